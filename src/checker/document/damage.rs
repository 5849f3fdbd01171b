//! How a file can be damaged, and what its text lacks to be JSON.

/// Why a file cannot be read as it stands, or is read with a loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// More bytes than [`super::MAX_BYTES`].
    TooLarge,
    /// Neither UTF-8, UTF-16 with a byte order mark, nor GB 18030.
    Encoding,
    /// An encoding of a neighbouring country, by its name.
    ForeignEncoding(&'static str),
    /// NaN or Infinity, which JSON does not have.
    NotFinite,
    /// Half of a UTF-16 surrogate pair: the other half of a character was lost.
    LoneSurrogate,
    /// The character U+0000.
    Nul,
    /// A member whose name the object has already; the last one counts.
    DuplicateMember,
}

impl Damage {
    /// Every damage.
    pub const ALL: [Self; 7] = [
        Self::TooLarge,
        Self::Encoding,
        Self::ForeignEncoding("Big5"),
        Self::NotFinite,
        Self::LoneSurrogate,
        Self::Nul,
        Self::DuplicateMember,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Encoding => "unreadable-encoding",
            Self::ForeignEncoding(_) => "foreign-encoding",
            Self::NotFinite => "not-finite",
            Self::LoneSurrogate => "lone-surrogate",
            Self::Nul => "nul",
            Self::DuplicateMember => "duplicate-member",
        }
    }
}

/// The token that JSON (RFC 8259) wants at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A value.
    Value,
    /// A value, for a comma stands before.
    ValueAfterComma,
    /// A member's name in quotes, or `}`.
    NameOrBrace,
    /// A member's name in quotes, for a comma stands before.
    NameAfterComma,
    /// `:`.
    Colon,
    /// `,` or `]`.
    CommaOrBracket,
    /// `,` or `}`.
    CommaOrBrace,
    /// Nothing more.
    End,
    /// The quote that ends a string.
    Quote,
    /// An escape that JSON knows.
    Escape,
    /// A digit.
    Digit,
    /// An escape in place of a control character such as a line end.
    EscapedControl,
}

impl Expected {
    /// Everything that can be expected.
    pub const ALL: [Self; 12] = [
        Self::Value,
        Self::ValueAfterComma,
        Self::NameOrBrace,
        Self::NameAfterComma,
        Self::Colon,
        Self::CommaOrBracket,
        Self::CommaOrBrace,
        Self::End,
        Self::Quote,
        Self::Escape,
        Self::Digit,
        Self::EscapedControl,
    ];
}
