//! Floats in decimal notation, in place of the file of this name in Rust's `core`.
//!
//! `core` writes any float to its last digit, which takes ten kilobytes of code and two of tables that do not compress. The engine writes
//! floats only where it tells a canvas a size in pixels or how opaque a colour is. Figures for readers are decimals of the engine's own.

use crate::fmt::{Debug, Display, Formatter, LowerExp, Result, UpperExp, Write};

mod plain;

macro_rules! floating {
    ($($float:ident: $($notation:ident)*;)*) => {
        $($(
            #[stable(feature = "rust1", since = "1.0.0")]
            impl $notation for $float {
                fn fmt(&self, out: &mut Formatter<'_>) -> Result {
                    plain::write(*self as f64, out)
                }
            }
        )*)*
    };
}

floating! {
    f16: Debug Display LowerExp UpperExp;
    f32: Debug Display LowerExp UpperExp;
    f64: Debug Display LowerExp UpperExp;
    f128: Debug;
}
