"""Templates of e-mail: a manager publishes them for everybody, over nobody else's change."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.commands.commands import SetMailTemplate
from app.domain.mail.message_template import TEAM_MAX, MessageTemplate
from app.wire.protocol import PROBLEM_PREFIX, OperationResult, ResultStatus
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, MANAGER, REP, Laptop
from tests.support.problems import codes_and_fields

MADE = b.message_template()


def sent(
    laptop: Laptop, before: MessageTemplate | None, after: MessageTemplate | None, id: str = MADE.id
) -> OperationResult:
    return laptop.do(SetMailTemplate(id, "fr", before, after), ARVANE)


def code_of(result: OperationResult) -> str:
    assert result.problem is not None
    return result.problem.type.removeprefix(PROBLEM_PREFIX)


def names(laptop: Laptop) -> list[str]:
    return [each["name"] for each in laptop.document("partner", ARVANE)["mail_templates"]]


def test_a_template_reaches_everybody_changes_and_goes(laptop_of: Callable[..., Laptop]) -> None:
    manager, rep = laptop_of(MANAGER), laptop_of(REP)
    assert code_of(sent(rep, None, MADE)) == "template-not-a-manager"
    assert sent(manager, None, MADE).status is ResultStatus.APPLIED
    assert sent(manager, None, MADE).status is ResultStatus.NOOP
    assert names(rep) == ["Relance courte"]
    longer = replace(MADE, name="Relance")
    # Whoever did not see what stands changes nothing.
    assert code_of(sent(manager, None, longer)) == "template-changed"
    assert sent(manager, MADE, longer).status is ResultStatus.APPLIED
    assert code_of(sent(manager, MADE, None)) == "template-changed"
    assert names(rep) == ["Relance"]
    assert sent(manager, longer, None).status is ResultStatus.APPLIED
    assert names(rep) == []


def test_what_is_wrong_with_it_is_refused_at_its_field(laptop_of: Callable[..., Laptop]) -> None:
    manager = laptop_of(MANAGER)
    refused = sent(manager, None, replace(MADE, name="", body="{nombre}"), "another")
    assert refused.problem is not None
    assert codes_and_fields(refused.problem.problems) == [
        ("template.name_missing", "name"),
        ("template.unknown_place", "body"),
        ("document.missing", "id"),
    ]
    for number in range(TEAM_MAX):
        id = b.some_id(5000 + number)
        assert sent(manager, None, replace(MADE, id=id), id).status is ResultStatus.APPLIED
    beyond = sent(manager, None, MADE)
    assert beyond.problem is not None
    assert codes_and_fields(beyond.problem.problems) == [("template.too_many", "")]
