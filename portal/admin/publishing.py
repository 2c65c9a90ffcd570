"""Publishing a catalogue: every partner gets what it sells of it, or nobody gets anything."""

from pathlib import Path

from app.domain.errors import RuleViolation
from portal.admin.act import Act, Done, Entered
from portal.catalogue import Catalogue, load
from portal.catalogue.succession import succession_problems
from portal.store.published import read_published, write_published


def read_folder(act: Act, folder: Path) -> Catalogue:
    """The catalogue that publishing ``folder`` would make: its files laid over what is published.

    Raises:
        RuleViolation: what is wrong with a file, or what may not follow on the published catalogue.
    """
    before = read_published(act.connection)
    catalogue = load(folder, before)
    problems = tuple(succession_problems(before, catalogue, act.furthest_date())) if before else ()
    if problems:
        raise RuleViolation(*problems)
    return catalogue


def publish_catalogue(act: Act, catalogue: Catalogue) -> Done:
    """Make ``catalogue`` the one that partners sell from; what a partner has just so is not sent again.

    ``catalogue`` is what ``read_folder`` read in this act.
    """
    changed = write_published(act.connection, catalogue)
    reached = [each for each in act.partner_ids() if _give(act, each, catalogue)]
    data = {"documents": str(len(changed)), "partners": str(len(reached))}
    if not changed and not reached:
        return Done("catalogue.already", data, is_change=False)
    return Done("catalogue.published", data)


def _give(act: Act, partner_id: str, catalogue: Catalogue) -> bool:
    """Bring one partner's copy of what it sells to ``catalogue``; whether anything was different."""
    partner = act.become(partner_id)
    wanted = list(catalogue.documents_for(partner.participations))
    if not act.differs(partner_id, wanted):
        return False
    act.write(partner_id, wanted, Entered("catalogue.publish", "", "", {}))
    return True
