//! 治理: grid governance and what it handles.

use super::{figure::Figure, indicator::Indicator, record::record, text::Text};

record! {
    /// One level of grid governance, such as 片区 or 微网格.
    pub struct GridLevel {
        required {
            /// The name of the level.
            name: Text,
        }
        optional {
            /// How many units it has; left out where only the level is known.
            count: Option<Figure>,
            /// The `id` of the source.
            source: Option<String>,
            /// A remark that readers need to understand the level.
            note: Option<Text>,
        }
    }
}

record! {
    /// Events of one kind, found and resolved.
    pub struct Events {
        required {
            /// The kind of the events.
            label: Text,
        }
        optional {
            /// How many were found.
            found: Option<Figure>,
            /// How many were resolved.
            resolved: Option<Figure>,
            /// The `id` of the source.
            source: Option<String>,
            /// A remark that readers need to understand the figures.
            note: Option<Text>,
        }
        either {
            found or resolved,
        }
    }
}

record! {
    /// 公约: rules that villagers agree on.
    pub struct Pact {
        required {
            /// The pact's name, such as 村规民约.
            name: Text,
        }
        optional {
            /// Villages that have it.
            villages: Option<Figure>,
            /// Villages in all.
            of: Option<Figure>,
            /// The `id` of the source.
            source: Option<String>,
            /// A remark that readers need to understand the pact.
            note: Option<Text>,
        }
    }
}

record! {
    /// How the place is governed day to day.
    pub struct Governance {
        required {
        }
        optional {
            /// Grid levels, the outermost first.
            grid: Vec<GridLevel>,
            /// 网格员: grid workers.
            workers: Option<Figure>,
            /// How many of the grid workers are Party members.
            member_workers: Option<Figure>,
            /// Events handled.
            events: Vec<Events>,
            /// Pacts.
            pacts: Vec<Pact>,
            /// Further figures.
            figures: Vec<Indicator>,
            /// The `id` of the source.
            source: Option<String>,
        }
    }
}
