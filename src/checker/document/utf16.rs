//! Places in a text as browsers count them: in units of UTF-16.

/// Bytes between two places whose count is known, so that a place late in a long text costs no more than others.
const STEP: usize = 1024;

/// Counts UTF-16 units in a text.
#[derive(Clone, Debug)]
pub struct Utf16<'a> {
    bytes: &'a [u8],
    /// How many units begin before each multiple of [`STEP`].
    counts: Vec<usize>,
}

impl<'a> Utf16<'a> {
    /// Counts through a text once.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut counts = vec![0];
        let mut count = 0;
        for step in bytes.chunks(STEP) {
            count += begun(step);
            counts.push(count);
        }
        Self { bytes, counts }
    }

    /// How many units stand before a byte that begins a character.
    #[must_use]
    pub fn offset(&self, at: usize) -> usize {
        let at = at.min(self.bytes.len());
        let before = self.counts.get(at / STEP).copied().unwrap_or_default();
        before + begun(self.bytes.get(at - at % STEP..at).unwrap_or_default())
    }
}

/// How many units begin in these bytes of UTF-8; a character beyond U+FFFF begins both of its units at once.
fn begun(bytes: &[u8]) -> usize {
    let units = |byte: &u8| match byte {
        0x80..0xc0 => 0,
        0xf0.. => 2,
        _ => 1,
    };
    bytes.iter().map(units).sum()
}

#[cfg(test)]
mod tests {
    use super::{STEP, Utf16};

    #[test]
    fn counts_as_browsers_do_however_far_into_the_text() {
        let text = "{\"村\": \"𠮷é\"}\r\n".repeat(STEP / 5);
        let units = Utf16::new(&text);
        for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
            assert_eq!(units.offset(at), text[..at].encode_utf16().count(), "{at}");
        }
    }
}
