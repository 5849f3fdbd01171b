//! The colours of the style sheet, written from the charts' palettes so that text and charts cannot disagree.

#[cfg(not(target_arch = "wasm32"))]
use super::svg;
#[cfg(not(target_arch = "wasm32"))]
use crate::chart::ColorRole;
use crate::chart::palette::{self, Palette, ROLES};

/// The rules that set the colours for every theme. The build puts them before `www/village-profile.css`.
///
/// Each role has an inner property such as `--_ink`, which a host page overrides through `--vp-ink`.
#[must_use]
pub fn colors() -> String {
    themed(rules, FORCED)
}

/// The same rules for every theme, each with its palette.
fn themed(rules: fn(&Palette) -> String, forced: &str) -> String {
    let (light, dark, contrast) = (rules(&Palette::LIGHT), rules(&Palette::DARK), rules(&Palette::PRINT));
    [
        ".vp-profile{",
        &light,
        "}.vp-profile[data-theme=dark]{",
        &dark,
        "}@media (prefers-color-scheme:dark){.vp-profile[data-theme=auto]{",
        &dark,
        "}}@media (prefers-contrast:more) and (prefers-color-scheme:light),print{.vp-profile.vp-profile[data-theme]{",
        &contrast,
        "}}@media (forced-colors:active){.vp-profile.vp-profile[data-theme]{",
        forced,
        "}}",
    ]
    .concat()
}

/// The style sheet of static content, which stands in the page's own tree and not in a shadow root: the same rules, and those that
/// SVG and a page of its own need besides. The build ships it as `village-profile-static.css`.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn static_sheet() -> String {
    let forced: String = (1..=8).map(|index| format!("--_on-{index}:Canvas;")).collect();
    let mut sheet = colors() + &themed(on_series, &forced);
    for role in ROLES {
        let inner = palette::custom_property(role).trim_start_matches("--vp-");
        sheet.push_str(&format!(".vp-svg .{}{{color:var(--_{inner})}}", svg::class(role)));
    }
    for index in 0..8 {
        sheet.push_str(&format!(
            ".vp-svg .{}{{color:var(--_on-{})}}",
            svg::class(ColorRole::OnSeries(index)),
            index + 1
        ));
    }
    let (light, dark) = (svg::hex(Palette::LIGHT.background), svg::hex(Palette::DARK.background));
    sheet.push_str(&format!(
        "@media screen{{.vp-page[data-theme]{{background:{light}}}.vp-page[data-theme=dark]{{background:{dark}}}}}\
         @media screen and (prefers-color-scheme:dark){{.vp-page[data-theme=auto]{{background:{dark}}}}}"
    ));
    sheet.push_str(include_str!("../../www/village-profile.css"));
    sheet.push_str(include_str!("../../www/village-profile-static.css"));
    sheet
}

/// The colours of text on each series.
#[cfg(not(target_arch = "wasm32"))]
fn on_series(colors: &Palette) -> String {
    (0..8).map(|index| format!("--_on-{}:{};", index + 1, svg::hex(colors.color(ColorRole::OnSeries(index))))).collect()
}

/// The system's own colours (CSS Color 4, 6.2): in a forced-colours mode the reader's choice goes before ours.
const FORCED: &str = "--_ink:CanvasText;--_muted:CanvasText;--_grid:GrayText;--_baseline:CanvasText;--_ground:Canvas;\
    --_series-1:Highlight;--_series-2:LinkText;--_series-3:CanvasText;--_series-4:VisitedText;--_series-5:GrayText;\
    --_series-6:LinkText;--_series-7:Highlight;--_series-8:CanvasText;";

fn rules(colors: &Palette) -> String {
    let mut rules = String::new();
    for role in ROLES {
        let outer = palette::custom_property(role);
        let inner = outer.trim_start_matches("--vp-");
        let palette::Rgb(red, green, blue) = colors.color(role);
        rules.push_str(&format!("--_{inner}:var({outer},#{red:02x}{green:02x}{blue:02x});"));
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::colors;

    #[test]
    fn every_theme_sets_every_role_and_lets_the_host_override_it() {
        let css = colors();
        assert_eq!(css.matches("--_ink:").count(), 5);
        assert_eq!(css.matches("var(--vp-series-8,#").count(), 4);
    }
}
