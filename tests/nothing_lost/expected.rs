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
    /// In one row of a list or a table.
    Row,
    /// In one entry.
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
    ("Indicator", "as_of", "holds for its figure; looked for with the figure"),
    ("Indicator", "source", "holds for its figure; looked for with the figure"),
    ("YearFigure", "year", "looked for with the figure"),
    ("Parties", "and_others", "stands behind names, of which there may be none"),
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
}

struct Collector<'a> {
    profile: &'a Profile,
    lang: Lang,
    expected: Vec<Expected>,
}

impl Expected {
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

    fn expect(&mut self, path: &str, words: String, place: Place) {
        self.expected.push(Expected { path: path.to_owned(), words: vec![words], beside: Vec::new(), place });
    }

    fn visit(&mut self, value: &Value, schema: ValueSchema, field: (&str, &str), path: &str, around: &Around) {
        if value.is_null() && !matches!(schema, ValueSchema::Figure) {
            return;
        }
        match (schema, value) {
            (ValueSchema::Text, _) => self.expect(path, self.text(value), Place::Page),
            (ValueSchema::String, Value::String(text)) if field.1 == "source" => {
                self.expect(path, self.source(text), Place::Page);
            }
            (ValueSchema::String, Value::String(text)) => self.expect(path, text.clone(), Place::Page),
            (ValueSchema::Date, _) => self.expect(path, self.date(value), Place::Page),
            (ValueSchema::Enum(_), Value::String(word)) => {
                let words = self.word(field, word);
                self.expect(path, words, Place::Page);
            }
            (ValueSchema::Bool, Value::Bool(true)) => {
                assert_eq!(field, ("Indicator", "norm"), "a flag that is shown in words of its own");
                self.expect(path, self.sections().norm.to_owned(), Place::Page);
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
            _ => {}
        }
    }

    fn record(&mut self, value: &Value, record: &RecordSchema, path: &str, around: &Around) {
        let mut inner = Around { is_headline: false, ..around.clone() };
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
        if record.name == "Rating" {
            self.rating(value, path);
        }
        if record.name == "Rank" {
            let number = |name: &str| value[name].as_u64().map(|number| u32::try_from(number).unwrap());
            let rank = Rank { place: number("place").unwrap(), of: number("of"), among: None };
            self.expect(path, self.sections().rank(&rank), Place::Entry);
        }
    }

    /// Whether another field of the record is shown in the place of this one.
    fn overridden(&self, record: &Value, name: &str, field: &str) -> bool {
        let has = |name: &str| record.get(name).is_some_and(|value| !value.is_null());
        match (name, field) {
            ("Profile", "level") => has("level_name"),
            // The date of a figure goes before that of its entry.
            ("Talent", "year") => record["count"]["as_of"].is_string() || record["count"]["as_of"].is_number(),
            _ => false,
        }
    }

    fn rating(&mut self, value: &Value, path: &str) {
        let number = |name: &str| value[name].as_u64().map(|number| u8::try_from(number).unwrap());
        if let Some(stars) = number("stars") {
            self.expect(path, self.sections().stars(stars, number("of")), Place::Page);
        }
    }

    fn figure(&mut self, value: &Value, field: (&str, &str), path: &str, around: &Around) {
        let figure = figure(value);
        // Many organisations without a number say nothing about it.
        if field == ("Branch", "count") && figure.reading.status == Status::Missing {
            return;
        }
        // Charts draw the two readings of a pair in rows of their own.
        let halves = figure.before.iter().chain([&figure.reading]);
        let readings = halves.map(|reading| format::reading(reading, self.lang));
        let text = format::figure(&figure, self.lang);
        let halves: Vec<[String; 2]> =
            text.split('→').map(str::to_owned).zip(readings).map(<[String; 2]>::from).collect();
        let date = match figure.as_of {
            Some(date) => Some(format::date(&date, self.lang)),
            None => around.date.clone(),
        };
        let mut beside: Vec<String> = date.into_iter().collect();
        beside.extend(figure.note.as_ref().map(|note| note.pick(self.lang.preferred_tags()).0.to_owned()));
        let own = figure.source.as_ref().map(|source| self.source(source));
        beside.extend(own.clone());
        // Charts have words of their own for a figure that nobody states.
        let charts = ChartMessages::of(self.lang);
        let unstated = match figure.reading.status {
            Status::Withheld => Some(charts.withheld),
            Status::Missing => Some(charts.missing),
            _ => None,
        };
        for words in halves {
            let words: Vec<String> = words.into_iter().chain(unstated.map(str::to_owned)).collect();
            let expected = |beside, place| Expected { path: path.to_owned(), words: words.clone(), beside, place };
            self.expected.push(expected(beside.clone(), Place::Row));
            if own.is_none()
                && let Some(source) = &around.source
            {
                self.expected.push(expected(vec![source.clone()], Place::Entry));
            }
            // Targets and the years of a series stand with their figure, wherever that is.
            let is_headline = figure.headline && !matches!(field.0, "Target" | "YearFigure");
            if is_headline || around.is_headline && field == ("Indicator", "figure") {
                self.expected.push(expected(Vec::new(), Place::Card));
            }
        }
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
        // On an axis a plain year is written without a word behind it.
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
        fn variant<T: Copy>(all: &[T], names: &[&str], word: &str) -> T {
            all[names.iter().position(|name| *name == word).unwrap()]
        }
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

/// A figure as the format reads it.
fn figure(value: &Value) -> Figure {
    let file = serde_json::json!({ "format": 1, "name": "x", "figures": [{ "label": "x", "figure": value }] });
    let json: Json = serde_json::from_value(file).unwrap();
    let Indicator { figure, .. } = read(&json).0.unwrap().figures.remove(0);
    figure.unwrap_or_default()
}
