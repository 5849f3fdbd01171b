//! One definition for a type of the format and for how it is read.
//!
//! serde's derive writes a state machine per type that is ready for any format, any order of fields and an error at each of them:
//! for the types of a profile that was 140 KB of code. [`record!`] and [`words!`] write the same types with a reader that is a table
//! of fields, and that loses one field rather than the entry when an optional one cannot be read.

/// Defines a struct of the format with the names of its fields as the members of its JSON object. An entry without one of its
/// required fields cannot be read.
macro_rules! record {
    (
        $(#[$about:meta])*
        pub struct $name:ident {
            required { $($(#[$required_about:meta])* $required:ident: $required_type:ty,)* }
            optional { $($(#[$optional_about:meta])* $optional:ident: $optional_type:ty,)* }
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$required_about])* pub $required: $required_type,)*
            $($(#[$optional_about])* pub $optional: $optional_type,)*
        }

        impl $crate::profile::decode::Read for $name {
            fn read(&mut self, at: &$crate::profile::decode::Cursor<'_>) -> bool {
                const REQUIRED: &[&str] = &[$(stringify!($required),)*];
                at.record($crate::profile::decode::Fields {
                    names: concat!($(stringify!($required), " ",)* $(stringify!($optional), " ",)*),
                    required: REQUIRED.len(),
                    values: &mut [$(&mut self.$required,)* $(&mut self.$optional,)*],
                })
            }
        }

        #[cfg(feature = "check")]
        impl $crate::profile::shape::Describe for $name {
            fn shape() -> $crate::profile::shape::Shape {
                static RECORD: $crate::profile::shape::Record = $crate::profile::shape::Record {
                    name: stringify!($name),
                    fields: &[
                        $($crate::profile::shape::Field::new::<$required_type>(stringify!($required), true),)*
                        $($crate::profile::shape::Field::new::<$optional_type>(stringify!($optional), false),)*
                    ],
                };
                $crate::profile::shape::Shape::Record(&RECORD)
            }
        }
    };
}

/// Defines a set of words, each with its name in JSON. The first stands where none was read, in an entry that is left out.
macro_rules! words {
    (
        $(#[$about:meta])*
        pub enum $name:ident { $($(#[$word_about:meta])* $word:ident = $json:literal,)* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$word_about])* $word,)* }

        impl $name {
            /// Every word, in the order of the definition.
            pub const ALL: &'static [Self] = &[$(Self::$word,)*];
            /// How each is written in JSON, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($json,)*];
        }

        impl Default for $name {
            fn default() -> Self {
                let [first, ..] = [$(Self::$word,)*];
                first
            }
        }

        impl $crate::profile::decode::Read for $name {
            fn read(&mut self, at: &$crate::profile::decode::Cursor<'_>) -> bool {
                let found = at.word(concat!($($json, " ",)*)).and_then(|index| Self::ALL.get(index));
                found.map(|word| *self = *word).is_some()
            }
        }

        #[cfg(feature = "check")]
        impl $crate::profile::shape::Describe for $name {
            fn shape() -> $crate::profile::shape::Shape {
                $crate::profile::shape::Shape::Words(Self::NAMES)
            }
        }
    };
}

pub(super) use {record, words};
