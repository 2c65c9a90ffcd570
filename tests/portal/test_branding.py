"""What the papers carry: a manager sets it, whole files come first, and nobody's change is lost unseen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.domain.commands.commands import AddFile, SetBranding
from app.domain.partner.branding import BankAccount, Branding
from app.domain.partner.branding_change import difference
from app.domain.partner.partner_file import PART_MAX, parts_of
from app.wire.protocol import PROBLEM_PREFIX, OperationResult, ResultStatus
from tests.support import branding_builders as bb
from tests.support.portal_laptop import ARVANE, MANAGER, REP, Laptop
from tests.support.problems import codes_and_fields

LaptopOf = Callable[..., Laptop]
PICTURE, PDF = bb.picture(), bb.conditions_pdf()
BEFORE = bb.branding()
LOGO = bb.logo(PICTURE)


@pytest.fixture
def manager(laptop_of: LaptopOf) -> Laptop:
    return laptop_of(MANAGER)


def sent(laptop: Laptop, after: Branding, before: Branding = BEFORE) -> OperationResult:
    return laptop.do(SetBranding(difference(before, after)), ARVANE)


def add(laptop: Laptop, content: bytes) -> list[ResultStatus]:
    return [laptop.do(AddFile(part), part).status for part in parts_of(content)]


def code_of(result: OperationResult) -> str:
    assert result.problem is not None
    return result.problem.type.removeprefix(PROBLEM_PREFIX)


def test_what_a_manager_sets_reaches_everybody_and_what_it_was_is_kept(
    manager: Laptop, laptop_of: LaptopOf
) -> None:
    assert add(manager, PICTURE) == [ResultStatus.APPLIED]
    assert add(manager, PICTURE) == [ResultStatus.NOOP]
    after = replace(BEFORE, logo=LOGO, colour="#0C4F5E", footers={"fr": "Arvane, SAS."})
    assert sent(manager, after).status is ResultStatus.APPLIED
    feed = laptop_of(REP).feed()
    partner = feed["partner", ARVANE]["d"]
    assert (partner["colour"], partner["footers"]) == ("#0C4F5E", {"fr": "Arvane, SAS."})
    assert partner["logo"]["file_id"] == LOGO.file_id
    (past,) = (line["d"] for (kind, _), line in feed.items() if kind == "past_branding")
    assert (past["branding"]["colour"], past["replaced_by"]) == (BEFORE.colour, MANAGER.name)
    assert sent(manager, after).status is ResultStatus.NOOP


@pytest.mark.parametrize("command", [SetBranding(difference(BEFORE, bb.branding(colour="#123456"))), None])
def test_nobody_else_sets_anything(laptop_of: LaptopOf, command: SetBranding | None) -> None:
    (part,) = parts_of(PICTURE)
    rep = laptop_of(REP)
    result = rep.do(command, ARVANE) if command else rep.do(AddFile(part), part)
    assert (result.status, code_of(result)) == (ResultStatus.REJECTED, "branding-not-a-manager")


def test_two_managers_change_different_things_and_are_in_each_others_way_over_the_same(
    manager: Laptop,
) -> None:
    assert sent(manager, replace(BEFORE, colour="#0C4F5E")).status is ResultStatus.APPLIED
    elsewhere = replace(BEFORE, bank=BankAccount("FR7630006000011234567890189"))
    assert sent(manager, elsewhere).status is ResultStatus.APPLIED
    result = sent(manager, replace(BEFORE, colour="#333333", footers={"fr": "Autre"}))
    assert result.status is ResultStatus.CONFLICT
    assert result.conflict is not None
    assert [each.group for each in result.conflict.groups] == ["colour"]
    assert manager.document("partner", ARVANE)["footers"] == {}


def test_a_file_is_there_whole_before_it_is_named(manager: Laptop) -> None:
    large = PDF + b"%" * PART_MAX
    first, second = parts_of(large)
    version = bb.conditions(large)
    after = replace(BEFORE, conditions=(version,), attaches_conditions=True)
    assert manager.do(AddFile(second), second).status is ResultStatus.APPLIED
    assert code_of(sent(manager, after)) == "file-missing"
    assert manager.do(AddFile(first), first).status is ResultStatus.APPLIED
    assert sent(manager, after).status is ResultStatus.APPLIED
    # What a customer may have read stays as it was read.
    gone = replace(after, conditions=(replace(version, valid_from=date(2026, 9, 2)),))
    refused = sent(manager, gone, after)
    assert refused.problem is not None
    assert codes_and_fields(refused.problem.problems) == [("conditions.kept", "conditions")]


def test_a_file_is_what_it_says(manager: Laptop) -> None:
    add(manager, PDF)
    assert code_of(sent(manager, replace(BEFORE, logo=bb.logo(PDF)))) == "file-unreadable"
    (part,) = parts_of(PDF)
    other = replace(part, content=b"something else")
    assert manager.do(AddFile(other), other).status is ResultStatus.REJECTED


def test_what_a_rule_forbids_is_refused_at_its_field(manager: Laptop) -> None:
    result = sent(manager, replace(BEFORE, colour="blue", footers={"fr": "x" * 301}))
    assert result.problem is not None
    assert codes_and_fields(result.problem.problems) == [
        ("colour.format", "colour"),
        ("text.too_long", "footers.fr"),
    ]
