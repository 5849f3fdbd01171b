//! The kinds of charts: each file holds one, with its drawing, its clauses of the sentence and all else that sets it apart.
//!
//! A kind is added by a variant of [`ChartKind`], a file here, and the arm of [`spec`] that the compiler then asks for.

mod bars;
mod donut;
mod dumbbell;
mod levels;
mod line;
mod share;
mod stacked;
mod stars;

use super::{
    data::{Chart, ChartKind},
    legend::Swatch,
    scene_builder::SceneBuilder,
};
use crate::locale::Lang;

/// All that sets one kind of chart apart.
pub(super) trait KindSpec {
    /// Draws the marks and points below [`SceneBuilder::y`], which it moves below them.
    fn draw(&self, builder: &mut SceneBuilder<'_>);

    /// The clauses of the sentence that says what the picture shows; empty ones are left out.
    fn clauses(&self, chart: &Chart, lang: Lang) -> Vec<String>;

    /// The parts of the sentence that the eye does not get at once: shares and changes.
    fn remarks(&self, _: &Chart, _: Lang) -> Vec<String> {
        Vec::new()
    }

    /// Whether another order of the items says the same.
    fn is_sortable(&self) -> bool {
        false
    }

    /// Whether the chart still says something without one of its series.
    fn can_hide_series(&self) -> bool {
        true
    }

    /// Whether the series is the subject, as over time, and not the item.
    fn names_series_first(&self) -> bool {
        false
    }

    /// How many items are drawn at most: a picture of more would be too high to be seen, and take too long.
    fn most_items(&self) -> Most {
        Most::First(50)
    }

    /// The figure that a tooltip sets its own figure in relation to.
    fn relation(&self, _: &Chart) -> Relation {
        Relation::None
    }

    /// The mark that shows the qualifiers in the legend; `None` where the kind draws no qualifiers.
    fn swatch(&self) -> Option<Swatch> {
        Some(Swatch::Bar)
    }
}

/// So many items of a long chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::chart) enum Most {
    First(usize),
    Last(usize),
}

/// The figure that a tooltip sets its own figure in relation to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    /// No other.
    None,
    /// The total that it is a share of.
    ShareOfTotal,
    /// The one of the item before, in the same series.
    SinceItemBefore,
    /// The one of the series before, of the same item.
    SinceSeriesBefore,
}

/// The specification of a kind.
pub(super) fn spec(kind: &ChartKind) -> Box<dyn KindSpec + '_> {
    match kind {
        ChartKind::Bars => Box::new(bars::Bars),
        ChartKind::Line => Box::new(line::Line),
        ChartKind::Stacked => Box::new(stacked::Stacked),
        ChartKind::Donut => Box::new(donut::Donut),
        ChartKind::Share => Box::new(share::Share),
        ChartKind::Dumbbell => Box::new(dumbbell::Dumbbell),
        ChartKind::Stars { stars, of } => Box::new(stars::StarBars::new(stars, *of)),
        ChartKind::Levels => Box::new(levels::Levels),
    }
}
