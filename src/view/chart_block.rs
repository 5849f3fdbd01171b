//! A chart in the page: its caption and summary, its drawing, and its data as a table one button away.

use super::{
    Layout,
    node::{Node, TreeBuilder},
    profile_builder::ProfileBuilder,
};
use crate::chart::{self, Chart, Table};

impl ProfileBuilder<'_> {
    /// The figure element of a chart, named by its section and its number there: that holds when other sections come and go.
    pub(super) fn chart(&mut self, chart: Chart) {
        self.charts += 1;
        self.tree.open("figure", "vp-chart");
        self.tree.set("data-chart", &[self.section, ".", &self.charts.to_string()].concat());
        self.tree.open("figcaption", "");
        self.tree.leaf("b", "vp-title", &chart.title);
        self.tree.open("span", "vp-aside vp-inline");
        for under in &[&chart.unit, &chart.date] {
            if !under.is_empty() {
                self.tree.leaf("span", "", under);
            }
        }
        self.tree.close_if_filled(0);
        self.tree.leaf("p", "vp-sentence", &chart::sentence(&chart, self.lang()));
        self.tree.close();
        let table = chart::table(&chart, self.lang());
        let title = chart.title.clone();
        self.tree.chart(chart);
        self.tree.open("details", "vp-data");
        self.tree.leaf("summary", "", self.words.table);
        self.tree.open("div", "vp-scroll");
        self.tree.open("table", "");
        self.tree.leaf("caption", "vp-hidden", &title);
        self.tree.open("thead", "");
        row(&mut self.tree, "th", "col", &table.head);
        self.tree.close();
        self.tree.open("tbody", "");
        rows(&mut self.tree, &table);
        for _ in &["tbody", "table", "div", "details", "figure"] {
            self.tree.close();
        }
        if matches!(self.settings.layout, Layout::Chart(_, number) if number == self.charts) {
            self.alone = self.tree.take_last();
        }
    }
}

/// The body of a chart's table by itself, for a chart that changes while it stands in the page.
#[must_use]
pub fn table_body(table: &Table) -> Node {
    let mut tree = TreeBuilder::new("tbody", "");
    rows(&mut tree, table);
    tree.finish()
}

fn rows(tree: &mut TreeBuilder, table: &Table) {
    for cells in &table.rows {
        row(tree, "td", "row", cells);
    }
}

/// A row whose first cell heads it; the others are `tag`.
fn row(tree: &mut TreeBuilder, tag: &'static str, scope: &str, cells: &[String]) {
    tree.open("tr", "");
    for (column, words) in cells.iter().enumerate() {
        let heads = column == 0 || tag == "th";
        tree.open(if heads { "th" } else { tag }, "");
        if heads {
            tree.set("scope", scope);
        }
        tree.text(words);
        tree.close();
    }
    tree.close();
}
