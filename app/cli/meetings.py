"""``meetings``: the rep's list of meetings, what is here for each, pinned and brought from a terminal.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from collections.abc import Sequence
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.document import bytes_of
from app.cli.laptop import desk_of
from app.cli.outcome import DONE, REFUSED, Outcome
from app.cli.paper_outcome import paper_outcome
from app.domain.ids import CustomerId

if TYPE_CHECKING:
    from app.services.meetings.pinned import PinnedMeeting
    from app.services.meetings.proof import Missing, Proof
    from app.services.meetings.proofs import Proofs
    from app.services.queries import Queries
    from app.services.words import Words


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs of the list of meetings."""
    meetings = verbs.add_parser("meetings", help="your meetings, and what this laptop has for them")
    meetings.set_defaults(run=_list)
    kinds = meetings.add_subparsers(metavar="WHAT")
    kinds.add_parser("list", help="the meetings with their proofs").set_defaults(run=_list)
    pin = kinds.add_parser("pin", help="pin customers for a meeting")
    pin.add_argument("customers", nargs="+", metavar="ID")
    pin.add_argument("--day", type=date.fromisoformat, metavar="YYYY-MM-DD")
    pin.add_argument("--time", type=time.fromisoformat, metavar="HH:MM")
    pin.set_defaults(run=_pin)
    listed = kinds.add_parser("pin-list", help="pin the customers of a day's list: TIME NAME in each line")
    listed.add_argument("file", metavar="FILE", help="- reads the standard input")
    listed.add_argument("--day", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    listed.set_defaults(run=_pin_list)
    unpin = kinds.add_parser("unpin", help="take meetings off the list")
    unpin.add_argument("meetings", nargs="+", metavar="ID")
    unpin.set_defaults(run=_unpin)
    minutes = kinds.add_parser("minutes", help="write the PDF of what was shown and agreed in a meeting")
    minutes.add_argument("id", metavar="ID", help="of a meeting of the list, or of a customer")
    minutes.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    minutes.add_argument(
        "--day",
        type=date.fromisoformat,
        metavar="YYYY-MM-DD",
        help="else that of the meeting, or the last one",
    )
    minutes.add_argument("--language", choices=["fr", "en"])
    minutes.set_defaults(run=_minutes)
    bring = kinds.add_parser("bring", help="pull what is newest and draw the papers")
    bring.add_argument("meetings", nargs="*", metavar="ID", help="all of them where none is named")
    bring.set_defaults(run=_bring)


def _list(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        return _listed(desk.words, desk.meetings.all(), desk.proofs, desk.queries, desk.clock.today())


def _pin(options: argparse.Namespace) -> Outcome:
    ids = [CustomerId(each) for each in options.customers]
    with desk_of(options) as desk:
        pinned = desk.meetings.pin(ids, options.day, options.time)
        return _listed(desk.words, pinned, desk.proofs, desk.queries, desk.clock.today())


def _pin_list(options: argparse.Namespace) -> Outcome:
    """Pin all that is in the list, or nothing where a line names nobody."""
    from app.domain.errors import RuleViolation
    from app.services.meetings.day_list import read_day_list

    # Bytes that are no text name nobody, which is said of their line.
    text = bytes_of(options.file).decode("utf-8-sig", "replace")
    with desk_of(options) as desk:
        lines = read_day_list(desk.queries, text)
        problems = [each.problem for each in lines if each.problem is not None]
        if problems:
            raise RuleViolation(*problems)
        wanted = [(each.customer_id, each.at) for each in lines if each.customer_id is not None]
        pinned = desk.meetings.pin_list(wanted, options.day)
        return _listed(desk.words, pinned, desk.proofs, desk.queries, desk.clock.today())


def _unpin(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        gone = desk.meetings.unpin([desk.meetings.get(each).id for each in options.meetings])
        line = desk.words.translate("meetings", "{n} meetings unpinned", n=len(gone))
        return Outcome({"unpinned": [each.id for each in gone]}, (line,))


def _minutes(options: argparse.Namespace) -> Outcome:
    from app.domain.kind import Kind
    from app.services.papers.left_out import left_out

    with desk_of(options) as desk:
        id, day = CustomerId(options.id), options.day
        if desk.store.load(Kind.CUSTOMER, id) is None:
            meeting = desk.meetings.get(options.id)
            id, day = meeting.customer_id, day or meeting.day
        day = day or desk.minutes.day_for(id) or desk.clock.today()
        minutes = desk.minutes.of(id, day)
        written = minutes.save(options.output, options.language)
        missing = left_out(minutes.view(options.language))
        data = {"customer": id, "day": day.isoformat(), "pdf": str(written)}
        return paper_outcome(desk.words, data, (str(written),), missing)


def _bring(options: argparse.Namespace) -> Outcome:
    """Refused where nothing came from the portal; what is here is listed all the same."""
    from app.services.session.progress import Progress

    with desk_of(options) as desk:
        wanted = [desk.meetings.get(each).id for each in options.meetings] or None
        brought = desk.bringing.bring(wanted, Progress())
        chosen = [each for each in desk.meetings.all() if wanted is None or each.id in wanted]
        listed = _listed(desk.words, chosen, desk.proofs, desk.queries, desk.clock.today())
        if brought.problem is None:
            return listed
        data = {**(listed.data or {}), "problem": brought.problem.code}
        return Outcome(data, listed.lines, (desk.words.problem(brought.problem),), REFUSED)


def _listed(
    words: "Words",
    meetings: "Sequence[PinnedMeeting]",
    proofs: "Proofs",
    queries: "Queries",
    today: date,
) -> Outcome:
    from app.domain.kind import Kind
    from app.services.meetings.sentences import missing_line, proof_line, when_of

    names = queries.names(Kind.PROGRAMME, words.language)
    rows, lines = [], []
    for each in meetings:
        proof = proofs.proof(each)
        missing = [(found, missing_line(words, found, proof, today, names)) for found in proof.missing]
        proven = proof_line(words, proof, today, names)
        lines += [f"{each.id}  {when_of(words, each, today)}  {each.customer_name}", f"    {proven}"]
        lines += [f"    ! {sentence}" for _, sentence in missing]
        rows.append(_row(each, proof, proven, missing))
    return Outcome({"meetings": rows}, tuple(lines), (), DONE)


def _row(
    meeting: "PinnedMeeting", proof: "Proof", proven: str, missing: "Sequence[tuple[Missing, str]]"
) -> dict[str, Any]:
    return {
        "id": meeting.id,
        "customer_id": meeting.customer_id,
        "customer": meeting.customer_name,
        "day": meeting.day.isoformat() if meeting.day else None,
        "time": meeting.at.isoformat("minutes") if meeting.at else None,
        "known_at": proof.known_at.isoformat() if proof.known_at else None,
        "proof": proven,
        "price_lists": {each.programme_id: each.version for each in proof.prices},
        "contracts": proof.contracts,
        "quotes": list(proof.quotes),
        "change_quotes": proof.change_quotes,
        "papers_ready": proof.drawn,
        "missing": [{"code": found.lack.value, "reason": sentence} for found, sentence in missing],
    }
