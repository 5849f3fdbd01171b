//! Filters of the honors: by level, by year and by recipient.
//!
//! Every honor states in `data-*` the values that the living page compares; they are the same in every language, so that a link to a
//! filtered list leads every reader to the same honors.

use super::super::{charts::group_by_key, honor_order::year_of, pages::PAGE, profile_builder::ProfileBuilder};
use crate::{
    locale::Lang,
    profile::{
        honor::{Honor, HonorLevel},
        text::Text,
    },
};

/// A list with fewer honors is read faster than filtered.
const LEAST_HONORS: usize = 12;

/// More values are no help to choose.
const MOST_VALUES: usize = 300;

/// A property that honors can be filtered by.
#[derive(Clone, Copy, PartialEq)]
enum Facet {
    Level,
    Year,
    Recipient,
}

impl Facet {
    const ALL: [Self; 3] = [Self::Level, Self::Year, Self::Recipient];

    /// The key under which a visitor's choice is kept.
    const fn key(self) -> &'static str {
        match self {
            Self::Level => "honors.level",
            Self::Year => "honors.year",
            Self::Recipient => "honors.recipient",
        }
    }

    const fn attribute(self) -> &'static str {
        match self {
            Self::Level => "data-level",
            Self::Year => "data-year",
            Self::Recipient => "data-recipient",
        }
    }
}

/// A value of an honor, and its name in the reader's language.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct FilterOption {
    value: String,
    name: String,
}

/// The value that was chosen of a filter.
type Chosen = (Facet, String);

impl<'a> ProfileBuilder<'a> {
    /// Adds the filters above the list, where there is something to choose between. Returns the honors to show: those that do not match are
    /// hidden in the page, but of a list of many pages they are left out.
    pub(super) fn add_honor_filters(&mut self, honors: Vec<&'a Honor>) -> Vec<&'a Honor> {
        if !self.settings.tools.live || honors.len() < LEAST_HONORS {
            return honors;
        }
        let all = honors.len();
        let is_long = all > PAGE;
        self.tree.open("div", "vp-filter");
        self.tree.set("role", "group");
        self.tree.set("aria-label", self.actions.filter);
        let chosen: Vec<Chosen> = Facet::ALL.into_iter().filter_map(|facet| self.add_filter(facet, &honors)).collect();
        let mut shown = honors;
        if is_long {
            self.tree.set("data-long", "");
            let matches = |honor: &'a Honor, (facet, value): &Chosen| {
                self.filter_options(honor, *facet).iter().any(|option| option.value == *value)
            };
            shown.retain(|honor| chosen.iter().all(|chosen| matches(honor, chosen)));
        }
        if !self.tree.is_empty() {
            self.add_button("vp-button vp-reset", self.actions.reset);
            self.tree.open("p", "vp-count");
            self.tree.set("role", "status");
            if is_long {
                self.tree.text(&self.actions.honors_shown(shown.len(), all));
            }
            self.tree.close();
        }
        self.tree.close_or_drop(0);
        shown
    }

    /// Adds a filter, where there is something to choose between. Returns what the visitor chose of it.
    fn add_filter(&mut self, facet: Facet, honors: &[&'a Honor]) -> Option<Chosen> {
        let all = honors.iter().flat_map(|honor| self.filter_options(honor, facet));
        let mut options: Vec<FilterOption> =
            group_by_key(all, FilterOption::clone).into_iter().map(|(option, _)| option).collect();
        if !(2..=MOST_VALUES).contains(&options.len()) {
            return None;
        }
        if facet == Facet::Year {
            // The latest first.
            options.sort_unstable_by(|one, other| other.cmp(one));
        }
        let label = match facet {
            Facet::Level => self.actions.level,
            Facet::Year => self.actions.year,
            Facet::Recipient => self.actions.recipient,
        };
        self.tree.open("select", "");
        self.tree.set("name", facet.attribute());
        self.tree.set("aria-label", label);
        // The label stands in the list itself, so that the filters take one row; a value that is chosen says by itself of which it is.
        self.add_option("", &[label, self.messages.colon, self.actions.any].concat());
        for option in &options {
            self.add_option(&option.value, &option.name);
        }
        self.tree.close();
        let chosen = self.settings.choice(facet.key())?;
        options.into_iter().find(|option| option.value == chosen).map(|option| (facet, option.value))
    }

    fn add_option(&mut self, value: &str, name: &str) {
        self.tree.open("option", "");
        self.tree.set("value", value);
        self.tree.text(name);
        self.tree.close();
    }

    /// Sets the values of an honor on its element, each with a line break behind it.
    pub(super) fn set_filter_values(&mut self, honor: &'a Honor) {
        if !self.settings.tools.live {
            return;
        }
        for facet in Facet::ALL {
            let values = self.filter_options(honor, facet).into_iter().map(|option| option.value + "\n");
            self.tree.set(facet.attribute(), &values.collect::<String>());
        }
    }

    /// The values of an honor.
    fn filter_options(&self, honor: &'a Honor, facet: Facet) -> Vec<FilterOption> {
        match facet {
            Facet::Level => {
                let value = HonorLevel::NAMES.get(honor.level as usize).copied().unwrap_or_default().to_owned();
                vec![FilterOption { value, name: self.messages.honor_level(honor.level).to_owned() }]
            }
            Facet::Year => {
                let year = year_of(honor).map(|year| year.to_string());
                year.map(|year| FilterOption { value: year.clone(), name: year }).into_iter().collect()
            }
            Facet::Recipient => {
                let option = |place| {
                    let value = Text::pick(place, Lang::ZhHans.preferred_tags()).0.to_owned();
                    FilterOption { value, name: self.plain(place).to_owned() }
                };
                honor.recipients.iter().map(option).collect()
            }
        }
    }
}
