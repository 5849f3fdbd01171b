//! Free figures, industries and the collective economy.

use super::{FIGURES, NOTE, SOURCE, TEXT};
use crate::locale::schema::{FieldMessages, RecordMessages, field, record};

const SERIES: FieldMessages = field("series", "By year", "The figures of the years, in units that convert.");

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "Indicator",
        "A figure with its label",
        &[
            field("measure", "Measure", "The code of a common measure, which brings label, meaning and section."),
            field("label", "Label", "What the figure counts or measures; not needed beside a measure."),
            field("figure", "Figure", "The figure, or a before-and-after pair; not needed beside a series."),
            field(
                "theme",
                "Theme",
                "The section it belongs to, where it has no measure; without either it stands among the other figures.",
            ),
            field("about", "About", "The part of the place, or the place below, that it speaks of."),
            field("series", "By year", "The same measure in other years or at other dates."),
            field("target", "Target", "The value that is aimed at, and by when."),
            field("rank", "Rank", "The place that it has among others."),
            field("group", "Group", "The name of the figures that it stands with and may be compared with."),
            field("total", "Total", "Whether it is the total of its group, which the others must add up to."),
            field("norm", "Rule", "Whether it is a rule or a norm, such as once a quarter, and no count."),
            field("definition", "Definition", "What is counted, where the label does not say it."),
            field("as_of", "As of", "When it held, where this differs from the profile's own date."),
            SOURCE,
            NOTE,
            field("headline", "On the card", "Whether it stands on the card."),
        ],
    ),
    record(
        "YearFigure",
        "One year of a series",
        &[
            field("year", "Year", "The year; a date or a period is possible too."),
            field("figure", "Figure", "The figure of that time."),
            field("break", "Break", "What changed where earlier figures cannot be compared: definition or borders."),
        ],
    ),
    record(
        "Target",
        "A target",
        &[field("figure", "Figure", "The value that is aimed at."), field("by", "By", "By when.")],
    ),
    record(
        "Rank",
        "A rank",
        &[
            field("place", "Place", "The place, from 1."),
            field("of", "Of", "How many were ranked."),
            field("among", "Among", "Among whom."),
        ],
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
                "What is counted: operating income, total income, disposable income per person, net income per person, or an income per person of which the source does not say it; they must not be mixed.",
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
