"""The audit log speaks both languages, and says plainly what it does not know."""

import pytest

from app.domain.commands.specs import COMMANDS
from app.services.words import Words
from app.services.words.audit import audit_action, audit_fields, audit_outcome
from app.wire.protocol import ResultStatus


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("action", sorted(COMMANDS))
def test_every_command_has_a_name_in_the_log(language: str, action: str) -> None:
    assert audit_action(Words(language), action) != action


@pytest.mark.parametrize("outcome", list(ResultStatus))
def test_every_outcome_has_a_name(outcome: ResultStatus) -> None:
    assert audit_outcome(Words("fr"), outcome.value) != outcome.value


def test_what_a_later_portal_records_is_shown_as_it_names_it() -> None:
    words = Words("fr")
    assert audit_action(words, "customer.paint") == "customer.paint"
    assert audit_outcome(words, "pending") == "pending"
    assert audit_fields(words, ("phone", "scent")) == "téléphone, scent"


def test_what_every_revision_changes_is_left_out() -> None:
    assert audit_fields(Words("en"), ("terms", "written_at", "earlier")) == "lines and terms"
