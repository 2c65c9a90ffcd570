"""``price``: a quote that is given as JSON, with every amount and how it comes about.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse

from app.cli.outcome import Outcome
from app.services.session.language import system_language
from app.services.words import Words

_HELP = """\
Price a quote that brings its own prices. FILE holds one JSON object; - reads it from the standard input.

  {"currency": "EUR", "customer_discount_percent": "0", "quote_discount_percent": "0", "term_months": 12,
   "lines": [{"id": "a", "quantity": 700, "unit_price": "3.35", "unit_cost": "2.10", "discount_percent": "0",
              "vat_percent": "20", "period": "month", "optional": false, "manual_unit_price": "3.20",
              "tiers": {"mode": "volume", "steps": [{"up_to": 5, "unit_price": "7", "flat": "0"},
                                                    {"up_to": null, "unit_price": "6"}]}}]}

Only lines is needed, and in each line quantity and a list price: unit_price, or tiers, which come before
unit_price where both are given.
  currency           a code of ISO 4217; EUR
  term_months        months of the commitment, for the term total; 12
  ..._percent        0 to 100; 0
  quantity           a whole number, 0 to 1000000; 0 costs nothing
  unit_price         of one unit and one period, before discounts, in units of the currency
  unit_cost          what a unit costs; left out, it is unknown, and so is the margin
  manual_unit_price  a price that takes the place of the list price and of the discounts but the quote's
  period             one_time, month or year: how often the line is billed; month
  optional           priced, and in no total; false
  tiers              mode volume (all units at the price of the tier that the quantity falls in) or
                     graduated (each tier prices its own units); a step goes up to and including up_to,
                     null has no end; flat is charged once where the tier is reached
Numbers are JSON numbers or text with a point: 3.35 or "3.35". They are read exactly.

The answer of --json has amounts as text with the currency's decimals. one_time, month and year are never
added up; net, vat, vat_total and total speak of one billing of everything, VAT rounded once per rate.
"""


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb ``price``."""
    price = verbs.add_parser(
        "price",
        help="price a quote given as JSON",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    price.add_argument("file", metavar="FILE", help="the quote as JSON; - for the standard input")
    price.set_defaults(run=_price)


def _price(options: argparse.Namespace) -> Outcome:
    from app.cli.price_answer import data_of, lines_of
    from app.cli.price_document import read_price_document
    from app.domain.pricing.quote import price_quote

    document = read_price_document(options.file)
    priced = price_quote(document.terms, document.prices, document.vat)
    words = Words(system_language())
    if options.json:
        return Outcome(data_of(words, document, priced))
    return Outcome(None, tuple(lines_of(words, priced)))
