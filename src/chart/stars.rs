//! Drawn as bars for now.
use super::{bars, pen::Pen};
pub(super) fn lay(pen: &mut Pen<'_>, _: &[u8], _: u8) {
    bars::lay(pen);
}
