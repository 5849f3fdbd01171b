//! The format: what a place says about itself, how it is read, and what is wrong with it.

pub mod accepted;
mod at_year;
pub mod character;
pub mod date;
pub(crate) mod decode;
pub mod figure;
pub mod governance;
pub mod honor;
pub mod image;
pub mod indicator;
pub mod industry;
pub mod json;
pub mod measure;
pub mod organisation;
pub mod partnership;
pub(crate) mod path;
pub mod place;
pub mod problem;
pub mod programme;
mod progress;
mod reader;
mod record;
pub mod report;
pub mod schema;
pub mod severity;
pub mod source;
pub mod talent;
pub mod text;
pub mod total;
#[cfg(feature = "check")]
pub mod write;

use accepted::Accepted;
use date::Date;
use governance::Governance;
use honor::Honor;
use image::Image;
use indicator::Indicator;
use industry::{CollectiveEconomy, Income, Industry};
use json::Json;
use organisation::Branch;
use partnership::Partnership;
use place::{Level, Member, Place};
use programme::Programme;
use record::record;
use report::Report;
use source::Source;
use talent::Talent;
use text::Text;

pub use reader::Reader;

/// The version of the format that this build reads.
pub const FORMAT: u32 = 1;

record! {
    /// One place: everything that its file says.
    pub struct Profile {
        required {
            /// The version of the format: [`FORMAT`] or less.
            format: u32,
            /// The place's name.
            name: Text,
        }
        optional {
            /// A stable name for machines: `a-z`, `0-9` and `-`.
            id: Option<String>,
            /// The place in a sentence or two.
            summary: Option<Text>,
            /// Administrative level.
            level: Option<Level>,
            /// The level's local word where it differs, such as 苏木.
            level_name: Option<Text>,
            /// 统计用区划代码: twelve digits, as a string.
            division_code: Option<String>,
            /// Places above, the outermost first.
            within: Vec<Place>,
            /// When the figures held, unless they say otherwise.
            as_of: Option<Date>,
            /// Free figures.
            figures: Vec<Indicator>,
            /// Incomes of the people, each with its definition.
            incomes: Vec<Income>,
            /// Party organisations, as a tree.
            branches: Vec<Branch>,
            /// Industries.
            industries: Vec<Industry>,
            /// The collective economy.
            collective_economy: Option<CollectiveEconomy>,
            /// Talent by category.
            talents: Vec<Talent>,
            /// Honors.
            honors: Vec<Honor>,
            /// Grid governance.
            governance: Option<Governance>,
            /// Named efforts.
            programmes: Vec<Programme>,
            /// Ties with other places, firms and institutes.
            partnerships: Vec<Partnership>,
            /// Pictures.
            images: Vec<Image>,
            /// Places below.
            members: Vec<Member>,
            /// The sources that the figures rest on.
            sources: Vec<Source>,
            /// Findings of the checker that are meant to be so.
            accepted: Vec<Accepted>,
        }
    }
}

impl Profile {
    /// The source with this `id`.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Every Party organisation, each before those inside it.
    #[must_use]
    pub fn all_branches(&self) -> Vec<&Branch> {
        fn add<'a>(branches: &'a [Branch], all: &mut Vec<&'a Branch>) {
            for branch in branches {
                all.push(branch);
                add(&branch.children, all);
            }
        }
        let mut all = Vec::new();
        add(&self.branches, &mut all);
        all
    }
}

/// Reads a profile from a JSON tree: what could be read, and what could not. `None` where it is no profile, or one of
/// a newer format.
///
/// ```
/// use village_profile::profile::{json::Json, read};
/// let json = Json::Object(vec![
///     ("format".into(), Json::Number(1.0)),
///     ("name".into(), Json::String("锦溪镇".into())),
///     ("honors".into(), Json::Array(vec![Json::Number(7.0)])),
/// ]);
/// let (profile, report) = read(&json);
/// assert!(profile.is_some());
/// assert_eq!(report.findings[0].path, "$.honors[0]");
/// ```
#[must_use]
pub fn read(json: &Json) -> (Option<Profile>, Report) {
    Reader::new(json).finish()
}
