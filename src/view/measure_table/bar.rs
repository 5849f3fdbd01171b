//! The bar beside a figure in a table: the figure is drawn as charts draw it, and told by the words beside it.

use super::super::node::TreeBuilder;
use crate::{
    chart::Datum,
    locale,
    profile::figure::{Bound, Status},
};

/// The part of the cell that the longest bar takes, in per cent: one that is open at its end goes on in strips behind it.
const LONGEST: f64 = 94.0;
/// The thickness, in CSS pixels.
const THICKNESS: &str = "8";

/// A bar from zero, in per cent of its cell.
#[derive(Debug, PartialEq)]
pub(super) struct FigureBar {
    /// Where a figure that is a range begins.
    low: Option<f64>,
    /// Where the figure ends; nothing for one that is not told.
    end: Option<f64>,
    class: &'static str,
    is_open: bool,
}

impl FigureBar {
    /// The bar of a figure among others of which the highest is `most`.
    pub(super) fn of(datum: &Datum, most: f64) -> Self {
        let length = |amount: f64| amount / most * LONGEST;
        let class = match (datum.qualifier.status, datum.qualifier.bound) {
            (Status::Projected | Status::Planned, _) => "vp-expected",
            (_, Bound::About | Bound::Nearly | Bound::AtMost | Bound::Under) => "vp-about",
            _ => "",
        };
        Self {
            low: datum.lower().map(length),
            end: datum.amount().map(length),
            class,
            is_open: matches!(datum.qualifier.bound, Bound::Over | Bound::AtLeast),
        }
    }

    /// Adds it to the current element.
    pub(super) fn add_to(&self, tree: &mut TreeBuilder) {
        let Some(end) = self.end else { return };
        tree.open("svg", "vp-bar");
        tree.set("width", "100%");
        tree.set("height", THICKNESS);
        tree.set("aria-hidden", "true");
        match self.low {
            Some(low) => {
                add_part(tree, "vp-about", end);
                add_part(tree, "", low);
            }
            None => add_part(tree, self.class, end),
        }
        if self.is_open {
            for strip in ["translate(2)", "translate(6)"] {
                tree.open("rect", "");
                tree.set("x", &percent(end));
                tree.set("width", "2");
                tree.set("height", THICKNESS);
                tree.set("transform", strip);
                tree.close();
            }
        }
        tree.close();
    }
}

/// Adds a part that begins at zero.
fn add_part(tree: &mut TreeBuilder, class: &'static str, length: f64) {
    tree.open("rect", class);
    tree.set("width", &percent(length));
    tree.set("height", THICKNESS);
    tree.close();
}

fn percent(length: f64) -> String {
    locale::format::exact((length * 10.0).round() / 10.0) + "%"
}

#[cfg(test)]
mod tests {
    use super::FigureBar;
    use crate::{
        chart::Datum,
        profile::figure::{Bound, Qualifier, Status},
    };

    fn bar(value: Option<f64>, bound: Bound, status: Status) -> FigureBar {
        FigureBar::of(&Datum { value, qualifier: Qualifier { bound, status }, ..Datum::default() }, 200.0)
    }

    #[test]
    fn bars_show_how_a_figure_is_known() {
        let exact = bar(Some(100.0), Bound::Exact, Status::Actual);
        assert_eq!((exact.end, exact.class, exact.is_open), (Some(47.0), "", false));
        assert!(bar(Some(100.0), Bound::Over, Status::Actual).is_open);
        assert_eq!(bar(Some(100.0), Bound::About, Status::Actual).class, "vp-about");
        assert_eq!(bar(Some(100.0), Bound::Exact, Status::Planned).class, "vp-expected");
        assert_eq!(bar(None, Bound::Exact, Status::Withheld).end, None, "never zero");
    }
}
