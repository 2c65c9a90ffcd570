"""What a renewal does to the contract whose place it takes, said where its start is chosen."""

from datetime import date, timedelta

from app.domain.quote.quote import QuoteTerms
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import term_on
from app.services.words import Words

_DAY = timedelta(days=1)


def renewal_sentence(words: Words, terms: QuoteTerms, contract: Contract | None, today: date) -> str:
    """Say which contract ``terms`` renew and when it ends then; empty where they renew none."""
    if contract is None:
        return ""
    day, term = words.formats.short_date, term_on(contract, today)
    number, last = contract.number, terms.start_date - _DAY
    if last < term.end:
        return words.translate(
            "quotes",
            "Renews contract {number} early: it ends on {last} instead of {end}, and what is paid for later "
            "days comes back as a credit.",
            number=number,
            last=day(last),
            end=day(term.end),
        )
    if last > term.end and not contract.terms.is_tacit:
        return words.translate(
            "quotes",
            "Renews contract {number} late: its term ends on {end}, and the renewal begins on {start}.",
            number=number,
            end=day(term.end),
            start=day(terms.start_date),
        )
    return words.translate(
        "quotes", "Renews contract {number}, which ends on {last}.", number=number, last=day(last)
    )
