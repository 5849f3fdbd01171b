//! Figures with their labels, from whichever field they come: lists and charts are made of these.

use std::collections::BTreeMap;

use super::{charts::latest, profile_builder::ProfileBuilder};
use crate::profile::{
    date::Date,
    figure::Figure,
    indicator::{Indicator, YearFigure},
    measure::Measure,
    text::Text,
    total::is_total,
};

/// A figure that a section shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact<'a> {
    /// The thing that the figure counts or measures.
    pub(super) label: &'a str,
    /// A part of it, such as the events that were resolved; empty for the whole.
    pub(super) part: &'static str,
    /// The entry or the part of the place that it speaks of, where its surroundings do not say so; empty for the whole place.
    pub(super) about: &'a str,
    pub(super) figure: &'a Figure,
    pub(super) as_of: Option<Date>,
    /// The dates of the time and of the entry around it, where its own is another.
    pub(super) other_dates: [Option<Date>; 2],
    pub(super) sources: [Option<&'a str>; 2],
    /// The own note, that of the entry or the time around it, and that of the free figure.
    pub(super) notes: [Option<&'a Text>; 3],
    /// The origin and the class of talent; empty where there is none.
    pub(super) tags: [&'static str; 2],
    /// Whether it stands on the card.
    pub(super) is_headline: bool,
    /// The free figure that it is, with what only such can say.
    pub(super) indicator: Option<&'a Indicator>,
    pub(super) measure: Option<Measure>,
    /// Whether another source states another value of the same.
    pub(super) is_disputed: bool,
    /// The same over time, where it is known.
    pub(super) series: &'a [YearFigure],
}

impl<'a> Fact<'a> {
    fn new(label: &'a str, figure: &'a Figure) -> Self {
        Self {
            label,
            part: "",
            about: "",
            figure,
            as_of: figure.as_of,
            other_dates: [None, None],
            sources: [figure.source.as_deref(), None],
            notes: [figure.note.as_ref(), None, None],
            tags: ["", ""],
            is_headline: figure.headline,
            indicator: None,
            measure: None,
            is_disputed: false,
            series: &[],
        }
    }

    pub(super) fn is_total(&self) -> bool {
        self.indicator.is_some_and(|indicator| indicator.total) || is_total(self.label)
    }

    /// The name under which the editor put it together with others.
    pub(super) fn group(&self) -> Option<&'a Text> {
        self.indicator.and_then(|indicator| indicator.group.as_ref())
    }

    /// Whether it says more than a bar can show, or nothing that a bar may stand beside: such facts stay in lists.
    pub(super) fn stands_alone(&self) -> bool {
        let says_more = |indicator: &Indicator| {
            indicator.norm || indicator.definition.is_some() || indicator.target.is_some() || indicator.rank.is_some()
        };
        let is_amount_of_a_measure = self.measure.is_some() && self.figure.before.is_none() && self.group().is_none();
        let has_other_dates = self.other_dates.iter().any(Option::is_some);
        self.is_disputed || has_other_dates || is_amount_of_a_measure || self.indicator.is_some_and(says_more)
    }
}

/// Figures that stand together.
#[derive(Debug, Default)]
pub(super) struct Facts<'a>(pub(super) Vec<Fact<'a>>);

impl<'a> Facts<'a> {
    /// Adds the figure of a field, where there is one. It rests on the entry's source where it names none itself.
    pub(super) fn push_field(&mut self, label: &'a str, figure: Option<&'a Figure>, source: Option<&'a String>) {
        self.push_part(label, "", figure, source);
    }

    /// Adds a part of what the label names.
    pub(super) fn push_part(
        &mut self,
        label: &'a str,
        part: &'static str,
        figure: Option<&'a Figure>,
        source: Option<&'a String>,
    ) {
        let Some(figure) = figure else { return };
        let mut fact = Fact { part, ..Fact::new(label, figure) };
        if fact.sources[0].is_none() {
            fact.sources[0] = source.map(String::as_str);
        }
        self.0.push(fact);
    }

    /// Cites the source of the entry as well, where the figure that was added last has its own: nothing else of the entry shows it.
    pub(super) fn cite_entry(&mut self, source: Option<&'a String>) {
        if let Some(fact) = self.0.last_mut() {
            let source = source.map(String::as_str);
            fact.sources[1] = source.filter(|_| fact.sources[0] != source);
        }
    }

    /// Completes the figure that was added last by its entry's date, note and tags.
    pub(super) fn complete_last(&mut self, as_of: Option<Date>, note: Option<&'a Text>, tags: [&'static str; 2]) {
        if let Some(fact) = self.0.last_mut() {
            fact.as_of = fact.as_of.or(as_of);
            fact.notes[1] = note;
            fact.tags = tags;
        }
    }

    /// Keeps the date of the time or the entry around a figure that has a date of its own.
    fn add_other_date(&mut self, index: usize, date: Date) {
        let Some(fact) = self.0.get_mut(index).filter(|fact| fact.as_of != Some(date)) else { return };
        if let Some(free) = fact.other_dates.iter_mut().find(|known| known.is_none_or(|known| known == date)) {
            *free = Some(date);
        }
    }

    /// Adds one time of a series.
    pub(super) fn push_year(&mut self, label: &'a str, entry: &'a YearFigure, source: Option<&'a String>) {
        self.push_field(label, Some(&entry.figure), source);
        self.complete_last(Some(entry.year), entry.r#break.as_ref(), ["", ""]);
        self.add_other_date(self.0.len().saturating_sub(1), entry.year);
    }

    /// Adds a figure that is known over time: its own, else the latest of the series; then the times that no chart shows.
    pub(super) fn push_with_series(
        &mut self,
        page: &ProfileBuilder<'a>,
        label: &'a str,
        figure: Option<&'a Figure>,
        series: &'a [YearFigure],
        source: Option<&'a String>,
    ) {
        let first = self.0.len();
        self.push_field(label, figure, source);
        let latest = latest(series).filter(|_| figure.is_none());
        if let Some(latest) = latest {
            self.push_year(label, latest, source);
        }
        if let Some(fact) = self.0.get_mut(first) {
            fact.series = series;
        }
        for entry in page.uncharted_years(series).into_iter().filter(|entry| !is_entry(entry, latest)) {
            self.push_year(label, entry, source);
        }
    }

    /// Adds a free figure. It rests on the surrounding entry's source where it names none itself.
    fn push_indicator(&mut self, page: &ProfileBuilder<'a>, indicator: &'a Indicator, source: Option<&'a String>) {
        let label = page.indicator_label(indicator);
        let source = indicator.source.as_ref().or(source);
        // A target rests on the source of the entry, even where the figure has one of its own.
        let also_cited = if indicator.target.is_some() { source } else { indicator.source.as_ref() };
        let first = self.0.len();
        if let Some(figure) = &indicator.figure {
            self.push_field(label, Some(figure), source);
            self.cite_entry(also_cited);
        }
        // All else that is known of a series needs a figure to stand at: its latest.
        let latest = latest(&indicator.series).filter(|_| indicator.figure.is_none());
        if let Some(latest) = latest {
            self.push_year(label, latest, source);
            self.cite_entry(also_cited);
        }
        for entry in page.uncharted(indicator).into_iter().filter(|entry| !is_entry(entry, latest)) {
            self.push_year(label, entry, source);
        }
        let about = indicator.about.as_ref().map_or("", |about| page.plain(about));
        self.name_entry(first, about);
        for fact in self.0.iter_mut().skip(first) {
            fact.measure = indicator.measure;
        }
        if let Some(fact) = self.0.get_mut(first) {
            fact.as_of = fact.as_of.or(indicator.as_of);
            fact.notes[2] = indicator.note.as_ref();
            fact.is_headline |= indicator.headline;
            fact.indicator = Some(indicator);
            fact.series = &indicator.series;
        }
        if let Some(date) = indicator.as_of.filter(|_| indicator.figure.is_none()) {
            self.add_other_date(first, date);
        }
    }

    /// Adds free figures of one entry.
    pub(super) fn push_indicators(
        &mut self,
        page: &ProfileBuilder<'a>,
        indicators: impl IntoIterator<Item = &'a Indicator>,
        source: Option<&'a String>,
    ) {
        let first = self.0.len();
        for indicator in indicators {
            self.push_indicator(page, indicator, source);
        }
        self.mark_disputed(first);
    }

    /// Marks the facts from this one on that state another value than one of the others for the same measure of the same thing.
    fn mark_disputed(&mut self, first: usize) {
        let mut stated: BTreeMap<_, usize> = BTreeMap::new();
        let mut disputed = Vec::new();
        for (index, fact) in self.0.iter().enumerate().skip(first) {
            let subject = (fact.label, fact.about, fact.as_of, fact.measure.map(|measure| measure as u16));
            let earlier = *stated.entry(subject).or_insert(index);
            let differs = |earlier: &Fact<'_>| earlier.figure.reading != fact.figure.reading;
            if earlier != index && self.0.get(earlier).is_some_and(differs) {
                disputed.extend([earlier, index]);
            }
        }
        for index in disputed {
            if let Some(fact) = self.0.get_mut(index) {
                fact.is_disputed = true;
            }
        }
    }

    /// Says of the facts from this one on which entry they speak of, where they stand without it.
    pub(super) fn name_entry(&mut self, first: usize, entry: &'a str) {
        for fact in self.0.iter_mut().skip(first).filter(|fact| fact.about.is_empty()) {
            fact.about = entry;
        }
    }
}

/// Whether an entry is this one, and not only equal to it.
fn is_entry(entry: &YearFigure, other: Option<&YearFigure>) -> bool {
    other.is_some_and(|other| std::ptr::eq(entry, other))
}

impl<'a> ProfileBuilder<'a> {
    /// The label of a free figure: its own, else that of its measure.
    pub(super) fn indicator_label(&self, indicator: &'a Indicator) -> &'a str {
        match (&indicator.label, indicator.measure) {
            (Some(label), _) => self.plain(label),
            (None, Some(measure)) => self.measures().label(measure),
            (None, None) => "",
        }
    }

    /// The label with what the figure is about.
    pub(super) fn fact_label(&self, fact: &Fact<'_>) -> String {
        let label = self.label_about(fact.label, fact.about);
        match fact.part {
            "" => label,
            part => [&label, self.messages.colon, part].concat(),
        }
    }

    /// The label of a free figure with what it speaks of.
    pub(super) fn indicator_title(&self, indicator: &'a Indicator) -> String {
        let about = indicator.about.as_ref().map_or("", |about| self.plain(about));
        self.label_about(self.indicator_label(indicator), about)
    }

    /// A label with what it speaks of in brackets.
    pub(super) fn label_about(&self, label: &str, about: &str) -> String {
        let [open, close] = self.messages.brackets;
        if about.is_empty() { label.to_owned() } else { [label, open, about, close].concat() }
    }
}
