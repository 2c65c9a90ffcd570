"""What a rep is told before a customer who has a contract gets another: which is there, and the money."""

from dataclasses import dataclass

from app.domain.catalogue.catalogue import Period
from app.domain.commands.commands import ValidateQuote
from app.domain.money import Money, total
from app.domain.quote.quote import QuoteTotals
from app.services.queries.known_sales import KnownSales, PendingSale
from app.services.queries.rows import ContractRow
from app.services.words import QT_TRANSLATE_NOOP, Marked, Words

_TOGETHER: dict[Period, Marked] = {
    Period.MONTH: QT_TRANSLATE_NOOP(
        "second_contract", "{there} a month, and with this one {both}, excl. VAT."
    ),
    Period.YEAR: QT_TRANSLATE_NOOP("second_contract", "{there} a year, and with this one {both}, excl. VAT."),
}


@dataclass(frozen=True, slots=True)
class MoneyEffect:
    """What is paid per ``period`` before VAT: for what is there, for what is sold now, and for both."""

    period: Period
    there: Money
    mine: Money

    @property
    def both(self) -> Money:
        """What the customer pays when both stand."""
        return self.there + self.mine


def period_of(totals: QuoteTotals) -> tuple[Period, Money]:
    """The period that an amount is told by, monthly before yearly, with the amount."""
    if totals.monthly_net.minor or not totals.yearly_net.minor:
        return Period.MONTH, totals.monthly_net
    return Period.YEAR, totals.yearly_net


def money_effect(known: KnownSales, totals: QuoteTotals) -> MoneyEffect:
    """What the contracts and the sales on their way come to beside ``totals``, as far as in its currency."""
    period, mine = period_of(totals)
    held = [each.payment for each in known.licences if each.period is period]
    coming = [each.amount(period) for each in known.pending]
    there = (each for each in (*held, *coming) if each.currency == mine.currency)
    return MoneyEffect(period, total(there, mine.currency), mine)


def what_is_there(words: Words, name: str, known: KnownSales) -> str:
    """Which contract the customer called ``name`` has, or which sale will make one."""
    others = len(known.contracts) + len(known.pending) - 1
    told = _contract(words, name, known.contracts[0]) if known.contracts else _coming(words, known.pending[0])
    if not others:
        return told
    more = words.translate("second_contract", "{n} more contracts or sales are there.", n=others)
    return f"{told} {more}"


def what_it_comes_to(words: Words, effect: MoneyEffect) -> str:
    """Say what is paid now, and what will be."""
    money = words.formats.money
    return words.say(_TOGETHER[effect.period], there=money(effect.there), both=money(effect.both))


def _contract(words: Words, name: str, contract: ContractRow) -> str:
    return words.translate(
        "second_contract",
        "{name} has contract {number} already, from {day}.",
        name=name,
        number=contract.number,
        day=words.formats.short_date(contract.start_date),
    )


def _coming(words: Words, sale: PendingSale) -> str:
    if not isinstance(sale.command, ValidateQuote):
        return words.translate("second_contract", "An order for this customer waits for the portal.")
    return words.translate(
        "second_contract", "Quote {number} is validated and waits for the portal.", number=sale.number
    )
