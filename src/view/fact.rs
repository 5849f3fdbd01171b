//! Figures with their labels, from whichever field they come: lists and charts are made of these.

use super::profile_builder::ProfileBuilder;
use crate::profile::{date::Date, figure::Figure, indicator::Indicator, text::Text};

/// A figure that a section shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact<'a> {
    /// The thing that the figure counts or measures.
    pub(super) label: &'a str,
    /// A part of it, such as the events that were resolved; empty for the whole.
    pub(super) part: &'static str,
    pub(super) figure: &'a Figure,
    pub(super) as_of: Option<Date>,
    pub(super) source: Option<&'a str>,
    pub(super) note: Option<&'a Text>,
    /// The origin and the class of talent; empty where there is none.
    pub(super) tags: [&'static str; 2],
    /// Whether it stands on the card.
    pub(super) is_headline: bool,
}

/// Figures that stand together.
#[derive(Debug, Default)]
pub(super) struct Facts<'a>(pub(super) Vec<Fact<'a>>);

impl<'a> Facts<'a> {
    /// Adds the figure of a field, where there is one. It rests on the entry's source where it names none itself.
    pub(super) fn push_field(&mut self, label: &'a str, figure: Option<&'a Figure>, source: Option<&'a String>) {
        self.push_part(label, "", figure, source);
    }

    /// Adds a part of what the label names.
    pub(super) fn push_part(
        &mut self,
        label: &'a str,
        part: &'static str,
        figure: Option<&'a Figure>,
        source: Option<&'a String>,
    ) {
        let Some(figure) = figure else { return };
        self.0.push(Fact {
            label,
            part,
            figure,
            as_of: figure.as_of,
            source: figure.source.as_ref().or(source).map(String::as_str),
            note: figure.note.as_ref(),
            tags: ["", ""],
            is_headline: figure.headline,
        });
    }

    /// Completes the figure that was added last by its entry's date, note and tags.
    pub(super) fn complete_last(&mut self, as_of: Option<Date>, note: Option<&'a Text>, tags: [&'static str; 2]) {
        if let Some(fact) = self.0.last_mut() {
            fact.as_of = as_of.or(fact.as_of);
            fact.note = note.or(fact.note);
            fact.tags = tags;
        }
    }

    /// Adds a free figure. It rests on the surrounding entry's source where it names none itself.
    pub(super) fn push_indicator(
        &mut self,
        page: &ProfileBuilder<'a>,
        indicator: &'a Indicator,
        source: Option<&'a String>,
    ) {
        let source = indicator.source.as_ref().or(source);
        self.push_field(page.plain(&indicator.label), Some(&indicator.figure), source);
        self.complete_last(indicator.as_of, indicator.note.as_ref(), ["", ""]);
        if let Some(fact) = self.0.last_mut() {
            fact.is_headline |= indicator.headline;
        }
    }

    /// Adds free figures of one entry.
    pub(super) fn push_indicators(
        &mut self,
        page: &ProfileBuilder<'a>,
        indicators: &'a [Indicator],
        source: Option<&'a String>,
    ) {
        for indicator in indicators {
            self.push_indicator(page, indicator, source);
        }
    }
}

impl<'a> ProfileBuilder<'a> {
    /// Adds facts as a description list: label and tags, the figure, its source, its date and note.
    pub(super) fn add_fact_list(&mut self, class: &'static str, facts: &[Fact<'a>]) {
        self.tree.open("dl", class);
        for fact in facts {
            self.tree.open("div", "vp-fact");
            self.tree.open("dt", "");
            self.tree.text(&self.fact_label(fact));
            self.add_badges(&fact.tags);
            self.tree.close();
            let is_reported = fact.figure.reading.is_reported();
            self.tree.open("dd", if is_reported { "vp-value" } else { "vp-value vp-not-reported" });
            self.add_figure(fact.figure);
            self.add_citation(fact.source);
            self.tree.close();
            if let Some(date) = fact.as_of {
                self.tree.open("dd", "vp-aside");
                self.add_date(date);
                self.tree.close();
            }
            self.add_optional_text("dd", "vp-aside", fact.note);
            self.tree.close();
        }
        self.tree.close_or_drop(0);
    }

    /// The label with the part that the figure is about.
    pub(super) fn fact_label(&self, fact: &Fact<'_>) -> String {
        match fact.part {
            "" => fact.label.to_owned(),
            part => [fact.label, self.messages.colon, part].concat(),
        }
    }
}
