//! `village-profile import FILE...`: profiles from workbooks.

use std::{collections::HashSet, fs, path::Path};

use super::{Outcome, WRONG_USAGE, arguments, output_folder::OutputFolder, terminal};
use crate::{
    locale::{Lang, import::ImportMessages, schema::describe_in},
    profile::{character::visible, json::Json, write::write},
    workbook::{
        mapping::{ColumnTarget, Import, ListTarget, Mapping, import},
        read::{MAX_BYTES, read},
    },
};

/// Imports every workbook; exit code 1 where one cannot be read.
pub(super) fn run(options: &arguments::Import) -> Outcome {
    let mut outcome = Outcome::done(String::new());
    let mut mapping = match options.map.as_deref().filter(|path| path.exists()).map(load) {
        Some(Ok(mapping)) => mapping,
        Some(Err(why)) => return refused(options.map.as_deref(), &why),
        None => Mapping::default(),
    };
    let folder = match options.out.as_deref().map(OutputFolder::create).transpose() {
        Ok(folder) => folder,
        Err(why) => return refused(options.out.as_deref(), &why.to_string()),
    };
    mapping.hidden.extend(options.hidden.iter().cloned());
    let mut known = mapping.clone();
    let mut names = HashSet::new();
    for path in &options.files {
        let Some(found) = one(path, &mapping, options.lang, &mut outcome) else { continue };
        for table in &found.mapping.tables {
            if known.of(&table.headings).is_none() {
                known.tables.push(table.clone());
            }
        }
        for (index, profile) in found.profiles.iter().enumerate() {
            let name = unused(&file_name(path, profile, index), &mut names);
            hand_out(profile, &name, folder.as_ref(), &mut outcome);
        }
    }
    if let Some(path) = options.map.as_deref().filter(|path| !path.exists())
        && let Ok(text) = serde_json::to_string_pretty(&known)
        && let Err(why) = fs::write(path, text + "\n")
    {
        outcome.errors.push_str(&format!("village-profile: {}: {why}\n", terminal::path(path)));
        outcome.code = WRONG_USAGE;
    }
    outcome
}

fn load(path: &Path) -> Result<Mapping, String> {
    let text = fs::read_to_string(path).map_err(|why| why.to_string())?;
    serde_json::from_str(&text).map_err(|why| why.to_string())
}

fn refused(path: Option<&Path>, why: &str) -> Outcome {
    let path = path.map(terminal::path).unwrap_or_default();
    let errors = format!("village-profile: {path}: {}\n", visible(why));
    Outcome { output: String::new(), errors, code: WRONG_USAGE }
}

/// Imports one workbook, and tells how it was read.
fn one(path: &Path, mapping: &Mapping, lang: Lang, outcome: &mut Outcome) -> Option<Import> {
    let words = ImportMessages::of(lang);
    let shown = terminal::path(path);
    let too_large = fs::metadata(path).is_ok_and(|there| there.len() > MAX_BYTES as u64);
    let bytes = match if too_large { Ok(vec![0; MAX_BYTES + 1]) } else { fs::read(path) } {
        Ok(bytes) => bytes,
        Err(why) => {
            outcome.errors.push_str(&format!("village-profile: {shown}: {why}\n"));
            outcome.code = WRONG_USAGE;
            return None;
        }
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match read(&name, &bytes) {
        Ok(workbook) => {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            let found = import(&workbook, &stem, mapping);
            outcome.errors.push_str(&told(&found, lang));
            Some(found)
        }
        Err(why) => {
            outcome.errors.push_str(&format!("{shown}{}{}\n", words.separator, words.error(why)));
            outcome.code = outcome.code.max(1);
            None
        }
    }
}

/// How the tables were read, and what was not taken.
fn told(found: &Import, lang: Lang) -> String {
    let words = ImportMessages::of(lang);
    let mut lines = Vec::new();
    for (table, map) in found.tables.iter().zip(&found.mapping.tables) {
        let count = table.records.len().to_string();
        let title = |list: &str| {
            let words = describe_in("Profile", lang).and_then(|words| words.field(list));
            words.map_or_else(|| list.to_owned(), |words| words.title.to_owned())
        };
        let line = match &map.list {
            ListTarget::None => continue,
            ListTarget::Places => words.places.to_owned(),
            ListTarget::List(list) => words.table.replace("{list}", &title(list)),
        };
        lines.push(line.replace("{sheet}", &table.sheet).replace("{count}", &count));
        for (heading, target) in map.headings.iter().zip(&map.columns) {
            let field = match target {
                ColumnTarget::Field(name) | ColumnTarget::Measure(name) => name,
                ColumnTarget::Figure => "figures",
                ColumnTarget::Year => "series",
                ColumnTarget::None | ColumnTarget::RowNumber | ColumnTarget::Unit => continue,
            };
            lines.push(words.column.replace("{heading}", heading).replace("{field}", field));
        }
    }
    lines.extend(
        found
            .left
            .iter()
            .map(|left| [&left.cell, words.separator, &left.text, words.separator, words.reason(left.reason)].concat()),
    );
    lines.iter().map(|line| visible(line) + "\n").collect()
}

/// The name of a profile's file: its place, or the workbook.
fn file_name(path: &Path, profile: &Json, index: usize) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    match profile.get("name") {
        Some(Json::String(name)) if super::output_folder::is_portable(name) => [name.as_str(), ".json"].concat(),
        _ => format!("{stem}-{}.json", index + 1),
    }
}

/// The name, with a number where a profile of this call has it: two workbooks may speak of one place, and neither is written over.
fn unused(name: &str, names: &mut HashSet<String>) -> String {
    let stem = name.trim_end_matches(".json");
    let others = (2_usize..).map(|number| format!("{stem}-{number}.json"));
    // Many file systems tell capitals from small letters no more than readers do.
    let found = std::iter::once(name.to_owned()).chain(others).find(|name| names.insert(name.to_lowercase()));
    found.unwrap_or_else(|| name.to_owned())
}

fn hand_out(profile: &Json, name: &str, folder: Option<&OutputFolder>, outcome: &mut Outcome) {
    let text = write(profile);
    let Some(folder) = folder else {
        outcome.output.push_str(&terminal::json(&text));
        return;
    };
    match folder.write(name, text.as_bytes()) {
        Ok(()) => outcome.output.push_str(&format!("{}\n", terminal::path(&folder.path().join(name)))),
        Err(why) => {
            outcome.errors.push_str(&format!("village-profile: {}: {why}\n", visible(name)));
            outcome.code = WRONG_USAGE;
        }
    }
}
