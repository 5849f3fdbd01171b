//! Charts: data, layout, drawing over any plotters `DrawingBackend`, hit areas, table, sentence.
//!
//! A [`Chart`] is plain values in the reader's language. [`layout`] turns it into a [`Scene`] of marks once; drawing,
//! hit-testing and keyboard order read the scene, so that they cannot disagree.
//!
//! ```
//! use village_profile::chart::{self, Chart, ChartKind, Datum, Frame, Series};
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

mod axes;
mod caption;
mod chart_state;
mod controls;
mod csv;
mod csv_cell;
mod data;
mod datum;
mod draw;
mod drawn;
mod file_name;
mod gap_rows;
mod geometry;
mod hatch;
mod kind;
mod legend;
mod mark;
pub mod palette;
mod point_text;
mod reported;
mod scale;
mod scene;
mod scene_builder;
mod sentence;
mod table;
mod text_measure;

pub use chart_state::ChartState;
pub use controls::Controls;
pub use csv::{csv, table_csv};
pub use data::{Chart, ChartKind, Series};
pub use datum::Datum;
pub use draw::{Surface, draw, draw_highlight};
pub use file_name::file_name;
pub use geometry::{Align, Geometry, Rect};
pub use hatch::hatch;
pub use legend::{LegendEntry, legend};
pub use point_text::{PointText, point_text, spoken};
pub use scene::{ColorRole, Fill, Mark, Point, Scene, extremes};
pub use scene_builder::Frame;
pub use sentence::{remark, sentence};
pub use table::{Table, table, table_part, table_rows};
pub use text_measure::{EstimatedTextMeasure, TextMeasure};

use crate::locale::Lang;
use drawn::{LeftOut, drawn};
use scene_builder::{SceneBuilder, TextRole};

/// Lays the chart out within `frame.width` CSS pixels; the height follows from the data. Of very many items a part is drawn, and the
/// picture says how many more its table has.
#[must_use]
pub fn layout(chart: &Chart, frame: Frame, measure: &dyn TextMeasure, lang: Lang) -> Scene {
    let spec = kind::spec(&chart.kind);
    let (drawn, left_out) = (drawn(chart), LeftOut::of(chart));
    let mut builder = SceneBuilder::new(&drawn, frame, measure, lang);
    if frame.with_title {
        caption::draw_title(&mut builder);
    }
    spec.draw(&mut builder);
    if let Some(note) = left_out.in_words(lang) {
        builder.y += 6.0;
        builder.paragraph(&note, TextRole::Small, ColorRole::Muted);
    }
    if let Some(swatch) = spec.swatch() {
        legend::draw_qualifiers(&mut builder, swatch);
    }
    if frame.with_title {
        caption::draw_source(&mut builder);
    }
    let mut scene = builder.finish();
    let count = scene.points.len();
    for (index, point) in scene.points.iter_mut().enumerate() {
        point.item += left_out.before;
        point.spoken = point_text::spoken(chart, point.series, point.item, (index + 1, count), lang);
    }
    scene
}
