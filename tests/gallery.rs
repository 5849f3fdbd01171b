//! Every kind of chart as a picture: on one page for eyes, and compared with the pictures in `tests/golden/`, mark by mark.
//!
//! Crates for snapshots (insta, snapbox, expect-test) compare texts byte by byte. Here numbers may differ by what rounding does, and a
//! failure names the mark that moved; to accept a picture is to write one file.
//!
//! `cargo xtask gallery` prints where the page is; `cargo xtask gallery --accept` takes the pictures of today as the right ones.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "support/charts.rs"]
mod charts;

use std::{collections::BTreeSet, env, fmt::Write, fs, path::PathBuf};

use village_profile::{
    chart::{
        self, Chart, ColorRole, EstimatedTextMeasure, Fill, Frame, Geometry, Scene,
        palette::{self, Palette, Rgb},
    },
    locale::Lang,
    view::svg::{self, Colors},
};

/// The CSS pixels by which a number of a picture may differ: rounding to tenths may turn on the last digit of a float.
const TOLERANCE: f64 = 0.25;
/// The variable that accepts the pictures of today as the right ones.
const ACCEPT: &str = "VP_ACCEPT";

const WIDTHS: [f64; 2] = [320.0, 900.0];

/// A chart as SVG, an element a line.
fn picture(chart: &Chart, lang: Lang, frame: Frame, palette: &Palette) -> String {
    svg::write(chart, frame, Colors::Fixed(palette), lang).replace("><", ">\n<")
}

#[test]
fn pictures_are_as_they_were_accepted() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    fs::create_dir_all(&folder).unwrap();
    let (accept, mut moved, mut known) = (env::var_os(ACCEPT).is_some(), Vec::new(), BTreeSet::new());
    for (name, lang, chart) in charts::all() {
        for width in WIDTHS {
            let frame = Frame::new(width);
            // A dark picture would differ by its colours alone, which the test below shows.
            let now = picture(&chart, lang, frame, &Palette::LIGHT);
            let file = format!("{name}-light-{width}.svg");
            known.insert(file.clone());
            if accept {
                fs::write(folder.join(&file), &now).unwrap();
                continue;
            }
            let scene = chart::layout(&chart, frame, &EstimatedTextMeasure, lang);
            match fs::read_to_string(folder.join(&file)) {
                Ok(before) => moved.extend(differences(&before, &now, &scene).map(|one| format!("{file}: {one}"))),
                Err(_) => moved.push(format!("{file}: there is no such picture yet")),
            }
        }
    }
    for entry in fs::read_dir(&folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        if !known.contains(&file) && accept {
            fs::remove_file(folder.join(&file)).unwrap();
        } else if !known.contains(&file) {
            moved.push(format!("{file}: nothing draws it any more"));
        }
    }
    assert_eq!(charts::all().len() * WIDTHS.len(), known.len(), "every chart has a name of its own");
    assert!(
        moved.is_empty(),
        "{}\n\nLook at the charts with `cargo xtask gallery`. If they are right, `cargo xtask gallery --accept` keeps them.",
        moved.join("\n")
    );
}

/// A picture without its colours, and those in their order.
fn uncolored(picture: &str) -> (String, Vec<&str>) {
    const DIGITS: usize = 6;
    let mut parts = picture.split("\"#");
    let mut rest = parts.next().unwrap_or_default().to_owned();
    let mut colors = Vec::new();
    for part in parts {
        let (color, after) = part.split_at(DIGITS);
        colors.push(color);
        rest.push_str(after);
    }
    (rest, colors)
}

#[test]
fn dark_and_print_differ_from_light_by_the_colours_of_the_same_roles_alone() {
    let roles = palette::ROLES.into_iter().chain((0..8).map(ColorRole::OnSeries));
    let hex = |Rgb(r, g, b): Rgb| format!("{r:02x}{g:02x}{b:02x}");
    for (scheme, other) in [("dark", Palette::DARK), ("print", Palette::PRINT)] {
        let pairs: BTreeSet<_> =
            roles.clone().map(|role| (hex(Palette::LIGHT.color(role)), hex(other.color(role)))).collect();
        for (name, lang, chart) in charts::all() {
            for width in WIDTHS {
                let draw = |palette| picture(&chart, lang, Frame::new(width), palette);
                let (light, other) = (draw(&Palette::LIGHT), draw(&other));
                let ((light, light_colors), (other, other_colors)) = (uncolored(&light), uncolored(&other));
                assert_eq!(light, other, "{name} at {width} in {scheme}");
                assert!(light_colors.len() > 3, "{name} has colours");
                for (light, other) in light_colors.into_iter().zip(other_colors) {
                    let pair = (light.to_owned(), other.to_owned());
                    assert!(pairs.contains(&pair), "{name} at {width}: {pair:?} are no role's in light and {scheme}");
                }
            }
        }
    }
}

#[test]
fn a_mark_that_moved_is_named() {
    let chart = charts::bars();
    let draw = |chart: &Chart| picture(chart, Lang::ZhHans, Frame::new(320.0), &Palette::LIGHT);
    let scene = chart::layout(&chart, Frame::new(320.0), &EstimatedTextMeasure, Lang::ZhHans);
    let first_difference = |before: &str, now: &str| differences(before, now, &scene).next();
    assert_eq!(first_difference(&draw(&chart), &draw(&chart)), None);
    let mut longer = chart.clone();
    longer.series[0].data[3].value = Some(1000.0);
    let difference = first_difference(&draw(&longer), &draw(&chart)).unwrap();
    assert!(difference.contains("毛竹") && difference.contains("→"), "{difference}");
}

/// The differences beyond the tolerance, each with the mark that it belongs to.
fn differences(before: &str, now: &str, scene: &Scene) -> impl Iterator<Item = String> {
    let (before, now): (Vec<&str>, Vec<&str>) = (before.lines().collect(), now.lines().collect());
    let names = names(&now, scene);
    let mut found = Vec::new();
    for (line, (old, new)) in before.iter().zip(&now).enumerate() {
        let (old_words, old_numbers) = apart(old);
        let (new_words, new_numbers) = apart(new);
        if old_words != new_words || old_numbers.len() != new_numbers.len() {
            // An element more or less shifts all lines behind it: comparing them would say nothing more.
            found.push(format!("line {}, {}: `{old}` became `{new}`", line + 1, names[line]));
            return found.into_iter();
        }
        let far = old_numbers.iter().zip(&new_numbers).find(|(old, new)| (**old - **new).abs() > TOLERANCE);
        if let Some((old, new)) = far {
            found.push(format!("line {}, {} moved: {old} → {new}", line + 1, names[line]));
        }
    }
    if before.len() != now.len() {
        found.push(format!("{} elements became {}", before.len(), now.len()));
    }
    found.into_iter()
}

/// An element without its numbers, and those.
fn apart(line: &str) -> (String, Vec<f64>) {
    // Figures in words and the digits of colours are no places.
    if line.starts_with("<title") || line.starts_with("<g") {
        return (line.to_owned(), Vec::new());
    }
    let (element, text) = line.split_once('>').unwrap_or((line, ""));
    let (mut words, mut numbers, mut number) = (String::new(), Vec::new(), String::new());
    for character in element.chars().chain([' ']) {
        if character.is_ascii_digit() || character == '.' || (character == '-' && number.is_empty()) {
            number.push(character);
            continue;
        }
        match number.parse() {
            Ok(value) => {
                numbers.push(value);
                words.push('#');
            }
            Err(_) => words.push_str(&number),
        }
        number.clear();
        words.push(character);
    }
    (words + text, numbers)
}

/// A name for each line of a picture, by the mark that the line draws.
fn names(lines: &[&str], scene: &Scene) -> Vec<String> {
    let mut marks = scene.marks.iter().flat_map(|mark| {
        let elements = match (&mark.geometry, mark.fill) {
            (Geometry::Polygon(_), Fill::Hatched) => 3,
            (Geometry::Polygon(_), Fill::Gap | Fill::Tint) => 2,
            _ => 1,
        };
        let name = match (&mark.geometry, mark.point.and_then(|point| scene.points.get(point))) {
            (Geometry::Text { text, .. }, _) => format!("the words “{text}”"),
            (_, Some(point)) => format!("the drawing of “{}”", point.spoken),
            (..) => format!("a part in {:?} that stands for no datum", mark.color),
        };
        std::iter::repeat_n(name, elements)
    });
    let mut points = scene.points.iter();
    let name = |line: &&str| match line.split([' ', '>']).next() {
        Some("<path" | "<circle" | "<text") => marks.next().unwrap_or_default(),
        Some("<rect") => points.next().map_or_else(String::new, |point| format!("the area of “{}”", point.spoken)),
        _ => "the frame".to_owned(),
    };
    lines.iter().map(name).collect()
}

#[test]
fn the_gallery_holds_every_chart() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/gallery");
    fs::create_dir_all(&folder).unwrap();
    let mut page = String::from(HEAD);
    for (name, lang, chart) in charts::all() {
        write!(page, "<h2>{name}</h2>").unwrap();
        for (scheme, palette) in [("light", Palette::LIGHT), ("dark", Palette::DARK), ("print", Palette::PRINT)] {
            write!(page, "<div class={scheme}>").unwrap();
            // Paper is printed once; large text is judged where room is scarce.
            let frames: &[(f64, f64)] = match scheme {
                "light" => &[(320.0, 1.0), (900.0, 1.0), (320.0, 1.5), (560.0, 1.0)],
                "dark" => &[(320.0, 1.0), (900.0, 1.0)],
                _ => &[(560.0, 1.0)],
            };
            for (width, type_scale) in frames {
                let frame = Frame { type_scale: *type_scale, ..Frame::new(*width) };
                let drawing = picture(&chart, lang, frame, &palette);
                assert!(drawing.ends_with("</svg>") && drawing.matches("<text").count() > 3, "{name}");
                page.push_str(&drawing);
            }
            page.push_str("</div>");
        }
    }
    fs::write(folder.join("index.html"), page).unwrap();
}

const HEAD: &str = "<!doctype html><meta charset=utf-8><title>Charts</title><style>\
    body{margin:16px;width:1300px;font-family:system-ui,'Noto Sans CJK SC',sans-serif}\
    div{display:flex;flex-wrap:wrap;align-items:flex-start;padding:16px;margin-bottom:8px}svg{margin:0 32px 24px 0}\
    .dark{background:#16191e}h2{margin:32px 0 8px;font:14px monospace}</style>";
