"""Which programmes a partner sells, and under which partnership."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import Partnership, Programme
from app.domain.errors import violation
from app.domain.ids import ProgrammeId
from app.domain.partner.partner import Participation
from portal.admin.act import Act, Done, Entered
from portal.store.published import read_published


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A published programme, and the partnerships under which the partner that was asked about sells it."""

    programme: Programme
    taken_part: tuple[Partnership, ...]


def take_part(act: Act, partner_id: str, programme_id: str, partnership: Partnership) -> Done:
    """Add the participation to the partner: its laptops get the programme, its prices and its agreement.

    Raises:
        RuleViolation: ``partner.unknown``, ``catalogue.not_published``, ``programme.unknown`` or
            ``partnership.unknown`` when the programme is not sold under it.
    """
    partner = act.become(partner_id)
    catalogue = read_published(act.connection)
    if catalogue is None:
        raise violation("catalogue.not_published", "programme")
    known = {each.id: each for each in catalogue.programmes}
    programme = known.get(ProgrammeId(programme_id))
    if programme is None:
        raise violation("programme.unknown", "programme", id=programme_id, known=", ".join(known))
    if programme.terms_for(partnership) is None:
        under = ", ".join(each.partnership for each in programme.partnerships)
        raise violation("partnership.unknown", "partnership", id=programme_id, asked=partnership, known=under)
    participation = Participation(programme.id, partnership)
    data = {"id": partner_id, "programme": programme_id, "partnership": partnership.value}
    participations = partner.participations
    if participation not in participations:
        participations = (*participations, participation)
    wanted = [replace(partner, participations=participations), *catalogue.documents_for([participation])]
    # A partner that already takes part may still lack a part of the catalogue: of a portal older than this.
    if participation in partner.participations and not act.differs(partner_id, wanted):
        return Done("programme.already", data, is_change=False)
    act.write(partner_id, wanted, Entered("programme.take_part", "programme", programme_id, data))
    return Done("programme.taken_part", data)


def leave(act: Act, partner_id: str, programme_id: str, partnership: Partnership) -> Done:
    """End the participation: nothing new is sold under it; the programme stays readable.

    Raises:
        RuleViolation: ``partner.unknown``.
    """
    partner = act.become(partner_id)
    gone = Participation(ProgrammeId(programme_id), partnership)
    data = {"id": partner_id, "programme": programme_id, "partnership": partnership.value}
    if gone not in partner.participations:
        return Done("programme.already_left", data, is_change=False)
    rest = tuple(each for each in partner.participations if each != gone)
    entered = Entered("programme.leave", "programme", programme_id, data)
    act.write(partner_id, [replace(partner, participations=rest)], entered)
    return Done("programme.left", data)


def list_programmes(act: Act, partner_id: str = "") -> Sequence[ProgrammeRow]:
    """The published programmes; with a partner, what it sells of each.

    Raises:
        RuleViolation: ``partner.unknown``.
    """
    participations = act.become(partner_id).participations if partner_id else ()
    catalogue = read_published(act.connection)
    return [
        ProgrammeRow(each, tuple(p.partnership for p in participations if p.programme_id == each.id))
        for each in (catalogue.programmes if catalogue else ())
    ]
