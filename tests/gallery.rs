//! Draws every kind of chart as SVG, in both schemes and at phone and desktop widths, into `target/gallery`, for eyes;
//! and proves that what is drawn is what the data says.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "support/charts.rs"]
mod charts;

use std::{fmt::Write, fs, path::Path};

use plotters_svg::SVGBackend;
use village_profile::{
    chart::{self, Estimate, Frame, Scene, Surface, palette::Palette},
    locale::Lang,
};

/// A scene as SVG of its own size.
fn svg(scene: &Scene, palette: &Palette) -> String {
    let surface = Surface::svg("'Noto Sans CJK SC', sans-serif");
    let size = [scene.width, scene.height].map(|side| (side * surface.scale) as u32);
    let mut out = String::new();
    {
        let mut backend = SVGBackend::with_string(&mut out, size.into());
        chart::draw(scene, palette, surface, &mut backend).unwrap();
    }
    let given = format!("width=\"{}\" height=\"{}\"", size[0], size[1]);
    out.replacen(&given, &format!("width=\"{}\" height=\"{}\"", scene.width, scene.height), 1)
}

#[test]
fn every_kind_is_drawn_for_every_ground_and_width() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gallery");
    fs::create_dir_all(&folder).unwrap();
    let schemes = [("light", Palette::LIGHT), ("dark", Palette::DARK), ("print", Palette::PRINT)];
    let mut index = String::from("<!doctype html><meta charset=utf-8><title>Charts</title>");
    for (width, type_scale) in [(320.0, 1.0), (900.0, 1.0), (320.0, 1.5), (560.0, 1.0)] {
        for (scheme, palette) in schemes {
            let chart::palette::Rgb(r, g, b) = palette.ground;
            let mut page = format!(
                "<!doctype html><meta charset=utf-8><body style='background:rgb({r},{g},{b});margin:16px;\
                 display:flex;flex-wrap:wrap;gap:32px;width:{}px'>",
                if width > 500.0 { width } else { 3.0 * (width + 32.0) }
            );
            for (name, chart) in charts::all() {
                let lang = if name.ends_with("english") { Lang::En } else { Lang::ZhHans };
                let frame = Frame { type_scale, ..Frame::new(width) };
                let scene = chart::layout(&chart, frame, &Estimate, lang);
                let drawing = svg(&scene, &palette);
                assert!(drawing.contains("</svg>") && drawing.matches("<text").count() > 3, "{name}");
                write!(page, "<div>{drawing}</div>").unwrap();
            }
            let file = format!("{scheme}-{width}-{type_scale}.html");
            fs::write(folder.join(&file), page).unwrap();
            write!(index, "<p><a href='{file}'>{scheme}, {width} px, type ×{type_scale}</a>").unwrap();
        }
    }
    fs::write(folder.join("index.html"), index).unwrap();
}
