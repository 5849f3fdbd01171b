//! Party organisations, talent and honors.

use super::{FIGURES, NOTE, SOURCE};
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Branch",
        "A Party organisation",
        &[
            field("name", "Name", "Its name, or what the organisations of the entry have in common."),
            field(
                "kind",
                "Kind",
                "Committee, area committee, general branch, branch, joint branch, action branch, grid branch, group or member household; never inferred from the size.",
            ),
            field("count", "How many", "How many organisations the entry stands for; one where it is left out."),
            field("members", "Members", "Party members in it."),
            field("rating", "Rating", "How it was assessed: stars or a class."),
            FIGURES,
            field("children", "Organisations below", "The organisations below it."),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Rating",
        "An assessment",
        &[
            field("scheme", "Scheme", "The scheme's name; schemes differ from place to place."),
            field("stars", "Stars", "Stars awarded, a whole number."),
            field("of", "Highest number of stars", "The highest number of stars under the scheme."),
            field("class", "Class", "The class, where the scheme has classes and no stars."),
            field("year", "Year", "The year of the assessment."),
        ],
    ),
    record(
        "Talent",
        "A group of talent",
        &[
            field("category", "Category", "The group in the place's own words, such as 新型职业农民."),
            field(
                "class",
                "One of the five classes",
                "The classes of the 2021 opinion: production, rural industry, public service, governance, technology.",
            ),
            field("origin", "Origin", "Trained here, brought in, assigned by a higher level, or returned home."),
            field("count", "How many", "People or attendances, which must not be mixed."),
            field("year", "When", "A year, a month or a day."),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Honor",
        "An honor",
        &[
            field("title", "Title", "The title in full."),
            field("level", "Level", "The level of the authority that awards it."),
            field("year", "When", "When it was awarded: a year, a month or a day."),
            field("recipients", "Recipients", "The places that hold it; the place itself where none is named."),
            field("issuer", "Issuer", "Who awards it."),
            field("count", "How many", "How many were awarded, where the recipients are not all named."),
            field(
                "status",
                "Status",
                "Proposed, awarded, confirmed by a later review, or revoked; awarded where it is left out.",
            ),
            SOURCE,
            NOTE,
        ],
    ),
];
