//! From a value of the browser's to a tree, in steps.
//!
//! `serde_wasm_bindgen` reads what holds no other values. Arrays and objects are gone through here, since it reads them to their end, and
//! by iterators, which take longer than the values.

use js_sys::{Array, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::failure::Failure;
use crate::profile::{
    json::{Json, MAX_DEPTH, MAX_VALUES, Scalar},
    problem::Problem,
};

/// A value that is being converted, within the limits of the format.
#[derive(Debug)]
pub(super) struct Conversion {
    /// The arrays and objects that are converted in part, the outermost first.
    open: Vec<Container>,
    /// How many values there may still be.
    left: u32,
    whole: Json,
}

/// An array or an object that is converted in part.
#[derive(Debug)]
struct Container {
    /// The names of an object's members.
    names: Array,
    values: Array,
    /// How many values there are.
    length: u32,
    /// The next of them.
    next: u32,
    tree: Json,
}

impl Conversion {
    pub(super) fn new(value: &JsValue) -> Result<Self, Failure> {
        let mut conversion = Self { open: Vec::new(), left: MAX_VALUES, whole: Json::Null };
        conversion.convert(value)?;
        Ok(conversion)
    }

    /// Converts so many values; returns the whole when all are.
    pub(super) fn go_on(&mut self, values: usize) -> Result<Option<Json>, Failure> {
        for _ in 0..values {
            let Some(container) = self.open.last_mut() else {
                return Ok(Some(std::mem::replace(&mut self.whole, Json::Null)));
            };
            if container.next < container.length {
                let value = container.values.get(container.next);
                self.convert(&value)?;
            } else if let Some(container) = self.open.pop() {
                self.add(container.tree);
            }
        }
        Ok(None)
    }

    /// Converts one value: what it holds follows.
    fn convert(&mut self, value: &JsValue) -> Result<(), Failure> {
        self.left = self.left.checked_sub(1).ok_or_else(|| invalid(&Problem::TooMany))?;
        let (names, values, tree) = if Array::is_array(value) {
            (Array::new(), value.clone().unchecked_into::<Array>(), Json::Array(Vec::new()))
        } else if value.is_object() {
            let object = value.unchecked_ref::<Object>();
            (Object::keys(object), Object::values(object), Json::Object(Vec::new()))
        } else {
            let scalar = serde_wasm_bindgen::from_value::<Scalar>(value.clone());
            let Scalar(scalar) = scalar.map_err(|error| Failure::new("invalid", error.to_string()))?;
            self.add(scalar);
            return Ok(());
        };
        if self.open.len() >= MAX_DEPTH.into() {
            return Err(invalid(&Problem::TooDeep));
        }
        self.open.push(Container { names, length: values.length(), values, next: 0, tree });
        Ok(())
    }

    /// Adds a value to the array or object that holds it.
    fn add(&mut self, value: Json) {
        let Some(container) = self.open.last_mut() else {
            self.whole = value;
            return;
        };
        match &mut container.tree {
            Json::Object(members) => {
                members.push((container.names.get(container.next).as_string().unwrap_or_default(), value));
            }
            Json::Array(items) => items.push(value),
            _ => {}
        }
        container.next += 1;
    }
}

fn invalid(problem: &Problem) -> Failure {
    Failure::new("invalid", problem.code())
}
