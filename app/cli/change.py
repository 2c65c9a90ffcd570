"""``change``: a change order that is given as JSON, with what it costs today, next and to the term's end.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse

from app.cli.outcome import Outcome
from app.services.session.language import system_language
from app.services.words import Words

_HELP = """\
Preview a change order. FILE holds one JSON object; - reads it from the standard input.

  {"currency": "EUR", "date": "2026-11-16", "period": {"start": "2026-11-01", "end": "2026-12-01"},
   "term_end": "2027-11-01", "proration": "actual", "reduction": "next_billing",
   "lines": [{"id": "seats", "prior_quantity": 682, "prior_unit_price": "3.35", "quantity": 700,
              "unit_price": "3.35"},
             {"id": "archive", "quantity": 700,
              "tiers": {"mode": "volume", "steps": [{"up_to": null, "unit_price": "1.20"}]}}]}

Needed are date, period and lines; in each line quantity, and unit_price or else tiers. A line without a
prior quantity and price is an added product; give unchanged lines too, they are in the new total.
  date               the day on which the change is to take effect, within the period
  period             the billing period of that day, half-open: end is the first day of the next one;
                     anchor_day, where the contract bills on a day that short months lack
  term_end           the day after the contract's last; left out, the contract has no end
  quantity           the new total of the line, a whole number, 0 to 1000000
  prior_unit_price   the net price of a unit and period that is charged today
  unit_price, tiers  the new net price of a unit and period, as in channeldesk price --help
  high_water         the most seats that were charged in this period already
  proration          actual (calendar days), fixed_30, none, or whole_month with threshold_day (15)
  reduction          when fewer seats take effect: at_once, next_billing, renewal, or window with
                     window_hours, now, and the additions of a line: [{"at": "2026-11-15T09:30:00+01:00",
                     "quantity": 18}]; a reduction costs and credits nothing today
  scheduled          of a line: the dates on which a change of it waits already
  excludes_product_change  true: no reduction beside a product change
  alignment          co_terminate, restart (with term_months) or month_end: where the term ends then
Prices are JSON numbers or text with a point, in units of the currency.

The answer of --json has amounts as text with the currency's decimals; payment is for one whole period.
"""


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb ``change``."""
    change = verbs.add_parser(
        "change",
        help="preview a change order given as JSON",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    change.add_argument("file", metavar="FILE", help="the change order as JSON; - for the standard input")
    change.set_defaults(run=_change)


def _change(options: argparse.Namespace) -> Outcome:
    from app.cli.change_answer import data_of, lines_of
    from app.cli.change_document import read_change_document
    from app.domain.pricing.change import price_change

    terms = read_change_document(options.file)
    priced = price_change(terms)
    words = Words(system_language())
    if options.json:
        return Outcome(data_of(words, terms, priced))
    return Outcome(None, tuple(lines_of(words, terms, priced)))
