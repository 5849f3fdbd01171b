//! Doubts about a profile that reads without an error, each looked for in a file of its own.

mod address;
mod age;
mod copying;
pub(super) mod envelope;
mod fraction;
mod id;
mod map;
mod markup;
mod measure;
mod personal;
mod prose;
mod series;
mod share;
mod source;
mod unit;
mod whole;

use super::profile_index::ProfileIndex;
use crate::profile::severity::Severity;

/// The lints that run on every profile. Personal numbers are looked for in any file, see [`personal_numbers`].
const PROFILE_LINTS: [fn(&ProfileIndex<'_>); 14] = [
    address::lint,
    age::lint,
    copying::lint,
    fraction::lint,
    id::lint,
    map::lint,
    markup::lint,
    measure::lint,
    prose::lint,
    series::lint,
    share::lint,
    source::lint,
    unit::lint,
    whole::lint,
];

/// Looks for everything doubtful about a profile.
pub(super) fn profile(index: &ProfileIndex<'_>) {
    PROFILE_LINTS.iter().for_each(|lint| lint(index));
}

/// Looks for numbers that belong to people, in any JSON whatever.
pub(super) fn personal_numbers(index: &ProfileIndex<'_>) {
    personal::lint(index);
}

/// Defines the lints, each with its stable code.
macro_rules! lints {
    ($($(#[$about:meta])* $lint:ident = $code:literal,)*) => {
        /// One kind of doubt.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Lint { $($(#[$about])* $lint,)* }

        impl Lint {
            /// Every lint.
            pub const ALL: &'static [Self] = &[$(Self::$lint,)*];

            /// The stable code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$lint => $code,)* }
            }
        }
    };
}

lints! {
    /// Pinyin in brackets behind characters, as some programs add it on copying: 锦溪(jǐn xī).
    PinyinResidue = "pinyin-residue",
    /// Two marks where one belongs: ，， or 。，.
    DoubledPunctuation = "doubled-punctuation",
    /// U+FFFD, or what it turns into when it is read as GBK: 锟斤拷.
    ReplacementCharacter = "replacement-character",
    /// An asterisk in a text.
    LeftoverAsterisk = "leftover-asterisk",
    /// A mobile number.
    MobileNumber = "mobile-number",
    /// A citizen's identity number (GB 11643), by its check digit.
    IdentityNumber = "identity-number",
    /// A bank card's number (ISO/IEC 7812-1), by its check digit.
    BankCardNumber = "bank-card-number",
    /// Entries that do not add up to the total beside them.
    TotalMismatch = "total-mismatch",
    /// A part that is greater than its whole.
    PartOverWhole = "part-over-whole",
    /// A share of more than 100 %.
    ShareOverWhole = "share-over-100",
    /// A figure of a future year that is neither projected nor planned.
    FutureActual = "future-actual",
    /// Figures older than three years.
    Outdated = "outdated",
    /// A figure without a source.
    NoSource = "no-source",
    /// A source that no entry cites.
    UnusedSource = "unused-source",
    /// A citation of a source that is not listed.
    UnknownSource = "unknown-source",
    /// The same `id` twice.
    DuplicateId = "duplicate-id",
    /// An `id` of other characters than `a-z`, `0-9` and `-`.
    BadId = "bad-id",
    /// A profile without an `id`.
    MissingId = "missing-id",
    /// A profile without a level.
    MissingLevel = "missing-level",
    /// A division code that is not twelve digits.
    BadDivisionCode = "bad-division-code",
    /// An address that is neither `http:`, `https:` nor relative.
    BadAddress = "bad-address",
    /// Units in one series that do not convert.
    MixedUnits = "mixed-units",
    /// A figure that is no amount of its measure.
    MeasureUnit = "measure-unit",
    /// So few people in a village that they could be recognised.
    SmallNumber = "small-number",
    /// A measure that in a village speaks of one known person.
    TownMeasure = "town-measure",
    /// A part of a person or a household, which is another notation of a whole number.
    FractionOfPerson = "fraction-of-person",
    /// A unit that no other profile knows.
    UnknownUnit = "unknown-unit",
    /// A unit that differs by one character from one in common use.
    MisspeltUnit = "misspelt-unit",
    /// A rate of growth that reads as a share.
    GrowthAsShare = "growth-as-share",
    /// A tag or a character reference of HTML in a text.
    Markup = "markup",
    /// A curly quote or a space in an address or an `id`.
    StrayCharacter = "stray-character",
    /// A file in GB 18030, which old programs save.
    LegacyEncoding = "legacy-encoding",
    /// An accepted finding that does not occur.
    UnusedAcceptance = "unused-acceptance",
    /// A profile inside an object of a server's interface.
    Envelope = "envelope",
    /// A map without its approval number.
    MapWithoutApproval = "map-without-approval",
    /// A figure in prose that no field holds.
    FigureInProse = "figure-in-prose",
}

impl Lint {
    /// How grave it is. An error is what must not be published, and what a machine that uses the file would stumble on.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::MobileNumber
            | Self::IdentityNumber
            | Self::BankCardNumber
            | Self::BadId
            | Self::BadDivisionCode
            | Self::MeasureUnit
            | Self::Envelope => Severity::Error,
            _ => Severity::Warning,
        }
    }
}
