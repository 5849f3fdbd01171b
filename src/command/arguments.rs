//! The command's arguments.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Args, CommandFactory, Parser, Subcommand, ValueEnum,
    error::{Error, ErrorKind},
};

use crate::{
    locale::Lang,
    profile::character::visible,
    view::{ColorScheme, Layout, Section, Settings},
};

/// The name of the command, whatever its file is called.
const NAME: &str = "village-profile";

/// Checks profiles of towns and villages, and writes them as static HTML.
#[derive(Debug, Parser)]
#[command(
    name = NAME,
    version,
    // The last one counts, so that a script may add its own to those that it was given.
    args_override_self = true,
    disable_help_subcommand = true,
    after_help = "Exit code 0: no errors. 1: errors, or warnings under --deny-warnings. 2: wrong usage, or a file that cannot be opened."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// The task of the command.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Reads profiles and prints every finding with its position.
    Check(Check),
    /// Writes profiles as static HTML. Files with errors do not stop the others.
    Render(Render),
    /// Prints how each text is read as a figure, as JSON.
    Figure {
        /// The language of messages: zh-Hans, zh-Hant or en.
        #[arg(long, value_parser = language, default_value = "zh-Hans")]
        lang: Lang,
        /// Texts such as 1000余人次 or 预计5个; they may begin with a minus.
        #[arg(required = true, value_name = "TEXT", trailing_var_arg = true, allow_hyphen_values = true)]
        texts: Vec<String>,
    },
    /// Makes profiles of workbooks: .xlsx, .xls, .ods or .csv, of whatever layout. What was not taken is told.
    Import(Import),
    /// Writes the workbook that editors fill in, and that is imported without a question.
    Template(Template),
    /// Prints the JSON Schema of the format.
    Schema,
}

/// The task of `check`.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Profiles as JSON.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    // Not the environment's language: the same call says the same on every machine.
    /// The language of the messages: zh-Hans, zh-Hant or en.
    #[arg(long, value_parser = language, default_value = "zh-Hans")]
    pub lang: Lang,
    /// How findings are printed.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Fails on warnings, too.
    #[arg(long)]
    pub deny_warnings: bool,
}

/// The task of `import`.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// Workbooks.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Which column is which field, as JSON: what was guessed is corrected there. It is written where it is missing.
    #[arg(long, value_name = "MAP.json")]
    pub map: Option<PathBuf>,
    /// Takes also what the spreadsheet program hides of this sheet; may be given several times.
    #[arg(long, value_name = "SHEET")]
    pub hidden: Vec<String>,
    /// Writes one file a profile into this folder; otherwise they are printed.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    /// The language of the messages: zh-Hans, zh-Hant or en.
    #[arg(long, value_parser = language, default_value = "zh-Hans")]
    pub lang: Lang,
}

/// The task of `template`.
#[derive(Debug, Args)]
pub(super) struct Template {
    /// The language of headings and notes: zh-Hans, zh-Hant or en.
    #[arg(long, value_parser = language, default_value = "zh-Hans")]
    pub lang: Lang,
    /// The folder that it is written into.
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    pub out: PathBuf,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people: a message, the line, and a marker under the position.
    #[default]
    Text,
    /// For programs: one list of objects.
    Json,
}

/// The task of `render`.
#[derive(Debug, Args)]
pub(super) struct Render {
    /// Profiles as JSON.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Writes the content of an element village-profile; this is the default.
    #[arg(long, overrides_with = "page")]
    fragment: bool,
    /// Writes documents.
    #[arg(long, overrides_with = "fragment")]
    pub page: bool,
    /// Writes one file a profile into this folder, and beside pages the style sheet; otherwise everything is printed.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    // Not the environment's language: the same call gives the same bytes on every machine.
    /// The language: zh-Hans, zh-Hant or en.
    #[arg(long, value_parser = language, default_value = "zh-Hans")]
    lang: Lang,
    /// full, card, one section such as honors, or one chart such as industry.2.
    #[arg(long, value_parser = layout)]
    layout: Option<Layout>,
    /// The sections that are shown, in this order: names with commas or spaces between them.
    // By its full path the list is one value to clap: the last option counts, as of all others.
    #[arg(long, value_name = "NAMES", value_parser = sections, default_value = "", hide_default_value = true)]
    sections: std::vec::Vec<Section>,
    /// auto, light or dark.
    #[arg(long, value_parser = color_scheme, default_value = ColorScheme::Auto.name())]
    theme: ColorScheme,
    /// The level of the heading that names the place, 1 to 6; otherwise 1 in pages and 2 in fragments.
    #[arg(long, value_name = "LEVEL", value_parser = clap::value_parser!(u8).range(1..=6))]
    heading_level: Option<u8>,
    /// The address of the data, seen from the page.
    #[arg(long, value_name = "ADDRESS", default_value = "", hide_default_value = true)]
    pub base: String,
    /// Whether the places below lead to their data, or to pages rendered beside this one.
    #[arg(long, value_enum, default_value_t)]
    pub members: Members,
    /// The address of village-profile-static.css; otherwise it is written beside the pages.
    #[arg(long, value_name = "ADDRESS")]
    pub style: Option<String>,
    /// Writes character references, for pages in any encoding.
    #[arg(long)]
    pub ascii: bool,
}

/// The targets of links to the places below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Members {
    /// Their data.
    #[default]
    Json,
    /// Their pages.
    Html,
}

impl Render {
    /// Language, heading level, layout, sections and theme.
    pub(super) fn settings(&self) -> Settings {
        let mut settings = Settings { lang: self.lang, color_scheme: self.theme, ..Settings::default() };
        // The place's name is the heading of a page of its own.
        let heading_level = self.heading_level.or(self.page.then_some(1));
        settings.heading_level = heading_level.unwrap_or(settings.heading_level);
        settings.layout = self.layout.unwrap_or_default();
        for section in &self.sections {
            settings.add_section(*section);
        }
        settings
    }
}

fn language(tag: &str) -> Result<Lang, &'static str> {
    Lang::from_tag(tag).ok_or("zh-Hans, zh-Hant or en")
}

fn layout(name: &str) -> Result<Layout, String> {
    let known = [Layout::NAMES, Section::NAMES].concat().join(", ");
    Layout::from_name(name).ok_or_else(|| format!("{known}, or a chart such as industry.2"))
}

/// Sections by their names, with commas or spaces between them.
fn sections(names: &str) -> Result<Vec<Section>, String> {
    let names = names.split([' ', ',']).filter(|name| !name.is_empty());
    let sections: Option<_> = names.map(Section::from_name).collect();
    sections.ok_or_else(|| Section::NAMES.join(", "))
}

fn color_scheme(name: &str) -> Result<ColorScheme, String> {
    ColorScheme::from_name(name).ok_or_else(|| ColorScheme::NAMES.join(", "))
}

/// Reads the arguments behind the command's name. The output of `--help` and `--version` comes as an error, as clap has it.
pub(super) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, Error> {
    let named: Vec<OsString> = std::iter::once(NAME.into()).chain(arguments).collect();
    let Arguments { command } = Arguments::try_parse_from(&named).map_err(|why| {
        // clap quotes arguments as they are: it finds the same fault in their visible form.
        let shown = named.iter().map(|argument| visible(&argument.to_string_lossy()));
        Arguments::try_parse_from(shown).err().unwrap_or(why)
    })?;
    match &command {
        Command::Render(render) if render.page && render.files.len() > 1 && render.out.is_none() => {
            Err(Arguments::command().error(ErrorKind::MissingRequiredArgument, "several pages want --out FOLDER"))
        }
        _ => Ok(command),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::{Arguments, ColorScheme, Command, Lang, Layout, Section, Settings, parse};

    fn parsed(arguments: &[&str]) -> Result<Command, String> {
        parse(arguments.iter().map(Into::into)).map_err(|why| why.to_string())
    }

    fn rendered(arguments: &[&str]) -> Settings {
        match parsed(&[&["render", "a.json"], arguments].concat()) {
            Ok(Command::Render(render)) => render.settings(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn wrong_usage_is_told() {
        for (arguments, word) in [
            (&[][..], "COMMAND"),
            (&["chekc"], "chekc"),
            (&["check"], "FILE"),
            (&["check", "a", "--format", "xml"], "--format"),
            (&["check", "a", "--lang", "mn"], "--lang"),
            (&["check", "a", "--quiet"], "--quiet"),
            (&["render"], "FILE"),
            (&["render", "a", "--lang", "mn"], "--lang"),
            (&["render", "a", "--layout", "half"], "--layout"),
            (&["render", "a", "--sections", "honors,half"], "--sections"),
            (&["render", "a", "--theme", "blue"], "auto, light, dark"),
            (&["render", "a", "--heading-level", "7"], "--heading-level"),
            (&["render", "a", "b", "--page"], "--out"),
            (&["figure"], "TEXT"),
            (&["figure", "--lang", "mn", "5"], "--lang"),
            (&["import"], "FILE"),
            (&["template", "--lang", "mn"], "--lang"),
            (&["schema", "x"], "x"),
        ] {
            let why = parsed(arguments).unwrap_err();
            assert!(why.contains(word), "{arguments:?}: {why}");
        }
    }

    #[test]
    fn the_last_of_several_counts() {
        let settings = rendered(&["--lang", "en", "--theme=dark", "--lang", "zh_TW", "--page", "--fragment"]);
        assert_eq!((settings.lang, settings.color_scheme), (Lang::ZhHant, ColorScheme::Dark));
        assert_eq!(settings.heading_level, Settings::default().heading_level);
        assert_eq!(rendered(&["--fragment", "--page"]).heading_level, 1);
    }

    #[test]
    fn layout_and_sections_are_those_of_the_element() {
        assert_eq!(rendered(&[]), Settings::default());
        assert_eq!(rendered(&["--layout", "industry.2"]).layout, Layout::Chart(Section::Industry, 2));
        let sections = [Section::Talent, Section::Honors];
        assert_eq!(rendered(&["--sections", "talent, honors, talent"]).sections, sections);
        assert_eq!(rendered(&["--sections", "images", "--sections", "talent honors"]).sections, sections);
    }

    #[test]
    fn figures_may_begin_with_a_minus() {
        let texts = |arguments: &[&str]| match parsed(&[&["figure"], arguments].concat()) {
            Ok(Command::Figure { texts, .. }) => texts,
            other => panic!("{other:?}"),
        };
        assert_eq!(texts(&["-5%", "--", "-"]), ["-5%", "--", "-"]);
        assert_eq!(texts(&["--", "-h"]), ["-h"]);
        assert!(parsed(&["figure", "-h"]).unwrap_err().contains("Usage"));
    }
}
