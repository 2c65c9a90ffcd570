"""What every catalogue must keep to, beyond having the right shape."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.catalogue import Agreement, Programme, RefusalReason, TaxTable
from app.domain.errors import Problem, Refused
from app.domain.money import exponent
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
    found += _percentages(catalogue)
    found += _doubles(catalogue)
    found += reason_problems(catalogue.refusal_reasons)
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
    """What does not fit together inside a programme."""
    try:
        exponent(programme.currency)
    except Refused as refused:
        yield from refused.problems
    product_ids = [product.id for product in programme.products]
    yield from _double_ids([*product_ids, *(bundle.id for bundle in programme.bundles)], "products")
    for index, bundle in enumerate(programme.bundles):
        for unknown in sorted(set(bundle.product_ids) - set(product_ids)):
            yield Problem("programme.product_unknown", f"bundles.{index}.product_ids", {"id": unknown})
    for index, product in enumerate(programme.products):
        for level in product.levels:
            if level not in programme.level_names:
                yield Problem("programme.level_unknown", f"products.{index}.levels", {"level": level})
    if not programme.commitments or any(months < 1 for months in programme.commitments):
        yield Problem("programme.commitments", "commitments")
    if not programme.partnerships:
        yield Problem("programme.partnerships", "partnerships")
    for index, terms in enumerate(programme.partnerships):
        for step in terms.wizard:
            for page in step.pages:
                if page not in WIZARD_PAGES:
                    yield Problem("programme.page_unknown", f"partnerships.{index}.wizard", {"page": page})
    if programme.agreement_id and not any(a.id == programme.agreement_id for a in agreements):
        yield Problem("programme.agreement_unknown", "agreement_id", {"id": programme.agreement_id})


def tax_problems(table: TaxTable) -> Iterator[Problem]:
    """Rates out of range or given twice, and EU countries without one."""
    seen: set[tuple[str, object]] = set()
    for index, rate in enumerate(table.rates):
        if not 0 <= rate.percent <= 100:
            yield Problem("tax.percent", f"rates.{index}.percent", {"percent": str(rate.percent)})
        if (rate.country, rate.valid_from) in seen:
            yield Problem("tax.double", f"rates.{index}", {"country": rate.country})
        seen.add((rate.country, rate.valid_from))
    for missing in sorted(set(table.eu_countries) - {rate.country for rate in table.rates}):
        yield Problem("tax.rate_missing", "rates", {"country": missing})


def reason_problems(reasons: tuple[RefusalReason, ...]) -> Iterator[Problem]:
    """A list of reasons needs one that lets the rep write another."""
    if not any(reason.needs_text for reason in reasons):
        yield Problem("reasons.other_missing", "", {"file": "refusal_reasons"})


def _percentages(catalogue: "Catalogue") -> Iterator[Problem]:
    for kind in catalogue.customer_types:
        if not Decimal(0) <= kind.discount_percent <= Decimal(100):
            yield Problem("customer_type.percent", "discount_percent", {"file": kind.id})
        if kind.credit_days < 0:
            yield Problem("customer_type.credit_days", "credit_days", {"file": kind.id})


def _doubles(catalogue: "Catalogue") -> Iterator[Problem]:
    lists: dict[str, list[str]] = {
        "customer_types": [kind.id for kind in catalogue.customer_types],
        "refusal_reasons": [reason.id for reason in catalogue.refusal_reasons],
    }
    for name, ids in lists.items():
        for problem in _double_ids(ids, ""):
            yield Problem(problem.code, problem.field, {**problem.data, "file": name})


def _double_ids(ids: Sequence[str], place: str) -> Iterator[Problem]:
    for double in sorted({each for each in ids if ids.count(each) > 1}):
        yield Problem("catalogue.double_id", place, {"id": double})


def _missing_languages(texts: Mapping[str, str], place: str) -> Iterator[Problem]:
    for language in LANGUAGES:
        if not texts.get(language, "").strip():
            yield Problem("catalogue.text_missing", f"{place}.{language}")


def _named(document: "CatalogueDocument", problems: Iterable[Problem]) -> list[Problem]:
    return [Problem(p.code, p.field, {**p.data, "file": document.id}) for p in problems]
