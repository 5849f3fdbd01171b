//! Sentences about what can be read and is probably not meant.

use crate::locale::report::{Sentence, sentence};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence(
        "pinyin-residue",
        "pinyin “{found}” stands behind the characters",
        "remove it; some programs add it on copying",
    ),
    sentence("doubled-punctuation", "doubled punctuation “{found}”", "keep one mark"),
    sentence(
        "replacement-character",
        "a character was lost: “{found}” stands in its place",
        "type it again from the original",
    ),
    sentence(
        "leftover-asterisk",
        "an asterisk “{found}” stands in the text",
        "write withheld figures into a figure's field, and remove it from the text",
    ),
    sentence("mobile-number", "“{found}” is a mobile number, which must not be published", "remove it"),
    sentence("identity-number", "“{found}” is an identity number, which must not be published", "remove it"),
    sentence("bank-card-number", "“{found}” is a bank card's number, which must not be published", "remove it"),
    sentence(
        "total-mismatch",
        "“{found}” does not agree with the sum of the entries, “{against}”",
        "compare the total and the entries with the source",
    ),
    sentence(
        "part-over-whole",
        "the part “{found}” is greater than the whole “{against}”",
        "compare both with the source",
    ),
    sentence(
        "share-over-100",
        "a share of more than 100 %: “{found}{against}”",
        "if it is growth, say so in the label (增长)",
    ),
    sentence(
        "future-actual",
        "“{found}” is of {against}, which is still to come, but stands as achieved",
        "put 预计 or 计划 in front, or correct the date",
    ),
    sentence(
        "outdated",
        "figures from {found}, more than three years old: {against}",
        "bring them up to date, or make sure that they are still wanted",
    ),
    sentence("no-source", "“{found}” has no source", "list its source in sources, and give the source's id here"),
    sentence("unused-source", "nobody cites the source “{found}”", "cite it where its figures stand, or remove it"),
    sentence("unknown-source", "sources has no “{found}”", "did you mean “{against}”?"),
    sentence("duplicate-id", "the id “{found}” stands twice", "use each id once"),
    sentence("bad-id", "the id “{found}” has characters that it may not have", "use only a-z, 0-9 and -"),
    sentence(
        "missing-id",
        "the profile has no id, so that others cannot link to it",
        "add an id such as \"id\": \"jinxi\"",
    ),
    sentence(
        "missing-level",
        "the administrative level is not given",
        "add a level: province, city, county, town or village",
    ),
    sentence(
        "bad-division-code",
        "“{found}” is no division code of twelve digits",
        "write twelve digits in quotes, such as \"320583104000\"",
    ),
    sentence(
        "bad-address",
        "“{found}” is no address that a page may link to",
        "use an http: or https: address, or a relative one",
    ),
    sentence(
        "mixed-units",
        "“{found}” and “{against}” stand in one series, but their units do not convert",
        "use one unit, or two series",
    ),
    sentence(
        "fraction-of-person",
        "“{found}” counts a part of a person or a household",
        "if the point groups thousands (1.858 for 1,858), write 1858人; a mean says 人均 or 户均",
    ),
    sentence(
        "unknown-unit",
        "“{found}” is no usual unit",
        "look for a word too many; words that say what is counted belong into the label",
    ),
    sentence("misspelt-unit", "“{found}” is no usual unit", "did you mean “{against}”?"),
    sentence(
        "growth-as-share",
        "“{found}” is a rate of growth and reads as a share",
        "write 增长{against} of a rise and 下降{against} of a fall",
    ),
    sentence("markup", "the text holds “{found}” of a web page, which is shown as it is written", "remove it"),
    sentence("stray-character", "“{found}” holds a curly quote or a space ({against})", "remove it"),
    sentence("legacy-encoding", "the file is in GB 18030 (GBK)", "save it as UTF-8"),
    sentence(
        "unused-acceptance",
        "nothing of “{found}” is found that accepted speaks of",
        "remove the entry, or compare its code and path",
    ),
    sentence(
        "envelope",
        "the profile lies in “{found}” of what an interface returned",
        "hand over the content of “{found}” without what is around it",
    ),
    sentence(
        "measure-unit",
        "“{found}” is no figure of this measure, which is given in “{against}”",
        "write the figure with “{against}”; a change, an amount per person or a share is another measure: leave measure out and write a label",
    ),
    sentence(
        "small-number",
        "“{found}” is so few that neighbours could tell who they are",
        "write 不足10 (under 10), or do not publish it",
    ),
    sentence(
        "town-measure",
        "“{found}” speaks of one person in a village, whom everybody knows",
        "use it from towns upwards only",
    ),
    sentence(
        "map-without-approval",
        "a map without its approval number",
        "give it in map_approval, or do not publish the map",
    ),
    sentence(
        "figure-in-prose",
        "“{found}” stands only in the text and in no field",
        "put it into a field or into figures, so that it can be compared and cited",
    ),
];
