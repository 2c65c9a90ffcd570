"""Whatever the administration refuses or does has its sentence, and no sentence is left over."""

import re

from portal.admin.sentences import DONE, REFUSALS
from portal.catalogue.sentences import SENTENCES
from tests.support.portal_admin import ROOT

SOURCES = [
    *(ROOT / "portal/admin").rglob("*.py"),
    *(ROOT / "portal/oauth/passwords.py", ROOT / "app/domain/partner/partner_rules.py"),
]
WRITTEN = "".join(path.read_text(encoding="utf-8") for path in SOURCES if path.name != "sentences.py")


def test_every_refusal_has_its_sentence() -> None:
    raised = set(re.findall(r'(?:Problem|violation)\(\s*"(\w+\.\w+)"', WRITTEN))
    raised |= set(re.findall(r'"((?:database|port|host)\.\w+)"', WRITTEN))
    assert len(raised) > 30
    assert raised - REFUSALS.keys() - SENTENCES.keys() == set()


def test_every_act_has_its_sentence_and_every_sentence_its_act() -> None:
    assert set(re.findall(r'Done\(\s*"(\w+\.\w+)"', WRITTEN)) == DONE.keys()
