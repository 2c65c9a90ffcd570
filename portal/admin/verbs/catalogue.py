"""``catalogue check`` and ``publish``; ``programme take-part``, ``leave`` and ``list``."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from app.domain.catalogue.catalogue import Partnership
from portal.admin.act import Act, Done, administering
from portal.admin.participations import leave, list_programmes, take_part
from portal.admin.publishing import publish_catalogue, read_folder
from portal.admin.verbs.parsing import add_subject, add_verb, carry_out, one_of, print_json, print_table
from portal.catalogue import load, resources_root

if TYPE_CHECKING:
    from portal.admin.verbs.parsing import Verbs

_FOLDER = "the folder above catalogue/ and agreements/; default: the one that comes with the portal"


def add_catalogue_verbs(verbs: "Verbs") -> None:
    """Add the verbs about what is sold."""
    subject = add_subject(verbs, "catalogue", "programmes, prices and agreements, as files")
    check = add_verb(
        subject, "check", "read every file of a folder and keep it to the rules", _check, has_json=False
    )
    check.set_defaults(database=None)
    publish = add_verb(
        subject,
        "publish",
        "give a folder to every partner, each what it sells of it; nothing at all when a file is wrong",
        _publish,
        may_create=True,
    )
    for verb in (check, publish):
        verb.add_argument(
            "folder", nargs="?", type=Path, default=resources_root(), metavar="FOLDER", help=_FOLDER
        )


def add_programme_verbs(verbs: "Verbs") -> None:
    """Add the verbs about who sells what."""
    subject = add_subject(verbs, "programme", "which programmes a partner sells")
    joins = add_verb(subject, "take-part", "let a partner sell a published programme", _take_part)
    leaves = add_verb(subject, "leave", "let a partner sell nothing new of a programme", _leave)
    for verb in (joins, leaves):
        verb.add_argument("--partner", required=True, metavar="ID")
        verb.add_argument("--programme", required=True, metavar="ID")
        verb.add_argument(
            "--partnership", required=True, type=one_of(Partnership), metavar="|".join(Partnership)
        )
    listed = add_verb(subject, "list", "what is published, and what a partner sells of it", _list)
    listed.add_argument("--partner", default="", metavar="ID")


def _check(engine: Engine | None, chosen: argparse.Namespace) -> int:
    """By itself, or with a database as what would be published there."""
    if engine is None:
        catalogue = load(chosen.folder)
    else:
        with administering(engine) as act:
            catalogue = read_folder(act, chosen.folder)
    sys.stdout.write(
        f"{len(catalogue.programmes)} programmes, {len(catalogue.price_lists)} price lists, "
        f"{len(catalogue.agreements)} agreements, {len(catalogue.tax_table.rates)} VAT rates\n"
    )
    return 0


def _publish(engine: Engine, chosen: argparse.Namespace) -> int:
    def publish(act: Act) -> Done:
        return publish_catalogue(act, read_folder(act, chosen.folder))

    return carry_out(engine, chosen, publish)


def _take_part(engine: Engine, chosen: argparse.Namespace) -> int:
    return carry_out(
        engine, chosen, lambda act: take_part(act, chosen.partner, chosen.programme, chosen.partnership)
    )


def _leave(engine: Engine, chosen: argparse.Namespace) -> int:
    return carry_out(
        engine, chosen, lambda act: leave(act, chosen.partner, chosen.programme, chosen.partnership)
    )


def _list(engine: Engine, chosen: argparse.Namespace) -> int:
    with administering(engine) as act:
        rows = list_programmes(act, chosen.partner)
    if chosen.json:
        print_json(
            [
                {
                    "id": each.programme.id,
                    "version": each.programme.version,
                    "vendor": each.programme.vendor,
                    "partnerships": [terms.partnership for terms in each.programme.partnerships],
                    "taken_part": each.taken_part,
                }
                for each in rows
            ]
        )
        return 0
    print_table(
        [
            (
                each.programme.id,
                f"version {each.programme.version}",
                each.programme.vendor,
                "sold as " + ", ".join(terms.partnership for terms in each.programme.partnerships),
                ("taken part as " + ", ".join(each.taken_part)) if each.taken_part else "",
            )
            for each in rows
        ]
    )
    return 0
