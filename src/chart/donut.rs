//! Parts of a whole as a ring, with its sorted table as the legend.

use super::{
    arc::{on_circle, sector},
    data::{Chart, Datum},
    pen::{Pen, Role},
    scene::{Align, Fill, Ink, Rect},
};
use crate::{
    locale::chart::{Joined, percent, rounded, words},
    profile::figure::Bound,
};

/// The ground left free between two parts.
const GAP: f64 = 1.5;
/// The radius of the hole, of that of the ring.
const INNER: f64 = 0.62;

/// Whether the data makes a whole: one series of two to six told parts, none below zero, that add up to the stated
/// whole (a percentage to 100) within what rounding explains.
#[must_use]
pub fn suits(chart: &Chart) -> bool {
    let parts = chart.first().1;
    if !chart.is_single() || !(2..=6).contains(&parts.len()) {
        return false;
    }
    let mut sum = 0.0;
    for part in parts {
        match part.amount() {
            Some(value) if value >= 0.0 && part.range.is_none() => sum += value,
            _ => return false,
        }
    }
    let whole = match &chart.whole {
        Some(whole) => whole.amount().unwrap_or(f64::NAN),
        None if chart.unit == "%" => 100.0,
        None => sum,
    };
    sum > 0.0 && (sum - whole).abs() <= whole * 0.01
}

/// One part, ready to be drawn.
struct Part<'a> {
    item: usize,
    datum: &'a Datum,
    value: f64,
}

pub(super) fn lay(pen: &mut Pen<'_>) {
    let (series, data) = pen.chart.first();
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut sum = 0.0;
    for (item, datum) in data.iter().enumerate() {
        let value = datum.amount().unwrap_or(0.0);
        sum += value;
        let place = parts.partition_point(|other| other.value >= value);
        parts.insert(place, Part { item, datum, value });
    }
    let narrow = pen.is_narrow();
    let across = if narrow { 200.0_f64 } else { (pen.width * 0.36).min(220.0) };
    // Room for the marks of open ends outside the ring.
    let radius = across / 2.0 - 6.0;
    let top = pen.y;
    let (center_x, left) = if narrow { (pen.width / 2.0, 0.0) } else { (across / 2.0, across + 32.0) };
    let columns = Columns::fit(pen, left);
    let mut rows = 0.0;
    for part in &parts {
        rows += columns.row(pen, part).2;
    }
    let tall = if narrow { across } else { across.max(rows) };
    let center = (center_x, top + tall / 2.0);
    lay_total(pen, center, radius * INNER, sum);
    pen.y = if narrow { top + across + 12.0 } else { center.1 - rows / 2.0 };
    let mut turn = 0.0;
    for (rank, part) in parts.iter().enumerate() {
        let next = turn + part.value / sum;
        lay_sector(pen, part, rank, (turn, next), center, radius);
        let row_top = pen.y;
        columns.lay_row(pen, part, rank);
        let hit = Rect::new(left, row_top, pen.width - left, pen.y - row_top);
        pen.point(series, part.item, hit, on_circle(center, radius * 0.8, (turn + next) / 2.0));
        turn = next;
    }
    if !narrow {
        pen.y = pen.y.max(center.1 + across / 2.0);
    }
}

/// `turn` is where it begins and ends, 0 to 1 round the ring.
fn lay_sector(pen: &mut Pen<'_>, part: &Part<'_>, rank: usize, turn: (f64, f64), center: (f64, f64), radius: f64) {
    if turn.1 <= turn.0 {
        return;
    }
    let (point, ink, inner) = (Some(pen.next_point()), Ink::Series(rank), radius * INNER);
    let fill = if part.datum.known.is_ahead() { Fill::Hatched } else { Fill::Solid };
    // The ends of bars, bent around the rim: rings from one distance within the rim to another.
    let rings: &[(f64, f64, Fill)] = match part.datum.known.bound {
        Bound::Exact => &[(inner - radius, 0.0, fill)],
        Bound::About | Bound::Nearly => {
            &[(inner - radius, -8.0, fill), (-6.0, -3.5, Fill::Solid), (-1.5, 0.0, Fill::Solid)]
        }
        Bound::Over | Bound::AtLeast => &[(inner - radius, 0.0, fill), (2.5, 4.5, Fill::Solid)],
        Bound::AtMost | Bound::Under => &[(inner - radius, -3.0, Fill::Soft), (-3.0, 0.0, Fill::Solid)],
    };
    let mut rim = radius;
    for (from, to, fill) in rings {
        rim = radius + to;
        pen.area(sector(center, (radius + from, rim), turn, GAP), ink, *fill, point);
    }
    pen.outline = sector(center, (inner, rim), turn, GAP);
}

/// The whole in the middle of the ring, in the largest type that fits.
fn lay_total(pen: &mut Pen<'_>, center: (f64, f64), hole: f64, sum: f64) {
    let chart = pen.chart;
    let mut summed = Joined::new(" ");
    let (name, figure) = match &chart.whole {
        Some(whole) => (whole.label.as_str(), &whole.written),
        None => {
            summed.add(&rounded(sum, 2, pen.lang));
            summed.add(&chart.unit);
            (words(pen.lang).total, &summed.text)
        }
    };
    let room = hole * 1.6;
    let role = if pen.text_width(Role::Value, figure) <= room { Role::Value } else { Role::Small };
    let names = pen.wrap(Role::Small, name, room);
    let figures = pen.wrap(role, figure, room);
    let tall = pen.line_height(Role::Small) * names.len() as f64 + pen.line_height(role) * figures.len() as f64;
    let y = center.1 - tall / 2.0;
    let under = pen.lines(&names, center.0, y, Align::Middle, Role::Small, Ink::Muted);
    pen.lines(&figures, center.0, y + under, Align::Middle, role, Ink::Ink);
}

/// The columns of the table.
struct Columns {
    left: f64,
    /// Where labels start, and their room.
    labels: (f64, f64),
    /// Whether figures stand under their labels, for want of room.
    stacked: bool,
    /// The right edge of the figures beside the labels.
    figures: f64,
    /// The right edge of the shares.
    shares: f64,
}

impl Columns {
    fn fit(pen: &Pen<'_>, left: f64) -> Self {
        // A wider table would tear figures from their labels.
        let shares = pen.width.min(left + 460.0 * pen.t);
        let figures = shares - pen.text_width(Role::Label, "99.9%") - 12.0;
        let start = left + 18.0 * pen.t;
        let beside = figures - pen.widest_figure() - 12.0 - start;
        let stacked = beside < 6.0 * pen.font(Role::Label).0;
        Self { left, labels: (start, if stacked { figures - start } else { beside }), stacked, figures, shares }
    }

    /// The lines of a part's label, those of its figure where it stands under it, and the height of its row.
    fn row(&self, pen: &Pen<'_>, part: &Part<'_>) -> (Vec<String>, Vec<String>, f64) {
        let label = pen.wrap(Role::Label, &part.datum.label, self.labels.1);
        let figure = if self.stacked { pen.wrap(Role::Value, &part.datum.written, self.labels.1) } else { Vec::new() };
        let tall = pen.line_height(Role::Label) * (label.len() + figure.len()).max(1) as f64 + 8.0;
        (label, figure, tall)
    }

    fn lay_row(&self, pen: &mut Pen<'_>, part: &Part<'_>, rank: usize) {
        let (label, figure, tall) = self.row(pen, part);
        let (top, middle, size) = (pen.y, pen.y + tall / 2.0, 10.0 * pen.t);
        if rank > 0 {
            pen.block(self.left, top.round(), self.shares - self.left, 1.0, Ink::Grid);
        }
        pen.block(self.left, middle - size / 2.0, size, size, Ink::Series(rank));
        let under = pen.lines(&label, self.labels.0, top + 4.0, Align::Start, Role::Label, Ink::Ink);
        pen.lines(&figure, self.labels.0, top + 4.0 + under, Align::Start, Role::Value, Ink::Ink);
        if !self.stacked {
            pen.text(&part.datum.written, (self.figures, middle), Align::End, Role::Value, Ink::Ink);
        }
        if let (Some(value), Some(base)) = (part.datum.exact(), pen.chart.base()) {
            let share = percent(value / base, pen.lang);
            pen.text(&share, (self.shares, middle), Align::End, Role::Label, Ink::Muted);
        }
        pen.y += tall;
    }
}
