"""``channeldesk self-test``: whether all that the desk ships with is there; run on every built folder.

What a part works with is imported when its turn comes, so that a library that was left out is told with the
name of the part.
"""

import argparse
import secrets
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from app.cli.outcome import DONE, REFUSED, Outcome
from app.cli.ui_hooks import UiHooks
from app.domain.errors import RuleViolation
from app.services.files.resources import resource
from app.services.formats.formatting import Formats
from app.services.words import Words

_KEY_BYTES = 32


class BrokenError(Exception):
    """A part of the installation is there and does not do what it should."""


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """``self-test``: needs no portal, no sign-in and no display."""
    verb = verbs.add_parser("self-test", help="check that the installation is whole")
    verb.set_defaults(run=self_test)


def self_test(options: argparse.Namespace) -> Outcome:
    """Exit code 0 when every part works; otherwise the failing parts and why."""
    hooks: UiHooks = options.hooks
    parts = {**PARTS, "window": lambda: _window(hooks)}
    failures = {name: reason for name, part in parts.items() if (reason := _failure(part))}
    verdicts = {name: failures.get(name, "ok") for name in parts}
    return Outcome(
        data={"ok": not failures, "parts": verdicts},
        lines=tuple(f"{name}: {verdict}" for name, verdict in verdicts.items() if verdict == "ok"),
        reasons=tuple(f"{name}: {reason}" for name, reason in failures.items()),
        exit_code=REFUSED if failures else DONE,
    )


def _failure(part: Callable[[], None]) -> str:
    """Why ``part`` does not work; empty when it does."""
    try:
        part()
    except RuleViolation as refused:
        return ", ".join(problem.code for problem in refused.problems)
    except (BrokenError, ImportError, LookupError, OSError) as error:
        # What a folder lacks shows as one of these; anything else is a bug, which may end the run.
        return f"{type(error).__name__}: {error}"
    return ""


def _fonts() -> None:
    from app.services.papers.sheet.faces import Face, font
    from app.services.papers.sheet.scripts import in_order_of_the_eye

    for face in Face:
        font(face)
    if in_order_of_the_eye("\u05d0\u05d1") != "\u05d1\u05d0":
        raise BrokenError("Hebrew is not printed from right to left")


def _words() -> None:
    from app.domain.quote.quote import QuoteStatus

    said = [Words(language).name(QuoteStatus.VALIDATED) for language in ("fr", "en")]
    if said[0] == said[1]:
        raise BrokenError(f"French and English both say {said[0]!r}")


def _formats() -> None:
    shown = Formats("fr").number(Decimal("1234.5"))
    if shown != "1\u202f234,5":
        raise BrokenError(f"French shows 1234.5 as {shown!r}")


def _time_zones() -> None:
    """The zones that come along, for systems that have none of their own, and what they are called."""
    import zoneinfo

    of_the_system = zoneinfo.TZPATH
    zoneinfo.reset_tzpath(to=())
    try:
        zoneinfo.ZoneInfo.no_cache("Pacific/Tahiti")
    finally:
        zoneinfo.reset_tzpath(to=of_the_system)
    place = Formats("fr").place("Indian/Reunion")
    if place != "La Réunion":
        raise BrokenError(f"French calls Indian/Reunion {place!r}")


def _checks() -> None:
    from app.domain.checks.domain import check_domain
    from app.domain.checks.phone import check_phone
    from app.domain.checks.postcode import check_postcode
    from app.domain.checks.siret import check_siret
    from app.domain.checks.vat_number import check_vat_number

    for check, value in (
        (check_siret, "73282932000074"),
        (check_vat_number, "FR44732829320"),
        (check_domain, "exemple.fr"),
        (check_phone, "01 23 45 67 89"),
        (check_postcode, "75002"),
    ):
        if not check(value, "FR").is_valid:
            raise BrokenError(f"{check.__name__} refuses {value!r}")


def _cache() -> None:
    from app.services.session.clock import SystemClock
    from app.services.session.identity import Identities
    from app.services.store.store import Store

    clock = SystemClock()
    with tempfile.TemporaryDirectory() as folder:
        place, key = Path(folder, "cache.db"), secrets.token_bytes(_KEY_BYTES)
        for _ in range(2):
            Store(place, key, clock, Identities(clock), "self-test").close()
        if place.read_bytes().startswith(b"SQLite format 3"):
            raise BrokenError("the cache is not encrypted")


def _resources() -> None:
    for folder in ("agreements", "catalogue", "icons", "qss", "translations"):
        if not any(resource(folder).iterdir()):
            raise BrokenError(f"resources/{folder} is empty")


def _spreadsheets() -> None:
    from app.services.spreadsheets.reading import read_table
    from app.services.spreadsheets.values import Heading
    from app.services.spreadsheets.writing import SUFFIXES, write_table

    with tempfile.TemporaryDirectory() as folder:
        for suffix in SUFFIXES:
            path = Path(folder) / f"table{suffix}"
            write_table(path, [Heading("Nom", 10)], [["=Élise"]], "fr")
            if read_table(path.read_bytes()).heads != ("Nom",):
                raise BrokenError(f"a {suffix} file is not read as it was written")


def _papers() -> None:
    from app.cli.sample_laptop import sample_laptop
    from app.services.queries.quote_list import QuoteFilter

    with tempfile.TemporaryDirectory() as folder, closing(sample_laptop(Path(folder)).open_desk()) as desk:
        (quote,) = desk.queries.quotes(QuoteFilter()).page(0, 1)
        paper = desk.papers.quote_pdf(quote.id)
    if not paper.startswith(b"%PDF-") or b"/FontFile2" not in paper:
        raise BrokenError(f"the quote {quote.number} is not a PDF that carries its fonts")


def _window(hooks: UiHooks) -> None:
    """The window itself, on the sample data of a laptop that is thrown away."""
    from app.cli.sample_laptop import sample_laptop

    with tempfile.TemporaryDirectory() as folder:
        if troubles := hooks.show_every_page(sample_laptop(Path(folder))):
            raise BrokenError("; ".join(troubles))


PARTS: Mapping[str, Callable[[], None]] = {
    "fonts": _fonts,
    "words": _words,
    "formats": _formats,
    "time zones": _time_zones,
    "checks": _checks,
    "cache": _cache,
    "resources": _resources,
    "spreadsheets": _spreadsheets,
    "papers": _papers,
}
"""What needs no window; the window comes last."""
