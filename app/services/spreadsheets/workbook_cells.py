"""What the reader of workbooks leaves out of a sheet: formats that show digits, and formulas that failed.

A workbook is a packed folder of XML (ECMA-376 part 1, 18.3): only the sheet that is read is looked at.
"""

import posixpath
import zipfile
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import IO
from xml.parsers import expat

from app.services.spreadsheets.number_formats import BUILT_IN, says_digits

_BOOK = "xl/workbook.xml"
_LINKS = "xl/_rels/workbook.xml.rels"
_STYLES = "xl/styles.xml"

Place = tuple[int, int]
"""Row and column of a cell, both from 0."""


class CellNotes:
    """By place: the formats of figures that show digits of their own, and the errors of formulas."""

    def __init__(self) -> None:
        self.formats: dict[Place, str] = {}
        self.errors: dict[Place, str] = {}


def notes_of(packed: zipfile.ZipFile, sheet: str) -> CellNotes:
    """The notes about the sheet called ``sheet``; none where the file is no workbook in XML.

    Raises:
        expat.ExpatError: the XML is damaged.
    """
    notes = CellNotes()
    names = set(packed.namelist())
    path = _path_of(packed, sheet) if {_BOOK, _LINKS} <= names else ""
    if path not in names:
        return notes
    formats = _formats(packed) if _STYLES in names else {}
    with packed.open(path) as file:
        _SheetReader(formats, notes).read(file)
    return notes


def _path_of(packed: zipfile.ZipFile, sheet: str) -> str:
    """Where the sheet lies in the folder; empty where nothing says so."""
    links: dict[str, str] = {}
    ids: dict[str, str] = {}

    def on_link(name: str, said: Mapping[str, str]) -> None:
        if name == "Relationship":
            links[said.get("Id", "")] = said.get("Target", "")

    def on_sheet(name: str, said: Mapping[str, str]) -> None:
        if name == "sheet":
            link = next((text for key, text in said.items() if key.rpartition(":")[2] == "id"), "")
            ids[said.get("name", "")] = link

    _each_element(packed, _LINKS, on_link)
    _each_element(packed, _BOOK, on_sheet)
    target = links.get(ids.get(sheet, ""), "")
    if not target:
        return ""
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")


def _formats(packed: zipfile.ZipFile) -> dict[str, str]:
    """The number format of each style that shows digits of its own, by the number of the style."""
    codes = {str(number): code for number, code in BUILT_IN.items()}
    styles: dict[str, str] = {}
    is_within = False

    def on_element(name: str, said: Mapping[str, str]) -> None:
        nonlocal is_within
        if name == "numFmt":
            codes[said.get("numFmtId", "")] = said.get("formatCode", "")
        elif name in ("cellXfs", "cellStyleXfs", "cellStyles", "dxfs"):
            is_within = name == "cellXfs"
        elif name == "xf" and is_within:
            styles[str(len(styles))] = codes.get(said.get("numFmtId", ""), "")

    _each_element(packed, _STYLES, on_element)
    return {style: code for style, code in styles.items() if code and says_digits(code)}


def _each_element(packed: zipfile.ZipFile, path: str, told: Callable[[str, Mapping[str, str]], None]) -> None:
    parser = _parser()
    parser.StartElementHandler = lambda name, said: told(name.rpartition(":")[2], said)
    with packed.open(path) as file:
        parser.ParseFile(file)


def _parser() -> expat.XMLParserType:
    """A parser that wants no document type: workbooks have none, and its entities can be made to grow."""
    parser = expat.ParserCreate()

    def refuse(*_said: object) -> None:
        raise expat.ExpatError("document type")

    parser.StartDoctypeDeclHandler = refuse
    return parser


class _SheetReader:
    """Walks through the cells of a sheet, whose references may be left out (18.3.1.4).

    Ends of elements and texts are listened to within failed cells only: a sheet has a million of others.
    """

    def __init__(self, formats: Mapping[str, str], notes: CellNotes) -> None:
        self._formats, self._notes = formats, notes
        self._row, self._column = -1, -1
        self._text, self._is_value = "", False
        self._parser = _parser()
        self._parser.StartElementHandler = self._on_start

    def read(self, file: IO[bytes]) -> None:
        """Read the whole sheet."""
        self._parser.ParseFile(file)

    def _on_start(self, name: str, said: Mapping[str, str]) -> None:
        if name not in ("c", "row", "v"):
            name = name.rpartition(":")[2]
        if name == "c":
            self._on_cell(said)
        elif name == "row":
            self._row = int(said["r"]) - 1 if "r" in said else self._row + 1
            self._column = -1
        else:
            self._is_value = name == "v"

    def _on_cell(self, said: Mapping[str, str]) -> None:
        self._column = _column_of(said["r"]) if "r" in said else self._column + 1
        kind = said.get("t", "n")
        if kind == "n" and (format := self._formats.get(said.get("s", "0"))):
            self._notes.formats[self._row, self._column] = format
        elif kind == "e":
            self._text, self._is_value = "", False
            self._parser.CharacterDataHandler = self._on_text
            self._parser.EndElementHandler = self._on_end

    def _on_end(self, name: str) -> None:
        self._is_value = False
        if name.rpartition(":")[2] == "c":
            self._notes.errors[self._row, self._column] = self._text.strip()
            self._parser.CharacterDataHandler = self._parser.EndElementHandler = None

    def _on_text(self, text: str) -> None:
        if self._is_value:
            self._text += text


@lru_cache(maxsize=1 << 12)
def _letters(letters: str) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter.upper()) - ord("A") + 1
    return column - 1


def _column_of(reference: str) -> int:
    """The column of ``BC12``, from 0."""
    return _letters(reference.rstrip("0123456789"))
