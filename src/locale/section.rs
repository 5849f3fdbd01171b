//! Words of the sections: headings, labels and the names of the format's kinds and levels.

use super::{
    Lang,
    catalog::{self, messages},
    format::counted,
    template::fill,
};
use crate::profile::{
    figure::unit::Dimension,
    honor::{HonorLevel, HonorStatus},
    industry::{IncomeDefinition, Sector},
    organisation::BranchKind,
    partnership::PartnershipKind,
    place::Level,
    programme::ProgrammeStatus,
    talent::{Origin, TalentClass},
};

messages! {
    /// Words of the sections in one language.
    pub struct SectionMessages {
        /// Heading of the Party organisations.
        pub organisation: &'static str,
        /// Heading of the industries.
        pub industry: &'static str,
        /// Heading of talent.
        pub talent: &'static str,
        /// Heading of the honors.
        pub honors: &'static str,
        /// Heading of governance.
        pub governance: &'static str,
        /// Heading of culture.
        pub culture: &'static str,
        /// Heading of ecology.
        pub ecology: &'static str,
        /// Heading of the partnerships.
        pub partnerships: &'static str,
        /// Heading of the places below.
        pub members: &'static str,
        /// Heading of the pictures.
        pub images: &'static str,
        /// Heading of the sources.
        pub sources: &'static str,
        /// Before the date for which the figures hold.
        pub as_of: &'static str,
        /// Before the statistical division code, which follows the date.
        pub division_code: &'static str,
        /// Where no date is given.
        pub undated: &'static str,
        /// Heading of the collective economy.
        pub collective_economy: &'static str,
        /// Title of the chart of organisations.
        pub organisations: &'static str,
        /// Title of the chart of honors by level.
        pub honors_by_level: &'static str,
        /// Title of the chart of before and after.
        pub before_after: &'static str,
        /// Names of the two series of a before-and-after chart.
        pub before_after_series: [&'static str; 2],
        /// Title of the chart of stars.
        pub stars: &'static str,
        /// Title of the chart of grid levels.
        pub grid: &'static str,
        /// Unit of a count of honors.
        pub honor_unit: &'static str,
        /// Grid workers.
        pub workers: &'static str,
        /// Grid workers who are Party members.
        pub member_workers: &'static str,
        /// Output of an industry.
        pub output: &'static str,
        /// Production bases.
        pub bases: &'static str,
        /// Villages that take part.
        pub villages: &'static str,
        /// Jobs.
        pub jobs: &'static str,
        /// Households that take part.
        pub households: &'static str,
        /// Money invested.
        pub investment: &'static str,
        /// Collective projects.
        pub projects: &'static str,
        /// Party members in a branch.
        pub party_members: &'static str,
        /// Events found.
        pub found: &'static str,
        /// Events resolved.
        pub resolved: &'static str,
        /// One side of a partnership and the other: between them.
        pub partners_to: &'static str,
        /// After names, where there are more.
        pub and_others: &'static str,
        /// A picture of which only the caption is shown.
        pub caption_only: &'static str,
        /// Approval number of a map.
        pub map_approval: &'static str,
        /// Before the one who made a picture.
        pub credit: &'static str,
        /// Way back to the profile that was left.
        pub back: &'static str,
        /// Where the source gives no date.
        pub no_date: &'static str,
        /// For screen readers, before the number of a source.
        pub source: &'static str,
        /// A rating, and the same with the most that its scheme gives.
        rating: &'static str,
        rating_of: &'static str,
        /// How many entries could not be read.
        left_out: &'static str,
        /// Opens a chart's data as a table.
        pub table: &'static str,
        /// Between the items of an inline list.
        pub list_separator: &'static str,
        /// Between a label and its value.
        pub colon: &'static str,
        /// Names the places above to screen readers.
        pub within: &'static str,
        /// Heading of the honors on the card.
        pub top_honors: &'static str,
        /// Kinds of organisation, in the order of [`BranchKind`].
        branch_kinds: [&'static str; 9],
        /// Levels of places, in the order of [`Level`].
        levels: [&'static str; 5],
        /// Levels of honors, in the order of [`HonorLevel`].
        honor_levels: [&'static str; 5],
        /// Statuses of honors, in the order of [`HonorStatus`].
        honor_statuses: [&'static str; 4],
        /// Sectors, in the order of [`Sector`].
        sectors: [&'static str; 3],
        /// Origins of talent, in the order of [`Origin`].
        origins: [&'static str; 4],
        /// Classes of talent, in the order of [`TalentClass`].
        talent_classes: [&'static str; 5],
        /// States of efforts, in the order of `ProgrammeStatus`.
        states: [&'static str; 3],
        /// Kinds of partnership, in the order of [`PartnershipKind`].
        partnership_kinds: [&'static str; 3],
        /// Titles of charts by what they compare, in the order of [`Dimension`].
        dimensions: [&'static str; 9],
        /// Definitions of income, in the order of [`IncomeDefinition`].
        incomes: [&'static str; 4],
    }
}

impl SectionMessages {
    /// The words of a language.
    #[must_use]
    pub fn of(lang: Lang) -> &'static Self {
        &catalog::of(lang).section
    }

    /// The name of a kind of organisation.
    #[must_use]
    pub fn branch_kind(&self, kind: BranchKind) -> &'static str {
        word(&self.branch_kinds, kind as usize)
    }

    /// The name of a level of places.
    #[must_use]
    pub fn level(&self, level: Level) -> &'static str {
        word(&self.levels, level as usize)
    }

    /// The name of a level of honors.
    #[must_use]
    pub fn honor_level(&self, level: HonorLevel) -> &'static str {
        word(&self.honor_levels, level as usize)
    }

    /// The name of a status of honors.
    #[must_use]
    pub fn honor_status(&self, status: HonorStatus) -> &'static str {
        word(&self.honor_statuses, status as usize)
    }

    /// The name of a sector.
    #[must_use]
    pub fn sector(&self, sector: Sector) -> &'static str {
        word(&self.sectors, sector as usize)
    }

    /// The name of an origin of talent.
    #[must_use]
    pub fn origin(&self, origin: Origin) -> &'static str {
        word(&self.origins, origin as usize)
    }

    /// The name of a class of talent.
    #[must_use]
    pub fn talent_class(&self, class: TalentClass) -> &'static str {
        word(&self.talent_classes, class as usize)
    }

    /// The name of a state of efforts.
    #[must_use]
    pub fn state(&self, state: ProgrammeStatus) -> &'static str {
        word(&self.states, state as usize)
    }

    /// The name of a kind of partnership.
    #[must_use]
    pub fn partnership_kind(&self, kind: PartnershipKind) -> &'static str {
        word(&self.partnership_kinds, kind as usize)
    }

    /// The title of a chart that compares figures of one dimension.
    #[must_use]
    pub fn dimension(&self, dimension: Dimension) -> &'static str {
        word(&self.dimensions, dimension as usize)
    }

    /// The name of a definition of income.
    #[must_use]
    pub fn income(&self, definition: IncomeDefinition) -> &'static str {
        word(&self.incomes, definition as usize)
    }

    /// The sentence that so many entries could not be read.
    #[must_use]
    pub fn entries_left_out(&self, count: usize) -> String {
        fill(self.left_out, &[&counted(i32::try_from(count).unwrap_or(i32::MAX))])
    }

    /// A rating, for charts and for those who do not see the stars. `of` is the most that the scheme gives, where it is said.
    #[must_use]
    pub fn stars(&self, stars: u8, of: Option<u8>) -> String {
        let template = if of.is_some() { self.rating_of } else { self.rating };
        fill(template, &[&counted(stars.into()), &counted(of.unwrap_or_default().into())])
    }
}

/// The tables have as many words as their enum has variants, which a test checks; no index is ever out of bounds.
fn word(table: &[&'static str], index: usize) -> &'static str {
    table.get(index).copied().unwrap_or_default()
}

pub(super) const TABLE: [SectionMessages; 3] = [
    SectionMessages {
        organisation: "组织",
        industry: "产业",
        talent: "人才",
        honors: "荣誉",
        governance: "治理",
        culture: "文化",
        ecology: "生态",
        partnerships: "结对共建",
        members: "下辖",
        images: "图片",
        sources: "来源",
        as_of: "数据截至",
        division_code: " · 区划代码 ",
        undated: "来源未注明日期",
        collective_economy: "集体经济",
        organisations: "组织数量",
        honors_by_level: "各级荣誉",
        before_after: "前后对比",
        before_after_series: ["之前", "之后"],
        stars: "星级分布",
        grid: "网格层级",
        honor_unit: "项",
        workers: "网格员",
        member_workers: "其中党员",
        output: "产值",
        bases: "基地",
        villages: "参与村",
        jobs: "带动就业",
        households: "参与农户",
        investment: "投资",
        projects: "项目",
        party_members: "党员",
        found: "发现",
        resolved: "解决",
        partners_to: "帮扶",
        and_others: "等",
        caption_only: "原图未转载，仅列说明",
        map_approval: "审图号",
        credit: "图源",
        back: "返回",
        no_date: "未注明日期",
        source: "来源",
        rating: "{0} 星",
        rating_of: "{0} 星（满 {1} 星）",
        left_out: "有 {0} 处内容未能读取，已略去。",
        table: "查看数据表",
        list_separator: "、",
        colon: "：",
        within: "所属地区",
        top_honors: "主要荣誉",
        branch_kinds: [
            "党委",
            "片区党委",
            "党总支",
            "党支部",
            "联合党支部",
            "行动支部",
            "网格党支部",
            "党小组",
            "党员中心户",
        ],
        levels: ["省级", "地市级", "县级", "乡镇", "村"],
        honor_levels: ["国家级", "省级", "市级", "县级", "乡镇级"],
        honor_statuses: ["拟命名", "已命名", "监测合格", "已撤销"],
        sectors: ["第一产业", "第二产业", "第三产业"],
        origins: ["培育", "引进", "选派", "返乡"],
        talent_classes: ["农业生产经营", "农村二三产业发展", "乡村公共服务", "乡村治理", "农业农村科技"],
        states: ["计划", "进行中", "已完成"],
        partnership_kinds: ["结对帮扶", "村企联建", "院地合作"],
        dimensions: [
            "各项金额",
            "各项人数",
            "各项人次",
            "各项户数",
            "各项面积",
            "各项重量",
            "各项占比",
            "各项年龄",
            "各项数量",
        ],
        incomes: ["经营性收入", "集体经济总收入", "人均可支配收入", "人均纯收入"],
    },
    SectionMessages {
        organisation: "組織",
        industry: "產業",
        talent: "人才",
        honors: "榮譽",
        governance: "治理",
        culture: "文化",
        ecology: "生態",
        partnerships: "結對共建",
        members: "下轄",
        images: "圖片",
        sources: "來源",
        as_of: "資料截至",
        division_code: " · 區劃代碼 ",
        undated: "來源未註明日期",
        collective_economy: "集體經濟",
        organisations: "組織數量",
        honors_by_level: "各級榮譽",
        before_after: "前後對比",
        before_after_series: ["之前", "之後"],
        stars: "星級分布",
        grid: "網格層級",
        honor_unit: "項",
        workers: "網格員",
        member_workers: "其中黨員",
        output: "產值",
        bases: "基地",
        villages: "參與村",
        jobs: "帶動就業",
        households: "參與農戶",
        investment: "投資",
        projects: "項目",
        party_members: "黨員",
        found: "發現",
        resolved: "解決",
        partners_to: "幫扶",
        and_others: "等",
        caption_only: "原圖未轉載，僅列說明",
        map_approval: "審圖號",
        credit: "圖源",
        back: "返回",
        no_date: "未註明日期",
        source: "來源",
        rating: "{0} 星",
        rating_of: "{0} 星（滿 {1} 星）",
        left_out: "有 {0} 處內容未能讀取，已略去。",
        table: "查看數據表",
        list_separator: "、",
        colon: "：",
        within: "所屬地區",
        top_honors: "主要榮譽",
        branch_kinds: [
            "黨委",
            "片區黨委",
            "黨總支",
            "黨支部",
            "聯合黨支部",
            "行動支部",
            "網格黨支部",
            "黨小組",
            "黨員中心戶",
        ],
        levels: ["省級", "地市級", "縣級", "鄉鎮", "村"],
        honor_levels: ["國家級", "省級", "市級", "縣級", "鄉鎮級"],
        honor_statuses: ["擬命名", "已命名", "監測合格", "已撤銷"],
        sectors: ["第一產業", "第二產業", "第三產業"],
        origins: ["培育", "引進", "選派", "返鄉"],
        talent_classes: ["農業生產經營", "農村二三產業發展", "鄉村公共服務", "鄉村治理", "農業農村科技"],
        states: ["計劃", "進行中", "已完成"],
        partnership_kinds: ["結對幫扶", "村企聯建", "院地合作"],
        dimensions: [
            "各項金額",
            "各項人數",
            "各項人次",
            "各項戶數",
            "各項面積",
            "各項重量",
            "各項占比",
            "各項年齡",
            "各項數量",
        ],
        incomes: ["經營性收入", "集體經濟總收入", "人均可支配收入", "人均純收入"],
    },
    SectionMessages {
        organisation: "Organisation",
        industry: "Industry",
        talent: "Talent",
        honors: "Honors",
        governance: "Governance",
        culture: "Culture",
        ecology: "Ecology",
        partnerships: "Partnerships",
        members: "Places below",
        images: "Pictures",
        sources: "Sources",
        as_of: "Figures as of ",
        division_code: " · Division code ",
        undated: "The source gives no date",
        collective_economy: "Collective economy",
        organisations: "Organisations",
        honors_by_level: "Honors by level",
        before_after: "Before and after",
        before_after_series: ["Before", "After"],
        stars: "Stars awarded",
        grid: "Grid levels",
        honor_unit: "honors",
        workers: "Grid workers",
        member_workers: "Of these, Party members",
        output: "Output",
        bases: "Bases",
        villages: "Villages taking part",
        jobs: "Jobs",
        households: "Households taking part",
        investment: "Investment",
        projects: "Projects",
        party_members: "Party members",
        found: "Found",
        resolved: "Resolved",
        partners_to: "with",
        and_others: "and others",
        caption_only: "Caption only: the picture is not republished",
        map_approval: "Map approval number",
        credit: "Picture",
        back: "Back",
        no_date: "no date given",
        source: "Source",
        rating: "{0} stars",
        rating_of: "{0} of {1} stars",
        left_out: "Left out because they could not be read: {0}.",
        table: "Show data table",
        list_separator: ", ",
        colon: ": ",
        within: "Part of",
        top_honors: "Main honors",
        branch_kinds: [
            "Party committee",
            "Area committee",
            "General branch",
            "Branch",
            "Joint branch",
            "Action branch",
            "Grid branch",
            "Group",
            "Member household",
        ],
        levels: ["Province", "City", "County", "Town", "Village"],
        honor_levels: ["National", "Provincial", "Municipal", "County", "Township"],
        honor_statuses: ["Proposed", "Awarded", "Confirmed on review", "Revoked"],
        sectors: ["Primary sector", "Secondary sector", "Tertiary sector"],
        origins: ["Trained here", "Brought in", "Assigned", "Returned home"],
        talent_classes: [
            "Farm production and management",
            "Rural industry and services",
            "Rural public services",
            "Rural governance",
            "Farming and rural technology",
        ],
        states: ["Planned", "Under way", "Done"],
        partnership_kinds: ["Mentoring", "Village and enterprise", "Place and institute"],
        dimensions: [
            "Amounts",
            "Numbers of people",
            "Attendances",
            "Numbers of households",
            "Areas",
            "Weights",
            "Shares",
            "Ages",
            "Numbers",
        ],
        incomes: [
            "Operating income",
            "Total income of the collective",
            "Disposable income per person",
            "Net income per person",
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::{SectionMessages, TABLE};
    use crate::{
        locale::Lang,
        profile::{
            figure::unit::Dimension,
            honor::{HonorLevel, HonorStatus},
            industry::{IncomeDefinition, Sector},
            organisation::BranchKind,
            partnership::PartnershipKind,
            place::Level,
            programme::ProgrammeStatus,
            talent::{Origin, TalentClass},
        },
    };

    #[test]
    fn every_kind_has_a_word_down_to_the_last_variant() {
        for lang in Lang::ALL {
            let words = SectionMessages::of(lang);
            for word in [
                words.branch_kind(BranchKind::MemberHousehold),
                words.level(Level::Village),
                words.honor_level(HonorLevel::Township),
                words.honor_status(HonorStatus::Revoked),
                words.sector(Sector::Tertiary),
                words.origin(Origin::Returned),
                words.talent_class(TalentClass::Technology),
                words.state(ProgrammeStatus::Done),
                words.partnership_kind(PartnershipKind::Institute),
                words.income(IncomeDefinition::NetPerPerson),
                words.dimension(Dimension::Count),
            ] {
                assert!(!word.is_empty(), "{lang:?}");
            }
        }
        assert_eq!(TABLE[0].level(Level::Province), "省级");
    }
}
