"""``brand show``: what the papers of the partner carry, and who set it.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.laptop import desk_of
from app.cli.outcome import Outcome

if TYPE_CHECKING:
    from app.domain.partner.branding import Branding
    from app.services.words import Words


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs about identity and documents."""
    brand = verbs.add_parser("brand", help="what the papers of your company carry")
    kinds = brand.add_subparsers(metavar="WHAT", required=True)
    kinds.add_parser("show", help="all of it, and who may change it").set_defaults(run=_show)


def _show(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        service = desk.partner_branding
        branding, last = service.published(), service.last_change()
        data: dict[str, Any] = {
            "branding": _plain(branding),
            "set_by": last.replaced_by if last else "",
            "set_at": last.until.isoformat() if last else "",
            "managers": list(service.managers()),
        }
        return Outcome(data, tuple(_lines(desk.words, branding)))


def _plain(branding: "Branding") -> object:
    from app.wire.codec import plain

    return plain(branding)


def _lines(words: "Words", branding: "Branding") -> list[str]:
    mentions = branding.mentions
    lines = [
        f"{mentions.name}, {mentions.legal_form}, {mentions.capital}",
        f"SIREN {mentions.siren}, RCS {mentions.rcs_city}, {mentions.vat_number}",
        branding.colour,
    ]
    if branding.logo is not None:
        lines.append(f"{branding.logo.name}, {words.formats.file_size(branding.logo.size)}")
    if branding.bank is not None:
        lines.append(f"IBAN {branding.bank.iban}")
    lines += branding.footers.values()
    lines += [f"{each.title} {each.version}, {each.valid_from}" for each in branding.conditions]
    return lines
