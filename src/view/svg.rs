//! A chart as SVG: the marks of its scene as elements, for static HTML and for pictures of their own.
//!
//! No script, no inline style, no id: colours come by classes of the style sheet (where the page has it) over presentation
//! attributes, texts are real text in the page's own fonts, and the `<title>` of a point is the text of its tooltip.

use std::fmt::Write;

use super::escape::push_escaped;
use crate::{
    chart::{
        self, Align, Chart, ColorRole, EstimatedTextMeasure, Fill, Frame, Geometry, Mark, Rect, Scene,
        palette::{self, Palette, Rgb},
    },
    locale::Lang,
};

/// The origin of a drawing's colours.
#[derive(Clone, Copy, Debug)]
pub enum Colors<'a> {
    /// From the page: classes such as `vp-series-1`, for which `village-profile-static.css` holds the colours of every scheme. In a page
    /// without that style, text has the page's colour and series have those of the light palette.
    Page,
    /// From a palette, fixed: for a picture that stands alone.
    Fixed(&'a Palette),
}

/// A chart as one `<svg>` element of its natural size in CSS pixels, with its summary as its name. Texts are measured by
/// [`EstimatedTextMeasure`], so that the same chart gives the same bytes on every machine.
///
/// ```
/// use village_profile::chart::{Chart, Datum, Frame, ChartKind, Series};
/// use village_profile::{locale::Lang, view::svg::{self, Colors}};
///
/// let chart = Chart::new(ChartKind::Bars, "产值", vec![Series::new("", vec![Datum::reported("民宿旅游", 2120.0, "2,120 万元")])]);
/// let drawing = svg::write(&chart, Frame::new(320.0), Colors::Page, Lang::ZhHans);
/// assert!(drawing.starts_with("<svg ") && drawing.contains(">民宿旅游</text>"));
/// ```
#[must_use]
pub fn write(chart: &Chart, frame: Frame, colors: Colors<'_>, lang: Lang) -> String {
    let scene = chart::layout(chart, frame, &EstimatedTextMeasure, lang);
    let mut svg = Svg { out: String::new(), colors, open_group: None };
    svg.open(&scene);
    svg.out.push_str("<title>");
    push_escaped(&mut svg.out, &chart::sentence(chart, lang));
    svg.out.push_str("</title>");
    svg.marks(&scene);
    svg.points(&scene, chart, lang);
    svg.out.push_str("</svg>");
    svg.out
}

/// The widths, in CSS pixels, that a static page holds each chart in: a phone, a column of two, a column alone. The style sheet
/// shows the one that suits the room, nearly in its natural size; without it, the narrow one is shown.
const WIDTHS: [f64; 3] = [288.0, 430.0, 620.0];

/// A chart for a page whose width is not known.
pub(super) fn fitting(chart: &Chart, lang: Lang, out: &mut String) {
    let [narrow, middle, wide] =
        WIDTHS.map(|width| write(chart, Frame { with_title: false, ..Frame::new(width) }, Colors::Page, lang));
    // Screen readers read one of them.
    out.push_str(&format!(
        "<div class=\"vp-plot\">\n<div class=\"vp-narrow\">{narrow}</div>\n<div class=\"vp-wider\" aria-hidden=\"true\" hidden>\n\
         <div class=\"vp-middle\">{middle}</div>\n<div class=\"vp-wide\">{wide}</div>\n</div>\n</div>"
    ));
}

/// An element being written.
struct Svg<'a> {
    out: String,
    colors: Colors<'a>,
    /// The colour of the group that is open.
    open_group: Option<ColorRole>,
}

impl Svg<'_> {
    fn open(&mut self, scene: &Scene) {
        let (width, height) = (number(scene.width), number(scene.height));
        self.put(format_args!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"vp-svg\" role=\"img\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" fill=\"currentColor\" stroke-linejoin=\"round\">"
        ));
    }

    /// Every mark, neighbours of one colour in a group.
    fn marks(&mut self, scene: &Scene) {
        for mark in &scene.marks {
            if self.open_group != Some(mark.color) {
                self.close_group();
                let color = self.color(mark.color);
                self.put(format_args!("<g{color}>"));
                self.open_group = Some(mark.color);
            }
            self.mark(mark);
        }
        self.close_group();
    }

    fn close_group(&mut self) {
        if self.open_group.take().is_some() {
            self.out.push_str("</g>");
        }
    }

    /// Class and colour as attributes, each with a space before it.
    fn color(&self, color: ColorRole) -> String {
        match self.colors {
            Colors::Fixed(palette) => format!(" color=\"{}\"", hex(palette.color(color))),
            // The page's own colour, whatever it is, is legible on the page's own background.
            Colors::Page if matches!(color, ColorRole::Text | ColorRole::Muted) => {
                format!(" class=\"{}\"", class(color))
            }
            Colors::Page => {
                format!(" class=\"{}\" color=\"{}\"", class(color), hex(Palette::LIGHT.color(color)))
            }
        }
    }

    fn mark(&mut self, mark: &Mark) {
        match &mark.geometry {
            Geometry::Polygon(points) => self.area(points, mark.fill),
            Geometry::Line { points, width, dashed } => {
                self.stroke(&path(points, false), *width, if *dashed { "4 3" } else { "" });
            }
            Geometry::Circle { center, radius } => {
                let paint = match mark.fill {
                    Fill::Solid => "",
                    Fill::Tint => TINT,
                    Fill::Hatched | Fill::Outline | Fill::Gap => {
                        " fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\""
                    }
                };
                let [x, y, radius] = [center.0, center.1, *radius].map(number);
                self.put(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"{paint}/>"));
            }
            Geometry::Text { text, at, align, size, bold, .. } => self.text(text, *at, *align, (*size, *bold)),
        }
    }

    fn area(&mut self, points: &[(f64, f64)], fill: Fill) {
        let edge = path(points, true);
        if matches!(fill, Fill::Hatched | Fill::Gap | Fill::Tint) {
            // Grid lines must not shine through.
            let background = self.color(ColorRole::Background);
            self.put(format_args!("<path{background} d=\"{edge}\"/>"));
        }
        match fill {
            Fill::Solid => self.put(format_args!("<path d=\"{edge}\"/>")),
            Fill::Tint => self.put(format_args!("<path{TINT} d=\"{edge}\"/>")),
            Fill::Hatched => {
                let lines: String =
                    chart::hatch(points, 7.0).iter().map(|(from, to)| path(&[*from, *to], false)).collect();
                self.stroke(&lines, 1.25, "");
                self.stroke(&edge, 1.25, "4 2.5");
            }
            Fill::Outline => self.stroke(&edge, 1.25, ""),
            Fill::Gap => self.stroke(&edge, 1.0, "3 3"),
        }
    }

    fn stroke(&mut self, path: &str, width: f64, dashes: &str) {
        self.put(format_args!("<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"{width}\""));
        if !dashes.is_empty() {
            self.put(format_args!(" stroke-dasharray=\"{dashes}\""));
        }
        self.put(format_args!(" d=\"{path}\"/>"));
    }

    fn text(&mut self, text: &str, at: (f64, f64), align: Align, (size, bold): (f64, bool)) {
        // The middle of a line is given; letters and Chinese characters alike are centred this far above their baseline.
        let (x, y) = (number(at.0), number(at.1 + size * 0.36));
        self.put(format_args!("<text x=\"{x}\" y=\"{y}\""));
        self.put(format_args!(" font-size=\"{}\"", number(size)));
        if bold {
            self.out.push_str(" font-weight=\"700\"");
        }
        self.out.push_str(match align {
            Align::Start => "",
            Align::Middle => " text-anchor=\"middle\"",
            Align::End => " text-anchor=\"end\"",
        });
        self.out.push('>');
        push_escaped(&mut self.out, text);
        self.out.push_str("</text>");
    }

    /// The tooltip of every point, which browsers show where the pointer rests.
    fn points(&mut self, scene: &Scene, chart: &Chart, lang: Lang) {
        self.out.push_str("<g fill=\"none\" pointer-events=\"all\">");
        for point in &scene.points {
            let Some(text) = chart::point_text(chart, point.series, point.item, lang) else { continue };
            let hit = &point.hit_area;
            let crossed = scene.points.iter().filter(|other| overlap(hit, &other.hit_area)).count() > 1;
            let name = if crossed && area(&point.outline) > LARGE * hit.w * hit.h {
                self.put(format_args!("<path d=\"{}\"><title>", path(&point.outline, true)));
                "path"
            } else {
                let [x, y, width, height] = [hit.x, hit.y, hit.w, hit.h].map(number);
                self.put(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"><title>"));
                "rect"
            };
            let lines = [text.title, text.figure].into_iter().chain(text.lines);
            push_escaped(&mut self.out, &lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"));
            self.put(format_args!("</title></{name}>"));
        }
        self.out.push_str("</g>");
    }

    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.out.write_fmt(text);
    }
}

/// Where hit areas cross, a mark that fills more than this part of its own is hit by its outline instead: a sector, but no dot.
const LARGE: f64 = 0.15;

fn overlap(one: &Rect, other: &Rect) -> bool {
    one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h
}

/// The area of a closed outline, by the shoelace formula.
fn area(outline: &[(f64, f64)]) -> f64 {
    let Some(mut last) = outline.last() else { return 0.0 };
    let mut twice = 0.0;
    for next in outline {
        twice += last.0 * next.1 - next.0 * last.1;
        last = next;
    }
    twice.abs() / 2.0
}

/// A quarter of the colour over the background.
const TINT: &str = " fill-opacity=\".25\"";

/// The class of a role, as the static style sheet names it.
pub(super) fn class(color: ColorRole) -> String {
    match color {
        ColorRole::OnSeries(index) => format!("vp-on-{}", index % 8 + 1),
        role => palette::custom_property(role).trim_start_matches('-').to_owned(),
    }
}

fn path(points: &[(f64, f64)], closed: bool) -> String {
    let mut path = String::new();
    let mut last: Option<(String, String)> = None;
    for (x, y) in points {
        let (x, y) = (number(*x), number(*y));
        let step = match &last {
            None => format!("M{x} {y}"),
            Some((before_x, before_y)) => match (*before_x == x, *before_y == y) {
                (true, true) => String::new(),
                (true, false) => format!("V{y}"),
                (false, true) => format!("H{x}"),
                (false, false) => format!("L{x} {y}"),
            },
        };
        path.push_str(&step);
        last = Some((x, y));
    }
    if closed {
        path.push('Z');
    }
    path
}

/// A length in pixels, to a tenth, which is as fine as anyone sees.
fn number(value: f64) -> String {
    let tenths = (value * 10.0).round();
    // Minus zero is written as zero.
    format!("{}", if tenths == 0.0 { 0.0 } else { tenths / 10.0 })
}

pub(super) fn hex(Rgb(red, green, blue): Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

#[cfg(test)]
mod tests {
    use super::{Colors, area, number, overlap, path, write};
    use crate::{
        chart::{Chart, ChartKind, Datum, Frame, Rect, Series, palette::Palette},
        locale::Lang,
        profile::figure::{Bound, Qualifier, Status},
    };

    fn chart() -> Chart {
        let data = vec![
            Datum::reported("茶 <b>&", 20.0, "20 万元"),
            Datum {
                qualifier: Qualifier { bound: Bound::Over, status: Status::Projected },
                ..Datum::reported("竹", 9.0, "预计超过 9 万元")
            },
            Datum::withheld("来料加工"),
        ];
        Chart::new(ChartKind::Bars, "产值", vec![Series::new("", data)])
    }

    #[test]
    fn a_drawing_needs_no_style_script_or_id() {
        let drawing = write(&chart(), Frame::new(320.0), Colors::Page, Lang::ZhHans);
        for word in [" style=", "<style", "<script", " id=", "<b>", "NaN", "inf", "-0\""] {
            assert!(!drawing.contains(word), "{word} in {drawing}");
        }
        assert!(drawing.contains(">茶 &lt;b&gt;&amp;</text>"));
    }

    #[test]
    fn its_name_is_the_summary_and_every_point_says_its_figure() {
        let drawing = write(&chart(), Frame::new(320.0), Colors::Page, Lang::ZhHans);
        let sentence = crate::chart::sentence(&chart(), Lang::ZhHans);
        let escaped = sentence.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert!(drawing.contains(&format!("<title>{escaped}</title>")), "{drawing}");
        assert_eq!(drawing.matches("<rect ").count(), 3);
        assert!(drawing.contains("竹\n预计超过 9 万元") && drawing.contains("来料加工\n未公开"), "{drawing}");
    }

    #[test]
    fn where_hit_areas_cross_large_marks_are_found_by_themselves() {
        let square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
        assert!((area(&square) - 100.0).abs() < 1e-9 && area(&[]) == 0.0);
        let at = |x| Rect::new(x, 0.0, 10.0, 10.0);
        assert!(overlap(&at(0.0), &at(9.0)) && !overlap(&at(0.0), &at(10.0)));
    }

    #[test]
    fn a_fixed_palette_needs_no_page() {
        let drawing = write(&chart(), Frame::new(320.0), Colors::Fixed(&Palette::DARK), Lang::En);
        assert!(drawing.contains("color=\"#eceef1\"") && !drawing.contains("class=\"vp-ink"), "{drawing}");
    }

    #[test]
    fn numbers_are_short_and_the_same_everywhere() {
        assert_eq!([0.04, -0.04, 12.26, -3.0, 280.0].map(number), ["0", "0", "12.3", "-3", "280"]);
        assert_eq!(path(&[(0.0, 0.0), (4.0, 0.0), (4.0, 2.5), (0.0, 2.0)], true), "M0 0H4V2.5L0 2Z");
    }
}
