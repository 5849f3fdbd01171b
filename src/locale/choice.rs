//! The words for the choices of the format: `primary` is 第一产业. Visitors read the same words.

use super::{Lang, section::SectionMessages};
use crate::profile::{
    honor::{HonorLevel, HonorStatus},
    indicator::Theme,
    industry::{IncomeDefinition, Sector},
    organisation::BranchKind,
    partnership::PartnershipKind,
    place::Level,
    programme::ProgrammeStatus,
    talent::{Origin, TalentClass},
};

/// The word for a choice of a field; the choice itself where the format does not know it.
///
/// ```
/// use village_profile::locale::{Lang, choice::choice_word};
/// assert_eq!(choice_word("Industry", "sector", "primary", Lang::ZhHans), "第一产业");
/// ```
#[must_use]
pub fn choice_word<'a>(record: &str, field: &str, choice: &'a str, lang: Lang) -> &'a str {
    let words = SectionMessages::of(lang);
    let (choices, words): (&[&str], &'static [&'static str]) = match (record, field) {
        ("Profile", "level") => (Level::NAMES, &words.levels),
        ("Branch", "kind") => (BranchKind::NAMES, &words.branch_kinds),
        ("Honor", "level") => (HonorLevel::NAMES, &words.honor_levels),
        ("Honor", "status") => (HonorStatus::NAMES, &words.honor_statuses),
        ("Industry", "sector") => (Sector::NAMES, &words.sectors),
        ("Industry" | "Programme", "state") => (ProgrammeStatus::NAMES, &words.states),
        ("Income", "definition") => (IncomeDefinition::NAMES, &words.incomes),
        ("Talent", "origin") => (Origin::NAMES, &words.origins),
        ("Talent", "class") => (TalentClass::NAMES, &words.talent_classes),
        ("Partnership", "kind") => (PartnershipKind::NAMES, &words.partnership_kinds),
        (_, "theme") => (Theme::NAMES, &lang.editor_page().themes),
        _ => return choice,
    };
    choices.iter().position(|known| *known == choice).and_then(|index| words.get(index)).copied().unwrap_or(choice)
}

#[cfg(test)]
mod tests {
    use super::{Lang, choice_word};
    use crate::profile::{
        Profile,
        schema::{HasSchema, RecordSchema, ValueSchema},
        write::{item_of, record_of},
    };

    fn records(schema: ValueSchema, found: &mut Vec<&'static RecordSchema>) {
        let item = item_of(Some(schema));
        let record = record_of(Some(schema)).or_else(|| record_of(item));
        if let Some(record) = record.filter(|record| found.iter().all(|known| known.name != record.name)) {
            found.push(record);
            record.fields.iter().for_each(|field| records((field.schema)(), found));
        }
    }

    #[test]
    fn every_choice_of_the_format_has_a_word_in_every_language() {
        let mut found = Vec::new();
        records(Profile::schema(), &mut found);
        let mut choices = 0;
        for record in found {
            for field in record.fields {
                let ValueSchema::Enum(values) = (field.schema)() else { continue };
                // Measures have labels of their own.
                for value in values.iter().filter(|_| field.name != "measure") {
                    for lang in Lang::ALL {
                        choices += 1;
                        let word = choice_word(record.name, field.name, value, lang);
                        assert_ne!(word, *value, "{}.{} in {lang:?}", record.name, field.name);
                    }
                }
            }
        }
        assert!(choices > 150, "{choices}");
    }
}
