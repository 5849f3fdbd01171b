//! Figures that state their parts by name.

use super::{NOTE, RecordExamples, SOURCE, example, examples};

pub(super) static RECORDS: &[RecordExamples] = &[examples(
    "Figure",
    &[
        example("value", "1639.27"),
        example("before", "\"47.1岁\""),
        example("after", "\"39.1岁\""),
        example("low", "\"2万元\""),
        example("high", "\"5万元\""),
        example("unit", "\"万元\""),
        example("bound", "\"over\""),
        example("status", "\"projected\""),
        example("change", "\"growth\""),
        example("as_of", "\"2023\""),
        SOURCE,
        NOTE,
        example("headline", "true"),
    ],
)];
