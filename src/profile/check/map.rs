//! Maps, which may only be published with an approval number (审图号).

use super::{lint::Lint, survey::Survey};
use crate::profile::json::Json;

/// Words that only the description of a map has.
const MAPS: [&str; 6] = ["地图", "地圖", "区划图", "區劃圖", "区位图", "區位圖"];

pub(super) fn lint(survey: &Survey<'_>) {
    for (_, image) in survey.of_kind("Image") {
        let approved =
            matches!(image.json.get("map_approval"), Some(Json::String(number)) if !number.trim().is_empty());
        let shown = matches!(image.json.get("src"), Some(Json::String(_)));
        let called = ["alt", "caption"].iter().filter_map(|field| image.json.get(field)).any(is_map);
        let map = matches!(image.json.get("map"), Some(Json::Bool(true))) || called && shown;
        if map && !approved {
            survey.find(image.node, Lint::MapWithoutApproval, "", "");
        }
    }
}

fn is_map(text: &Json) -> bool {
    let says = |text: &str| MAPS.iter().any(|word| text.contains(word));
    match text {
        Json::String(text) => says(text),
        Json::Object(members) => members.iter().any(|(_, text)| matches!(text, Json::String(text) if says(text))),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::profile::check::tests::fires;

    #[test]
    fn a_map_has_its_number() {
        let image = |members: &str| format!(r#""images": [{{{members}}}]"#);
        fires("map-without-approval", &image(r#""alt": "甲", "map": true"#), &["$.images[0]"]);
        fires("map-without-approval", &image(r#""alt": {"zh-Hans": "锦溪镇地图"}, "src": "a.png""#), &["$.images[0]"]);
        fires("map-without-approval", &image(r#""alt": "甲", "map": true, "map_approval": "苏S(2024)1号""#), &[]);
        fires("map-without-approval", &image(r#""alt": "养猪场效果图", "src": "a.png""#), &[]);
    }
}
