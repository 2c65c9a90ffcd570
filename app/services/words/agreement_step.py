"""What a customer reads before saying yes: the sentence that is accepted, and the texts to read."""

from dataclasses import dataclass

from app.domain.catalogue.catalogue import Period
from app.domain.shown.shown import Shown, ShownKind, ShownTotal
from app.services.words.lists import enumeration
from app.services.words.words import Words


@dataclass(frozen=True, slots=True)
class TextToRead:
    """One text that is read to its end before anything is accepted."""

    title: str
    detail: str
    body: str


@dataclass(frozen=True, slots=True)
class AgreementTexts:
    """All that the step of the acceptance says of one offer, in the customer's language.

    ``name`` and ``role`` are proposed; ``before`` says when and before whom it is signed; ``copy`` is the
    line about the copy, empty where there is no address.
    """

    subtitle: str
    sentence: str
    accept: str
    texts: tuple[TextToRead, ...]
    name: str = ""
    role: str = ""
    before: str = ""
    copy: str = ""


def acceptance_sentence(words: Words, shown: Shown) -> str:
    """What the box says: the conditions, what is presented, and for how much until when."""
    price = _price(words, shown)
    is_change = shown.kind is ShownKind.CHANGE
    if shown.agreement is None:
        if is_change:
            return words.translate(
                "agreement_step", "I accept the change as presented, for {price}.", price=price
            )
        return words.translate("agreement_step", "I accept the offer as presented, for {price}.", price=price)
    agreement, version = shown.agreement.title, shown.agreement.version
    if is_change:
        return words.translate(
            "agreement_step",
            "I accept the conditions ({agreement}, version {version}) and the change as presented, "
            "for {price}.",
            agreement=agreement,
            version=version,
            price=price,
        )
    return words.translate(
        "agreement_step",
        "I accept the conditions ({agreement}, version {version}) and the offer as presented, for {price}.",
        agreement=agreement,
        version=version,
        price=price,
    )


def _price(words: Words, shown: Shown) -> str:
    price = enumeration(words, [_amount(words, total) for total in shown.totals])
    if shown.end_date is None:
        return price
    day = words.formats.long_date(shown.end_date)
    return words.translate("agreement_step", "{price} until {day}", price=price, day=day)


def _amount(words: Words, total: ShownTotal) -> str:
    amount = words.formats.money(total.net)
    match total.period:
        case Period.MONTH:
            return words.translate("agreement_step", "{amount} excl. VAT a month", amount=amount)
        case Period.YEAR:
            return words.translate("agreement_step", "{amount} excl. VAT a year", amount=amount)
        case Period.ONE_TIME:
            return words.translate("agreement_step", "{amount} excl. VAT once", amount=amount)
