"""An amount has one text: on the paper, in the e-mail, at the meeting table and in the window."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.kind import Kind
from app.domain.mail.message import MessageKind
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.services.meeting.quote_content import QuoteContent
from app.services.quotes.offer_preview import preview_of
from app.services.quotes.quote_editor import QuoteEditor
from app.services.words import Words
from tests.support.desk import customer_named
from tests.unit.services.meeting.meetings_of import CUSTOMER, DRAFT, meeting, offered

MARKER = Decimal("9.873")
"""No list has it, and 119 of it end in half a cent's neighbourhood: another rounding would show."""
APP = Path(__file__).parents[4] / "app"
SHOWING = ("services/papers", "services/mail", "services/meeting", "services/quotes", "services/words", "ui")
"""Where amounts are shown: there they are texts of ``Formats``, and nothing else makes texts of them."""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_paper_e_mail_meeting_and_window_say_one_text_for_an_amount(desk: Desk, language: str) -> None:
    terms, customer = offered(desk), customer_named(desk, CUSTOMER)
    lines = tuple(
        replace(line, quantity=119, manual_unit_price=MARKER) if line.quantity else line
        for line in terms.lines
    )
    quote = desk.quotes.create(customer.id, replace(terms, lines=lines))
    draft = QuoteDraft(DRAFT, customer.id, quote.terms, quote_id=quote.id, based_on=quote.revision)
    desk.drafts.save_quote(draft)

    view = desk.papers.quote_view(quote.id, language)
    net, gross = view.totals.rows[0].amounts[0], view.totals.gross.amounts[0]
    values = desk.mail.values(desk.mail.begin(Kind.QUOTE, quote.id, MessageKind.OFFER, language))
    table = meeting(desk, QuoteContent(desk.quote_services, DRAFT))
    table.speak(language)
    shown = table.view()
    words = Words(language)
    row = desk.queries.quote_rows([quote.id])[quote.id]
    editor = QuoteEditor(desk.quote_services, DRAFT)
    names = replace(editor.names, words=words)
    window = preview_of(editor.editing.state, names, Decimal(30))

    assert values["monthly_net"] == words.formats.money(row.monthly) == window.main.amount
    assert net in values["monthly_net"]
    assert gross in [each.amount for each in window.rows]
    assert gross == values["monthly_gross"]
    assert values["monthly_net"] in (*shown.total.cells, shown.total.text)


def test_nothing_but_the_formats_makes_texts_of_amounts() -> None:
    places = [file for part in SHOWING for file in sorted((APP / part).rglob("*.py"))]
    files = [
        file for file in places if file.parent != APP / "services/papers/sheet"
    ]  # Its figures are points.
    assert len(files) > 300
    assert [found for file in files for found in _made_by_hand(file.read_text(), file.name)] == []


def test_an_amount_made_by_hand_is_found() -> None:
    for source in ('f"{net.minor} ct"', 'f"{net:.2f}"', "str(net.minor)", '"{:,.2f}".format(net)'):
        assert list(_made_by_hand(source, "here.py")), source


def _made_by_hand(source: str, name: str) -> Iterator[str]:
    """The places in ``source`` where an amount of money is turned into a text."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.FormattedValue(value=ast.Attribute(attr="minor")):
                yield f"{name}:{node.lineno}"
            case ast.FormattedValue(format_spec=ast.JoinedStr(values=[ast.Constant(value=str(spec))])):
                if spec.endswith(".2f"):
                    yield f"{name}:{node.lineno}"
            case ast.Call(func=ast.Name(id="str"), args=[ast.Attribute(attr="minor")]):
                yield f"{name}:{node.lineno}"
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(spec)), attr="format")):
                if ".2f" in spec:
                    yield f"{name}:{node.lineno}"
            case _:
                pass
