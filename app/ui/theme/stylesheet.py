"""The style sheet: plain QSS files with the tokens put in."""

from dataclasses import asdict
from string import Template

from app.ui.resources import resources_root
from app.ui.theme.tokens import Tokens


def build_stylesheet(tokens: Tokens, percent: int = 100) -> str:
    """The whole style sheet of ``tokens``.

    A file names a token as ``$token`` and a measure that grows with the text as ``$px_N``.

    Raises:
        KeyError: a file names a token that does not exist.
    """
    folder = resources_root() / "qss"
    template = "\n".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.qss")))
    return Template(template).substitute(_Values(asdict(tokens), percent))


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
