//! Preload hints: lines for the head of a page, with which a browser asks for the files of the engine and for the data while it still
//! reads the page.

use crate::dist::{self, Files};
use crate::hash;
use village_profile::locale::Lang;

/// The lines for a page in a language, whose data stands at these addresses. `folder` is the address of the files, with a slash at the end.
///
/// Only the glue has its hash here: a browser does not use what it has preloaded with a hash for a request without one. The glue checks
/// the hash of the wasm itself.
pub fn lines(files: &Files, folder: &str, lang: Lang, data: &[&str]) -> String {
    let words = format!(".{}.txt", lang.tag());
    let engine = files.iter().filter(|(name, _)| dist::is_fetched(name) && *name != dist::LOADER);
    let of_engine = engine.filter_map(|(name, bytes)| {
        let address = format!("{folder}{name}");
        if name.ends_with(".js") {
            let integrity = hash::sha384_base64(bytes);
            Some(format!(
                "<link rel=\"modulepreload\" href=\"{address}\" integrity=\"sha384-{integrity}\" crossorigin=\"anonymous\">\n"
            ))
        } else {
            (!dist::is_words(name) || name.ends_with(&words)).then(|| preload(&address))
        }
    });
    of_engine.chain(data.iter().map(|address| preload(address))).collect()
}

fn preload(address: &str) -> String {
    format!("<link rel=\"preload\" as=\"fetch\" href=\"{address}\" crossorigin=\"anonymous\">\n")
}

#[cfg(test)]
mod tests {
    use super::lines;
    use crate::dist::Files;
    use village_profile::locale::Lang;

    #[test]
    fn a_page_is_hinted_at_what_its_visitor_will_fetch_and_nothing_else() {
        let names = ["js", "css", "wasm", "en.txt", "zh-Hans.txt", "js.br", "wasm.gz"];
        let mut files: Files = names.map(|name| (format!("village_profile.1.{name}"), Vec::new())).into();
        files.insert("village-profile.js".to_owned(), Vec::new());
        let hints = lines(&files, "/vp/", Lang::En, &["/data/a.json"]);
        let addresses: Vec<_> = hints.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let of_engine = ["css", "en.txt", "js", "wasm"].map(|name| format!("/vp/village_profile.1.{name}"));
        assert_eq!(addresses, [&of_engine[..], &["/data/a.json".to_owned()]].concat());
    }
}
