//! The controls of a chart: made here and not in the static bindings, where they would be dead.

use super::{bindings::Element, dom};
use crate::{
    chart::{Chart, ChartState, Controls},
    locale::{self, Lang, control::ControlMessages},
    view::node::{Node, TreeBuilder},
};

/// The attribute that says what a control does: `sort`, `from`, `to`, `csv`, `png`, or the index of a series.
pub(super) const DOES: &str = "data-does";

/// Whether what does this is a list, and not a button.
pub(super) fn is_list(does: &str) -> bool {
    matches!(does, "from" | "to")
}

/// What can be chosen of the chart; `None` where that is nothing.
#[inline(never)]
pub(super) fn panel(chart: &Chart, controls: &Controls, lang: Lang) -> Option<Node> {
    if !controls.can_hide_series && !controls.can_sort && controls.years.is_empty() {
        return None;
    }
    let words = ControlMessages::of(lang);
    let mut tree = TreeBuilder::new("div", "vp-controls");
    if controls.can_hide_series {
        tree.open("div", "vp-switches");
        tree.set("role", "group");
        tree.set("aria-label", words.series);
        for (index, series) in chart.series.iter().enumerate() {
            open(&mut tree, &index.to_string());
            tree.text_element("i", "", "");
            tree.text(&series.name);
            tree.close();
        }
        tree.close();
    }
    if controls.can_sort {
        open(&mut tree, "sort");
        tree.text(words.sort);
        tree.close();
    }
    if !controls.years.is_empty() {
        for &(does, word) in &[("from", words.from), ("to", words.to)] {
            tree.open("label", "");
            tree.text(word);
            tree.open("select", "");
            tree.set(DOES, does);
            for year in &controls.years {
                let year = year.to_string();
                tree.open("option", "");
                tree.set("value", &year);
                tree.text(&locale::format::year(&year, lang));
                tree.close();
            }
            tree.close();
            tree.close();
        }
    }
    Some(tree.finish())
}

/// The buttons that download the chart.
#[inline(never)]
pub(super) fn downloads(title: &str, lang: Lang) -> Node {
    let words = ControlMessages::of(lang);
    let mut tree = TreeBuilder::new("div", "vp-downloads");
    for &(does, word) in &[("csv", words.csv), ("png", words.png)] {
        open(&mut tree, does);
        // Many charts stand in a page: what is heard tells which one.
        tree.set("aria-label", &[word, locale::chart::ChartMessages::of(lang).comma, title].concat());
        tree.text(word);
        tree.close();
    }
    tree.finish()
}

fn open(tree: &mut TreeBuilder, does: &str) {
    tree.open("button", "");
    tree.set("type", "button");
    tree.set(DOES, does);
}

/// Shows the choice on the controls of a figure.
#[inline(never)]
pub(super) fn show(figure: &Element, choice: &ChartState, controls: &Controls) {
    for control in &dom::all(figure, ".vp-controls [data-does]") {
        let does = control.get_attribute(DOES).unwrap_or_default();
        if is_list(&does) {
            let (first, last) = controls.year_range(choice);
            let chosen = if does == "from" { first } else { last };
            control.set_value(&chosen.to_string());
            continue;
        }
        let mut pressed = choice.sorted;
        if does != "sort" {
            let series = does.parse().unwrap_or(0);
            pressed = !choice.is_hidden(series);
            let color = ["var(--_series-", &(series % 8 + 1).to_string(), ")"].concat();
            control.style().set_property("--_swatch", &color);
        }
        control.set_attribute("aria-pressed", if pressed { "true" } else { "false" });
    }
}
