"""Throws away what is being written, with the way to have it back: a cart, a wizard's draft, a profile."""

from collections.abc import Callable

from app.domain.ids import CustomerId
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.ends_draft import EndsDraft, ends_draft_id, keep_ends
from app.services.customer_form import profile_edit, wizard_draft
from app.services.customer_form.wizard_draft import WizardDraft
from app.services.drafts.drafts import QuoteDraft
from app.services.drafts.kept_drafts import DraftKind
from app.services.purchases.cart import Cart
from app.ui.drafts.services import DiscardCartServices, DiscardFormServices
from app.ui.workspace import places
from app.ui.workspace.places import Place
from app.ui.workspace.workspace import Workspace


def discard_cart(workspace: Workspace[DiscardCartServices], cart: Cart, name: str) -> None:
    """Discard ``cart`` of the customer called ``name`` and say so; undoing keeps it again and opens it."""
    words, carts = workspace.words, workspace.services.carts
    _discard(
        workspace,
        lambda: carts.drop(cart.id),
        words.translate("purchase", "Cart deleted: {name}.", name=name),
        lambda: carts.keep(cart),
        place_of(cart),
    )


def discard_wizard(workspace: Workspace[DiscardFormServices], draft: WizardDraft) -> None:
    """Discard ``draft`` and say so; undoing keeps it again and opens it."""
    words, drafts = workspace.words, workspace.services.drafts
    name = name_of(workspace, draft.answers.identity.name)
    _discard(
        workspace,
        lambda: drafts.drop(draft.id),
        words.translate("wizard", "Draft deleted: {name}.", name=name),
        lambda: wizard_draft.keep(drafts, draft),
        places.AddCustomer(draft.id),
    )


def discard_quote(workspace: Workspace[DiscardFormServices], draft: QuoteDraft, name: str) -> None:
    """Discard ``draft`` of the customer called ``name`` and say so; undoing keeps it again and opens it."""
    words, drafts = workspace.words, workspace.services.drafts
    _discard(
        workspace,
        lambda: drafts.drop(draft.id),
        words.translate("quotes", "Draft of a quote deleted: {name}.", name=name),
        lambda: drafts.save_quote(draft),
        places.EditOffer(draft.id),
    )


def discard_change(workspace: Workspace[DiscardFormServices], draft: ChangeDraft, name: str) -> None:
    """Discard ``draft`` of the customer called ``name`` and say so; undoing keeps it again and opens it."""
    words, drafts = workspace.words, workspace.services.drafts
    _discard(
        workspace,
        lambda: drafts.drop(draft.id),
        words.translate("changes", "Change dropped: {name}.", name=name),
        lambda: drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id, title=name),
        place_of_change(draft),
    )


def discard_ends(workspace: Workspace[DiscardFormServices], draft: EndsDraft, name: str) -> None:
    """Discard the one end chosen for contracts of the customer called ``name``; undoing opens it again."""
    words, drafts = workspace.words, workspace.services.drafts
    _discard(
        workspace,
        lambda: drafts.drop(ends_draft_id(draft.customer_id)),
        words.translate("changes", "Change dropped: {name}.", name=name),
        lambda: keep_ends(drafts, draft, name),
        places.CoTerminate(draft.customer_id),
    )


def place_of_change(draft: ChangeDraft) -> places.ChangeLicences:
    """Where the rep goes on with ``draft``."""
    return places.ChangeLicences(draft.customer_id, draft.terms.contract_id, draft_id=draft.id)


def discard_profile(workspace: Workspace[DiscardFormServices], id: CustomerId) -> None:
    """Discard what was typed in a customer's profile and say so; undoing keeps it again and opens it.

    Raises:
        RuleViolation: another version of the desk wrote it, in a form that this one cannot read.
    """
    words, drafts = workspace.words, workspace.services.drafts
    kept = profile_edit.kept_profile(drafts, id)
    if kept is None:
        return
    name = kept.before.identity.name
    _discard(
        workspace,
        lambda: drafts.drop(profile_edit.profile_draft_id(id)),
        words.translate("file", "Changes of the profile discarded: {name}.", name=name),
        lambda: profile_edit.keep(drafts, kept),
        places.CustomerFile(kept.before.id, "profile"),
    )


def place_of(cart: Cart) -> places.BuyProducts:
    """Where the rep goes on with ``cart``."""
    return places.BuyProducts(cart.customer_id, cart.trial_id, cart.id)


def name_of(workspace: Workspace[object], typed: str) -> str:
    """What a draft is called in sentences: by the company, if it has a name yet."""
    return " ".join(typed.split()) or workspace.words.translate("wizard", "customer without a name yet")


def _discard(
    workspace: Workspace[object], drop: Callable[[], None], text: str, keep: Callable[[], None], place: Place
) -> None:
    """Do ``drop`` and say ``text``; undoing does ``keep`` and, once that is written, goes to ``place``."""
    tasks, router = workspace.tasks, workspace.router

    def restore() -> None:
        tasks.command(keep, lambda _: router.go(place))

    tasks.command(drop)
    workspace.messages.toast(text, workspace.words.translate("file", "Undo"), restore)
