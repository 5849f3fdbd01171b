//! Maps, which may only be published with an approval number (审图号).

use super::Lint;
use crate::checker::profile_index::{ProfileIndex, all_words};
use crate::profile::json::Json;

/// IndexedString that only the description of a map has.
const MAP_WORDS: [&str; 6] = ["地图", "地圖", "区划图", "區劃圖", "区位图", "區位圖"];

pub(super) fn lint(index: &ProfileIndex<'_>) {
    for (_, image) in index.records_of("Image") {
        let approved =
            matches!(image.json.get("map_approval"), Some(Json::String(number)) if !number.trim().is_empty());
        let shown = matches!(image.json.get("src"), Some(Json::String(_)));
        let described = ["alt", "caption"].iter().filter_map(|field| image.json.get(field)).any(speaks_of_map);
        let is_map = matches!(image.json.get("map"), Some(Json::Bool(true))) || described && shown;
        if is_map && !approved {
            index.report(image.node, Lint::MapWithoutApproval, "", "");
        }
    }
}

fn speaks_of_map(text: &Json) -> bool {
    all_words(text).iter().any(|words| MAP_WORDS.iter().any(|map| words.contains(map)))
}

#[cfg(test)]
mod tests {
    use crate::checker::tests::fires;

    #[test]
    fn a_map_has_its_number() {
        let image = |members: &str| format!(r#""images": [{{{members}}}]"#);
        fires("map-without-approval", &image(r#""alt": "甲", "map": true"#), &["$.images[0]"]);
        fires("map-without-approval", &image(r#""alt": {"zh-Hans": "锦溪镇地图"}, "src": "a.png""#), &["$.images[0]"]);
        fires("map-without-approval", &image(r#""alt": "甲", "map": true, "map_approval": "苏S(2024)1号""#), &[]);
        fires("map-without-approval", &image(r#""alt": "养猪场效果图", "src": "a.png""#), &[]);
    }
}
