//! Free figures, industries and the collective economy.

use super::{FIGURES, NOTE, SOURCE, TEXT};
use crate::locale::schema::{FieldMessages, RecordMessages, field, record};

const SERIES: FieldMessages = field("series", "By year", "The figures of the years, in units that convert.");

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Indicator",
        "A figure with its label",
        &[
            field("label", "Label", "What the figure counts or measures."),
            field("figure", "Figure", "The figure, or a before-and-after pair."),
            field("theme", "Theme", "The section it belongs to; inside a larger entry, that entry's."),
            field("as_of", "As of", "When it held, where this differs from the profile's own date."),
            SOURCE,
            NOTE,
            field("headline", "On the card", "Whether it stands on the card."),
        ],
    ),
    record(
        "YearFigure",
        "One year of a series",
        &[field("year", "Year", "The calendar year."), field("figure", "Figure", "The figure of that year.")],
    ),
    record(
        "Industry",
        "An industry",
        &[
            field("name", "Name", "Its name."),
            field("sector", "Sector", "Primary, secondary or tertiary."),
            field("state", "State", "Planned, running or done; running where it is left out."),
            TEXT,
            field("output", "Output", "Output of the latest year."),
            SERIES,
            field("bases", "Bases", "Production bases."),
            field("villages", "Villages", "Villages that take part."),
            field("jobs", "Jobs", "Jobs it gives."),
            field("households", "Households", "Households that take part."),
            field("investment", "Investment", "Money invested."),
            FIGURES,
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Income",
        "An income",
        &[
            field(
                "definition",
                "Definition",
                "What is counted: operating income, total income, disposable income per person or net income per person; they must not be mixed.",
            ),
            field("figure", "Figure", "The latest figure."),
            SERIES,
            SOURCE,
        ],
    ),
    record(
        "Band",
        "A band of income",
        &[
            field("label", "Label", "The band in words."),
            field("villages", "Villages", "How many villages lie in it, or their share."),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "CollectiveEconomy",
        "The collective economy",
        &[
            field("incomes", "Incomes", "Incomes, each with its definition."),
            field("bands", "Bands", "Villages by income."),
            field("projects", "Projects", "Projects under way or done."),
            field("villages", "Villages with projects", "Villages that have such projects."),
            FIGURES,
            SOURCE,
        ],
    ),
];
