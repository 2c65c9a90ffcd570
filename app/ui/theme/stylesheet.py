"""Style sheets: plain QSS files with the tokens put in, each for one kind of control."""

from dataclasses import asdict
from string import Template
from typing import Literal

from app.ui.theme.resources import resources_root
from app.ui.theme.tokens import Tokens

SheetName = Literal["bars", "list", "menu", "text_area", "tip"]


def build_stylesheet(name: SheetName, tokens: Tokens, percent: int = 100) -> str:
    """The style sheet ``name``, a file, with ``tokens``.

    A file names a token as ``$token`` and a measure that grows with the text as ``$px_N``.

    Raises:
        KeyError: a file names a token that does not exist.
    """
    file = resources_root() / "qss" / f"{name}.qss"
    return Template(file.read_text(encoding="utf-8")).substitute(_Values(asdict(tokens), percent))


class _Values(dict[str, str]):
    """The tokens, and ``px_N`` as N logical pixels at the current text size."""

    def __init__(self, tokens: dict[str, str], percent: int) -> None:
        super().__init__(tokens)
        self._percent = percent

    def __missing__(self, name: str) -> str:
        prefix, _, number = name.partition("_")
        if prefix != "px":
            raise KeyError(name)
        return f"{round(int(number) * self._percent / 100)}px"
