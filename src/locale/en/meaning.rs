//! The meaning of qualifiers.

use crate::locale::meaning::MeaningMessages;

pub(in crate::locale) const MESSAGES: MeaningMessages = MeaningMessages {
    statuses: [
        "",
        "expected, not yet achieved",
        "planned, not yet achieved",
        "the publisher has not made this number public",
        "there is no number",
    ],
    before_amount: [
        "",
        "somewhere near ",
        "a little under ",
        "more than ",
        "",
        "no more than ",
        "under ",
        "in the range ",
    ],
    after_amount: [
        "",
        "; the exact number is not stated",
        "; the exact number is not stated",
        "; the exact number is not stated",
        " or more; the exact number is not stated",
        "; the exact number is not stated",
        "; the exact number is not stated",
        ", both ends included; the exact number is not stated",
    ],
    before: "before: ",
    and: "; ",
};
