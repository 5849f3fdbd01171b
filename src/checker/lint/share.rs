//! Shares of more than 100 %.

use super::Lint;
use crate::checker::profile_index::{IndexedFigure, IndexedRecord, ProfileIndex, all_words};
use crate::profile::figure::{Figure, Reading, decimal::Decimal, unit::Dimension};

/// Words in the label of a growth rate, which may be more than the whole.
const GROWTH_WORDS: [&str; 10] = ["增", "涨", "漲", "升", "同比", "环比", "環比", "growth", "increase", "rise"];

/// Words in the label of a growth rate that is no share of anything.
const RATES_OF_GROWTH: [&str; 9] = ["增长", "增長", "增幅", "增速", "涨幅", "漲幅", "同比", "环比", "growth"];

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for indexed in &index.figures {
        let Figure { reading, before, .. } = &indexed.figure;
        let over = [Some(reading), before.as_ref()].into_iter().flatten().any(is_over_whole);
        if over && !is_growth(index, indexed) {
            index.report(indexed.node, Lint::ShareOverWhole, index.as_written(indexed), "");
        }
        let is_plain_share = is_share(reading) && reading.is_reported() && reading.change.is_none() && before.is_none();
        if is_plain_share && has_words(index, indexed, &RATES_OF_GROWTH) {
            index.report(indexed.node, Lint::GrowthAsShare, index.as_written(indexed), "");
        }
    }
    // The bands part the villages: each village lies in one.
    for list in index.lists.iter().filter(|list| list.field == "bands") {
        let readings = list.records.iter().filter_map(|band| Some(&index.figure(*band, "villages")?.figure.reading));
        let sum = readings
            .filter(|reading| is_share(reading))
            .try_fold(Decimal::default(), |sum, reading| sum.checked_add(reading.bounds().0.unwrap_or_default()));
        // A little more comes from rounding.
        if let Some(sum) = sum.filter(|sum| Decimal::new(1005, 1).is_some_and(|most| *sum > most)) {
            index.report(list.node, Lint::ShareOverWhole, "", sum.trimmed().to_string() + "%");
        }
    }
}

fn is_share(reading: &Reading) -> bool {
    // A difference between shares is no share.
    reading.unit().dimension() == Dimension::Ratio && !reading.unit().name().contains('分')
}

fn is_over_whole(reading: &Reading) -> bool {
    is_share(reading) && reading.bounds().0.is_some_and(|least| least > Decimal::from(100))
}

fn is_growth(index: &ProfileIndex<'_>, indexed: &IndexedFigure<'_>) -> bool {
    indexed.figure.reading.change.is_some() || has_words(index, indexed, &GROWTH_WORDS)
}

/// Whether the label of a figure holds one of these words.
fn has_words(index: &ProfileIndex<'_>, indexed: &IndexedFigure<'_>, words: &[&str]) -> bool {
    let label = index.records.get(indexed.record).and_then(IndexedRecord::label);
    let holds_one = |label: &&str| words.iter().any(|word| label.to_lowercase().contains(word));
    label.is_some_and(|label| all_words(label).iter().any(holds_one))
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    fn figure(label: &str, figure: &str, fired: bool) {
        let members = format!(r#""figures": [{{"label": "{label}", "figure": "{figure}"}}]"#);
        fires("share-over-100", &members, if fired { &["$.figures[0].figure"] } else { &[] });
    }

    #[test]
    fn a_share_is_at_most_the_whole_unless_it_grows() {
        figure("覆盖率", "120%", true);
        figure("覆盖率", "超过100.5%", true);
        figure("覆盖率", "60%→160%", true);
        figure("覆盖率", "11成", true);
        figure("覆盖率", "100%", false);
        figure("覆盖率", "不超过120%", false);
        figure("产值同比增长", "120%", false);
        figure("提高", "120个百分点", false);
    }

    #[test]
    fn a_rate_of_growth_says_so_itself() {
        let labelled =
            |label: &str, figure: &str| format!(r#""figures": [{{"label": "{label}", "figure": "{figure}"}}]"#);
        fires("growth-as-share", &labelled("产值同比增长", "12.3%"), &["$.figures[0].figure"]);
        fires("growth-as-share", &labelled("产值同比增长", "增长12.3%"), &[]);
        fires("growth-as-share", &labelled("森林覆盖率", "12.3%"), &[]);
    }

    #[test]
    fn bands_part_the_villages() {
        let bands = |share: &str| {
            format!(
                r#""collective_economy": {{"bands": [{{"label": "a", "villages": "62.6%"}}, {{"label": "b", "villages": "{share}"}}]}}"#
            )
        };
        fires("share-over-100", &bands("40%"), &["$.collective_economy.bands"]);
        fires("share-over-100", &bands("37.4%"), &[]);
    }
}
