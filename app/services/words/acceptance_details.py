"""What is known of an acceptance, as texts: who, how, when, before whom, to what, with which fingerprint."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from app.domain.acceptance.acceptance import Acceptance, AcceptanceMethod
from app.domain.acceptance.signature import Signature
from app.domain.catalogue.catalogue import Period
from app.domain.shown.shown import Shown, ShownKind, ShownLine, ShownTotal
from app.services.words.acceptances import moment_of, offline_note
from app.services.words.marks import QT_TRANSLATE_NOOP
from app.services.words.words import Words
from app.wire.shown import decode_shown

_GROUP = 8
_TOTALS = {
    Period.MONTH: QT_TRANSLATE_NOOP("acceptances", "Per month, excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("acceptances", "Per year, excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("acceptances", "Once, excl. VAT"),
}


@dataclass(frozen=True, slots=True)
class AcceptanceDetails:
    """``facts`` are labels with values; ``shown`` are the lines and sums that were on the screen.

    ``fingerprint`` is whole, ``groups`` the same to be read; both are empty where no content was shown.
    ``late`` says that it was given in time and arrived too late, empty where it did not.
    """

    facts: tuple[tuple[str, str], ...]
    shown: tuple[tuple[str, str], ...]
    fingerprint: str
    groups: str
    late: str
    signature: Signature | None
    typed: str


def acceptance_details(words: Words, acceptance: Acceptance, zone: str) -> AcceptanceDetails:
    """The details of ``acceptance``, its content in the language in which it was shown.

    Raises:
        RuleViolation: ``wire.malformed``: what was shown cannot be read.
    """
    shown = decode_shown(acceptance.shown) if acceptance.shown else None
    whole = acceptance.content_hash
    return AcceptanceDetails(
        facts=tuple(_facts(words, acceptance, shown, zone)),
        shown=tuple(_shown(words, shown)) if shown is not None else (),
        fingerprint=whole,
        groups=" ".join(whole[start : start + _GROUP] for start in range(0, len(whole), _GROUP)),
        late=offline_note(words, acceptance, zone),
        signature=acceptance.signature,
        typed=acceptance.accepted_by if acceptance.method is AcceptanceMethod.TYPED else "",
    )


def _facts(words: Words, acceptance: Acceptance, shown: Shown | None, zone: str) -> Iterator[tuple[str, str]]:
    who = ", ".join(each for each in (acceptance.accepted_by, acceptance.role) if each)
    yield words.translate("acceptances", "Accepted by"), who
    yield words.translate("acceptances", "When"), moment_of(words, acceptance.accepted_at, zone)
    if acceptance.rep:
        yield words.translate("acceptances", "Before"), acceptance.rep
    yield words.translate("acceptances", "How"), _how(words, acceptance.method)
    if shown is not None and shown.agreement is not None:
        agreement = words.translate(
            "acceptances",
            "{title}, version {version}",
            title=shown.agreement.title,
            version=str(shown.agreement.version),
        )
        yield words.translate("acceptances", "Conditions"), agreement
    elif acceptance.agreement_version:
        version = words.translate(
            "acceptances", "version {version}", version=str(acceptance.agreement_version)
        )
        yield words.translate("acceptances", "Conditions"), version


def _how(words: Words, method: AcceptanceMethod) -> str:
    match method:
        case AcceptanceMethod.DRAWN:
            return words.translate("acceptances", "signature drawn by hand")
        case AcceptanceMethod.TYPED:
            return words.translate("acceptances", "name typed as a signature")
        case AcceptanceMethod.BOX:
            return words.translate("acceptances", "box ticked")
        case _:
            assert_never(method)


def _shown(words: Words, shown: Shown) -> Iterator[tuple[str, str]]:
    for line in shown.lines:
        if not line.is_optional:
            yield _line(words, shown.kind, line), words.formats.money(line.net)
    for total in shown.totals:
        yield words.say(_TOTALS[total.period]), _total(words, total)
    if shown.today is not None:
        yield words.translate("acceptances", "Today, incl. VAT"), words.formats.money(shown.today.total)
    if shown.term_total is not None:
        yield words.translate("acceptances", "To the end, excl. VAT"), words.formats.money(shown.term_total)


def _line(words: Words, kind: ShownKind, line: ShownLine) -> str:
    name = " ".join(each for each in (line.name, line.level_name) if each)
    count = words.formats.count(line.quantity)
    if kind is ShownKind.CHANGE and line.prior_quantity not in (None, line.quantity):
        prior = words.formats.count(line.prior_quantity or 0)
        return words.translate(
            "acceptances", "{product}: {before} → {after}", product=name, before=prior, after=count
        )
    return words.translate("acceptances", "{product}: {count}", product=name, count=count)


def _total(words: Words, total: ShownTotal) -> str:
    if total.prior_net is None:
        return words.formats.money(total.net)
    return words.translate(
        "acceptances",
        "{before} → {after}",
        before=words.formats.money(total.prior_net),
        after=words.formats.money(total.net),
    )
