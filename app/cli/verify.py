"""``verify``: whether the PDF of an accepted quote or change order is what was accepted.

What the verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse

from app.cli.document import bytes_of
from app.cli.laptop import desk_of
from app.cli.outcome import Outcome

_HELP = """\
Check the PDF of an accepted quote or change order: the acceptance that it carries, its fingerprint, and
each page against what this laptop prints. Exit code 0: genuine. 1: it is not, or it cannot be compared here.
"""


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verb ``verify``."""
    verify = verbs.add_parser(
        "verify", help="check the PDF of an accepted quote or change order", description=_HELP
    )
    verify.add_argument("file", metavar="FILE")
    verify.set_defaults(run=_verify)


def _verify(options: argparse.Namespace) -> Outcome:
    from app.services.papers.verification import Verification, read_accepted
    from app.services.words.acceptances import acceptance_text

    with desk_of(options) as desk:
        file = bytes_of(options.file)
        paper, orders = read_accepted(file), desk.change_services.change_orders
        Verification(desk.quotes, desk.papers, orders).check(file, paper)
        accepted, words = paper.acceptance, desk.words
        page = f"{desk.account.portal_url.rstrip('/')}/verify"
        lines = (
            words.translate("cli", "Genuine: {number}, as it was accepted.", number=paper.number),
            acceptance_text(words, accepted, desk.clock.zone),
            accepted.content_hash,
            words.translate("cli", "Whoever has the file can check it as well: {page}", page=page),
        )
        data = {
            "is_genuine": True,
            "kind": paper.kind.value,
            "number": paper.number,
            "revision": paper.revision,
            "accepted_by": accepted.accepted_by,
            "role": accepted.role,
            "accepted_at": accepted.accepted_at.isoformat(),
            "method": accepted.method.value,
            "content_hash": accepted.content_hash,
            "page": page,
        }
        return Outcome(data, lines)
