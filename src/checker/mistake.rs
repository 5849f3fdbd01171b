//! The meaning that an editor gave to a text that is no figure: a rank, a date, two numbers. Each has a remedy of its own.

use crate::profile::figure::{Figure, unit::Dimension};

/// A text that is no figure, as an editor's slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The code of the sentences about it.
    pub code: &'static str,
    /// The part that is not understood, or is no part of a figure.
    pub part: String,
    /// The figure that the text holds, where it holds one.
    pub figure: String,
}

/// The codes of all mistakes, in the order of their sentences.
pub const CODES: [&str; 21] = [
    "tolerance",
    "dash",
    "one-end",
    "document",
    "proportion",
    "pattern",
    "rank",
    "ordinal",
    "date",
    "period",
    "title",
    "class",
    "no-rate",
    "none",
    "all",
    "vague",
    "unit-alone",
    "part-and-whole",
    "two-numbers",
    "label-inside",
    "leftover",
];

/// Words by which a text is known, with the code of its mistake. The first that stands in a text counts.
static WORDS: [(&str, &[&str]); 10] = [
    ("tolerance", &["±"]),
    ("document", &["〔", "字第"]),
    ("period", &["期间", "“十", "十三五", "十四五", "十五五", "以来"]),
    (
        "title",
        &["百强", "十强", "万元户", "万元村", "亿元村", "亿元镇", "千亿镇", "百亿镇", "百亿级", "千亿级", "亿级"],
    ),
    ("no-rate", &["负增长", "持平", "由负转正", "由正转负", "扭亏"]),
    ("class", &["星级", "等奖", "A级", "★", "☆", "甲等", "乙等", "优秀", "良好", "合格", "先进", "示范", "特级"]),
    ("all", &["全覆盖", "全部", "全体", "所有", "实现了全"]),
    ("pattern", &["之家", "零距离", "零门槛", "零的突破"]),
    (
        "vague",
        &["大量", "少量", "绝大多数", "大多数", "多数", "少数", "大部分", "部分", "若干", "众多", "许多", "不等"],
    ),
    (
        "vague",
        &["好几", "几个", "几家", "几户", "几名", "几人", "几次", "多个", "多家", "多名", "多次", "很多", "多项"],
    ),
];

impl Mistake {
    /// The mistake in a text that cannot be read as a figure; nothing where none is known, and none in an object or in prose.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim().trim_matches('"');
        if text.starts_with('{') || text.chars().nth(Figure::MAX_CHARS).is_some() {
            return None;
        }
        let plain: String = text.chars().map(half_width).filter(|char| !char.is_whitespace()).collect();
        let of = |code| Self { code, part: text.to_owned(), figure: String::new() };
        let code = whole(&plain).or_else(|| {
            let known = WORDS.iter().find(|(_, words)| words.iter().any(|word| plain.contains(word)));
            // 不等 behind one number, and other words behind one, are told by the number.
            known.map(|(code, _)| *code).filter(|code| *code != "vague" || !plain.contains(is_digit))
        });
        code.map(of).or_else(|| parts(text))
    }
}

/// The mistake that the form of the whole text tells.
fn whole(text: &str) -> Option<&'static str> {
    let shape = shape(text);
    let shape = shape.as_str();
    if text.contains(':') && text.chars().all(|char| is_digit(char) || matches!(char, ':' | '.')) {
        return Some("proportion");
    }
    Some(match shape {
        "9比9" => "proportion",
        _ if text.starts_with(['—', '–', '―']) && Figure::parse(text.trim_start_matches(['—', '–', '―'])).is_ok() => {
            "dash"
        }
        _ if shape.ends_with("不等") && shape.matches('9').count() == 1 => "one-end",
        "9×9小时" => "pattern",
        "无" | "没有" | "N/A" | "NA" | "n/a" | "否" => "none",
        _ if shape.contains("第9名") || shape.contains("第9位") => "rank",
        _ if shape.contains("第9") => "ordinal",
        "9年" | "9年9月" | "9年9月9日" | "9月" | "9月9日" | "9日" | "9号" | "9年底" | "9年初" | "9年末" | "9.9.9"
        | "9/9/9" | "9-9" | "9-9-9" | "9年上半年" | "9年下半年" | "9月份" | "9月底" => match shape {
            "9年" if text.starts_with('近') => "period",
            "9-9" if !text.starts_with(['1', '2']) => return None,
            _ => "date",
        },
        "近9年" | "近9个月" | "9-9年" | "9—9年" | "9~9年" | "9至9年" | "9年-9年" | "9年—9年" | "9年至9年" => {
            "period"
        }
        "9级" | "9级以上" | "9A级" => "class",
        _ if shape.starts_with("9/9") => "part-and-whole",
        _ if is_unit_alone(text) => "unit-alone",
        _ => return None,
    })
}

/// The text with a 9 for each number in it.
fn shape(text: &str) -> String {
    let mut shape = String::new();
    for char in text.chars() {
        let is_number = is_digit(char) || "〇零一二三四五六七八九十两".contains(char);
        if !is_number {
            shape.push(char);
        } else if !shape.ends_with('9') {
            shape.push('9');
        }
    }
    shape
}

/// Whether a text is a unit that lacks its number: 万元.
fn is_unit_alone(text: &str) -> bool {
    let with_number = Figure::parse(&["5", text].concat());
    let name = text.trim_start_matches(['百', '千', '万', '亿']);
    !name.contains(is_number_sign)
        && with_number.is_ok_and(|figure| figure.reading.unit().dimension() != Dimension::Count)
}

/// Takes a text apart into the figure that it holds and the rest.
fn parts(text: &str) -> Option<Mistake> {
    if let Some((first, second)) = text.split_once(['、', '，', '；', '（', '(', '+'])
        && first.contains(is_digit)
        && second.contains(is_digit)
    {
        return Some(mistake("two-numbers", second, first));
    }
    let places: Vec<usize> = text.char_indices().map(|(place, _)| place).skip(1).collect();
    let is_figure = |part: &str| {
        part.contains(is_number_sign) && Figure::parse(part).is_ok_and(|figure| figure.reading.is_reported())
    };
    let head =
        places.iter().rev().find_map(|place| Some(text.split_at_checked(*place)?).filter(|(head, _)| is_figure(head)));
    let tail = places.iter().find_map(|place| {
        let halves = text.split_at_checked(*place)?;
        (halves.1.starts_with(is_number_sign) && is_figure(halves.1)).then_some(halves)
    });
    match (head, tail) {
        // In 五保户12户 and 80岁以上老人230人 the first number belongs to the name.
        (Some((first, _)), Some((part, figure))) if !first.contains(is_digit) || belongs_to_name(first) => {
            Some(label_inside(part, figure))
        }
        (Some((figure, part)), _) if part.contains("中的") => Some(mistake("part-and-whole", part, figure)),
        (Some((figure, part)), _) if part.contains(is_digit) => Some(mistake("two-numbers", part, figure)),
        (Some((figure, part)), _) => {
            let has_unit = Figure::parse(figure).is_ok_and(|figure| !figure.reading.unit().name().is_empty());
            Some(mistake("leftover", part, &[figure, if has_unit { "" } else { "个" }].concat()))
        }
        (None, Some((part, figure))) => Some(label_inside(part, figure)),
        (None, None) => None,
    }
}

/// Words in front of a figure that belong into its label; those of them that qualify the figure stay with it: 新增 of 新增就业300人.
fn label_inside(part: &str, figure: &str) -> Mistake {
    let reading = |figure: &str| Figure::parse(figure).ok().map(|figure| figure.reading);
    let ends = part.char_indices().map(|(place, _)| place).rev();
    let qualified = ends.filter_map(|end| part.split_at_checked(end)).find_map(|(qualifier, label)| {
        let qualified = [qualifier, figure].concat();
        let qualifies = reading(&qualified).is_some_and(|qualified| reading(figure) != Some(qualified));
        (qualifies && !qualifier.contains(is_number_sign)).then(|| mistake("label-inside", label, &qualified))
    });
    qualified.unwrap_or_else(|| mistake("label-inside", part, figure))
}

/// Whether a figure at the beginning is no figure of its own: a bare number, or an age that tells who is counted.
fn belongs_to_name(figure: &str) -> bool {
    Figure::parse(figure).is_ok_and(|figure| {
        let unit = figure.reading.unit();
        unit.name().is_empty() || unit.dimension() == Dimension::Age
    })
}

fn mistake(code: &'static str, part: &str, figure: &str) -> Mistake {
    let part = part.trim_matches(['、', ' ', '/', '）', ')']);
    Mistake { code, part: part.to_owned(), figure: figure.trim().to_owned() }
}

fn is_digit(char: char) -> bool {
    char.is_ascii_digit() || ('０'..='９').contains(&char)
}

fn is_number_sign(char: char) -> bool {
    is_digit(char) || "零〇一二两三四五六七八九十百千万亿".contains(char)
}

/// Signs in the width that the shapes are written in.
fn half_width(char: char) -> char {
    match char {
        '０'..='９' => char::from_u32(u32::from(char) - 0xfee0).unwrap_or(char),
        '：' | '∶' => ':',
        '－' => '-',
        '／' => '/',
        '～' => '~',
        '無' => '无',
        '級' => '级',
        '間' => '间',
        '獎' => '奖',
        '萬' => '万',
        '億' => '亿',
        '優' => '优',
        _ => char,
    }
}

#[cfg(test)]
mod tests {
    use super::{CODES, Mistake};

    fn mistake(text: &str) -> Option<(&'static str, String, String)> {
        Mistake::of(text).map(|mistake| (mistake.code, mistake.part, mistake.figure))
    }

    #[test]
    fn each_kind_of_slip_is_known() {
        for (text, code) in [
            ("±5%", "tolerance"),
            ("〔2023〕15号", "document"),
            ("—3.5%", "dash"),
            ("500元不等", "one-end"),
            ("1∶3", "proportion"),
            ("2.3:1", "proportion"),
            ("3比1", "proportion"),
            ("7×24小时", "pattern"),
            ("5口之家", "pattern"),
            ("第3名", "rank"),
            ("由第12位上升到第3位", "rank"),
            ("第7届", "ordinal"),
            ("2021年", "date"),
            ("二〇二三年", "date"),
            ("3月", "date"),
            ("15日", "date"),
            ("2023年底", "date"),
            ("近10年", "period"),
            ("2021—2023年", "period"),
            ("“十四五”期间", "period"),
            ("百强县", "title"),
            ("万元户", "title"),
            ("百亿级", "title"),
            ("5A级", "class"),
            ("二等奖", "class"),
            ("★★★★★", "class"),
            ("優秀", "class"),
            ("负增长", "no-rate"),
            ("同比持平", "no-rate"),
            ("无", "none"),
            ("N/A", "none"),
            ("全覆盖", "all"),
            ("大量", "vague"),
            ("好几家", "vague"),
            ("万元", "unit-alone"),
        ] {
            assert_eq!(Mistake::of(text).map(|mistake| mistake.code), Some(code), "{text}");
        }
        assert_eq!(mistake("许多想不到的"), Some(("vague", "许多想不到的".into(), String::new())));
        assert_eq!(mistake("abc"), None);
    }

    #[test]
    fn an_object_and_a_text_as_long_as_prose_are_no_slip() {
        assert_eq!(mistake(r#"{"value": 5, "unit": "第3名"}"#), None);
        assert_eq!(mistake(&"第3名".repeat(41)), None);
    }

    #[test]
    fn the_figure_inside_is_offered_and_the_rest_quoted() {
        for (text, code, part, figure) in [
            ("290户1253人", "two-numbers", "1253人", "290户"),
            ("3个国家级、5个省级", "two-numbers", "5个省级", "3个国家级"),
            ("12个（其中省级3个）", "two-numbers", "其中省级3个", "12个"),
            ("12+3个", "two-numbers", "3个", "12"),
            ("12个中的9个", "part-and-whole", "中的9个", "12个"),
            ("9/12个", "part-and-whole", "9/12个", ""),
            ("18.7公里/12条", "two-numbers", "12条", "18.7公里"),
            ("80岁以上老人230人", "label-inside", "80岁以上老人", "230人"),
            ("五保户12户", "label-inside", "五保户", "12户"),
            ("总投资3.5亿元", "label-inside", "总投资", "3.5亿元"),
            ("未完成20%", "label-inside", "未完成", "20%"),
            ("新增就业300人", "label-inside", "就业", "新增300人"),
            ("计划投资5000万元", "label-inside", "投资", "计划5000万元"),
            ("1.5w元", "leftover", "w元", "1.5个"),
        ] {
            assert_eq!(mistake(text), Some((code, part.to_owned(), figure.to_owned())), "{text}");
        }
    }

    #[test]
    fn every_code_is_listed_once() {
        let mut codes = CODES.to_vec();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), CODES.len());
    }
}
