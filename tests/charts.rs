//! Charts as a reader sees them, at every width, size of text and language.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "support/charts.rs"]
mod charts;

use std::convert::Infallible;

use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use village_profile::{
    chart::{
        self, Chart, ChartKind, ColorRole, Datum, EstimatedTextMeasure, Fill, Frame, Geometry, Mark, Rect, Scene,
        Series, Surface, TextMeasure, palette::Palette,
    },
    locale::Lang,
    profile::figure::{Bound, Qualifier, Status},
};

/// Every sample in every frame and language.
fn scenes() -> impl Iterator<Item = (String, Chart, Scene, Lang)> {
    charts::all().into_iter().flat_map(|(name, _, chart)| {
        let mut scenes = Vec::new();
        for width in [280.0, 320.0, 414.0, 479.0, 480.0, 560.0, 768.0, 1200.0] {
            for type_scale in [1.0, 1.5, 2.0] {
                for lang in Lang::ALL {
                    let frame = Frame { type_scale, ..Frame::new(width) };
                    let scene = chart::layout(&chart, frame, &EstimatedTextMeasure, lang);
                    scenes.push((format!("{name} {width} ×{type_scale} {lang:?}"), chart.clone(), scene, lang));
                }
            }
        }
        scenes
    })
}

/// Text as real fonts may have it: letters are wider beside each other than alone, as quotation marks are between Chinese characters.
struct WiderTogether;

impl TextMeasure for WiderTogether {
    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let is_alone = text.chars().nth(1).is_none();
        EstimatedTextMeasure.width(text, size, bold) * if is_alone { 1.0 } else { 1.1 }
    }
}

#[test]
fn text_that_is_wider_than_its_letters_stays_inside_the_picture() {
    let long_names = ["甲", "乙", "丙", "丁", "戊", "己"].map(|name| {
        let data = ["2022", "2023"].map(|year| Datum::reported(year, 3.0, "3 万元")).to_vec();
        Series::new(&format!("测试产业{name}及其上下游配套服务与综合利用的“全部”产值"), data)
    });
    let named = Chart::new(ChartKind::Line, "", long_names.to_vec());
    let samples = charts::all().into_iter().map(|(name, _, chart)| (name, chart));
    for (name, chart) in samples.chain([("line-long-names", named)]) {
        for width in [280.0, 320.0, 414.0, 480.0, 560.0, 768.0, 1200.0] {
            for type_scale in [1.0, 1.5, 2.0] {
                let frame = Frame { type_scale, ..Frame::new(width) };
                let scene = chart::layout(&chart, frame, &WiderTogether, Lang::ZhHans);
                for (text, Rect { x, y, w, h }) in texts(&scene) {
                    // A text that is wider than the picture begins at the edge.
                    let right = scene.width.max(w);
                    let is_inside = x >= -0.01 && x + w <= right + 0.01 && y >= 0.0 && y + h <= scene.height;
                    assert!(is_inside, "{name} {width} ×{type_scale}: “{text}” at {x:.0} {y:.0}, {w:.0} × {h:.0}");
                }
            }
        }
    }
}

fn texts(scene: &Scene) -> impl Iterator<Item = (&str, Rect)> {
    scene.marks.iter().filter_map(|mark| match &mark.geometry {
        Geometry::Text { text, .. } => Some((text.as_str(), mark.geometry.bounds())),
        _ => None,
    })
}

fn marks_of(scene: &Scene, point: usize) -> impl Iterator<Item = &Mark> {
    scene.marks.iter().filter(move |mark| mark.point == Some(point))
}

/// How far a point's drawing reaches along x from its start.
fn reach(scene: &Scene, point: usize) -> f64 {
    let bounds: Vec<Rect> = marks_of(scene, point).map(|mark| mark.geometry.bounds()).collect();
    let right = bounds.iter().map(|rect| rect.x + rect.w).fold(f64::MIN, f64::max);
    right - bounds.iter().map(|rect| rect.x).fold(f64::MAX, f64::min)
}

fn overlap(a: Rect, b: Rect) -> bool {
    let apart = 0.5;
    a.x + a.w > b.x + apart && b.x + b.w > a.x + apart && a.y + a.h > b.y + apart && b.y + b.h > a.y + apart
}

#[test]
fn nothing_is_cut_off() {
    for (name, _, scene, _) in scenes() {
        for mark in &scene.marks {
            let Rect { x, y, w, h } = mark.geometry.bounds();
            let fits = x >= -0.5 && y >= -0.5 && x + w <= scene.width + 0.5 && y + h <= scene.height + 0.5;
            assert!(fits, "{name}: {:?} in {} × {}", mark.geometry, scene.width, scene.height);
        }
    }
}

#[test]
fn words_never_overlap() {
    for (name, _, scene, _) in scenes() {
        let texts: Vec<_> = texts(&scene).collect();
        for (index, (one, place)) in texts.iter().enumerate() {
            for (other, other_place) in &texts[index + 1..] {
                assert!(!overlap(*place, *other_place), "{name}: {one} {place:?} and {other} {other_place:?}");
            }
        }
    }
}

#[test]
fn words_never_stand_on_a_mark_of_data() {
    for (name, _, scene, _) in scenes() {
        let data = |mark: &&Mark| mark.point.is_some() && matches!(mark.fill, Fill::Solid | Fill::Hatched | Fill::Tint);
        for mark in scene.marks.iter().filter(data) {
            // A ring's bounds hold its middle, where the total stands.
            if matches!(&mark.geometry, Geometry::Polygon(points) if points.len() > 12) {
                continue;
            }
            for (text, place) in texts(&scene) {
                assert!(!overlap(mark.geometry.bounds(), place), "{name}: {text} {place:?} on {:?}", mark.geometry);
            }
        }
    }
}

#[test]
fn every_datum_can_be_visited_and_touched() {
    for (name, chart, scene, _) in scenes() {
        let mut visited: Vec<_> = scene.points.iter().map(|point| (point.series, point.item)).collect();
        visited.sort_unstable();
        let mut data: Vec<_> = chart.data().into_iter().map(|(series, item, _)| (series, item)).collect();
        data.sort_unstable();
        assert_eq!(visited, data, "{name}");
        for (index, point) in scene.points.iter().enumerate() {
            let Rect { x, y, w, h } = point.hit_area;
            assert!(w >= 24.0 && h >= 24.0, "{name}: {point:?}");
            assert!(x >= 0.0 && y >= 0.0 && x + w <= scene.width + 0.5, "{name}: {point:?}");
            assert!(scene.point_at(x + w / 2.0, y + h / 2.0).is_some(), "{name}: {point:?}");
            // A pointer at some place of its area or its drawing finds this one and no other.
            let found = (0..=24).flat_map(|i| (0..=24).map(move |j| (f64::from(i) / 24.0, f64::from(j) / 24.0)));
            let mut areas: Vec<Rect> = marks_of(&scene, index).map(|mark| mark.geometry.bounds()).collect();
            areas.push(point.hit_area);
            let reached = found.into_iter().any(|(i, j)| {
                areas.iter().any(|area| scene.point_at(area.x + area.w * i, area.y + area.h * j) == Some(index))
            });
            assert!(reached, "{name}: {point:?}");
        }
    }
}

#[test]
fn what_is_withheld_is_a_word_and_never_a_mark_of_length() {
    for (name, chart, scene, lang) in scenes() {
        for (index, point) in scene.points.iter().enumerate() {
            let datum = chart.datum(point.series, point.item).unwrap();
            let gaps = marks_of(&scene, index).filter(|mark| mark.fill == Fill::Gap).count();
            let drawn = marks_of(&scene, index).count() - gaps;
            match datum.amount() {
                None => {
                    assert_eq!((gaps, drawn), (1, 0), "{name}: {}", point.spoken);
                    assert!(point.spoken.contains(datum.figure_text(lang)), "{name}: {}", point.spoken);
                    let slot = marks_of(&scene, index).next().unwrap().geometry.bounds();
                    let words: String =
                        texts(&scene).filter(|(_, place)| overlap(*place, slot)).map(|(text, _)| text).collect();
                    assert_eq!(words, datum.figure_text(lang), "{name}");
                }
                Some(0.0) => assert_eq!(gaps, 0),
                Some(_) => assert!(gaps == 0 && drawn > 0, "{name}: {}", point.spoken),
            }
        }
    }
}

#[test]
fn bars_are_as_long_as_their_values_from_zero() {
    let values = [1.0, 40.0, 250.0, 1000.0];
    let data = values.iter().map(|value| Datum::reported("项目", *value, "数")).collect();
    let chart = Chart::new(ChartKind::Bars, "", vec![Series::new("", data)]);
    for width in [280.0, 900.0] {
        let scene = chart::layout(&chart, Frame::new(width), &EstimatedTextMeasure, Lang::ZhHans);
        let unit = reach(&scene, 3) / 1000.0;
        for (index, value) in values.iter().enumerate() {
            assert!((reach(&scene, index) - value * unit).abs() < 0.01, "{value}");
        }
    }
}

#[test]
fn stacks_are_as_long_as_their_sum() {
    for (width, years) in [(320.0, 2), (600.0, 2), (900.0, 4)] {
        let series = |name: &str, values: [f64; 4]| {
            let data = values.iter().zip(["2022", "2023", "2024", "2025"]);
            Series::new(name, data.take(years).map(|(value, year)| Datum::reported(year, *value, "数")).collect())
        };
        let all = vec![series("甲", [300.0, 100.0, 5.0, 9.0]), series("乙", [100.0, 100.0, 7.0, 9.0])];
        let chart = Chart::new(ChartKind::Stacked, "", all);
        let scene = chart::layout(&chart, Frame::new(width), &EstimatedTextMeasure, Lang::ZhHans);
        let length = |first: usize| {
            let bounds: Vec<Rect> = [first, first + 1]
                .iter()
                .flat_map(|point| marks_of(&scene, *point))
                .map(|mark| mark.geometry.bounds())
                .collect();
            let right = bounds.iter().map(|rect| rect.x + rect.w).fold(f64::MIN, f64::max);
            right - bounds.iter().map(|rect| rect.x).fold(f64::MAX, f64::min)
        };
        assert!((length(0) - 2.0 * length(2)).abs() < 0.01, "{width}: {} {}", length(0), length(2));
    }
}

#[test]
fn what_cannot_be_added_is_not_stacked() {
    let scene = chart::layout(&charts::unsure_stacked(), Frame::new(900.0), &EstimatedTextMeasure, Lang::ZhHans);
    let tops: Vec<f64> = (0..2).map(|point| marks_of(&scene, point).next().unwrap().geometry.bounds().y).collect();
    assert!(tops[1] > tops[0] + 10.0, "side by side: {tops:?}");
    assert!(!texts(&scene).any(|(text, _)| text == "8项"), "no sum is told");
}

#[test]
fn every_way_of_knowing_looks_different_from_an_exact_value() {
    let look = |datum: Datum| {
        let chart = Chart::new(ChartKind::Bars, "", vec![Series::new("", vec![datum])]);
        let scene = chart::layout(&chart, Frame::new(600.0), &EstimatedTextMeasure, Lang::ZhHans);
        marks_of(&scene, 0).map(|mark| format!("{:?} {:?}", mark.geometry, mark.fill)).collect::<Vec<_>>()
    };
    let exact = look(Datum::reported("甲", 10.0, "数"));
    let mut looks = Vec::new();
    for bound in [Bound::About, Bound::Nearly, Bound::Over, Bound::AtMost] {
        looks.push(look(Datum {
            qualifier: Qualifier { bound, ..Qualifier::default() },
            ..Datum::reported("甲", 10.0, "数")
        }));
    }
    let ahead = Qualifier { status: Status::Projected, ..Qualifier::default() };
    looks.push(look(Datum { qualifier: ahead, ..Datum::reported("甲", 10.0, "数") }));
    looks.push(look(Datum { range: Some((5.0, 10.0)), ..Datum::reported("甲", 10.0, "数") }));
    looks.push(look(Datum::withheld("甲")));
    looks.push(exact);
    for (index, one) in looks.iter().enumerate() {
        assert!(looks[index + 1..].iter().all(|other| other != one), "{one:?}");
    }
}

#[test]
fn the_legend_explains_what_occurs_and_nothing_else() {
    let explained =
        |chart: &Chart| chart::legend(chart, Lang::ZhHans).into_iter().map(|entry| entry.text).collect::<Vec<_>>();
    assert!(explained(&charts::negative()).is_empty());
    assert_eq!(explained(&charts::line()), ["约数", "超过", "预计", "未公开"]);
    let mut switched_off = charts::line();
    switched_off.series[1].hidden = true;
    assert_eq!(explained(&switched_off), ["约数", "超过", "预计"]);
    for (name, chart, scene, lang) in scenes() {
        for entry in chart::legend(&chart, lang) {
            let shown = chart.kind == ChartKind::Levels || texts(&scene).any(|(text, _)| text == entry.text);
            assert!(shown, "{name}: {}", entry.text);
        }
    }
}

#[test]
fn a_ring_is_drawn_only_where_parts_make_the_stated_whole() {
    let ring = |chart: &Chart| {
        let scene = chart::layout(chart, Frame::new(600.0), &EstimatedTextMeasure, Lang::ZhHans);
        scene.marks.iter().any(|mark| matches!(&mark.geometry, Geometry::Polygon(points) if points.len() > 40))
    };
    let donut = charts::donut();
    assert!(ring(&donut) && ring(&charts::donut_of_shares()));
    let changed = |change: fn(&mut Chart)| {
        let mut chart = charts::donut();
        change(&mut chart);
        chart
    };
    let others = [
        changed(|chart| chart.series[0].data[0] = Datum::withheld("第一产业")),
        changed(|chart| chart.series[0].data[0].value = Some(1621.0)),
        changed(|chart| chart.series[0].data[0].qualifier.bound = Bound::About),
        changed(|chart| chart.whole.as_mut().unwrap().qualifier.bound = Bound::Over),
        changed(|chart| chart.whole = None),
        changed(|chart| chart.series[0].data.truncate(1)),
        changed(|chart| {
            let more = chart.series[0].data.clone();
            chart.series[0].data.extend(more);
            chart.whole.as_mut().unwrap().value = Some(17_000.0);
        }),
    ];
    for chart in others {
        assert!(!ring(&chart), "{chart:?}");
    }
}

#[test]
fn a_series_says_nothing_about_years_that_it_does_not_name() {
    let chart = charts::many_lines();
    let scene = chart::layout(&chart, Frame::new(900.0), &EstimatedTextMeasure, Lang::ZhHans);
    assert!(!scene.marks.iter().any(|mark| mark.fill == Fill::Gap));
    assert!(!scene.points.iter().any(|point| point.spoken.contains("暂无数据")));
    // The last begins four years after the first.
    assert_eq!(scene.points.iter().filter(|point| point.series == 5).count(), 4);
}

#[test]
fn picture_table_and_csv_tell_the_same_figures() {
    for (name, _, chart) in charts::all() {
        for lang in Lang::ALL {
            let table = chart::table(&chart, lang);
            let csv = chart::csv(&chart, lang);
            for (series, item, datum) in chart.data() {
                let figure = datum.figure_text(lang);
                assert!(table.rows.iter().any(|row| row.iter().any(|cell| cell == figure)), "{name}: {figure}");
                assert!(csv.contains(figure), "{name}: {figure}");
                let tooltip = chart::point_text(&chart, series, item, lang).unwrap();
                assert_eq!(tooltip.figure, figure);
            }
            assert_eq!(csv.matches("\r\n").count(), table.rows.len() + 1, "{name}");
        }
    }
}

#[test]
fn remarks_say_only_what_the_eye_does_not_get() {
    let chart = |kind, figures: &[(&str, f64)]| {
        let data = figures.iter().map(|(label, value)| Datum::reported(label, *value, &format!("{value} 万元")));
        Chart::new(kind, "产值", vec![Series::new("茶", data.collect())])
    };
    let remark = |chart: &Chart, lang| chart::remark(chart, lang).map(|words| words.replace('\u{2060}', ""));
    let bars = chart(ChartKind::Bars, &[("甲", 3.0), ("乙", 9.0)]);
    assert_eq!(remark(&bars, Lang::ZhHans), None, "highest and lowest are seen");
    let line = chart(ChartKind::Line, &[("2019", 4.0), ("2020", 9.0), ("2021", 5.0)]);
    assert_eq!(remark(&line, Lang::ZhHans).unwrap(), "比2019年增长25%。");
    assert_eq!(remark(&line, Lang::En).unwrap(), "Up 25% from 2019.");
    let mut ring = chart(ChartKind::Donut, &[("甲", 3.0), ("乙", 9.0)]);
    ring.whole = Some(Datum::reported("合计", 12.0, "12 万元"));
    assert_eq!(remark(&ring, Lang::ZhHans).unwrap(), "乙最多（9\u{a0}万元），占75%。");
    assert_eq!(remark(&ring, Lang::En).unwrap(), "Largest: 乙 (9\u{a0}万元), 75% of the total.");
    ring.series[0].data.push(Datum::withheld("丙"));
    assert_eq!(remark(&ring, Lang::ZhHans).unwrap(), "1项未公开。", "no share where a part is not told");
}

#[test]
fn sentences_say_what_the_picture_shows() {
    let say = |chart: &Chart| chart::sentence(chart, Lang::ZhHans);
    assert_eq!(
        say(&charts::bars()),
        "各产业年产值：共11项；最高为民宿旅游（2,120 万元）；最低为来料加工（不超过 300 万元）；1项未公开；1项暂无数据。"
    );
    assert_eq!(say(&charts::share()), "党员参加志愿服务：470 名中的437 名，占93%。");
    assert_eq!(say(&charts::donut()), "三次产业占比：共4项；第三产业（旅游、电商、康养）最多（4,150 万元），占48.8%。");
    assert_eq!(say(&charts::few_stacked()), "各级荣誉：国家级 1 项、省级 6项、乡镇级 1 项。");
    assert_eq!(say(&charts::levels()), "网格层级：镇级网格 1 个、片区 104 个、微网格 378 个。");
    assert_eq!(
        say(&charts::dumbbell()),
        "换届前后年龄变化：党组织书记平均年龄 47.1 岁 → 39.1 岁；“两委”班子成员平均年龄 45 岁 → 约 40.2 岁；\
         后备干部平均年龄 未公开 → 31.5 岁；1项未公开。"
    );
    let mut line = charts::line();
    line.series.truncate(2);
    assert_eq!(
        say(&line),
        "村集体经营性收入：测试村 2019年为35 万元，2025年为188 万元；\
         上坪村 2019年为30 万元，2025年为139 万元，比2019年增长363.3%；1项未公开。"
    );
    assert_eq!(
        chart::sentence(&charts::english(), Lang::En),
        "Output by industry: 3 items; highest: Homestays and rural tourism (CN¥21.2 million); \
         lowest: White tea with a protected geographical indication (nearly CN¥16.4 million); 1 not disclosed."
    );
}

#[test]
fn the_keys_for_highest_and_lowest_find_them() {
    let chart = charts::bars();
    let scene = chart::layout(&chart, Frame::new(600.0), &EstimatedTextMeasure, Lang::ZhHans);
    let (highest, lowest) = chart::extremes(&chart, &scene).unwrap();
    assert!(scene.points[highest].spoken.starts_with("民宿旅游，"));
    assert!(scene.points[lowest].spoken.starts_with("来料加工，"));
}

#[test]
fn a_series_switched_off_leaves_picture_and_table_and_the_others_keep_their_colour() {
    let mut chart = charts::line();
    chart.series[0].hidden = true;
    let scene = chart::layout(&chart, Frame::new(600.0), &EstimatedTextMeasure, Lang::ZhHans);
    assert!(scene.points.iter().all(|point| point.series != 0));
    assert!(scene.marks.iter().all(|mark| mark.color != ColorRole::Series(0)));
    assert!(scene.marks.iter().any(|mark| mark.color == ColorRole::Series(1)));
    assert_eq!(chart::table(&chart, Lang::ZhHans).rows.len(), 14, "two series of seven years are left");
}

/// Counts what is drawn and notes what falls outside.
#[derive(Default)]
struct Counter {
    size: (u32, u32),
    texts: usize,
    shapes: usize,
    outside: Vec<BackendCoord>,
}

impl Counter {
    fn see(&mut self, (x, y): BackendCoord) {
        // Half of the widest stroke may reach over the edge.
        let margin = 32;
        if x < -margin || y < -margin || x > self.size.0 as i32 + margin || y > self.size.1 as i32 + margin {
            self.outside.push((x, y));
        }
    }
}

type DrawResult = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Counter {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> DrawResult {
        Ok(())
    }

    fn present(&mut self) -> DrawResult {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> DrawResult {
        unreachable!("everything is drawn as shapes")
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, _: &S, _: bool) -> DrawResult {
        self.shapes += 1;
        self.see(from);
        self.see(to);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, _: &S) -> DrawResult {
        self.shapes += 1;
        path.into_iter().for_each(|place| self.see(place));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> DrawResult {
        self.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, _: u32, _: &S, _: bool) -> DrawResult {
        self.shapes += 1;
        self.see(center);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> DrawResult {
        assert!(!text.is_empty() && style.size() >= 12.0 * 16.0);
        self.texts += 1;
        self.see(at);
        Ok(())
    }
}

fn count(scene: &Scene, point: Option<usize>) -> Counter {
    let surface = Surface::canvas("sans-serif");
    let size = [scene.width, scene.height].map(|side| (side * surface.scale) as u32);
    let mut counter = Counter { size: size.into(), ..Counter::default() };
    match point {
        None => chart::draw(scene, &Palette::LIGHT, surface, &mut counter).unwrap(),
        Some(point) => chart::draw_highlight(scene, point, &Palette::LIGHT, surface, &mut counter).unwrap(),
    }
    counter
}

#[test]
fn every_mark_is_drawn_inside_the_surface() {
    for (name, _, scene, _) in scenes() {
        let counter = count(&scene, None);
        assert_eq!(counter.texts, texts(&scene).count(), "{name}");
        assert!(counter.shapes >= scene.marks.len() - counter.texts, "{name}");
        assert!(counter.outside.is_empty(), "{name}: {:?}", counter.outside);
    }
}

#[test]
fn every_point_shows_when_it_is_visited_and_costs_little() {
    for (name, _, scene, _) in scenes() {
        for point in 0..scene.points.len() {
            let counter = count(&scene, Some(point));
            assert!((1..=30).contains(&counter.shapes) && counter.texts == 0, "{name}: {}", counter.shapes);
            assert!(counter.outside.is_empty(), "{name}: {:?}", counter.outside);
        }
        assert_eq!(count(&scene, Some(scene.points.len())).shapes, 0);
    }
}

#[test]
fn a_visited_point_has_one_outline_around_all_of_its_drawing() {
    for (name, _, scene, _) in scenes() {
        for (index, point) in scene.points.iter().enumerate() {
            assert_eq!(count(&scene, Some(index)).shapes, 1, "{name}");
            let around = if point.outline.is_empty() {
                point.hit_area
            } else {
                Geometry::Polygon(point.outline.clone()).bounds()
            };
            for mark in marks_of(&scene, index) {
                let Rect { x, y, w, h } = mark.geometry.bounds();
                let near = Rect::new(around.x - 0.01, around.y - 0.01, around.w + 0.02, around.h + 0.02);
                assert!(
                    near.contains(x, y) && near.contains(x + w, y + h),
                    "{name}: {:?} in {around:?}",
                    mark.geometry
                );
            }
        }
    }
}

#[test]
fn no_data_is_odd_enough_to_break_a_chart() {
    let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN, 1e-300, -0.0, 0.0, 5.0];
    let long = "超长名称".repeat(60);
    let datum = |value: f64| Datum {
        range: (value > 1.0).then_some((-value, value)),
        ..Datum::reported(if value > 2.0 { &long } else { "" }, value, &long)
    };
    let data: Vec<Datum> = odd.into_iter().map(datum).chain([Datum::withheld("2020"), Datum::default()]).collect();
    let kinds = [
        ChartKind::Bars,
        ChartKind::Line,
        ChartKind::Share,
        ChartKind::Stacked,
        ChartKind::Donut,
        ChartKind::Dumbbell,
        ChartKind::Stars { stars: vec![9, 255], of: 255 },
        ChartKind::Levels,
    ];
    for kind in kinds {
        for series in [vec![], vec![vec![]], vec![data.clone()], vec![data.clone(), vec![], data.clone(), data.clone()]]
        {
            let series = series.into_iter().map(|data| Series::new(&long, data)).collect();
            let mut chart = Chart::new(kind.clone(), &long, series);
            for whole in [None, Some(datum(f64::NAN)), Some(datum(0.0)), Some(datum(3.0))] {
                chart.whole = whole;
                for width in [f64::NAN, -5.0, 280.0, 1e9] {
                    for lang in Lang::ALL {
                        let scene = chart::layout(
                            &chart,
                            Frame { type_scale: width, ..Frame::new(width) },
                            &EstimatedTextMeasure,
                            lang,
                        );
                        assert!(scene.height.is_finite() && scene.height < 1e6, "{kind:?} {}", scene.height);
                        for mark in &scene.marks {
                            let Rect { x, y, w, h } = mark.geometry.bounds();
                            assert!([x, y, w, h].iter().all(|side| side.is_finite()), "{kind:?} {mark:?}");
                        }
                        assert!(!chart::sentence(&chart, lang).is_empty());
                        assert!(chart::csv(&chart, lang).starts_with('\u{feff}'));
                        count(&scene, None);
                    }
                }
            }
        }
    }
}
