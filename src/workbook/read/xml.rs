//! The events of an XML file, of which a wrong end is an error.

use std::{fmt, io::BufRead};

use quick_xml::{
    Reader,
    escape::{resolve_xml_entity, unescape},
    events::{BytesRef, BytesStart, Event},
};

use super::ReadError;

/// A reader of XML.
pub(super) struct Xml<R> {
    reader: Reader<R>,
    room: Vec<u8>,
    depth: usize,
}

impl<R> fmt::Debug for Xml<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Xml").field("depth", &self.depth).finish_non_exhaustive()
    }
}

/// One event.
#[derive(Debug)]
pub(super) enum Step {
    /// An element opens.
    Open(Element),
    /// An element closes; its name.
    Close(String),
    /// Characters.
    Text(String),
}

/// An element's name and attributes.
#[derive(Debug)]
pub(super) struct Element(BytesStart<'static>);

impl Element {
    /// The name without its prefix.
    pub(super) fn name(&self) -> &str {
        local(self.0.name().0)
    }

    /// The value of an attribute by its name without prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        // Only the first of a name counts, so that there is no need to look for others.
        let found = attributes.with_checks(false).flatten().find(|attribute| local(attribute.key.0) == name)?;
        unescape(&found.value).ok().map(|value| value.into_owned())
    }

    /// The number in an attribute.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.attribute(name)?.trim().parse().ok()
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

impl<R: BufRead> Xml<R> {
    pub(super) fn new(source: R) -> Self {
        let mut reader = Reader::from_reader(source);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, room: Vec::new(), depth: 0 }
    }

    /// The next event that matters; nothing at the end of the file.
    pub(super) fn next(&mut self) -> Result<Option<Step>, ReadError> {
        loop {
            self.room.clear();
            let event = self.reader.read_event_into(&mut self.room).map_err(|_| ReadError::Damaged)?;
            match event {
                Event::Start(start) => {
                    self.depth += 1;
                    return Ok(Some(Step::Open(Element(start.into_owned()))));
                }
                Event::End(end) => {
                    self.depth = self.depth.checked_sub(1).ok_or(ReadError::Damaged)?;
                    return Ok(Some(Step::Close(local(end.name().0).to_owned())));
                }
                Event::Text(text) => return Ok(Some(Step::Text(text.xml10_content().into_owned()))),
                Event::CData(text) => return Ok(Some(Step::Text(text.xml10_content().into_owned()))),
                Event::GeneralRef(reference) => return Ok(Some(Step::Text(referred(&reference)?))),
                // No office program writes one, and entities multiply.
                Event::DocType(_) => return Err(ReadError::Damaged),
                Event::Eof if self.depth > 0 => return Err(ReadError::Damaged),
                Event::Eof => return Ok(None),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// Leaves out everything up to the end of the element that has just opened.
    pub(super) fn skip(&mut self) -> Result<(), ReadError> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            self.next()?.ok_or(ReadError::Damaged)?;
        }
        Ok(())
    }
}

fn referred(reference: &BytesRef<'_>) -> Result<String, ReadError> {
    if let Some(text) = resolve_xml_entity(reference.as_ref()) {
        return Ok(text.to_owned());
    }
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Ok(character.to_string()),
        _ => Err(ReadError::Damaged),
    }
}
