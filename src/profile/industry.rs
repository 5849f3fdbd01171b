//! 产业: industries and the collective economy.

use serde::Deserialize;

use super::{
    decode::{entries, lenient},
    figure::Figure,
    indicator::{Indicator, YearFigure},
    programme::State,
    text::Text,
};

/// The three sectors of the national accounts (三次产业划分规定).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// 第一产业.
    Primary,
    /// 第二产业.
    Secondary,
    /// 第三产业.
    Tertiary,
}

/// One industry of the place.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Industry {
    /// Its name, such as 乌驴养殖.
    pub name: Text,
    /// Its sector.
    pub sector: Option<Sector>,
    /// Whether it is planned, running or done; running where it is left out.
    pub state: Option<State>,
    /// What it is, in a sentence or two.
    pub text: Option<Text>,
    /// Output of the latest year.
    pub output: Option<Figure>,
    /// Output by year.
    #[serde(default, deserialize_with = "entries")]
    pub series: Vec<YearFigure>,
    /// Production bases.
    pub bases: Option<Figure>,
    /// Villages that take part.
    pub villages: Option<Figure>,
    /// Jobs it gives.
    pub jobs: Option<Figure>,
    /// Households that take part.
    pub households: Option<Figure>,
    /// Money invested.
    pub investment: Option<Figure>,
    /// Further figures.
    #[serde(default, deserialize_with = "entries")]
    pub figures: Vec<Indicator>,
    /// The `id` of the source.
    pub source: Option<String>,
    /// What a reader must know to understand the entry.
    pub note: Option<Text>,
}

/// Four kinds of income that must never be mixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncomeDefinition {
    /// 经营性收入: what the collective earns by its business.
    Operating,
    /// 集体经济总收入: all income of the collective, transfers included.
    Total,
    /// 人均可支配收入.
    DisposablePerPerson,
    /// 人均纯收入.
    NetPerPerson,
}

/// An income with what it counts.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Income {
    /// What is counted as income.
    pub definition: IncomeDefinition,
    /// The latest figure.
    pub figure: Option<Figure>,
    /// The income by year.
    #[serde(default, deserialize_with = "entries")]
    pub series: Vec<YearFigure>,
    /// The `id` of the source.
    pub source: Option<String>,
}

/// Villages whose collective income lies within limits that the editor names.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Band {
    /// The band in words, such as 5万元以上.
    pub label: Text,
    /// How many villages lie in it, or their share.
    pub villages: Figure,
    /// The `id` of the source.
    pub source: Option<String>,
    /// What a reader must know to understand the band.
    pub note: Option<Text>,
}

/// 集体经济: what villages own and earn together.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct CollectiveEconomy {
    /// Incomes, each with its definition.
    #[serde(default, deserialize_with = "entries")]
    pub incomes: Vec<Income>,
    /// Villages by income.
    #[serde(default, deserialize_with = "entries")]
    pub bands: Vec<Band>,
    /// Projects under way or done.
    #[serde(default, deserialize_with = "lenient")]
    pub projects: Option<Figure>,
    /// Villages that have such projects.
    #[serde(default, deserialize_with = "lenient")]
    pub villages: Option<Figure>,
    /// Further figures.
    #[serde(default, deserialize_with = "entries")]
    pub figures: Vec<Indicator>,
    /// The `id` of the source.
    #[serde(default, deserialize_with = "lenient")]
    pub source: Option<String>,
}
