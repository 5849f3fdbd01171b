//! Labels and definitions of the shared vocabulary of measures.

use super::{Lang, catalog, messages::messages};
use crate::profile::measure::Measure;

messages! {
    /// The words about measures in one language.
    pub struct MeasureMessages {
        /// Label and definition of each, in the order of [`Measure`].
        pub(super) measures: [[&'static str; 2]; 107],
    }
}

impl MeasureMessages {
    /// The messages of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).measure
    }

    /// The name of a measure.
    #[must_use]
    pub fn label(&self, measure: Measure) -> &'static str {
        self.words(measure)[0]
    }

    /// The sentence that says what a measure counts.
    #[must_use]
    pub fn definition(&self, measure: Measure) -> &'static str {
        self.words(measure)[1]
    }

    fn words(&self, measure: Measure) -> [&'static str; 2] {
        self.measures.get(measure as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::MeasureMessages;
    use crate::{locale::Lang, profile::measure::Measure};

    #[test]
    fn every_measure_has_its_words_in_every_language() {
        for lang in Lang::ALL {
            let messages = MeasureMessages::of(lang);
            for measure in Measure::ALL {
                for words in [messages.label(*measure), messages.definition(*measure)] {
                    assert!(!words.is_empty(), "{lang:?} {measure:?}");
                }
            }
        }
        let traditional = MeasureMessages::of(Lang::ZhHant);
        assert_eq!(traditional.label(Measure::PopulationRegistered), "戶籍人口");
    }
}
