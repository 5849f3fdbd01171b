//! The controls of a chart: made here and not in the static page, where they would be dead.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use super::super::{bindings::Element, dom};
use crate::{
    chart::{Chart, ChartState, Controls},
    locale::{self, Lang, action::ActionMessages, chart::ChartMessages, control::ControlMessages},
    view::node::{Node, TreeBuilder},
};

/// The attribute that says what a control does: `sort`, `from`, `to`, `page`, `csv`, `png`, `link`, or the index of a series.
const DOES: &str = "data-does";

/// Finds every control.
pub(super) const CONTROL: &str = "[data-does]";

/// The number of colours for series.
const SERIES_COLORS: usize = 8;

/// An order that the visitor gives by a control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ControlAction {
    /// Switch the series of this index on or off.
    ToggleSeries(usize),
    /// Put the highest value first, or no longer.
    ToggleSort,
    /// Begin with this year.
    FirstYear(i32),
    /// End with this year.
    LastYear(i32),
    /// Show this page of the table, counted from 0.
    TurnPage(usize),
    /// Save the chart as CSV.
    SaveText,
    /// Save the chart as a picture.
    SavePicture,
    /// Offer a link to the chart.
    CopyLink,
}

impl ControlAction {
    /// The order that a button gives when it is clicked, or a list when another value is chosen.
    pub(super) fn of(control: &Element) -> Option<Self> {
        let year = || control.unchecked_ref::<HtmlSelectElement>().value().parse().unwrap_or_default();
        Some(match control.get_attribute(DOES)?.as_str() {
            "sort" => Self::ToggleSort,
            "from" => Self::FirstYear(year()),
            "to" => Self::LastYear(year()),
            "page" => Self::TurnPage(control.get_attribute("value")?.parse::<usize>().ok()?.checked_sub(1)?),
            "csv" => Self::SaveText,
            "png" => Self::SavePicture,
            "link" => Self::CopyLink,
            series => Self::ToggleSeries(series.parse().ok()?),
        })
    }

    /// Whether a list gives this order, and not a button.
    pub(super) const fn is_of_list(self) -> bool {
        matches!(self, Self::FirstYear(_) | Self::LastYear(_))
    }
}

/// The controls by which a chart's state is chosen; `None` where there is no choice.
pub(super) fn panel(chart: &Chart, controls: &Controls, lang: Lang) -> Option<Node> {
    if !controls.can_hide_series && !controls.can_sort && controls.years.is_empty() {
        return None;
    }
    let messages = ControlMessages::of(lang);
    let title = &chart.title;
    let mut tree = TreeBuilder::new("div", "vp-controls");
    if controls.can_hide_series {
        tree.open("div", "vp-switches");
        tree.set("role", "group");
        set_name(&mut tree, messages.series, title, lang);
        for (index, series) in chart.series.iter().enumerate() {
            open_button(&mut tree, &index.to_string());
            set_name(&mut tree, &series.name, title, lang);
            tree.text_element("i", "", "");
            tree.text(&series.name);
            tree.close();
        }
        tree.close();
    }
    if controls.can_sort {
        open_button(&mut tree, "sort");
        set_name(&mut tree, messages.sort, title, lang);
        tree.text(messages.sort);
        tree.close();
    }
    if !controls.years.is_empty() {
        for (does, label) in [("from", messages.from), ("to", messages.to)] {
            tree.open("label", "");
            tree.text(label);
            tree.open("select", "");
            tree.set(DOES, does);
            set_name(&mut tree, label, title, lang);
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

/// The buttons that hand the chart on: as a file, and where `has_link`, as a link to it.
pub(super) fn downloads(title: &str, lang: Lang, has_link: bool) -> Node {
    let messages = ControlMessages::of(lang);
    let mut tree = TreeBuilder::new("div", "vp-downloads");
    let link = has_link.then(|| ("link", ActionMessages::of(lang).copy_link));
    for (does, label) in [("csv", messages.csv), ("png", messages.png)].into_iter().chain(link) {
        open_button(&mut tree, does);
        set_name(&mut tree, label, title, lang);
        tree.text(label);
        tree.close();
    }
    tree.finish()
}

/// Gives the current control its accessible name. Many charts stand in a page: it tells which one.
fn set_name(tree: &mut TreeBuilder, label: &str, title: &str, lang: Lang) {
    tree.set("aria-label", &[label, ChartMessages::of(lang).comma, title].concat());
}

fn open_button(tree: &mut TreeBuilder, does: &str) {
    tree.open("button", "");
    tree.set("type", "button");
    tree.set(DOES, does);
}

/// Shows a state on the controls of a figure.
pub(super) fn show_state(figure: &Element, state: &ChartState, controls: &Controls) {
    let (first, last) = controls.year_range(state);
    for control in &dom::query_all(figure, ".vp-controls [data-does]") {
        match ControlAction::of(control) {
            Some(ControlAction::FirstYear(_)) => set_year(control, first),
            Some(ControlAction::LastYear(_)) => set_year(control, last),
            Some(ControlAction::ToggleSort) => set_pressed(control, state.sorted),
            Some(ControlAction::ToggleSeries(series)) => {
                set_pressed(control, !state.is_hidden(series));
                let color = (series % SERIES_COLORS + 1).to_string();
                control.style().set_property("--_swatch", &["var(--_series-", &color, ")"].concat());
            }
            _ => {}
        }
    }
}

fn set_year(list: &Element, year: i32) {
    list.unchecked_ref::<HtmlSelectElement>().set_value(&year.to_string());
}

fn set_pressed(button: &Element, is_pressed: bool) {
    button.set_attribute("aria-pressed", if is_pressed { "true" } else { "false" });
}
