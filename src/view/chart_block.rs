//! A chart in the page: its caption and summary, its drawing, and its data as a table one button away.

use super::{
    context::Context,
    node::{Element, Node, element},
};
use crate::chart::{self, Chart};

/// The figure element of a chart.
pub(super) fn block(context: &Context<'_>, chart: Chart) -> Element {
    let mut under = vec![chart.unit.as_str(), chart.when.as_str()];
    under.retain(|part| !part.is_empty());
    let under = under.join(context.words.list_separator);
    let caption = element("figcaption")
        .child(element("b").class("vp-title").text(chart.title.as_str()))
        .children((!under.is_empty()).then(|| element("span").class("vp-aside").text(under)))
        .child(element("p").class("vp-sentence").text(chart::sentence(&chart, context.lang())));
    let table = table(context, &chart);
    element("figure").class("vp-chart").child(caption).nodes([Node::Chart(Box::new(chart))]).child(table)
}

fn table(context: &Context<'_>, chart: &Chart) -> Element {
    let table = chart::table(chart, context.lang());
    let head = element("tr").children(table.head.iter().map(|name| cell("th", name).attribute("scope", "col")));
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(column, words)| match column {
            0 => cell("th", words).attribute("scope", "row"),
            _ => cell("td", words),
        });
        element("tr").children(cells)
    });
    let table = element("table")
        .child(element("caption").class("vp-hidden").text(chart.title.as_str()))
        .child(element("thead").child(head))
        .child(element("tbody").children(rows));
    let scroll = element("div").class("vp-scroll").child(table);
    element("details").class("vp-data").child(element("summary").text(context.words.table)).child(scroll)
}

fn cell(tag: &'static str, words: &str) -> Element {
    element(tag).text(words)
}
