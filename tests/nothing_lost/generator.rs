//! Random profiles from the schema of the format.

use serde_json::{Map, Value, json};
use village_profile::profile::{
    Profile,
    schema::{HasSchema, RecordSchema, ValueSchema},
};

use crate::{
    notation::{self, Figures},
    random::Random,
};

/// The ids of the sources that every profile lists.
const SOURCES: [&str; 3] = ["source-1", "source-2", "source-3"];

/// The groups that figures belong to.
const GROUPS: [&str; 2] = ["组壬", "组癸"];

/// Entries inside entries, such as organisations below organisations, go no deeper.
const DEPTH: usize = 7;

/// The profile of a seed.
pub fn profile(seed: u64) -> Value {
    let mut generator = Generator::new(seed);
    let mut file = generator.value(Profile::schema(), "", 0);
    file["format"] = json!(1);
    let sources = SOURCES.map(|id| {
        let mut source = generator.value(source_schema(), "", 1);
        source["id"] = json!(id);
        source
    });
    file["sources"] = json!(sources);
    file
}

fn source_schema() -> ValueSchema {
    let ValueSchema::Record(profile) = Profile::schema() else { unreachable!("a profile is a record") };
    let ValueSchema::List(source) = (profile.field("sources").unwrap().schema)() else { unreachable!("a list") };
    source()
}

/// A profile in the making: its random numbers, its habits, and the number of texts so far.
struct Generator {
    random: Random,
    habits: Habits,
    tokens: u32,
}

/// The ways in which the parts of one profile resemble each other. Parts that have nothing in common are never compared in a chart.
struct Habits {
    /// Of so many optional fields one is there.
    rarity: usize,
    /// Lists have up to so many entries near the root.
    longest: usize,
    /// So many words of each enum occur, from the first of these on.
    words: (usize, usize),
    /// Whether each record has the first of the fields of which it needs one.
    first_of_either: bool,
    /// The dates that occur.
    dates: Vec<Value>,
    /// Whether entries are of these dates too, as several honors of one year are.
    years_repeat: bool,
    figures: Figures,
}

impl Habits {
    fn of(random: &mut Random) -> Self {
        let rarity = random.one_of(&[2, 3, 6, 40, 40]);
        // Long lists of full entries would take the time of many profiles.
        let longest = if rarity > 4 { random.one_of(&[3, 3, 4, 16]) } else { 3 };
        let words = (random.below(100), random.one_of(&[1, 2, 2, 100]));
        let dates = (0..random.one_of(&[1, 2, 20])).map(|_| notation::date(random)).collect();
        let figures = Figures::of(random);
        let first_of_either = random.is_one_in(2);
        Self { rarity, longest, words, first_of_either, dates, years_repeat: random.is_one_in(4), figures }
    }
}

impl Generator {
    fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let habits = Habits::of(&mut random);
        Self { random, habits, tokens: 0 }
    }

    fn below(&mut self, end: usize) -> usize {
        self.random.below(end)
    }

    fn is_one_in(&mut self, of: usize) -> bool {
        self.random.is_one_in(of)
    }

    /// Letters that stand nowhere else in the profile.
    fn token(&mut self, around: [&str; 2]) -> String {
        self.tokens += 1;
        format!("{}{}{}", around[0], self.tokens, around[1])
    }

    fn value(&mut self, schema: ValueSchema, field: &str, depth: usize) -> Value {
        match schema {
            // Figures are compared that belong to one group, as parts of one whole do.
            ValueSchema::Text if field == "group" && self.habits.figures.are_parts => GROUPS[0].into(),
            ValueSchema::Text if field == "group" => self.random.one_of(&GROUPS).into(),
            ValueSchema::Text => self.text(),
            ValueSchema::String => self.string(field).into(),
            ValueSchema::Bool => (field == "total" && self.habits.figures.is_sum() || self.is_one_in(2)).into(),
            ValueSchema::Integer(_) => self.integer(field).into(),
            // The times of a series mostly differ.
            ValueSchema::Date if field == "year" && !self.habits.years_repeat => notation::date(&mut self.random),
            ValueSchema::Date => {
                let chosen = self.below(self.habits.dates.len());
                self.habits.dates[chosen].clone()
            }
            ValueSchema::Figure => self.figure(),
            ValueSchema::Enum(words) => {
                let (first, variety) = self.habits.words;
                words[(first + self.below(variety)) % words.len()].into()
            }
            ValueSchema::Record(record) => self.record(record, depth),
            ValueSchema::List(_) if depth >= DEPTH => json!([]),
            ValueSchema::List(of) => {
                // Lists inside lists stay short, or the page would grow beyond measure.
                let lengths =
                    if depth <= 1 { [0, 1, 2, self.habits.longest, self.habits.longest] } else { [0, 1, 1, 2, 3] };
                let length = self.random.one_of(&lengths);
                (0..length).map(|_| self.value(of(), field, depth + 1)).collect()
            }
            ValueSchema::ListOrRecord(record) if self.is_one_in(2) => {
                self.value((record.fields[0].schema)(), field, depth)
            }
            ValueSchema::ListOrRecord(record) => self.record(record, depth),
        }
    }

    fn record(&mut self, record: &RecordSchema, depth: usize) -> Value {
        let either: Vec<&str> = record.either.iter().map(|names| self.one_of_either(names)).collect();
        let mut members = Map::new();
        for field in record.fields {
            // The sections of a profile are there more often than what is optional inside them.
            let rarity = match field.name {
                _ if depth == 0 => 2,
                // The total is the sum of the parts before it, or else they make no whole.
                "total" if self.habits.figures.is_sum() => 1,
                "group" if self.habits.figures.are_parts => 1,
                _ => self.habits.rarity,
            };
            let is_there = field.required || either.contains(&field.name) || self.is_one_in(rarity);
            if is_there {
                let mut value = self.value((field.schema)(), field.name, depth + 1);
                // A series that stands for the figure holds a year at least.
                while either.contains(&field.name) && value == json!([]) {
                    value = self.value((field.schema)(), field.name, 1);
                }
                members.insert(field.name.to_owned(), value);
            }
        }
        // The stars of a rating are some of the most that its scheme gives.
        if let (Some(stars), Some(of)) = (members.get("stars").and_then(Value::as_u64), members.get_mut("of")) {
            *of = json!(of.as_u64().unwrap().max(stars));
        }
        Value::Object(members)
    }

    fn one_of_either(&mut self, names: &'static [&'static str]) -> &'static str {
        if self.habits.first_of_either { names[0] } else { self.random.one_of(names) }
    }

    fn text(&mut self) -> Value {
        let all = [("zh-Hans", ["甲", "乙"]), ("zh-Hant", ["丙", "丁"]), ("en", ["Word", "x"])];
        // Signs of HTML are words like any others, and a text that begins like a total is taken for one.
        let around = self.random.one_of(&[all[0].1, all[0].1, all[0].1, ["<b>&amp;甲", "\"'乙"], ["合计甲", "乙"]]);
        if self.is_one_in(2) {
            return self.token(around).into();
        }
        let languages = self.below(7) + 1;
        let chosen = all.iter().enumerate().filter(|(index, _)| languages & (1 << index) != 0);
        chosen.map(|(_, (tag, around))| ((*tag).to_owned(), self.token(*around).into())).collect::<Map<_, _>>().into()
    }

    /// A string with a meaning of its own.
    fn string(&mut self, field: &str) -> String {
        match field {
            "id" => self.token(["id-", ""]),
            // Most sources are listed; some are named in their place, or by their address.
            "source" => match self.below(6) {
                0 => self.token(["年鉴", "卷"]),
                1 => self.token(["https://example.org/a", "z"]),
                _ => self.random.one_of(&SOURCES).to_owned(),
            },
            "src" | "address" => self.token(["https://example.org/b", "z"]),
            _ => self.token(["戊", "己"]),
        }
    }

    fn integer(&mut self, field: &str) -> u32 {
        let most = match field {
            // Schemes have up to five stars as a rule.
            "stars" | "of" if self.is_one_in(8) => 12,
            "stars" | "of" => 5,
            _ => 900,
        };
        u32::try_from(self.below(most)).unwrap() + 1
    }

    fn figure(&mut self) -> Value {
        if self.habits.figures.are_parts && !self.is_one_in(10) {
            return self.habits.figures.part(&mut self.random).into();
        }
        let mut figure = match self.below(10) {
            0 => return Value::Null,
            1 => return notation::number(&mut self.random),
            2 | 3 => json!({ "value": self.habits.figures.text(&mut self.random) }),
            4 => self.habits.figures.parts(&mut self.random),
            _ => return self.habits.figures.text(&mut self.random).into(),
        };
        for (name, schema) in [
            ("as_of", ValueSchema::Date),
            ("source", ValueSchema::String),
            ("note", ValueSchema::Text),
            ("headline", ValueSchema::Bool),
        ] {
            if self.is_one_in(2) {
                figure[name] = self.value(schema, name, DEPTH);
            }
        }
        figure
    }
}
