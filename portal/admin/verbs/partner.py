"""``partner add``, ``change``, ``list`` and ``show``."""

import argparse
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import Engine

from app.domain.checks.electronic_address import FRENCH_SCHEME
from app.domain.customer.contact_details import Address
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.ids import PartnerId
from app.domain.partner.partner import Partner
from app.domain.partner.role import Role
from app.domain.partner.time_zone import usual_time_zone
from app.wire.codec import plain
from portal.admin.act import Act, Done, administering
from portal.admin.partners import PartnerRow, add_partner, change_partner, list_partners, show_partner
from portal.admin.verbs.parsing import add_subject, add_verb, carry_out, given, print_json, print_table

if TYPE_CHECKING:
    from portal.admin.verbs.parsing import Verbs

# The option, what it says, and whether a partner cannot be added without it.
_OPTIONS = (
    ("name", "as quotes call it", True),
    ("siren", "nine digits", True),
    ("legal-form", "such as SAS", True),
    ("capital", "such as '50 000 €'", True),
    ("rcs-city", "the town of the trade register", True),
    ("address", "street and number", True),
    ("address-2", "a second line of the address", False),
    ("postal-code", "", True),
    ("city", "", True),
    ("country", "two letters; default: FR", False),
    ("email", "where customers write to", True),
    ("phone", "", False),
    ("website", "", False),
    ("vat-number", "default: the one of the SIREN", False),
    ("tagline-fr", "a line below the name, in French", False),
    ("tagline-en", "the same in English", False),
    ("colour", "of documents; default: #0F5B6B", False),
    ("currency", "default: EUR", False),
    (
        "time-zone",
        "whose dates are those of quotes and contracts, such as Indian/Reunion; default: the country's",
        False,
    ),
)
_FIELDS = {
    each: each
    for each in (
        "name siren legal_form capital rcs_city email phone website vat_number colour currency"
        " time_zone".split()
    )
} | {
    "payment_days": "payment_days",
    "target_margin": "target_margin_percent",
    "vat_on_debits": "vat_on_debits",
    "electronic_address": "electronic_address",
    "microsoft_client_id": "microsoft_client_id",
}
_ADDRESS = {
    "address": "line1",
    "address_2": "line2",
    "postal_code": "postal_code",
    "city": "city",
    "country": "country",
}
_BLANK = Partner(
    id=PartnerId(""),
    name="",
    tagline={},
    address=Address("FR"),
    phone="",
    email="",
    website="",
    legal_form="",
    capital="",
    siren="",
    rcs_city="",
    vat_number="",
    colour="#0F5B6B",
    currency="EUR",
    payment_days=30,
    participations=(),
    discount_limits={Role.REP: Decimal(10), Role.MANAGER: Decimal(30), Role.VIEWER: Decimal(0)},
    target_margin_percent=Decimal(20),
)
"""What a partner has that nobody says otherwise of."""


def add_partner_verbs(verbs: "Verbs") -> None:
    """Add the verbs about partners."""
    subject = add_subject(verbs, "partner", "the resellers that sell with this portal")
    add = add_verb(subject, "add", "let a partner work with this portal", _add, may_create=True)
    change = add_verb(subject, "change", "change what a partner's papers say", _change)
    for verb in (add, change):
        verb.add_argument("--partner", required=True, metavar="ID", help="small letters, digits and hyphens")
        for name, text, is_needed in _OPTIONS:
            verb.add_argument(f"--{name}", required=is_needed and verb is add, metavar="TEXT", help=text)
        verb.add_argument("--payment-days", type=int, metavar="DAYS", help="default: 30")
        verb.add_argument(
            "--rep-limit", type=_number, metavar="PERCENT", help="highest discount of a rep; default: 10"
        )
        verb.add_argument(
            "--manager-limit", type=_number, metavar="PERCENT", help="the same of a manager; default: 30"
        )
        verb.add_argument("--target-margin", type=_number, metavar="PERCENT", help="default: 20")
        verb.add_argument(
            "--vat-on-debits",
            type=_yes_or_no,
            metavar="YES|NO",
            help="whether VAT is owed by invoices; default: no",
        )
        verb.add_argument(
            "--electronic-address",
            type=_electronic_address,
            metavar="ADDRESS",
            help="where e-invoices reach the partner, such as 813426152_VENTES; default: its SIREN",
        )
        verb.add_argument(
            "--microsoft-client-id",
            type=_application,
            metavar="ID",
            help="the application in the partner's Microsoft tenant by which reps send e-mail",
        )
    add_verb(subject, "list", "every partner", _list)
    show = add_verb(subject, "show", "all that a partner's papers say", _show)
    show.add_argument("--partner", required=True, metavar="ID")


def _number(text: str) -> Decimal:
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise argparse.ArgumentTypeError(f"{text} is no number") from None


def _yes_or_no(text: str) -> bool:
    found = {"yes": True, "no": False}.get(text.lower())
    if found is None:
        raise argparse.ArgumentTypeError(f"{text} is neither yes nor no")
    return found


def _application(text: str) -> str:
    """The identifier of an application as Microsoft writes it."""
    try:
        return str(UUID(text))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no identifier of an application") from None


def _electronic_address(text: str) -> ElectronicAddress:
    """A French one; whether it is right is for the rules of partners to say."""
    return ElectronicAddress(FRENCH_SCHEME, "".join(text.split()))


def _with_options(partner: Partner, chosen: argparse.Namespace) -> Partner:
    """``partner`` with everything that was given in place of what it has."""
    taglines = given(chosen, {"tagline_fr": "fr", "tagline_en": "en"})
    limits = given(chosen, {"rep_limit": Role.REP, "manager_limit": Role.MANAGER})
    return replace(
        partner,
        address=replace(partner.address, **given(chosen, _ADDRESS)),
        tagline={**partner.tagline, **taglines},
        discount_limits={**partner.discount_limits, **limits},
        **given(chosen, _FIELDS),
    )


def _add(engine: Engine, chosen: argparse.Namespace) -> int:
    blank = replace(_BLANK, id=PartnerId(chosen.partner), time_zone=usual_time_zone(chosen.country or ""))
    partner = _with_options(blank, chosen)
    return carry_out(engine, chosen, lambda act: add_partner(act, partner))


def _change(engine: Engine, chosen: argparse.Namespace) -> int:
    def change(act: Act) -> Done:
        return change_partner(act, _with_options(act.become(chosen.partner), chosen))

    return carry_out(engine, chosen, change)


def _list(engine: Engine, chosen: argparse.Namespace) -> int:
    with administering(engine) as act:
        rows = list_partners(act)
    if chosen.json:
        print_json([_as_json(each) for each in rows])
    else:
        print_table([_as_cells(each) for each in rows])
    return 0


def _show(engine: Engine, chosen: argparse.Namespace) -> int:
    with administering(engine) as act:
        row = show_partner(act, chosen.partner)
    if chosen.json:
        print_json(_as_json(row))
    else:
        print_table([(name, _text(value)) for name, value in _as_json(row).items()])
    return 0


def _text(value: object) -> str:
    match value:
        case dict():
            return ", ".join(f"{name} {_text(each)}" for name, each in value.items() if each)
        case list() | tuple():
            return "; ".join(_text(each) for each in value)
        case _:
            return str(value)


def _as_json(row: PartnerRow) -> dict[str, object]:
    known: dict[str, object] = plain(row.partner) if row.partner else {"id": row.partner_id}
    return {**known, "open_accounts": row.open_accounts}


def _as_cells(row: PartnerRow) -> tuple[str, ...]:
    sold = (
        ", ".join(f"{p.programme_id} {p.partnership}" for p in row.partner.participations)
        if row.partner
        else ""
    )
    name = row.partner.name if row.partner else ""
    return row.partner_id, name, f"accounts: {row.open_accounts}", sold or "no programme"
