//! Units that no other profile knows: a slip, or words that belong into the label.

use super::Lint;
use crate::{
    checker::{profile_index::ProfileIndex, usual_units::Usage},
    profile::figure::unit::Dimension,
};

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for indexed in &index.figures {
        let unit = indexed.figure.reading.unit();
        if unit.dimension() != Dimension::Count {
            continue;
        }
        match Usage::of(unit.name()) {
            Usage::Usual => {}
            Usage::Slip(meant) => index.report(indexed.node, Lint::MisspeltUnit, unit.name(), meant),
            Usage::Unheard => index.report(indexed.node, Lint::UnknownUnit, unit.name(), ""),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    fn figure(figure: &str) -> String {
        format!(r#""figures": [{{"label": "甲", "figure": "{figure}"}}]"#)
    }

    #[test]
    fn a_unit_is_one_that_others_use() {
        for written in ["12乡村旅游", "5万精神文明建设"] {
            fires("unknown-unit", &figure(written), &["$.figures[0].figure"]);
        }
        // 园艺场 ends as places do that are counted.
        for written in ["12个示范村", "3家", "26场", "40合作社", "5万园艺场", "12", "5 villages", "3000亩", "12公里"]
        {
            fires("unknown-unit", &figure(written), &[]);
        }
    }

    #[test]
    fn a_slip_is_told_apart_from_another_unit() {
        for written in ["12合作舍", "5 vilages"] {
            fires("misspelt-unit", &figure(written), &["$.figures[0].figure"]);
            fires("unknown-unit", &figure(written), &[]);
        }
        for written in ["12合作社", "5 villages", "12乡村旅游", "5 horses"] {
            fires("misspelt-unit", &figure(written), &[]);
        }
    }
}
