//! The profile that is being written, and the page that shows it. Each edit goes one way: into the draft, then into the form, the
//! findings, the preview and the store.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    rc::Rc,
};

use super::{
    announcer, findings,
    form::{self, Form},
    import, layout, preview, shelf, store,
};
use crate::{
    editor::{
        draft::{Draft, Edit, field::Field, node::NodeId},
        groups::Group,
    },
    locale::{Lang, editor_page::EditorPageMessages},
    profile::json::Json,
};
use gloo_timers::callback::Timeout;

/// Everything that the page is about.
#[derive(Debug)]
pub(super) struct Workspace {
    draft: RefCell<Draft>,
    lang: Cell<Lang>,
    group: Cell<&'static Group>,
    opened: RefCell<BTreeSet<NodeId>>,
    /// Whether an input method is composing.
    pub(super) is_composing: Cell<bool>,
    /// The entry that is being dragged.
    pub(super) dragged: Cell<Option<NodeId>>,
    /// The refreshing that comes after the task of an edit.
    refreshing: RefCell<Option<Timeout>>,
    pub(super) findings: findings::Findings,
    pub(super) preview: preview::Preview,
    pub(super) store: store::Store,
    pub(super) shelf: shelf::Shelf,
    pub(super) import: import::ImportView,
}

impl Workspace {
    /// A page with an empty profile.
    pub(super) fn new(lang: Lang, group: &'static Group, import: &str) -> Self {
        Self {
            draft: RefCell::new(Draft::default()),
            lang: Cell::new(lang),
            group: Cell::new(group),
            opened: RefCell::default(),
            is_composing: Cell::new(false),
            dragged: Cell::new(None),
            refreshing: RefCell::default(),
            findings: findings::Findings::default(),
            preview: preview::Preview::default(),
            store: store::Store::default(),
            shelf: shelf::Shelf::default(),
            import: import::ImportView::new(import),
        }
    }

    /// The language of the page.
    pub(super) fn lang(&self) -> Lang {
        self.lang.get()
    }

    /// The words of the page.
    pub(super) fn words(&self) -> &'static EditorPageMessages {
        EditorPageMessages::of(self.lang.get())
    }

    /// The draft as it is now. A copy: whatever the page does while it is brought up to date may edit the draft.
    pub(super) fn draft(&self) -> Draft {
        self.draft.borrow().clone()
    }

    /// The group of fields that the form shows.
    pub(super) fn group(&self) -> &'static Group {
        self.group.get()
    }

    /// Shows the page for the first time.
    pub(super) fn start(self: &Rc<Self>) {
        self.show();
        self.refresh_soon();
        store::start(self);
    }

    /// Puts another profile in the place of this one, with a history of its own.
    pub(super) fn open(self: &Rc<Self>, profile: &Json) {
        self.draft.replace(Draft::new(profile));
        self.opened.borrow_mut().clear();
        self.show();
        self.refresh_soon();
    }

    /// Makes edits that are undone together.
    pub(super) fn edit(self: &Rc<Self>, edits: Vec<Edit>) -> bool {
        let changed = self.draft.borrow_mut().edit(edits);
        self.after(changed)
    }

    /// Puts another profile in the place of this one, which can be undone.
    pub(super) fn replace(self: &Rc<Self>, profile: &Json) {
        let changed = self.draft.borrow_mut().replace(profile);
        self.after(changed);
    }

    /// Takes what is typed into a field. The form stays as it is: the field has the text already.
    pub(super) fn type_into(self: &Rc<Self>, field: Field, value: Option<Json>) {
        if self.draft.borrow_mut().type_into(field, value) {
            self.refresh_soon();
        }
    }

    /// What is typed from now on is undone by itself.
    pub(super) fn pause_typing(&self) {
        self.draft.borrow_mut().pause();
    }

    /// Takes back the last edit.
    pub(super) fn undo(self: &Rc<Self>) {
        let undone = self.draft.borrow_mut().undo();
        self.after(undone);
    }

    /// Makes the edit again that was taken back last.
    pub(super) fn redo(self: &Rc<Self>) {
        let redone = self.draft.borrow_mut().redo();
        self.after(redone);
    }

    fn after(self: &Rc<Self>, changed: bool) -> bool {
        if changed {
            self.show();
            self.refresh_soon();
        }
        changed
    }

    /// Shows another group of fields.
    pub(super) fn show_group(self: &Rc<Self>, group: &'static Group) {
        self.group.set(group);
        self.show();
    }

    /// Speaks another language.
    pub(super) fn speak(self: &Rc<Self>, lang: Lang) {
        self.lang.set(lang);
        self.show();
        self.refresh_soon();
    }

    /// Opens an entry, or closes it.
    pub(super) fn set_open(self: &Rc<Self>, item: NodeId, is_open: bool) {
        if is_open {
            self.opened.borrow_mut().insert(item);
        } else {
            self.opened.borrow_mut().remove(&item);
        }
        self.show();
    }

    /// Whether an entry is open.
    pub(super) fn is_open(&self, item: NodeId) -> bool {
        self.opened.borrow().contains(&item)
    }

    /// Brings the page, but not what takes its time, into the state of the draft.
    pub(super) fn show(self: &Rc<Self>) {
        let draft = self.draft();
        let opened = self.opened.borrow().clone();
        let form = Form {
            root: draft.root(),
            lang: self.lang(),
            words: self.words(),
            opened: &opened,
            is_composing: self.is_composing.get(),
        };
        layout::update(self, &draft);
        form::show(&form, self.group());
    }

    /// Brings form, preview and findings into the state of the draft, after the task that goes on now.
    fn refresh_soon(self: &Rc<Self>) {
        let workspace = Rc::clone(self);
        let timeout = Timeout::new(0, move || workspace.refresh());
        // An earlier one that has not come yet is dropped, and so does not come.
        self.refreshing.replace(Some(timeout));
    }

    fn refresh(self: &Rc<Self>) {
        // What is written decides what else there is to fill in.
        self.show();
        let draft = self.draft();
        let text = draft.text();
        let is_readable = findings::update(self, &text);
        preview::update(self, &text, is_readable);
        store::keep(self, &draft, &text);
    }

    /// Tells those who listen to the page what has happened.
    pub(super) fn announce(&self, sentence: &str) {
        announcer::say(sentence);
    }
}
