"""``audit verify``, ``restored``, ``revoke`` and ``mail``: looking after a portal that runs."""

import argparse
import sys
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from app.domain.errors import violation
from portal.admin.act import administering
from portal.admin.installations import revoke_installation
from portal.admin.verbs.parsing import add_subject, add_verb, carry_out
from portal.admin.verbs.serve import add_customer_url
from portal.mail.letters import link_of, write
from portal.mail.listing import find_mail, list_mail
from portal.store import audit
from portal.store.engine import reading
from portal.store.link_tokens import Links
from portal.store.schema import read_setting, renew_epoch

if TYPE_CHECKING:
    from portal.admin.verbs.parsing import Verbs


def add_upkeep_verbs(verbs: "Verbs") -> None:
    """The verbs about mail, the audit log, copies and lost laptops."""
    post = add_subject(verbs, "mail", "the e-mail of the outbox")
    listed = add_verb(post, "list", "what waits, was sent or failed", _list_mail, has_json=False)
    shown = add_verb(
        post, "show", "one message with its link, as its reader gets it", _show_mail, has_json=False
    )
    shown.add_argument("id")
    add_customer_url(shown)
    for each in (listed, shown):
        each.add_argument("--partner", required=True, metavar="ID")
    log = add_subject(verbs, "audit", "the audit log")
    verify = add_verb(
        log,
        "verify",
        "recompute every hash; 1 when an entry was changed or is missing",
        _verify,
        has_json=False,
    )
    verify.add_argument("--partner", action="append", metavar="ID", help="only this partner; default: all")
    add_verb(
        verbs,
        "restored",
        "after restoring a copy: make every laptop read everything again",
        _restored,
        has_json=False,
    )
    revoke = add_verb(
        verbs, "revoke", "a laptop was lost: end its user's sign-ins, take nothing from it", _revoke
    )
    revoke.add_argument("--partner", required=True, metavar="ID")
    revoke.add_argument("--client", required=True, help="the installation, as the audit log names it")


def _verify(engine: Engine, chosen: argparse.Namespace) -> int:
    verdicts = {partner: audit.verify(engine, partner) for partner in _partners(engine, chosen.partner)}
    for partner, verdict in verdicts.items():
        state = "sound" if verdict.is_sound else f"broken at entry {verdict.broken_at}"
        sys.stdout.write(f"{partner}: {verdict.entries} entries, {state}\n")
    return 0 if all(verdict.is_sound for verdict in verdicts.values()) else 1


def _restored(engine: Engine, _chosen: argparse.Namespace) -> int:
    sys.stdout.write(f"epoch {renew_epoch(engine)}\n")
    return 0


def _revoke(engine: Engine, chosen: argparse.Namespace) -> int:
    return carry_out(engine, chosen, lambda act: revoke_installation(act, chosen.partner, chosen.client))


def _list_mail(engine: Engine, chosen: argparse.Namespace) -> int:
    """One line a message: its id, how it stands, what it is and to whom."""
    (partner,) = _partners(engine, [chosen.partner])
    with reading(engine, partner) as connection:
        found = list_mail(connection, partner)
    for each in found:
        letter = each.letter
        text = f"{each.mail_id}  {each.state:8}  {letter.kind.value:11}  {letter.to_email}  {letter.company}"
        sys.stdout.write(text + (f"  ({each.error})" if each.error else "") + "\n")
    return 0


def _show_mail(engine: Engine, chosen: argparse.Namespace) -> int:
    """The message as its reader gets it, with a link that works."""
    (partner,) = _partners(engine, [chosen.partner])
    with reading(engine, partner) as connection:
        found = find_mail(connection, partner, chosen.id)
        links = Links(read_setting(connection, "secret"))
    if found is None:
        raise violation("mail.unknown", "mail")
    link = link_of(found.letter, links, chosen.customer_url, partner, found.mail_id)
    written = write(found.letter, link)
    sys.stdout.write(f"To: {found.letter.to_email}\nSubject: {written.subject}\n\n{written.text}")
    return 0


def _partners(engine: Engine, wanted: list[str] | None) -> list[str]:
    """The partners that are meant: those named, or all.

    Raises:
        RuleViolation: ``partner.unknown``.
    """
    with administering(engine) as act:
        known = act.partner_ids()
        for each in wanted or ():
            if each not in known:
                raise act.unknown(each)
    return wanted or known
