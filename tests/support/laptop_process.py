"""A laptop in a process of its own, so that a test can kill it.

Arguments: a verb, a folder, the portal's address and an access token.

``save``: creates customers with quotes for ever and prints the quote's id once it is saved.
``exchange``: runs one cycle.
``sell``: creates a customer, a quote and its validation, prints the quote's id, then runs one cycle.
"""

import sys
from itertools import count
from pathlib import Path

from tests.support.companies import company
from tests.support.laptops import Laptop


def main(verb: str, folder: str, url: str, token: str) -> None:
    """Do ``verb`` until killed."""
    laptop = Laptop(Path(folder), url, lambda: token)
    if verb == "save":
        for number in count():
            say(new_quote(laptop, number))
    if verb == "sell":
        sell(laptop)
    laptop.sync_once()
    say("done")
    laptop.close()


def sell(laptop: Laptop) -> None:
    """A validated quote for a new customer."""
    quote_id = new_quote(laptop, 1)
    laptop.validate_quote(quote_id)
    say(quote_id)


def new_quote(laptop: Laptop, number: int) -> str:
    """A quote for a new customer."""
    customer = laptop.create_customer(identity=company(number))
    return laptop.create_quote(customer.id).id


def say(text: str) -> None:
    """Tell the test, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
