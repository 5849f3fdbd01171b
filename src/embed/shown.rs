//! One profile as it stands in the page.

use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, ShadowRoot, console, window};

use super::{dom, guard::Listeners, links, plots::Plots, settings, state::State};
use crate::{
    profile::{Profile, report::Report},
    view,
};

/// A profile, its charts, and everything that it listens to. Dropping it ends all of that.
#[derive(Debug)]
pub(super) struct Shown {
    host: HtmlElement,
    root: ShadowRoot,
    profile: Profile,
    report: Report,
    /// The address of the data, empty where it stood in the page.
    url: String,
    /// What the visitor chose, for every part of the profile that offers a choice.
    state: Rc<State>,
    content: RefCell<Option<HtmlElement>>,
    plots: Rc<Plots>,
    _listeners: Listeners,
    _linked: Option<EventListener>,
}

impl Shown {
    pub(super) fn new(
        host: HtmlElement,
        root: ShadowRoot,
        profile: Profile,
        report: Report,
        url: &str,
    ) -> Result<Rc<Self>, JsValue> {
        let plots = Plots::new(&root)?;
        Ok(Rc::new_cyclic(|this: &Weak<Self>| Self {
            _listeners: vec![links::follow(host.clone(), &root, url)],
            _linked: linked(this.clone()),
            // Profiles without an id are told apart by where they came from.
            state: State::of(&host, profile.id.as_deref().unwrap_or(url)),
            url: url.to_owned(),
            host,
            root,
            profile,
            report,
            content: RefCell::default(),
            plots,
        }))
    }

    /// Builds the page of the profile as the element's attributes ask, in place of what stood there before.
    pub(super) fn render(&self) -> Result<(), JsValue> {
        let settings = settings::read(&self.host);
        let mut writer = dom::Writer::new(&self.url);
        let content = writer.write(view::profile(&self.profile, &self.report, settings))?;
        match self.content.replace(Some(content.clone())) {
            Some(before) => drop(self.root.replace_child(&content, &before)?),
            None => drop(self.root.append_child(&content)?),
        }
        if links::opened_in_place(&self.host) {
            content.set_tab_index(-1);
            content.focus()?;
        }
        let name = self.profile.name.pick(settings.lang.preferred()).0;
        self.plots.fill(writer.places, settings.lang, &self.state, name)
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
            // A page that refuses nodes shows what it showed before.
            let _ = shown.render();
        }
    }))
}
