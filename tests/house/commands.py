"""A command is registered once, and has all that a command needs: names what a new one still lacks."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.house.complaint import Complaint, Source, sources
from tests.house.texts import LANGUAGES, Key, path_of, read

CLASSES = "app/domain/commands/commands.py"
SPECS = "app/domain/commands/specs.py"
WORDS = "app/services/words/commands.py"
HANDLERS = "portal/commands/registry.py"
PARTS = ("name", "cls", "kind", "replay")
SAID = ("asked", "refused", "audit")
# What speaks the wire's own words: over HTTP, or to say what the words are.
OF_THE_WIRE = ("tests/portal", "tests/sync", "tests/unit/wire", "tests/unit/domain/commands", "tests/house")


@dataclass(frozen=True, slots=True)
class Spec:
    """One ``CommandSpec(...)`` as it is written: its arguments by name, and its line."""

    parts: Mapping[str, ast.expr]
    line: int

    @property
    def name(self) -> str:
        value = self.parts.get("name")
        return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""

    @property
    def cls(self) -> str:
        return ast.unparse(self.parts["cls"]) if "cls" in self.parts else ""


def complaints(root: Path) -> Iterator[Complaint]:
    """Commands that lack something, are registered twice, or are called by a bare string."""
    read_sources = {source.path: source for source in sources(root, ("app", "portal"))}
    missing = [path for path in (CLASSES, SPECS, WORDS, HANDLERS) if path not in read_sources]
    if missing:
        yield from (Complaint(path, 1, "commands are registered here: write it again") for path in missing)
        return
    specs = _specs(read_sources[SPECS])
    yield from _spec_faults(specs, read_sources)
    classes = {spec.cls: spec for spec in specs if spec.cls}
    yield from _word_faults(root, classes, read_sources[WORDS])
    handled = _table(read_sources[HANDLERS])
    for cls, spec in classes.items():
        if cls not in handled:
            yield Complaint(SPECS, spec.line, f"{cls} has no handler: add one to {HANDLERS}")
    yield from _bare_names(root, {spec.name: spec.cls for spec in specs if spec.name})


def _specs(source: Source) -> list[Spec]:
    calls = (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))
    return [
        Spec(
            {
                **dict(zip(PARTS, call.args, strict=False)),
                **{one.arg or "": one.value for one in call.keywords},
            },
            call.lineno,
        )
        for call in calls
        if ast.unparse(call.func).partition("[")[0] == "CommandSpec"
    ]


def _spec_faults(specs: list[Spec], known: Mapping[str, Source]) -> Iterator[Complaint]:
    for spec in specs:
        for part in PARTS:
            if part not in spec.parts:
                yield Complaint(
                    SPECS, spec.line, f"{spec.cls or 'a command'} has no {part}: say it in its spec"
                )
    for what in ("name", "cls"):
        said = [getattr(spec, what) for spec in specs]
        for spec in specs:
            if said.count(getattr(spec, what)) > 1:
                yield Complaint(SPECS, spec.line, f"{getattr(spec, what)} is registered twice: keep one")
    members = _members("Command", known)
    registered = {spec.cls for spec in specs}
    for cls in sorted(members - registered):
        yield Complaint(CLASSES, 1, f"{cls} has no CommandSpec: register it in {SPECS}")
    for spec in specs:
        if spec.cls and spec.cls not in members:
            yield Complaint(
                SPECS, spec.line, f"{spec.cls} is no member of Command: add the class in {CLASSES}"
            )


def _members(union: str, known: Mapping[str, Source]) -> set[str]:
    """The classes of a union of the domain, with those of the unions in it."""
    for path, source in known.items():
        for node in source.tree.body:
            if not path.startswith("app/domain/") or not isinstance(node, ast.Assign):
                continue
            if [ast.unparse(target) for target in node.targets] == [union]:
                names = re.findall(r"\w+", ast.unparse(node.value))
                return set().union(*(_members(name, known) for name in names))
    return {union}


def _word_faults(root: Path, classes: Mapping[str, Spec], source: Source) -> Iterator[Complaint]:
    table = _table(source)
    catalogues: dict[tuple[str, str], set[Key]] = {}
    for cls, spec in classes.items():
        said = table.get(cls)
        if not isinstance(said, ast.Call):
            yield Complaint(SPECS, spec.line, f"{cls} has no words: add them to {WORDS}")
            continue
        named = {one.arg: one.value for one in said.keywords}
        for part in SAID:
            if part not in named:
                yield Complaint(WORDS, said.lineno, f"{cls} has no words for {part!r}")
        for context, text in _texts(said):
            for language in LANGUAGES:
                known = catalogues.setdefault((language, context), _translated(root, language, context))
                if (text, "") not in known:
                    yield Complaint(WORDS, said.lineno, f"{cls} has no {language} for {text!r}: translate it")


def _table(source: Source) -> dict[str, ast.expr]:
    """The tables of a file whose keys are classes, as one."""
    found: dict[str, ast.expr] = {}
    for node in source.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
            for key, value in zip(node.value.keys, node.value.values, strict=True):
                if isinstance(key, ast.Name):
                    found[key.id] = value
    return found


def _texts(call: ast.Call) -> Iterator[tuple[str, str]]:
    """Contexts and texts that are marked inside ``call``."""
    for node in ast.walk(call):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_NOOP":
            context, text = (one.value for one in node.args[:2] if isinstance(one, ast.Constant))
            yield str(context), str(text)


def _translated(root: Path, language: str, context: str) -> set[Key]:
    return {key for key, entry in read(path_of(root, language, context)).items() if entry.is_finished}


def _bare_names(root: Path, names: Mapping[str, str]) -> Iterator[Complaint]:
    """Names of commands in texts of the code, but for specs, docstrings and the tests of the wire."""
    if not names:
        return
    pattern = re.compile(rf"(?<![\w.])({'|'.join(map(re.escape, names))})(?![\w.])")
    for source in sources(root):
        if source.path == SPECS or source.path.startswith(OF_THE_WIRE):
            continue
        documentation = set(_docstrings(source.tree))
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in documentation:
                for name in pattern.findall(node.value):
                    yield source.complaint(node, f"{name!r} is a bare string: say name_of({names[name]})")


def _docstrings(tree: ast.Module) -> Iterator[ast.expr]:
    """Texts that stand alone as a statement."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
