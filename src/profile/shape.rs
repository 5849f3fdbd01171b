//! What each type of the format holds, for those who must know it without reading: the checker and the schema.

use super::{date::Date, figure::Figure, text::Text};

/// What may stand in one place of the file.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
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
    /// One of these words.
    Words(&'static [&'static str]),
    /// An object with these members.
    Record(&'static Record),
    /// An array.
    List(fn() -> Shape),
    /// A record, or an array for its first field alone.
    ListOrRecord(&'static Record),
}

/// An object of the format.
#[derive(Debug)]
pub struct Record {
    /// The name of its type.
    pub name: &'static str,
    /// Its fields, the required ones first.
    pub fields: &'static [Field],
}

impl Record {
    /// The field with this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A member of a record.
#[derive(Debug)]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// Whether the record cannot be read without it.
    pub required: bool,
    /// Whether `null` says the same as leaving it out.
    pub nullable: bool,
    /// What it holds.
    pub shape: fn() -> Shape,
}

impl Field {
    /// A field that is read as `T`.
    #[must_use]
    pub const fn new<T: Describe>(name: &'static str, required: bool) -> Self {
        Self { name, required, nullable: T::NULLABLE, shape: T::shape }
    }
}

/// A type of the format that says what it holds.
pub trait Describe {
    /// Whether `null` says the same as leaving it out.
    const NULLABLE: bool = false;

    /// What it holds.
    fn shape() -> Shape;
}

impl<T: Describe> Describe for Option<T> {
    const NULLABLE: bool = true;

    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Describe> Describe for Vec<T> {
    const NULLABLE: bool = true;

    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl Describe for Text {
    fn shape() -> Shape {
        Shape::Text
    }
}

impl Describe for String {
    fn shape() -> Shape {
        Shape::String
    }
}

impl Describe for bool {
    fn shape() -> Shape {
        Shape::Bool
    }
}

impl Describe for u8 {
    fn shape() -> Shape {
        Shape::Integer(Self::MAX.into())
    }
}

impl Describe for u16 {
    fn shape() -> Shape {
        Shape::Integer(Self::MAX.into())
    }
}

impl Describe for u32 {
    fn shape() -> Shape {
        Shape::Integer(Self::MAX)
    }
}

impl Describe for Date {
    fn shape() -> Shape {
        Shape::Date
    }
}

impl Describe for Figure {
    fn shape() -> Shape {
        Shape::Figure
    }
}
