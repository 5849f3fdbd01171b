//! Names by which editors state the total of the entries beside it.

/// A label that begins with one of these is that of a total.
const TOTALS: [&str; 9] = ["合计", "总计", "共计", "小计", "合計", "總計", "共計", "小計", "Total"];

/// Whether a label names the sum of the entries beside it.
#[must_use]
pub fn is_total(label: &str) -> bool {
    let label = label.trim_start();
    TOTALS.iter().any(|word| label.starts_with(word))
}
