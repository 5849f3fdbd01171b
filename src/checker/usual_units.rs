//! Units in common use that convert to no other: measure words, counted nouns, and a few of physics.
//!
//! The lists are generous, since a false alarm costs an editor more than an odd unit costs a reader.

use super::nearest::nearest_within;

/// Shorter Chinese nouns are measure words, of which there are hundreds.
const LEAST_CHARACTERS: usize = 3;

/// Shorter English words are near to too many others to be known as slips.
const LEAST_LETTERS: usize = 6;

/// A unit that begins with one of these counts the noun behind it: 个村, 名党员.
const MEASURE_WORDS: &str = "个個家處处名位户戶所座条條项項件次场場期批支辆輛台臺套头頭只隻羽株棵间間栋棟组組对對份张張块塊片口人村种種类類本册冊部门門级級";

/// A unit that ends with one of these counts what can be counted: 网格员, 低保户, 文化站, 停车位; or is one of its kind: 标准亩, 兆瓦时.
const ENDINGS: &str = "员員户戶人者工头頭站室点點位机機组組队隊社村镇鎮乡鄉县縣校院园園场場馆館厂廠店所部处處家间間套车車船桥橋线線井库庫塘棚桩樁灯燈岗崗班箱包袋件条條项項台臺栋棟座亩畝米吨噸时時升克里次日会會课課团團坊屋楼樓厕廁亭塔具品目书書证證牛羊猪豬鸡雞鸭鴨鱼魚树樹苗";

/// Two characters at the end of longer units, for the same.
const LONG_ENDINGS: [&str; 29] = [
    "中心", "基地", "企业", "企業", "主体", "主體", "对象", "對象", "人口", "支部", "总支", "總支", "党委", "黨委",
    "农场", "農場", "公司", "集团", "集團", "学校", "學校", "公园", "公園", "广场", "廣場", "社区", "社區", "网格",
    "網格",
];

/// Longer Chinese units, to which slips are compared as well.
const CHINESE: [&str; 58] = [
    "合作社",
    "联合社",
    "聯合社",
    "党支部",
    "黨支部",
    "党小组",
    "黨小組",
    "党总支",
    "黨總支",
    "行政村",
    "自然村",
    "示范村",
    "示範村",
    "村民小组",
    "村民小組",
    "居民小组",
    "居民小組",
    "示范户",
    "示範戶",
    "低保户",
    "低保戶",
    "脱贫户",
    "脫貧戶",
    "个体户",
    "個體戶",
    "家庭农场",
    "家庭農場",
    "农家乐",
    "農家樂",
    "志愿者",
    "志願者",
    "网格员",
    "網格員",
    "护林员",
    "護林員",
    "停车位",
    "停車位",
    "充电桩",
    "充電樁",
    "摄像头",
    "攝像頭",
    "标准箱",
    "標準箱",
    "工作日",
    "立方米",
    "千瓦时",
    "千瓦時",
    "千伏安",
    "摄氏度",
    "攝氏度",
    "卡路里",
    "帕斯卡",
    "勒克斯",
    "千分点",
    "兆字节",
    "吉字节",
    "兆比特",
    "新台币",
];

/// English nouns of at least [`LEAST_LETTERS`] letters, in the singular. Those that differ by one letter from another that people write
/// stand beside it.
const ENGLISH: [&str; 76] = [
    "village",
    "villager",
    "township",
    "county",
    "country",
    "community",
    "household",
    "family",
    "person",
    "resident",
    "member",
    "worker",
    "farmer",
    "student",
    "teacher",
    "doctor",
    "leader",
    "reader",
    "trainee",
    "trainer",
    "tourist",
    "visitor",
    "volunteer",
    "official",
    "mediator",
    "secretary",
    "branch",
    "committee",
    "cooperative",
    "company",
    "enterprise",
    "factory",
    "workshop",
    "project",
    "programme",
    "program",
    "session",
    "meeting",
    "lecture",
    "training",
    "course",
    "lesson",
    "activity",
    "festival",
    "performance",
    "station",
    "service",
    "centre",
    "center",
    "school",
    "kindergarten",
    "library",
    "hospital",
    "clinic",
    "museum",
    "market",
    "garden",
    "greenhouse",
    "orchard",
    "building",
    "bridge",
    "street",
    "district",
    "vehicle",
    "tractor",
    "machine",
    "camera",
    "certificate",
    "dispute",
    "complaint",
    "document",
    "product",
    "variety",
    "contract",
    "parcel",
    "kilometre",
];

/// How usual a unit is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Usage {
    /// In common use, or too short or too foreign to say.
    Usual,
    /// Probably another, which is named.
    Slip(String),
    /// In no list.
    Unheard,
}

impl Usage {
    /// How usual a counted noun is, without the measures that convert.
    pub(super) fn of(unit: &str) -> Self {
        if unit.chars().all(|char| char > '\u{2e80}') { Self::of_chinese(unit) } else { Self::of_english(unit) }
    }

    fn of_chinese(unit: &str) -> Self {
        let begins_usually = unit.chars().next().is_some_and(|first| MEASURE_WORDS.contains(first));
        let ends_usually = unit.chars().next_back().is_some_and(|last| ENDINGS.contains(last))
            || LONG_ENDINGS.iter().any(|ending| unit.ends_with(ending));
        let is_short = unit.chars().count() < LEAST_CHARACTERS;
        if is_short || begins_usually || ends_usually || CHINESE.contains(&unit) {
            return Self::Usual;
        }
        nearest_within(1, unit, CHINESE).map_or(Self::Unheard, |meant| Self::Slip(meant.to_owned()))
    }

    /// Any English noun may be counted, so that only slips are told.
    fn of_english(unit: &str) -> Self {
        let singular = unit.strip_suffix('s').unwrap_or(unit);
        let is_word = singular.len() >= LEAST_LETTERS && singular.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_word || ENGLISH.iter().any(|known| *known == singular || *known == unit || is_plural(unit, known)) {
            return Self::Usual;
        }
        let plural = unit.strip_prefix(singular).unwrap_or_default();
        nearest_within(1, singular, ENGLISH).map_or(Self::Usual, |meant| Self::Slip([meant, plural].concat()))
    }
}

/// Whether a word is the plural of another that ends in `y` or in a hiss: parties, branches.
fn is_plural(word: &str, singular: &str) -> bool {
    let stem = word.strip_suffix("ies").or_else(|| word.strip_suffix("es"));
    stem.is_some_and(|stem| singular == stem || singular.strip_suffix('y') == Some(stem))
}

#[cfg(test)]
mod tests {
    use super::{CHINESE, ENGLISH, LEAST_CHARACTERS, LEAST_LETTERS, Usage};

    #[test]
    fn slips_name_the_unit_that_was_meant() {
        for (slip, meant) in
            [("合作舍", "合作社"), ("千瓦吋", "千瓦时"), ("vilages", "villages"), ("sesssion", "session")]
        {
            assert_eq!(Usage::of(slip), Usage::Slip(meant.to_owned()), "{slip}");
        }
    }

    #[test]
    fn what_people_count_is_usual() {
        for unit in [
            "标准亩",
            "村民小组",
            "党总支",
            "千伏安",
            "实验室",
            "停车位",
            "标准间",
            "新台币",
            "延长米",
            "低保户",
            "无人机",
            "农机具",
            "黑山羊",
            "议事会",
            "市场主体",
            "就业岗位",
            "文化活动中心",
            "個示範村",
            "villages",
            "counties",
            "countries",
            "branches",
            "libraries",
            "houses",
            "horses",
            "teas",
            "kWh",
            "village cadres",
            "trainees",
            "processes",
            "glasses",
        ] {
            assert_eq!(Usage::of(unit), Usage::Usual, "{unit}");
        }
        assert_eq!(Usage::of("乡村旅游"), Usage::Unheard);
    }

    #[test]
    fn the_lists_hold_only_what_is_compared() {
        assert!(CHINESE.iter().all(|unit| unit.chars().count() >= LEAST_CHARACTERS));
        assert!(ENGLISH.iter().all(|unit| unit.len() >= LEAST_LETTERS));
    }
}
