//! The sentences of the checker.

mod figure;
mod lint;
mod mistake;
mod reading;

use crate::locale::report::{HintMessages, ReportMessages};

pub(in crate::locale) const MESSAGES: ReportMessages = ReportMessages {
    sentences: [reading::SENTENCES, figure::SENTENCES, lint::SENTENCES],
    mistakes: mistake::SENTENCES,
    json_type: reading::json_type,
    expected: reading::expected,
    hints: HintMessages {
        straight_quote: "use the straight double quote \"; word processors turn it into a curly one",
        half_width: "use the half-width sign",
        extra_comma: "remove the comma before it",
        missing_comma: "put a comma behind the entry before it",
        one_line: "keep the text on one line and write \\n where it breaks",
        no_comments: "JSON has no comments: remove it",
        cut_off: "the file seems to be cut off: look at its end",
    },
    end_of_file: "the end of the file",
    quotes: ["‘", "’"],
    list_separator: ", ",
    or: " or ",
    no_findings: "nothing found",
    counts: "errors: {errors}, warnings: {warnings}",
    accepted: "; accepted with a reason: {accepted}",
    mend: "mend: ",
};
