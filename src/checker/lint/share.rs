//! Shares of more than 100 %, and rates of growth that read as shares.

use super::Lint;
use crate::checker::profile_index::{IndexedFigure, ProfileIndex};
use crate::profile::figure::{Figure, Reading, decimal::Decimal, unit::Dimension};

/// Words in the label of a growth rate, which may be more than the whole.
const GROWTH_WORDS: [&str; 10] = ["增", "涨", "漲", "升", "同比", "环比", "環比", "growth", "increase", "rise"];

/// Words in the label of a growth rate that is no share of anything.
const RATES_OF_GROWTH: [&str; 9] = ["增长", "增長", "增幅", "增速", "涨幅", "漲幅", "同比", "环比", "growth"];

/// Words in the label of a share in somebody's growth, which is one: 增长贡献率.
const SHARES_IN_GROWTH: [&str; 9] =
    ["贡献", "貢獻", "占比", "佔比", "比重", "比例", "contribution", "share", "proportion"];

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for indexed in &index.figures {
        let Figure { reading, before, .. } = &indexed.figure;
        let over = [Some(reading), before.as_ref()].into_iter().flatten().any(is_over_whole);
        if over && !is_growth(index, indexed) {
            index.report(indexed.node, Lint::ShareOverWhole, index.as_written(indexed), "");
        }
        let is_plain_share = is_share(reading) && reading.is_reported() && reading.change.is_none() && before.is_none();
        let is_rate = index.label_has(indexed, &RATES_OF_GROWTH) && !index.label_has(indexed, &SHARES_IN_GROWTH);
        if is_plain_share && is_rate {
            let written = index.as_written(indexed);
            // 增长 and 下降 take the place of the sign.
            let amount = written.trim_start_matches(['+', '-', '−', '－', '＋']);
            index.report(indexed.node, Lint::GrowthAsShare, written.as_str(), amount);
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
    indexed.figure.reading.change.is_some() || index.label_has(indexed, &GROWTH_WORDS)
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
        fires("growth-as-share", &labelled("产业增长贡献率", "12.3%"), &[]);
    }

    #[test]
    fn a_year_of_a_series_goes_by_the_label_of_the_series() {
        let series = |label: &str, figure: &str| {
            format!(r#""figures": [{{"label": "{label}", "series": [{{"year": 2025, "figure": "{figure}"}}]}}]"#)
        };
        fires("growth-as-share", &series("产值增速", "12.3%"), &["$.figures[0].series[0].figure"]);
        fires("growth-as-share", &series("产值增速", "增长12.3%"), &[]);
        fires("share-over-100", &series("产值增速", "120%"), &[]);
        fires("share-over-100", &series("覆盖率", "120%"), &["$.figures[0].series[0].figure"]);
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
