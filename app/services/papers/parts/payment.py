"""What a paper says of being paid: when, how, what early and late change; and by which general conditions."""

from collections.abc import Iterator
from datetime import date

from app.domain.catalogue.catalogue import Agreement
from app.domain.partner.branding import LatePenalty, PaymentTerms, PenaltyBasis, conditions_on
from app.domain.partner.partner import Partner
from app.services.formats.formatting import NO_BREAK
from app.services.papers.parts.legal import mention
from app.services.words import Words
from app.services.words.catalogue_texts import text_in

_IBAN_GROUP = 4


def governed_and_paid(words: Words, agreement: Agreement | None, partner: Partner, payment_days: int) -> str:
    """By which agreement the offer is governed, and when its invoices are paid."""
    language, said = words.language, []
    if agreement:
        said.append(
            mention(
                language,
                "agreement.reference",
                agreement_title=text_in(agreement.title, language),
                agreement_version=str(agreement.version),
                agreement_date=words.formats.long_date(agreement.valid_from),
            )
        )
    said.append(paid(words, partner, payment_days))
    return " ".join(said)


def paid(words: Words, partner: Partner, days: int) -> str:
    """When an invoice is paid, and what paying early is worth."""
    language, payment = words.language, partner.payment or PaymentTerms(partner.payment_days)
    early = payment.early_discount
    discount = mention(language, "discount.none")
    if early is not None and early.days < days:
        percent = words.formats.percent(early.percent)
        discount = mention(language, "discount.early", percent=percent, discount_days=str(early.days))
    starts = mention(language, f"payment.from.{payment.starts.value}")
    return mention(language, "payment.terms", payment_days=str(days), payment_from=starts, discount=discount)


def partners_terms(words: Words, partner: Partner, day: date) -> Iterator[str]:
    """What paying late costs, where one pays to, and the partner's general conditions of ``day``."""
    penalty = (partner.payment or PaymentTerms(partner.payment_days)).late_penalty
    yield _late(words, penalty)
    if partner.bank is not None:
        iban, bic = grouped_iban(partner.bank.iban), partner.bank.bic
        yield mention(words.language, "payment.bank" if bic else "payment.bank_iban", iban=iban, bic=bic)
    conditions = conditions_on(partner.conditions, day)
    if conditions is not None:
        yield mention(
            words.language,
            "conditions.attached" if partner.attaches_conditions else "conditions.reference",
            title=conditions.title,
            version=conditions.version,
            day=words.formats.long_date(conditions.valid_from),
        )


def grouped_iban(iban: str) -> str:
    """An IBAN as it is printed (ISO 13616), in groups of four that stay together."""
    groups = (iban[at : at + _IBAN_GROUP] for at in range(0, len(iban), _IBAN_GROUP))
    return NO_BREAK.join(groups)


def _late(words: Words, penalty: LatePenalty) -> str:
    if penalty == LatePenalty():
        return mention(words.language, "payment.late")
    figure = words.formats.number(penalty.figure)
    match penalty.basis:
        case PenaltyBasis.LEGAL_RATE:
            return mention(words.language, "payment.late.legal_rate", factor=figure)
        case PenaltyBasis.CENTRAL_BANK:
            return mention(words.language, "payment.late.central_bank", points=figure)
