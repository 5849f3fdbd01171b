//! Party organisations as a tree: those that hold others open and close, those that stand side by side without are the rows of a table.

use super::super::{
    fact::Facts,
    measure_table::{Cell, MeasureTable, TableRow},
    pages::Page,
    profile_builder::ProfileBuilder,
};
use crate::{
    locale,
    profile::{
        figure::{Figure, Status},
        indicator::Theme,
        organisation::Branch,
    },
};

/// With fewer organisations that open and close, buttons for all of them are not worth their room.
const LEAST_EXPANDABLE: usize = 3;

impl<'a> ProfileBuilder<'a> {
    /// Every figure of the organisations, each with the name of its organisation.
    pub(in crate::view) fn push_branch_facts(&self, branches: &'a [Branch], facts: &mut Facts<'a>) {
        for branch in branches {
            let (first, source) = (facts.0.len(), branch.source.as_ref());
            facts.push_field(self.messages.organisations, branch.count.as_ref(), source);
            facts.push_field(self.messages.party_members, branch.members.as_ref(), source);
            facts.push_indicators(self, &branch.figures, source);
            facts.name_entry(first, self.plain(&branch.name));
            self.push_branch_facts(&branch.children, facts);
        }
    }

    pub(super) fn add_organisation(&mut self) {
        self.add_branches();
        self.keep_charts(self.organisation_chart());
        self.add_theme(Some(Theme::Organisation));
    }

    /// Every organisation as a row, those inside another after it.
    pub(super) fn branch_table(&self) -> MeasureTable<'a> {
        self.table_of_branches(self.profile.all_branches())
    }

    fn add_branches(&mut self) {
        let branches = &self.profile.branches;
        if self.settings.tools.live && count_expandable(branches) >= LEAST_EXPANDABLE {
            self.tree.open("div", "vp-folds");
            self.add_button("vp-button vp-unfold", self.actions.expand_all);
            self.add_button("vp-button vp-fold", self.actions.collapse_all);
            self.tree.close();
        }
        let all = self.profile.all_branches();
        let page = self.page_of_tree(branches.len(), all.len());
        self.add_branch_level("vp-tree", "", branches, page);
        let states_something = |branch: &'a Branch| self.branch_cells(branch).iter().any(|cell| *cell != Cell::Empty);
        self.add_table_download(all.into_iter().any(states_something));
    }

    /// Adds the organisations of one level, those inside the one of this name.
    fn add_branch_level(&mut self, class: &'static str, about: &'a str, branches: &'a [Branch], page: Page) {
        self.tree.open("div", class);
        for run in page.of(branches).chunk_by(|one, other| !is_expandable(one) && !is_expandable(other)) {
            match run {
                [branch] if is_expandable(branch) => self.add_expandable_branch(branch),
                [branch] if branch.figures.is_empty() => {
                    self.tree.open("div", "vp-branch vp-entry");
                    self.add_branch_line(branch);
                    self.tree.close();
                }
                run => self.add_measure_table(&self.table_of_branches(run).of(about)),
            }
        }
        self.tree.close_or_drop(0);
        self.add_pager(&page);
    }

    /// A table of organisations with kind, members and rating.
    fn table_of_branches(&self, branches: impl IntoIterator<Item = &'a Branch>) -> MeasureTable<'a> {
        let rows = branches.into_iter().map(|branch| self.branch_row(branch));
        let measures = vec![
            self.messages.kind,
            self.messages.organisations,
            self.messages.party_members,
            self.messages.rating_heading,
        ];
        MeasureTable::new(self.messages.organisation, measures, rows.collect())
    }

    fn branch_row(&self, branch: &'a Branch) -> TableRow<'a> {
        let mut facts = Facts::default();
        facts.push_indicators(self, &branch.figures, branch.source.as_ref());
        TableRow {
            source: branch.source.as_ref(),
            cells: self.branch_cells(branch).to_vec(),
            note: branch.note.as_ref(),
            facts,
            ..TableRow::new(&branch.name)
        }
    }

    /// The facts that an organisation states of itself.
    fn branch_cells(&self, branch: &'a Branch) -> [Cell<'a>; 4] {
        [
            branch.kind.map_or(Cell::Empty, |kind| Cell::Kind(self.messages.branch_kind(kind))),
            branch.count.as_ref().filter(says_something).into(),
            branch.members.as_ref().into(),
            branch.rating.as_ref().map_or(Cell::Empty, Cell::Rating),
        ]
    }

    /// Adds an organisation that opens to what it holds.
    fn add_expandable_branch(&mut self, branch: &'a Branch) {
        self.tree.open("details", "");
        self.tree.set("open", "");
        self.open_summary("vp-branch");
        self.add_branch_line(branch);
        self.close_summary();
        let mut facts = Facts::default();
        facts.push_indicators(self, &branch.figures, branch.source.as_ref());
        self.add_fact_list("vp-facts", &facts.0);
        let page = self.page(branch.children.len());
        self.add_branch_level("vp-branches", self.plain(&branch.name), &branch.children, page);
        self.tree.close();
    }

    /// Adds kind, name, count, members and rating on one line.
    fn add_branch_line(&mut self, branch: &'a Branch) {
        if let Some(kind) = branch.kind {
            self.add_badge(self.messages.branch_kind(kind));
        }
        self.tree.open("span", "vp-title");
        self.add_text(&branch.name);
        self.add_citation(branch.source.as_deref());
        self.tree.close();
        self.add_inline_figure(branch.count.as_ref().filter(says_something));
        if let Some(members) = &branch.members {
            self.tree.open("span", "vp-aside");
            self.add_worded_figure(members, &locale::format::party_members(members, self.lang()));
            self.tree.close();
        }
        if let Some(rating) = &branch.rating {
            self.add_rating(rating);
        }
        self.add_optional_text("span", "vp-aside", branch.note.as_ref());
    }
}

/// Whether a count tells anything: an entry may stand for many without saying how many.
fn says_something(count: &&Figure) -> bool {
    count.reading.status != Status::Missing || count.note.is_some() || count.source.is_some()
}

/// Whether an organisation holds others.
const fn is_expandable(branch: &Branch) -> bool {
    !branch.children.is_empty()
}

fn count_expandable(branches: &[Branch]) -> usize {
    branches.iter().map(|branch| usize::from(is_expandable(branch)) + count_expandable(&branch.children)).sum()
}
