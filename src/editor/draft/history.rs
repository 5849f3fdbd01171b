//! What undoes the edits of a visit, and what makes them again.

use super::{change::Change, field::Field};

/// The edits of a visit, the last one at the end.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
    /// The field that is typed in: what is typed there without a pause is one step.
    typing: Option<Field>,
}

/// The changes that undo one edit, in the order in which they are to be made.
pub(super) type Step = Vec<Change>;

impl History {
    /// Keeps what undoes an edit. `field` is the field in which it was typed.
    pub(super) fn push(&mut self, undo: Step, field: Option<Field>) {
        self.redo.clear();
        let goes_on = field.is_some() && self.typing == field && !self.undo.is_empty();
        if !goes_on {
            self.undo.push(undo);
        }
        self.typing = field;
    }

    /// What is typed from now on is another step.
    pub(super) fn pause(&mut self) {
        self.typing = None;
    }

    pub(super) const fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    pub(super) const fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Takes back the last step; `make` makes it and gives what would make it again.
    pub(super) fn undo(&mut self, make: impl FnOnce(Step) -> Step) -> bool {
        self.typing = None;
        let step = self.undo.pop();
        let undone = step.map(make);
        let done = undone.is_some();
        self.redo.extend(undone);
        done
    }

    /// Makes the step again that was taken back last.
    pub(super) fn redo(&mut self, make: impl FnOnce(Step) -> Step) -> bool {
        self.typing = None;
        let step = self.redo.pop();
        let redone = step.map(make);
        let done = redone.is_some();
        self.undo.extend(redone);
        done
    }
}
