//! The smallest file with a fault.

use serde_json::Value;

/// Takes away whatever can be taken away while the file still has the fault.
pub fn that(file: &Value, has_fault: &dyn Fn(&Value) -> bool) -> Value {
    let mut file = file.clone();
    loop {
        let mut places = Vec::new();
        list(&file, "", &mut places);
        let smaller = places.iter().filter_map(|place| without(&file, place)).find(|smaller| has_fault(smaller));
        match smaller {
            Some(smaller) => file = smaller,
            None => return file,
        }
    }
}

/// The places of all members and entries, outer ones first, as JSON Pointers (RFC 6901).
fn list(value: &Value, place: &str, places: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, value)| (format!("{place}/{name}"), value)).collect(),
        Value::Array(entries) => {
            entries.iter().enumerate().map(|(index, value)| (format!("{place}/{index}"), value)).collect()
        }
        _ => Vec::new(),
    };
    places.extend(inner.iter().map(|(place, _)| place.clone()));
    for (place, value) in inner {
        list(value, &place, places);
    }
}

fn without(file: &Value, place: &str) -> Option<Value> {
    let mut file = file.clone();
    let (parent, name) = place.rsplit_once('/')?;
    match file.pointer_mut(parent)? {
        Value::Object(members) => drop(members.remove(name)?),
        Value::Array(entries) => drop(entries.remove(name.parse().ok()?)),
        _ => return None,
    }
    Some(file)
}
