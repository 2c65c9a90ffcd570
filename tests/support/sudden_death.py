"""A process that creates a quote in the cache of a folder, says so, and waits to be killed."""

import signal
import sys
from dataclasses import replace
from pathlib import Path

from tests.support.caches import desk_in
from tests.support.desk import customer_named


def main(home: Path) -> None:
    """Say the id of the quote once its save is acknowledged."""
    desk = desk_in(home)
    customer = customer_named(desk, "Maison Corbière")
    terms = desk.offers.new_terms(customer.id)
    lines = tuple(replace(line, quantity=25 if place == 0 else 0) for place, line in enumerate(terms.lines))
    quote = desk.quotes.create(customer.id, replace(terms, lines=lines))
    sys.stdout.write(f"{quote.id}\n")
    sys.stdout.flush()
    signal.pause()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
