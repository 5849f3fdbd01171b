//! Grid governance, programmes and partnerships.

use super::{FIGURES, NOTE, SOURCE, TEXT};
use crate::locale::schema::{RecordMessages, field, record};

pub(super) static RECORDS: &[RecordMessages] = &[
    record(
        "GridLevel",
        "A level of the grid",
        &[
            field("name", "Name", "What the level is called, such as 片区 or 微网格."),
            field("count", "How many", "How many units it has."),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Events",
        "Events of one kind",
        &[
            field("label", "Kind", "What kind of event."),
            field("found", "Found", "How many were found."),
            field("resolved", "Resolved", "How many were resolved, not more than were found."),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Pact",
        "A pact",
        &[
            field("name", "Name", "The pact's name."),
            field("villages", "Villages that have it", "Villages that have it."),
            field("of", "Villages in all", "Villages in all."),
            SOURCE,
            NOTE,
        ],
    ),
    record(
        "Governance",
        "Governance",
        &[
            field("grid", "Grid levels", "Grid levels, the outermost first."),
            field("workers", "Grid workers", "Grid workers."),
            field("member_workers", "Grid workers who are members", "How many of the grid workers are Party members."),
            field("events", "Events", "Events found and resolved."),
            field("pacts", "Pacts", "Rules that villagers agree on."),
            FIGURES,
            SOURCE,
        ],
    ),
    record(
        "Programme",
        "A programme",
        &[
            field("name", "Name", "The name of the effort."),
            field("theme", "Theme", "The section it belongs to."),
            TEXT,
            field("state", "State", "Planned, running or done."),
            FIGURES,
            SOURCE,
        ],
    ),
    record(
        "Parties",
        "One side of a partnership",
        &[
            field("names", "Names", "Places, firms or institutes; the list may stand alone."),
            field("and_others", "And others", "Whether there are more than those named."),
        ],
    ),
    record(
        "Partnership",
        "A partnership",
        &[
            field("kind", "Kind", "Mentoring between places, or a tie with firms or with institutes."),
            field("name", "Name", "What it is called."),
            field("from", "Who gives or leads", "Who gives or leads."),
            field("to", "Who receives or joins", "Who receives or joins."),
            TEXT,
            FIGURES,
            SOURCE,
        ],
    ),
];
