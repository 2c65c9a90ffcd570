"""What whoever helps the rep needs to know when the data do not open: nothing of any customer, no secret."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from app.domain.errors import Problem
from app.services.files.cache_aside import files_of, last_change
from app.services.session.program_facts import program_facts


def trouble_report(
    problem: Problem, moment: datetime, cache: Path | None, *, has_passphrase: bool, keyring: str
) -> str:
    """A few lines in English; opens no file and asks no keyring.

    ``cache`` is where the data of whoever signed in are, or would be; ``keyring`` is how it stood when it was
    asked, if it was.
    """
    place = "in a file under a passphrase" if has_passphrase else "in the keyring"
    lines = [
        program_facts(),
        f"moment: {moment.isoformat(timespec='seconds')}",
        f"code: {problem.code}",
        *(f"{name}: {value}" for name, value in sorted(problem.data.items()) if name != "path"),
        f"secrets: {place}",
        f"keyring: {keyring or 'not asked'}",
        *_cache_facts(cache),
        "what to try: channeldesk doctor, channeldesk unlock --help",
    ]
    return "\n".join(lines) + "\n"


def _cache_facts(cache: Path | None) -> Iterator[str]:
    if cache is None:
        yield "data: nobody is signed in"
        return
    changed = last_change(cache)
    yield f"data: last written {changed.isoformat(timespec='seconds') if changed else 'never'}"
    for file in files_of(cache):
        yield f"  {file.suffix}: {file.stat().st_size} bytes"
