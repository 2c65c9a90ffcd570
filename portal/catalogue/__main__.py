"""``python -m portal.catalogue check [FOLDER]``: reads the catalogue and says what is wrong with it."""

import argparse
import sys
from pathlib import Path

from app.domain.errors import Refused
from portal.catalogue.files import load
from portal.catalogue.sentences import sentence


def main(arguments: list[str] | None = None) -> int:
    """0 when the catalogue is sound, 1 with one problem a line on stderr; wrong usage exits with 2."""
    parser = argparse.ArgumentParser(prog="python -m portal.catalogue")
    verbs = parser.add_subparsers(dest="verb", required=True)
    check = verbs.add_parser("check", help="read every file and keep it to the rules")
    check.add_argument("folder", nargs="?", type=Path, help="the folder with catalogue/ and agreements/")
    asked = parser.parse_args(arguments)
    try:
        catalogue = load(asked.folder)
    except Refused as refused:
        sys.stderr.writelines(f"{sentence(problem)}\n" for problem in refused.problems)
        return 1
    sys.stdout.write(
        f"{len(catalogue.programmes)} programmes, {len(catalogue.price_lists)} price lists, "
        f"{len(catalogue.agreements)} agreements, {len(catalogue.tax_table.rates)} VAT rates\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
