//! Industries and the collective economy.

use super::{
    context::Context,
    fact::{self, Fact, badge},
    node::{Element, element},
};
use crate::profile::industry::{CollectiveEconomy, Industry};

/// One card per industry: its name, sector and state, what it is, and its figures.
pub(super) fn industries(context: &Context<'_>) -> Option<Element> {
    let industries = &context.profile.industries;
    let cards = industries.iter().map(|industry| card(context, industry));
    (!industries.is_empty()).then(|| element("div").class("vp-cards").children(cards))
}

fn card(context: &Context<'_>, industry: &Industry) -> Element {
    let words = context.words;
    element("article")
        .class("vp-item")
        .child(
            context
                .fill(context.heading(2).class("vp-title"), &industry.name)
                .children(context.citation(industry.source.as_deref()))
                .children(industry.sector.map(|sector| badge(words.sector(sector))))
                .children(industry.state.map(|state| badge(words.state(state)))),
        )
        .children(industry.text.as_ref().map(|text| context.fill(element("p"), text)))
        .children(fact::list(context, "vp-facts", &facts(context, industry)))
        .children(industry.note.as_ref().map(|note| context.fill(element("p").class("vp-aside"), note)))
}

/// Every figure of an industry with its label.
pub(super) fn facts<'a>(context: &Context<'a>, industry: &'a Industry) -> Vec<Fact<'a>> {
    let words = context.words;
    let source = industry.source.as_ref();
    let own = [
        (words.output, &industry.output),
        (words.bases, &industry.bases),
        (words.villages, &industry.villages),
        (words.jobs, &industry.jobs),
        (words.households, &industry.households),
        (words.investment, &industry.investment),
    ];
    let own = own.into_iter().filter_map(|(label, figure)| Some(Fact::new(label, figure.as_ref()?, source)));
    let series = industry.series.iter().map(|point| Fact::new(point.year.to_string(), &point.figure, source));
    let free = industry.figures.iter().map(|indicator| Fact::indicator(context, indicator, source));
    own.chain(free).chain(series).collect()
}

/// Incomes with their definitions, projects and further figures.
pub(super) fn collective_facts<'a>(context: &Context<'a>, economy: &'a CollectiveEconomy) -> Vec<Fact<'a>> {
    let words = context.words;
    let source = economy.source.as_ref();
    let incomes = economy.incomes.iter().filter_map(|income| {
        let own = income.source.as_ref().or(source);
        Some(Fact::new(words.income(income.definition), income.figure.as_ref()?, own))
    });
    let projects = economy.projects.iter().map(|figure| Fact::new(words.projects, figure, source));
    let villages = economy.villages.iter().map(|figure| Fact::new(words.villages, figure, source));
    let free = economy.figures.iter().map(|indicator| Fact::indicator(context, indicator, source));
    incomes.chain(projects).chain(villages).chain(free).collect()
}

/// Villages by the income of their collectives.
pub(super) fn bands<'a>(context: &Context<'a>, economy: &'a CollectiveEconomy) -> Vec<Fact<'a>> {
    let bands = economy.bands.iter().map(|band| {
        let source = band.source.as_ref().or(economy.source.as_ref());
        let fact = Fact::new(context.plain(&band.label), &band.villages, source);
        Fact { note: band.note.as_ref().or(fact.note), ..fact }
    });
    bands.collect()
}
