"""Why an amount of an offer is what it is: its steps from the domain, or the parts it adds up from."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from app.domain.catalogue import Period
from app.domain.money import Money, total
from app.domain.pricing.trace import explain_line, explain_term_total, explain_vat
from app.services.documents.quote_lines import vat_label
from app.services.flows.offer_editing import OfferState
from app.services.flows.offer_names import OfferNames
from app.services.flows.offer_preview import AmountKey, AmountKind, shown_periods, vat_amounts
from app.services.words.derivation import Derivation, ShownStep, derivation

_Part = tuple[str, str, Money]


@dataclass(frozen=True, slots=True)
class Explanation:
    """The derivation of one amount; ``subject`` says which."""

    subject: str
    derivation: Derivation


def explain(state: OfferState, names: OfferNames, key: AmountKey) -> Explanation:
    """Where the amount of ``key`` comes from.

    Raises:
        Refused: ``price.missing``.
    """
    words, currency = names.words, state.terms.currency
    match key.kind:
        case AmountKind.LINE:
            line = state.terms.lines[key.index]
            steps = explain_line(line, state.terms, state.pricing.prices)
            subject = names.line(line, state.priced.lines[key.index].period)
            return Explanation(subject, derivation(words, steps, currency))
        case AmountKind.NET:
            return Explanation(names.net(key.period), _sum(names, _nets(state, names, key.period), currency))
        case AmountKind.VAT:
            vat = vat_amounts(state, key.period)[key.index]
            subject = names.vat(vat.treatment, key.period)
            return Explanation(subject, derivation(words, explain_vat(vat), currency))
        case AmountKind.GROSS:
            parts = _gross(state, names, key.period)
            return Explanation(names.gross(key.period), _sum(names, parts, currency))
        case AmountKind.TERM:
            months = state.terms.commitment_months
            subject = words.translate("quotes", "Total over {n} months excl. VAT", n=months)
            steps = explain_term_total(state.priced, months)
            return Explanation(subject, derivation(words, steps, currency))
        case AmountKind.FIRST:
            parts = _firsts(state, names)
            return Explanation(words.translate("quotes", "Due first"), _sum(names, parts, currency))
        case _:
            assert_never(key.kind)


def _nets(state: OfferState, names: OfferNames, period: Period) -> Iterable[_Part]:
    for line, priced in zip(state.terms.lines, state.priced.lines, strict=True):
        if priced.is_counted and priced.period is period:
            yield names.product(line.product_id), names.count(line), priced.net


def _gross(state: OfferState, names: OfferNames, period: Period) -> Iterable[_Part]:
    yield names.net(period), "", state.priced.of(period).net
    for vat in vat_amounts(state, period):
        yield names.vat(vat.treatment, period), "", vat.vat


def _firsts(state: OfferState, names: OfferNames) -> Iterable[_Part]:
    for period in shown_periods(state.priced):
        yield names.net(period), "", state.priced.of(period).net
    for vat in state.priced.everything.vat_amounts:
        yield vat_label(names.words, vat.treatment), "", vat.vat


def _sum(names: OfferNames, parts: Iterable[_Part], currency: str) -> Derivation:
    kept = tuple(parts)
    formats = names.words.formats
    return Derivation(
        steps=tuple(ShownStep(what, source, f"+ {formats.amount(amount)}") for what, source, amount in kept),
        exact_label="",
        exact="",
        result_label=names.words.translate("quotes", "Total"),
        result=formats.money(total((amount for _, _, amount in kept), currency)),
    )
