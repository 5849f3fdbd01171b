//! `village-profile render FILE...`: profiles as static HTML, several at a time.

use std::{
    collections::HashMap,
    path::Path,
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
};

use super::{
    Outcome, WRONG_USAGE,
    arguments::{self, Members},
    check::bytes,
    output_folder::{OutputFolder, is_portable},
    progress::Progress,
    terminal,
};
use crate::{
    checker::{
        document::{Document, decode},
        problem::CheckerProblem,
    },
    locale::{Lang, report},
    profile::{self, character::visible, report::Finding, severity::Severity},
    view::{
        static_html::{self, HtmlOptions},
        style::static_sheet,
    },
};

/// The name of the style sheet, in `dist/` and beside rendered pages alike.
pub const STYLE: &str = "village-profile-static.css";

/// Renders every file.
pub(super) fn run(options: &arguments::Render) -> Outcome {
    let mut outcome = Outcome::done(String::new());
    let out = match options.out.as_deref().map(|folder| prepare(folder, options)).transpose() {
        Ok(out) => out,
        Err(why) => {
            outcome.errors = format!("village-profile: {why}\n");
            outcome.code = WRONG_USAGE;
            return outcome;
        }
    };
    let mut rendered: Vec<Option<Rendered>> = options.files.iter().map(|_| None).collect();
    let mut progress = Progress::new(options.files.len());
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (sender, receiver) = mpsc::channel();
        let workers = thread::available_parallelism().map_or(1, usize::from).min(options.files.len());
        for _ in 0..workers {
            let (sender, next, out) = (sender.clone(), &next, &out);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(file) = options.files.get(index) else { break };
                    // Whoever waits for the results waits for all of them.
                    let _ = sender.send((index, file_rendered(file, options, out.as_ref())));
                }
            });
        }
        drop(sender);
        for (index, result) in receiver {
            progress.step();
            if let Some(place) = rendered.get_mut(index) {
                *place = Some(result);
            }
        }
    });
    // In the order of the arguments, whichever was done first.
    for result in rendered.into_iter().flatten() {
        outcome.output.push_str(&result.html);
        outcome.errors.push_str(&result.errors);
        outcome.code = outcome.code.max(result.code);
    }
    outcome
}

/// The outcome of one file.
#[derive(Debug, Default)]
struct Rendered {
    /// The text to be printed; empty where it was written into a folder.
    html: String,
    /// Lines for the maintainer.
    errors: String,
    /// The exit code that this file alone would give.
    code: u8,
}

impl Rendered {
    fn failed(file: &Path, why: &dyn std::fmt::Display) -> Self {
        Self {
            errors: format!("village-profile: {}: {why}\n", terminal::path(file)),
            code: WRONG_USAGE,
            ..Self::default()
        }
    }

    /// Notes what is wrong with the data.
    fn note(&mut self, file: &Path, findings: impl IntoIterator<Item = Finding<CheckerProblem>>) {
        let file = terminal::path(file);
        for finding in findings {
            self.code = 1;
            let (code, path) = (finding.problem.code(), visible(&finding.path));
            let message = visible(&report::message(&finding.problem, "", Lang::En));
            self.errors.push_str(&format!("{file}: error[{code}] {path}: {message}\n"));
        }
    }
}

fn file_rendered(file: &Path, options: &arguments::Render, out: Option<&OutputFolder>) -> Rendered {
    let bytes = match bytes(file) {
        Ok(bytes) => bytes,
        Err(why) => return Rendered::failed(file, &why),
    };
    let mut rendered = Rendered::default();
    let text = match decode(&bytes) {
        Ok(text) => text,
        Err(damage) => {
            let problem = CheckerProblem::Damaged(damage);
            rendered.note(file, [Finding { severity: Severity::Error, path: "$".to_owned(), problem }]);
            return rendered;
        }
    };
    let document = Document::parse(&text);
    rendered.note(file, document.report.errors().cloned());
    let Some(json) = &document.json else { return rendered };
    let (read, report) = profile::read(json);
    rendered.note(file, report.errors().cloned().map(Finding::from));
    let Some(mut profile) = read else { return rendered };
    // Anchors of several profiles in one page are kept apart by the profiles' ids.
    profile.id.get_or_insert_with(|| stem(file).to_owned());
    let html_options = HtmlOptions {
        settings: options.settings(),
        base: &options.base,
        member_pages: options.members == Members::Html,
        ascii: options.ascii,
    };
    let html = if options.page {
        static_html::page(&profile, &report, &html_options, options.style.as_deref().unwrap_or(STYLE))
    } else {
        static_html::fragment(&profile, &report, &html_options) + "\n"
    };
    match out {
        None => rendered.html = html,
        Some(folder) => {
            let page = page_of(file);
            if let Err(why) = folder.write(&page, html.as_bytes()) {
                return Rendered::failed(&folder.path().join(page), &why);
            }
        }
    }
    rendered
}

/// Makes the folder, and writes the style sheet for pages that name no other. Two files that would be written over each other, and one
/// whose page could not be written everywhere, are refused before anything is.
fn prepare(folder: &Path, options: &arguments::Render) -> Result<OutputFolder, String> {
    let mut pages = HashMap::new();
    for file in &options.files {
        let (page, name) = (page_of(file), terminal::path(file));
        let target = terminal::path(&folder.join(&page));
        if !is_portable(&page) {
            return Err(format!("{name} would become {target}, which is no name of a file on every system"));
        }
        // Many file systems tell capitals from small letters no more than readers do.
        if let Some(other) = pages.insert(page.to_lowercase(), file) {
            return Err(format!("{} and {name} would both become {target}", terminal::path(other)));
        }
    }
    let at = |path: &Path, why| format!("{}: {why}", terminal::path(path));
    let out = OutputFolder::create(folder).map_err(|why| at(folder, why))?;
    if options.page && options.style.is_none() {
        out.write(STYLE, static_sheet().as_bytes()).map_err(|why| at(&folder.join(STYLE), why))?;
    }
    Ok(out)
}

/// The name of the page of a file.
fn page_of(file: &Path) -> String {
    [stem(file), ".html"].concat()
}

/// The name of a file without folder and ending. Names that are no Unicode are rare, and one of them is as good as another.
fn stem(file: &Path) -> &str {
    file.file_stem().and_then(|stem| stem.to_str()).unwrap_or("profile")
}
