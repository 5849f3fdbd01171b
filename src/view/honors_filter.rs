//! Filters of the honors: by level, by year and by who holds them.
//!
//! Every honor says in `data-*` what the living page compares; values stay the same in every language, so that a link to a
//! filtered list leads every reader to the same honors.

use super::profile_builder::ProfileBuilder;
use crate::{
    locale::Lang,
    profile::honor::{Honor, HonorLevel},
};

/// A list with fewer honors is read faster than filtered.
const LEAST_HONORS: usize = 4;

/// What honors can be filtered by.
#[derive(Clone, Copy, PartialEq)]
enum Facet {
    Level,
    Year,
    Recipient,
}

/// A value of an honor, and what the reader sees of it.
type Choice = (String, String);

impl Facet {
    const ALL: [Self; 3] = [Self::Level, Self::Year, Self::Recipient];

    const fn attribute(self) -> &'static str {
        match self {
            Self::Level => "data-level",
            Self::Year => "data-year",
            Self::Recipient => "data-recipient",
        }
    }
}

impl<'a> ProfileBuilder<'a> {
    /// The filters above the list, where there is something to choose between.
    pub(super) fn honor_filters(&mut self, honors: &[&'a Honor]) {
        if !self.settings.tools.live || honors.len() < LEAST_HONORS {
            return;
        }
        self.tree.open("div", "vp-filter");
        self.tree.set("role", "group");
        self.tree.set("aria-label", self.offers.filter);
        for &facet in &Facet::ALL {
            let mut choices = Vec::new();
            for honor in honors {
                self.choices(honor, facet, &mut choices);
            }
            if facet == Facet::Year {
                sort(&mut choices);
            }
            self.filter(facet, &choices);
        }
        let filled = !self.tree.is_empty();
        if filled {
            self.button("vp-button vp-reset", self.offers.reset);
            self.tree.open("p", "vp-count");
            self.tree.set("role", "status");
            self.tree.close();
        }
        self.tree.close_if_filled(0);
    }

    fn filter(&mut self, facet: Facet, choices: &[Choice]) {
        if choices.iter().all(|choice| Some(choice) == choices.first()) {
            return;
        }
        let offers = self.offers;
        let label = match facet {
            Facet::Level => offers.level,
            Facet::Year => offers.year,
            Facet::Recipient => offers.recipient,
        };
        self.tree.open("label", "");
        self.tree.leaf("span", "", label);
        self.tree.open("select", "");
        self.tree.set("name", facet.attribute());
        self.option("", offers.any);
        for (index, choice) in choices.iter().enumerate() {
            // Once each.
            if choices.iter().position(|other| other == choice) == Some(index) {
                self.option(&choice.0, &choice.1);
            }
        }
        self.tree.close();
        self.tree.close();
    }

    fn option(&mut self, value: &str, shown: &str) {
        self.tree.open("option", "");
        self.tree.set("value", value);
        self.tree.text(shown);
        self.tree.close();
    }

    /// Says on the honor's element what it can be found by.
    pub(super) fn filtered_by(&mut self, honor: &'a Honor) {
        if !self.settings.tools.live {
            return;
        }
        for &facet in &Facet::ALL {
            let (mut choices, mut values) = (Vec::new(), String::new());
            self.choices(honor, facet, &mut choices);
            for (value, _) in &choices {
                values.push_str(value);
                values.push('\n');
            }
            self.tree.set(facet.attribute(), &values);
        }
    }

    /// Appends the values of an honor, each with what the reader sees of it.
    fn choices(&self, honor: &'a Honor, facet: Facet, choices: &mut Vec<Choice>) {
        match facet {
            Facet::Level => {
                let name = HonorLevel::NAMES.get(honor.level as usize).copied().unwrap_or_default();
                choices.push((name.to_owned(), self.words.honor_level(honor.level).to_owned()));
            }
            Facet::Year => {
                if let Some(date) = honor.year {
                    choices.push((date.year.to_string(), date.year.to_string()));
                }
            }
            Facet::Recipient => {
                for place in &honor.recipients {
                    let value = place.pick(Lang::ZhHans.preferred_tags()).0;
                    choices.push((value.to_owned(), self.plain(place).to_owned()));
                }
            }
        }
    }
}

/// The latest first, by insertion: the years of a profile are few.
fn sort(choices: &mut [Choice]) {
    for end in 1..choices.len() {
        let mut at = end;
        while at > 0 && choices.get(at).map(|choice| &choice.0) > choices.get(at - 1).map(|choice| &choice.0) {
            choices.swap(at, at - 1);
            at -= 1;
        }
    }
}
