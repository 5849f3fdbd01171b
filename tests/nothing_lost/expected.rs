//! The words that a reader must find for each part of a file.

use serde_json::Value;
use village_profile::{
    locale::{Lang, chart::ChartMessages, format, measure::MeasureMessages, section::SectionMessages},
    profile::{
        Profile,
        date::Date,
        figure::{Figure, Status},
        honor::{HonorLevel, HonorStatus},
        indicator::{Indicator, Rank},
        industry::{IncomeDefinition, Sector},
        json::Json,
        measure::Measure,
        organisation::BranchKind,
        partnership::PartnershipKind,
        place::Level,
        programme::ProgrammeStatus,
        read,
        schema::{HasSchema, RecordSchema, ValueSchema},
        talent::{Origin, TalentClass},
    },
};

/// Where the words must stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// Anywhere.
    Page,
    /// On the card.
    Card,
    /// In one row of the card.
    CardRow,
    /// In one row of a list or a table.
    Row,
    /// In one entry or one chart.
    Entry,
}

/// Words that a reader must find.
#[derive(Debug)]
pub struct Expected {
    /// The part of the file that they say.
    pub path: String,
    /// The words, or those that say the same in a chart.
    pub words: Vec<String>,
    /// Words that must stand in the same block.
    pub beside: Vec<String>,
    pub place: Place,
}

/// Fields that are not shown, by record, with the reason.
const NOT_SHOWN: &[(&str, &str, &str)] = &[
    ("Profile", "format", "says how the file is read"),
    ("Profile", "id", "a name for machines"),
    ("Place", "id", "a name for machines"),
    ("Member", "id", "a name for machines"),
    ("Source", "id", "a name for machines; readers see the number of the source"),
    ("Image", "map", "only says that an approval number is due"),
    ("Indicator", "headline", "says where the figure stands; looked for with the figure"),
    ("Indicator", "theme", "says where the figure stands; the section of an entry or a measure goes before it"),
    ("YearFigure", "year", "looked for with the figure"),
    ("Parties", "and_others", "stands behind names, of which there may be none; looked for with them"),
    ("Indicator", "total", "a label that says total says it already, a chart shows it in its middle"),
    ("CollectiveEconomy", "source", "holds for the figures inside; looked for with them"),
    ("Governance", "source", "holds for the figures inside; looked for with them"),
    ("Income", "source", "holds for the figures inside; looked for with them"),
    ("Profile", "accepted", "speaks to those who keep the file up"),
    ("Programme", "theme", "says where the entry stands"),
];

/// The parts of the records around a value that hold for the figures inside them.
#[derive(Clone, Default)]
struct Around {
    date: Option<String>,
    source: Option<String>,
    is_headline: bool,
    /// The words by which a reader knows the entry.
    owner: Option<String>,
}

struct Collector<'a> {
    profile: &'a Profile,
    lang: Lang,
    expected: Vec<Expected>,
}

impl Expected {
    /// Whether some of the words are empty, as making a file smaller may leave them. Such words stand anywhere.
    pub fn is_void(&self) -> bool {
        self.words.iter().chain(&self.beside).any(String::is_empty)
    }

    /// The words for every part of a file in one language.
    pub fn of(file: &Value, profile: &Profile, lang: Lang) -> Vec<Self> {
        let mut collector = Collector { profile, lang, expected: Vec::new() };
        collector.visit(file, Profile::schema(), ("", ""), "$", &Around::default());
        collector.expected
    }
}

impl Collector<'_> {
    fn sections(&self) -> &'static SectionMessages {
        SectionMessages::of(self.lang)
    }

    fn expect(&mut self, path: &str, words: String, beside: Option<&String>, place: Place) {
        let beside = beside.into_iter().cloned().collect();
        self.expected.push(Expected { path: path.to_owned(), words: vec![words], beside, place });
    }

    /// Expects words of an entry beside its name. Words that belong to no entry belong to the place, and stands on the card.
    fn expect_in_entry(&mut self, path: &str, words: String, around: &Around) {
        let place = if around.owner.is_some() { Place::Entry } else { Place::Card };
        self.expect(path, words, around.owner.as_ref(), place);
    }

    fn visit(&mut self, value: &Value, schema: ValueSchema, field: (&str, &str), path: &str, around: &Around) {
        if value.is_null() && !matches!(schema, ValueSchema::Figure) {
            return;
        }
        match (schema, value) {
            (ValueSchema::Text, _) => self.expect_in_entry(path, self.text(value), around),
            (ValueSchema::String, Value::String(text)) => {
                let words = if field.1 == "source" { self.source(text) } else { text.clone() };
                self.expect_in_entry(path, words, around);
            }
            (ValueSchema::Date, _) => self.expect_in_entry(path, self.date(value), around),
            // The explanation of a measure stands below its section.
            (ValueSchema::Enum(_), Value::String(word)) if field.1 == "measure" => {
                self.expect(path, self.word(field, word), None, Place::Page);
            }
            (ValueSchema::Enum(_), Value::String(word)) => self.expect_in_entry(path, self.word(field, word), around),
            (ValueSchema::Bool, Value::Bool(true)) => {
                assert_eq!(field, ("Indicator", "norm"), "a flag that is shown in words of its own");
                self.expect(path, self.sections().norm.to_owned(), around.owner.as_ref(), Place::Row);
            }
            (ValueSchema::Bool, _) => {}
            (ValueSchema::Integer(_), _) => {
                assert!(matches!(field.0, "Rank" | "Rating"), "{path}: a number that is shown in words of its own");
            }
            (ValueSchema::Figure, _) => self.figure(value, field, path, around),
            (ValueSchema::Record(record) | ValueSchema::ListOrRecord(record), Value::Object(_)) => {
                self.record(value, record, path, around);
            }
            (ValueSchema::ListOrRecord(record), _) => {
                self.visit(value, (record.fields[0].schema)(), field, path, around)
            }
            (ValueSchema::List(of), Value::Array(entries)) => {
                for (index, entry) in entries.iter().enumerate() {
                    self.visit(entry, of(), field, &format!("{path}[{index}]"), around);
                }
            }
            _ => panic!("{path}: {value} is not what the schema says"),
        }
    }

    fn record(&mut self, value: &Value, record: &RecordSchema, path: &str, around: &Around) {
        let owner = self.owner(value, record.name).or_else(|| around.owner.clone());
        let mut inner = Around { is_headline: false, owner, ..around.clone() };
        // An organisation does not rest on the source of the one above it.
        if record.name == "Branch" {
            inner.source = None;
        }
        if let Some(source) = value["source"].as_str() {
            inner.source = Some(self.source(source));
        }
        inner.is_headline = value["headline"] == true;
        inner.date = match record.name {
            "Indicator" => value.get("as_of").map(|date| self.date(date)),
            "YearFigure" | "Talent" => value.get("year").map(|date| self.date(date)),
            _ => None,
        };
        for field in record.fields {
            let is_hidden = NOT_SHOWN.iter().any(|(name, hidden, _)| (*name, *hidden) == (record.name, field.name));
            let Some(member) =
                value.get(field.name).filter(|_| !is_hidden && !self.overridden(value, record.name, field.name))
            else {
                continue;
            };
            // The date and the flag of an indicator are those of its figure, and of its series where it has no figure.
            let of_series = field.name == "series" && record.name == "Indicator";
            let around = Around {
                date: inner.date.clone().filter(|_| !of_series),
                is_headline: inner.is_headline && !of_series,
                ..inner.clone()
            };
            self.visit(member, (field.schema)(), (record.name, field.name), &format!("{path}.{}", field.name), &around);
        }
        match record.name {
            "Rating" => self.rating(value, path, &inner),
            "Rank" => {
                let number = |name: &str| value[name].as_u64().map(|number| u32::try_from(number).unwrap());
                let rank = Rank { place: number("place").unwrap(), of: number("of"), among: None };
                self.expect(path, self.sections().rank(&rank), inner.owner.as_ref(), Place::Row);
            }
            "Parties" => {
                let names = value["names"].as_array().filter(|_| value["and_others"] == true);
                if let Some(last) = names.and_then(|names| names.last()) {
                    self.expect(path, self.text(last) + self.sections().and_others, None, Place::Page);
                }
            }
            _ => {}
        }
    }

    /// The words by which a reader knows an entry; nothing where it has none, but is known by the entry around it.
    fn owner(&self, value: &Value, record: &str) -> Option<String> {
        // The name of the place stands above all, and beside nothing else.
        if record == "Profile" {
            return None;
        }
        let name =
            ["label", "name", "title", "category", "address", "alt"].into_iter().find_map(|name| value.get(name));
        if let Some(name) = name.filter(|name| !name.is_null()) {
            return Some(self.text(name));
        }
        match record {
            "Indicator" => {
                let measure = variant(Measure::ALL, Measure::NAMES, value["measure"].as_str()?);
                Some(MeasureMessages::of(self.lang).label(measure).to_owned())
            }
            "Income" => Some(self.word((record, "definition"), value["definition"].as_str()?)),
            "Partnership" => Some(self.word((record, "kind"), value["kind"].as_str()?)),
            _ => None,
        }
    }

    /// Whether another field of the record is shown in the place of this one.
    fn overridden(&self, record: &Value, name: &str, field: &str) -> bool {
        let has = |name: &str| record.get(name).is_some_and(|value| !value.is_null());
        match (name, field) {
            ("Profile", "level") => has("level_name"),
            // The date of a figure goes before that of its entry.
            ("Talent", "year") => {
                !record["count"]["as_of"].is_null() || !self.is_other_date(&self.date(&record["year"]))
            }
            ("Indicator", "as_of") => {
                !record["figure"]["as_of"].is_null() || !self.is_other_date(&self.date(&record["as_of"]))
            }
            _ => false,
        }
    }

    fn rating(&mut self, value: &Value, path: &str, around: &Around) {
        let number = |name: &str| value[name].as_u64().map(|number| u8::try_from(number).unwrap());
        if let Some(stars) = number("stars") {
            let stars = self.sections().stars(stars, number("of"));
            self.expect(path, stars, around.owner.as_ref(), Place::Row);
        }
    }

    fn figure(&mut self, value: &Value, field: (&str, &str), path: &str, around: &Around) {
        let figure = figure(value);
        // Many organisations without a number say nothing about it, but what is said of the number holds.
        if field == ("Branch", "count") && figure.reading.status == Status::Missing {
            let note = figure.note.as_ref().map(|note| note.pick(self.lang.preferred_tags()).0.to_owned());
            let source = figure.source.as_ref().map(|source| self.source(source));
            for words in note.into_iter().chain(source) {
                self.expect(path, words, around.owner.as_ref(), Place::Row);
            }
            return;
        }
        // Charts draw the two readings of a pair in rows of their own, and have words of their own for one that nobody states.
        let charts = ChartMessages::of(self.lang);
        let readings = figure.before.iter().chain([&figure.reading]).map(|reading| {
            let unstated = match reading.status {
                Status::Withheld => Some(charts.withheld.to_owned()),
                Status::Missing => Some(charts.missing.to_owned()),
                _ => None,
            };
            unstated.unwrap_or_else(|| format::reading(reading, self.lang))
        });
        let halves_of = |text: String| text.split('→').map(|half| half.trim().to_owned()).collect::<Vec<_>>();
        let mut texts = vec![halves_of(format::figure(&figure, self.lang)), readings.collect()];
        // English does not say again what is counted where the label of a tile or the heading of a column says it.
        let heading = (field == ("Talent", "count")).then(|| self.sections().talent_count.to_owned());
        let labels = self.field_label(field).into_iter().chain(around.owner.clone()).chain(heading);
        texts.extend(labels.map(|label| halves_of(format::figure_at(&label, &figure, self.lang))));
        match field {
            ("Branch", "members") => {
                texts.push(halves_of(format::figure_at(self.sections().party_members, &figure, self.lang)));
                texts.push(halves_of(format::party_members(&figure, self.lang)));
            }
            // The whole behind it has the same unit.
            ("Pact", "villages") => {
                let bare = |half: &String| half.rsplit_once(' ').map_or(half.as_str(), |(bare, _)| bare).to_owned();
                texts.push(texts[0].iter().map(bare).collect());
            }
            _ => {}
        }
        let half = |index: usize| texts.iter().filter_map(|halves| halves.get(index).cloned()).collect::<Vec<_>>();
        let halves: Vec<Vec<String>> = (0..texts[0].len()).map(half).collect();
        let date = match figure.as_of {
            Some(date) => Some(format::date(&date, self.lang)),
            None => around.date.clone(),
        };
        let mut beside: Vec<String> = date.into_iter().filter(|date| self.is_other_date(date)).collect();
        beside.extend(figure.note.as_ref().map(|note| note.pick(self.lang.preferred_tags()).0.to_owned()));
        let own = figure.source.as_ref().map(|source| self.source(source));
        beside.extend(own.or_else(|| around.source.clone()));
        // 35名党员 names what the label would.
        let names_members = figure.reading.unit().name().ends_with(['员', '員']);
        let label = self.field_label(field).filter(|_| !(field == ("Branch", "members") && names_members));
        beside.extend(label.clone());
        // The years of a series stand below a title, and the fields of an entry below its name; every other figure has its label in
        // its row.
        let is_below_name = field.0 == "YearFigure" || self.field_label(field).is_some();
        if field.0 == "YearFigure" {
            beside.extend(around.date.clone().filter(|date| self.is_other_date(date)));
        }
        if !is_below_name {
            beside.extend(around.owner.clone());
        }
        for words in halves {
            let expected = |beside, place| Expected { path: path.to_owned(), words: words.clone(), beside, place };
            self.expected.push(expected(beside.clone(), Place::Row));
            if is_below_name && let Some(owner) = &around.owner {
                self.expected.push(expected(vec![owner.clone()], Place::Entry));
            }
            // Targets and the years of a series stand with their figure, wherever that is.
            let is_headline = figure.headline && !matches!(field.0, "Target" | "YearFigure");
            if is_headline || around.is_headline && field == ("Indicator", "figure") {
                self.expected.push(expected(label.iter().chain(&around.owner).cloned().collect(), Place::CardRow));
            }
        }
    }

    /// The label of a figure that the format has a field for, where it is not the name of its entry.
    fn field_label(&self, field: (&str, &str)) -> Option<String> {
        let sections = self.sections();
        let label = match field {
            ("Industry", "output") => sections.output,
            ("Industry", "bases") => sections.bases,
            ("Industry" | "CollectiveEconomy", "villages") => sections.villages,
            ("Industry", "jobs") => sections.jobs,
            ("Industry", "households") => sections.households,
            ("Industry", "investment") => sections.investment,
            ("CollectiveEconomy", "projects") => sections.projects,
            // In a line of words, one of them is a member.
            ("Branch", "members") => sections.party_members.trim_end_matches('s'),
            ("Governance", "workers") => sections.workers,
            ("Governance", "member_workers") => sections.member_workers,
            ("Events", "found") => sections.found,
            ("Events", "resolved") => sections.resolved,
            _ => return None,
        };
        Some(label.to_owned())
    }

    fn text(&self, value: &Value) -> String {
        let plain = |words: &Value| words.as_str().unwrap_or_default().to_owned();
        let Value::Object(variants) = value else { return plain(value) };
        let preferred = self.lang.preferred_tags().iter().find_map(|tag| variants.get(*tag));
        preferred.or_else(|| variants.values().next()).map(plain).unwrap_or_default()
    }

    fn date(&self, value: &Value) -> String {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let date = Date::parse(&text).unwrap_or_else(|| panic!("{text} is a date"));
        self.axis_date(date)
    }

    /// Whether a date is not that of the profile, which stands on the card for all figures.
    fn is_other_date(&self, date: &str) -> bool {
        self.profile
            .as_of
            .is_none_or(|of_all| ![format::date(&of_all, self.lang), self.axis_date(of_all)].contains(&date.to_owned()))
    }

    /// On an axis a plain year is written without a word behind it.
    fn axis_date(&self, date: Date) -> String {
        if date == Date::of_year(date.first.year) { date.to_string() } else { format::date(&date, self.lang) }
    }

    /// The words by which a reader knows a source.
    fn source(&self, id: &str) -> String {
        let Some(source) = self.profile.source(id) else { return id.to_owned() };
        match &source.title {
            Some(title) => title.pick(self.lang.preferred_tags()).0.to_owned(),
            None => source.address.clone().unwrap_or_default(),
        }
    }

    fn word(&self, (record, field): (&str, &str), word: &str) -> String {
        macro_rules! word {
            ($Enum:ident, $method:ident) => {
                self.sections().$method(variant($Enum::ALL, $Enum::NAMES, word)).to_owned()
            };
        }
        match (record, field) {
            ("Indicator", "measure") => {
                MeasureMessages::of(self.lang).definition(variant(Measure::ALL, Measure::NAMES, word)).to_owned()
            }
            ("Branch", "kind") => word!(BranchKind, branch_kind),
            ("Profile", "level") => word!(Level, level),
            ("Honor", "level") => word!(HonorLevel, honor_level),
            ("Honor", "status") => word!(HonorStatus, honor_status),
            ("Industry", "sector") => word!(Sector, sector),
            ("Industry" | "Programme", "state") => word!(ProgrammeStatus, state),
            ("Talent", "origin") => word!(Origin, origin),
            ("Talent", "class") => word!(TalentClass, talent_class),
            ("Partnership", "kind") => word!(PartnershipKind, partnership_kind),
            ("Income", "definition") => word!(IncomeDefinition, income),
            _ => panic!("{record}.{field} has words of its own"),
        }
    }
}

/// The variant of an enum that a word of the format stands for.
fn variant<T: Copy>(all: &[T], names: &[&str], word: &str) -> T {
    all[names.iter().position(|name| *name == word).unwrap()]
}

/// A figure as the format reads it.
fn figure(value: &Value) -> Figure {
    let file = serde_json::json!({ "format": 1, "name": "x", "figures": [{ "label": "x", "figure": value }] });
    let json: Json = serde_json::from_value(file).unwrap();
    let Indicator { figure, .. } = read(&json).0.unwrap().figures.remove(0);
    figure.unwrap_or_default()
}
