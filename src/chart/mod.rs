//! Each chart: its data, its drawing over any plotters `DrawingBackend`, its hit areas, its table and its sentence.
//!
//! A [`Chart`] is plain values in the reader's language. [`layout`] turns it into a [`Scene`] of marks once; drawing,
//! hit-testing and keyboard order read the scene, so that they cannot disagree.
//!
//! ```
//! use village_profile::chart::{self, Chart, Datum, Frame, ChartKind, Series};
//! use village_profile::locale::Lang;
//!
//! let data = vec![
//!     Datum::reported("民宿旅游", 2120.0, "2,120 万元"),
//!     Datum::withheld("来料加工"),
//! ];
//! let chart = Chart::new(ChartKind::Bars, "各产业产值", vec![Series::new("产值", data)]);
//! let scene = chart::layout(&chart, Frame::new(320.0), &chart::EstimatedTextMeasure, Lang::ZhHans);
//! assert_eq!(scene.points.len(), 2);
//! assert!(chart::sentence(&chart, Lang::ZhHans).contains("未公开"));
//! ```

mod arc;
mod axes;
mod bar;
mod bars;
mod controls;
mod data;
mod donut;
mod draw;
mod dumbbell;
mod file;
mod hatch;
mod legend;
mod levels;
mod line;
pub mod palette;
mod point_text;
mod scale;
mod scene;
mod scene_builder;
mod sentence;
mod share;
mod stacked;
mod stars;
mod table;
mod text_measure;

pub use controls::{ChartState, Controls, number};
pub use data::{Chart, ChartKind, Datum, Series};
pub use draw::{Surface, draw, draw_highlight};
pub use file::file_name;
pub use hatch::hatch;
pub use legend::{LegendEntry, legend};
pub use point_text::{PointText, point_text, spoken};
pub use scene::{Align, ColorRole, Fill, Geometry, Mark, Point, Rect, Scene, extremes};
pub use scene_builder::Frame;
pub use sentence::sentence;
pub use table::{Table, csv, table};
pub use text_measure::{EstimatedTextMeasure, TextMeasure};

use crate::locale::Lang;

/// Lays the chart out within `frame.width` CSS pixels; the height follows from the data.
#[must_use]
pub fn layout(chart: &Chart, frame: Frame, measure: &dyn TextMeasure, lang: Lang) -> Scene {
    let mut builder = scene_builder::SceneBuilder::new(chart, frame, measure, lang);
    builder.header();
    match &chart.kind {
        ChartKind::Bars => bars::lay(&mut builder, None),
        ChartKind::Line => line::lay(&mut builder),
        ChartKind::Stacked if chart.is_additive() => stacked::lay(&mut builder),
        ChartKind::Donut if chart.makes_whole() => donut::lay(&mut builder),
        ChartKind::Stacked | ChartKind::Donut => bars::lay(&mut builder, None),
        ChartKind::Share => share::lay(&mut builder),
        ChartKind::Dumbbell => dumbbell::lay(&mut builder),
        ChartKind::Stars { stars, of } => bars::lay(&mut builder, Some(&stars::Stars::new(stars, *of))),
        ChartKind::Levels => levels::lay(&mut builder),
    }
    builder.finish()
}
