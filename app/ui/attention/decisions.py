"""Carries out what the rep decided, and says what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.commands.commands import SetLists
from app.domain.customer.mailing import SentMail
from app.domain.errors import Problem
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.quote.quote import Quote
from app.services.attention.lost_changes import SentAgain
from app.services.meeting.void_acceptance import VoidAcceptances
from app.services.queries.queues import AttentionItem
from app.ui.attention.services import DecisionsServices, ShowAgainServices
from app.ui.drafts.discard import place_of_change
from app.ui.undo.say_done import say_done
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

Refusal = Callable[[tuple[Problem, ...]], None]
"""Hears why a decision could not be carried out."""


class Decisions(QObject):
    """Lives as long as the page, so that an outcome is said though the card of the decision is gone."""

    def __init__(self, workspace: Workspace[DecisionsServices], parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._attention, self._changes = workspace.services.attention, workspace.services.refused_changes

    def resolve(self, item: AttentionItem, mine: frozenset[str], refused: Refusal) -> None:
        """Let the rep's value stand for the groups in ``mine``, the portal's for the others."""

        def decide() -> AttentionItem:
            self._attention.resolve_customer(item.op_id, mine)
            return item

        self._workspace.tasks.command(decide, self._on_resolved, refused)

    def revise(self, item: AttentionItem, refused: Refusal) -> None:
        """Make the rep's terms a new revision of what the portal has."""
        self._workspace.tasks.command(
            lambda: self._attention.revise_portals(item.op_id), self._on_revised, refused
        )

    def take_seats_over(self, item: AttentionItem, refused: Refusal) -> None:
        """Make the renewal a new revision, for what is held under its contract by now."""
        self._workspace.tasks.command(
            lambda: self._attention.take_seats_over(item.op_id), self._on_revised, refused
        )

    def save_as_new(self, item: AttentionItem, refused: Refusal) -> None:
        """Make the rep's terms a new quote at today's prices."""
        self._workspace.tasks.command(
            lambda: self._attention.save_as_new_quote(item.op_id), self._on_created, refused
        )

    def discard(self, item: AttentionItem, refused: Refusal) -> None:
        """Leave it at what the portal has; it can be taken back."""

        def decide() -> AttentionItem:
            self._attention.discard(item.op_id)
            return item

        self._workspace.tasks.command(decide, self._on_discarded, refused)

    def correct_customer(self, item: AttentionItem, refused: Refusal) -> None:
        """Open the wizard on the customer as the rep wrote it."""
        self._workspace.tasks.command(
            lambda: self._changes.reopen_customer(item.op_id), self._on_customer_reopened, refused
        )

    def correct_profile(self, item: AttentionItem, refused: Refusal) -> None:
        """Open the profile with what the rep wrote."""
        self._workspace.tasks.command(
            lambda: self._changes.correct_profile(item.op_id), self._on_profile_reopened, refused
        )

    def correct_branding(self, item: AttentionItem, refused: Refusal) -> None:
        """Open the settings with what was to be published."""
        services, router = self._workspace.services, self._workspace.router
        is_lists = isinstance(item.command, SetLists)
        resume = services.own_lists.resume if is_lists else services.partner_branding.resume
        self._workspace.tasks.command(
            lambda: resume(item.op_id, item.command),
            lambda _: router.go(places.Settings("lists" if is_lists else "identity")),
            refused,
        )

    def keep_template(self, item: AttentionItem, refused: Refusal) -> None:
        """Open the settings, where what was to be published is being written again."""
        templates, router = self._workspace.services.mail.templates, self._workspace.router
        self._workspace.tasks.command(
            lambda: templates.keep_refused(item.op_id, item.command),
            lambda _: router.go(places.Settings("mail")),
            refused,
        )

    def keep_login(self, item: AttentionItem, refused: Refusal) -> None:
        """Leave the admin user's login as it is, and send the rest of the change again."""

        def decide() -> AttentionItem:
            self._changes.keep_login(item.op_id)
            return item

        self._workspace.tasks.command(decide, self._on_login_kept, refused)

    def reissue(self, item: AttentionItem, refused: Refusal) -> None:
        """Ask for the same move once more."""

        def decide() -> AttentionItem:
            self._changes.reissue(item.op_id)
            return item

        self._workspace.tasks.command(decide, self._on_moved, refused)

    def send_again(self, item: AttentionItem, refused: Refusal) -> None:
        """Give a change that the portal lost once more, after what it builds on."""
        self._workspace.tasks.command(
            lambda: self._workspace.services.lost_changes.send_again(item.op_id),
            lambda sent: self._on_sent_again(item, sent),
            refused,
        )

    def send_all_again(self) -> None:
        """Give everything that the portal lost once more."""
        self._workspace.tasks.command(
            self._workspace.services.lost_changes.send_all_again, self._on_all_sent_again
        )

    def keep_as_another(self, item: AttentionItem, refused: Refusal) -> None:
        """Ask once more for the sale, as another contract beside the one that is there."""

        def decide() -> AttentionItem:
            self._attention.keep_as_another(item.op_id)
            return item

        self._workspace.tasks.command(decide, self._on_kept_as_another, refused)

    def ask_for(self, item: AttentionItem, refused: Refusal) -> None:
        """Let the portal ask the colleague who has the customer."""
        self._workspace.tasks.command(lambda: self._changes.ask_for(item.op_id), self._on_asked_for, refused)

    def open_change(self, item: AttentionItem, refused: Refusal) -> None:
        """Open the change of licences with the totals that the rep asked for."""
        orders, router = self._workspace.services.change_services.refused_orders, self._workspace.router
        self._workspace.tasks.command(
            lambda: orders.reopen(item), lambda draft: router.go(place_of_change(draft)), refused
        )

    def correct_quote(self, item: AttentionItem, refused: Refusal) -> None:
        """Open the editor on the terms as the rep wrote them."""
        self._workspace.tasks.command(
            lambda: self._attention.reopen_quote(item.op_id), self._on_quote_reopened, refused
        )

    def show_again(self, item: AttentionItem, refused: Refusal) -> None:
        """Open the meeting on what there is now, for the customer to accept anew."""
        self._workspace.tasks.command(
            lambda: void_acceptances(self._workspace.services).show_again(item),
            lambda draft: self._workspace.router.go(places.Meet(draft.id, is_change=draft.is_change)),
            refused,
        )

    def _on_resolved(self, item: AttentionItem) -> None:
        words = self._workspace.words
        self._say(words.translate("attention", "{name}: your choices apply", name=item.customer_name), item)

    def _on_login_kept(self, item: AttentionItem) -> None:
        words = self._workspace.words
        self._say(words.translate("attention", "{name}: the login stays", name=item.customer_name), item)

    def _on_moved(self, item: AttentionItem) -> None:
        words = self._workspace.words
        self._say(words.translate("attention", "{name}: asked for once more", name=item.customer_name), item)

    def _on_kept_as_another(self, item: AttentionItem) -> None:
        words = self._workspace.words
        name = item.customer_name
        self._say(words.translate("attention", "{name}: sent again, as another contract", name=name), item)

    def _on_sent_again(self, item: AttentionItem, sent: SentAgain) -> None:
        words, name = self._workspace.words, item.customer_name
        text = words.translate("attention", "{name}: sent again", name=name)
        if sent.count > 1:
            text = words.translate("attention", "{name}: {n} changes sent again", name=name, n=sent.count)
        self._say(text, item)

    def _on_all_sent_again(self, sent: SentAgain) -> None:
        words = self._workspace.words
        text = words.translate("attention", "{n} changes are sent again", n=sent.count)
        if sent.left:
            left = words.translate("attention", "{n} cannot be, and stay here.", n=sent.left)
            text = f"{text}. {left}"
        self._workspace.messages.toast(text)

    def _say(self, text: str, item: AttentionItem) -> None:
        say_done(self._workspace, text, item.kind, item.target_id)

    def _on_asked_for(self, mail: SentMail) -> None:
        words = self._workspace.words
        text = words.translate(
            "attention", "The portal asks {name} for the customer", name=mail.recipients[0].name
        )
        say_done(self._workspace, text, Kind.SENT_MAIL, mail.id)

    def _on_profile_reopened(self, id: CustomerId) -> None:
        self._workspace.router.go(places.CustomerFile(id, "profile"))

    def _on_revised(self, quote: Quote) -> None:
        words = self._workspace.words
        self._say_quote(
            words.translate("attention", "Quote {number} revised", number=quote.display_number), quote
        )

    def _on_created(self, quote: Quote) -> None:
        words = self._workspace.words
        self._say_quote(
            words.translate("attention", "Quote {number} created", number=quote.display_number), quote
        )

    def _say_quote(self, text: str, quote: Quote) -> None:
        say_done(self._workspace, text, Kind.QUOTE, quote.id)

    def _on_discarded(self, item: AttentionItem) -> None:
        words, tasks = self._workspace.words, self._workspace.tasks
        self._workspace.messages.toast(
            words.translate("attention", "Yours is discarded: what the portal has stays"),
            words.translate("attention", "Undo"),
            lambda: tasks.command(lambda: self._attention.recall(item.op_id)),
        )

    def _on_customer_reopened(self, draft_id: str) -> None:
        self._workspace.router.go(places.AddCustomer(draft_id))

    def _on_quote_reopened(self, draft_id: str) -> None:
        self._workspace.router.go(places.EditOffer(draft_id))


def void_acceptances(services: ShowAgainServices) -> VoidAcceptances:
    """What is known of customers' acceptances that the portal could not take."""
    return VoidAcceptances(services.quote_services, services.change_services)
