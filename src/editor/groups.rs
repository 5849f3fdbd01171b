//! The parts of the form, in the order in which an office thinks of them.

use crate::profile::indicator::Theme;

/// A part of the form.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// The name, by which its words are found.
    pub name: &'static str,
    /// The members of the profile that are edited there.
    pub fields: &'static [&'static str],
    /// The section whose figures and measures are edited there.
    pub theme: Option<Theme>,
}

const fn group(name: &'static str, theme: Option<Theme>, fields: &'static [&'static str]) -> Group {
    Group { name, fields, theme }
}

/// Every part. Free figures (`figures`) are edited in the group of their section, those of no section in the last but one.
pub static GROUPS: [Group; 14] = [
    group("basics", Some(Theme::Basics), &["name", "level", "as_of", "summary", "level_name", "within", "incomes"]),
    group("organisation", Some(Theme::Organisation), &["branches"]),
    group("industry", Some(Theme::Industry), &["industries", "collective_economy"]),
    group("talent", Some(Theme::Talent), &["talents"]),
    group("honors", Some(Theme::Honors), &["honors"]),
    group("governance", Some(Theme::Governance), &["governance"]),
    group("culture", Some(Theme::Culture), &[]),
    group("ecology", Some(Theme::Ecology), &[]),
    group("services", Some(Theme::Services), &[]),
    group("partnerships", None, &["programmes", "partnerships", "members"]),
    group("images", None, &["images"]),
    group("sources", None, &["sources"]),
    group("other", None, &["figures"]),
    group("file", None, &["id", "division_code", "format", "accepted"]),
];

/// The group with a name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Group> {
    GROUPS.iter().find(|group| group.name == name)
}

/// The group in which a member of the profile is edited. `theme` is the section of a free figure.
#[must_use]
pub fn of(field: &str, theme: Option<Theme>) -> Option<&'static Group> {
    let of_theme = || GROUPS.iter().find(|group| group.theme.is_some() && group.theme == theme);
    let of_field = || GROUPS.iter().find(|group| group.fields.contains(&field));
    if field == "figures" { of_theme().or_else(of_field) } else { of_field() }
}

#[cfg(test)]
mod tests {
    use super::{GROUPS, Theme, of};
    use crate::profile::{Profile, schema::HasSchema, write::record_of};

    #[test]
    fn every_member_of_the_profile_has_one_group_and_every_section_another() {
        for field in record_of(Some(Profile::schema())).unwrap().fields {
            let groups = GROUPS.iter().filter(|group| group.fields.contains(&field.name)).count();
            assert_eq!(groups, 1, "{}", field.name);
        }
        for theme in Theme::ALL {
            let groups = GROUPS.iter().filter(|group| group.theme == Some(*theme)).count();
            assert_eq!(groups, 1, "{theme:?}");
            assert_eq!(of("figures", Some(*theme)).unwrap().theme, Some(*theme));
        }
        assert_eq!(of("figures", None).unwrap().name, "other");
        assert_eq!(of("honors", None).unwrap().name, "honors");
    }
}
