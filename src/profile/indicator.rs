//! Free figures: any indicator that the other parts of the format have no field for.

use super::{
    date::Date,
    figure::Figure,
    record::{record, string_enum},
    text::Text,
};

string_enum! {
    /// The five revitalisations of national policy, and governance, which rides beside them.
    pub enum Theme {
        /// 组织.
        Organisation = "organisation",
        /// 产业.
        Industry = "industry",
        /// 人才.
        Talent = "talent",
        /// 文化.
        Culture = "culture",
        /// 生态.
        Ecology = "ecology",
        /// 治理.
        Governance = "governance",
    }
}

record! {
    /// 指标: one figure with its label, such as 村级党群服务中心 23个.
    pub struct Indicator {
        required {
            /// What the figure counts or measures.
            label: Text,
            /// The figure, or a before-and-after pair.
            figure: Figure,
        }
        optional {
            /// The section it belongs to; where it stands inside a larger entry, that entry's section.
            theme: Option<Theme>,
            /// When it held, where this differs from the profile's own date.
            as_of: Option<Date>,
            /// The `id` of the source.
            source: Option<String>,
            /// What a reader must know to understand it.
            note: Option<Text>,
            /// Whether it stands on the card.
            headline: bool,
        }
    }
}

record! {
    /// One year of a series.
    pub struct YearFigure {
        required {
            /// The calendar year.
            year: u16,
            /// The figure of that year.
            figure: Figure,
        }
        optional {
        }
    }
}
