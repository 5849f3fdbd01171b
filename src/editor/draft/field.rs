//! The address of a value that may not be there yet.

use super::node::NodeId;

/// A member of an object, or of one inside it: objects on the way are made when the first value comes and go with the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The object.
    pub record: NodeId,
    /// The names of the members, from the object to the value.
    pub names: Vec<String>,
}

impl Field {
    /// A member of an object.
    #[must_use]
    pub fn new(record: NodeId, name: &str) -> Self {
        Self { record, names: vec![name.to_owned()] }
    }

    /// A member of the object in this field.
    #[must_use]
    pub fn member(&self, name: &str) -> Self {
        let mut field = self.clone();
        field.names.push(name.to_owned());
        field
    }
}
