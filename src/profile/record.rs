//! One definition for a type of the format, for how it is read and for its schema.
//!
//! [`record!`] and [`string_enum!`] write the same types that serde's derive would, with a reader that is a table of fields. It
//! reports every problem with its path, and loses one field rather than the whole entry when an optional one cannot be read.

/// Defines a struct of the format with the names of its fields as the members of its JSON object. An entry without one of its
/// required fields cannot be read, nor one that has none of the fields of an `either`.
macro_rules! record {
    (
        $(#[$about:meta])*
        pub struct $name:ident {
            required { $($(#[$required_about:meta])* $required:ident: $required_type:ty,)* }
            optional { $($(#[$optional_about:meta])* $optional:ident: $optional_type:ty,)* }
            $(either { $($either:ident $(or $other:ident)*,)* })?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$required_about])* pub $required: $required_type,)*
            $($(#[$optional_about])* pub $optional: $optional_type,)*
        }

        impl $name {
            const REQUIRED: &[&str] = &[$(stringify!($required),)*];
            const FIELD_NAMES: $crate::profile::decode::FieldNames = $crate::profile::decode::FieldNames {
                all: &[
                    $($crate::profile::record::field_name(stringify!($required)),)*
                    $($crate::profile::record::field_name(stringify!($optional)),)*
                ],
                required: Self::REQUIRED.len(),
                either: &[$($(&[stringify!($either), $(stringify!($other),)*],)*)?],
            };
        }

        impl $crate::profile::decode::Decode for $name {
            fn decode(
                &mut self,
                cursor: &$crate::profile::decode::JsonCursor<'_>,
            ) -> Result<(), $crate::profile::decode::Unread> {
                cursor.record(Self::FIELD_NAMES, &mut [$(&mut self.$required,)* $(&mut self.$optional,)*])
            }
        }

        impl $crate::profile::schema::HasSchema for $name {
            fn schema() -> $crate::profile::schema::ValueSchema {
                static RECORD: $crate::profile::schema::RecordSchema = $crate::profile::schema::RecordSchema {
                    name: stringify!($name),
                    fields: &[
                        $($crate::profile::schema::FieldSchema::new::<$required_type>(
                            $crate::profile::record::field_name(stringify!($required)),
                            true,
                        ),)*
                        $($crate::profile::schema::FieldSchema::new::<$optional_type>(
                            $crate::profile::record::field_name(stringify!($optional)),
                            false,
                        ),)*
                    ],
                    either: $name::FIELD_NAMES.either,
                };
                $crate::profile::schema::ValueSchema::Record(&RECORD)
            }
        }
    };
}

/// Defines an enum of the format with the string that stands for each variant in JSON. The first is the default, which stands only
/// in an entry that is left out.
macro_rules! string_enum {
    (
        $(#[$about:meta])*
        pub enum $name:ident { $(#[$first_about:meta])* $first:ident = $first_string:literal, $($(#[$variant_about:meta])* $variant:ident = $string:literal,)* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            $(#[$first_about])*
            #[default]
            $first,
            $($(#[$variant_about])* $variant,)*
        }

        impl $name {
            /// Every variant, in the order of the definition.
            pub const ALL: &'static [Self] = &[Self::$first, $(Self::$variant,)*];
            /// The string that stands for each in JSON, in the same order.
            pub const NAMES: &'static [&'static str] = &[$first_string, $($string,)*];
        }

        impl $crate::profile::decode::Decode for $name {
            fn decode(
                &mut self,
                cursor: &$crate::profile::decode::JsonCursor<'_>,
            ) -> Result<(), $crate::profile::decode::Unread> {
                let index = cursor.one_of(Self::NAMES)?;
                *self = Self::ALL.get(index).copied().unwrap_or_default();
                Ok(())
            }
        }

        impl $crate::profile::schema::HasSchema for $name {
            fn schema() -> $crate::profile::schema::ValueSchema {
                $crate::profile::schema::ValueSchema::Enum(Self::NAMES)
            }
        }
    };
}

pub(super) use {record, string_enum};

/// The name of a field in JSON: a name that is a word of Rust is written `r#break` here.
pub(super) const fn field_name(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}
