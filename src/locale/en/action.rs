//! Actions: reach a section, filter, open, listen.

use crate::locale::action::ActionMessages;

pub(in crate::locale) const MESSAGES: ActionMessages = ActionMessages {
    contents: "Sections",
    to_contents: "Back to sections",
    elder: "Large text",
    standard: "Standard view",
    notes: "Notes and sources",
    read: "Read aloud",
    stop: "Stop reading",
    expand_all: "Expand all",
    collapse_all: "Collapse all",
    filter: "Filter honors",
    level: "Level",
    year: "Year",
    recipient: "Held by",
    any: "All",
    reset: "Show all",
    // A filter stands above four honors or more: the whole is always plural.
    shown: "Showing {0} of {1} honors",
    copy_link: "Copy link",
    link: "Link",
    link_copied: "Copied",
    save_table: "Save table",
    details: "Details",
    previous_page: "Previous page",
    next_page: "Next page",
    entries: "{0} to {1} of {2}",
    year_switch: "Year shown",
    latest: "Latest",
    text_left_out: "… ({0} more characters not shown)",
    as_of_year: "Figures known over time are those of {0} or of the latest year before it; all others keep their own dates. Honors end with that year.",
};
