//! The style sheets: the colours, written from the charts' palettes so that text and charts cannot disagree, and the rules by part.

use super::svg;
use crate::chart::{
    ColorRole,
    palette::{self, Palette, ROLES},
};

/// The rules of `www/styles/` by part, in the order of the cascade: of rules that are equally specific the later one holds.
const RULES: [&str; 24] = [
    include_str!("../../www/styles/base.css"),
    include_str!("../../www/styles/text.css"),
    include_str!("../../www/styles/buttons.css"),
    include_str!("../../www/styles/toolbars.css"),
    include_str!("../../www/styles/nav.css"),
    include_str!("../../www/styles/card.css"),
    include_str!("../../www/styles/changes.css"),
    include_str!("../../www/styles/sections.css"),
    include_str!("../../www/styles/facts.css"),
    include_str!("../../www/styles/items.css"),
    include_str!("../../www/styles/measures.css"),
    include_str!("../../www/styles/tree.css"),
    include_str!("../../www/styles/honors.css"),
    include_str!("../../www/styles/images.css"),
    include_str!("../../www/styles/sources.css"),
    include_str!("../../www/styles/chart.css"),
    include_str!("../../www/styles/chart-controls.css"),
    include_str!("../../www/styles/tooltip.css"),
    include_str!("../../www/styles/table.css"),
    include_str!("../../www/styles/narrow.css"),
    include_str!("../../www/styles/elder.css"),
    include_str!("../../www/styles/contrast.css"),
    include_str!("../../www/styles/touch.css"),
    include_str!("../../www/styles/print.css"),
];

/// The rules that static content needs besides, since it stands in the page's own tree and draws charts as SVG.
const STATIC_RULES: &str = include_str!("../../www/styles/static.css");

/// The style sheet of the live profile.
#[must_use]
pub fn sheet() -> String {
    colors() + &RULES.concat()
}

/// The style sheet of static content, which stands in the page's own tree and not in a shadow root. The build ships it as
/// `village-profile-static.css`.
#[must_use]
pub fn static_sheet() -> String {
    [colors(), svg_colors(), page_background(), RULES.concat(), STATIC_RULES.to_owned()].concat()
}

/// The colours of every scheme. Each role has an inner property such as `--_ink`, which a host page overrides through `--vp-ink`.
fn colors() -> String {
    for_each_scheme(role_properties, FORCED_COLORS)
}

/// The classes by which marks of SVG charts have their colours, and the properties that only these need.
fn svg_colors() -> String {
    let forced: String = (1..=8).map(|index| format!("--_on-{index}:Canvas;")).collect();
    let roles = ROLES.map(|role| {
        let inner = palette::custom_property(role).trim_start_matches("--vp-");
        format!(".vp-svg .{}{{color:var(--_{inner})}}", svg::class(role))
    });
    let on_series = (0..8)
        .map(|index| format!(".vp-svg .{}{{color:var(--_on-{})}}", svg::class(ColorRole::OnSeries(index)), index + 1));
    for_each_scheme(on_series_properties, &forced) + &roles.into_iter().chain(on_series).collect::<String>()
}

/// The background of a document of its own, on the screen.
fn page_background() -> String {
    let (light, dark) = (svg::hex(Palette::LIGHT.background), svg::hex(Palette::DARK.background));
    format!(
        "@media screen{{.vp-page[data-theme]{{background:{light}}}.vp-page[data-theme=dark]{{background:{dark}}}}}\
         @media screen and (prefers-color-scheme:dark){{.vp-page[data-theme=auto]{{background:{dark}}}}}"
    )
}

/// The same properties for every colour scheme, each from its palette, and as they are where the reader's own colours are forced.
fn for_each_scheme(properties: fn(&Palette) -> String, forced: &str) -> String {
    let [light, dark, contrast] = [Palette::LIGHT, Palette::DARK, Palette::PRINT].map(|palette| properties(&palette));
    format!(
        ".vp-profile{{{light}}}.vp-profile[data-theme=dark]{{{dark}}}\
         @media (prefers-color-scheme:dark){{.vp-profile[data-theme=auto]{{{dark}}}}}\
         @media (prefers-contrast:more) and (prefers-color-scheme:light),print{{.vp-profile.vp-profile[data-theme]{{{contrast}}}}}\
         @media (forced-colors:active){{.vp-profile.vp-profile[data-theme]{{{forced}}}}}"
    )
}

/// The system's own colours (CSS Color 4, 6.2): where colours are forced, the reader's choice goes before that of the page.
const FORCED_COLORS: &str = "--_ink:CanvasText;--_muted:CanvasText;--_grid:GrayText;--_baseline:CanvasText;--_ground:Canvas;\
    --_series-1:Highlight;--_series-2:LinkText;--_series-3:CanvasText;--_series-4:GrayText;--_series-5:VisitedText;\
    --_series-6:LinkText;--_series-7:Highlight;--_series-8:CanvasText;";

/// The colour of every role.
fn role_properties(palette: &Palette) -> String {
    let property = |role| {
        let outer = palette::custom_property(role);
        let inner = outer.trim_start_matches("--vp-");
        format!("--_{inner}:var({outer},{});", svg::hex(palette.color(role)))
    };
    ROLES.into_iter().map(property).collect()
}

/// The colour of text on each series.
fn on_series_properties(palette: &Palette) -> String {
    let property = |index| format!("--_on-{}:{};", index + 1, svg::hex(palette.color(ColorRole::OnSeries(index))));
    (0..8).map(property).collect()
}

#[cfg(test)]
mod tests {
    use super::colors;

    #[test]
    fn every_scheme_sets_every_role_and_lets_the_host_override_it() {
        let css = colors();
        assert_eq!(css.matches("--_ink:").count(), 5);
        assert_eq!(css.matches("var(--vp-series-8,#").count(), 4);
    }
}
