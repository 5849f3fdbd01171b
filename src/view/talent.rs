//! Talent by category and origin.

use super::{
    context::Context,
    fact::{Fact, badge},
    node::{Element, element},
};

/// Every group of talent as a figure with its label.
pub(super) fn facts<'a>(context: &Context<'a>) -> Vec<Fact<'a>> {
    let groups = context.profile.talents.iter().filter_map(|talent| {
        let fact = Fact::new(context.plain(&talent.category), talent.count.as_ref()?, talent.source.as_ref());
        let origin = talent.origin.map(|origin| context.words.origin(origin));
        let class = talent.class.map(|class| context.words.talent_class(class));
        Some(Fact {
            as_of: talent.year.or(fact.as_of),
            note: talent.note.as_ref().or(fact.note),
            tags: origin.into_iter().chain(class).collect(),
            ..fact
        })
    });
    groups.collect()
}

/// Groups of talent that are named without a number.
pub(super) fn uncounted(context: &Context<'_>) -> Option<Element> {
    let mut groups = context.profile.talents.iter().filter(|talent| talent.count.is_none()).peekable();
    groups.peek()?;
    Some(element("ul").class("vp-plain").children(groups.map(|talent| {
        context
            .fill(element("li"), &talent.category)
            .children(context.citation(talent.source.as_deref()))
            .children(talent.origin.map(|origin| badge(context.words.origin(origin))))
            .children(talent.class.map(|class| badge(context.words.talent_class(class))))
            .children(talent.note.as_ref().map(|note| context.fill(element("span").class("vp-aside"), note)))
    })))
}
