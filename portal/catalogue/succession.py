"""What a catalogue must keep to towards the one published before it: what somebody may rely on stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.document import document_id
from app.domain.errors import Problem
from portal.catalogue.content import Catalogue
from portal.catalogue.places import TAX_TABLE, file_of


def succession_problems(before: Catalogue, after: Catalogue, today: date) -> Iterator[Problem]:
    """What of ``after`` may not follow on ``before`` on ``today``.

    A quote is priced for ever with the list it was made with, and an agreement was accepted word by word:
    once they are in force they do not change, but that a list may be given its end. What has a version is
    replaced by a higher one only, so that an old folder cannot take the place of a new one.
    """
    yield from _changed_lists(before, after, today)
    yield from _changed_agreements(before, after, today)
    programmes = {each.id: each for each in before.programmes}
    for programme in after.programmes:
        former = programmes.get(programme.id)
        if former is not None and former != programme and programme.version <= former.version:
            data = {"file": file_of(programme), "version": str(former.version)}
            yield Problem("programme.version", "version", data)
    known = before.tax_table
    if known != after.tax_table and after.tax_table.version <= known.version:
        yield Problem("tax.version", "version", {"file": TAX_TABLE, "version": str(known.version)})


def _changed_lists(before: Catalogue, after: Catalogue, today: date) -> Iterator[Problem]:
    lists = {each.id: each for each in before.price_lists}
    for prices in after.price_lists:
        former = lists.get(prices.id)
        if former is None or former.valid_from > today:
            continue
        if replace(former, valid_to=prices.valid_to) != prices:
            data = {"file": file_of(prices), "since": former.valid_from.isoformat()}
            yield Problem("price_list.changed", "", data)


def _changed_agreements(before: Catalogue, after: Catalogue, today: date) -> Iterator[Problem]:
    known = {document_id(each): each for each in before.agreements}
    for agreement in after.agreements:
        former = known.get(document_id(agreement))
        if former is not None and former.valid_from <= today and former != agreement:
            data = {"file": file_of(agreement), "since": former.valid_from.isoformat()}
            yield Problem("agreement.changed", "", data)
