//! 产业: industries and the collective economy.

use super::{
    figure::Figure,
    indicator::{Indicator, YearFigure},
    programme::ProgrammeStatus,
    record::{record, string_enum},
    text::Text,
};

string_enum! {
    /// The three sectors of the national accounts (三次产业划分规定).
    pub enum Sector {
        /// 第一产业.
        Primary = "primary",
        /// 第二产业.
        Secondary = "secondary",
        /// 第三产业.
        Tertiary = "tertiary",
    }
}

record! {
    /// One industry of the place.
    pub struct Industry {
        required {
            /// The name, such as 乌驴养殖.
            name: Text,
        }
        optional {
            /// The sector.
            sector: Option<Sector>,
            /// Whether it is planned, running or done; running where it is left out.
            state: Option<ProgrammeStatus>,
            /// A description in a sentence or two.
            text: Option<Text>,
            /// Output of the latest year.
            output: Option<Figure>,
            /// Output by year.
            series: Vec<YearFigure>,
            /// Production bases.
            bases: Option<Figure>,
            /// Villages that take part.
            villages: Option<Figure>,
            /// Jobs it gives.
            jobs: Option<Figure>,
            /// Households that take part.
            households: Option<Figure>,
            /// Money invested.
            investment: Option<Figure>,
            /// Further figures.
            figures: Vec<Indicator>,
            /// The `id` of the source.
            source: Option<String>,
            /// A remark that readers need to understand the entry.
            note: Option<Text>,
        }
    }
}

string_enum! {
    /// Kinds of income that must never be mixed.
    pub enum IncomeDefinition {
        /// 经营性收入: what the collective earns by its business.
        Operating = "operating",
        /// 集体经济总收入: all income of the collective, transfers included.
        Total = "total",
        /// 人均可支配收入.
        DisposablePerPerson = "disposable_per_person",
        /// 人均纯收入.
        NetPerPerson = "net_per_person",
        /// 人均收入, of which the source does not say what it counts.
        PerPersonNotStated = "per_person_not_stated",
    }
}

record! {
    /// An income with what it counts.
    pub struct Income {
        required {
            /// The definition of income.
            definition: IncomeDefinition,
        }
        optional {
            /// The latest figure.
            figure: Option<Figure>,
            /// The income by year.
            series: Vec<YearFigure>,
            /// The `id` of the source.
            source: Option<String>,
        }
        either {
            figure or series,
        }
    }
}

record! {
    /// Villages whose collective income lies within limits that the editor names.
    pub struct Band {
        required {
            /// The band in words, such as 5万元以上.
            label: Text,
            /// How many villages lie in it, or their share.
            villages: Figure,
        }
        optional {
            /// The `id` of the source.
            source: Option<String>,
            /// A remark that readers need to understand the band.
            note: Option<Text>,
        }
    }
}

record! {
    /// 集体经济: what villages own and earn together.
    pub struct CollectiveEconomy {
        required {
        }
        optional {
            /// Incomes, each with its definition.
            incomes: Vec<Income>,
            /// Villages by income.
            bands: Vec<Band>,
            /// Projects under way or done.
            projects: Option<Figure>,
            /// Villages that have such projects.
            villages: Option<Figure>,
            /// Further figures.
            figures: Vec<Indicator>,
            /// The `id` of the source.
            source: Option<String>,
        }
    }
}
