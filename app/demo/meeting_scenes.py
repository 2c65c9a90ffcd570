"""Meetings: the rep's side, and what the customer sees of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from app.demo.scenes import PROSPECT, Scene, Stage
from app.demo.ui_driver import UiDriver
from app.services.drafts.drafts import QuoteDraft
from app.services.drafts.kept_drafts import DraftKind
from app.ui.forms.text_area import TextArea
from app.ui.meeting.agreement_step import AgreementStep
from app.ui.meeting.page import MeetingBody
from app.ui.widgets.segmented import Segmented
from app.ui.workspace import places

_HOLDS = "Groupe Valmondois"


def _quote(stage: Stage) -> None:
    """A meeting about an open quote."""
    desk = stage.session.desk
    quote = desk.quotes.get(stage.open_quote(PROSPECT))
    draft = QuoteDraft(desk.drafts.new_id(), quote.customer_id, quote.terms, quote.id)
    desk.drafts.save_quote(draft)
    stage.go(places.Meet(draft.id))
    stage.afterwards(lambda: desk.drafts.drop(draft.id))


def _change(stage: Stage) -> None:
    """A meeting about a change of what is held."""
    desk, id = stage.session.desk, stage.customer(_HOLDS)
    draft = desk.change_services.builder.new_draft(desk.queries.contracts(id)[0].id)
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=id, title=_HOLDS)
    stage.go(places.Meet(draft.id, is_change=True))
    stage.driver.write("meeting_quantity_0", "700")
    stage.driver.write("meeting_quantity_1", "700")
    stage.afterwards(lambda: desk.drafts.drop(draft.id))


_NOTES = (
    "Ce que nous avons convenu :",
    "– 18 licences de plus dès aujourd’hui, pour l’atelier de Vertou ;",
    "– formation des équipes en janvier, une demi-journée à distance ;",
    "– point d’étape le 4 février avec Mme Carpentier.",
)


def _notes(stage: Stage) -> None:
    """The same, with the notes on a page of their own."""
    _change(stage)
    stage.driver.click("meeting_notes_page")
    box = stage.driver.find_as(TextArea, "meeting_notes")
    box.setPlainText("\n".join(_NOTES))


def _variants(stage: Stage) -> None:
    """A meeting about the variants of an open quote, the second of which has more seats."""
    desk = stage.session.desk
    quote = desk.quotes.get(stage.open_quote(PROSPECT))
    draft = QuoteDraft(desk.drafts.new_id(), quote.customer_id, quote.terms, quote.id)
    desk.drafts.save_quote(draft)
    stage.go(places.Meet(draft.id, is_board=True))
    _turn_to(stage, 1)
    stage.driver.write("meeting_variant_seats", "130")
    stage.afterwards(lambda: desk.drafts.drop(draft.id))


def _change_variants(stage: Stage) -> None:
    """A meeting about the variants of a change of what is held."""
    desk, id = stage.session.desk, stage.customer(_HOLDS)
    draft = desk.change_services.builder.new_draft(desk.queries.contracts(id)[0].id)
    lines = tuple(replace(line, quantity=700) for line in draft.terms.lines)
    draft = replace(draft, terms=replace(draft.terms, lines=lines))
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=id, title=_HOLDS)
    stage.go(places.Meet(draft.id, is_change=True, is_board=True))
    _turn_to(stage, 2)
    stage.afterwards(lambda: desk.drafts.drop(draft.id))


def _turn_to(stage: Stage, place: int) -> None:
    """Turn to the variant that stands there."""
    stage.driver.find_as(Segmented, "meeting_letters").findChildren(QRadioButton)[place].click()


MEETING_SCENES = (
    Scene("23-meeting-quote", _quote),
    Scene("23b-meeting-change", _change),
    Scene("23c-meeting-notes", _notes),
    Scene("23d-meeting-variants", _variants),
    Scene("23e-meeting-change-variants", _change_variants),
)


def take_customers_side(stage: Stage, scene: Scene, size: tuple[int, int], folder: Path) -> Iterator[Path]:
    """Leave pictures of the customer's screen in the meeting of ``scene``: proposal, and agreement.

    Of variants the one that is turned to is taken before anything is agreed to.
    """
    scene.show(stage)
    stage.settle()
    page = next(each for each in stage.window.findChildren(MeetingBody) if each.isVisible())
    screen = QWidget()
    screen.resize(*size)
    page.customer_view(screen).setGeometry(screen.rect())
    screen.show()
    driver = UiDriver(screen)
    yield driver.picture(folder / f"{scene.name}-customer.png")
    take = page.side.variants.findChild(QPushButton, "meeting_take")
    if isinstance(take, QPushButton) and take.isVisible():
        take.click()
        stage.settle()
    page.header.accept_asked.emit()
    assert screen.findChild(AgreementStep) is not None, f"{scene.name} is not signed"
    yield driver.picture(folder / f"{scene.name}-signing.png")
    screen.close()
    screen.deleteLater()
    stage.clear()
