//! Sentences about texts that the notation of figures does not know.

use crate::locale::report::{Sentence, sentence};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence("figure-empty", "the figure is empty", "write null for what is not known and \"*\" for what is withheld"),
    sentence("figure-no-number", "“{found}” lacks a number", "write 26, \"1000余人次\", \"约3000亩\" or \"*\""),
    sentence(
        "figure-too-long",
        "“{found}” is too long: a figure has at most 18 digits",
        "use 万 or 亿, and put the explanation into note",
    ),
    sentence("figure-separators", "the separators of “{found}” do not part thousands", "write 10000 or 10,000"),
    sentence(
        "figure-numeral",
        "the numeral in “{found}” can be read in more than one way",
        "use digits, such as \"3~5个\"",
    ),
    sentence(
        "figure-unit",
        "what follows the number in “{found}” is no unit",
        "write only the unit behind the number, and put the explanation into note",
    ),
    sentence("figure-repeated", "“{found}” has the same qualifier twice", "remove one of them"),
    sentence(
        "figure-contradiction",
        "the parts of “{found}” exclude each other",
        "keep one qualifier: \"约30人\" or \"30余人\"",
    ),
    sentence("figure-range", "the range “{found}” must rise and keep to one unit", "write \"2万元~5万元\""),
    sentence("figure-pair", "the pair “{found}” needs both sides in one unit", "write \"29.5%→60.4%\""),
    sentence("figure-not-a-quantity", "“{found}” is no quantity", "write only number and unit, such as \"26个\""),
    sentence(
        "figure-word",
        "“{found}” has a bound or a status that the format does not know",
        "bound is exact, about, nearly, over, at_least, at_most, under or range; status is actual, projected, planned, withheld or missing",
    ),
];
