//! From sources to the files that ship: minified, named by their own bytes.

use crate::wasm::{self, Engine};
use crate::{budget, glue, paths, size, tools};
use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;
use village_profile::{
    contract,
    locale::{Lang, catalog, loader},
};

/// The loader's file, the only one with a fixed name: pages refer to it.
pub const LOADER: &str = "village-profile.js";

/// The same for bundlers.
pub const MODULE: &str = "village-profile.mjs";

/// All of it in one file.
pub const SINGLE: &str = "village-profile.single.js";

/// The folder of what visitors do not load.
pub const CHECKER_FOLDER: &str = "checker";

/// The checker's script, which the check page refers to.
const CHECKER: &str = "village-profile-check.js";

/// What that script offers the page, besides `start`.
const CHECKER_EXPORTS: &str = "check, decode, max_bytes, words";

/// The style of static content, which pages refer to.
pub const STATIC_STYLE: &str = "village-profile-static.css";

/// The list of hashes, the last file that is written.
pub const SUMS: &str = "SHA384SUMS";

/// Whether a page with the classic script fetches this file; of those with words, it fetches the one of its language.
pub fn is_fetched(name: &str) -> bool {
    name == LOADER || name.starts_with("village_profile.") && ![".gz", ".br"].iter().any(|end| name.ends_with(end))
}

/// Whether this file holds the words of a language.
pub fn is_words(name: &str) -> bool {
    is_fetched(name) && name.ends_with(".txt")
}

/// Every file that ships, by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Makes every file that a visitor loads.
pub fn files(engine: &Engine) -> Result<Files> {
    let mut files = Files::new();
    let beside = |name: &str| serde_json::json!(format!("./{name}"));
    let mut add = |extension: &str, bytes: Vec<u8>| {
        let name = format!("village_profile.{}.{extension}", short_hash(&bytes));
        files.insert(name.clone(), bytes);
        name
    };
    let glue_text = glue(engine)?;
    let style_text = style()?;
    let glue = add("js", glue_text.clone());
    let style = add("css", style_text.clone());
    let wasm = add("wasm", engine.wasm.clone());
    // The wasm knows the words by their sums: its own name tells them from those of other builds.
    let texts = Lang::ALL.map(|lang| (wasm.replace("wasm", &format!("{}.txt", lang.tag())), catalog::text(lang)));
    for (name, text) in &texts {
        files.insert(name.clone(), text.clone().into_bytes());
    }
    let [hans, hant, en] = texts.each_ref().map(|(name, _)| beside(name));
    let all: serde_json::Map<_, _> =
        Lang::ALL.iter().zip(texts).map(|(lang, (_, text))| (lang.tag().to_owned(), text.into())).collect();
    let constants = [
        ("GLUE", beside(&glue)),
        ("STYLE", beside(&style)),
        ("WASM", beside(&wasm)),
        ("STYLE_TEXT", serde_json::json!(String::from_utf8(style_text)?.trim_end())),
        ("VERSION", serde_json::json!(village_profile::VERSION)),
        ("TEXTS", all.into()),
        ("TEXT_HANS", hans),
        ("TEXT_HANT", hant),
        ("TEXT_EN", en),
        ("WORDS", loader_words()),
        ("ATTRIBUTES", serde_json::json!(contract::ATTRIBUTES.map(|attribute| attribute.name))),
    ];
    files.insert(LOADER.to_owned(), light(loader("main.js", "iife", &constants, &[])?)?);
    let outside = ["--external:./village_profile.*".to_owned()];
    files.insert(MODULE.to_owned(), loader("module.js", "esm", &constants, &outside)?);
    let folder = paths::work().join("single");
    std::fs::create_dir_all(&folder)?;
    let (glue, wasm) = (folder.join("glue.js"), folder.join("engine.wasm"));
    tools::write(&glue, &glue_text)?;
    tools::write(&wasm, &engine.wasm)?;
    let inside = [
        format!("--alias:glue={}", glue.display()),
        format!("--alias:wasm={}", wasm.display()),
        "--loader:.wasm=binary".to_owned(),
    ];
    files.insert(SINGLE.to_owned(), loader("single.js", "iife", &constants, &inside)?);
    Ok(files)
}

/// Makes the files of the checker.
pub fn checker(engine: &Engine) -> Result<Files> {
    let wasm = format!("village_profile_check.{}.wasm", short_hash(&engine.wasm));
    let folder = paths::work().join("checker");
    std::fs::create_dir_all(&folder)?;
    tools::write(&folder.join("raw.js"), engine.glue.as_bytes())?;
    let entry = folder.join("entry.js");
    let text = format!(
        "import init from './raw.js';\nexport {{ {CHECKER_EXPORTS} }} from './raw.js';\n\
        export const start = () => init({{ module_or_path: new URL('{wasm}', import.meta.url) }});\n"
    );
    tools::write(&entry, text.as_bytes())?;
    let glue = esbuild(["--bundle", "--format=esm"], &entry)?;
    let inside = |name: &str| format!("{CHECKER_FOLDER}/{name}");
    Ok(Files::from([(inside(CHECKER), glue), (inside(&wasm), engine.wasm.clone())]))
}

/// Adds the list by which an upload can be checked.
pub fn seal(files: &mut Files) {
    let sums = sums(files);
    files.insert(SUMS.to_owned(), sums.into_bytes());
}

/// The loader's words: per language the tag and the sentences, in the order in which the loader reads them.
fn loader_words() -> serde_json::Value {
    let row = |lang: Lang| {
        let words = lang.of(&loader::TABLE);
        (
            lang.tag().to_owned(),
            serde_json::json!([words.unavailable, words.browser_too_old, words.data_link, words.retry]),
        )
    };
    Lang::ALL.into_iter().map(row).collect::<serde_json::Map<_, _>>().into()
}

/// A module whose default export starts the glue afresh each time: after a trap the old instance is unusable.
fn glue(engine: &Engine) -> Result<Vec<u8>> {
    let folder = paths::work().join("glue");
    std::fs::create_dir_all(&folder)?;
    let raw = folder.join("raw.js");
    tools::write(&raw, glue::visitors(&engine.glue)?.as_bytes())?;
    let hash = serde_json::json!(BASE64.encode(Sha384::digest(&engine.wasm)));
    let constants = wasm::constants(&engine.wasm)?;
    let flags = [
        "--bundle".to_owned(),
        "--format=iife".to_owned(),
        format!("--alias:raw={}", raw.display()),
        format!("--define:WASM_SHA384={hash}"),
        format!("--define:CONSTANTS_BEGIN={}", constants.start),
        format!("--define:CONSTANTS_END={}", constants.end),
    ];
    let inner = String::from_utf8(esbuild(flags, &paths::root().join("www/loader/inside.js"))?)?;
    let whole = format!("export default hooks=>{{let e,deliver=x=>e=x;{}return e}}\n", inner.trim_end());
    ascii("the glue", whole.into_bytes())
}

/// The style sheet, after the colours that it shares with the charts.
fn style() -> Result<Vec<u8>> {
    let rules = tools::read(&paths::root().join("www/village-profile.css"))?;
    small_style("village-profile.css", &[village_profile::view::style::colors().into_bytes(), rules].concat())
}

/// The style sheet of static content, which visitors load only where a page names it.
pub fn static_style() -> Result<Files> {
    let whole = village_profile::view::style::static_sheet();
    Ok(Files::from([(STATIC_STYLE.to_owned(), small_style(STATIC_STYLE, whole.as_bytes())?)]))
}

fn small_style(name: &str, rules: &[u8]) -> Result<Vec<u8>> {
    let whole = paths::work().join(name);
    tools::write(&whole, rules)?;
    esbuild(std::iter::empty::<&str>(), &whole)
}

/// A form of the loader, from its first file in `www/loader/`.
fn loader(entry: &str, form: &str, constants: &[(&str, serde_json::Value)], more: &[String]) -> Result<Vec<u8>> {
    let defines = constants.iter().map(|(name, value)| format!("--define:{name}={value}"));
    let flags =
        ["--bundle".to_owned(), format!("--format={form}")].into_iter().chain(defines).chain(more.iter().cloned());
    ascii("the loader", esbuild(flags, &paths::root().join("www/loader").join(entry))?)
}

/// Refuses a loader over its budget.
fn light(bytes: Vec<u8>) -> Result<Vec<u8>> {
    let weight = size::brotli(&bytes)?;
    if weight > budget::LOADER {
        bail!("the loader weighs {weight} bytes after brotli, over its budget of {}", budget::LOADER);
    }
    Ok(bytes)
}

fn esbuild<Flag: AsRef<std::ffi::OsStr>>(
    flags: impl IntoIterator<Item = Flag>,
    entry: &std::path::Path,
) -> Result<Vec<u8>> {
    let mut command = tools::npm_program("esbuild");
    command.arg(entry).args(["--minify", "--target=chrome69", "--charset=ascii", "--log-level=warning"]).args(flags);
    Ok(tools::output(&mut command)?.into_bytes())
}

/// A page in GBK reads a script as GBK unless told otherwise: only ASCII means the same everywhere.
fn ascii(what: &str, bytes: Vec<u8>) -> Result<Vec<u8>> {
    if !bytes.is_ascii() {
        bail!("{what} holds a byte over 127, which a page in GBK would read wrong");
    }
    Ok(bytes)
}

pub fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)).chars().take(16).collect()
}

fn sums(files: &Files) -> String {
    files.iter().map(|(name, bytes)| format!("{}  {name}\n", hex(&Sha384::digest(bytes)))).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Replaces `dist/` by these files.
pub fn write(files: &Files) -> Result<()> {
    let dist = paths::dist();
    if dist.exists() {
        std::fs::remove_dir_all(&dist).with_context(|| dist.display().to_string())?;
    }
    let (last, others): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| *name == SUMS);
    for (name, bytes) in others.into_iter().chain(last) {
        let path = dist.join(name);
        let folder = path.parent().unwrap_or(&dist);
        std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        tools::write(&path, bytes)?;
    }
    Ok(())
}
