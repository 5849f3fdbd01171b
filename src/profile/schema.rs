//! The format as data: which values each of its types takes. The checker goes through a file by it, and the JSON Schema is written
//! from it.

use super::{date::Date, figure::Figure, text::Text};

/// The values that may stand in one place of the file.
#[derive(Clone, Copy, Debug)]
pub enum ValueSchema {
    /// A string, or an object of strings by language.
    Text,
    /// A string.
    String,
    /// `true` or `false`.
    Bool,
    /// A whole number from zero to this one.
    Integer(u32),
    /// A year, a month or a day.
    Date,
    /// A figure in any of its forms.
    Figure,
    /// One of these strings.
    Enum(&'static [&'static str]),
    /// An object with these members.
    Record(&'static RecordSchema),
    /// An array.
    List(fn() -> ValueSchema),
    /// A record, or an array for its first field alone.
    ListOrRecord(&'static RecordSchema),
}

/// An object of the format.
#[derive(Debug)]
pub struct RecordSchema {
    /// The name of its type.
    pub name: &'static str,
    /// The fields, the required ones first.
    pub fields: &'static [FieldSchema],
    /// Names of fields of which at least one must be there.
    pub either: &'static [&'static [&'static str]],
}

impl RecordSchema {
    /// The field with this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static FieldSchema> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A member of a record.
#[derive(Debug)]
pub struct FieldSchema {
    /// The name in JSON.
    pub name: &'static str,
    /// Whether the record cannot be read without it.
    pub required: bool,
    /// Whether `null` says the same as leaving it out.
    pub nullable: bool,
    /// The values that it takes. A function, since an entry may hold entries of its own type.
    pub schema: fn() -> ValueSchema,
}

impl FieldSchema {
    /// A field that is read as `T`.
    #[must_use]
    pub const fn new<T: HasSchema>(name: &'static str, required: bool) -> Self {
        Self { name, required, nullable: T::NULLABLE, schema: T::schema }
    }
}

/// A type of the format that knows which values it takes.
pub trait HasSchema {
    /// Whether `null` says the same as leaving it out.
    const NULLABLE: bool = false;

    /// The values that it takes.
    fn schema() -> ValueSchema;
}

impl<T: HasSchema> HasSchema for Option<T> {
    const NULLABLE: bool = true;

    fn schema() -> ValueSchema {
        T::schema()
    }
}

impl<T: HasSchema> HasSchema for Vec<T> {
    const NULLABLE: bool = true;

    fn schema() -> ValueSchema {
        ValueSchema::List(T::schema)
    }
}

/// Implements [`HasSchema`] for types whose schema is one value.
macro_rules! schemas {
    ($($name:ty: $schema:expr,)*) => {
        $(impl HasSchema for $name {
            fn schema() -> ValueSchema {
                $schema
            }
        })*
    };
}

schemas! {
    Text: ValueSchema::Text,
    String: ValueSchema::String,
    bool: ValueSchema::Bool,
    u8: ValueSchema::Integer(Self::MAX as u32),
    u16: ValueSchema::Integer(Self::MAX as u32),
    u32: ValueSchema::Integer(Self::MAX),
    Date: ValueSchema::Date,
    Figure: ValueSchema::Figure,
}
