"""Builds the annex of a quote from the explanations that the window shows, in the customer's language."""

from dataclasses import replace

from app.services.catalogue.product_names import ProductNames
from app.services.papers.quote.quote_paper import QuoteSources
from app.services.papers.views.annex import Annex
from app.services.papers.views.paper import Fact
from app.services.quotes.offer_reasons import explain_quote
from app.services.words import Words
from app.services.words.derivation import Explanation


def annex(sources: QuoteSources, words: Words, customer_type: str = "", sums: tuple[Fact, ...] = ()) -> Annex:
    """Build the annex that derives every amount of the quote; what is computed alike is shown once.

    ``sums`` are those that close the quote: their amounts are called here as they are printed there.

    Raises:
        RuleViolation: ``price.missing``.
    """
    names = ProductNames(words, sources.programme, customer_type)
    explanations = explain_quote(names, sources.quote.terms, sources.prices, sources.priced)
    title = words.translate("papers", "Annex: how the amounts are computed")
    sign = words.formats.currency(sources.quote.terms.currency).strip()
    return Annex(
        title=title,
        title_continued=words.translate("papers", "{title} (continued)", title=title),
        note=words.translate(
            "papers",
            "Each amount of this quote, the steps that lead to it and how it is rounded. Figures are in"
            " {currency}. Lines that are computed alike are shown once.",
            currency=sign,
        ),
        heads=(
            words.translate("papers", "Amount and steps"),
            words.translate("papers", "Source"),
            words.translate("papers", "Figure"),
        ),
        continued=words.translate("papers", "{subject} (continued)"),
        explanations=tuple(dict.fromkeys(_as_printed(explanations, sums))),
    )


def _as_printed(explanations: tuple[Explanation, ...], sums: tuple[Fact, ...]) -> tuple[Explanation, ...]:
    """The amounts, of which the last are the sums, with the labels of these."""
    first = len(explanations) - len(sums)
    named = (replace(each, subject=fact.label) for each, fact in zip(explanations[first:], sums, strict=True))
    return (*explanations[:first], *named)
