//! Facts as tiles: the figure large, its unit smaller, then the trend, and in one line all else that is known of it.

use super::{
    charts::comparable_times,
    fact::Fact,
    profile_builder::ProfileBuilder,
    word_width::{LONGEST, text_width, widest_word, widest_word_in},
};
use crate::{
    locale,
    profile::{date::Date, figure::Figure, indicator::Indicator, total::is_total},
};

/// A figure that is wider than this in large type is set in smaller type, so that it stands on one line of a tile. In em.
const WIDEST_LARGE: f64 = 4.4;

/// A number that is wider than this in that smaller type is set in the size of text.
const WIDEST_NUMBER: f64 = 5.0;

/// The widest word or number that fits into a tile, and into one of a list with wide tiles, in em.
const WIDEST_WORD: f64 = 6.6;
const WIDEST_WORD_OF_WIDE: f64 = 10.5;

impl<'a> ProfileBuilder<'a> {
    /// Adds facts as a description list; those of lists that follow each other stand in one.
    pub(super) fn add_fact_list(&mut self, class: &'static str, facts: &[Fact<'a>]) {
        let page = self.page(facts.len());
        self.tree.open_or_continue("dl", class);
        for fact in page.of(facts) {
            self.tree.open("div", "vp-fact");
            self.tree.open("dt", "");
            self.tree.text(&self.fact_label(fact));
            self.add_badges(&fact.tags);
            self.add_fact_badges(fact);
            fact.sources.into_iter().flatten().for_each(|source| self.add_citation(Some(source)));
            self.tree.close();
            let text = self.figure_text_at(fact.label, fact.figure);
            self.tree.open("dd", value_class(fact.figure, &text));
            self.add_large_figure(&text);
            let times = comparable_times(fact.series);
            self.add_sparkline(&times);
            self.tree.close();
            self.add_change(fact, &times);
            self.add_fact_context(fact);
            self.tree.close();
            self.explain(fact.measure);
        }
        let widest = widest_word_in(self.tree.children(), LONGEST);
        if widest > WIDEST_WORD {
            self.tree.set("data-tiles", if widest > WIDEST_WORD_OF_WIDE { "wider" } else { "wide" });
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }

    fn add_fact_badges(&mut self, fact: &Fact<'a>) {
        let Some(indicator) = fact.indicator else { return };
        if indicator.norm {
            self.add_badge(self.messages.norm);
        }
        if indicator.total && !is_total(fact.label) {
            self.add_badge(self.messages.total);
        }
    }

    /// Adds date, group, rank, target, definition and notes in one line.
    fn add_fact_context(&mut self, fact: &Fact<'a>) {
        self.tree.open("dd", "vp-aside vp-inline");
        for date in [fact.as_of].into_iter().chain(fact.other_dates).flatten() {
            if self.is_other_date(date) {
                self.add_date(date);
            }
        }
        if let Some(indicator) = fact.indicator {
            self.add_optional_text("span", "", indicator.group.as_ref());
            self.add_rank(indicator);
            self.add_target(indicator, fact.label);
            if let Some(definition) = &indicator.definition {
                self.tree.open("span", "");
                self.tree.text(self.messages.definition);
                self.add_text(definition);
                self.tree.close();
            }
        }
        if fact.is_disputed {
            self.tree.text_element("span", "", self.messages.disputed);
        }
        for note in fact.notes.into_iter().flatten() {
            self.add_text_element("span", "", note);
        }
        self.tree.close_or_drop(0);
    }

    /// Whether a date is not the one that the card states for all figures.
    pub(super) fn is_other_date(&self, date: Date) -> bool {
        self.profile.as_of != Some(date)
    }

    fn add_rank(&mut self, indicator: &'a Indicator) {
        let Some(rank) = &indicator.rank else { return };
        self.tree.text_element("span", "", &self.messages.rank(rank));
        self.add_optional_text("span", "", rank.among.as_ref());
    }

    fn add_target(&mut self, indicator: &'a Indicator, label: &str) {
        let Some(target) = &indicator.target else { return };
        self.tree.open("span", "");
        self.tree.text(self.messages.target);
        self.add_worded_figure(&target.figure, &self.figure_text_at(label, &target.figure));
        self.tree.close();
        if let Some(date) = target.by {
            let date = locale::format::date(&date, self.lang());
            self.tree.text_element("span", "", &self.messages.by(&date));
        }
    }
}

/// The classes of a figure that is shown by this text.
fn value_class(figure: &Figure, text: &str) -> &'static str {
    if !figure.reading.is_reported() {
        "vp-value vp-not-reported"
    } else if widest_word(text) > WIDEST_NUMBER {
        "vp-value vp-longest"
    } else if text_width(text) > WIDEST_LARGE {
        "vp-value vp-long"
    } else {
        "vp-value"
    }
}
