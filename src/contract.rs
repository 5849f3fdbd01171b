//! Everything that a page that hosts profiles can rely on, in one list. The loader's attributes, the TypeScript declarations and the
//! custom-elements manifest are made from it; tests hold the rest of the code to it.

use crate::{
    locale::Lang,
    view::{ColorScheme, FragmentUse, HEADING_LEVELS, Layout, Mode, Section, Switch},
};

/// An attribute of the element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name.
    pub name: &'static str,
    /// The lists of the values that it may have, the default first; none where any text may stand.
    lists: &'static [&'static [&'static str]],
    /// The meaning, as documentation says it.
    pub description: &'static str,
}

impl Attribute {
    /// The values that it may have, the default first; none where any text may stand.
    #[must_use]
    pub fn values(&self) -> Vec<&'static str> {
        self.lists.concat()
    }
}

/// Something that has a name and a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: &'static str,
    /// The type in TypeScript; empty where it has none.
    pub signature: &'static str,
    /// The meaning, as documentation says it.
    pub description: &'static str,
}

/// The tag.
pub const TAG: &str = "village-profile";

/// The name of a chart, as a TypeScript template: its section and its number there, such as `industry.2`.
pub const A_CHART: &str = "${string}.${number}";

/// The languages of words and number formats.
const LANGUAGES: &[&str] = &[Lang::ZhHans.tag(), Lang::ZhHant.tag(), Lang::En.tag()];

/// Every attribute of the element, in the order of the contract.
pub const ATTRIBUTES: [Attribute; 12] = [
    attribute(
        "src",
        &[],
        "Address of the JSON, relative to the page; otherwise a child script of type application/json holds it",
    ),
    attribute("lang", &[LANGUAGES], "Language; otherwise the nearest lang around it, otherwise the browser's"),
    attribute(
        "layout",
        &[Layout::NAMES, Section::NAMES, &[A_CHART]],
        "The whole profile, its card, or one section or one chart by name; the card where the data does not fill that",
    ),
    attribute(
        "sections",
        &[],
        "Names of sections, separated by spaces: which are shown, in which order; otherwise all that the data fills",
    ),
    attribute("theme", &[ColorScheme::NAMES], "Colours as the reader's system has them, or always light or dark"),
    attribute("mode", &[Mode::NAMES], "elder: large type, large targets, fewer things at once"),
    attribute("mode-switch", &[Switch::NAMES], "Whether visitors are offered the other mode"),
    attribute(
        "root",
        &[&["shadow", "light"]],
        "light: the profile stands in the element itself in place of its content, where tools of the page reach its text",
    ),
    attribute(
        "loading",
        &[&["lazy", "eager"]],
        "Load when the element nears the viewport, or at once; read when it enters the page",
    ),
    attribute(
        "fragment",
        &[FragmentUse::NAMES],
        "links: visitors can copy a link to a section or a chart with what they chose, as a fragment of the page's address; on: each choice is written into the address too, unless the page has a fragment of its own; off: neither",
    ),
    attribute(
        "allow-origins",
        &[],
        "Origins, separated by spaces, that pictures and profiles named in the data may be fetched from, besides the page's own and that of src; read when data is shown",
    ),
    attribute("heading-level", &[&HEADING_LEVELS], "Where the place's name stands in the page's outline"),
];

/// The element's properties, with their TypeScript types.
pub const PROPERTIES: [Named; 3] = [
    named("profile", "Profile | null", "The profile as an object, instead of src; setting it shows it"),
    named("report", "Finding[] | null", "What reading the profile found; null until then. Read-only"),
    named("version", "string", "The version of this component. Read-only"),
];

/// The element's methods, with their TypeScript signatures.
pub const METHODS: [Named; 3] = [
    named(
        "reload",
        "(): Promise<void>",
        "Fetches the data again, past caches, and shows it; resolves when that has come to an end",
    ),
    named(
        "csv",
        "(name: string): string | null",
        "The data of a chart by name, such as industry.2, or the table of a section, such as industry, as CSV with a byte order mark; null \
         where no such chart or table is shown",
    ),
    named(
        "png",
        "(chart: string): Promise<Blob | null>",
        "The picture of a chart by name; null where no such chart is shown. Never rejects",
    ),
];

/// The element's events, with the TypeScript types of their details. All bubble and are composed.
pub const EVENTS: [Named; 3] = [
    named(
        "village-profile-load",
        "{ url: string }",
        "A profile is shown; url is empty where it came from the page itself",
    ),
    named(
        "village-profile-error",
        "{ code: VillageProfileErrorCode; url: string; detail: string; remedy: string }",
        "No profile could be shown: why, what was seen, and what a maintainer can do",
    ),
    named(
        "village-profile-select",
        "{ chart: string; item: string; series: string; figure: string }",
        "A point of a chart was chosen by click, finger, Enter or space: the chart's name, and item, series and figure as shown",
    ),
];

/// The codes of `village-profile-error`.
pub const CODES: [Named; 15] = [
    named("network", "", "The data could not be reached"),
    named("timeout", "", "The server did not answer in time"),
    named("http-status", "", "The server answered with a status other than success"),
    named("too-large", "", "The data has over 8 MiB"),
    named("html-instead", "", "A web page came instead of JSON"),
    named("not-json", "", "What came is not JSON, or not all of it came"),
    named("unreadable-encoding", "", "Neither UTF-8, UTF-16 nor GB 18030"),
    named("invalid", "", "The JSON is no profile; report says why"),
    named("newer-format", "", "The profile needs a newer version of the component"),
    named("wasm-missing", "", "A file of the component could not be fetched"),
    named("wasm-refused", "", "The page's Content-Security-Policy forbids WebAssembly"),
    named("wasm-corrupt", "", "The wasm or the words are damaged, compressed twice, of another version, or a web page"),
    named(
        "wasm-disabled",
        "",
        "WebAssembly is switched off, as in the Lockdown Mode of iOS or by who manages the device",
    ),
    named("browser-too-old", "", "The browser lacks what the component needs"),
    named("crash", "", "The component broke off for this profile; the others go on"),
];

/// The parts that a page can style through `::part()`.
pub const PARTS: [Named; 20] = [
    named("card", "", "The card at the top"),
    named("name", "", "The place's name"),
    named("summary", "", "What the place is, in a sentence or two"),
    named("headlines", "", "The headline figures of the card"),
    named("notice", "", "The remark that entries were left out"),
    named("nav", "", "The links to the sections"),
    named("section", "", "A section"),
    named("heading", "", "The heading of a section"),
    named("subheading", "", "A heading inside a section"),
    named("facts", "", "A list of figures that no chart shows"),
    named("item", "", "A box about one thing: an industry, a programme, a partnership"),
    named("chart", "", "A chart with its caption and table"),
    named("title", "", "The title of a chart or of a box"),
    named("sentence", "", "What the picture of a chart does not show at once, such as a share or a change"),
    named("plot", "", "The drawing of a chart"),
    named("tooltip", "", "What is said about a point of a chart"),
    named("table", "", "The data of a chart as a table"),
    named("button", "", "A button"),
    named("error", "", "What a visitor reads where no profile is shown"),
    named("retry", "", "The button that tries again"),
];

/// The custom properties that a page can set on the element or around it.
pub const CUSTOM_PROPERTIES: [Named; 19] = [
    named("--vp-ink", "", "Text"),
    named("--vp-muted", "", "Text that is less important"),
    named("--vp-grid", "", "Thin lines"),
    named("--vp-baseline", "", "Axes and borders of buttons"),
    named("--vp-ground", "", "The ground; colours in charts are chosen for light or dark ones by theme"),
    named("--vp-series-1", "", "First series of charts, and the accent of the page"),
    named("--vp-series-2", "", "Second series, and the focus ring"),
    named("--vp-series-3", "", "Third series, and stars"),
    named("--vp-series-4", "", "Fourth series"),
    named("--vp-series-5", "", "Fifth series"),
    named("--vp-series-6", "", "Sixth series"),
    named("--vp-series-7", "", "Seventh series"),
    named("--vp-series-8", "", "Eighth series"),
    named("--vp-soft", "", "The ground of small labels"),
    named("--vp-radius", "", "The radius of corners"),
    named("--vp-font", "", "The font families"),
    named("--vp-font-size", "", "The size of text"),
    named("--vp-elder-font-size", "", "The size of text in the elder mode"),
    named(
        "--vp-sticky-top",
        "",
        "How far below the top of the window the links to the sections stay, under a header of the page",
    ),
];

/// The values of `data-state`.
pub const STATES: [&str; 3] = ["loading", "ready", "error"];

const fn attribute(
    name: &'static str,
    lists: &'static [&'static [&'static str]],
    description: &'static str,
) -> Attribute {
    Attribute { name, lists, description }
}

const fn named(name: &'static str, signature: &'static str, description: &'static str) -> Named {
    Named { name, signature, description }
}
