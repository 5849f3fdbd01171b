//! The messages of one topic, and their form as lines of a text.

/// Defines a struct of messages, of lists of messages and of lists of pairs, and how they become lines and come back from them, in
/// the order of its fields.
macro_rules! messages {
    (
        $(#[$about:meta])*
        $visibility:vis struct $Topic:ident {
            $($(#[$meaning:meta])* $seen:vis $field:ident: $(&'static str)? $([&'static str; $count:literal])?
            $([[&'static str; 2]; $pairs:literal])?,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $visibility struct $Topic {
            $($(#[$meaning])* $seen $field: $crate::locale::messages::messages!(@type $($count)? $(pairs $pairs)?),)*
        }

        impl $Topic {
            pub(in $crate::locale) fn write(&self, text: &mut String) {
                $($crate::locale::messages::write(
                    $crate::locale::messages::messages!(@slice self $field $($count)? $(pairs $pairs)?),
                    text,
                );)*
            }
        }

        #[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
        impl $Topic {
            pub(in $crate::locale) const EMPTY: Self =
                Self { $($field: $crate::locale::messages::messages!(@empty $($count)? $(pairs $pairs)?),)* };

            /// Continues a checksum over the lines of these messages.
            pub(in $crate::locale) const fn checksum(&self, sum: u32) -> u32 {
                $(let sum = $crate::locale::messages::checksum_lines(
                    sum,
                    $crate::locale::messages::messages!(@slice self $field $($count)? $(pairs $pairs)?),
                );)*
                sum
            }

            pub(in $crate::locale) fn read(&mut self, lines: &mut std::str::Split<'static, char>) {
                $($crate::locale::messages::read(
                    $crate::locale::messages::messages!(@slice_mut self $field $($count)? $(pairs $pairs)?),
                    lines,
                );)*
            }
        }
    };
    (@type) => { &'static str };
    (@type $count:literal) => { [&'static str; $count] };
    (@type pairs $pairs:literal) => { [[&'static str; 2]; $pairs] };
    (@empty) => { "" };
    (@empty $count:literal) => { [""; $count] };
    (@empty pairs $pairs:literal) => { [[""; 2]; $pairs] };
    (@slice $self:ident $field:ident) => { std::slice::from_ref(&$self.$field) };
    (@slice $self:ident $field:ident $count:literal) => { &$self.$field };
    (@slice $self:ident $field:ident pairs $pairs:literal) => { $self.$field.as_flattened() };
    (@slice_mut $self:ident $field:ident) => { std::slice::from_mut(&mut $self.$field) };
    (@slice_mut $self:ident $field:ident $count:literal) => { &mut $self.$field };
    (@slice_mut $self:ident $field:ident pairs $pairs:literal) => { $self.$field.as_flattened_mut() };
}
pub(super) use messages;

/// Adds each message as a line.
pub(super) fn write(messages: &[&'static str], text: &mut String) {
    for message in messages {
        text.push_str(message);
        text.push('\n');
    }
}

#[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
pub(super) use fetched::{CHECKSUM_START, checksum, checksum_lines, read};

/// Messages that come as a text.
#[cfg(any(test, all(target_arch = "wasm32", not(feature = "check"))))]
mod fetched {
    /// The start of a checksum: FNV-1a of 32 bits, enough to tell a damaged file from a whole one.
    pub(in crate::locale) const CHECKSUM_START: u32 = 0x811c_9dc5;

    /// Continues a checksum over bytes.
    pub(in crate::locale) const fn checksum(mut sum: u32, mut bytes: &[u8]) -> u32 {
        while let [byte, rest @ ..] = bytes {
            sum = (sum ^ *byte as u32).wrapping_mul(0x0100_0193);
            bytes = rest;
        }
        sum
    }

    /// Continues a checksum over messages, each with the end of its line.
    pub(in crate::locale) const fn checksum_lines(mut sum: u32, mut messages: &[&str]) -> u32 {
        while let [message, rest @ ..] = messages {
            sum = checksum(checksum(sum, message.as_bytes()), b"\n");
            messages = rest;
        }
        sum
    }

    /// Takes the next lines as messages.
    pub(in crate::locale) fn read(messages: &mut [&'static str], lines: &mut std::str::Split<'static, char>) {
        for (message, line) in messages.iter_mut().zip(lines) {
            *message = line;
        }
    }
}
