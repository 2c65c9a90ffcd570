"""What a rep can do about a command that the portal did not apply; the first way is the one that leads on."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.catalogue.catalogue import Period
from app.domain.commands.commands import (
    AddFile,
    ApproveRequest,
    AskForCustomer,
    CancelChangeOrder,
    CreateChangeOrder,
    CreateCustomer,
    CreateQuote,
    DeclineRequest,
    ModifyLicences,
    Purchase,
    RefuseQuote,
    RequestApproval,
    ReviseChangeOrder,
    ReviseQuote,
    SendCredentials,
    SendOnboarding,
    SetBranding,
    SetLists,
    SetMailTemplate,
    StartTrial,
    SubmitChangeOrder,
    UpdateCustomer,
    ValidateQuote,
    WithdrawRequest,
)
from app.domain.customer.transitions import LoseCustomer, ReopenCustomer, SetAccountState
from app.domain.money import Money
from app.services.queries.queues import AttentionItem
from app.services.quotes.price_drift import is_price_drift
from app.services.quotes.second_contract import MoneyEffect, period_of
from app.services.store.lost_codes import GIVEN_AGAIN


class Question(StrEnum):
    """What a person is asked."""

    FIELDS = "fields"
    """Which value of each field group is to stand."""
    QUOTE = "quote"
    """Which of two revisions of a quote is to stand."""
    REFUSAL = "refusal"
    """Where to go from a no."""
    LOST = "lost"
    """Whether what a restored portal no longer knows is given again."""


class ResolutionOption(StrEnum):
    """A way out of a refusal."""

    DISCARD = "discard"
    OPEN_QUOTE = "open_quote"
    LOOK_AT_CUSTOMER = "look_at_customer"
    """The file, to see how the customer stands now."""
    OPEN_OTHER = "open_other"
    """The file of the customer who holds the same registration number."""
    CORRECT_CUSTOMER = "mend_customer"
    """The wizard, with everything as the rep wrote it."""
    CORRECT_PROFILE = "mend_profile"
    """The profile, with everything as the rep wrote it."""
    KEEP_LOGIN = "keep_login"
    """The admin user's login as the portal has it; the rest of the change is sent again."""
    REISSUE = "reissue"
    """The same move, now that the rep knows how the customer stands."""
    ASK_FOR = "ask_for"
    """An e-mail of the portal's to the colleague who has the customer."""
    CORRECT_QUOTE = "mend_quote"
    """The offer editor, with the terms as the rep wrote them."""
    REQUOTE = "requote"
    TAKE_SEATS_OVER = "take_seats_over"
    """A revision of the renewal for what is held under its contract by now."""
    ORDER_TODAY = "order_today"
    """The same order at today's prices."""
    OPEN_CART = "open_cart"
    """The cart, with everything as it was and each problem at its place."""
    OPEN_CHANGE = "open_change"
    """The change of licences, with the totals that the rep asked for beside what is held now."""
    TURN_INTO_CHANGE = "turn_into_change"
    """The sale as a change of the contract that is there, for the rep to look at and place."""
    KEEP_AS_ANOTHER = "keep_as_another"
    """The same sale, as another contract beside the one that is there."""
    SEND_AGAIN = "send_again"
    """The same change as a new one, after what it builds on of what was lost beside it."""
    SHOW_AGAIN = "show_again"
    """The meeting, on what there is now: the customer's yes to what was shown before does not count."""
    CORRECT_BRANDING = "correct_branding"
    """The settings with what was to be published, over what is published by now."""
    KEEP_TEMPLATE = "keep_template"
    """The settings, with what was to be published for the team as it was written."""
    PURCHASE_INSTEAD = "purchase_instead"
    """A cart with the package that cannot be tried."""


LOGIN_FIXED = "admin.login_fixed"
"""The code of the refusal to change the login of an admin user."""

HAS_CONTRACT = "customer-has-contract"
"""The code of the refusal of a sale that knew of no contract where there is one."""

RENEWAL_QUOTED = "renewal-quoted"
"""The code of the refusal of a renewal of a contract that another open quote renews."""

RENEWAL_CHANGED = "renewal-changed"
"""The code of the refusal of a renewal whose contract was changed since it was written."""

SUPERSEDED = "quote-superseded"
"""The code of the refusal of what was asked of a quote whose sibling was validated."""

_WITHOUT_FILE = (
    ResolutionOption.CORRECT_BRANDING,
    ResolutionOption.KEEP_TEMPLATE,
    ResolutionOption.SEND_AGAIN,
    ResolutionOption.CORRECT_CUSTOMER,
    ResolutionOption.OPEN_OTHER,
    ResolutionOption.ASK_FOR,
)
"""The ways that do not need the customer's own file."""

_INSTEAD = frozenset({ResolutionOption.REISSUE, ResolutionOption.PURCHASE_INSTEAD})
"""The ways on from a no that are none where nobody said no."""

_REPRICED = frozenset({"price-changed", "quote-expired"})


def question_of(item: AttentionItem, *, is_quote_open: bool) -> Question:
    """What ``item`` asks; ``is_quote_open`` says whether its quote can still be revised."""
    if item.conflict is not None and item.conflict.groups and isinstance(item.command, UpdateCustomer):
        return Question.FIELDS
    if item.code == "version-mismatch" and isinstance(item.command, ReviseQuote) and is_quote_open:
        return Question.QUOTE
    return Question.LOST if item.code in GIVEN_AGAIN else Question.REFUSAL


_ONLY_TO_LOOK_AT = (
    SubmitChangeOrder,
    CancelChangeOrder,
    RequestApproval,
    ApproveRequest,
    DeclineRequest,
    WithdrawRequest,
    SendOnboarding,
    SendCredentials,
    AskForCustomer,
)
"""Refused, they are not tried again from here: what they were about is looked at where it is."""


@dataclass(frozen=True, slots=True)
class Here:
    """What a refusal is about, as this laptop has it."""

    has_customer: bool
    has_quote: bool
    is_quote_open: bool
    has_other: bool = True
    """The file of the customer who holds the same registration number."""
    is_other_mine: bool = True
    can_move: bool = False
    """Whether the move still leads somewhere from where the customer stands now."""
    can_be_change: bool = False
    """Whether the sale can be a change of the contract that is there."""
    can_show_again: bool = False
    """Whether it carried a customer's yes to what was shown, and can be accepted anew."""


def resolution_options(item: AttentionItem, here: Here) -> tuple[ResolutionOption, ...]:
    """The ways out of a refusal, given what of it is on this laptop."""
    match item.command:
        case CreateCustomer():
            options = [*_to_the_other(item, here), ResolutionOption.CORRECT_CUSTOMER]
        case UpdateCustomer():
            options = [ResolutionOption.CORRECT_PROFILE, *_to_the_other(item, here)]
            if any(each.code == LOGIN_FIXED for each in item.problems):
                options.insert(0, ResolutionOption.KEEP_LOGIN)
        case SetAccountState() | LoseCustomer() | ReopenCustomer():
            anew = [ResolutionOption.REISSUE] if here.can_move else []
            options = [*anew, ResolutionOption.LOOK_AT_CUSTOMER]
        case CreateQuote() if item.code == RENEWAL_QUOTED:
            # Written again it would be refused again: the colleague's quote is in the customer's file.
            options = [ResolutionOption.LOOK_AT_CUSTOMER]
        case CreateQuote():
            anew = [ResolutionOption.REQUOTE] if item.code in _REPRICED else []
            options = [*anew, ResolutionOption.CORRECT_QUOTE]
        case ModifyLicences() | SubmitChangeOrder() if item.code == HAS_CONTRACT:
            options = [*_to_the_contract(here), ResolutionOption.KEEP_AS_ANOTHER]
        case Purchase() if item.code == HAS_CONTRACT:
            keep = ResolutionOption.KEEP_AS_ANOTHER
            options = [*_to_the_contract(here), keep, ResolutionOption.OPEN_CART]
        case Purchase():
            options = (
                [ResolutionOption.ORDER_TODAY, ResolutionOption.OPEN_CART]
                if is_price_drift(item)
                else [ResolutionOption.OPEN_CART]
            )
        case SetBranding() | SetLists() | AddFile() | SetMailTemplate():
            options = _to_the_settings(item.command)
        case StartTrial():
            options = [ResolutionOption.PURCHASE_INSTEAD, ResolutionOption.LOOK_AT_CUSTOMER]
        case CreateChangeOrder() | ReviseChangeOrder() | ModifyLicences():
            options = [ResolutionOption.OPEN_CHANGE, ResolutionOption.LOOK_AT_CUSTOMER]
        case SubmitChangeOrder() if item.code != "already-submitted":
            options = [ResolutionOption.OPEN_CHANGE, ResolutionOption.LOOK_AT_CUSTOMER]
        case _ if isinstance(item.command, _ONLY_TO_LOOK_AT):
            options = [ResolutionOption.LOOK_AT_CUSTOMER]
        case _:
            options = _quote_options(item, here)
    options = [*_to_the_table(here, options), *options]
    if item.code in GIVEN_AGAIN:
        options = [ResolutionOption.SEND_AGAIN, *(each for each in options if each not in _INSTEAD)]
    if not here.has_customer:
        options = [option for option in options if option in _WITHOUT_FILE]
    return (*options, ResolutionOption.DISCARD)


def _to_the_settings(command: SetBranding | SetLists | AddFile | SetMailTemplate) -> list[ResolutionOption]:
    """Where a manager goes on with what was to be published; a file comes with what names it."""
    match command:
        case SetBranding() | SetLists():
            return [ResolutionOption.CORRECT_BRANDING]
        case SetMailTemplate(after=after) if after is not None:
            return [ResolutionOption.KEEP_TEMPLATE]
        case _:
            return []


def _to_the_table(here: Here, others: Collection[ResolutionOption]) -> list[ResolutionOption]:
    """The customer again, where nothing has to be written anew before that."""
    can = here.can_show_again and ResolutionOption.REQUOTE not in others
    return [ResolutionOption.SHOW_AGAIN] if can else []


def _to_the_contract(here: Here) -> list[ResolutionOption]:
    """The contract that a sale met: as what it changes, or to be looked at."""
    change = [ResolutionOption.TURN_INTO_CHANGE] if here.can_be_change else []
    return [*change, ResolutionOption.LOOK_AT_CUSTOMER]


def _to_the_other(item: AttentionItem, here: Here) -> list[ResolutionOption]:
    """Where the same company is: in a file of the rep's own, or with a colleague."""
    if item.code != "duplicate-customer":
        return []
    ask = [] if here.is_other_mine else [ResolutionOption.ASK_FOR]
    return [*ask, ResolutionOption.OPEN_OTHER] if here.has_other else ask


def totals_apart(item: AttentionItem) -> tuple[Money, Money, Money, Money] | None:
    """The rep's monthly, the portal's, the rep's over the term, the portal's; None without the portal's."""
    match item.command:
        case ReviseQuote(totals=mine) | ValidateQuote(totals=mine):
            pass
        case CreateQuote(quote=quote):
            mine = quote.totals
        case _:
            return None
    data = item.data
    if item.code != "price-changed" or not {"currency", "monthly_net", "term_total"} <= data.keys():
        return None
    currency = mine.term_total.currency
    if data["currency"] != currency:
        return None
    monthly, term = (Money.rounded(Decimal(data[name]), currency) for name in ("monthly_net", "term_total"))
    return mine.monthly_net, monthly, mine.term_total, term


def contract_apart(item: AttentionItem) -> MoneyEffect | None:
    """What the contract that is there comes to beside the refused sale; None where it cannot be added up."""
    data = item.data
    if item.code != HAS_CONTRACT:
        return None
    match item.command:
        case ValidateQuote(totals=totals) | Purchase(totals=totals):
            period, mine = period_of(totals)
        case ModifyLicences(terms=terms, totals=assigned):
            period, mine = terms.period, assigned.new_total
        case SubmitChangeOrder(totals=ordered):
            # First licences are billed by the month.
            period, mine = Period.MONTH, ordered.new_total
        case _:
            return None
    name = "monthly_net" if period is Period.MONTH else "yearly_net"
    if data.get("currency") != mine.currency or name not in data:
        return None
    return MoneyEffect(period, Money.rounded(Decimal(data[name]), mine.currency), mine)


def _quote_options(item: AttentionItem, here: Here) -> list[ResolutionOption]:
    seen = [ResolutionOption.OPEN_QUOTE] if here.has_quote else []
    if item.code == "already-validated":
        # The contract is made: there is nothing left to do but to take note.
        return seen
    if item.code == RENEWAL_CHANGED and here.is_quote_open:
        return [ResolutionOption.TAKE_SEATS_OVER, *seen]
    if item.code == HAS_CONTRACT:
        # Nothing is sold by the key that leads on: first the rep looks at what the customer has.
        keep = [ResolutionOption.KEEP_AS_ANOTHER] if here.has_quote else []
        return [*_to_the_contract(here), *keep, *seen]
    if item.code == SUPERSEDED and here.has_quote and not isinstance(item.command, RefuseQuote):
        return [ResolutionOption.REQUOTE, *seen]
    if item.code in _REPRICED and here.has_quote:
        return [ResolutionOption.REQUOTE, *seen]
    if isinstance(item.command, ReviseQuote):
        return (
            [ResolutionOption.CORRECT_QUOTE, *seen]
            if here.is_quote_open
            else [ResolutionOption.REQUOTE, *seen]
        )
    return seen
