//! The parts of the page around the form: what can be done, the groups, the findings, the preview.

use std::rc::Rc;

use web_sys::Element;

use super::{
    announcer,
    dom::{Build, arrange, button, by_id, document, element},
    preview,
    workspace::Workspace,
};
use crate::{
    editor::{
        draft::Draft,
        groups::{GROUPS, Group},
    },
    locale::Lang,
};

/// The names of the languages, each in itself.
const LANGUAGES: [(Lang, &str); 3] = [(Lang::ZhHans, "简体"), (Lang::ZhHant, "繁體"), (Lang::En, "English")];

/// Makes the parts of the page inside an element.
pub(super) fn make(root: &Element) {
    root.set_text_content(None);
    let tools = element("div").with("class", "tools").with("role", "toolbar").with("id", "tools");
    let languages = element("div").with("class", "languages").with("role", "group").with("id", "languages");
    let head = element("header")
        .with("class", "editor-head")
        .with_child(&element("h1").with("id", "editor-title"))
        .with_child(&languages)
        .with_child(&tools)
        .with_child(&element("p").with("id", "saved").with("role", "status"))
        .with_child(&element("p").with("id", "notice").with("role", "alert").with_flag("hidden", true));
    let shelf = super::shelf::make();
    let import = super::import::make();
    let form = element("main")
        .with("class", "editor-form")
        .with("id", "article")
        .with_child(&element("nav").with("id", "groups").with_child(&element("ul")))
        .with_child(&element("div").with("id", "form").with("class", "form"));
    let findings = element("section")
        .with("class", "editor-findings")
        .with("aria-labelledby", "findings-heading")
        .with_child(&element("h2").with("id", "findings-heading"))
        .with_child(&element("p").with("id", "summary").with("role", "status").with("tabindex", "-1"))
        .with_child(&element("ol").with("id", "findings"))
        .with_child(&element("p").with("id", "more-findings").with_flag("hidden", true));
    let shown = element("section")
        .with("class", "editor-preview")
        .with("aria-labelledby", "preview-heading")
        .with_child(&element("h2").with("id", "preview-heading"))
        .with_child(&element("div").with("id", "preview-choices").with("class", "choices"))
        .with_child(&element("p").with("id", "preview-note").with("class", "help"))
        .with_child(&element("div").with("id", "preview-place").with("data-width", "wide"));
    let side = element("div").with("class", "editor-side").with_child(&findings).with_child(&shown);
    let body = element("div").with("class", "editor-body").with_child(&form).with_child(&side);
    let region = element("p").with("id", announcer::ID).with("class", "unseen").with("aria-live", "polite");
    root.clone().with_child(&head).with_child(&shelf).with_child(&import).with_child(&body).with_child(&region);
}

/// Brings the parts around the form into the state of the draft.
pub(super) fn update(workspace: &Rc<Workspace>, draft: &Draft) {
    let words = workspace.words();
    if let Some(root) = document().and_then(|document| document.document_element()) {
        root.with("lang", workspace.lang().tag());
    }
    for (id, text) in
        [("editor-title", words.title), ("findings-heading", words.findings), ("preview-heading", words.preview)]
    {
        if let Some(heading) = by_id(id) {
            Element::from(heading).with_text(text);
        }
    }
    update_languages(workspace);
    update_tools(workspace, draft);
    update_groups(workspace, draft);
    update_choices(workspace);
    super::store::show_state(workspace);
}

fn update_languages(workspace: &Workspace) {
    let Some(place) = by_id("languages").map(Element::from) else { return };
    arrange(
        &place.with("aria-label", workspace.words().language),
        LANGUAGES.map(|(lang, name)| (lang.tag().to_owned(), (lang, name))),
        |(lang, name)| button("speak", name).with("lang", lang.tag()).with("data-lang", lang.tag()),
        |made, (lang, _)| {
            made.clone().with("aria-pressed", if *lang == workspace.lang() { "true" } else { "false" });
        },
    );
}

fn update_tools(workspace: &Workspace, draft: &Draft) {
    let words = workspace.words();
    let Some(place) = by_id("tools").map(Element::from) else { return };
    let tools = [
        ("shelf", words.shelf, true),
        ("open-file", words.open_file, true),
        ("new", words.new_profile, true),
        ("undo", words.undo, draft.can_undo()),
        ("redo", words.redo, draft.can_redo()),
        ("download", words.download, true),
    ];
    arrange(
        &place.with("aria-label", words.tools),
        tools.map(|(action, title, is_possible)| (action.to_owned(), (action, title, is_possible))),
        |(action, ..)| {
            if *action == "open-file" {
                let input = element("input")
                    .with("type", "file")
                    .with("id", "file")
                    .with("accept", ".json,.txt,.xlsx,.xls,.ods,.csv,.tsv,application/json");
                let label = element("label").with("for", "file").with("class", "button");
                return element("span").with("class", "file").with_child(&input).with_child(&label);
            }
            button(action, "").with("id", action)
        },
        |made, (action, title, is_possible)| match made.last_element_child() {
            Some(label) if *action == "open-file" => drop(label.with_text(title)),
            // A button that had the focus keeps it when there is nothing more to undo.
            _ => drop(made.clone().with_text(title).with("aria-disabled", if *is_possible { "false" } else { "true" })),
        },
    );
}

fn update_groups(workspace: &Workspace, draft: &Draft) {
    let words = workspace.words();
    let Some(nav) = by_id("groups").map(Element::from) else { return };
    let Some(list) = nav.with("aria-label", words.group_list).first_element_child() else { return };
    arrange(
        &list,
        GROUPS.iter().map(|group| (group.name.to_owned(), group)),
        |group| element("li").with_child(&button("group", "").with("data-group", group.name)),
        |item, group| {
            let Some(made) = item.first_element_child() else { return };
            let count = count(draft, group);
            let count = if count == 0 { String::new() } else { [" ", &count.to_string()].concat() };
            let is_current = *group == workspace.group();
            made.with_text(&[words.group(group.name), &count].concat())
                .with("aria-current", if is_current { "page" } else { "false" });
        },
    );
}

/// How many entries a group has.
fn count(draft: &Draft, group: &Group) -> usize {
    let figures = draft.root().member("figures").map(|list| list.items()).unwrap_or_default();
    let has_figures = group.theme.is_some() || group.fields == ["figures"];
    let figures = figures.iter().filter(|item| has_figures && super::form::section(item) == group.theme);
    let lists = group.fields.iter().filter(|name| **name != "figures").filter_map(|name| draft.root().member(name));
    figures.count() + lists.map(|list| list.items().len()).sum::<usize>()
}

fn update_choices(workspace: &Workspace) {
    let words = workspace.words();
    let Some(place) = by_id("preview-choices").map(Element::from) else { return };
    arrange(
        &place,
        preview::CHOICES.map(|(name, values)| (name.to_owned(), (name, values))),
        |(name, values)| {
            let id = ["preview-", name].concat();
            let select =
                values.iter().fold(element("select").with("id", &id).with("data-preview", name), |select, value| {
                    select.with_child(&element("option").with("value", value))
                });
            element("span").with_child(&element("label").with("for", &id)).with_child(&select)
        },
        |made, (name, values)| {
            let (Some(label), Some(select)) = (made.first_element_child(), made.last_element_child()) else { return };
            label.with_text(words.preview_choice(name));
            if *name == "lang" && select.get_attribute("data-follows").as_deref() != Some(workspace.lang().tag()) {
                // The preview begins in the language of the page.
                super::form::kind::write(
                    &select.clone().with("data-follows", workspace.lang().tag()),
                    workspace.lang().tag(),
                );
                preview::choose(name, workspace.lang().tag());
            }
            for (option, value) in super::dom::children(&select).into_iter().zip(*values) {
                option.with_text(words.preview_value(value));
            }
        },
    );
}
