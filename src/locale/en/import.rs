//! Workbooks that are imported.

use crate::locale::import::ImportMessages;

pub(in crate::locale) const MESSAGES: ImportMessages = ImportMessages {
    errors: [
        "The file is empty. Please check that it was saved completely.",
        "The file is too large. Please keep the sheets that are needed, take pictures out, save it and try again.",
        "The sheets have too many cells, or cells far away. Please copy the part that is needed into a new workbook.",
        "A password protects the file. Please open it, take the password away, save it and try again.",
        "This is a format of WPS. Please open it there, save it as .xlsx and try again.",
        "Spreadsheet programs open this file, but it cannot be read here (an old Excel, .xlsb, or a web page called .xls). Please open it there, save it as .xlsx and try again.",
        "This is an article and no workbook. Please copy its tables into a new workbook, save it as .xlsx and try again.",
        "This is no workbook. Please choose a file in .xlsx, .xls, .ods or .csv.",
        "The file is damaged or incomplete. Please save or send it again.",
    ],
    reasons: [
        "title or note of the table, not taken",
        "remark below the table, not taken",
        "total, which agrees with its rows, not taken",
        "total, which does not agree with its rows: please check",
        "example of the template, not taken",
        "number of the row, not taken",
        "the column has no field, not taken",
        "the table belongs to no part of the profile, not taken",
        "hidden sheet, not taken (rows)",
        "hidden row, not taken",
        "error of the spreadsheet program, not taken",
        "formula without a stored value, not taken: open it in a spreadsheet program and save it",
        "cannot tell whether this is a percentage (0.4 or 40%), not taken: please say",
        "date, taken as the file stores it: please check",
        "none of the choices, taken as it stands: please mend",
        "no figure, taken as it stands: please mend",
    ],
    table: "Sheet “{sheet}”: {count} entries, taken as “{list}”",
    places: "Sheet “{sheet}”: {count} rows, each a place",
    column: "  “{heading}” → {field}",
    leave: "Leave out",
    a_place_each: "Each row is a place",
    row_number: "Number of the row",
    as_figure: "Another figure, named as the heading",
    as_unit: "Unit",
    separator: ": ",
};
