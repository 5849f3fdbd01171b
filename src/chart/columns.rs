//! Upright columns by year, series stacked from zero.

use super::{
    bar::{Bar, OVERHANG, Way},
    data::Datum,
    key,
    pen::{Pen, Role},
    plot::{Lane, Plot, gap_size, upright_gap},
    scale::Scale,
    scene::{Align, Ink, Rect},
};
use crate::profile::figure::Bound;

/// The most that a column is thick.
const THICKEST: f64 = 56.0;

pub(super) fn lay(pen: &mut Pen<'_>) {
    key::lay_series(pen);
    let chart = pen.chart;
    let (mut least, mut most) = (0.0_f64, 0.0_f64);
    let single = chart.is_single();
    for item in 0..chart.items() {
        let (mut above, mut below) = (0.0, 0.0);
        for (_, datum) in pen.chart.row(item) {
            match datum.amount() {
                Some(value) if value < 0.0 => below += value,
                Some(value) => above += value,
                None => {}
            }
        }
        (least, most) = (least.min(below), most.max(above));
    }
    let above = OVERHANG + if single { pen.line_height(Role::Small) } else { 0.0 };
    let plot = Plot::lay(pen, Scale::around(least, most), (most, above), 0.0);
    let (places, band) = plot.places(pen, None);
    let mut labelled = single;
    for (_, _, datum) in chart.data() {
        labelled &= pen.text_width(Role::Small, &datum.written) <= band - 4.0;
    }
    let mut lane = Lane::under(&plot);
    for (item, x) in places.iter().enumerate() {
        lay_stack(pen, &plot, &mut lane, item, (*x, band), labelled);
    }
    plot.lay_labels(pen, &places, lane.depth());
}

/// One column: its told parts from zero up and down, its gaps beneath.
fn lay_stack(pen: &mut Pen<'_>, plot: &Plot, lane: &mut Lane, item: usize, (x, band): (f64, f64), labelled: bool) {
    let row = pen.chart.row(item);
    let single = row.len() == 1;
    let thick = (band * 0.64).min(THICKEST);
    let zero = plot.y(0.0);
    // What is not exact in a part is not exact in the height of the stack.
    let mut vague = Bound::Exact;
    // The parts at the upper and at the lower end.
    let (mut highest, mut deepest) = (None, None);
    for (place, (_, datum)) in row.iter().enumerate() {
        if let Some(value) = datum.amount() {
            if vague == Bound::Exact {
                vague = datum.known.bound;
            }
            *(if value < 0.0 { &mut deepest } else { &mut highest }) = Some(place);
        }
    }
    let (mut above, mut below) = (0.0, 0.0);
    for (place, (series, datum)) in row.iter().enumerate() {
        let point = pen.next_point();
        let Some(value) = datum.amount() else {
            // A sole gap stands where its column would, if its word lies flat; others would look like a part on top.
            let slot = if single && gap_size(pen, datum.shown(pen.lang), band - 4.0).2 {
                upright_gap(pen, (x, zero - 1.0), band - 4.0, datum, Ink::Baseline, point)
            } else {
                let ink = if single { Ink::Baseline } else { Ink::Series(*series) };
                lane.hang(pen, x, band - 4.0, datum, ink, point)
            };
            let hit = if single { Rect::new(x - band / 2.0, plot.top, band, slot.y + slot.h - plot.top) } else { slot };
            pen.point(*series, item, hit, (x, slot.y));
            continue;
        };
        let from = if value < 0.0 { &mut below } else { &mut above };
        let (base, end) = (plot.y(*from), plot.y(*from + value));
        let low = datum.lower().map(|low| plot.y(*from + low));
        *from += value;
        let free = highest == Some(place) || deepest == Some(place);
        // A hairline of ground between the parts, taken from the upper one.
        let seam = if base == zero || (end - base).abs() < 3.0 { 0.0 } else { 1.5 * (end - base).signum() };
        let mut known = datum.known;
        if free {
            known.bound = vague;
        }
        let ink = Ink::Series(*series);
        let bar = Bar {
            way: Way::Upright,
            base: base + seam,
            end,
            low,
            side: x - thick / 2.0,
            thick,
            ink,
            known,
            point: Some(point),
            free,
        };
        bar.lay(pen);
        let hit = if single {
            Rect::new(x - band / 2.0, plot.top, band, plot.bottom - plot.top)
        } else {
            Rect::new(x - band / 2.0, base.min(end), band, (base - end).abs())
        };
        if labelled {
            lay_figure(pen, datum, x, end.min(base) - bar.reach() - 2.0);
        }
        pen.point(*series, item, hit, (x, end.min(base)));
    }
}

fn lay_figure(pen: &mut Pen<'_>, datum: &Datum, x: f64, top: f64) {
    let middle = top - pen.line_height(Role::Small) / 2.0 - 1.0;
    pen.text(&datum.written, (x, middle), Align::Middle, Role::Small, Ink::Ink);
}
