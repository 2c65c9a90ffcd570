"""What a new command still lacks is named, in a copy of the house with one planted in it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.house.commands import CLASSES, HANDLERS, SPECS, WORDS, complaints

ROOT = Path(__file__).resolve().parents[2]
TRANSITIONS = "app/domain/customer/transitions.py"
SPEC = 'CommandSpec("quote.archive", ArchiveQuote, Kind.QUOTE, _on_quote(_refused)),'
SAID = """
    ArchiveQuote: CommandWords(
        asked=QT_TRANSLATE_NOOP("asked", "Create the customer"),
        refused=QT_TRANSLATE_NOOP("asked", "Change the profile"),
        audit=QT_TRANSLATE_NOOP("asked", "Mark as lost"),
    ),"""
Plant = Callable[[str, str, str], None]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The files in which commands are registered, and the catalogues."""
    for path in (CLASSES, SPECS, WORDS, HANDLERS, TRANSITIONS):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, tmp_path / path)
    shutil.copytree(ROOT / "resources/translations", tmp_path / "resources/translations")
    return tmp_path


@pytest.fixture
def plant(house: Path) -> Plant:
    """Put a text before the first place of another in a file of the copy."""

    def put(path: str, before: str, text: str) -> None:
        found = (house / path).read_text(encoding="utf-8")
        assert before in found
        (house / path).write_text(found.replace(before, f"{text}{before}", 1), encoding="utf-8")

    return put


@pytest.fixture
def archived(plant: Plant) -> None:
    """A command that lacks nothing: class, spec, words and handler."""
    plant(CLASSES, "Command = (", "class ArchiveQuote:\n    pass\n\n\n")
    plant(CLASSES, "    | Transition", "    | ArchiveQuote\n")
    plant(SPECS, '    CommandSpec("customer.update"', f"    {SPEC}\n")
    plant(WORDS, "\n    CreateCustomer: CommandWords(", SAID)
    plant(HANDLERS, "    CreateCustomer: ", "    ArchiveQuote: CREATE_QUOTE,\n")


def said(root: Path) -> list[str]:
    return [each.says for each in complaints(root)]


def test_the_commands_of_today_lack_nothing(house: Path) -> None:
    assert said(house) == []


@pytest.mark.usefixtures("archived")
def test_a_command_with_all_its_parts_lacks_nothing(house: Path) -> None:
    assert said(house) == []


@pytest.mark.usefixtures("archived")
@pytest.mark.parametrize(
    ("path", "part", "left", "complaint"),
    [
        (
            CLASSES,
            "    | ArchiveQuote\n",
            "",
            f"ArchiveQuote is no member of Command: add the class in {CLASSES}",
        ),
        (SPECS, f"    {SPEC}\n", "", f"ArchiveQuote has no CommandSpec: register it in {SPECS}"),
        (SPECS, ", _on_quote(_refused)),", "),", "ArchiveQuote has no replay: say it in its spec"),
        (SPECS, SPEC, f"{SPEC} {SPEC}", "quote.archive is registered twice: keep one"),
        (WORDS, SAID, "", f"ArchiveQuote has no words: add them to {WORDS}"),
        (
            WORDS,
            '        audit=QT_TRANSLATE_NOOP("asked", "Mark as lost"),\n',
            "",
            "ArchiveQuote has no words for 'audit'",
        ),
        (WORDS, "Mark as lost", "Archive it", "ArchiveQuote has no fr for 'Archive it': translate it"),
        (WORDS, "Mark as lost", "Archive it", "ArchiveQuote has no en for 'Archive it': translate it"),
        (
            HANDLERS,
            "    ArchiveQuote: CREATE_QUOTE,\n",
            "",
            f"ArchiveQuote has no handler: add one to {HANDLERS}",
        ),
    ],
)
def test_what_a_new_command_lacks_is_named(
    house: Path, path: str, part: str, left: str, complaint: str
) -> None:
    text = (house / path).read_text(encoding="utf-8")
    assert part in text
    (house / path).write_text(text.replace(part, left, 1), encoding="utf-8")
    assert complaint in said(house)


def test_a_name_as_a_bare_string_is_found_wherever_it_stands(house: Path) -> None:
    for path, text in {
        "app/services/outbox.py": '"""Not ``quote.refuse`` in prose."""\nIS = kind == "quote.refuse"\n',
        "portal/store/rows.py": "SQL = \"SELECT 1 WHERE type = 'customer.create'\"\n",
        "tests/unit/test_rows.py": 'assert type == "order.purchase"\n',
        "tests/portal/test_wire.py": 'post("/v1/commands/order.purchase")\n',
        "app/services/near.py": 'CODES = ("quote.refused", "my.quote.refuse")\n',
    }.items():
        (house / path).parent.mkdir(parents=True, exist_ok=True)
        (house / path).write_text(text, encoding="utf-8")
    assert [(each.path, each.says) for each in complaints(house)] == [
        ("app/services/outbox.py", "'quote.refuse' is a bare string: say name_of(RefuseQuote)"),
        ("portal/store/rows.py", "'customer.create' is a bare string: say name_of(CreateCustomer)"),
        ("tests/unit/test_rows.py", "'order.purchase' is a bare string: say name_of(Purchase)"),
    ]


def test_a_house_without_its_registers_says_so(tmp_path: Path) -> None:
    assert [each.path for each in complaints(tmp_path)] == [CLASSES, SPECS, WORDS, HANDLERS]
