"""Templates: the rep's stand in for the team's, and those for ours; what is written is lost by nobody."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.domain.mail.message import MessageKind
from app.domain.mail.message_template import MessageTemplate
from app.services.desk.desk import Desk
from app.services.mail.templates import Origin, Templates
from tests.support.desk import demo_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = demo_desk(tmp_path, who="manager")
    yield desk
    desk.close()


def first(templates: Templates) -> tuple[str, Origin]:
    """The name and origin of what an offer in French begins with."""
    found = next(each for each in templates.offered("fr") if each.is_first)
    assert found.template == templates.all(MessageKind.OFFER, Kind.QUOTE, "fr")[0]
    return found.template.name, found.origin


def test_own_over_the_teams_over_ours_and_back(desk: Desk) -> None:
    templates = desk.mail.templates
    ours = templates.get("offer.quote", "fr")
    assert first(templates) == ("Envoi d’un devis", Origin.DEFAULT)
    templates.publish(replace(ours, name="De l’équipe"), None)
    assert first(templates) == ("De l’équipe", Origin.TEAM)
    with pytest.raises(RuleViolation, match="template-changed"):
        templates.publish(replace(ours, name="D’un autre"), None)
    own = replace(ours, name="Le mien")
    templates.keep_draft(own)
    assert templates.draft(ours) == own
    templates.save(own)
    assert templates.draft(ours) is None
    assert first(templates) == ("Le mien", Origin.OWN)
    assert templates.below(own) == replace(ours, name="De l’équipe")
    # The other language is another text, and stays.
    assert templates.get("offer.quote", "en").name != "Le mien"
    # Saved as the team has it, it is the team's, and goes with it.
    templates.save(replace(ours, name="De l’équipe"))
    assert first(templates) == ("De l’équipe", Origin.TEAM)
    templates.withdraw(ours)
    assert first(templates) == ("Envoi d’un devis", Origin.DEFAULT)
    templates.save(own)
    templates.remove(own)
    assert first(templates) == ("Envoi d’un devis", Origin.DEFAULT)


def test_another_template_stands_after_the_standard_one(desk: Desk) -> None:
    templates = desk.mail.templates
    made = templates.begin(templates.get("reminder.quote", "fr"), "Relance courte")
    templates.keep_draft(replace(made, body=""))
    assert [each.name for each in templates.drafts("fr")] == ["Relance courte"]
    with pytest.raises(RuleViolation, match=r"mail\.body_missing"):
        templates.save(replace(made, body=""))
    templates.save(made)
    assert templates.drafts("fr") == ()
    names = [each.name for each in templates.all(MessageKind.REMINDER, Kind.QUOTE, "fr")]
    assert names == ["Relance d’un devis", "Relance courte"]
    assert templates.origin(made) is Origin.OWN


def test_a_rep_publishes_nothing(tmp_path: Path) -> None:
    desk = demo_desk(tmp_path)
    try:
        templates = desk.mail.templates
        with pytest.raises(RuleViolation, match="template-not-a-manager"):
            templates.publish(templates.get("offer.quote", "fr"), None)
    finally:
        desk.close()


def test_what_two_write_at_once_is_kept_of_both(desk: Desk) -> None:
    templates = desk.mail.templates
    made = [replace(templates.get("offer.quote", "fr"), id=f"own-{number}") for number in range(12)]

    def keep(some: list[MessageTemplate]) -> None:
        for each in some:
            templates.keep_draft(each)
            templates.save(each)

    with ThreadPoolExecutor(2) as two:
        list(two.map(keep, (made[::2], made[1::2])))
    assert {each.id for each in made} <= {
        each.id for each in templates.all(MessageKind.OFFER, Kind.QUOTE, "fr")
    }
    assert not templates.drafts("fr")
