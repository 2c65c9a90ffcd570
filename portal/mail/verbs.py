"""``mail list`` and ``mail show``: the outbox on the command line."""

import argparse
import sys

from sqlalchemy import Engine

from portal.customers.links import Links
from portal.mail.letters import link_of, write
from portal.mail.listing import find_mail, list_mail
from portal.store.engine import reading
from portal.store.schema import read_setting


def print_list(engine: Engine, chosen: argparse.Namespace) -> int:
    """One line a message: its id, how it stands, what it is and to whom."""
    with reading(engine, chosen.partner) as connection:
        found = list_mail(connection, chosen.partner)
    for each in found:
        letter = each.letter
        told = f"{each.mail_id}  {each.state:8}  {letter.kind.value:11}  {letter.to_email}  {letter.company}"
        sys.stdout.write(told + (f"  ({each.error})" if each.error else "") + "\n")
    return 0


def print_message(engine: Engine, chosen: argparse.Namespace) -> int:
    """The message as its reader gets it, with a link that works; 1 when there is none."""
    with reading(engine, chosen.partner) as connection:
        found = find_mail(connection, chosen.partner, chosen.id)
        links = Links(read_setting(connection, "secret"))
    if found is None:
        sys.stderr.write("there is no such message\n")
        return 1
    link = link_of(found.letter, links, chosen.customer_url, chosen.partner, found.mail_id)
    written = write(found.letter, link)
    sys.stdout.write(f"To: {found.letter.to_email}\nSubject: {written.subject}\n\n{written.text}")
    return 0
