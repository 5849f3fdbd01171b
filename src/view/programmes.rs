//! Named efforts of one theme.

use super::{
    context::Context,
    fact::{self, Fact, badge},
    node::{Element, element},
};
use crate::profile::indicator::Theme;

/// The efforts of a theme, each with its state, its words and its figures.
pub(super) fn list(context: &Context<'_>, theme: Theme) -> Option<Element> {
    let mut programmes = context.profile.programmes.iter().filter(|programme| programme.theme == theme).peekable();
    programmes.peek()?;
    let items = programmes.map(|programme| {
        let source = programme.source.as_ref();
        let facts: Vec<_> =
            programme.figures.iter().map(|indicator| Fact::indicator(context, indicator, source)).collect();
        element("article")
            .class("vp-item")
            .child(
                context
                    .fill(context.heading(2).class("vp-title"), &programme.name)
                    .children(context.citation(programme.source.as_deref()))
                    .children(programme.state.map(|state| badge(context.words.state(state)))),
            )
            .children(programme.text.as_ref().map(|text| context.fill(element("p"), text)))
            .children(fact::list(context, "vp-facts", &facts))
    });
    Some(element("div").class("vp-cards").children(items))
}
