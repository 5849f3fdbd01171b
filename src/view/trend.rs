//! The trend of a figure whose past is known: its change since the time before, and a small line where three times or more compare.

use super::{fact::Fact, profile_builder::ProfileBuilder};
use crate::{
    locale::{self, template::capitalized},
    profile::{figure::unit::Dimension, indicator::YearFigure},
};

/// The size of the small line in CSS pixels, and the tenths of one that its coordinates count.
const SIZE: [&str; 2] = ["40", "16"];
const VIEW_BOX: &str = "0 0 400 160";
const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 160.0;
/// Between the line and the edge, so that its last dot is whole.
const MARGIN: f64 = 30.0;
/// More of the latest points than the line has pixels, several times over, are not told apart.
const MOST_POINTS: usize = 200;
/// Two points are a change and no line.
const LEAST_POINTS: usize = 3;

impl<'a> ProfileBuilder<'a> {
    /// Adds the change of a fact since the time before, where it is known.
    pub(super) fn add_change(&mut self, fact: &Fact<'a>, times: &[&'a YearFigure]) {
        if let Some(change) = self.latest_change(fact, times) {
            self.tree.text_element("dd", "vp-aside", &capitalized(&change));
        }
    }

    /// The change of the fact since the time before, where both figures are exact. Shares have none: that of a share is told in
    /// percentage points, which a reader would take for per cent.
    fn latest_change(&self, fact: &Fact<'a>, times: &[&'a YearFigure]) -> Option<String> {
        let [.., before, latest] = times else { return None };
        let date = fact.as_of.or(self.profile.as_of);
        let is_of_latest = fact.figure.reading == latest.figure.reading
            || date.is_some_and(|date| date.first.year == latest.year.first.year);
        let is_share = latest.figure.reading.unit().dimension() == Dimension::Ratio;
        if !is_of_latest || is_share {
            return None;
        }
        let ratio = self.exact_value(latest)? / self.exact_value(before).filter(|value| *value > 0.0)?;
        Some(locale::chart::change(&locale::format::date(&before.year, self.lang()), ratio - 1.0, self.lang()))
    }

    fn exact_value(&self, entry: &YearFigure) -> Option<f64> {
        self.datum_of(&entry.figure).exact()
    }

    /// Adds a line over the times, with a dot at the latest. Times without a number leave a gap.
    pub(super) fn add_sparkline(&mut self, times: &[&'a YearFigure]) {
        let times = times.get(times.len().saturating_sub(MOST_POINTS)..).unwrap_or_default();
        let points: Vec<(f64, Option<f64>)> = times
            .iter()
            .map(|entry| (f64::from(entry.year.first.year), self.datum_of(&entry.figure).amount()))
            .collect();
        let values = || points.iter().filter_map(|(_, value)| *value);
        if values().count() < LEAST_POINTS {
            return;
        }
        let (Some((first, _)), Some((last, latest))) = (points.first(), points.last()) else { return };
        let (low, high) = values().fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
        let x = |year: f64| whole(MARGIN + (WIDTH - 2.0 * MARGIN) * (year - first) / (last - first).max(1.0));
        let range = (high - low).max(f64::MIN_POSITIVE);
        let y = |value: f64| whole(HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * (value - low) / range);
        let mut path = String::new();
        let mut command = "M";
        for (year, value) in &points {
            command = match value {
                Some(value) => {
                    path.extend([command, &x(*year), " ", &y(*value)]);
                    "L"
                }
                None => "M",
            };
        }
        self.tree.open("svg", "vp-sparkline");
        let [width, height] = SIZE;
        self.tree.set("width", width);
        self.tree.set("height", height);
        self.tree.set("viewBox", VIEW_BOX);
        self.tree.set("aria-hidden", "true");
        self.tree.open("path", "");
        self.tree.set("d", &path);
        self.tree.close();
        if let Some(value) = latest {
            self.tree.open("circle", "");
            self.tree.set("cx", &x(*last));
            self.tree.set("cy", &y(*value));
            self.tree.set("r", "25");
            self.tree.close();
        }
        self.tree.close();
    }
}

fn whole(coordinate: f64) -> String {
    (coordinate.round() as i32).to_string()
}
