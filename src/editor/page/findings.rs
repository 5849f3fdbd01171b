//! What the checker found, in an editor's words, each with the way to its field.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{
    dom::{Build, arrange, button, by_id, document, element},
    form,
    workspace::Workspace,
};
use crate::{
    checker::{LocatedFinding, check, problem::CheckerProblem},
    editor::{
        draft::{Draft, field::Field, node::NodeId},
        groups, mend,
    },
    locale::{Lang, report},
    profile::{date::Date, problem::Problem, severity::Severity},
};

/// More findings than these are told by their number.
const MOST: usize = 100;

/// The findings about the draft as it was last checked.
#[derive(Debug, Default)]
pub(super) struct Findings {
    listed: RefCell<Vec<Listed>>,
}

/// A finding in the list.
#[derive(Clone, Debug)]
struct Listed {
    located: LocatedFinding,
    excerpt: String,
    message: String,
    suggestion: Option<String>,
}

/// The day of the visit, by which figures are old or in the future.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date::of_day(now.get_full_year() as u16, now.get_month() as u8 + 1, now.get_date() as u8)
}

/// Checks the text of the draft and lists what is found, errors first. Gives whether there is a profile to show.
pub(super) fn update(workspace: &Rc<Workspace>, text: &str) -> bool {
    let lang = workspace.lang();
    let checked = check(text, today());
    let summary = report::summary(checked.count(Severity::Error), checked.count(Severity::Warning), lang)
        + &report::accepted(checked.accepted, lang);
    // A profile that has no name yet is no fault of hers.
    let is_begun =
        checked.findings.iter().all(|found| found.finding.problem != CheckerProblem::Reading(Problem::NotAProfile));
    let summary = if is_begun { summary } else { workspace.words().needs_name.to_owned() };
    let found = checked.findings.into_iter().filter(|_| is_begun);
    let mut listed: Vec<_> = found.map(|located| Listed::new(located, text, lang)).collect();
    listed.sort_by_key(|listed| listed.located.finding.severity != Severity::Error);
    show(workspace, &listed, &summary);
    workspace.findings.listed.replace(listed);
    checked.profile.is_some()
}

impl Listed {
    fn new(located: LocatedFinding, text: &str, lang: Lang) -> Self {
        let excerpt = located.span.of(text).to_owned();
        let problem = &located.finding.problem;
        let (message, suggestion) =
            (report::message(problem, &excerpt, lang), report::suggestion(problem, &excerpt, lang));
        Self { located, excerpt, message, suggestion }
    }

    /// The same finding has the same key, so that its element stays while others come and go.
    fn key(&self) -> String {
        [self.located.finding.problem.code(), " ", &self.located.finding.path, " ", &self.excerpt].concat()
    }
}

fn show(workspace: &Workspace, listed: &[Listed], summary: &str) {
    let (Some(place), Some(list), Some(more)) = (by_id("summary"), by_id("findings"), by_id("more-findings")) else {
        return;
    };
    let words = workspace.words();
    Element::from(place).with_text(summary);
    let draft = workspace.draft();
    arrange(
        &list,
        listed.iter().take(MOST).enumerate().map(|(index, listed)| (listed.key(), (index, listed))),
        |_| {
            element("li")
                .with_child(&button("jump", "").with("class", "finding"))
                .with_child(&element("p").with("class", "mends"))
        },
        |item, (index, listed)| update_item(workspace, item, *index, listed, &draft),
    );
    let rest = listed.len().saturating_sub(MOST);
    Element::from(more)
        .with_flag("hidden", rest == 0)
        .with_text(&words.more_findings.replace("{count}", &rest.to_string()));
}

fn update_item(workspace: &Workspace, item: &Element, index: usize, listed: &Listed, draft: &Draft) {
    let words = workspace.words();
    let severity = listed.located.finding.severity;
    let (Some(jump), Some(mends)) = (item.first_element_child(), item.last_element_child()) else { return };
    item.clone().with("class", severity.name());
    let index = index.to_string();
    let severity = if severity == Severity::Error { words.error } else { words.warning };
    let place = place_of(workspace, draft, &listed.located.finding.path);
    arrange(
        &jump.with("data-finding", &index),
        [
            ("severity", severity.to_owned()),
            ("place", place),
            ("message", listed.message.clone()),
            (
                "suggestion",
                listed
                    .suggestion
                    .as_ref()
                    .map_or(String::new(), |mend| report::mend(workspace.lang()).to_owned() + mend),
            ),
        ]
        .map(|(name, text)| (name.to_owned(), text)),
        |_| element("span"),
        |span, text| {
            let class = span.get_attribute("data-key").unwrap_or_default();
            span.clone().with("class", &class).with_text(text);
        },
    );
    let can_mend = mend::mend(draft, &listed.located, &listed.excerpt).is_some();
    let can_accept = listed.located.finding.severity == Severity::Warning;
    let offers = [("mend", words.mend_it, can_mend), ("accept", words.accept, can_accept)];
    arrange(
        &mends,
        offers
            .into_iter()
            .filter(|(.., is_offered)| *is_offered)
            .map(|(action, title, _)| (action.to_owned(), (action, title))),
        |(action, _)| button(action, ""),
        |made, (_, title)| {
            made.clone().with("data-finding", &index).with_text(title);
        },
    );
}

/// Where a finding is, in the words of the form: 产业 › 第2行.
fn place_of(workspace: &Workspace, draft: &Draft, path: &str) -> String {
    let field = draft.field_at(path);
    let group = group_of(draft, &field, path).map_or("", |group| workspace.words().group(group.name));
    let row = draft.root().list_of(field.record).map(|(_, index)| (index + 1).to_string());
    let row = row.map_or(String::new(), |row| [" · ", &workspace.words().row_number.replace("{row}", &row)].concat());
    [group, &row].concat()
}

/// The group in which a field is edited.
fn group_of(draft: &Draft, field: &Field, path: &str) -> Option<&'static groups::Group> {
    let member = path.strip_prefix("$.")?.split(['.', '[']).next()?;
    let theme = draft.root().find(field.record).and_then(form::section);
    groups::of(member, theme)
}

fn chosen(workspace: &Workspace, button: &Element) -> Option<Listed> {
    let index = button.get_attribute("data-finding")?.parse::<usize>().ok()?;
    workspace.findings.listed.borrow().get(index).cloned()
}

/// Leads to the field of a finding.
pub(super) fn jump(workspace: &Rc<Workspace>, button: &Element) {
    if let Some(listed) = chosen(workspace, button) {
        jump_to(workspace, &listed.located.finding.path);
    }
}

/// Leads to the field of a path: opens its group and its entry, and puts the focus into it.
pub(super) fn jump_to(workspace: &Rc<Workspace>, path: &str) {
    let draft = workspace.draft();
    let field = draft.field_at(path);
    let group = group_of(&draft, &field, path);
    jump_to_field(workspace, &draft, field, group);
}

/// Leads to an entry of a list.
pub(super) fn jump_to_entry(workspace: &Rc<Workspace>, entry: NodeId) {
    let draft = workspace.draft();
    let member = draft.root().members().iter().find(|member| member.node.find(entry).is_some());
    let theme = draft.root().find(entry).and_then(form::section);
    let group = member.and_then(|member| groups::of(&member.name, theme));
    jump_to_field(workspace, &draft, Field { record: entry, names: Vec::new() }, group);
}

fn jump_to_field(workspace: &Rc<Workspace>, draft: &Draft, field: Field, group: Option<&'static groups::Group>) {
    if let Some(group) = group {
        workspace.show_group(group);
    }
    let mut entry = field.record;
    while draft.root().list_of(entry).is_some() {
        workspace.set_open(entry, true);
        let Some(around) = draft.entry_around(entry) else { break };
        entry = around;
    }
    let mut names = field.clone();
    // The value of a figure has the control of its field; a list has its heading.
    while !names.names.is_empty() && by_id(&form::control_id(&names)).is_none() {
        names.names.pop();
    }
    // Of an entry, its first control: in a table, or among the measures.
    let row = || {
        let record = field.record.0.to_string();
        let selectors = [
            ["tr[data-item=\"", &record, "\"] [data-kind]"].concat(),
            ["[data-kind][data-record=\"", &record, "\"]"].concat(),
        ];
        let found = selectors.iter().find_map(|selector| document()?.query_selector(selector).ok().flatten());
        found?.dyn_into::<HtmlElement>().ok()
    };
    let control = by_id(&form::control_id(&names)).filter(|_| !names.names.is_empty()).or_else(row);
    if let Some(control) = control.or_else(|| by_id("group-heading")) {
        let _ = control.focus();
        control.scroll_into_view_with_bool(false);
    }
}

/// Mends a finding.
pub(super) fn mend_it(workspace: &Rc<Workspace>, button: &Element) {
    let Some(listed) = chosen(workspace, button) else { return };
    let edits = mend::mend(&workspace.draft(), &listed.located, &listed.excerpt);
    if edits.is_some_and(|edits| workspace.edit(edits)) {
        workspace.announce(workspace.words().mended);
        focus_summary();
    }
}

/// Asks for the reason for which a warning stays.
pub(super) fn ask_reason(workspace: &Rc<Workspace>, button: &Element) {
    let Some(item) = button.parent_element() else { return };
    if item.query_selector("input").ok().flatten().is_some() {
        return;
    }
    let words = workspace.words();
    let finding = button.get_attribute("data-finding").unwrap_or_default();
    let input = element("input")
        .with("type", "text")
        .with("aria-label", words.reason)
        .with("placeholder", words.reason_example);
    let confirm = super::dom::button("accept-for", words.accept_for).with("data-finding", &finding);
    button.remove();
    item.clone().with_child(&input.with("data-key", "reason")).with_child(&confirm.with("data-key", "accept-for"));
    if let Some(input) =
        item.query_selector("input").ok().flatten().and_then(|input| input.dyn_into::<HtmlElement>().ok())
    {
        let _ = input.focus();
    }
}

/// Accepts a warning for the reason that was given.
pub(super) fn accept(workspace: &Rc<Workspace>, button: &Element) {
    let input = button.parent_element().and_then(|item| item.query_selector("input").ok().flatten());
    let (Some(listed), Some(input)) = (chosen(workspace, button), input) else { return };
    let reason = form::kind::written(&input);
    if mend::accept(&workspace.draft(), &listed.located, &reason).is_some_and(|edits| workspace.edit(edits)) {
        workspace.announce(workspace.words().accepted);
        focus_summary();
    } else if let Ok(input) = input.dyn_into::<HtmlElement>() {
        let _ = input.focus();
    }
}

/// The finding that had the focus is gone.
fn focus_summary() {
    if let Some(summary) = by_id("summary") {
        let _ = summary.focus();
    }
}
