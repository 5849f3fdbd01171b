//! Titles and descriptions of the format's types and fields.

mod economy;
mod figure;
mod governance;
mod organisation;
mod place;

use crate::locale::schema::{FieldMessages, SchemaMessages, field};

pub(in crate::locale) const MESSAGES: SchemaMessages = SchemaMessages {
    file_title: "Profile of a place, format 1",
    file_about: "The profile of one place, one JSON file.",
    text_title: "Text",
    text_about: "One text, or one for each language; nothing is converted or translated.",
    date_title: "Date",
    date_about: "A year, a month or a day; a bare year may stand without quotes. A period (2020—2022年), a part of a year (2023年底), a decade (201x) and an uncertain date (约2013年) are read too.",
    figure_about: "A number, a text in the notation, an object, or null (not known).",
    records: [place::RECORDS, organisation::RECORDS, economy::RECORDS, governance::RECORDS, figure::RECORDS],
};

const SOURCE: FieldMessages = field(
    "source",
    "Source",
    "The id of a source that the profile lists; it speaks for everything inside that names no other.",
);

const NOTE: FieldMessages = field("note", "Note", "What a reader must know to understand the entry.");

const FIGURES: FieldMessages =
    field("figures", "Further figures", "Figures that have no field of their own, each with its label.");

const TEXT: FieldMessages =
    field("text", "Description", "What it is, in a sentence or two; figures belong into fields of their own.");
