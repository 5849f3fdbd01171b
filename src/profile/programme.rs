//! Named efforts of a place: training series, festivals, reforms, plans.

use serde::Deserialize;

use super::{
    decode::entries,
    indicator::{Indicator, Theme},
    text::Text,
};

/// How far an effort has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// 计划: intended, not begun.
    Planned,
    /// 进行中.
    Running,
    /// 已完成.
    Done,
}

/// One named effort.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Programme {
    /// Its name, such as 积分制.
    pub name: Text,
    /// The section it belongs to.
    pub theme: Theme,
    /// What it is, in a sentence or two.
    pub text: Option<Text>,
    /// How far it has come.
    pub state: Option<State>,
    /// Its figures.
    #[serde(default, deserialize_with = "entries")]
    pub figures: Vec<Indicator>,
    /// The `id` of the source.
    pub source: Option<String>,
}
