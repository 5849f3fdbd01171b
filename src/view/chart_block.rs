//! A chart in the page: its caption and summary, its drawing, and its data as a table one button away.

use super::{
    Layout,
    node::{Node, TreeBuilder},
    profile_builder::ProfileBuilder,
};
use crate::{
    chart::{self, Chart, ChartKind, Table},
    locale::{
        chart::ChartMessages,
        template::{fill, join},
    },
};

/// More charts of one section are not drawn: nobody looks through them. Their tables have all.
const MOST_DRAWN: i32 = 60;

impl ProfileBuilder<'_> {
    /// Keeps charts until [`Self::add_kept_charts`], so that those of a section stand side by side behind its figures.
    pub(super) fn keep_charts(&mut self, charts: impl IntoIterator<Item = Chart>) {
        for chart in charts {
            let block = self.chart_block(chart);
            self.kept_charts.extend(block);
        }
    }

    /// Adds the charts that were kept. A single one may stand beside what precedes it.
    pub(super) fn add_kept_charts(&mut self) {
        self.tree.open("div", if self.kept_charts.len() == 1 { "vp-charts vp-single" } else { "vp-charts" });
        for chart in std::mem::take(&mut self.kept_charts) {
            self.tree.push(chart);
        }
        self.tree.close_or_drop(0);
    }

    /// A chart under the name of its section and its number there, which holds when other sections come and go.
    fn chart_block(&mut self, mut chart: Chart) -> Option<Node> {
        self.charts += 1;
        let is_drawn = self.charts <= MOST_DRAWN;
        if is_drawn {
            chart.title = self.take_title(&chart);
        }
        self.tree.open("figure", "vp-chart");
        self.tree.set("data-chart", &format!("{}.{}", self.section, self.charts));
        self.add_caption(&chart);
        let table = chart::table(&chart, self.lang());
        let title = chart.title.clone();
        if is_drawn {
            self.tree.chart(chart);
        }
        self.add_table(&title, &table);
        self.tree.close();
        let block = self.tree.pop();
        if matches!(self.settings.layout, Layout::Chart(_, number) if number == self.charts) {
            self.single_chart.clone_from(&block);
        }
        block
    }

    fn add_caption(&mut self, chart: &Chart) {
        self.tree.open("figcaption", "");
        self.tree.text_element("b", "vp-title", &chart.title);
        self.tree.open("span", "vp-aside vp-inline");
        for remark in [&chart.unit, &chart.date].into_iter().filter(|remark| !remark.is_empty()) {
            self.tree.text_element("span", "", remark);
        }
        self.tree.close_or_drop(0);
        if let Some(sources) = self.sources_of_lines(chart) {
            self.tree.text_element("p", "vp-aside", &sources);
        }
        self.tree.text_element("p", "vp-sentence", &chart::remark(chart, self.lang()).unwrap_or_default());
        self.tree.text_element("p", "vp-hidden vp-description", &chart::sentence(chart, self.lang()));
        self.tree.close();
    }

    /// The sources of lines, which no list of figures names: once where all lines have the same, otherwise each behind the name of its line.
    fn sources_of_lines(&self, chart: &Chart) -> Option<String> {
        let messages = ChartMessages::of(self.lang());
        let all = chart.sources_of(&chart.series);
        if chart.kind != ChartKind::Line || all.is_empty() {
            return None;
        }
        if all.len() == 1 || chart.series.len() == 1 {
            return Some(fill(messages.source_line, &[&join(&all, messages.semicolon)]));
        }
        let mut told = String::new();
        for line in &chart.series {
            for (index, source) in chart.sources_of(std::slice::from_ref(line)).iter().enumerate() {
                if !told.is_empty() {
                    told.push_str(messages.semicolon);
                }
                if index == 0 {
                    told.push_str(&fill(messages.title_prefix, &[&line.name]));
                }
                told.push_str(source);
            }
        }
        Some(fill(messages.source_line, &[&told]))
    }

    fn add_table(&mut self, title: &str, table: &Table) {
        self.tree.open("details", "vp-data");
        self.tree.open("summary", "");
        self.add_control_name(self.messages.table, title);
        self.tree.close();
        self.tree.open("div", "vp-scroll");
        self.tree.open("table", "");
        self.tree.text_element("caption", "vp-hidden", title);
        self.tree.open("thead", "");
        add_row(&mut self.tree, "th", "col", &table.head);
        self.tree.close();
        self.tree.open("tbody", "");
        add_rows(&mut self.tree, table);
        self.tree.close();
        self.tree.close();
        self.tree.close();
        self.tree.close();
    }
}

/// The body of a chart's table by itself, for a chart that changes while it stands in the page.
#[must_use]
pub fn table_body(table: &Table) -> Node {
    let mut tree = TreeBuilder::new("tbody", "");
    add_rows(&mut tree, table);
    tree.finish()
}

fn add_rows(tree: &mut TreeBuilder, table: &Table) {
    for cells in &table.rows {
        add_row(tree, "td", "row", cells);
    }
}

/// Adds a row whose first cell is its heading; the other cells are of the tag `tag`.
fn add_row(tree: &mut TreeBuilder, tag: &'static str, scope: &str, cells: &[String]) {
    tree.open("tr", "");
    for (column, text) in cells.iter().enumerate() {
        let is_heading = column == 0 || tag == "th";
        tree.open(if is_heading { "th" } else { tag }, "");
        if is_heading {
            tree.set("scope", scope);
        }
        tree.text(text);
        tree.close();
    }
    tree.close();
}
