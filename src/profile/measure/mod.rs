//! The shared vocabulary of measures: what towns and villages count again and again, under one code each.
//!
//! `measures.tsv` holds codes, labels, units, sections, groups and honest denominators, `definitions.tsv` a sentence on each and what
//! protects people from being recognised. `build.rs` writes them as code; the labels and sentences that visitors read go to the
//! languages in [`locale`](crate::locale).

use super::{
    figure::unit::{Dimension, Unit},
    indicator::Theme,
    record::string_enum,
};

include!(concat!(env!("OUT_DIR"), "/measure.rs"));

/// From which number of people a figure may be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floor {
    /// Any.
    None,
    /// In a village from ten, or none at all: with fewer, neighbours could name them.
    Ten,
    /// From a town upwards: in a village it is one person that everybody knows.
    Town,
}

impl Measure {
    /// The section that shows it.
    #[must_use]
    pub fn section(self) -> Theme {
        SECTIONS.get(self as usize).copied().unwrap_or_default()
    }

    /// The key of its group, for lists that editors choose from: 人口.
    #[must_use]
    pub fn group(self) -> &'static str {
        GROUPS.get(self as usize).copied().unwrap_or_default()
    }

    /// The unit in which it is usually given.
    #[must_use]
    pub fn unit(self) -> &'static str {
        UNITS.get(self as usize).copied().unwrap_or_default()
    }

    /// The dimension that its figures must have.
    #[must_use]
    pub fn dimension(self) -> Dimension {
        Unit::new(self.unit()).dimension()
    }

    /// Whether it does not change from year to year, as an area.
    #[must_use]
    pub fn is_fixed(self) -> bool {
        FIXED.get(self as usize).copied().unwrap_or_default()
    }

    /// Other names of it, for the checker and for programs of editors; visitors read the label alone.
    pub fn synonyms(self) -> impl Iterator<Item = &'static str> {
        SYNONYMS.get(self as usize).copied().unwrap_or_default().split('|')
    }

    /// The rule that protects people from being recognised by it.
    #[must_use]
    pub fn floor(self) -> Floor {
        FLOORS.get(self as usize).copied().unwrap_or(Floor::None)
    }

    /// The measures that it may honestly be divided by.
    #[must_use]
    pub fn denominators(self) -> &'static [Self] {
        DENOMINATORS.get(self as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Floor, Measure};
    use crate::profile::{figure::unit::Dimension, indicator::Theme};

    #[test]
    fn a_code_brings_its_properties() {
        assert_eq!(Measure::NAMES.len(), Measure::ALL.len());
        assert!(Measure::ALL.len() >= 107, "a code is for ever: none is taken away");
        assert_eq!(Measure::PopulationRegistered.section(), Theme::Basics);
        assert_eq!(Measure::ArableLand.dimension(), Dimension::Area);
        assert_eq!(Measure::PopulationAged60Plus.floor(), Floor::Ten);
        assert!(Measure::AreaTotal.is_fixed() && !Measure::Visitors.is_fixed());
        assert!(Measure::PopulationRegistered.synonyms().any(|name| name == "户籍总人口"));
        assert!(Measure::PartyMembers.denominators().contains(&Measure::PopulationRegistered));
        assert!(!Measure::ArableLandContracted.denominators().contains(&Measure::ArableLandConfirmed));
    }
}
