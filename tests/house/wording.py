"""What does not belong: second words for a thing, unfinished work, mocks, sleeps, untranslatable text."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house import vocabulary
from tests.house.complaint import Complaint, Source, sources

TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
UNFINISHED = re.compile(r"#.*\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b")
SILENCED = re.compile(r"#\s*type:\s*ignore")
PRODUCT = ("app/", "portal/")
TIME_LIMIT = re.compile(r"\btimeout(_s)?\s*=\s*[\d_]*[1-9]\d|mark\.timeout\(|\b(perf_counter|monotonic)\b")
PAINTED_ONCE = {"drawRoundedRect", "drawStaticText", "setRenderHint", "setRenderHints"}
PAINTING = "app/ui/theme/paint.py"
MACHINE_DATES = re.compile(r"\bdate\.today\(|\bcurrentDate(Time)?\(|\b(date|strftime)\(\W?'now'|CURRENT_DATE")
OWN_DATES = re.compile(r"astimezone\(\)\.date\(\)")
OTHERS_OFFSET = re.compile(r"astimezone\([^()]*(\(\))?[^()]*\.tzinfo\)")
DECIDING = ("app/services/", "app/models/", "app/cli/", "portal/")
"""Where days decide; the window also shows moments, which are of the zone of whoever reads them."""
MACHINE_PATHS = re.compile(r"""["'](/work/|/home/\w|/root/)""")


def complaints(root: Path) -> Iterator[Complaint]:
    """Every such line under ``root``, with what to write instead."""
    yield from vocabulary.complaints(root)
    for source in sources(root):
        yield from _lines(source)
        for node in ast.walk(source.tree):
            match node:
                case ast.Call():
                    yield from _call(source, node)
                case ast.Raise(
                    exc=ast.Name(id="NotImplementedError") | ast.Call(func=ast.Name(id="NotImplementedError"))
                ):
                    yield source.complaint(node, "finish it, or leave it out: nothing here is a stub")
                case ast.Import() | ast.ImportFrom():
                    yield from _import(source, node)


def _lines(source: Source) -> Iterator[Complaint]:
    for number, line in enumerate(source.text.splitlines(), start=1):
        if UNFINISHED.search(line):
            yield source.complaint(number, "unfinished work belongs in an issue, not in a comment")
        if SILENCED.search(line) and source.path.startswith(PRODUCT):
            yield source.complaint(number, "give it a type instead of silencing mypy")
        if MACHINE_PATHS.search(line):
            yield source.complaint(
                number, "a path of one machine: take it from paths.py, tmp_path or __file__"
            )
        is_dated = MACHINE_DATES.search(line) and source.path.startswith(PRODUCT)
        if is_dated or (OWN_DATES.search(line) and source.path.startswith(DECIDING)):
            yield source.complaint(number, "contract dates are the partner's: ask a PartnerClock")
        if OTHERS_OFFSET.search(line) and source.path.startswith(PRODUCT):
            yield source.complaint(
                number, "a moment has an offset of its own, by the season: astimezone() without an argument"
            )
        if TIME_LIMIT.search(line) and _is_a_test(source):
            yield source.complaint(
                number,
                "a machine under load is slow: wait with tests.support.patience, measure in benchmarks/",
            )


def _is_a_test(source: Source) -> bool:
    return source.path.startswith("tests/") and not source.path.startswith("tests/house/")


def _call(source: Source, node: ast.Call) -> Iterator[Complaint]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in TRANSLATING:
        for argument in node.args[:2]:
            if any(isinstance(part, ast.JoinedStr) for part in ast.walk(argument)):
                yield source.complaint(
                    node, "no translation can match an f-string: write {name} and format the result"
                )
    if source.path.startswith("tests/") and (
        name == "qWait" or ast.unparse(node.func) in {"time.sleep", "sleep"}
    ):
        yield source.complaint(
            node, "wait for the condition (qtbot.waitUntil, an event, a join), not for a while"
        )
    if name in PAINTED_ONCE and source.path.startswith("app/ui/") and source.path != PAINTING:
        yield source.complaint(
            node, f"paint it as everything else is: painter_on, draw_box and the others of {PAINTING}"
        )
    if name == "processEvents" and source.path.startswith("app/"):
        yield source.complaint(node, "let the event loop run: move the work to a task")


def _import(source: Source, node: ast.Import | ast.ImportFrom) -> Iterator[Complaint]:
    module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
    names = {alias.name for alias in node.names}
    if "*" in names:
        yield source.complaint(node, "name what you import")
    if "unittest.mock" in {module, *names} or (module == "unittest" and "mock" in names):
        yield source.complaint(node, "use the real part, or a fake of tests/support, instead of a mock")
