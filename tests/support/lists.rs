//! Files of every kind of list, and of every kind of text that is hard to lay out, at any length.

/// A kind of list, or of text, that a file can have much of.
pub struct Kind {
    pub name: &'static str,
    /// How many JSON values an entry takes, so that the limit of the format says how many entries a file can hold.
    pub values: usize,
    /// The members of a profile with so many entries.
    pub members: fn(usize) -> String,
}

/// Entries one after the other.
fn list(name: &str, count: usize, entry: impl Fn(usize) -> String) -> String {
    format!("\"{name}\": [{}]", (0..count).map(entry).collect::<Vec<_>>().join(", "))
}

/// A text of one piece again and again.
fn repeated(piece: &str, count: usize) -> String {
    format!("\"summary\": \"{0}\", \"figures\": [{{\"label\": \"{0}\", \"figure\": \"5个\"}}]", piece.repeat(count))
}

/// A text in the fields that charts, tables and tiles show.
fn everywhere(text: &str) -> String {
    format!(
        r#""summary": "{text}", "figures": [{{"label": "{text}一", "figure": 5, "group": "{text}"}},
        {{"label": "{text}二", "figure": 6, "group": "{text}", "note": "{text}"}}],
        "branches": [{{"name": "{text}", "children": [{{"name": "{text}", "count": 2}}], "count": 7}}],
        "industries": [{{"name": "{text}", "text": "{text}", "output": "3万元", "series": [{{"year": 2020, "figure": "2万元"}},
        {{"year": 2021, "figure": "3万元", "break": "{text}"}}]}}],
        "talents": [{{"category": "{text}", "count": "5人"}}, {{"category": "乙", "count": "9人"}}],
        "honors": [{{"title": "{text}", "level": "county", "recipients": ["{text}"]}}],
        "governance": {{"grid": [{{"name": "{text}", "count": 3}}, {{"name": "乙", "count": 30}}], "pacts": [{{"name": "{text}"}}]}},
        "partnerships": [{{"kind": "mentoring", "from": ["{text}"], "to": ["{text}"]}}],
        "images": [{{"alt": "{text}"}}], "members": [{{"name": "{text}"}}], "sources": [{{"id": "a", "title": "{text}"}}]"#
    )
}

/// Every kind of list in the format, and texts of every kind that is hard to lay out.
pub const KINDS: &[Kind] = &[
    Kind {
        name: "figures",
        values: 3,
        members: |n| list("figures", n, |i| format!(r#"{{"label": "指标{i}", "figure": "{i}个"}}"#)),
    },
    Kind {
        name: "figures that count other nouns",
        values: 4,
        members: |n| {
            list("figures", n, |i| format!(r#"{{"label": "甲{i}", "figure": "{i}{}", "group": "组"}}"#, noun(i)))
        },
    },
    Kind {
        name: "figures of one measure",
        values: 4,
        members: |n| {
            list("figures", n, |i| {
                format!(r#"{{"measure": "population_registered", "about": "第{i}组", "figure": "{i}人"}}"#)
            })
        },
    },
    Kind {
        name: "figures before and after",
        values: 4,
        members: |n| {
            list("figures", n, |i| format!(r#"{{"label": "甲{i}", "group": "组", "figure": "{i}%→{}.5%"}}"#, i % 90))
        },
    },
    Kind {
        name: "groups of two figures",
        values: 8,
        members: |n| {
            list("figures", 2 * n, |i| format!(r#"{{"label": "甲{i}", "figure": "{i}个", "group": "组{}"}}"#, i / 2))
        },
    },
    Kind {
        name: "groups of one title",
        values: 8,
        members: |n| {
            list("figures", 2 * n, |i| {
                format!(r#"{{"label": "甲{i}", "figure": "{i}{}", "group": "组"}}"#, noun(i / 2))
            })
        },
    },
    Kind {
        name: "figures with series",
        values: 9,
        members: |n| {
            list("figures", n, |i| {
                format!(
                    r#"{{"label": "甲{}", "series": [{{"year": 2020, "figure": "{i}个"}}, {{"year": 2021, "figure": "9个"}}]}}"#,
                    i % 7
                )
            })
        },
    },
    Kind {
        name: "points of one series",
        values: 3,
        members: |n| {
            let points = list("series", n, |i| format!(r#"{{"year": "{}", "figure": "{i}个"}}"#, day(i)));
            format!(r#""figures": [{{"label": "甲", {points}}}]"#)
        },
    },
    Kind {
        name: "points of other nouns",
        values: 3,
        members: |n| {
            let points = list("series", n, |i| format!(r#"{{"year": "{}", "figure": "{i}{}"}}"#, day(i), noun(i / 2)));
            format!(r#""industries": [{{"name": "甲", {points}}}]"#)
        },
    },
    Kind {
        name: "points of one year",
        values: 3,
        members: |n| {
            let points = list("series", n, |i| format!(r#"{{"year": 2020, "figure": "{i}个"}}"#));
            format!(r#""industries": [{{"name": "甲", {points}}}]"#)
        },
    },
    Kind {
        name: "incomes",
        values: 3,
        members: |n| list("incomes", n, |i| format!(r#"{{"definition": "total", "figure": "{i}万元"}}"#)),
    },
    Kind {
        name: "branches",
        values: 4,
        members: |n| {
            list("branches", n, |i| format!(r#"{{"name": "第{i}支部", "kind": "branch", "members": "{i}人"}}"#))
        },
    },
    Kind {
        name: "branches of branches",
        values: 10,
        members: |n| {
            list("branches", n, |i| {
                format!(
                    r#"{{"name": "第{i}总支", "count": {i}, "children": [{{"name": "甲", "count": 3, "rating": {{"stars": {}, "of": 5}}}}]}}"#,
                    i % 5
                )
            })
        },
    },
    Kind {
        name: "branches inside each other",
        values: 4,
        members: |n| {
            let chain = |i| {
                let inner = (0..20).fold(String::new(), |inner, depth| {
                    format!(r#"{{"name": "第{i}-{depth}", "children": [{inner}]}}"#)
                });
                format!(r#"{{"name": "第{i}", "children": [{inner}]}}"#)
            };
            list("branches", n / 20, chain)
        },
    },
    Kind {
        name: "industries",
        values: 9,
        members: |n| {
            list("industries", n, |i| {
                format!(
                    r#"{{"name": "产业{i}", "output": "{i}万元", "jobs": "9人", "text": "文", "figures": [{{"label": "甲", "figure": 1}}]}}"#
                )
            })
        },
    },
    Kind {
        name: "industries with series",
        values: 9,
        members: |n| {
            list("industries", n, |i| {
                format!(
                    r#"{{"name": "产业{i}", "series": [{{"year": 2020, "figure": "{i}万元"}}, {{"year": 2021, "figure": "9万元"}}]}}"#
                )
            })
        },
    },
    Kind {
        name: "industries that count other nouns",
        values: 9,
        members: |n| {
            list("industries", n, |i| {
                let noun = noun(i);
                format!(
                    r#"{{"name": "产业", "series": [{{"year": 2020, "figure": "{i}{noun}"}}, {{"year": 2021, "figure": "9{noun}"}}]}}"#
                )
            })
        },
    },
    Kind {
        name: "bands of income",
        values: 3,
        members: |n| {
            let bands = list("bands", n, |i| format!(r#"{{"label": "{i}万元", "villages": "{i}个"}}"#));
            format!(r#""collective_economy": {{{bands}}}"#)
        },
    },
    Kind {
        name: "talents",
        values: 4,
        members: |n| {
            list("talents", n, |i| format!(r#"{{"category": "人才{i}", "count": "{i}人", "origin": "trained"}}"#))
        },
    },
    Kind {
        name: "honors",
        values: 6,
        members: |n| {
            list("honors", n, |i| {
                format!(
                    r#"{{"title": "荣誉{i}", "level": "county", "year": {}, "recipients": ["村{i}"]}}"#,
                    1990 + i % 37
                )
            })
        },
    },
    Kind {
        name: "recipients of one honor",
        values: 1,
        members: |n| {
            let recipients = list("recipients", n, |i| format!("\"村{i}\""));
            format!(r#""honors": [{{"title": "荣誉", "level": "county", {recipients}}}]"#)
        },
    },
    Kind {
        name: "levels of the grid",
        values: 3,
        members: |n| {
            let grid = list("grid", n, |i| format!(r#"{{"name": "g{i}", "count": {}}}"#, 600 - i % 5));
            format!(r#""governance": {{{grid}}}"#)
        },
    },
    Kind {
        name: "events",
        values: 4,
        members: |n| {
            let events =
                list("events", n, |i| format!(r#"{{"label": "事件{i}", "found": "{i}件", "resolved": "3件"}}"#));
            format!(r#""governance": {{{events}}}"#)
        },
    },
    Kind {
        name: "pacts",
        values: 4,
        members: |n| {
            let pacts = list("pacts", n, |i| format!(r#"{{"name": "公约{i}", "villages": "{i}个", "of": "{n}个"}}"#));
            format!(r#""governance": {{{pacts}}}"#)
        },
    },
    Kind {
        name: "programmes",
        values: 7,
        members: |n| {
            list("programmes", n, |i| {
                format!(
                    r#"{{"name": "行动{i}", "theme": "culture", "figures": [{{"label": "甲", "figure": "{i}个"}}]}}"#
                )
            })
        },
    },
    Kind {
        name: "partnerships",
        values: 7,
        members: |n| {
            list("partnerships", n, |i| {
                format!(r#"{{"kind": "mentoring", "name": "结对{i}", "from": ["甲{i}"], "to": ["乙{i}"]}}"#)
            })
        },
    },
    Kind {
        name: "parties of one partnership",
        values: 1,
        members: |n| {
            format!(r#""partnerships": [{{"kind": "mentoring", {}}}]"#, list("from", n, |i| format!("\"村{i}\"")))
        },
    },
    Kind { name: "pictures", values: 2, members: |n| list("images", n, |i| format!(r#"{{"alt": "图{i}"}}"#)) },
    Kind { name: "members", values: 2, members: |n| list("members", n, |i| format!(r#"{{"name": "村{i}"}}"#)) },
    Kind {
        name: "members with figures",
        values: 9,
        members: |n| {
            list("members", n, |i| {
                format!(
                    r#"{{"name": "村{i}", "figures": [{{"label": "户数", "figure": "{i}户"}}, {{"label": "甲{i}", "figure": 3}}]}}"#
                )
            })
        },
    },
    Kind {
        name: "figures of one member",
        values: 3,
        members: |n| {
            let figures = list("figures", n, |i| format!(r#"{{"label": "甲{i}", "figure": "{i}个"}}"#));
            format!(r#""members": [{{"name": "村", {figures}}}]"#)
        },
    },
    Kind {
        name: "sources, each cited",
        values: 7,
        members: |n| {
            let figures = list("figures", n, |i| {
                format!(r#"{{"label": "甲{i}", "figure": "{i}个", "source": "s{}"}}"#, n - 1 - i)
            });
            format!("{}, {figures}", list("sources", n, |i| format!(r#"{{"id": "s{i}", "title": "来源{i}"}}"#)))
        },
    },
    Kind { name: "places above", values: 2, members: |n| list("within", n, |i| format!(r#"{{"name": "地{i}"}}"#)) },
    Kind {
        name: "accepted findings",
        values: 4,
        members: |n| {
            list("accepted", n, |i| format!(r#"{{"path": "$.figures[{i}]", "code": "no-source", "reason": "无"}}"#))
        },
    },
    Kind {
        name: "unknown keys, each accepted",
        values: 8,
        members: |n| {
            let honors = list("honors", n, |i| format!(r#"{{"title": "荣誉{i}", "level": "county", "x": {i}}}"#));
            let accepted = list("accepted", n, |i| {
                format!(r#"{{"path": "$.honors[{}].x", "code": "unknown-field", "reason": "无"}}"#, n - 1 - i)
            });
            format!("{honors}, {accepted}")
        },
    },
    Kind {
        name: "talents of years long past",
        values: 4,
        members: |n| {
            list("talents", n, |i| format!(r#"{{"category": "人才{i}", "count": "{i}人", "year": {}}}"#, 1990 + i % 20))
        },
    },
    Kind {
        name: "unknown keys",
        values: 1,
        members: |n| (0..n).map(|i| format!("\"key{i}\": {i}")).collect::<Vec<_>>().join(", "),
    },
    Kind {
        name: "unknown keys of an entry",
        values: 1,
        members: |n| {
            let keys: Vec<String> = (0..n).map(|i| format!("\"key{i}\": {i}")).collect();
            format!(r#""honors": [{{"title": "甲", "level": "county", {}}}]"#, keys.join(", "))
        },
    },
    Kind {
        name: "languages of a text",
        values: 1,
        members: |n| {
            let words: Vec<String> = (0..n).map(|i| format!("\"x-{i}\": \"文\"")).collect();
            format!(r#""summary": {{{}}}"#, words.join(", "))
        },
    },
    Kind { name: "values that cannot be read", values: 1, members: |n| list("honors", n, |i| i.to_string()) },
    Kind { name: "text in brackets", values: 0, members: |n| repeated("（a）", n) },
    Kind { name: "text of combining marks", values: 0, members: |n| repeated("\u{301}", n) },
    Kind { name: "text without spaces", values: 0, members: |n| repeated("a", n) },
    Kind { name: "text of digits", values: 0, members: |n| repeated("1", n) },
    Kind { name: "text of numbers", values: 0, members: |n| repeated("1个", n) },
    Kind { name: "text of Chinese", values: 0, members: |n| repeated("中文，", n) },
    Kind { name: "text of spaces", values: 0, members: |n| repeated("a ", n) },
    Kind { name: "brackets in every field", values: 0, members: |n| everywhere(&"（a）".repeat(n / 16)) },
    Kind {
        name: "combining marks in every field",
        values: 0,
        members: |n| everywhere(&format!("a{}", "\u{301}".repeat(n / 16))),
    },
];

/// A counted noun that no other entry counts.
fn noun(index: usize) -> String {
    let digit = |place: u32| char::from_u32(0x6e10 + (index as u32 / 64_u32.pow(place)) % 64).unwrap_or('个');
    ['座', digit(0), digit(1), digit(2)].iter().collect()
}

/// A day that no other point has.
fn day(index: usize) -> String {
    format!("{:04}-{:02}-{:02}", 1000 + index / 336, 1 + index / 28 % 12, 1 + index % 28)
}

/// A profile with so many entries of a kind.
pub fn text(kind: &Kind, entries: usize) -> String {
    format!(r#"{{"format": 1, "name": "甲", {}}}"#, (kind.members)(entries))
}
