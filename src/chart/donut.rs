//! Drawn as bars for now.
use super::{bars, pen::Pen};
pub(super) fn lay(pen: &mut Pen<'_>) {
    bars::lay(pen);
}
pub(super) fn suits(_: &super::data::Chart) -> bool {
    false
}
