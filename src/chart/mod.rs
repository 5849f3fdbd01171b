//! Each chart: its data, its drawing over any plotters `DrawingBackend`, its hit areas, its table and its sentence.
//!
//! A [`Chart`] is plain values in the reader's language. [`layout`] turns it into a [`Scene`] of marks once; drawing,
//! hit-testing and keyboard order read the scene, so that they cannot disagree.
//!
//! ```
//! use village_profile::chart::{self, Chart, Datum, Frame, Kind, Series};
//! use village_profile::locale::Lang;
//!
//! let data = vec![
//!     Datum::told("民宿旅游", 2120.0, "2,120 万元"),
//!     Datum::withheld("来料加工"),
//! ];
//! let chart = Chart::new(Kind::Bars, "各产业产值", vec![Series::new("产值", data)]);
//! let scene = chart::layout(&chart, Frame::new(320.0), &chart::Estimate, Lang::ZhHans);
//! assert_eq!(scene.points.len(), 2);
//! assert!(chart::sentence(&chart, Lang::ZhHans).contains("未公开"));
//! ```

mod arc;
mod bar;
mod bars;
mod clip;
mod controls;
mod data;
mod donut;
mod draw;
mod dumbbell;
mod file;
mod key;
mod levels;
mod line;
pub mod palette;
mod pen;
mod plot;
mod scale;
mod scene;
mod sentence;
mod share;
mod speech;
mod stacked;
mod stars;
mod table;
mod text;

pub use clip::hatch;
pub use controls::{Choice, Controls, number};
pub use data::{Chart, Datum, Kind, Known, Series};
pub use draw::{Surface, draw, draw_highlight};
pub use file::file_name;
pub use key::{KeyEntry, legend};
pub use pen::Frame;
pub use scene::{Align, Fill, Ink, Mark, Point, Rect, Scene, Shape, extremes};
pub use sentence::sentence;
pub use speech::{Tooltip, spoken, tooltip};
pub use table::{Table, csv, table};
pub use text::{Estimate, Measure};

use crate::locale::Lang;

/// Lays the chart out within `frame.width` CSS pixels; the height follows from the data.
#[must_use]
pub fn layout(chart: &Chart, frame: Frame, measure: &dyn Measure, lang: Lang) -> Scene {
    let mut pen = pen::Pen::new(chart, frame, measure, lang);
    pen.header();
    match &chart.kind {
        Kind::Bars => bars::lay(&mut pen, None),
        Kind::Line => line::lay(&mut pen),
        Kind::Stacked if chart.is_additive() => stacked::lay(&mut pen),
        Kind::Donut if chart.makes_whole() => donut::lay(&mut pen),
        Kind::Stacked | Kind::Donut => bars::lay(&mut pen, None),
        Kind::Share => share::lay(&mut pen),
        Kind::Dumbbell => dumbbell::lay(&mut pen),
        Kind::Stars { stars, of } => bars::lay(&mut pen, Some(&stars::Stars::new(stars, *of))),
        Kind::Levels => levels::lay(&mut pen),
    }
    pen.finish()
}
