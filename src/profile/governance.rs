//! 治理: grid governance and what it handles.

use serde::Deserialize;

use super::{
    decode::{entries, lenient},
    figure::Figure,
    indicator::Indicator,
    text::Text,
};

/// One level of grid governance, such as 片区 or 微网格.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct GridLevel {
    /// What the level is called.
    pub name: Text,
    /// How many units it has; left out where only the level is known.
    pub count: Option<Figure>,
    /// The `id` of the source.
    pub source: Option<String>,
    /// What a reader must know to understand the level.
    pub note: Option<Text>,
}

/// Events of one kind, found and resolved.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Events {
    /// What kind of event.
    pub label: Text,
    /// How many were found.
    pub found: Option<Figure>,
    /// How many were resolved.
    pub resolved: Option<Figure>,
    /// The `id` of the source.
    pub source: Option<String>,
    /// What a reader must know to understand the figures.
    pub note: Option<Text>,
}

/// 公约: rules that villagers agree on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Pact {
    /// The pact's name, such as 村规民约.
    pub name: Text,
    /// Villages that have it.
    pub villages: Option<Figure>,
    /// Villages in all.
    pub of: Option<Figure>,
    /// The `id` of the source.
    pub source: Option<String>,
    /// What a reader must know to understand the pact.
    pub note: Option<Text>,
}

/// How the place is governed day to day.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Governance {
    /// Grid levels, the outermost first.
    #[serde(default, deserialize_with = "entries")]
    pub grid: Vec<GridLevel>,
    /// 网格员: grid workers.
    #[serde(default, deserialize_with = "lenient")]
    pub workers: Option<Figure>,
    /// How many of the grid workers are Party members.
    #[serde(default, deserialize_with = "lenient")]
    pub member_workers: Option<Figure>,
    /// Events handled.
    #[serde(default, deserialize_with = "entries")]
    pub events: Vec<Events>,
    /// Pacts.
    #[serde(default, deserialize_with = "entries")]
    pub pacts: Vec<Pact>,
    /// Further figures.
    #[serde(default, deserialize_with = "entries")]
    pub figures: Vec<Indicator>,
    /// The `id` of the source.
    #[serde(default, deserialize_with = "lenient")]
    pub source: Option<String>,
}
