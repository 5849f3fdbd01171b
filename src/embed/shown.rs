//! One profile as it stands in the page.

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, Node, console, window};

use super::{
    buttons, dom, filter, folds,
    guard::{Crossed, Listeners},
    links, mode,
    plots::Plots,
    reader::Reader,
    sections, settings,
    state::State,
};
use crate::{
    locale::Lang,
    profile::{Profile, report::Report},
    view::{self, Settings},
};

/// A profile, its charts, and everything that it listens to. Dropping it ends all of that.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) host: HtmlElement,
    pub(super) root: Node,
    profile: Profile,
    report: Report,
    /// The address of the data, empty where it stood in the page.
    pub(super) url: String,
    lang: Cell<Lang>,
    /// What the visitor chose, for every part of the profile that offers a choice.
    pub(super) state: Rc<State>,
    content: RefCell<Option<HtmlElement>>,
    /// Itself, for what calls back later.
    pub(super) this: Weak<Self>,
    /// Whether the page is still to be brought to the section that its address names.
    arriving: Cell<bool>,
    crossed: RefCell<Option<Crossed>>,
    /// The section that is being read aloud.
    pub(super) reader: RefCell<Option<Reader>>,
    pub(super) plots: Rc<Plots>,
    _listeners: Listeners,
    _linked: Option<EventListener>,
}

impl Shown {
    pub(super) fn new(
        host: HtmlElement,
        root: Node,
        profile: Profile,
        report: Report,
        url: &str,
        lang: Lang,
    ) -> Result<Rc<Self>, JsValue> {
        let plots = Plots::new(&root)?;
        Ok(Rc::new_cyclic(|this: &Weak<Self>| Self {
            _listeners: vec![links::follow(&root, this.clone()), buttons::follow(&root, this.clone())],
            _linked: linked(this.clone()),
            // Profiles without an id are told apart by where they came from.
            state: State::of(&host, profile.id.as_deref().unwrap_or(url)),
            url: url.to_owned(),
            lang: Cell::new(lang),
            host,
            root,
            profile,
            report,
            content: RefCell::default(),
            this: this.clone(),
            // Who has scrolled goes another way already.
            arriving: Cell::new(window().and_then(|window| window.scroll_y().ok()).is_none_or(|y| y < 1.0)),
            crossed: RefCell::default(),
            reader: RefCell::default(),
            plots,
        }))
    }

    /// Builds the page of the profile as the element's attributes ask, in place of what stood there before.
    pub(super) fn render(&self) -> Result<(), JsValue> {
        let settings = self.settings();
        self.reader.take();
        let mut writer = dom::Writer::new(&self.url);
        let content = writer.write(view::profile(&self.profile, &self.report, settings))?;
        match self.content.replace(Some(content.clone())) {
            Some(before) => {
                folds::keep(&before, &content)?;
                self.root.replace_child(&content, &before)?;
            }
            None => {
                folds::apply(&content, &self.state)?;
                self.root.append_child(&content)?;
                if links::opened_in_place(&self.host) {
                    content.set_tab_index(-1);
                    content.focus()?;
                }
            }
        }
        filter::apply(&content, &self.state, settings.lang);
        mode::show_notes(&content, &self.state, false)?;
        let crossed = sections::follow(&content, &self.root, &self.state, self.arriving.take());
        self.crossed.replace(crossed);
        let name = self.profile.name.pick(settings.lang.preferred()).0;
        self.plots.fill(writer.places, settings.lang, &self.state, name)
    }

    /// Builds it anew, in a language that has been learnt.
    pub(super) fn speak(&self, lang: Lang) -> Result<(), JsValue> {
        self.lang.set(lang);
        self.render()
    }

    /// What the element's attributes and the visitor ask for.
    pub(super) fn settings(&self) -> Settings {
        let mut settings = Settings { lang: self.lang.get(), ..settings::read(&self.host) };
        mode::choose(&mut settings, &self.state);
        settings
    }

    /// What stands in the page.
    pub(super) fn content(&self) -> Option<HtmlElement> {
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
            console::warn_1(&line.into());
        }
    }
}

/// Shows what another link chooses, as soon as it stands in the page's address.
fn linked(shown: Weak<Shown>) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "hashchange", move |_| {
        if let Some(shown) = shown.upgrade()
            && shown.state.follow()
        {
            shown.arriving.set(true);
            // A page that refuses nodes shows what it showed before.
            let _ = shown.render();
        }
    }))
}
