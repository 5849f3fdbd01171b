//! Shares of more than 100 %.

use super::{
    lint::Lint,
    survey::{Stated, Survey},
};
use crate::profile::{
    figure::{Reading, decimal::Decimal, unit::Dimension},
    json::Json,
};

/// What grows may grow by more than the whole.
const GROWTH: [&str; 10] = ["增", "涨", "漲", "升", "同比", "环比", "環比", "growth", "increase", "rise"];

pub(super) fn lint(survey: &Survey<'_>) {
    for stated in &survey.figures {
        let figure = &stated.figure;
        let over = [Some(&figure.reading), figure.before.as_ref()].into_iter().flatten().any(exceeds);
        if over && !grows(survey, stated) {
            survey.find(stated.node, Lint::ShareOverWhole, survey.as_written(stated), "");
        }
    }
    // The bands part the villages: each village lies in one.
    for list in survey.lists.iter().filter(|list| list.field == "bands") {
        let shares = list.entries.iter().filter_map(|entry| survey.figure(*entry, "villages"));
        let sum =
            shares.filter(|stated| is_share(&stated.figure.reading)).try_fold(Decimal::default(), |sum, stated| {
                sum.checked_add(stated.figure.reading.bounds().0.unwrap_or_default())
            });
        // A little more comes from rounding.
        if let Some(sum) = sum.filter(|sum| Decimal::new(1005, 1).is_some_and(|most| *sum > most)) {
            survey.find(list.node, Lint::ShareOverWhole, "", sum.trimmed().to_string() + "%");
        }
    }
}

fn is_share(reading: &Reading) -> bool {
    // A difference between shares is no share.
    reading.unit().dimension() == Dimension::Ratio && !reading.unit().name().contains('分')
}

fn exceeds(reading: &Reading) -> bool {
    is_share(reading) && reading.bounds().0.is_some_and(|least| least > Decimal::from(100))
}

fn grows(survey: &Survey<'_>, stated: &Stated<'_>) -> bool {
    let entry = survey.entries.get(stated.entry).map(|entry| entry.json);
    let label = entry.and_then(|json| ["label", "name", "category"].iter().find_map(|field| json.get(field)));
    let says = |text: &str| GROWTH.iter().any(|word| text.to_lowercase().contains(word));
    match label {
        Some(Json::String(text)) => says(text),
        Some(Json::Object(members)) => members.iter().any(|(_, text)| matches!(text, Json::String(text) if says(text))),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::check::tests::fires;

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
