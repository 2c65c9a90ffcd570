"""A command that the portal refused: its figures against the portal's where it has them, and the ways out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.commands.commands import Purchase
from app.domain.ids import CustomerId, QuoteId
from app.services.attention.lost_changes import had_left
from app.services.attention.resolution_options import (
    Question,
    ResolutionOption,
    contract_apart,
    totals_apart,
)
from app.services.meeting.void_acceptance import VoidAcceptance
from app.services.queries.queues import AttentionItem
from app.services.quotes.second_contract import MoneyEffect
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.attention.body import CardBody
from app.ui.attention.card_head import EDGE, text_left
from app.ui.attention.decisions import Decisions
from app.ui.attention.purchases import UNITS, PurchaseDecisions, prices_reason, purchase_figures
from app.ui.attention.services import CardBodyServices
from app.ui.attention.values_apart import ValuesApart
from app.ui.labels.subjects import reason
from app.ui.theme import NOTE, TITLE
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine, VLine
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_LABELS: dict[ResolutionOption, Marked] = {
    ResolutionOption.DISCARD: QT_TRANSLATE_NOOP("attention", "Discard"),
    ResolutionOption.OPEN_QUOTE: QT_TRANSLATE_NOOP("attention", "Open the quote"),
    ResolutionOption.LOOK_AT_CUSTOMER: QT_TRANSLATE_NOOP("attention", "Open the file"),
    ResolutionOption.OPEN_OTHER: QT_TRANSLATE_NOOP("attention", "Open the customer who is there"),
    ResolutionOption.CORRECT_PROFILE: QT_TRANSLATE_NOOP("attention", "Correct the profile"),
    ResolutionOption.CORRECT_BRANDING: QT_TRANSLATE_NOOP("attention", "Open the settings"),
    ResolutionOption.KEEP_TEMPLATE: QT_TRANSLATE_NOOP("attention", "Go on writing"),
    ResolutionOption.KEEP_LOGIN: QT_TRANSLATE_NOOP("attention", "Keep the login"),
    ResolutionOption.REISSUE: QT_TRANSLATE_NOOP("attention", "Do it all the same"),
    ResolutionOption.ASK_FOR: QT_TRANSLATE_NOOP("attention", "Ask for the customer"),
    ResolutionOption.CORRECT_CUSTOMER: QT_TRANSLATE_NOOP("attention", "Correct and create again"),
    ResolutionOption.CORRECT_QUOTE: QT_TRANSLATE_NOOP("attention", "Correct the offer"),
    ResolutionOption.REQUOTE: QT_TRANSLATE_NOOP("attention", "Re-quote at today’s prices"),
    ResolutionOption.TAKE_SEATS_OVER: QT_TRANSLATE_NOOP("attention", "Take the quantities over"),
    ResolutionOption.ORDER_TODAY: QT_TRANSLATE_NOOP("attention", "Order at today’s price"),
    ResolutionOption.OPEN_CART: QT_TRANSLATE_NOOP("attention", "Open the cart"),
    ResolutionOption.OPEN_CHANGE: QT_TRANSLATE_NOOP("attention", "Open the change"),
    ResolutionOption.PURCHASE_INSTEAD: QT_TRANSLATE_NOOP("attention", "Purchase instead"),
    ResolutionOption.TURN_INTO_CHANGE: QT_TRANSLATE_NOOP("attention", "Make it a change order"),
    ResolutionOption.KEEP_AS_ANOTHER: QT_TRANSLATE_NOOP("attention", "Keep as a second contract"),
    ResolutionOption.SEND_AGAIN: QT_TRANSLATE_NOOP("attention", "Send again"),
    ResolutionOption.SHOW_AGAIN: QT_TRANSLATE_NOOP("attention", "Show it again"),
}
_NOTES: dict[ResolutionOption, Marked] = {
    ResolutionOption.DISCARD: QT_TRANSLATE_NOOP(
        "attention", "There is nothing left to do: take note and discard it."
    ),
    ResolutionOption.OPEN_QUOTE: QT_TRANSLATE_NOOP(
        "attention", "Look at the quote as the portal has it and go on there."
    ),
    ResolutionOption.LOOK_AT_CUSTOMER: QT_TRANSLATE_NOOP(
        "attention", "See in the file how the customer stands now."
    ),
    ResolutionOption.OPEN_OTHER: QT_TRANSLATE_NOOP(
        "attention", "Go on in the file that your company has already."
    ),
    ResolutionOption.CORRECT_PROFILE: QT_TRANSLATE_NOOP(
        "attention", "What you typed is kept: correct it and save again."
    ),
    ResolutionOption.CORRECT_BRANDING: QT_TRANSLATE_NOOP(
        "attention", "What you wrote is kept, over what is published by now: correct it and publish again."
    ),
    ResolutionOption.KEEP_TEMPLATE: QT_TRANSLATE_NOOP(
        "attention", "What you wrote is kept at its template: look at it again, then save or publish it."
    ),
    ResolutionOption.KEEP_LOGIN: QT_TRANSLATE_NOOP(
        "attention", "The login stays as it is; whatever else you changed is sent again."
    ),
    ResolutionOption.REISSUE: QT_TRANSLATE_NOOP(
        "attention", "Your change can still be made, from how it stands now."
    ),
    ResolutionOption.ASK_FOR: QT_TRANSLATE_NOOP(
        "attention", "The portal writes to your colleague; what you typed is kept as a draft."
    ),
    ResolutionOption.CORRECT_CUSTOMER: QT_TRANSLATE_NOOP(
        "attention", "What you typed is kept: correct it and create again."
    ),
    ResolutionOption.CORRECT_QUOTE: QT_TRANSLATE_NOOP(
        "attention", "Your offer is kept: correct it and save it again."
    ),
    ResolutionOption.REQUOTE: QT_TRANSLATE_NOOP(
        "attention", "A new quote with your lines, for the customer to accept."
    ),
    ResolutionOption.TAKE_SEATS_OVER: QT_TRANSLATE_NOOP(
        "attention", "A new revision for what is held by now, for the customer to accept."
    ),
    ResolutionOption.ORDER_TODAY: QT_TRANSLATE_NOOP("attention", "The same order, at the amount of today."),
    ResolutionOption.OPEN_CART: QT_TRANSLATE_NOOP(
        "attention", "Your cart is kept: correct it and order again."
    ),
    ResolutionOption.OPEN_CHANGE: QT_TRANSLATE_NOOP(
        "attention", "The totals you asked for are kept, beside what is held now and at today’s prices."
    ),
    ResolutionOption.PURCHASE_INSTEAD: QT_TRANSLATE_NOOP(
        "attention", "A cart with this package, to buy it at once."
    ),
    ResolutionOption.TURN_INTO_CHANGE: QT_TRANSLATE_NOOP(
        "attention",
        "What you sold becomes new totals of the contract that is there, except what is billed once.",
    ),
    ResolutionOption.KEEP_AS_ANOTHER: QT_TRANSLATE_NOOP(
        "attention", "Your sale is sent again, as another contract beside the one that is there."
    ),
    ResolutionOption.SEND_AGAIN: QT_TRANSLATE_NOOP(
        "attention", "It is sent as you made it, and what it builds on goes before it."
    ),
    ResolutionOption.SHOW_AGAIN: QT_TRANSLATE_NOOP(
        "attention", "The meeting opens on what there is now, for the customer to accept anew."
    ),
}


_SECOND_MAIL = QT_TRANSLATE_NOOP(
    "attention", "The e-mail had left: sent again, whoever got it gets it a second time."
)


class RefusalBody(CardBody):
    """The ways out at the right, the one that leads on last; the others are discreet."""

    def __init__(
        self,
        workspace: Workspace[CardBodyServices],
        decisions: Decisions,
        item: AttentionItem,
        options: tuple[ResolutionOption, ...],
        parent: QWidget | None = None,
        differences: str = "",
        void: VoidAcceptance | None = None,
    ) -> None:
        words = workspace.words
        why = prices_reason(words, item) or reason(words, item, Question.REFUSAL)
        if differences:
            why = f"{why}\n{differences}"
        if void is not None:
            why = f"{why}\n{void.sentence}"
        super().__init__(workspace, decisions, item, why, parent)
        self._purchases = PurchaseDecisions(workspace, decisions)
        self._add_figures()
        if void is not None and void.apart:
            self.column.addWidget(HLine("line", self))
            self.column.addWidget(ValuesApart(words, void.apart, self))
        buttons = [self._option_button(option, is_first=option is options[0]) for option in reversed(options)]
        self._close_with(words.say(_note(item, options[0])), buttons)

    def _option_button(self, option: ResolutionOption, *, is_first: bool) -> Button:
        button = self._button(option.value, self._workspace.words.say(_LABELS[option]))
        if not is_first:
            button.set_kind("discreet")
        button.clicked.connect(lambda: self._on_chosen(option))
        only_looks = option in (
            ResolutionOption.OPEN_QUOTE,
            ResolutionOption.LOOK_AT_CUSTOMER,
            ResolutionOption.OPEN_OTHER,
        )
        return button if only_looks else self._deciding(button)

    def _figures_apart(self) -> Sequence[tuple[str, str, str]]:
        """The rep's amount, the portal's and the difference, each with its name and note; none without."""
        effect = contract_apart(self._item)
        if effect is not None:
            return self._contract_figures(effect)
        if isinstance(self._item.command, Purchase):
            return purchase_figures(self._workspace, self._item)
        apart = totals_apart(self._item)
        if apart is None:
            return ()
        mine, portals, mine_term, portals_term = apart
        words, formats = self._workspace.words, self._workspace.formats
        unit = words.translate("attention", "excl. VAT per month")
        # The joiner keeps the sign beside its amount where the line breaks.
        more = formats.signed(portals_term - mine_term).replace("+", "+\u2060")
        over_term = words.translate("attention", "per month, {amount} over the commitment", amount=more)
        return (
            (words.translate("attention", "Your amount"), formats.money(mine), unit),
            (words.translate("attention", "The portal’s amount"), formats.money(portals), unit),
            (words.translate("attention", "Difference"), formats.signed(portals - mine), over_term),
        )

    def _contract_figures(self, effect: MoneyEffect) -> Sequence[tuple[str, str, str]]:
        """What the customer pays for the contract that is there, for the rep's sale, and for both."""
        words, money = self._workspace.words, self._workspace.formats.money
        unit = words.say(UNITS[effect.period])
        number = self._item.data.get("contract_number", "")
        return (
            (words.translate("attention", "Contract {number}", number=number), money(effect.there), unit),
            (words.translate("attention", "Your amount"), money(effect.mine), unit),
            (words.translate("attention", "Both together"), money(effect.both), unit),
        )

    def _add_figures(self) -> None:
        figures = self._figures_apart()
        if not figures:
            return
        row = QHBoxLayout()
        row.setContentsMargins(text_left(), 16, EDGE, 16)
        row.setSpacing(20)
        for place, (name, amount, note) in enumerate(figures):
            if place:
                row.addWidget(VLine("line", self))
            row.addLayout(self._figure(name, amount, note), 1)
        row.addStretch(1)
        self.column.addWidget(HLine("line", self))
        self.column.addLayout(row)

    def _figure(self, name: str, amount: str, note: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(name, NOTE, "text2", self))
        column.addWidget(Label(amount, TITLE, "text", self))
        column.addWidget(Label(note, NOTE, "text2", self, wrap=True))
        column.addStretch(1)
        return column

    def _on_chosen(self, option: ResolutionOption) -> None:
        item, router = self._item, self._workspace.router
        match option:
            case ResolutionOption.OPEN_QUOTE:
                router.go(places.ReadQuote(QuoteId(item.target_id)))
            case ResolutionOption.LOOK_AT_CUSTOMER:
                router.go(places.CustomerFile(item.customer_id))
            case ResolutionOption.OPEN_OTHER:
                router.go(places.CustomerFile(CustomerId(item.data.get("customer_id", ""))))
            case ResolutionOption.REQUOTE | ResolutionOption.ORDER_TODAY | ResolutionOption.KEEP_AS_ANOTHER:
                self._ask_about_quantities(lambda: self._decide(option))
            case _:
                self._decide(option)

    def _decide(self, option: ResolutionOption) -> None:
        self._wait()
        decisions = self._decisions
        decide = {
            ResolutionOption.DISCARD: decisions.discard,
            ResolutionOption.CORRECT_CUSTOMER: decisions.correct_customer,
            ResolutionOption.CORRECT_PROFILE: decisions.correct_profile,
            ResolutionOption.CORRECT_BRANDING: decisions.correct_branding,
            ResolutionOption.KEEP_TEMPLATE: decisions.keep_template,
            ResolutionOption.KEEP_LOGIN: decisions.keep_login,
            ResolutionOption.REISSUE: decisions.reissue,
            ResolutionOption.ASK_FOR: decisions.ask_for,
            ResolutionOption.CORRECT_QUOTE: decisions.correct_quote,
            ResolutionOption.REQUOTE: decisions.save_as_new,
            ResolutionOption.TAKE_SEATS_OVER: decisions.take_seats_over,
            ResolutionOption.ORDER_TODAY: self._purchases.order_today,
            ResolutionOption.OPEN_CART: self._purchases.open_cart,
            ResolutionOption.OPEN_CHANGE: decisions.open_change,
            ResolutionOption.TURN_INTO_CHANGE: decisions.open_change,
            ResolutionOption.PURCHASE_INSTEAD: self._purchases.open_cart,
            ResolutionOption.KEEP_AS_ANOTHER: decisions.keep_as_another,
            ResolutionOption.SEND_AGAIN: decisions.send_again,
            ResolutionOption.SHOW_AGAIN: decisions.show_again,
        }[option]
        decide(self._item, self._on_refused)


def _note(item: AttentionItem, option: ResolutionOption) -> Marked:
    """What the way that leads on does."""
    if option is ResolutionOption.SEND_AGAIN and had_left(item.command, item.code):
        return _SECOND_MAIL
    return _NOTES[option]
