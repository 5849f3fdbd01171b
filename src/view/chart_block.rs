//! A chart in the page: its caption and summary, its drawing, and its data as a table one button away.

use std::rc::Rc;

use super::{
    Layout,
    node::{Node, TreeBuilder},
    pages::{Page, PageButton},
    profile_builder::ProfileBuilder,
};
use crate::{
    chart::{self, Chart, ChartKind, Table},
    locale::{
        Lang,
        chart::ChartMessages,
        template::{fill, join},
    },
};

/// Static content has all charts of a section, which nobody looks through: of those that follow, only the tables.
const MOST_DRAWN: i32 = 60;

/// So many rows of a chart's table stand on a page.
const ROWS: usize = 100;

impl ProfileBuilder<'_> {
    /// Keeps charts until [`Self::add_kept_charts`], so that those of a section stand side by side behind its figures.
    pub(super) fn keep_charts(&mut self, charts: impl IntoIterator<Item = Chart>) {
        self.kept_charts.extend(charts);
    }

    /// Adds the charts that were kept. A single one may stand beside what precedes it.
    pub(super) fn add_kept_charts(&mut self) {
        let charts = std::mem::take(&mut self.kept_charts);
        let page = self.page_of_charts(charts.len());
        let before = self.charts;
        self.charts += charts.len() as i32;
        self.tree.open("div", if charts.len() == 1 { "vp-charts vp-single" } else { "vp-charts" });
        for (number, chart) in (before + 1..).zip(charts).skip(page.first).take(page.size) {
            self.add_chart(number, chart);
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }

    /// Adds a chart under the name of its section and its number there, which holds when other sections come and go.
    fn add_chart(&mut self, number: i32, mut chart: Chart) {
        let is_drawn = self.settings.tools.live || number <= MOST_DRAWN;
        if is_drawn {
            chart.title = self.take_title(&chart);
        }
        self.tree.open("figure", "vp-chart");
        self.tree.set("data-chart", &format!("{}.{number}", self.section));
        self.add_caption(&chart);
        let chart = Rc::new(chart);
        if is_drawn {
            self.tree.push(Node::Chart(Rc::clone(&chart)));
        }
        self.add_table(&chart);
        self.tree.close();
        if matches!(self.settings.layout, Layout::Chart(_, wanted) if wanted == number) {
            self.single_chart = self.tree.children().last().cloned();
        }
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

    /// Adds the data of a chart as a table, of a long one a page.
    fn add_table(&mut self, chart: &Chart) {
        let (title, lang, is_live) = (&chart.title, self.lang(), self.settings.tools.live);
        let table = if is_live { table_page(chart, 0, lang) } else { chart::table(chart, lang) };
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
        self.tree.push(table_body(&table));
        self.tree.close();
        self.tree.close();
        if is_live && chart::table_rows(chart) > ROWS {
            self.tree.push(table_pager(chart, 0, lang));
        }
        self.tree.close();
    }
}

/// The data of a chart as a table, on a page of it, counted from 0.
#[must_use]
pub fn table_page(chart: &Chart, page: usize, lang: Lang) -> Table {
    chart::table_part(chart, lang, page.saturating_mul(ROWS), ROWS)
}

/// The body of a table by itself, for a chart that changes while it stands in the page.
#[must_use]
pub fn table_body(table: &Table) -> Node {
    let mut tree = TreeBuilder::new("tbody", "");
    for cells in &table.rows {
        add_row(&mut tree, "td", "row", cells);
    }
    tree.finish()
}

/// The buttons that lead to the pages of a chart's table before and after one, counted from 0.
#[must_use]
pub fn table_pager(chart: &Chart, page: usize, lang: Lang) -> Node {
    let mut tree = TreeBuilder::new("div", "vp-pager");
    let page = Page { first: page * ROWS, size: ROWS, all: chart::table_rows(chart), list: 0 };
    let button = PageButton { class: "vp-button", attributes: &[("data-does", "page")], about: &chart.title, lang };
    page.add_buttons(&mut tree, &button);
    tree.finish()
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
