"""``prorate``: a part of a period's price, by days or by dates.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse

from app.cli.outcome import Outcome
from app.services.session.language import system_language
from app.services.words import Words

_HELP = """\
Price a part of a billing period: price x quantity x days / days of the period, rounded once to the decimals
of the currency, half away from zero. Say the part in one of two ways:

  --days 9 --of 31
  --from 2026-11-22 --to 2026-12-01 --period-start 2026-11-01 --period-end 2026-12-01

Dates are half-open: the day of --to and of --period-end is the first that no longer counts.
Prices are in units of the currency, with a point: 24.95. A negative quantity is a credit: --quantity=-1.
"""
_SPAN = ("days", "of")
_DATES = ("from", "to", "period_start", "period_end")
_RULES = ("actual", "fixed_30", "none", "whole_month")


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb ``prorate``."""
    prorate = verbs.add_parser(
        "prorate",
        help="price a part of a billing period",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    prorate.add_argument("--price", required=True, metavar="AMOUNT", help="of one unit for the whole period")
    prorate.add_argument("--quantity", default="1", metavar="N", help="a whole number; negative: a credit; 1")
    prorate.add_argument("--days", metavar="N", help="days that are charged")
    prorate.add_argument("--of", metavar="N", help="days of the whole period")
    prorate.add_argument("--from", metavar="DATE", help="the first day that is charged")
    prorate.add_argument("--to", metavar="DATE", help="the day after the last that is charged")
    prorate.add_argument("--period-start", metavar="DATE", help="the first day of the period")
    prorate.add_argument("--period-end", metavar="DATE", help="the day after the last of the period")
    prorate.add_argument("--proration", choices=_RULES, help="with dates: how days are counted; actual")
    prorate.add_argument(
        "--threshold-day", metavar="N", help="with whole_month: the last day charged whole; 15"
    )
    prorate.add_argument("--currency", default="EUR", metavar="CODE", help="a code of ISO 4217; EUR")
    prorate.add_argument("--percent-vat", default="0", metavar="PERCENT", help="0 to 100; 0")
    prorate.set_defaults(run=_prorate, wrong_usage=prorate.error)


def _prorate(options: argparse.Namespace) -> Outcome:
    _require_one_form(options)
    from app.cli.prorated_answer import outcome_of
    from app.cli.prorated_part import read_part

    return outcome_of(Words(system_language()), read_part(options))


def _require_one_form(options: argparse.Namespace) -> None:
    """End with exit code 2 unless the part is said in exactly one way, and wholly."""
    given = {name for name, value in vars(options).items() if value is not None}
    by_days, by_dates = given & set(_SPAN), given & {*_DATES, "proration", "threshold_day"}
    if by_days and by_dates:
        options.wrong_usage("--days and --of go without dates and rules of dates: choose one of the two ways")
    wanted = _DATES if by_dates else _SPAN
    missing = [f"--{name.replace('_', '-')}" for name in wanted if name not in given]
    if missing:
        options.wrong_usage(f"the following arguments are required: {', '.join(missing)}")
