"""Says that something is done, and undoes it as long as none of it was sent.

The window can undo from its first page on: what names commands is imported when something is undone.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.services.drafts.kept_drafts import DraftKind
from app.services.store.undo import RestoredDraft, Undone
from app.services.words import Words
from app.ui.undo.services import UndoServices
from app.ui.workspace import places
from app.ui.workspace.places import Place
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.services.queries.queues import OutboxRow


def say_done(workspace: Workspace[UndoServices], text: str, kind: Kind, id: str) -> None:
    """Say ``text`` about the last action on a document, with *Undo* for exactly as long as it waits."""
    undo, words = workspace.services.undo, workspace.words
    offer = undo.offer(kind, id)
    if offer is None:
        workspace.messages.toast(text)
        return
    action_id = offer.action_id
    workspace.messages.toast_for(
        offer.left_s,
        text,
        words.translate("undo", "Undo"),
        lambda: undo_action(workspace, action_id),
        lambda: undo.is_possible(action_id),
    )


def undo_last(workspace: Workspace[UndoServices]) -> None:
    """Undo what the rep did last, or say that it was sent."""
    action_id = workspace.services.undo.last()
    if action_id is None:
        words = workspace.words
        workspace.messages.toast(words.translate("undo", "Nothing to undo: what you did was sent."))
    else:
        undo_action(workspace, action_id)


def undo_action(workspace: Workspace[UndoServices], action_id: str) -> None:
    """Undo an action and go to where the rep goes on; where it is too late the window says why."""
    services = workspace.services
    # Two tell what there is to say: one is named, several are counted, and an import may have left thousands.
    commands = services.queries.action(action_id, 2)

    def say(undone: Undone) -> None:
        place = _place_after(workspace, undone)
        if place is not None:
            workspace.router.go(place)
        workspace.messages.toast(_undone_words(workspace.words, commands))

    _leave_what_goes(workspace, commands)
    workspace.tasks.command(lambda: services.undo.undo(action_id), say)


def _leave_what_goes(workspace: Workspace[object], commands: "Sequence[OutboxRow]") -> None:
    """Go away from a page about something that will not be there any more: it could say only that."""
    gone = {row.target_id for row in commands}
    match workspace.router.place:
        case places.CustomerFile(customer_id=id) | places.BuyProducts(customer_id=id) if id in gone:
            if any(row.target_id == id and _is_creation(row) for row in commands):
                workspace.router.replace(places.Customers())
        case places.ChangeLicences(customer_id=customer_id, change_order_id=id) if id in gone:
            workspace.router.replace(places.CustomerFile(customer_id))
        case places.ReadChange(change_order_id=id) if id in gone:
            workspace.router.replace(places.CustomerFile(commands[0].customer_id, "quotes"))
        case places.ImportCustomers() if commands and all(_is_creation(row) for row in commands):
            workspace.router.replace(places.ImportCustomers())
        case (
            places.ReadQuote(quote_id=id)
            | places.WhatChanged(document_id=id)
            | places.ReadChanges(document_id=id)
            | places.ShowChanges(document_id=id)
        ) if id in gone:
            workspace.router.replace(places.CustomerFile(commands[0].customer_id, "quotes"))
        case _:
            pass


def _is_creation(row: "OutboxRow") -> bool:
    from app.domain.commands.commands import CreateCustomer

    return isinstance(row.command, CreateCustomer)


def _undone_words(words: Words, commands: "Sequence[OutboxRow]") -> str:
    if commands and commands[0].together == 1:
        from app.services.words.commands import asked

        what = asked(words, commands[0].command, commands[0].number)
        return words.translate("undo", "Undone: {what}", what=what)
    return words.translate("undo", "{n} changes undone", n=commands[0].together if commands else 0)


def _place_after(workspace: Workspace[UndoServices], undone: Undone) -> Place | None:
    """Where what the action put away is again; None to stay."""
    if undone.has_refusals:
        return places.Attention()
    return _place_of(workspace, undone.drafts[0]) if undone.drafts else None


def _place_of(workspace: Workspace[UndoServices], draft: RestoredDraft) -> Place:
    customer_id = CustomerId(draft.customer_id)
    match DraftKind(draft.kind):
        case DraftKind.QUOTE:
            return places.EditOffer(draft.id)
        case DraftKind.WIZARD:
            return places.AddCustomer(draft.id)
        case DraftKind.PROFILE:
            return places.CustomerFile(customer_id, "profile")
        case DraftKind.CART:
            cart = workspace.services.carts.open(draft.id)
            return places.BuyProducts(customer_id, cart.trial_id, cart.id)
        case DraftKind.CHANGE:
            return places.ChangeLicences(customer_id, draft_id=draft.id)
        case DraftKind.ENDS:
            return places.CoTerminate(customer_id)
        case DraftKind.HELD_MEETING:
            return places.CustomerFile(customer_id)
        case DraftKind.MEETING:
            return places.Meetings()
        case DraftKind.BRANDING | DraftKind.BRANDING_FILE:
            return places.Settings("identity")
        case DraftKind.LISTS:
            return places.Settings("lists")
        case DraftKind.MESSAGE:
            return places.Outbox()
