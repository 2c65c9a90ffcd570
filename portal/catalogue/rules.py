"""What every catalogue must keep to, beyond having the right shape."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass

from app.domain.catalogue.catalogue import (
    Agreement,
    CustomerType,
    LostReason,
    PriceList,
    Programme,
    RefusalReason,
    TaxTable,
)
from app.domain.catalogue.catalogue_rules import (
    check_customer_type,
    check_programme,
    check_tax_table,
    double_ids,
)
from app.domain.document import document_id
from app.domain.errors import Problem
from app.domain.ids import ProgrammeId
from portal.catalogue.content import Catalogue, CatalogueDocument
from portal.catalogue.places import (
    CUSTOMER_TYPES,
    LOST_REASONS,
    PARTNER_SUBSCRIPTIONS,
    REFUSAL_REASONS,
    places_of,
)
from portal.catalogue.price_rules import overlapping_lists, price_list_problems
from portal.identity import is_id

LANGUAGES = ("fr", "en")
WIZARD_PAGES = frozenset(
    "company contacts microsoft_account additional account_package domain_user review".split()
)
_TEXT_FIELDS = frozenset({"name", "description", "title", "body"})


def problems_of(catalogue: Catalogue) -> tuple[Problem, ...]:
    """Everything that is wrong; each problem's ``file`` names the file it is in."""
    found: list[Problem] = []
    by_id = {programme.id: programme for programme in catalogue.programmes}
    for document, (file, place) in places_of(catalogue):
        problems = _document_problems(document, catalogue, by_id)
        found += (_in_file(each.at(place) if place else each, file) for each in problems)
    found += overlapping_lists(catalogue.price_lists)
    found += _doubles(catalogue)
    found += subscription_problems(catalogue)
    found += reason_problems(catalogue.refusal_reasons, REFUSAL_REASONS)
    found += reason_problems(catalogue.lost_reasons, LOST_REASONS)
    return tuple(found)


def _document_problems(
    document: CatalogueDocument, catalogue: Catalogue, by_id: Mapping[ProgrammeId, Programme]
) -> Iterator[Problem]:
    yield from text_problems(document)
    if not is_id(document_id(document)):
        yield Problem("catalogue.id", "id", {"id": document.id})
    match document:
        case Programme():
            yield from programme_problems(document, catalogue.agreements)
        case PriceList():
            yield from price_list_problems(document, by_id.get(document.programme_id))
        case TaxTable():
            yield from tax_problems(document)
        case CustomerType():
            yield from check_customer_type(document)
        case _:
            pass


def text_problems(value: object, place: str = "") -> Iterator[Problem]:
    """Texts without one of the languages, wherever they are in a document."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from text_problems(item, f"{place}.{index}".lstrip("."))
    elif is_dataclass(value):
        for each in fields(value):
            path = f"{place}.{each.name}".lstrip(".")
            content = getattr(value, each.name)
            if each.name in _TEXT_FIELDS and isinstance(content, Mapping):
                yield from _missing_languages(content, path)
            elif each.name == "level_names":
                for level, texts in content.items():
                    yield from _missing_languages(texts, f"{path}.{level}")
            else:
                yield from text_problems(content, path)


def programme_problems(programme: Programme, agreements: Iterable[Agreement]) -> Iterator[Problem]:
    """What does not fit together inside a programme, nor with the desk and the agreements."""
    yield from check_programme(programme)
    for index, terms in enumerate(programme.partnerships):
        for step in terms.wizard:
            for page in step.pages:
                if page not in WIZARD_PAGES:
                    yield Problem("programme.page_unknown", f"partnerships.{index}.wizard", {"page": page})
    if programme.agreement_id and not any(a.id == programme.agreement_id for a in agreements):
        yield Problem("programme.agreement_unknown", "agreement_id", {"id": programme.agreement_id})


def tax_problems(table: TaxTable) -> Iterator[Problem]:
    """Rates out of range or given twice, and EU countries without one."""
    yield from check_tax_table(table)
    for missing in sorted(set(table.eu_countries) - {rate.country for rate in table.rates}):
        yield Problem("tax.rate_missing", "rates", {"country": missing})


def subscription_problems(catalogue: Catalogue) -> Iterator[Problem]:
    """Subscriptions of no programme, and two with one id, whatever their programmes."""
    known = {programme.id for programme in catalogue.programmes}
    seen: set[str] = set()
    for each in catalogue.partner_subscriptions:
        file = f"{PARTNER_SUBSCRIPTIONS}/{each.programme_id}.json"
        if each.programme_id not in known:
            yield Problem("subscription.programme_unknown", "", {"file": file, "id": each.programme_id})
        if each.subscription.id in seen:
            yield Problem("catalogue.double_id", "", {"file": file, "id": each.subscription.id})
        seen.add(each.subscription.id)


def reason_problems(reasons: Sequence[RefusalReason | LostReason], file: str) -> Iterator[Problem]:
    """A list of reasons needs one that lets the rep write another."""
    if not any(reason.needs_text for reason in reasons):
        yield Problem("reasons.other_missing", "", {"file": file})


def _doubles(catalogue: Catalogue) -> Iterator[Problem]:
    lists: dict[str, list[str]] = {
        CUSTOMER_TYPES: [kind.id for kind in catalogue.customer_types],
        REFUSAL_REASONS: [reason.id for reason in catalogue.refusal_reasons],
        LOST_REASONS: [reason.id for reason in catalogue.lost_reasons],
    }
    for file, ids in lists.items():
        yield from (_in_file(problem, file) for problem in double_ids(ids, ""))


def _missing_languages(texts: Mapping[str, str], place: str) -> Iterator[Problem]:
    for language in LANGUAGES:
        if not texts.get(language, "").strip():
            yield Problem("catalogue.text_missing", f"{place}.{language}")


def _in_file(problem: Problem, file: str) -> Problem:
    return Problem(problem.code, problem.field, {**problem.data, "file": file})
