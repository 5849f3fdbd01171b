//! How far a long task is: a bar that moves on a terminal, a line now and then elsewhere.

use std::io::{IsTerminal, Stderr, Write, stderr};

/// How many characters the bar has.
const BAR: usize = 30;
/// How many lines a log gets from begin to end.
const LINES: usize = 10;
/// What is done sooner than anyone looks says nothing.
const FEW: usize = 20;

/// The progress of a task with a known number of steps.
#[derive(Debug)]
pub(super) struct Progress<W> {
    out: W,
    terminal: bool,
    done: usize,
    total: usize,
}

impl Progress<Stderr> {
    /// Progress on the standard error.
    pub(super) fn new(total: usize) -> Self {
        let out = stderr();
        Self { terminal: out.is_terminal(), out, done: 0, total }
    }
}

impl<W: Write> Progress<W> {
    /// One more step is done.
    pub(super) fn step(&mut self) {
        self.done += 1;
        let Self { done, total, .. } = *self;
        if total < FEW {
            return;
        }
        // As often as something is to be seen. A terminal that is gone costs the task nothing.
        let parts = |done: usize, parts: usize| done * parts / total;
        let moved = |count| parts(done, count) > parts(done - 1, count);
        if self.terminal && moved(100) {
            let (full, end) = (parts(done, BAR), if done == total { "\n" } else { "" });
            let _ = write!(self.out, "\r[{}{}] {done}/{total}{end}", "#".repeat(full), ".".repeat(BAR - full));
            let _ = self.out.flush();
        } else if !self.terminal && moved(LINES) {
            let _ = writeln!(self.out, "village-profile: {done} of {total}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Progress;

    fn shown(terminal: bool, total: usize) -> String {
        let mut progress = Progress { out: Vec::new(), terminal, done: 0, total };
        (0..total).for_each(|_| progress.step());
        String::from_utf8(progress.out).unwrap()
    }

    #[test]
    fn a_terminal_sees_a_bar_that_fills() {
        let bar = shown(true, 1000);
        assert_eq!(bar.matches('\r').count(), 100);
        assert!(bar.contains("\r[###############...............] 500/1000\r"), "{bar}");
        assert!(bar.ends_with("\r[##############################] 1000/1000\n"), "{bar}");
    }

    #[test]
    fn a_log_gets_a_few_plain_lines_and_a_short_task_none() {
        let log = shown(false, 1000);
        assert_eq!(log.lines().count(), 10);
        assert!(log.starts_with("village-profile: 100 of 1000\n") && !log.contains('\r'), "{log}");
        assert_eq!(shown(false, 3) + &shown(true, 3), "");
    }
}
