//! Random profiles from the schema of the format.

use serde_json::{Map, Value, json};
use village_profile::profile::{
    Profile,
    schema::{HasSchema, RecordSchema, ValueSchema},
};

/// The ids of the sources that every profile lists.
const SOURCES: [&str; 3] = ["source-1", "source-2", "source-3"];

/// Entries inside entries, such as organisations below organisations, go no deeper.
const DEPTH: usize = 7;

/// The profile of a seed.
pub fn profile(seed: u64) -> Value {
    let mut generator = Generator { state: seed, tokens: 0 };
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

/// The random numbers of one profile (SplitMix64), and the number of texts so far.
struct Generator {
    state: u64,
    tokens: u32,
}

impl Generator {
    fn random(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.state;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^ (number >> 31)
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.random() % end as u64).unwrap()
    }

    fn is_one_in(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// Letters that stand nowhere else in the profile.
    fn token(&mut self, around: [&str; 2]) -> String {
        self.tokens += 1;
        format!("{}{}{}", around[0], self.tokens, around[1])
    }

    fn value(&mut self, schema: ValueSchema, field: &str, depth: usize) -> Value {
        match schema {
            ValueSchema::Text => self.text(),
            ValueSchema::String => self.string(field).into(),
            ValueSchema::Bool => self.is_one_in(2).into(),
            ValueSchema::Integer(_) => self.integer(field).into(),
            ValueSchema::Date => self.date(),
            ValueSchema::Figure => self.figure(),
            ValueSchema::Enum(words) => self.one_of(words).into(),
            ValueSchema::Record(record) => self.record(record, depth),
            ValueSchema::List(_) if depth >= DEPTH => json!([]),
            ValueSchema::List(of) => {
                let length = self.one_of(&[0, 1, 1, 2, 3]);
                (0..length).map(|_| self.value(of(), field, depth + 1)).collect()
            }
            ValueSchema::ListOrRecord(record) if self.is_one_in(2) => {
                self.value((record.fields[0].schema)(), field, depth)
            }
            ValueSchema::ListOrRecord(record) => self.record(record, depth),
        }
    }

    fn record(&mut self, record: &RecordSchema, depth: usize) -> Value {
        let either: Vec<&str> = record.either.iter().map(|names| self.one_of(names)).collect();
        let mut members = Map::new();
        for field in record.fields {
            let is_there = field.required || either.contains(&field.name) || self.is_one_in(2);
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

    fn text(&mut self) -> Value {
        let all = [("zh-Hans", ["甲", "乙"]), ("zh-Hant", ["丙", "丁"]), ("en", ["Word", "x"])];
        if self.is_one_in(2) {
            return self.token(all[0].1).into();
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
                _ => self.one_of(&SOURCES).to_owned(),
            },
            "src" | "address" => self.token(["https://example.org/b", "z"]),
            _ => self.token(["戊", "己"]),
        }
    }

    fn integer(&mut self, field: &str) -> u32 {
        let most = if matches!(field, "stars" | "of") { 5 } else { 900 };
        u32::try_from(self.below(most)).unwrap() + 1
    }

    fn date(&mut self) -> Value {
        let year = 1980 + self.below(45);
        let month = self.below(12) + 1;
        match self.below(9) {
            0 => json!(year),
            1 => json!(format!("{year}-{month:02}")),
            2 => json!(format!("{year}-{month:02}-15")),
            3 => json!(format!("{year}年底")),
            4 => json!(format!("{year}—{}年", year + 2)),
            5 => json!(format!("{}x", year / 10)),
            6 => json!(format!("约{year}年")),
            _ => json!(year.to_string()),
        }
    }

    fn figure(&mut self) -> Value {
        match self.below(10) {
            0 => Value::Null,
            1 => self.number().into(),
            2 | 3 => self.figure_object(),
            _ => self.notation().into(),
        }
    }

    fn figure_object(&mut self) -> Value {
        let mut figure = json!({ "value": self.notation() });
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

    fn number(&mut self) -> u64 {
        self.random() % 90_000 + 10_000
    }

    /// A figure as editors write it.
    fn notation(&mut self) -> String {
        let number = self.number();
        let unit = self.one_of(&["人", "户", "亩", "元", "万元", "个", "家", "人次", "公里", "吨", "%", "岁"]);
        match self.below(20) {
            0 => format!("约{number}{unit}"),
            1 => format!("近{number}{unit}"),
            2 => format!("{number}余{unit}"),
            3 => format!("不少于{number}{unit}"),
            4 => format!("不超过{number}{unit}"),
            5 => format!("不足{number}{unit}"),
            6 => format!("{number}~{}{unit}", number + 7),
            7 => format!("预计{number}{unit}"),
            8 => format!("计划超过{number}{unit}"),
            9 => "*".to_owned(),
            10 => "—".to_owned(),
            11 => format!("{}.{}%→{}.5%", number % 100, number % 7, number % 90),
            12 => format!("增长{}.{}%", number % 100, number % 7 + 1),
            13 => format!("减少{number}户"),
            14 => format!("新增{number}人"),
            15 => format!("{number}元/亩"),
            16 => format!("人均{number}元"),
            _ => format!("{number}{unit}"),
        }
    }
}
