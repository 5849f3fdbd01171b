//! Free figures: any indicator that the other parts of the format have no field for.

use super::{
    date::Date,
    figure::Figure,
    measure::Measure,
    record::{record, string_enum},
    text::Text,
};

string_enum! {
    /// The sections that free figures and programmes belong to: the basic facts, the five revitalisations of national policy, and
    /// what rides beside them.
    pub enum Theme {
        /// 基本情况: population, households, land, units, incomes.
        Basics = "basics",
        /// 组织.
        Organisation = "organisation",
        /// 产业.
        Industry = "industry",
        /// 人才.
        Talent = "talent",
        /// 荣誉.
        Honors = "honors",
        /// 治理.
        Governance = "governance",
        /// 公共服务: roads, water, health care, schools, social security.
        Services = "services",
        /// 文化.
        Culture = "culture",
        /// 生态.
        Ecology = "ecology",
    }
}

record! {
    /// 指标: one figure with its label, such as 村级党群服务中心 23个.
    pub struct Indicator {
        required {
        }
        optional {
            /// The code of the measure, which brings label, definition and section.
            measure: Option<Measure>,
            /// The thing that the figure counts or measures; may be left out where the measure says it.
            label: Option<Text>,
            /// The figure, or a before-and-after pair; may be left out where there is a series.
            figure: Option<Figure>,
            /// The section it belongs to, where it has no measure; where it stands inside a larger entry, that entry's section.
            theme: Option<Theme>,
            /// The part of the place, or the place below, that it speaks of; the whole place where it is left out.
            about: Option<Text>,
            /// The same measure at other times.
            series: Vec<YearFigure>,
            /// The value that is aimed at.
            target: Option<Target>,
            /// The place that the figure has among others.
            rank: Option<Rank>,
            /// The name of the figures that it belongs to and may be compared with.
            group: Option<Text>,
            /// Whether it is the total of its group, which the others add up to.
            total: bool,
            /// Whether it is a rule or a norm and no count: 每季度1次.
            norm: bool,
            /// The things that are counted, where the label does not say it.
            definition: Option<Text>,
            /// When it held, where this differs from the profile's own date.
            as_of: Option<Date>,
            /// The `id` of the source, or its name or address.
            source: Option<String>,
            /// A remark that readers need to understand it.
            note: Option<Text>,
            /// Whether it stands on the card.
            headline: bool,
        }
        either {
            label or measure,
            figure or series,
        }
    }
}

impl Indicator {
    /// The section that shows it: that of its measure, else the one it names.
    #[must_use]
    pub fn section(&self) -> Option<Theme> {
        self.measure.map(Measure::section).or(self.theme)
    }
}

record! {
    /// One year or one date of a series.
    pub struct YearFigure {
        required {
            /// The year, or a date or period.
            year: Date,
            /// The figure of that time.
            figure: Figure,
        }
        optional {
            /// The change here, where the figures before and after cannot be compared: the definition, the borders.
            r#break: Option<Text>,
        }
    }
}

record! {
    /// A value that is aimed at.
    pub struct Target {
        required {
            /// The value.
            figure: Figure,
        }
        optional {
            /// By when.
            by: Option<Date>,
        }
    }
}

record! {
    /// A place among others, such as the third of 20 villages.
    pub struct Rank {
        required {
            /// The place, from 1.
            place: u32,
        }
        optional {
            /// How many were ranked.
            of: Option<u32>,
            /// Among whom.
            among: Option<Text>,
        }
    }
}
