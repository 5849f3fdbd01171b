//! A chart in the page: its caption and summary, its drawing, and its data as a table one button away.

use super::page::Page;
use crate::chart::{self, Chart};

impl Page<'_> {
    /// The figure element of a chart.
    pub(super) fn chart(&mut self, chart: Chart) {
        self.tree.open("figure", "vp-chart");
        self.tree.open("figcaption", "");
        self.tree.leaf("b", "vp-title", &chart.title);
        self.tree.open("span", "vp-aside vp-inline");
        for under in [&chart.unit, &chart.when] {
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
        self.row("th", "col", &table.head);
        self.tree.close();
        self.tree.open("tbody", "");
        for row in &table.rows {
            self.row("td", "row", row);
        }
        for _ in ["tbody", "table", "div", "details", "figure"] {
            self.tree.close();
        }
    }

    /// A row whose first cell heads it; the others are `tag`.
    fn row(&mut self, tag: &'static str, scope: &str, cells: &[String]) {
        self.tree.open("tr", "");
        for (column, words) in cells.iter().enumerate() {
            let heads = column == 0 || tag == "th";
            self.tree.open(if heads { "th" } else { tag }, "");
            if heads {
                self.tree.set("scope", scope);
            }
            self.tree.text(words);
            self.tree.close();
        }
        self.tree.close();
    }
}
