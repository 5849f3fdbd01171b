//! The draft of the editor's page against a plain model: whatever comes, goes or moves, neighbours stay as they are, and all of it
//! can be undone.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "nothing_lost/random.rs"]
mod random;

use std::collections::BTreeMap;

use random::Random;
use village_profile::{
    checker::document::Document,
    editor::draft::{
        Draft, Edit,
        field::Field,
        node::{Content, Node, NodeId},
    },
    profile::json::Json,
};

fn json(text: &str) -> Json {
    Document::parse(text).json.unwrap()
}

fn string(text: &str) -> Json {
    Json::String(text.into())
}

/// Every value of a draft by its identity.
fn values(node: &Node, found: &mut BTreeMap<NodeId, Json>) {
    assert!(found.insert(node.id, node.json()).is_none(), "two values have the identity {:?}", node.id);
    node.children().for_each(|child| values(child, found));
}

fn all_values(draft: &Draft) -> BTreeMap<NodeId, Json> {
    let mut found = BTreeMap::new();
    values(draft.root(), &mut found);
    found
}

/// The lists of a draft, each as a way of names and places from the root, with the identities of its entries.
fn lists(node: &Node, way: &[Step], found: &mut Vec<(Vec<Step>, Vec<NodeId>)>) {
    if let Content::List(items) = &node.content {
        found.push((way.to_vec(), items.iter().map(|item| item.id).collect()));
    }
    for (index, item) in node.items().iter().enumerate() {
        lists(item, &[way, &[Step::Item(index)]].concat(), found);
    }
    for member in node.members() {
        lists(&member.node, &[way, &[Step::Member(member.name.clone())]].concat(), found);
    }
}

#[derive(Clone, Debug)]
enum Step {
    Member(String),
    Item(usize),
}

/// The array at the end of a way through the model.
fn array<'a>(model: &'a mut Json, way: &[Step]) -> &'a mut Vec<Json> {
    let end = way.iter().fold(model, |json, step| match (json, step) {
        (Json::Object(members), Step::Member(name)) => {
            &mut members.iter_mut().find(|(member, _)| member == name).unwrap().1
        }
        (Json::Array(items), Step::Item(index)) => &mut items[*index],
        _ => unreachable!("the model has the shape of the draft"),
    });
    let Json::Array(items) = end else { unreachable!("a list") };
    items
}

/// The object that holds a list, and the names from it to the list.
fn list_field(draft: &Draft, way: &[Step]) -> Field {
    let mut node = draft.root();
    let mut field = Field { record: node.id, names: Vec::new() };
    for step in way {
        match step {
            Step::Member(name) => {
                node = node.member(name).unwrap();
                field.names.push(name.clone());
            }
            Step::Item(index) => {
                node = &node.items()[*index];
                field = Field { record: node.id, names: Vec::new() };
            }
        }
    }
    field
}

#[test]
fn a_thousand_random_edits_leave_what_a_plain_model_leaves_and_never_touch_a_neighbour() {
    for seed in 1..=5 {
        let mut random = Random(seed);
        let mut model = json(include_str!("e2e/pages/data/village.json"));
        let mut draft = Draft::new(&model);
        let first = draft.json();
        let mut steps = 0;
        for count in 0..1000 {
            let mut found = Vec::new();
            lists(draft.root(), &[], &mut found);
            let (way, items) = found[random.below(found.len())].clone();
            let before = all_values(&draft);
            let place = random.below(items.len().max(1));
            let entry = Json::Object(vec![("name".into(), string(&format!("第{count}项")))]);
            let (edit, touched) = match random.one_of(&["insert", "move", "remove", "set"]) {
                "insert" => {
                    array(&mut model, &way).insert(place, entry.clone());
                    (Edit::Insert(list_field(&draft, &way), place, entry), None)
                }
                _ if items.is_empty() => continue,
                "move" if items.len() > 1 => {
                    let to = random.below(items.len());
                    let array = array(&mut model, &way);
                    let item = array.remove(place);
                    array.insert(to, item);
                    (Edit::Move(items[place], to), None)
                }
                "remove" if found.len() > 6 => {
                    array(&mut model, &way).remove(place);
                    (Edit::Remove(items[place]), Some(items[place]))
                }
                _ => {
                    let Json::Object(members) = &mut array(&mut model, &way)[place] else { continue };
                    let text = string(&format!("第{count}次"));
                    members.retain(|(name, _)| name != "note");
                    members.push(("note".into(), text.clone()));
                    (Edit::Set(Field::new(items[place], "note"), Some(text)), Some(items[place]))
                }
            };
            steps += usize::from(draft.edit(vec![edit]));
            assert!(same(&draft.json(), &model), "seed {seed}, edit {count}");
            let after = all_values(&draft);
            for neighbour in items.iter().filter(|item| Some(**item) != touched) {
                assert_eq!(after.get(neighbour), before.get(neighbour), "seed {seed}, edit {count}");
            }
            if random.is_one_in(10) {
                assert!(draft.undo() && draft.redo());
                assert_eq!(all_values(&draft), after, "seed {seed}, edit {count}");
            }
        }
        assert!(steps > 700, "{steps}");
        let last = draft.json();
        while draft.undo() {}
        assert!(same(&draft.json(), &first), "seed {seed}: undone");
        while draft.redo() {}
        assert!(same(&draft.json(), &last), "seed {seed}: made again");
    }
}

/// Whether two values are equal, in whichever order members stand.
fn same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Object(members), Json::Object(others)) => {
            members.len() == others.len()
                && members.iter().all(|(name, value)| other.get(name).is_some_and(|theirs| same(value, theirs)))
        }
        (Json::Array(items), Json::Array(others)) => {
            items.len() == others.len() && items.iter().zip(others).all(|(one, other)| same(one, other))
        }
        _ => one == other,
    }
}

#[test]
fn what_is_typed_into_one_field_is_one_step_until_a_pause() {
    let mut draft = Draft::new(&json(r#"{"format": 1, "name": "镇"}"#));
    let name = Field::new(draft.root().id, "name");
    for typed in ["锦", "锦溪", "锦溪镇"] {
        draft.type_into(name.clone(), Some(string(typed)));
    }
    draft.pause();
    draft.type_into(name.clone(), Some(string("锦溪")));
    assert!(draft.undo());
    assert_eq!(draft.value(&name).map(Node::json), Some(string("锦溪镇")));
    assert!(draft.undo());
    assert_eq!(draft.value(&name).map(Node::json), Some(string("镇")));
    assert!(!draft.undo());
    assert!(draft.redo() && draft.redo() && !draft.redo());
    assert_eq!(draft.value(&name).map(Node::json), Some(string("锦溪")));
}

#[test]
fn objects_on_the_way_come_with_the_first_value_and_go_with_the_last() {
    let mut draft = Draft::default();
    let empty = draft.text();
    let income = Field::new(draft.root().id, "collective_economy").member("projects");
    let bands = Field::new(draft.root().id, "collective_economy").member("bands");
    draft.edit(vec![Edit::Set(income.clone(), Some(string("26个")))]);
    draft.edit(vec![Edit::Insert(bands.clone(), 0, json(r#"{"label": "5万元以上"}"#))]);
    assert_eq!(draft.value(&bands).map(|list| list.items().len()), Some(1));
    draft.edit(vec![Edit::Set(bands, None)]);
    assert!(draft.value(&income).is_some());
    draft.edit(vec![Edit::Set(income, None)]);
    assert_eq!(draft.text(), empty);
    while draft.undo() {}
    assert_eq!(draft.text(), empty);
}

#[test]
fn a_value_of_another_kind_is_not_overwritten_by_the_way_to_a_field() {
    let mut draft = Draft::new(&json(r#"{"name": "镇", "governance": "略", "honors": "略"}"#));
    let root = draft.root().id;
    let text = draft.text();
    assert!(!draft.edit(vec![Edit::Set(Field::new(root, "governance").member("note"), Some(string("一")))]));
    assert!(!draft.edit(vec![Edit::Insert(Field::new(root, "honors"), 0, json("{}"))]));
    assert_eq!(draft.text(), text);
}

#[test]
fn another_profile_in_the_place_of_this_one_can_be_undone_and_keeps_what_is_the_same() {
    let mut draft = Draft::new(&json(r#"{"format": 1, "name": "镇", "honors": [{"name": "先进"}], "level": "town"}"#));
    let honor = draft.root().member("honors").unwrap().items()[0].id;
    draft.replace(&json(r#"{"format": 1, "name": "村", "honors": [{"name": "先进"}]}"#));
    assert!(same(&draft.json(), &json(r#"{"format": 1, "name": "村", "honors": [{"name": "先进"}]}"#)));
    assert!(draft.root().find(honor).is_some());
    assert!(draft.undo());
    assert!(draft.text().contains("town") && draft.text().contains("镇") && !draft.can_undo());
}

#[test]
fn the_path_of_a_finding_leads_to_its_field() {
    let text = include_str!("e2e/pages/data/village.json");
    let draft = Draft::new(&json(text));
    let root = draft.root();
    let industry = &root.member("industries").unwrap().items()[1];
    for (path, record, names) in [
        ("$", root.id, &[] as &[&str]),
        ("$.name", root.id, &["name"]),
        ("$.nowhere.at.all", root.id, &["nowhere"]),
        ("$.industries[1]", industry.id, &[]),
        ("$.industries[1].output", industry.id, &["output"]),
        ("$.industries[1].output.value", industry.id, &["output", "value"]),
        ("$.industries[1].nothing", industry.id, &["nothing"]),
        ("$.industries[99].name", root.id, &["industries"]),
    ] {
        let field = draft.field_at(path);
        assert_eq!(
            (field.record, field.names),
            (record, names.iter().map(|name| (*name).to_owned()).collect()),
            "{path}"
        );
    }
}
