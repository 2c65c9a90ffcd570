"""What can be wrong with a table that is read or written, and with a row of it."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

SPREADSHEETS: Mapping[str, Marked] = {
    "work.cancelled": QT_TRANSLATE_NOOP("problems", "Cancelled: nothing was written."),
    "copy.too_many": QT_TRANSLATE_NOOP(
        "problems", "{count} rows are too many for the clipboard; {max} fit. Export them to a file."
    ),
    "table.format": QT_TRANSLATE_NOOP(
        "problems", "A table is written to a file whose name ends with one of {allowed}."
    ),
    "table.too_long_for_sheet": QT_TRANSLATE_NOOP(
        "problems", "A sheet has room for {max} rows; there are more. Export to CSV, or narrow the list."
    ),
    "table.not_text": QT_TRANSLATE_NOOP(
        "problems", "This is neither a text nor a workbook. Save it as CSV or XLSX and choose that file."
    ),
    "table.not_workbook": QT_TRANSLATE_NOOP(
        "problems",
        "This workbook cannot be read: it is damaged, or a password protects it. Save it anew, without one.",
    ),
    "table.too_large": QT_TRANSLATE_NOOP(
        "problems", "This workbook unpacks to more than can be read. Save the sheet as CSV."
    ),
    "table.encoding": QT_TRANSLATE_NOOP(
        "problems", "Line {line} is not in this encoding. Choose another one."
    ),
    "table.not_all_utf8": QT_TRANSLATE_NOOP(
        "problems",
        "Line {line} is not in UTF-8, as the lines before it are. Save the file anew, as XLSX or as CSV in"
        " UTF-8.",
    ),
    "table.unreadable": QT_TRANSLATE_NOOP(
        "problems", "This file may not be read, or another program has it open: {path}"
    ),
    "table.quotes": QT_TRANSLATE_NOOP(
        "problems",
        "In cell {cell} a quotation mark is not closed, or something follows it. Correct it in the file.",
    ),
    "table.cell_too_long": QT_TRANSLATE_NOOP(
        "problems",
        "Cell {cell} has {count} characters; {max} can be read. Shorten it, or leave out its column.",
    ),
    "table.empty": QT_TRANSLATE_NOOP("problems", "This file is empty."),
    "table.no_rows": QT_TRANSLATE_NOOP(
        "problems", "This file has one row only. The first row names the columns, the customers follow."
    ),
    "table.too_many_rows": QT_TRANSLATE_NOOP(
        "problems", "This file has {count} rows; {max} can be read at once. Split it."
    ),
    "table.too_many_columns": QT_TRANSLATE_NOOP(
        "problems", "This file has {count} columns; {max} can be read. Leave out what is not about customers."
    ),
    "import.column_unknown": QT_TRANSLATE_NOOP(
        "problems", "The file has no column {typed}. It has: {allowed}."
    ),
    "import.field_not_asked": QT_TRANSLATE_NOOP(
        "problems", "The programme {programme} does not ask for {typed}."
    ),
    "import.programme_needed": QT_TRANSLATE_NOOP(
        "problems", "Say which programme the customers are for: {allowed}."
    ),
    "import.no_programme": QT_TRANSLATE_NOOP(
        "problems",
        "The accounts of the programmes that your company sells are opened one by one, with a package and an"
        " accepted agreement. Add the customers in the wizard.",
    ),
    "import.bad_rows": QT_TRANSLATE_NOOP(
        "problems",
        "{count} rows have problems. Correct them in the file, or say that they are to be left out.",
    ),
    "import.nothing": QT_TRANSLATE_NOOP("problems", "There is no row that can be imported."),
    "import.more_cells": QT_TRANSLATE_NOOP(
        "problems",
        "This row has {count} cells, and the first row of the file {max}. A quotation mark may be missing.",
    ),
    "import.file_changed": QT_TRANSLATE_NOOP(
        "problems", "This file was changed after it was checked. Nothing was written: read it again."
    ),
    "import.formula_failed": QT_TRANSLATE_NOOP(
        "problems", "The formula in this cell gives an error. Put the value itself in its place."
    ),
    "import.became_day": QT_TRANSLATE_NOOP(
        "problems",
        "A spreadsheet has made a day of this value. Give the column the format of text, and type the value.",
    ),
    "import.person_row": QT_TRANSLATE_NOOP(
        "problems", "This row is a person who belongs to no company of the file. Name the company."
    ),
    "import.joined_person": QT_TRANSLATE_NOOP("problems", "Read as one more contact of row {row}."),
    "import.nought_restored": QT_TRANSLATE_NOOP(
        "problems", "A zero in front was missing and is restored: {read}."
    ),
    "import.size_read": QT_TRANSLATE_NOOP("problems", "Read as {read} employees."),
    "import.size_left_out": QT_TRANSLATE_NOOP(
        "problems", "{typed} reaches over several company sizes. The size is left empty."
    ),
    "import.industry_left_out": QT_TRANSLATE_NOOP(
        "problems", "There is no industry {typed}. The industry is left empty."
    ),
    "import.phone_read": QT_TRANSLATE_NOOP("problems", "Read as a number overseas: {read}."),
    "import.name_from_email": QT_TRANSLATE_NOOP(
        "problems", "There is no name. The contact is called {read}, after the address."
    ),
    "import.nought_dropped": QT_TRANSLATE_NOOP(
        "problems",
        "A spreadsheet has dropped the 0 in front: this is {suggestion}. Give the column the format of text.",
    ),
    "import.same_siren": QT_TRANSLATE_NOOP("problems", "{name} has the same SIREN."),
    "import.same_vat": QT_TRANSLATE_NOOP("problems", "{name} has the same VAT number."),
    "import.same_domain": QT_TRANSLATE_NOOP("problems", "{name} has the same domain."),
    "import.similar_name": QT_TRANSLATE_NOOP(
        "problems", "{name} has a similar name, at the same postal code."
    ),
    "import.row_same_registration": QT_TRANSLATE_NOOP(
        "problems", "Row {row} has the same registration number. Keep one of the two."
    ),
    "import.row_same_siren": QT_TRANSLATE_NOOP("problems", "Row {row} has the same SIREN."),
    "import.row_same_vat": QT_TRANSLATE_NOOP("problems", "Row {row} has the same VAT number."),
    "import.row_same_domain": QT_TRANSLATE_NOOP("problems", "Row {row} has the same domain."),
    "import.row_similar_name": QT_TRANSLATE_NOOP(
        "problems", "Row {row} has the same name and the same postal code."
    ),
}
