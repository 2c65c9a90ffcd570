"""The upper part of the first page: who offers, to whom, and the dates and terms in one strip."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from app.services.papers.sheet.canvas import INK_2, INK_3, QUIET, RULE, PdfCanvas, Style, contrasting
from app.services.papers.sheet.faces import Face, wrapped
from app.services.papers.sheet.page import MARGIN, PageFormat
from app.services.papers.sheet.tags import ARTIFACT, ListTags, heading, link, paragraph
from app.services.papers.views.paper import Brand, Fact, Paper, Party

_BRAND = Style(Face.SEMIBOLD, 13, 16)
_LEAST_BRAND = 9.5
"""The smallest letters of a name on one line; a longer one is written on several."""
_LONG_LEADING, _CAPITALS = 1.2, 0.7
_LONG_BRAND = Style(Face.SEMIBOLD, 10, 10 * _LONG_LEADING)
_BRAND_ROOM = 50.0
_TAGLINE = Style(Face.REGULAR, 9, 12, INK_3)
_LOGO = Style(Face.BOLD, 11, 14)
_TITLE = Style(Face.SEMIBOLD, 22, 28)
_NUMBER = Style(Face.REGULAR, 10, 14, INK_2)
_LABEL = Style(Face.REGULAR, 8, 10, INK_3)
_PARTY = Style(Face.SEMIBOLD, 10, 13)
_LINE = Style(Face.REGULAR, 9, 12.5, INK_2)
_FACT = Style(Face.SEMIBOLD, 9.5, 12)

_LOGO_SIDE, _LOGO_WIDEST = 26.0, 96.0
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
    parties_top = MARGIN + _PARTIES_TOP
    strip_top = parties_top + _FIRST_LINE - _LINE.leading - _PARTY.leading + rows + _ABOVE_STRIP

    def draw(pdf: PdfCanvas) -> None:
        _draw_brand(pdf, view, page)
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


def _draw_brand(pdf: PdfCanvas, view: Paper, page: PageFormat) -> None:
    brand = view.brand
    wide = _draw_logo(pdf, brand, page.left)
    left, room = page.left + wide + 10, page.inner_width / 2 + 6 - wide
    if _BRAND.width(brand.name) * _LEAST_BRAND <= room * _BRAND.size:
        pdf.text_fit(left, MARGIN + (10.3 if brand.tagline else 17.0), brand.name, _BRAND, room, paragraph())
        pdf.text_fit(left, MARGIN + 23.2, brand.tagline, _TAGLINE, room, paragraph())
    else:
        _draw_long_brand(pdf, brand, left, room)
    half, title = page.inner_width / 2, heading(1, f"{view.title} {view.footer.number}")
    pdf.text_right_fit(page.right, MARGIN + 12.8, view.title, _TITLE, half - 10, title)
    pdf.text_right_fit(page.right, MARGIN + 29.0, view.number, _NUMBER, half - 20, paragraph())


def _draw_long_brand(pdf: PdfCanvas, brand: Brand, left: float, room: float) -> None:
    """The name of the brand on as many lines as it needs, as large as there is room for."""
    below = _TAGLINE.leading if brand.tagline else 0.0
    style, lines = _LONG_BRAND, wrapped(brand.name, _LONG_BRAND.face, _LONG_BRAND.size, room)
    while len(lines) * style.leading > _BRAND_ROOM - below:
        size = style.size - 0.5
        style = replace(style, size=size, leading=size * _LONG_LEADING)
        lines = wrapped(brand.name, style.face, size, room)
    pdf.lines(left, MARGIN + style.size * _CAPITALS, lines, style, paragraph())
    y = MARGIN + len(lines) * style.leading + _TAGLINE.size
    pdf.text_fit(left, y, brand.tagline, _TAGLINE, room, paragraph())


def _draw_logo(pdf: PdfCanvas, brand: Brand, left: float) -> float:
    """The logo, or the initials on the colour; how wide it came out."""
    if brand.logo:
        return pdf.picture(left, MARGIN, _LOGO_WIDEST, _LOGO_SIDE, brand.logo)
    pdf.box(left, MARGIN, _LOGO_SIDE, _LOGO_SIDE, 5, brand.colour)
    logo = _LOGO.in_colour(contrasting(brand.colour))
    middle = left + (_LOGO_SIDE - logo.width(brand.monogram)) / 2
    pdf.text(middle, MARGIN + 16.7, brand.monogram, logo, ARTIFACT)
    return _LOGO_SIDE


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
