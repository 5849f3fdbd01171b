//! One profile in the page. It owns everything that its parts share, hands each part what it works on, and carries out their answers.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Event, IntersectionObserverEntry, console};

use super::{
    action::Action,
    bindings::{Element, Window},
    charts::{Charts, VIEWPORT_MARGIN},
    dom_writer::DomWriter,
    expanded, filter,
    guard::{Callback, Observer, entries, listen},
    mode,
    profile_count::Counted,
    read_aloud::ReadAloud,
    sections, settings, trail,
    url_state::UrlState,
};
use crate::{
    locale::Lang,
    profile::{Profile, report::Report},
    view::{self, Layout, Settings},
};

/// A profile, its charts, and everything that it listens to. Dropping it ends all of that.
#[derive(Debug)]
pub(super) struct ProfileView {
    host: Element,
    root: Element,
    profile: Profile,
    report: Report,
    /// The address of the data, empty where it stood in the page.
    url: String,
    lang: Cell<Lang>,
    counted: Counted,
    /// The visitor's choices, for every part of the profile that offers one.
    url_state: Rc<UrlState>,
    content: RefCell<Option<Element>>,
    /// This view, for callbacks.
    this: Weak<Self>,
    /// Whether the page is still to be brought to the section that its address names.
    is_arriving: Cell<bool>,
    /// Of one of many: tells whether it is near the viewport.
    viewport_observer: RefCell<Option<Observer>>,
    section_observer: RefCell<Option<Observer>>,
    /// The section that is being read aloud.
    reading: RefCell<Option<ReadAloud>>,
    pub(super) charts: Charts,
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
        let charts = Charts::new(&root);
        // Profiles without an id are told apart by where they came from.
        let url_state = UrlState::new(&host, profile.id.as_deref().unwrap_or(url));
        // A visitor who has scrolled goes another way already. This is asked last: the answer may have the whole page laid out.
        let is_arriving = sections::selected(&url_state).is_some() && Window::scroll_y() < 1.0;
        Rc::new_cyclic(|this: &Weak<Self>| Self {
            _listeners: [
                listen(&root, "click", this.clone(), Self::clicked),
                listen(&root, "change", this.clone(), Self::changed),
                listen(&Window::event_target(), "hashchange", this.clone(), Self::address_changed),
            ],
            url_state,
            url: url.to_owned(),
            lang: Cell::new(lang),
            counted: Counted::new(),
            host,
            root,
            profile,
            report,
            content: RefCell::default(),
            this: this.clone(),
            is_arriving: Cell::new(is_arriving),
            viewport_observer: RefCell::default(),
            section_observer: RefCell::default(),
            reading: RefCell::default(),
            charts,
        })
    }

    /// Builds the page of the profile as the element's attributes and the visitor ask, in place of what stood there before.
    pub(super) fn render(&self) {
        let settings = self.settings();
        self.reading.take();
        let mut writer = DomWriter::new(&self.url);
        let content = writer.write(view::profile(&self.profile, &self.report, &settings));
        let is_one_of_many = self.counted.is_one_of_many && settings.layout == Layout::Full;
        content.toggle_attribute("data-many", is_one_of_many);
        match self.content.replace(Some(content.clone())) {
            Some(before) => {
                expanded::restore(&before, &content);
                before.replace_with(&content);
                // Until its style has come, a profile is hidden and cannot take the focus.
                if before.get_attribute("hidden").is_some() {
                    self.focus_if_opened_in_place(&content);
                }
            }
            None => {
                expanded::apply(&content, &self.url_state);
                self.root.append_child(&content);
                self.focus_if_opened_in_place(&content);
            }
        }
        filter::restore(&content, &self.url_state, settings.lang);
        mode::apply_notes(&content, &self.url_state);
        let name = self.profile.name.pick(settings.lang.preferred_tags()).0;
        self.charts.set_charts(&content, writer.charts, settings.lang, &self.url_state, name);
        // The browser asks each observer for each of its elements in every frame: far ones of many are not worth that.
        let may_rest = is_one_of_many && !self.is_arriving.get();
        if may_rest {
            self.rest();
        } else {
            self.resume();
        }
        self.viewport_observer.replace(may_rest.then(|| {
            let observer = Observer::of_viewport(VIEWPORT_MARGIN, self.callback(Self::viewport_crossed));
            observer.observe(&content);
            observer
        }));
    }

    /// A profile that opened in place of another takes the focus, which stood on a link there.
    fn focus_if_opened_in_place(&self, content: &Element) {
        if trail::opened_in_place(&self.host) {
            content.set_attribute("tabindex", "-1");
            content.focus();
        }
    }

    /// Observes its sections and charts from now on.
    fn resume(&self) {
        let observer = self.content().map(|content| {
            sections::open_selected(&content, &self.url_state);
            sections::observe(&content, self.callback(Self::section_crossed))
        });
        self.section_observer.replace(observer);
        self.charts.resume();
    }

    /// Observes its sections and charts no more.
    fn rest(&self) {
        self.section_observer.take();
        self.charts.rest();
    }

    /// Builds it anew, in a language whose messages have been installed.
    pub(super) fn set_language(&self, lang: Lang) {
        self.lang.set(lang);
        self.render();
    }

    /// The settings that the element's attributes and the visitor ask for.
    fn settings(&self) -> Settings {
        let mut settings = Settings { lang: self.lang.get(), ..settings::read(&self.host) };
        mode::apply_choice(&mut settings, &self.url_state);
        settings
    }

    /// The element that the profile is built in.
    fn content(&self) -> Option<Element> {
        self.content.borrow().clone()
    }

    fn callback(&self, act: fn(&Self, &JsValue) -> Option<()>) -> Callback {
        Callback::new(self.this.clone(), act)
    }

    /// The findings of reading the profile.
    pub(super) const fn report(&self) -> &Report {
        &self.report
    }

    /// Tells the maintainer which parts of the data were left out.
    pub(super) fn log_findings(&self) {
        for finding in &self.report.findings {
            let (code, detail) = (finding.problem.code(), finding.problem.detail());
            let line = ["village-profile: ", code, ": ", &self.url, " ", &finding.path, " ", &detail].concat();
            console::warn_1(&line.into());
        }
    }

    fn clicked(&self, click: &Event) -> Option<()> {
        self.perform(Action::of_click(click)?)?;
        click.prevent_default();
        Some(())
    }

    fn perform(&self, action: Action) -> Option<()> {
        let (content, url_state) = (self.content()?, &self.url_state);
        match action {
            Action::OpenProfile(address) => trail::go_to(&self.host, &address, &self.url),
            Action::GoBack => trail::go_back(&self.host),
            Action::JumpTo(id) => sections::jump(&content, &id, url_state)?,
            Action::SwitchMode => {
                mode::switch(settings::read(&self.host), url_state);
                self.render();
                // The button that was pressed is gone.
                self.content()?.query_selector(".vp-mode")?.focus();
            }
            Action::ToggleNotes => mode::toggle_notes(&content, url_state),
            Action::ExpandAll(is_open) => expanded::set_all(&content, url_state, is_open),
            Action::ResetFilters => filter::reset(&content, url_state, self.lang.get())?,
            Action::ReadAloud(button) => self.toggle_reading(&content, button),
        }
        Some(())
    }

    /// Begins to read the button's section, or ends the reading that it began.
    fn toggle_reading(&self, content: &Element, button: Element) {
        if self.reading.take().is_some_and(|reading| reading.button == button) {
            return;
        }
        // Remarks and the numbers of sources are to be read, not heard.
        content.toggle_attribute("data-brief", true);
        self.reading.replace(ReadAloud::start(button, self.lang.get(), self.callback(Self::reading_ended)));
        mode::apply_notes(content, &self.url_state);
    }

    fn reading_ended(&self, _: &JsValue) -> Option<()> {
        self.reading.take()?.has_ended = true;
        Some(())
    }

    /// Applies the filters.
    fn changed(&self, _: &Event) -> Option<()> {
        filter::store(&self.content()?, &self.url_state, self.lang.get());
        Some(())
    }

    /// Shows the choices of another link, as soon as it stands in the page's address.
    fn address_changed(&self, _: &Event) -> Option<()> {
        if self.url_state.read_address() {
            self.is_arriving.set(true);
            self.render();
        }
        Some(())
    }

    /// The reading line has come to lie in another section, or is observed from now on.
    fn section_crossed(&self, changes: &JsValue) -> Option<()> {
        let content = self.content()?;
        // Nowhere to arrive at as long as the profile is hidden.
        if self.is_arriving.get() && content.client_height() > 0 {
            self.is_arriving.set(false);
            sections::scroll_to_selected(&content, &self.url_state);
        }
        let mut changes = entries::<IntersectionObserverEntry>(changes);
        sections::update_current(&content, changes.any(|change| change.is_intersecting()));
        Some(())
    }

    /// One of many has come near the viewport, or is far again.
    fn viewport_crossed(&self, changes: &JsValue) -> Option<()> {
        // The last change tells how it is by now.
        if entries::<IntersectionObserverEntry>(changes).last()?.is_intersecting() {
            self.resume();
        } else {
            self.rest();
        }
        Some(())
    }
}
