//! Lists of what can be chosen by name, each defined once for the attributes of the element, the options of the command and the
//! contract alike.

/// Defines what can be chosen, each with its name. A default stands first.
macro_rules! choices {
    (
        $(#[$about:meta])*
        pub enum $type:ident { $($(#[$choice_about:meta])* $choice:ident = $name:literal,)* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $type { $($(#[$choice_about])* $choice,)* }

        impl $type {
            /// Every choice, in the order of the definition.
            pub const ALL: &'static [Self] = &[$(Self::$choice,)*];
            /// The name of each, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($name,)*];

            /// The name by which attributes and options choose it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$choice => $name,)*
                }
            }

            /// The choice of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                let index = Self::NAMES.iter().position(|known| *known == name)?;
                Self::ALL.get(index).copied()
            }
        }
    };
}

pub(super) use choices;
