"""What ``channeldesk prorate`` answers: the amount, its VAT, and how both come about."""

from collections.abc import Iterator, Sequence

from app.cli.json_amounts import amount_text, trace_of
from app.cli.outcome import Outcome
from app.cli.prorated_part import Part
from app.cli.table import aligned
from app.domain.catalogue.catalogue import VatCategory
from app.domain.money import Money
from app.domain.pricing.priced import VatAmount, VatTreatment
from app.domain.pricing.trace import Step, explain_proration, explain_vat
from app.domain.pricing.vat import vat_of
from app.domain.subscription.proration import prorate
from app.services.words import Words
from app.services.words.derivation import derivation


def outcome_of(words: Words, part: Part) -> Outcome:
    """The part's amount, exact to the last decimal of its currency."""
    share = part.share
    asked = (part.price, part.quantity, share.days, share.of, part.currency)
    amount = prorate(*asked)
    vat = vat_of(amount, VatTreatment(VatCategory.STANDARD, part.percent_vat))
    steps = explain_proration(
        part.price,
        part.quantity,
        share.days,
        share.of,
        part.currency,
        charged=part.charged,
        period=part.period,
    )
    of_vat = explain_vat(vat) if part.percent_vat else ()
    data = {
        "amount": amount_text(amount),
        "vat": amount_text(vat.vat),
        "total": amount_text(amount + vat.vat),
        "trace": trace_of(words, (*steps, *of_vat)),
    }
    return Outcome(data, aligned([*_rows_of_steps(words, part, steps), *_rows_of_vat(words, amount, vat)]))


def _rows_of_steps(words: Words, part: Part, steps: Sequence[Step]) -> Iterator[Sequence[str]]:
    derived = derivation(words, steps, part.currency)
    yield from ((step.what, step.operand) for step in derived.steps)
    yield (derived.result_label, derived.result)


def _rows_of_vat(words: Words, amount: Money, vat: VatAmount) -> Iterator[Sequence[str]]:
    if vat.treatment.percent:
        percent = words.formats.percent(vat.treatment.percent)
        yield (words.translate("cli", "VAT {percent}", percent=percent), words.formats.money(vat.vat))
        yield (words.translate("cli", "Incl. VAT"), words.formats.money(amount + vat.vat))
