"""What every catalogue must keep to, beyond having the right shape."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from app.domain.catalogue import Agreement, LostReason, Programme, RefusalReason, TaxTable
from app.domain.catalogue_rules import check_customer_type, check_programme, check_tax_table, double_ids
from app.domain.errors import Problem
from portal.catalogue.price_rules import overlapping_lists, price_list_problems

if TYPE_CHECKING:
    from portal.catalogue.content import Catalogue, CatalogueDocument

LANGUAGES = ("fr", "en")
WIZARD_PAGES = frozenset(
    "company contacts microsoft_account additional account_package domain_user review".split()
)
_TEXT_FIELDS = frozenset({"name", "description", "title", "body"})


def problems_of(catalogue: "Catalogue") -> tuple[Problem, ...]:
    """Everything that is wrong; each problem's ``file`` names the document it is in."""
    found: list[Problem] = []
    for document in catalogue.documents():
        found += _named(document, text_problems(document))
    for programme in catalogue.programmes:
        found += _named(programme, programme_problems(programme, catalogue.agreements))
    by_id = {programme.id: programme for programme in catalogue.programmes}
    for prices in catalogue.price_lists:
        found += _named(prices, price_list_problems(prices, by_id.get(prices.programme_id)))
    found += overlapping_lists(catalogue.price_lists)
    found += _named(catalogue.tax_table, tax_problems(catalogue.tax_table))
    for kind in catalogue.customer_types:
        found += _named(kind, check_customer_type(kind))
    found += _doubles(catalogue)
    found += reason_problems(catalogue.refusal_reasons, "refusal_reasons")
    found += reason_problems(catalogue.lost_reasons, "lost_reasons")
    return tuple(found)


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


def reason_problems(reasons: Sequence[RefusalReason | LostReason], file: str) -> Iterator[Problem]:
    """A list of reasons needs one that lets the rep write another."""
    if not any(reason.needs_text for reason in reasons):
        yield Problem("reasons.other_missing", "", {"file": file})


def _doubles(catalogue: "Catalogue") -> Iterator[Problem]:
    lists: dict[str, list[str]] = {
        "customer_types": [kind.id for kind in catalogue.customer_types],
        "refusal_reasons": [reason.id for reason in catalogue.refusal_reasons],
        "lost_reasons": [reason.id for reason in catalogue.lost_reasons],
    }
    for name, ids in lists.items():
        for problem in double_ids(ids, ""):
            yield Problem(problem.code, problem.field, {**problem.data, "file": name})


def _missing_languages(texts: Mapping[str, str], place: str) -> Iterator[Problem]:
    for language in LANGUAGES:
        if not texts.get(language, "").strip():
            yield Problem("catalogue.text_missing", f"{place}.{language}")


def _named(document: "CatalogueDocument", problems: Iterable[Problem]) -> list[Problem]:
    return [Problem(p.code, p.field, {**p.data, "file": document.id}) for p in problems]
