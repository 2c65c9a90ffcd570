"""What the rep opens by going to a place, for the list of what was opened last."""

import logging
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import Problem
from app.domain.ids import ChangeOrderId, QuoteId
from app.ui.workspace import places
from app.ui.workspace.tasks import Tasks

# The grid is the first page of a start, and nothing of it is noted.
if TYPE_CHECKING:
    from app.services.drafts.drafts import Drafts
    from app.services.recents.recents import Recents

_log = logging.getLogger(__name__)


class NotingServices(Protocol):
    """What was opened last, and the drafts that say whose they are."""

    @property
    def recents(self) -> "Recents": ...
    @property
    def drafts(self) -> "Drafts": ...


def note_opened(services: NotingServices, tasks: Tasks, place: places.Place) -> None:
    """Remember the customer, quote or change quote that ``place`` shows; most places show none."""
    match place:
        case places.ChangeLicences(change_order_id=str(id)) | places.ReadChange(change_order_id=id):
            tasks.command(lambda: services.recents.note_change(id), refused=_note_unkept)
        case (
            places.CustomerFile(customer_id=owner)
            | places.BuyProducts(customer_id=owner)
            | places.ChangeLicences(customer_id=owner)
            | places.CoTerminate(customer_id=owner)
        ):
            tasks.command(lambda: services.recents.note_customer(owner), refused=_note_unkept)
        case places.ReadQuote(quote_id=quote_id):
            tasks.command(lambda: services.recents.note_quote(quote_id), refused=_note_unkept)
        case places.WhatChanged(document_id=document_id, is_change=is_change):
            note = _note_changed if is_change else _note_quoted
            tasks.command(lambda: note(services.recents, document_id), refused=_note_unkept)
        case places.EditOffer(draft_id=draft_id):
            tasks.command(lambda: _note_draft(services, draft_id), refused=_note_unkept)
        case _:
            pass


def _note_changed(recents: "Recents", id: str) -> None:
    recents.note_change(ChangeOrderId(id))


def _note_quoted(recents: "Recents", id: str) -> None:
    recents.note_quote(QuoteId(id))


def _note_draft(services: NotingServices, id: str) -> None:
    """A draft is no quote yet: it is a revision of one, or the customer's it is for."""
    draft = services.drafts.quote(id)
    if draft.quote_id is None:
        services.recents.note_customer(draft.customer_id)
    else:
        services.recents.note_quote(draft.quote_id)


def _note_unkept(problems: tuple[Problem, ...]) -> None:
    """A disk that takes nothing is said where the rep's work is saved, and not for opening a file."""
    _log.info("what was opened could not be noted: %s", problems[0].code)
