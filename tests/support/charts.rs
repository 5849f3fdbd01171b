//! One chart of each kind, with every qualifier somewhere.

use village_profile::{
    chart::{Chart, ChartKind, Datum, Series},
    locale::Lang,
    profile::figure::{Bound, Qualifier, Status},
};

/// A value that is not plainly exact.
pub fn known(label: &str, value: f64, written: &str, bound: Bound, status: Status) -> Datum {
    Datum { qualifier: Qualifier { bound, status }, ..Datum::reported(label, value, written) }
}

fn chart(kind: ChartKind, title: &str, unit: &str, when: &str, series: Vec<Series>) -> Chart {
    let mut chart = Chart::new(kind, title, series);
    chart.unit = unit.into();
    chart.date = when.into();
    chart.source = "《2025 年统计年报》".into();
    chart
}

/// Every sample with a short name and the language of its texts.
pub fn all() -> Vec<(&'static str, Lang, Chart)> {
    let simplified = [
        ("bars", bars()),
        ("bars-grouped", grouped()),
        ("bars-negative", negative()),
        ("share", share()),
        ("stars", stars()),
        ("levels", levels()),
        ("line", line()),
        ("dumbbell", dumbbell()),
        ("bars-long", long_bars()),
        ("share-withheld", withheld_share()),
        ("line-single", single_line()),
        ("levels-large", large_levels()),
        ("dumbbell-gaps", dumbbell_with_gaps()),
        ("bars-one", one_bar()),
        ("bars-origins", origins()),
        ("line-many", many_lines()),
        ("stacked", stacked()),
        ("stacked-few", few_stacked()),
        ("stacked-unsure", unsure_stacked()),
        ("donut", donut()),
        ("donut-shares", donut_of_shares()),
        ("donut-no-whole", donut_without_whole()),
        ("stacked-bands", bands()),
    ];
    let traditional = [
        ("bars-hant", traditional_bars()),
        ("stars-hant", traditional_stars()),
        ("share-withheld-hant", traditional_withheld_share()),
    ];
    let english =
        [("bars-english", english()), ("line-english", english_line()), ("dumbbell-english", english_dumbbell())];
    let in_language = |lang: Lang| move |(name, chart)| (name, lang, chart);
    simplified
        .into_iter()
        .map(in_language(Lang::ZhHans))
        .chain(traditional.into_iter().map(in_language(Lang::ZhHant)))
        .chain(english.into_iter().map(in_language(Lang::En)))
        .collect()
}

pub fn bars() -> Chart {
    let data = vec![
        Datum::reported("民宿旅游", 2120.0, "2,120 万元"),
        known("“测试白茶”地理标志产品种植与精深加工", 1639.27, "1,639.27 万元", Bound::Exact, Status::Actual),
        known("电子商务与直播带货", 1200.0, "超过 1,200 万元", Bound::Over, Status::Actual),
        known("毛竹", 980.0, "约 980 万元", Bound::About, Status::Actual),
        known("食用菌", 760.0, "近 760 万元", Bound::Nearly, Status::Actual),
        Datum { range: Some((300.0, 520.0)), value: None, ..Datum::reported("研学", 0.0, "300 万~520 万元") },
        known("低空观光", 450.0, "预计 450 万元", Bound::Exact, Status::Projected),
        known("康养", 380.0, "计划不少于 380 万元", Bound::AtLeast, Status::Planned),
        known("来料加工", 300.0, "不超过 300 万元", Bound::AtMost, Status::Actual),
        Datum::withheld("光伏"),
        known("林下中药材", 0.0, "", Bound::Exact, Status::Missing),
    ];
    chart(ChartKind::Bars, "各产业年产值", "万元", "2025 年", vec![Series::new("产值", data)])
}

pub fn grouped() -> Chart {
    let year = |name: &str, values: [f64; 3]| {
        let labels = ["农业生产经营人才", "乡村公共服务人才", "乡村治理人才"];
        let data =
            labels.iter().zip(values).map(|(label, value)| Datum::reported(label, value, &format!("{value} 人")));
        Series::new(name, data.collect())
    };
    let mut series = vec![
        year("2023 年", [58.0, 41.0, 26.0]),
        year("2024 年", [73.0, 44.0, 31.0]),
        year("2025 年", [96.0, 52.0, 30.0]),
    ];
    series[2].data[1] = Datum::withheld("乡村公共服务人才");
    chart(ChartKind::Bars, "三类人才人数", "人", "", series)
}

pub fn english() -> Chart {
    let data = vec![
        Datum::reported("Homestays and rural tourism", 2120.0, "CN¥21.2 million"),
        known(
            "White tea with a protected geographical indication",
            1639.27,
            "nearly CN¥16.4 million",
            Bound::Nearly,
            Status::Actual,
        ),
        Datum::withheld("Solar power"),
    ];
    chart(ChartKind::Bars, "Output by industry", "CN¥10,000", "2025", vec![Series::new("Output", data)])
}

/// Lines with a gap, an estimate and a projection, whose names stand at their ends.
pub fn english_line() -> Chart {
    let series = |name: &str, values: [f64; 5]| {
        let data = values
            .iter()
            .zip(2021..)
            .map(|(value, year)| Datum::reported(&year.to_string(), *value, &format!("CN¥{value} thousand")));
        Series::new(name, data.collect())
    };
    let mut all = vec![
        series("Shangping Village", [62.0, 80.0, 121.0, 156.0, 188.0]),
        series("Joint Village of Shiliang and Xiayang", [41.0, 52.0, 88.0, 112.0, 135.0]),
    ];
    all[0].data[4].qualifier.status = Status::Projected;
    all[0].data[2] = Datum::withheld("2023");
    all[1].data[3].qualifier.bound = Bound::About;
    let mut chart = Chart::new(ChartKind::Line, "Operating income of village collectives", all);
    chart.unit = "CN¥ thousand".into();
    chart.source = "Statistical Yearbook 2025".into();
    chart
}

pub fn english_dumbbell() -> Chart {
    let before = vec![
        Datum::reported("Average age of Party secretaries", 47.1, "47.1 years"),
        Datum::withheld("Average age of reserve cadres"),
    ];
    let after = vec![
        known("Average age of Party secretaries", 39.1, "about 39.1 years", Bound::About, Status::Actual),
        Datum::reported("Average age of reserve cadres", 31.5, "31.5 years"),
    ];
    let series = vec![Series::new("Before the election", before), Series::new("After the election", after)];
    let mut chart = Chart::new(ChartKind::Dumbbell, "Ages before and after the election", series);
    chart.unit = "years".into();
    chart.date = "2025".into();
    chart.source = "Statistical Yearbook 2025".into();
    chart
}

/// Every qualifier that the notes below a chart explain.
pub fn traditional_bars() -> Chart {
    let data = vec![
        Datum::reported("民宿旅遊", 2120.0, "2,120 萬元"),
        known("電子商務與直播帶貨", 1200.0, "超過 1,200 萬元", Bound::Over, Status::Actual),
        known("毛竹", 980.0, "約 980 萬元", Bound::About, Status::Actual),
        known("食用菌", 760.0, "近 760 萬元", Bound::Nearly, Status::Actual),
        Datum { range: Some((300.0, 520.0)), value: None, ..Datum::reported("研學", 0.0, "300 萬~520 萬元") },
        known("低空觀光", 450.0, "預計 450 萬元", Bound::Exact, Status::Projected),
        known("康養", 380.0, "計劃不少於 380 萬元", Bound::AtLeast, Status::Planned),
        known("來料加工", 300.0, "不超過 300 萬元", Bound::AtMost, Status::Actual),
        Datum::withheld("光伏"),
        known("林下中藥材", 0.0, "", Bound::Exact, Status::Missing),
    ];
    traditional(ChartKind::Bars, "各產業年產值", "萬元", vec![Series::new("產值", data)])
}

pub fn traditional_stars() -> Chart {
    let data = vec![
        Datum::reported("五星", 26.0, "26 個"),
        Datum::reported("四星", 61.0, "61 個"),
        Datum::reported("三星", 17.0, "17 個"),
        Datum::withheld("二星"),
    ];
    traditional(
        ChartKind::Stars { stars: vec![5, 4, 3, 2], of: 5 },
        "黨支部星級分佈",
        "個",
        vec![Series::new("", data)],
    )
}

pub fn traditional_withheld_share() -> Chart {
    let data = vec![Datum::withheld("參加志願服務的黨員")];
    let mut chart = traditional(ChartKind::Share, "黨員參加志願服務", "名", vec![Series::new("", data)]);
    chart.whole = Some(Datum::reported("黨員總數", 470.0, "470 名"));
    chart
}

fn traditional(kind: ChartKind, title: &str, unit: &str, series: Vec<Series>) -> Chart {
    Chart { source: "《2025 年統計年報》".into(), ..chart(kind, title, unit, "2025 年", series) }
}

pub fn negative() -> Chart {
    let data = vec![
        Datum::reported("民宿", 12.5, "+12.5%"),
        Datum::reported("毛竹加工", -8.0, "-8%"),
        Datum::reported("茶叶", 0.0, "0%"),
    ];
    chart(ChartKind::Bars, "产值增速", "%", "2025 年", vec![Series::new("增速", data)])
}

pub fn share() -> Chart {
    let mut chart = chart(
        ChartKind::Share,
        "党员参加志愿服务",
        "名",
        "2025 年",
        vec![Series::new("", vec![Datum::reported("参加志愿服务的党员", 437.0, "437 名")])],
    );
    chart.whole = Some(Datum::reported("党员总数", 470.0, "470 名"));
    chart
}

pub fn stars() -> Chart {
    let data = vec![
        Datum::reported("五星", 26.0, "26 个"),
        Datum::reported("四星", 61.0, "61 个"),
        Datum::reported("三星", 17.0, "17 个"),
        Datum::withheld("二星"),
    ];
    chart(
        ChartKind::Stars { stars: vec![5, 4, 3, 2], of: 5 },
        "党支部星级分布",
        "个",
        "2025 年",
        vec![Series::new("", data)],
    )
}

pub fn levels() -> Chart {
    let data = vec![
        Datum::reported("镇级网格", 1.0, "1 个"),
        Datum::reported("片区", 104.0, "104 个"),
        known("微网格", 378.0, "378 个", Bound::Exact, Status::Actual),
    ];
    chart(ChartKind::Levels, "网格层级", "个", "2025 年", vec![Series::new("", data)])
}

pub fn line() -> Chart {
    let series = |name: &str, values: [f64; 7]| {
        let data = values
            .iter()
            .zip(2019..)
            .map(|(value, year)| Datum::reported(&year.to_string(), *value, &format!("{value} 万元")));
        Series::new(name, data.collect())
    };
    let mut all = vec![
        series("测试村", [35.0, 48.0, 62.0, 80.0, 121.0, 156.0, 188.0]),
        series("上坪村", [30.0, 36.0, 44.0, 70.0, 96.0, 118.0, 139.0]),
        series("石梁联合村", [22.0, 28.0, 41.0, 52.0, 88.0, 112.0, 135.0]),
    ];
    all[0].data[6].qualifier.status = Status::Projected;
    all[1].data[2] = Datum::withheld("2021");
    all[2].data[4].qualifier.bound = Bound::Over;
    all[2].data[5].qualifier.bound = Bound::About;
    chart(ChartKind::Line, "村集体经营性收入", "万元", "", all)
}

pub fn dumbbell() -> Chart {
    let before = vec![
        Datum::reported("党组织书记平均年龄", 47.1, "47.1 岁"),
        Datum::reported("“两委”班子成员平均年龄", 45.0, "45 岁"),
        Datum::withheld("后备干部平均年龄"),
    ];
    let after = vec![
        Datum::reported("党组织书记平均年龄", 39.1, "39.1 岁"),
        known("“两委”班子成员平均年龄", 40.2, "约 40.2 岁", Bound::About, Status::Actual),
        Datum::reported("后备干部平均年龄", 31.5, "31.5 岁"),
    ];
    chart(
        ChartKind::Dumbbell,
        "换届前后年龄变化",
        "岁",
        "2025 年",
        vec![Series::new("换届前", before), Series::new("换届后", after)],
    )
}

pub fn one_bar() -> Chart {
    let data = vec![known("总投资", 3.2, "预计超过 3.2 亿元", Bound::Over, Status::Projected)];
    chart(ChartKind::Bars, "重点项目", "亿元", "2026 年", vec![Series::new("投资", data)])
}

pub fn long_bars() -> Chart {
    let data = vec![
        Datum::reported(
            "测试镇“党建引领、网格赋能”片区联合党委民宿产业发展共同体（含上坪、石梁、下洋三村）",
            88.0,
            "88 户",
        ),
        known(
            "Cross-county comprehensive partnership for bamboo processing",
            61.0,
            "计划不少于 61 户（含脱贫户 12 户、监测户 3 户）",
            Bound::AtLeast,
            Status::Planned,
        ),
        Datum { range: Some((20.0, 45.0)), value: None, ..Datum::reported("茶", 0.0, "20~45 户") },
    ];
    chart(
        ChartKind::Bars,
        "带动农户数量（按产业发展共同体、合作社与帮扶车间分别统计）",
        "户",
        "2025 年 6 月",
        vec![Series::new("户数", data)],
    )
}

pub fn withheld_share() -> Chart {
    let mut chart = share();
    chart.series[0].data[0] = Datum::withheld("参加志愿服务的党员");
    chart
}

pub fn single_line() -> Chart {
    let data = vec![
        Datum::reported("2015", 8_900.0, "8,900 元"),
        Datum::reported("2018", 12_600.0, "12,600 元"),
        Datum::withheld("2019"),
        known("2020", 0.0, "", Bound::Exact, Status::Missing),
        known("2021", 16_400.0, "近 16,400 元", Bound::Nearly, Status::Actual),
        Datum { range: Some((17_000.0, 19_000.0)), value: None, ..Datum::reported("2022", 0.0, "1.7 万~1.9 万元") },
        known("2023", 21_000.0, "不超过 21,000 元", Bound::AtMost, Status::Actual),
        known("2024", 23_000.0, "预计超过 23,000 元", Bound::Over, Status::Projected),
    ];
    chart(ChartKind::Line, "人均可支配收入", "元", "", vec![Series::new("", data)])
}

pub fn large_levels() -> Chart {
    let data = vec![
        Datum::reported("片区", 12.0, "12 个"),
        Datum::withheld("网格"),
        known("党员中心户", 4_321.0, "4,300 余户", Bound::Over, Status::Actual),
    ];
    chart(ChartKind::Levels, "治理体系", "", "2025 年", vec![Series::new("", data)])
}

pub fn dumbbell_with_gaps() -> Chart {
    let datum = |value: f64| {
        if value > 0.0 {
            Datum::reported("集体经济收入", value, &format!("{value} 万元"))
        } else {
            Datum::withheld("集体经济收入")
        }
    };
    let pair = |name: &str, values: [f64; 5]| Series::new(name, values.into_iter().map(datum).collect());
    let series = vec![pair("帮扶前", [12.0, 0.0, 0.0, 50.0, 70.0]), pair("帮扶后", [88.0, 0.0, 48.0, 0.0, 70.0])];
    chart(ChartKind::Dumbbell, "结对帮扶前后", "万元", "", series)
}

/// One value per item, each in the series of its origin.
pub fn origins() -> Chart {
    let people = [("种养大户", 0, 58.0), ("返乡创业青年", 1, 34.0), ("农技推广员", 2, 56.0), ("乡村教师", 2, 12.0)];
    let mut series = ["培育", "返乡", "选派"].map(|name| Series::new(name, Vec::new()));
    for (label, origin, count) in people {
        for (index, one) in series.iter_mut().enumerate() {
            let absent = Datum { label: label.into(), ..Datum::default() };
            let reported = Datum::reported(label, count, &format!("{count} 人"));
            one.data.push(if index == origin { reported } else { absent });
        }
    }
    chart(ChartKind::Bars, "人数", "人", "2025 年", series.to_vec())
}

/// Six lines, some of which end close together and begin in different years.
pub fn many_lines() -> Chart {
    let all: [(&str, &[f64]); 6] = [
        ("茶叶", &[210.0, 236.0, 228.0, 270.0, 312.0, 345.0, 390.0, 421.0]),
        ("毛竹", &[260.0, 252.0, 240.0, 231.0, 205.0, 196.0, 188.0, 180.0]),
        ("民宿旅游", &[60.0, 95.0, 40.0, 88.0, 160.0, 280.0, 366.0, 432.0]),
        ("食用菌", &[110.0, 118.0, 131.0, 140.0, 152.0, 149.0, 163.0, 171.0]),
        ("中药材", &[30.0, 42.0, 61.0, 85.0, 109.0, 131.0]),
        ("电子商务与直播带货", &[12.0, 55.0, 140.0, 162.0]),
    ];
    let series = all.iter().map(|(name, values)| {
        let data = (2018..=2025).enumerate().map(|(step, year)| {
            match (step + values.len()).checked_sub(8).and_then(|index| values.get(index)) {
                None => Datum { label: year.to_string(), ..Datum::default() },
                Some(value) => Datum::reported(&year.to_string(), *value, &format!("{value} 万元")),
            }
        });
        Series::new(name, data.collect())
    });
    chart(ChartKind::Line, "产值", "万元", "", series.collect())
}

fn titles(years: &[&str], levels: &[(&str, &[f64])]) -> Chart {
    let series = levels.iter().map(|(name, counts)| {
        let data = years.iter().zip(*counts).map(|(year, count)| match count {
            0.0 => Datum { label: (*year).into(), ..Datum::default() },
            count => Datum::reported(year, *count, &format!("{count} 项")),
        });
        Series::new(name, data.collect())
    });
    chart(ChartKind::Stacked, "各级荣誉", "项", "2025 年", series.collect())
}

pub fn stacked() -> Chart {
    let mut chart = titles(
        &["2018", "2019", "2020", "2021", "2022", "2023", "2024", "未注明日期"],
        &[
            ("国家级", &[0.0, 1.0, 0.0, 2.0, 0.0, 1.0, 1.0, 0.0]),
            ("省级", &[1.0, 0.0, 0.0, 3.0, 1.0, 2.0, 4.0, 3.0]),
            ("市级", &[2.0, 2.0, 0.0, 1.0, 4.0, 3.0, 12.0, 1.0]),
        ],
    );
    chart.series[2].data[6].qualifier.status = Status::Projected;
    chart
}

pub fn few_stacked() -> Chart {
    titles(&["2020", "未注明日期"], &[("国家级", &[1.0, 0.0]), ("省级", &[2.0, 4.0]), ("乡镇级", &[0.0, 1.0])])
}

/// Values that are not known exactly, which are not stacked but stand side by side.
pub fn unsure_stacked() -> Chart {
    let mut chart = titles(&["2023", "2024", "2025"], &[("省级", &[3.0, 2.0, 4.0]), ("市级", &[5.0, 1.0, 6.0])]);
    chart.series[0].data[1] = known("2024", 2.0, "2 项以上", Bound::AtLeast, Status::Actual);
    chart.series[1].data[2] = Datum::withheld("2025");
    chart
}

pub fn donut() -> Chart {
    let data = vec![
        Datum::reported("第三产业（旅游、电商、康养）", 4150.0, "4,150 万元"),
        Datum::reported("第二产业", 2380.0, "2,380 万元"),
        Datum::reported("第一产业", 1620.0, "1,620 万元"),
        known("其他", 350.0, "预计 350 万元", Bound::Exact, Status::Projected),
    ];
    let mut chart = chart(ChartKind::Donut, "三次产业占比", "万元", "2025 年", vec![Series::new("", data)]);
    chart.whole = Some(Datum::reported("总产值", 8500.0, "8,500 万元"));
    chart
}

pub fn donut_of_shares() -> Chart {
    let shares = [("引进", 33.3), ("培育", 33.3), ("返乡", 33.3), ("选派", 0.0)];
    let data = shares.map(|(label, value)| Datum::reported(label, value, &format!("{value}%")));
    let mut chart = chart(ChartKind::Donut, "人才来源", "%", "", vec![Series::new("", data.to_vec())]);
    chart.whole = Some(Datum::reported("", 100.0, "100%"));
    chart
}

pub fn donut_without_whole() -> Chart {
    let mut chart = donut();
    chart.series[0].data[2] = known("第一产业", 1620.0, "1,600 余万元", Bound::Over, Status::Actual);
    chart
}

pub fn bands() -> Chart {
    let bands = [("2 万元以下", 4.0), ("2 万元至 5 万元", 31.0), ("5 万元至 20 万元", 87.0), ("20 万元以上", 17.0)];
    let series = bands
        .map(|(label, value)| Series::new(label, vec![Datum::reported("行政村合计", value, &format!("{value} 个"))]));
    let mut chart = chart(ChartKind::Stacked, "集体经济", "个", "2025 年", series.to_vec());
    chart.whole = Some(Datum::reported("行政村合计", 139.0, "139 个"));
    chart
}
