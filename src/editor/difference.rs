//! What differs between two states of a profile, as a list that an editor can read.

use crate::locale::{Lang, schema::describe_in};
use crate::profile::{
    Profile,
    json::Json,
    schema::{HasSchema, ValueSchema},
    write::{item_of, record_of},
};

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where it is, in the words of the form: 产业 › 渔业 › 产值.
    pub place: String,
    /// The value before; empty where there was none.
    pub before: String,
    /// The value after; empty where there is none any more.
    pub after: String,
}

/// Between the steps of a place.
const STEP: &str = " › ";

/// Everything that differs between two states, in the order of the second one; entries of lists are matched by their names.
///
/// ```
/// use village_profile::{checker::document::Document, editor::difference::differences, locale::Lang};
/// let json = |text: &str| Document::parse(text).json.unwrap();
/// let before = json(r#"{"name": "镇", "industries": [{"name": "渔业", "output": "3亿元"}]}"#);
/// let after = json(r#"{"name": "镇", "industries": [{"name": "茶业"}, {"name": "渔业", "output": "4亿元"}]}"#);
/// let found = differences(&before, &after, Lang::ZhHans);
/// assert_eq!(found.iter().map(|found| found.place.as_str()).collect::<Vec<_>>(), ["产业 › 茶业", "产业 › 渔业 › 产值"]);
/// assert_eq!((found[1].before.as_str(), found[1].after.as_str()), ("3亿元", "4亿元"));
/// ```
#[must_use]
pub fn differences(before: &Json, after: &Json, lang: Lang) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(Some(before), Some(after), Some(Profile::schema()), "", lang, &mut found);
    found
}

fn compare(
    before: Option<&Json>,
    after: Option<&Json>,
    schema: Option<ValueSchema>,
    place: &str,
    lang: Lang,
    found: &mut Vec<Difference>,
) {
    let step = |name: &str| if place.is_empty() { name.to_owned() } else { [place, STEP, name].concat() };
    match (before, after) {
        (before, after) if before == after => {}
        (Some(Json::Object(old)), Some(Json::Object(new))) => {
            let record = record_of(schema);
            let words = record.and_then(|record| describe_in(record.name, lang));
            let gone = old.iter().filter(|(name, _)| new.iter().all(|(other, _)| other != name));
            for (name, _) in new.iter().chain(gone) {
                let field = record.and_then(|record| record.field(name));
                let title = words.and_then(|words| words.field(name)).map_or(name.as_str(), |words| words.title);
                let (before, after) = (before.and_then(|json| json.get(name)), after.and_then(|json| json.get(name)));
                compare(before, after, field.map(|field| (field.schema)()), &step(title), lang, found);
            }
        }
        (Some(Json::Array(old)), Some(Json::Array(new))) if is_of_objects(old) && is_of_objects(new) => {
            let item = item_of(schema);
            let (old, new) = (named(old), named(new));
            let gone = old.iter().filter(|(key, _)| new.iter().all(|(other, _)| other != key));
            for (key, _) in new.iter().chain(gone) {
                let find = |list: &[(Key, &Json)]| {
                    list.iter().find(|(other, _)| other == key).map(|(_, json)| (*json).clone())
                };
                compare(find(&old).as_ref(), find(&new).as_ref(), item, &step(&key.0), lang, found);
            }
            let order = |list: &[(Key, &Json)], other: &[(Key, &Json)]| -> Vec<Key> {
                list.iter()
                    .filter(|(key, _)| other.iter().any(|(known, _)| known == key))
                    .map(|(key, _)| key.clone())
                    .collect()
            };
            let (before, after) = (order(&old, &new), order(&new, &old));
            if before != after {
                found.push(Difference { place: place.to_owned(), before: names(&before), after: names(&after) });
            }
        }
        _ => found.push(Difference { place: place.to_owned(), before: shown(before), after: shown(after) }),
    }
}

fn is_of_objects(list: &[Json]) -> bool {
    list.iter().all(|item| matches!(item, Json::Object(_)))
}

/// The name of an entry, and how many before it have the same.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key(String, usize);

/// Members by which an entry is known.
const NAMES: [&str; 10] = ["id", "name", "title", "label", "measure", "category", "definition", "year", "alt", "code"];

/// The entries of a list with their keys.
fn named(list: &[Json]) -> Vec<(Key, &Json)> {
    let mut keyed: Vec<(Key, &Json)> = Vec::new();
    for (index, json) in list.iter().enumerate() {
        let name = NAMES.iter().find_map(|name| json.get(name)).map(|name| shown(Some(name)));
        let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| (index + 1).to_string());
        let before = keyed.iter().filter(|(Key(other, _), _)| *other == name).count();
        keyed.push((Key(name, before), json));
    }
    keyed
}

fn names(keys: &[Key]) -> String {
    keys.iter().map(|Key(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
}

/// A value in a line: words as they are, of several languages the first; else JSON.
fn shown(json: Option<&Json>) -> String {
    match json {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(text)) => text.clone(),
        Some(Json::Object(members)) => {
            let name = NAMES.iter().find_map(|name| json.and_then(|json| json.get(name)));
            let first =
                members.iter().find_map(|(_, value)| Some(value).filter(|value| matches!(value, Json::String(_))));
            shown(name.or(first))
        }
        Some(other) => crate::profile::write::value(other),
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, Lang, differences};
    use crate::checker::document::Document;

    fn json(text: &str) -> Json {
        Document::parse(text).json.unwrap()
    }

    #[test]
    fn whatever_differs_is_told_and_nothing_else() {
        let before = json(
            r#"{"name": "镇", "level": "town", "honors": [{"title": "甲"}, {"title": "乙"}, {"title": "乙", "year": 1}], "note": 1}"#,
        );
        let after = json(
            r#"{"name": {"en": "Town"}, "honors": [{"title": "乙"}, {"title": "甲"}, {"title": "乙", "year": 2}], "note": 1}"#,
        );
        assert_eq!(differences(&before, &before, Lang::En), []);
        let found: Vec<_> = differences(&before, &after, Lang::ZhHans)
            .into_iter()
            .map(|found| [found.place, found.before, found.after].join("|"))
            .collect();
        assert_eq!(found, ["名称|镇|Town", "荣誉 › 乙 › 时间|1|2", "荣誉|甲, 乙, 乙|乙, 甲, 乙", "行政级别|town|"]);
    }
}
