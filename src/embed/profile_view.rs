//! One profile as it stands in the page.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

use super::{
    bindings::{self, Element, Event, Window},
    buttons,
    chart_views::{ChartViews, NEAR},
    dom, expanded, filter,
    guard::{Observer, calling, entries, listen},
    links, mode,
    read_aloud::ReadAloud,
    sections, settings,
    url_state::UrlState,
};
use crate::{
    locale::Lang,
    profile::{Profile, report::Report},
    view::{self, Layout, Settings},
};

/// Beyond so many profiles on a bindings, each is laid out only while it is near.
const FEW: usize = 12;

thread_local! {
    /// The profiles on the page.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

/// A profile, its charts, and everything that it listens to. Dropping it ends all of that.
#[derive(Debug)]
pub(super) struct ProfileView {
    pub(super) host: Element,
    root: Element,
    profile: Profile,
    report: Report,
    /// The address of the data, empty where it stood in the page.
    pub(super) url: String,
    lang: Cell<Lang>,
    /// Whether it is one of many on the page.
    is_one_of_many: bool,
    /// What the visitor chose, for every part of the profile that offers a choice.
    pub(super) state: Rc<UrlState>,
    content: RefCell<Option<Element>>,
    /// Itself, for what calls back later.
    pub(super) this: Weak<Self>,
    /// Whether the page is still to be brought to the section that its address names.
    pub(super) arriving: Cell<bool>,
    /// Of one of many: whether it is near.
    neared: RefCell<Option<Observer>>,
    crossed: RefCell<Option<Observer>>,
    /// The section that is being read aloud.
    pub(super) reader: RefCell<Option<ReadAloud>>,
    pub(super) plots: Rc<ChartViews>,
    _listeners: [EventListener; 3],
}

impl ProfileView {
    pub(super) fn new(
        host: Element,
        root: Element,
        profile: Profile,
        report: Report,
        url: &str,
        lang: Lang,
    ) -> Rc<Self> {
        let plots = ChartViews::new(&root);
        // Profiles without an id are told apart by where they came from.
        let state = UrlState::of(&host, profile.id.as_deref().unwrap_or(url));
        // Who has scrolled goes another way already. This is asked last: the answer may have the whole page laid out.
        let is_arriving = sections::chosen(&state).is_some() && Window::scroll_y() < 1.0;
        Rc::new_cyclic(|this: &Weak<Self>| Self {
            _listeners: [
                listen(&root, "click", this.clone(), links::follow),
                listen(&root, "change", this.clone(), buttons::follow),
                listen(&Window::target(), "hashchange", this.clone(), linked),
            ],
            state,
            url: url.to_owned(),
            lang: Cell::new(lang),
            is_one_of_many: COUNT.replace(COUNT.get() + 1) >= FEW,
            host,
            root,
            profile,
            report,
            content: RefCell::default(),
            this: this.clone(),
            arriving: Cell::new(is_arriving),
            neared: RefCell::default(),
            crossed: RefCell::default(),
            reader: RefCell::default(),
            plots,
        })
    }

    /// Builds the page of the profile as the element's attributes ask, in place of what stood there before.
    pub(super) fn render(&self) {
        let settings = self.settings();
        self.reader.take();
        let mut writer = dom::Writer::new(&self.url);
        let content = writer.write(view::profile(&self.profile, &self.report, &settings));
        let is_one_of_many = self.is_one_of_many && settings.layout == Layout::Full;
        content.toggle_attribute("data-many", is_one_of_many);
        match self.content.replace(Some(content.clone())) {
            Some(before) => {
                expanded::keep(&before, &content);
                before.replace_with(&content);
            }
            None => {
                expanded::apply(&content, &self.state);
                self.root.append_child(&content);
                if links::opened_in_place(&self.host) {
                    content.set_attribute("tabindex", "-1");
                    content.focus();
                }
            }
        }
        filter::apply(&content, &self.state, settings.lang);
        mode::show_notes(&content, &self.state, false);
        let name = self.profile.name.pick(settings.lang.preferred_tags()).0;
        self.plots.fill(writer.places, settings.lang, &self.state, name);
        // The browser asks each observer for each of its elements in every frame: far ones of many are not worth that.
        let rests = is_one_of_many && !self.arriving.get();
        self.watch(!rests);
        self.neared.replace(rests.then(|| {
            let observer = Observer::of_viewport(NEAR, calling(self.this.clone(), neared));
            observer.watch(&content);
            observer
        }));
    }

    /// Watches its sections and charts from now on, or lets them rest.
    fn watch(&self, on: bool) {
        self.crossed.replace(self.content().filter(|_| on).map(|content| sections::follow(&content, self)));
        self.plots.watch(on);
    }

    /// Builds it anew, in a language that has been learnt.
    pub(super) fn speak(&self, lang: Lang) {
        self.lang.set(lang);
        self.render();
    }

    /// What the element's attributes and the visitor ask for.
    pub(super) fn settings(&self) -> Settings {
        let mut settings = Settings { lang: self.lang.get(), ..settings::read(&self.host) };
        mode::choose(&mut settings, &self.state);
        settings
    }

    /// What stands in the page.
    pub(super) fn content(&self) -> Option<Element> {
        self.content.borrow().clone()
    }

    /// What reading the profile found.
    pub(super) const fn report(&self) -> &Report {
        &self.report
    }

    /// Tells the maintainer what was left out, and where.
    pub(super) fn log_findings(&self) {
        for finding in &self.report.findings {
            let line = [
                "village-profile: ",
                finding.problem.code(),
                ": ",
                &self.url,
                " ",
                &finding.path,
                " ",
                &finding.problem.detail(),
            ]
            .concat();
            bindings::warn(&line);
        }
    }
}

impl Drop for ProfileView {
    fn drop(&mut self) {
        COUNT.set(COUNT.get() - 1);
    }
}

/// One of many has come near, or is far again.
fn neared(shown: &ProfileView, told: &JsValue) -> Option<()> {
    // The last entry tells how it is by now.
    shown.watch(entries(told).last()?.is_intersecting());
    Some(())
}

/// Shows what another link chooses, as soon as it stands in the page's address.
fn linked(shown: &ProfileView, _: &Event) -> Option<()> {
    if shown.state.follow() {
        shown.arriving.set(true);
        shown.render();
    }
    Some(())
}
