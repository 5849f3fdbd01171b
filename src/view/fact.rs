//! Figures with their labels, from whichever field they come: the one shape that lists and charts are made of.

use super::profile_builder::ProfileBuilder;
use crate::profile::{date::Date, figure::Figure, indicator::Indicator, text::Text};

/// A figure that a section shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact<'a> {
    /// What the figure counts or measures.
    pub(super) label: &'a str,
    /// Which part of it, such as how many events were resolved; empty for the whole.
    pub(super) part: &'static str,
    pub(super) figure: &'a Figure,
    pub(super) as_of: Option<Date>,
    pub(super) source: Option<&'a str>,
    pub(super) note: Option<&'a Text>,
    /// Kinds that the figure belongs to, such as the origin of talent; empty where there is none.
    pub(super) tags: [&'static str; 2],
    /// Whether it stands on the card.
    pub(super) headline: bool,
}

/// Figures that stand together.
#[derive(Debug, Default)]
pub(super) struct Facts<'a>(pub(super) Vec<Fact<'a>>);

impl<'a> Facts<'a> {
    /// Adds the figure of a field, where there is one. It rests on the entry's source where it names none itself.
    pub(super) fn field(&mut self, label: &'a str, figure: Option<&'a Figure>, source: Option<&'a String>) {
        self.part(label, "", figure, source);
    }

    /// Adds a part of what the label names.
    pub(super) fn part(
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
            headline: figure.headline,
        });
    }

    /// Adds what the entry says about the figure that was added last.
    pub(super) fn about_last(&mut self, as_of: Option<Date>, note: Option<&'a Text>, tags: [&'static str; 2]) {
        if let Some(fact) = self.0.last_mut() {
            fact.as_of = as_of.or(fact.as_of);
            fact.note = note.or(fact.note);
            fact.tags = tags;
        }
    }

    /// Adds a free figure. It rests on the surrounding entry's source where it names none itself.
    pub(super) fn indicator(
        &mut self,
        page: &ProfileBuilder<'a>,
        indicator: &'a Indicator,
        source: Option<&'a String>,
    ) {
        let source = indicator.source.as_ref().or(source);
        self.field(page.plain(&indicator.label), Some(&indicator.figure), source);
        self.about_last(indicator.as_of, indicator.note.as_ref(), ["", ""]);
        if let Some(fact) = self.0.last_mut() {
            fact.headline |= indicator.headline;
        }
    }

    /// Adds free figures of one entry.
    pub(super) fn indicators(
        &mut self,
        page: &ProfileBuilder<'a>,
        indicators: &'a [Indicator],
        source: Option<&'a String>,
    ) {
        for indicator in indicators {
            self.indicator(page, indicator, source);
        }
    }
}

impl<'a> ProfileBuilder<'a> {
    /// Facts as a description list: label and kinds, the figure, its source, its date and note.
    pub(super) fn facts(&mut self, class: &'static str, facts: &[Fact<'a>]) {
        self.tree.open("dl", class);
        for fact in facts {
            self.tree.open("div", "vp-fact");
            self.tree.open("dt", "");
            self.tree.text(&self.label(fact));
            self.badges(&fact.tags);
            self.tree.close();
            self.tree
                .open("dd", if fact.figure.reading.is_reported() { "vp-value" } else { "vp-value vp-not-reported" });
            self.figure(fact.figure);
            self.cite(fact.source);
            self.tree.close();
            if let Some(date) = fact.as_of {
                self.tree.open("dd", "vp-aside");
                self.time(date);
                self.tree.close();
            }
            self.maybe("dd", "vp-aside", fact.note);
            self.tree.close();
        }
        self.tree.close_if_filled(0);
    }

    /// The label with the part that the figure is about.
    pub(super) fn label(&self, fact: &Fact<'_>) -> String {
        if fact.part.is_empty() { fact.label.to_owned() } else { [fact.label, self.words.colon, fact.part].concat() }
    }
}
