"""The upper part of the first page: who offers, to whom, and the dates and terms in one strip."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from app.services.papers.sheet.canvas import (
    INK_2,
    INK_3,
    QUIET,
    RULE,
    PdfCanvas,
    Style,
    contrasting,
    picture_width,
)
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import MARGIN, PageFormat
from app.services.papers.sheet.readable import readable
from app.services.papers.sheet.tags import ARTIFACT, ListTags, heading, link, paragraph
from app.services.papers.views.paper import Brand, Fact, Paper, Party

_BRAND = Style(Face.SEMIBOLD, 13, 16)
_TAGLINE = Style(Face.REGULAR, 9, 12, INK_3)
_LOGO = Style(Face.BOLD, 11, 14)
_TITLE = Style(Face.SEMIBOLD, 22, 28)
_NUMBER = Style(Face.REGULAR, 10, 14, INK_2)
_LABEL = Style(Face.REGULAR, 8, 10, INK_3)
_PARTY = Style(Face.SEMIBOLD, 10, 13)
_LINE = Style(Face.REGULAR, 9, 12.5, INK_2)
_FACT = Style(Face.SEMIBOLD, 9.5, 12)

_LOGO_SIDE, _LOGO_WIDEST = 26.0, 96.0
_LEAST_BRAND, _LEAST_TAGLINE = 9.0, 7.5
"""Points of the smallest letters that a name and a tagline have."""
_BRAND_ROOM = 12.0
"""So much more than a line each they may take before what is below moves down."""
_PARTIES_TOP = 58.0
_FIRST_LINE = 44.7
_STRIP_HEIGHT = 38.0
_ABOVE_STRIP = 21.3
_PADDING = 10.0
_CELL_GAP = 6.0


def masthead(view: Paper, page: PageFormat) -> tuple[float, Callable[[PdfCanvas], None]]:
    """How far down the first page the masthead reaches, and what draws it."""
    half = page.inner_width / 2
    parties = [_party_lines(party, half - 12) for party in (view.issuer, view.client)]
    rows = max(each.height for each in parties)
    brand = _Brand(view.brand, page)
    parties_top = MARGIN + _PARTIES_TOP + brand.more
    strip_top = parties_top + _FIRST_LINE - _LINE.leading - _PARTY.leading + rows + _ABOVE_STRIP

    def draw(pdf: PdfCanvas) -> None:
        _draw_brand(pdf, view, brand, page)
        pdf.rule(page.left, parties_top, page.inner_width, 0.75, RULE)
        for index, party in enumerate(parties):
            _draw_party(pdf, page.left + index * half, parties_top, party)
        _draw_strip(pdf, view.facts, page, strip_top)

    return strip_top + _STRIP_HEIGHT, draw


@dataclass(frozen=True, slots=True)
class _PartyLines:
    """A party, broken into lines."""

    label: str
    names: Sequence[str]
    lines: Sequence[str]
    email: str
    email_lines: Sequence[str]

    @property
    def height(self) -> float:
        """Of all that stands under the label."""
        return len(self.names) * _PARTY.leading + len((*self.lines, *self.email_lines)) * _LINE.leading


def _party_lines(party: Party, width: float) -> _PartyLines:
    names = wrapped(party.name, _PARTY.face, _PARTY.size, width)
    lines = [part for line in party.lines for part in wrapped(line, _LINE.face, _LINE.size, width)]
    email = wrapped(party.email, _LINE.face, _LINE.size, width) if party.email else []
    return _PartyLines(party.label, names, lines, party.email, email)


class _Brand:
    """The name and the tagline beside the logo, on as many lines as they need to be read."""

    def __init__(self, brand: Brand, page: PageFormat) -> None:
        wide = picture_width(brand.logo, _LOGO_WIDEST, _LOGO_SIDE) if brand.logo else _LOGO_SIDE
        room = page.inner_width / 2 + 6 - wide
        self._left, self._has_tagline = page.left + wide + 10, bool(brand.tagline)
        self._name = readable(brand.name, _BRAND, room, _LEAST_BRAND)
        self._tagline = readable(brand.tagline, _TAGLINE, room, _LEAST_TAGLINE)

    @property
    def more(self) -> float:
        """How much lower everything below them stands for that."""
        return max(0.0, self._name.more + self._tagline.more - _BRAND_ROOM)

    def draw(self, pdf: PdfCanvas) -> None:
        self._name.draw(pdf, self._left, MARGIN + (10.3 if self._has_tagline else 17.0), paragraph())
        self._tagline.draw(pdf, self._left, MARGIN + 23.2 + self._name.more, paragraph())


def _draw_brand(pdf: PdfCanvas, view: Paper, brand: _Brand, page: PageFormat) -> None:
    _draw_logo(pdf, view.brand, page.left)
    brand.draw(pdf)
    half, title = page.inner_width / 2, heading(1, f"{view.title} {view.footer.number}")
    pdf.text_right_fit(page.right, MARGIN + 12.8, view.title, _TITLE, half - 10, title)
    pdf.text_right_fit(page.right, MARGIN + 29.0, view.number, _NUMBER, half - 20, paragraph())


def _draw_logo(pdf: PdfCanvas, brand: Brand, left: float) -> None:
    """The logo, or the initials on the colour."""
    if brand.logo:
        pdf.picture(left, MARGIN, _LOGO_WIDEST, _LOGO_SIDE, brand.logo)
        return
    pdf.box(left, MARGIN, _LOGO_SIDE, _LOGO_SIDE, 5, brand.colour)
    logo = _LOGO.in_colour(contrasting(brand.colour))
    middle = left + (_LOGO_SIDE - logo.width(brand.monogram)) / 2
    pdf.text(middle, MARGIN + 16.7, brand.monogram, logo, ARTIFACT)


def _draw_party(pdf: PdfCanvas, x: float, top: float, party: _PartyLines) -> None:
    pdf.text(x, top + 18.0, party.label, _LABEL, paragraph())
    pdf.lines(x, top + 31.5, party.names, _PARTY, paragraph())
    first = top + _FIRST_LINE + (len(party.names) - 1) * _PARTY.leading
    pdf.lines(x, first, party.lines, _LINE, paragraph())
    if party.email:
        baseline, tag = first + len(party.lines) * _LINE.leading, link(paragraph())
        pdf.lines(x, baseline, party.email_lines, _LINE, tag)
        wide, high = max(map(_LINE.width, party.email_lines)), len(party.email_lines) * _LINE.leading
        pdf.link(
            x, baseline - _LINE.size, wide, high, f"mailto:{quote(party.email, safe='@')}", party.email, tag
        )


def _draw_strip(pdf: PdfCanvas, facts: tuple[Fact, ...], page: PageFormat, top: float) -> None:
    pdf.box(page.left, top, page.inner_width, _STRIP_HEIGHT, 4, QUIET)
    read = ListTags()
    for fact, (x, room) in zip(facts, _cells(facts, page.inner_width - 2 * _PADDING), strict=True):
        label, value = read.item()
        pdf.text_fit(page.left + _PADDING + x, top + 14.0, fact.label, _LABEL, room, label)
        pdf.text_fit(page.left + _PADDING + x, top + 27.3, fact.value, _FACT, room, value)


def _cells(facts: tuple[Fact, ...], width: float) -> list[tuple[float, float]]:
    """Offset and room of each fact: at equal steps if all fit so, else with equal gaps."""
    wide = [max(_LABEL.width(fact.label), _FACT.width(fact.value)) for fact in facts]
    step = (width + 2 * _PADDING) / len(facts)
    if wide[-1] <= width - step * (len(facts) - 1) and all(each + _CELL_GAP <= step for each in wide[:-1]):
        return [(step * index, each) for index, each in enumerate(wide)]
    gap = max(_CELL_GAP, (width - sum(wide)) / (len(facts) - 1))
    shrink = min(1.0, (width - _CELL_GAP * (len(facts) - 1)) / sum(wide))
    return [(sum(wide[:index]) * shrink + gap * index, each * shrink) for index, each in enumerate(wide)]
