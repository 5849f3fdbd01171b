//! The files that pages load, each named after its bytes so that no cache confuses two builds: glue, style, wasm, words, and the loader
//! that knows them.

use crate::dist::{EDITOR_FOLDER, Files, LOADER, MODULE, SINGLE, STATIC_STYLE, engine_file};
use crate::esbuild::{alias, define, inject};
use crate::wasm::Engine;
use crate::{budget, compress, esbuild, hash, paths};
use anyhow::{Result, bail};
use fs_err as fs;
use serde_json::{Map, Value, json};
use std::path::PathBuf;
use village_profile::{
    contract,
    locale::{Lang, catalog, loader::LoaderMessages},
    view,
};

/// Every file that visitors load.
pub fn visitors(engine: &Engine) -> Result<Files> {
    let mut files = Files::new();
    let mut add = |extension: &str, bytes: &[u8]| {
        let name = engine_file(bytes, extension);
        files.insert(name.clone(), bytes.to_vec());
        name
    };
    let style = style()?;
    let glue = glue(engine, &style)?;
    let (glue_name, style_name, wasm_name) = (add("js", &glue), add("css", &style), add("wasm", &engine.wasm));
    // The wasm knows the words by their hashes: its own name tells them from those of other builds.
    let messages_name = |lang: Lang| wasm_name.replace("wasm", &format!("{}.txt", lang.tag()));
    for lang in Lang::ALL {
        files.insert(messages_name(lang), catalog::text(lang).into_bytes());
    }
    let beside = |name: &str| format!("./{name}");
    let constants = [
        define("GLUE", beside(&glue_name)),
        define("STYLE", beside(&style_name)),
        define("WASM", beside(&wasm_name)),
        define("STYLE_TEXT", String::from_utf8(style)?),
        define("VERSION", village_profile::VERSION),
        define("MESSAGES", by_lang(|lang| catalog::text(lang).into())),
        define("MESSAGES_HANS", beside(&messages_name(Lang::ZhHans))),
        define("MESSAGES_HANT", beside(&messages_name(Lang::ZhHant))),
        define("MESSAGES_EN", beside(&messages_name(Lang::En))),
        define("LOADER_MESSAGES", by_lang(loader_messages)),
        define("ATTRIBUTES", json!(contract::ATTRIBUTES.map(|attribute| attribute.name))),
    ];
    let natives = [inject(&source("natives.js"))];
    let loader =
        |entry: &str, flags: &[String]| esbuild::script(&source(entry), &[flags, &natives, &constants].concat());
    files.insert(LOADER.to_owned(), within_budget(loader("main.js", &["--format=iife".to_owned()])?)?);
    let outside = ["--format=esm".to_owned(), "--external:./village_profile.*".to_owned()];
    files.insert(MODULE.to_owned(), loader("module.js", &outside)?);
    let inside = [
        "--format=iife".to_owned(),
        alias("glue", &write_input("single", "glue.js", &glue)?),
        alias("wasm", &write_input("single", "engine.wasm", &engine.wasm)?),
        "--loader:.wasm=binary".to_owned(),
    ];
    files.insert(SINGLE.to_owned(), loader("single.js", &inside)?);
    Ok(files)
}

/// The files of the editor's page: the page itself, and the import, which it starts for a file.
pub fn editor(page: &Engine, import: &Engine) -> Result<Files> {
    let files = [("editor", page, "entry.js", "--format=esm"), ("import", import, "import-worker.js", "--format=iife")];
    let mut all = Files::new();
    for (name, engine, entry, format) in files {
        let wasm = format!("village_profile_{name}.{}.wasm", hash::short(&engine.wasm));
        let flags = [
            format.to_owned(),
            alias(&format!("{name}-bindings"), &write_input(name, "bindings.js", engine.glue.as_bytes())?),
            define("WASM", wasm.clone()),
            // The glue looks for its module there only where none is named.
            "--log-override:empty-import-meta=silent".to_owned(),
        ];
        let entry = paths::root().join("www").join("editor").join(entry);
        let inside = |name: &str| format!("{EDITOR_FOLDER}/{name}");
        all.insert(inside(&format!("village-profile-{name}.js")), esbuild::script(&entry, &flags)?);
        all.insert(inside(&wasm), engine.wasm.clone());
    }
    Ok(all)
}

/// The style sheet of static content, which visitors load only where a page names it.
pub fn static_style() -> Result<Files> {
    let rules = view::style::static_sheet();
    Ok(Files::from([(
        STATIC_STYLE.to_owned(),
        esbuild::style(&write_input("style", STATIC_STYLE, rules.as_bytes())?)?,
    )]))
}

/// The style sheet of the live profile.
fn style() -> Result<Vec<u8>> {
    esbuild::style(&write_input("style", "village-profile.css", view::style::sheet().as_bytes())?)
}

/// The glue: a module whose default export makes all of it afresh at each call, since after a trap the old instance is unusable.
fn glue(engine: &Engine, style: &[u8]) -> Result<Vec<u8>> {
    let flags = [
        "--format=iife".to_owned(),
        alias("bindings", &write_input("glue", "bindings.js", engine.glue.as_bytes())?),
        inject(&source("engine-natives.js")),
        define("WASM_SHA384", hash::sha384_base64(&engine.wasm)),
        define("WASM_CHECKSUM", hash::checksum(&engine.wasm)),
        define("STYLE_CHECKSUM", hash::checksum(style)),
        define("WASM_DISABLED", by_lang(|lang| LoaderMessages::of(lang).wasm_disabled.into())),
        define("TOO_OLD", by_lang(|lang| LoaderMessages::of(lang).browser_too_old.into())),
        // wasm-bindgen takes this for a browser without it. Handles are freed by the loader and closures by the engine; the garbage
        // collector would also free those of an instance that has trapped, and so enter it again.
        "--define:FinalizationRegistry=undefined".to_owned(),
        // The loader hands over a compiled module: nothing here is to be fetched.
        "--define:Request=undefined".to_owned(),
        "--define:Response=undefined".to_owned(),
    ];
    let inner = String::from_utf8(esbuild::script(&source("instance.js"), &flags)?)?;
    Ok(format!("export default loader=>{{let hooks={{}},instance={{}};{}return instance}}\n", inner.trim_end())
        .into_bytes())
}

/// A value for each language, by its tag.
fn by_lang(value: fn(Lang) -> Value) -> Map<String, Value> {
    Lang::ALL.into_iter().map(|lang| (lang.tag().to_owned(), value(lang))).collect()
}

/// The loader's own messages in one language; sentences that only one failure has stand under its code.
fn loader_messages(lang: Lang) -> Value {
    let messages = LoaderMessages::of(lang);
    json!({
        "unavailable": messages.unavailable,
        "openData": messages.data_link,
        "retry": messages.retry,
    })
}

/// Refuses a loader over its budget.
fn within_budget(loader: Vec<u8>) -> Result<Vec<u8>> {
    let weight = compress::brotli(&loader)?.len();
    if weight > budget::LOADER {
        bail!("the loader weighs {weight} bytes after brotli, over its budget of {}", budget::LOADER);
    }
    Ok(loader)
}

/// A file of the loader's source.
fn source(name: &str) -> PathBuf {
    paths::root().join("www").join("loader").join(name)
}

/// Writes an input of esbuild into a folder of the build; returns its path.
fn write_input(folder: &str, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let folder = paths::work().join(folder);
    fs::create_dir_all(&folder)?;
    let file = folder.join(name);
    fs::write(&file, bytes)?;
    Ok(file)
}
