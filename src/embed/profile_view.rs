//! One profile in the page. It owns everything that its parts share, hands each part what it works on, and carries out their answers.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, IntersectionObserverEntry, MediaQueryListEvent, console};

use super::{
    action::{Action, Jump},
    addresses::Addresses,
    anchor_number::AnchorNumber,
    bindings::{Element, Window, now, window_of},
    charts::{Charts, VIEWPORT_MARGIN},
    copy_link, dom,
    dom_writer::DomWriter,
    expanded, filter,
    guard::{Callback, MediaQueries, Observer, entries, listen},
    hooks, mode, pages,
    profile_count::Counted,
    read_aloud::ReadAloud,
    sections, settings,
    standing_parts::StandingParts,
    table_order::{self, Sorted},
    trail,
    url_state::UrlState,
    waiting::Waiting,
    year,
};
use crate::{
    chart::{self, Chart},
    locale::Lang,
    profile::{Profile, report::Report},
    view::{
        self, Composition, Layout, Mode, Section, Settings,
        node::{ElementNode, Node},
    },
};

/// So many findings are told in the console, which a file full of them would make useless; `report()` has all.
const MOST_TOLD: usize = 20;

/// After so many milliseconds of composing a long profile, the page has its turn.
const TASK: f64 = 40.0;

/// One file of data as it was read, and the choices that the visitor made in it.
#[derive(Debug)]
pub(super) struct Loaded {
    profile: Profile,
    report: Report,
    /// The address of the data, empty where it stood in the page.
    url: String,
    addresses: Addresses,
    anchors: Rc<AnchorNumber>,
    /// The visitor's choices, for every part of the profile that offers one.
    url_state: Rc<UrlState>,
}

/// A profile, its charts, and everything that it listens to. Dropping it ends all of that.
#[derive(Debug)]
pub(super) struct ProfileView {
    pub(super) host: Element,
    root: Element,
    loaded: RefCell<Rc<Loaded>>,
    lang: Cell<Lang>,
    counted: Counted,
    content: RefCell<Option<Element>>,
    /// The attributes of the content.
    attributes: RefCell<Vec<(&'static str, String)>>,
    parts: RefCell<StandingParts>,
    /// The tree of the profile, until it is finished.
    composition: RefCell<Option<Composition>>,
    /// Whether it takes the place of a profile of another place, which stands until then.
    is_replacing: Cell<bool>,
    /// The parts of the profile that are not written yet.
    waiting: RefCell<Waiting>,
    /// The charts of the parts that are written, until they are brought to life.
    new_charts: RefCell<Vec<Rc<Chart>>>,
    /// This view, for callbacks.
    this: Weak<Self>,
    /// Whether the page is still to be brought to the section that its address names.
    is_arriving: Cell<bool>,
    /// Where the focus goes in the profile that opens next, since the visitor asked for it: to the link with this address, or to the heading
    /// where there is none.
    next_focus: RefCell<Option<String>>,
    /// Of one of many: tells whether it is near the viewport.
    viewport_observer: RefCell<Option<Observer>>,
    section_observer: RefCell<Option<Observer>>,
    /// The section that is being read aloud.
    reading: RefCell<Option<ReadAloud>>,
    pub(super) charts: Charts,
    _listeners: [EventListener; 5],
    /// Tells of printing in browsers that fire no events before and after.
    _print: MediaQueries,
}

impl Loaded {
    pub(super) fn new(host: &Element, profile: Profile, report: Report, url: &str) -> Self {
        // Profiles without an id are told apart by where they came from.
        let url_state = UrlState::new(host, profile.id.as_deref().unwrap_or(url));
        let addresses = Addresses::new(host, url);
        let anchors = Rc::new(AnchorNumber::new(profile.id.as_deref().unwrap_or_default()));
        Self { profile, report, url: url.to_owned(), addresses, anchors, url_state }
    }

    /// Whether it is another state of the same file about the same place, for which the visitor's choices hold.
    fn is_same_place(&self, other: &Self) -> bool {
        self.url == other.url && self.profile.id == other.profile.id
    }

    /// Whether the page is to be brought to the section that its address names. A visitor who has scrolled goes another way already.
    fn leads_to_section(&self) -> bool {
        // The position is asked last: the answer may have the whole page laid out.
        sections::selected(&self.url_state).is_some() && Window::scroll_y() < 1.0
    }

    /// The place's name for a reader of a language.
    fn place_name(&self, lang: Lang) -> &str {
        self.profile.name.pick(lang.preferred_tags()).0
    }

    /// The findings of reading the profile.
    pub(super) const fn report(&self) -> &Report {
        &self.report
    }

    /// Tells the maintainer which parts of the data were left out.
    fn log_findings(&self) {
        let (told, rest) = self.report.findings.split_at(self.report.findings.len().min(MOST_TOLD));
        for finding in told {
            let (code, detail) = (finding.problem.code(), finding.problem.detail());
            let line = ["village-profile: ", code, ": ", &self.url, " ", &finding.path, " ", &detail].concat();
            console::warn_1(&line.into());
        }
        if !rest.is_empty() {
            let line = ["village-profile: more-findings: ", &self.url, " +", &rest.len().to_string()].concat();
            console::warn_1(&line.into());
        }
    }
}

impl ProfileView {
    /// Shows what was loaded in a root.
    pub(super) fn new(host: Element, root: Element, loaded: Loaded, lang: Lang) -> Rc<Self> {
        let (is_arriving, window) = (loaded.leads_to_section(), window_of(&host));
        let view = Rc::new_cyclic(|this: &Weak<Self>| Self {
            _listeners: [
                listen(&root, "click", this.clone(), Self::clicked),
                listen(&root, "change", this.clone(), Self::changed),
                listen(&Window::event_target(), "hashchange", this.clone(), Self::address_changed),
                listen(&window, "beforeprint", this.clone(), |view, _| view.set_printing(true)),
                listen(&window, "afterprint", this.clone(), |view, _| view.set_printing(false)),
            ],
            _print: MediaQueries::new(&["print"], Callback::new(this.clone(), Self::medium_changed)),
            charts: Charts::new(&root),
            loaded: RefCell::new(Rc::new(loaded)),
            lang: Cell::new(lang),
            counted: Counted::new(),
            host,
            root,
            content: RefCell::default(),
            attributes: RefCell::default(),
            parts: RefCell::default(),
            composition: RefCell::default(),
            is_replacing: Cell::default(),
            waiting: RefCell::default(),
            new_charts: RefCell::default(),
            this: this.clone(),
            is_arriving: Cell::new(is_arriving),
            next_focus: RefCell::default(),
            viewport_observer: RefCell::default(),
            section_observer: RefCell::default(),
            reading: RefCell::default(),
        });
        view.render();
        view.loaded().log_findings();
        view
    }

    /// Shows what was loaded in place of what is shown. Of the same place, parts that have not changed stay.
    pub(super) fn replace(&self, mut loaded: Loaded, lang: Lang) {
        let before = self.loaded();
        self.lang.set(lang);
        if loaded.is_same_place(&before) {
            self.complete();
            loaded.url_state = Rc::clone(&before.url_state);
            loaded.anchors = Rc::clone(&before.anchors);
            self.loaded.replace(Rc::new(loaded));
            self.render();
        } else {
            self.complete();
            self.is_arriving.set(loaded.leads_to_section());
            self.loaded.replace(Rc::new(loaded));
            self.is_replacing.set(true);
            self.render();
        }
        self.loaded().log_findings();
    }

    /// Takes away all that stands; returns its height in CSS pixels.
    fn clear(&self) -> i32 {
        self.charts.rest();
        self.waiting.take();
        self.parts.take();
        self.content.take().map_or(0, |content| {
            let height = content.client_height();
            content.remove();
            height
        })
    }

    /// Keeps a height free until all parts are there: a page that became shorter in between would jump.
    fn keep_height_free(&self, height: i32) {
        if let Some(content) = self.content().filter(|_| height > 0 && !self.is_whole()) {
            content.style().set_property("min-height", &[&height.to_string(), "px"].concat());
        }
    }

    /// Shows the profile as the element's attributes and the visitor ask: what stands is brought up to date, or written anew where
    /// other attributes change all of it. Where nothing of it stands, what takes long waits for [`Self::write_more`].
    pub(super) fn render(&self) {
        self.complete();
        self.reading.take();
        self.composition.replace(Some(Composition::new(&self.loaded().profile, self.settings())));
        let may_wait = self.is_replacing.get() || self.content().is_none();
        let end = now() + TASK;
        while !self.compose() {
            if may_wait && now() > end {
                break;
            }
        }
    }

    /// Goes on with the tree of the profile, and shows it when it is finished; returns whether it is.
    fn compose(&self) -> bool {
        let Some(mut composition) = self.composition.take() else { return true };
        let loaded = self.loaded();
        if !composition.go_on(&loaded.profile, &loaded.report) {
            self.composition.replace(Some(composition));
            return false;
        }
        if let Node::Element(tree) = composition.finish() {
            let height = if self.is_replacing.take() { self.clear() } else { 0 };
            self.show(tree);
            self.keep_height_free(height);
            self.move_focus();
        }
        true
    }

    /// Shows a tree in place of what stands.
    fn show(&self, mut tree: ElementNode) {
        let settings = self.settings();
        let parts = std::mem::take(&mut tree.children);
        let attributes = self.attributes.replace(tree.attributes.clone());
        match self.content() {
            Some(content)
                if is_same_but_theme(&attributes, &tree.attributes) && self.parts.borrow().are_in(&content) =>
            {
                self.update(&content, parts, &settings);
                if attributes != tree.attributes {
                    content.set_attribute("data-theme", settings.color_scheme.name());
                    self.charts.redraw();
                }
            }
            before => self.write(before, tree, parts, &settings),
        }
    }

    /// Writes a profile, in place of what stands.
    fn write(&self, before: Option<Element>, tree: ElementNode, mut parts: Vec<Node>, settings: &Settings) {
        let loaded = self.loaded();
        let may_wait = before.is_none() && self.may_wait(settings);
        self.waiting.replace(if may_wait { Waiting::split(&mut parts) } else { Waiting::default() });
        let mut writer = DomWriter::new(&loaded.addresses);
        let content = writer.write(&Node::Element(tree));
        let mut standing = StandingParts::default();
        standing.append(&content, parts, &mut writer);
        self.parts.replace(standing);
        self.new_charts.replace(writer.charts);
        content.toggle_attribute("data-many", self.is_one_of_many(settings));
        content.toggle_attribute("data-partial", !self.is_whole());
        self.content.replace(Some(content.clone()));
        if let Some(before) = before {
            expanded::restore(&before, &content);
            before.replace_with(&content);
        } else {
            expanded::apply(&content, &loaded.url_state);
            self.root.append_child(&content);
        }
        if self.is_whole() {
            self.bring_to_life(&content, settings);
        }
    }

    /// Puts parts in place of those that stand and differ.
    fn update(&self, content: &Element, parts: Vec<Node>, settings: &Settings) {
        let loaded = self.loaded();
        let mut writer = DomWriter::new(&loaded.addresses);
        for new in self.parts.borrow_mut().replace(content, parts, &mut writer) {
            expanded::apply(&new, &loaded.url_state);
        }
        self.new_charts.replace(writer.charts);
        dom::set_hidden(content, false);
        self.bring_to_life(content, settings);
    }

    /// Whether parts may come later: not where they would take the place of content that stands there already, nor where the page is to be
    /// brought to one of them; and one of many is laid out only where it is seen, whatever it holds.
    fn may_wait(&self, settings: &Settings) -> bool {
        let is_bare = self.host.first_element_child().is_none();
        is_bare
            && !self.counted.is_one_of_many
            && settings.layout == Layout::Full
            && settings.mode == Mode::Standard
            && !self.is_arriving.get()
    }

    fn is_one_of_many(&self, settings: &Settings) -> bool {
        self.counted.is_one_of_many && settings.layout == Layout::Full
    }

    /// Whether all of the profile is written.
    pub(super) fn is_whole(&self) -> bool {
        self.waiting.borrow().is_empty() && self.composition.borrow().is_none()
    }

    /// Goes on with what waits.
    pub(super) fn write_more(&self) {
        if self.composition.borrow().is_some() {
            self.compose();
            return;
        }
        let Some(content) = self.content().filter(|_| !self.is_whole()) else { return };
        let loaded = self.loaded();
        let nodes = self.waiting.borrow_mut().next();
        let mut writer = DomWriter::new(&loaded.addresses);
        self.parts.borrow_mut().append(&content, nodes, &mut writer);
        self.new_charts.borrow_mut().append(&mut writer.charts);
        if self.is_whole() {
            content.toggle_attribute("data-partial", false);
            content.style().set_property("min-height", "");
            expanded::apply(&content, &loaded.url_state);
            self.bring_to_life(&content, &self.settings());
        }
    }

    /// Writes all that waits.
    pub(super) fn complete(&self) {
        while !self.is_whole() {
            self.write_more();
        }
    }

    /// Applies the visitor's choices to a profile that is all written, and lets it answer.
    fn bring_to_life(&self, content: &Element, settings: &Settings) {
        let loaded = self.loaded();
        filter::restore(content, &loaded.url_state, settings.lang);
        table_order::restore(content, &loaded.url_state);
        mode::apply_notes(content, &loaded.url_state);
        let name = loaded.place_name(settings.lang);
        self.charts.set_charts(content, self.new_charts.take(), settings.lang, &loaded.url_state, name);
        // The browser asks each observer for each of its elements in every frame: far ones of many are not worth that.
        let may_rest = self.is_one_of_many(settings) && !self.is_arriving.get();
        if may_rest {
            self.rest();
        } else {
            self.resume();
        }
        self.viewport_observer.replace(may_rest.then(|| {
            let observer = Observer::of_viewport(VIEWPORT_MARGIN, self.callback(Self::viewport_crossed));
            observer.observe(content);
            observer
        }));
    }

    /// Gives the focus, which stood on a link or a button of the profile before, to where the visitor goes on.
    fn move_focus(&self) -> Option<()> {
        let link = self.next_focus.take()?;
        // The link may stand in a part that is not written yet.
        if !link.is_empty() {
            self.complete();
        }
        let content = self.content()?;
        let links = dom::query_all(&content, ".vp-member");
        let left_by = links.into_iter().find(|member| member.get_attribute("href").as_deref() == Some(&link));
        let target = left_by.or_else(|| content.query_selector(".vp-name")).unwrap_or(content);
        if target.get_attribute("href").is_none() {
            target.set_attribute("tabindex", "-1");
        }
        target.focus();
        Some(())
    }

    /// Observes its sections and charts from now on.
    fn resume(&self) {
        let observer = self.content().map(|content| {
            sections::open_selected(&content, &self.loaded().url_state);
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
        let mut settings = Settings {
            lang: self.lang.get(),
            anchor_number: self.loaded().anchors.number,
            choices: self.loaded().url_state.all(),
            ..settings::read(&self.host)
        };
        mode::apply_choice(&mut settings, &self.loaded().url_state);
        year::apply_choice(&mut settings, &self.loaded().url_state);
        settings
    }

    /// The element that the profile is built in.
    fn content(&self) -> Option<Element> {
        self.content.borrow().clone()
    }

    /// The data that is shown.
    pub(super) fn loaded(&self) -> Rc<Loaded> {
        Rc::clone(&self.loaded.borrow())
    }

    fn callback(&self, act: fn(&Self, &JsValue) -> Option<()>) -> Callback {
        Callback::new(self.this.clone(), act)
    }

    fn clicked(&self, click: &Event) -> Option<()> {
        self.perform(Action::of_click(click)?)?;
        click.prevent_default();
        Some(())
    }

    fn perform(&self, action: Action) -> Option<()> {
        self.complete();
        let (content, loaded) = (self.content()?, self.loaded());
        let url_state = &loaded.url_state;
        match action {
            // The browser follows the link to a place of another origin, as any other link.
            Action::OpenProfile(address) if !loaded.addresses.may_request(&address) => return None,
            Action::OpenProfile(address) => {
                let name = loaded.place_name(self.lang.get());
                if trail::go_to(&self.host, &address, &loaded.url, name) {
                    self.next_focus.replace(Some(String::new()));
                }
            }
            Action::GoBack => {
                self.next_focus.replace(trail::go_back(&self.host));
            }
            Action::JumpTo(Jump { id, page }) => {
                if let Some(page) = page {
                    pages::turn_sources(&page, url_state);
                    self.render();
                }
                sections::jump(&self.content()?, &id, url_state)?;
            }
            Action::TurnPage(button) => {
                let list = pages::turn(&button, url_state)?;
                self.render();
                pages::focus(&self.content()?, &list)?;
            }
            Action::SwitchMode => {
                mode::switch(settings::read(&self.host), url_state);
                self.render();
                // The button that was pressed is gone.
                self.content()?.query_selector(".vp-mode")?.focus();
            }
            Action::ToggleNotes => mode::toggle_notes(&content, url_state),
            Action::ExpandAll(is_open) => expanded::set_all(&content, url_state, is_open),
            Action::SortTable(button) => {
                if let Sorted::Later(section, measure) = table_order::choose(&button, url_state)? {
                    self.render();
                    table_order::focus(&self.content()?, section, measure);
                }
            }
            Action::SaveTable(section) => self.save_table(section)?,
            Action::ResetFilters => {
                filter::reset(&content, url_state, self.lang.get())?;
                self.filter_pages(&content, None)?;
            }
            Action::CopyLink(button) => {
                let section = sections::around(&button)?;
                copy_link::offer(&button, &url_state.link(section.name()), self.lang.get())?;
            }
            Action::ReadAloud(button) => self.toggle_reading(&content, button),
        }
        Some(())
    }

    /// The table of a section, or a chart that stands on another page of its section, as CSV.
    pub(super) fn csv(&self, name: &str) -> Option<String> {
        match Layout::from_name(name)? {
            Layout::Section(section) => self.table_csv(section),
            layout => {
                let settings = Settings { layout, ..self.settings() };
                view::chart(&self.loaded().profile, &settings).map(|chart| chart::csv(&chart, settings.lang))
            }
        }
    }

    /// The table of a section as CSV.
    fn table_csv(&self, section: Section) -> Option<String> {
        let table = view::section_table(&self.loaded().profile, &self.settings(), section)?;
        Some(chart::table_csv(&table))
    }

    fn save_table(&self, section: Section) -> Option<()> {
        let (loaded, lang) = (self.loaded(), self.lang.get());
        let file = chart::file_name(loaded.place_name(lang), section.title(lang));
        hooks::save_text(&self.table_csv(section)?, &[&file, ".csv"].concat());
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
        mode::apply_notes(content, &self.loaded().url_state);
    }

    fn reading_ended(&self, _: &JsValue) -> Option<()> {
        self.reading.take()?.has_ended = true;
        Some(())
    }

    fn medium_changed(&self, change: &JsValue) -> Option<()> {
        self.set_printing(change.unchecked_ref::<MediaQueryListEvent>().matches())
    }

    /// Opens and draws everything for paper, or puts all back for the screen.
    fn set_printing(&self, is_printing: bool) -> Option<()> {
        self.complete();
        expanded::set_printing(&self.content()?, is_printing);
        self.charts.set_printing(is_printing);
        Some(())
    }

    /// Shows another year, or applies the filters.
    fn changed(&self, change: &Event) -> Option<()> {
        self.complete();
        let loaded = self.loaded();
        if year::store(change, &loaded.url_state) {
            self.render();
            return year::focus(&self.content()?);
        }
        let content = self.content()?;
        filter::store(&content, &loaded.url_state, self.lang.get());
        self.filter_pages(&content, dom::closest(change, "select"))
    }

    /// Builds a list of honors of many pages anew, since other filters hold; `changed` is that of them which has the focus.
    fn filter_pages(&self, content: &Element, changed: Option<Element>) -> Option<()> {
        if filter::has_pages(content) {
            self.loaded().url_state.forget(|key| key.starts_with("honors.page."));
            self.render();
            filter::focus(&self.content()?, changed.as_ref())?;
        }
        Some(())
    }

    /// Shows the choices of another link, as soon as it stands in the page's address.
    fn address_changed(&self, _: &Event) -> Option<()> {
        let loaded = self.loaded();
        if loaded.url_state.read_address() {
            self.is_arriving.set(true);
            self.render();
            expanded::apply(&self.content()?, &loaded.url_state);
        }
        Some(())
    }

    /// The reading line has come to lie in another section, or is observed from now on.
    fn section_crossed(&self, changes: &JsValue) -> Option<()> {
        let content = self.content()?;
        // Nowhere to arrive at as long as the profile is hidden.
        if self.is_arriving.get() && content.client_height() > 0 {
            self.is_arriving.set(false);
            sections::scroll_to_selected(&content, &self.loaded().url_state);
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

/// Whether attributes are the same, but for the colours that the profile is shown in.
fn is_same_but_theme(before: &[(&str, String)], after: &[(&str, String)]) -> bool {
    before.len() == after.len()
        && before.iter().zip(after).all(|(before, after)| before == after || after.0 == "data-theme")
}
