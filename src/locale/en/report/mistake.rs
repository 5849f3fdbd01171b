//! Sentences about texts that are no figure, by what the editor meant.

use crate::locale::report::{Sentence, sentence};

pub(super) static SENTENCES: &[Sentence] = &[
    sentence("tolerance", "“{found}” is a tolerance, not a number", "write both ends, such as \"95%~105%\""),
    sentence(
        "dash",
        "the dash before “{found}” is no minus sign",
        "write \"下降3.5%\" of a fall, and \"-3.5%\" of a negative number",
    ),
    sentence(
        "one-end",
        "“{found}” names one end of a range",
        "write both ends, such as \"300元~800元\", or \"约500元\"",
    ),
    sentence("document", "“{found}” is the number of a document, not a quantity", "put it into sources"),
    sentence(
        "proportion",
        "“{found}” is the proportion of two numbers, not one number",
        "write a share or a multiple, such as \"25%\" or \"3倍\", and say in the label what is compared",
    ),
    sentence(
        "pattern",
        "“{found}” is a phrase, not a quantity",
        "put it into words; of a quantity write only number and unit",
    ),
    sentence("rank", "“{found}” is a rank, not a quantity", "put it into honors or into words"),
    sentence("ordinal", "“{found}” is an ordinal, not a quantity", "put it into words; a quantity is written \"7届\""),
    sentence(
        "date",
        "“{found}” is a date, not a quantity",
        "put it into as_of, and write the number of that date; a duration is written \"3个月\" or \"15天\"",
    ),
    sentence(
        "period",
        "“{found}” is a period, not a quantity",
        "put its last year into as_of and the period into note; a duration is written \"不到10年\"",
    ),
    sentence(
        "title",
        "“{found}” is a title or a size class, not a quantity",
        "put it into honors or into words; write the amount itself, such as \"1050亿元\"",
    ),
    sentence(
        "class",
        "“{found}” is a class or a grade, not a quantity",
        "put it into rating or honors; of a quantity write how many hold it, such as \"3个\"",
    ),
    sentence(
        "no-rate",
        "“{found}” tells no number",
        "write the rate, such as \"下降3.5%\" or \"0%\", or put it into words",
    ),
    sentence(
        "none",
        "“{found}” is no quantity",
        "write 0 and the unit, such as \"0个\", if there are none, and \"暂无\" if nobody knows",
    ),
    sentence("all", "“{found}” tells no number", "write \"100%\" if every one is meant, and say in the label of what"),
    sentence("vague", "“{found}” tells no number", "write digits or a range, such as \"3~5个\", or put it into words"),
    sentence(
        "unit-alone",
        "“{found}” is a unit without a number",
        "write the number in front of it, such as \"5{found}\"",
    ),
    sentence(
        "part-and-whole",
        "“{found}” is a part and its whole",
        "write each as a figure of its own, or the share, such as \"75%\"",
    ),
    sentence(
        "two-numbers",
        "“{found}” holds more than one number",
        "write one number here, and “{against}” as a figure of its own",
    ),
    sentence(
        "label-inside",
        "“{found}” has “{against}” in front of the number, which is not understood",
        "write \"{expected}\", and put “{against}” into the label",
    ),
    sentence(
        "leftover",
        "“{found}” has “{against}” behind the number, which is not understood",
        "write only number and unit, such as \"{expected}\", and put the rest into the label or note",
    ),
];
