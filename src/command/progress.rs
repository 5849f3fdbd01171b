//! The progress of a long task: a bar on a terminal, a line now and then elsewhere.

use std::io::{IsTerminal, stderr};

use indicatif::{ProgressBar, ProgressStyle};

use super::terminal;

const BAR: &str = "[{bar:30}] {pos}/{len}";
/// How many lines a log gets from begin to end.
const LINES: usize = 10;
/// Tasks of fewer steps are done before anyone looks.
const FEW: usize = 20;

/// The progress of a task with a known number of steps, on the standard error.
#[derive(Debug)]
pub(super) enum Progress {
    /// A short task.
    Silent,
    /// A line that a person watches.
    Bar(ProgressBar),
    /// Lines for a log, where indicatif writes nothing.
    Log { done: usize, total: usize },
}

impl Progress {
    pub(super) fn new(total: usize) -> Self {
        if total < FEW {
            return Self::Silent;
        }
        if !stderr().is_terminal() {
            return Self::Log { done: 0, total };
        }
        let style = ProgressStyle::with_template(BAR).unwrap_or_else(|_| ProgressStyle::default_bar());
        Self::Bar(ProgressBar::new(total as u64).with_style(style.progress_chars("#.")))
    }

    /// One more step is done.
    pub(super) fn step(&mut self) {
        match self {
            Self::Silent => {}
            Self::Bar(bar) => bar.inc(1),
            Self::Log { done, total } => {
                if let Some(line) = log_line(*done, *total) {
                    terminal::tell(&(line + "\n"));
                }
                *done += 1;
            }
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Self::Bar(bar) = self {
            bar.finish();
        }
    }
}

/// A line for a log, after so many steps.
fn log_line(before: usize, total: usize) -> Option<String> {
    let part = |done: usize| done * LINES / total;
    (part(before + 1) > part(before)).then(|| format!("village-profile: {} of {total}", before + 1))
}

#[cfg(test)]
mod tests {
    use indicatif::ProgressStyle;

    use super::{BAR, Progress, log_line};

    #[test]
    fn a_log_gets_a_few_plain_lines_and_a_short_task_none() {
        let log: Vec<_> = (0..1000).filter_map(|before| log_line(before, 1000)).collect();
        assert_eq!(log.len(), 10);
        assert_eq!(log.first().map(String::as_str), Some("village-profile: 100 of 1000"));
        assert_eq!(log.last().map(String::as_str), Some("village-profile: 1000 of 1000"));
        assert!(matches!(Progress::new(3), Progress::Silent));
    }

    #[test]
    fn the_bar_has_a_sound_template() {
        assert!(ProgressStyle::with_template(BAR).is_ok());
    }
}
