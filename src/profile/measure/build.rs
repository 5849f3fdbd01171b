//! Writes the table of measures as code: the codes as an enum with their properties, and their words in each language.

use std::{collections::HashMap, env, error::Error, fmt::Write as _, fs, path::Path};

/// The column of each language in the tables, with its folder in `src/locale/`.
const LANGUAGES: [(&str, &str); 3] = [("zh-Hans", "zh_hans"), ("zh-Hant", "zh_hant"), ("en", "en")];

const FOLDER: &str = "src/profile/measure";

/// A table of tab-separated values with one line of headings.
struct Table {
    columns: HashMap<String, usize>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(name: &str) -> Result<Self, Box<dyn Error>> {
        let path = Path::new(FOLDER).join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path)?;
        let mut rows = text.lines().map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
        let head = rows.next().ok_or("no headings")?;
        let columns = head.into_iter().enumerate().map(|(index, name)| (name, index)).collect();
        Ok(Self { columns, rows: rows.collect() })
    }

    /// A cell by the name of its column; an error names the row.
    fn cell<'a>(&self, row: &'a [String], column: &str) -> Result<&'a str, String> {
        let index = self.columns.get(column).ok_or_else(|| format!("no column {column}"))?;
        row.get(*index).map(String::as_str).ok_or_else(|| format!("no {column} in {row:?}"))
    }

    fn column<'a>(&'a self, column: &str) -> Result<Vec<&'a str>, String> {
        self.rows.iter().map(|row| self.cell(row, column)).collect()
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={FOLDER}/build.rs");
    let measures = Table::read("measures.tsv")?;
    let definitions = Table::read("definitions.tsv")?;
    if measures.column("code")? != definitions.column("code")? {
        return Err("measures.tsv and definitions.tsv have other codes".into());
    }
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("measure.rs"), codes(&measures, &definitions)?)?;
    for (column, name) in LANGUAGES {
        let labels = measures.column(column)?.into_iter().zip(definitions.column(column)?);
        let labels: Vec<[&str; 2]> = labels.map(|(label, definition)| [label, definition]).collect();
        fs::write(Path::new(&folder).join(format!("measures.{name}.rs")), format!("{labels:?}"))?;
    }
    Ok(())
}

/// The enum of the codes, and a list for each of their properties in the same order.
fn codes(measures: &Table, definitions: &Table) -> Result<String, Box<dyn Error>> {
    let mut code =
        String::from("string_enum! {\n/// 指标: one entry of the shared vocabulary of measures.\npub enum Measure {\n");
    for (row, definition) in measures.rows.iter().zip(definitions.column("en")?) {
        let name = measures.cell(row, "code")?;
        writeln!(code, "/// {}: {definition}\n{} = {name:?},", measures.cell(row, "zh-Hans")?, camel_case(name))?;
    }
    code.push_str("}\n}\n");
    let mut list =
        |name: &str, of: &str, values: Vec<String>| writeln!(code, "const {name}: &[{of}] = &[{}];", values.join(", "));
    let section = |section: &str| format!("Theme::{}", camel_case(section));
    list("SECTIONS", "Theme", measures.column("section")?.into_iter().map(section).collect())?;
    list("GROUPS", "&str", measures.column("group")?.into_iter().map(|group| format!("{group:?}")).collect())?;
    let unit = |dimension: &str| format!("{:?}", dimension.split_once(' ').map_or("", |(_, unit)| unit));
    list("UNITS", "&str", measures.column("dimension")?.into_iter().map(unit).collect())?;
    let is_fixed = |kind: &str| (kind == "fixed").to_string();
    list("FIXED", "bool", definitions.column("kind")?.into_iter().map(is_fixed).collect())?;
    let words = |words: &str| format!("{words:?}");
    list("SYNONYMS", "&str", measures.column("synonyms")?.into_iter().map(words).collect())?;
    list("FLOORS", "Floor", definitions.column("floor")?.into_iter().map(floor).collect::<Result<_, _>>()?)?;
    let denominators = |names: &str| {
        let names = names.split('|').filter(|name| !name.is_empty());
        format!("&[{}]", names.map(|name| format!("Measure::{}", camel_case(name))).collect::<Vec<_>>().join(", "))
    };
    list("DENOMINATORS", "&[Measure]", measures.column("denominators")?.into_iter().map(denominators).collect())?;
    Ok(code)
}

fn floor(cell: &str) -> Result<String, String> {
    match cell {
        "-" => Ok("Floor::None".to_owned()),
        "10" => Ok("Floor::Ten".to_owned()),
        "town" => Ok("Floor::Town".to_owned()),
        other => Err(format!("no floor {other}")),
    }
}

/// `party_members` as `PartyMembers`.
fn camel_case(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_ascii_uppercase() + rest
    });
    words.collect()
}
