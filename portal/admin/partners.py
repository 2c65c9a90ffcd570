"""Adding a partner, and changing what its papers say."""

from dataclasses import dataclass, fields, replace

from sqlalchemy import func, select

from app.domain.checks.domain import check_website
from app.domain.checks.email import check_email
from app.domain.errors import RuleViolation, violation
from app.domain.partner.branding_change import branding_of, with_branding
from app.domain.partner.branding_rules import normal
from app.domain.partner.partner import Partner
from app.domain.partner.partner_rules import check_partner
from app.domain.texts import clean_text
from portal.admin.act import Act, Done, Entered
from portal.store import feed
from portal.store.accounts import IS_OPEN
from portal.store.engine import become
from portal.store.published import read_published
from portal.store.tables import account, sign_in


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A partner as a list shows it; ``partner`` is ``None`` where only its rows are there."""

    partner_id: str
    partner: Partner | None
    open_accounts: int


def add_partner(act: Act, partner: Partner) -> Done:
    """Add ``partner`` to this portal: it gets a feed with itself and the lists that everybody has.

    It takes part in nothing yet, whatever ``participations`` say.

    Raises:
        RuleViolation: what ``check_partner`` finds, or ``partner.exists`` where the partner has other data.
    """
    wanted = _checked(replace(partner, participations=()))
    become(act.connection, wanted.id)
    feed.open_feed(act.connection, wanted.id)
    known = act.find_partner(wanted.id)
    if known is not None:
        different = _different(known, wanted)
        if different:
            raise violation("partner.exists", "partner", id=wanted.id, fields=", ".join(different))
        return Done("partner.already", {"id": wanted.id, "name": wanted.name}, is_change=False)
    catalogue = read_published(act.connection)
    lists = catalogue.documents_for(()) if catalogue else ()
    act.write(wanted.id, [wanted, *lists], Entered("partner.add", "partner", wanted.id, {}))
    return Done("partner.added", {"id": wanted.id, "name": wanted.name})


def change_partner(act: Act, partner: Partner) -> Done:
    """Make the partner what ``partner`` says, but for what it takes part in.

    Raises:
        RuleViolation: ``partner.unknown``, or what ``check_partner`` finds.
    """
    known = act.become(partner.id)
    wanted = _checked(replace(partner, participations=known.participations))
    different = _different(known, wanted)
    if not different:
        return Done("partner.already", {"id": wanted.id, "name": wanted.name}, is_change=False)
    act.write(wanted.id, [wanted], Entered("partner.change", "partner", wanted.id, {"fields": different}))
    return Done("partner.changed", {"id": wanted.id, "name": wanted.name, "fields": ", ".join(different)})


def list_partners(act: Act) -> list[PartnerRow]:
    """Every partner by its id."""
    return [_row(act, each) for each in act.partner_ids()]


def show_partner(act: Act, partner_id: str) -> PartnerRow:
    """One partner.

    Raises:
        RuleViolation: ``partner.unknown``.
    """
    act.become(partner_id)
    return _row(act, partner_id)


def _row(act: Act, partner_id: str) -> PartnerRow:
    become(act.connection, partner_id)
    query = (
        select(func.count())
        .select_from(account)
        .join(sign_in, IS_OPEN)
        .where(account.c.partner_id == partner_id)
    )
    return PartnerRow(partner_id, act.find_partner(partner_id), act.connection.execute(query).scalar_one())


def _checked(partner: Partner) -> Partner:
    """The partner in its normal form.

    Raises:
        RuleViolation: what ``check_partner`` finds.
    """
    branded = with_branding(partner, normal(branding_of(partner)))
    wanted = replace(
        branded,
        tagline={language: clean_text(text) for language, text in partner.tagline.items() if text},
        email=check_email(partner.email).normal,
        website=check_website(partner.website).normal,
        phone=clean_text(partner.phone),
        currency=partner.currency.upper(),
        time_zone=partner.time_zone.strip(),
    )
    problems = check_partner(wanted)
    if problems:
        raise RuleViolation(*problems)
    return wanted


def _different(before: Partner, after: Partner) -> list[str]:
    """The names of the fields in which two states differ, apart from what the partner takes part in."""
    names = (each.name for each in fields(before) if each.name != "participations")
    return [name for name in names if getattr(before, name) != getattr(after, name)]
