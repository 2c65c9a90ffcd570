"""Sentences in the language of whoever reads them."""

from enum import StrEnum

from app.domain.errors import Problem
from app.services.formats.formatting import LANGUAGES, Formats
from app.services.words.catalogue import catalogue, plural_index
from app.services.words.marks import Marked
from app.services.words.names import NAMES

DEFAULT_LANGUAGE = "en"


class Words:
    """Says every text of the desk in one language; the window keeps one and switches it at run time.

    Texts in the source are English. ``{name}`` stands for data; a whole number given as data is grouped
    (``1 248``), everything else is given as the text that is shown.
    """

    def __init__(self, language: str) -> None:
        self.language = DEFAULT_LANGUAGE
        self.formats = Formats(DEFAULT_LANGUAGE)
        self.switch(language)

    def switch(self, language: str) -> None:
        """Speak ``language`` from now on; English when it is not one of ours."""
        self.language = language if language in LANGUAGES else DEFAULT_LANGUAGE
        self.formats = Formats(self.language)

    def translate(
        self, context: str, text: str, comment: str = "", n: int | None = None, **data: str | int
    ) -> str:
        """``text`` in the reader's language, with ``data`` in its places.

        ``context`` and ``text`` must be written out at the call, for the tool that collects them.
        ``comment`` tells two equal texts apart; ``n`` chooses singular or plural and fills ``{n}``.
        """
        forms = catalogue(self.language, context).get((text, comment)) or (text,)
        if n is None:
            said = forms[0]
        else:
            said = forms[min(plural_index(self.language, n), len(forms) - 1)]
            data["n"] = n
        return said.format_map(self._display_data(data)) if data else said

    def say(self, marked: Marked, n: int | None = None, **data: str | int) -> str:
        """A text marked elsewhere with ``QT_TRANSLATE_NOOP``."""
        return self.translate(marked.context, marked.text, "", n, **data)

    def name(self, value: StrEnum) -> str:
        """The name of a status, stage, role, offer type or period."""
        return self.say(NAMES[type(value).__name__][value.value])

    def problem(self, problem: Problem) -> str:
        """What is wrong and what to do about it; also for a code that only a newer portal knows.

        Where a country, or a part of what is compared, has a sentence of its own for the code, and all it
        says is known, it is that one.
        """
        # Nothing is wrong at the start: the tables can wait.
        from app.services.words.problems import PROBLEMS, UNKNOWN
        from app.services.words.reasons import display_data, filled, is_whole

        case = problem.data.get("country") or problem.data.get("part", "")
        marked = PROBLEMS.get(f"{problem.code}.{case}")
        if marked is None or not is_whole(marked.text, problem.data):
            marked = PROBLEMS.get(problem.code)
        if marked is None:
            return self.say(UNKNOWN, code=problem.code)
        return filled(self.say(marked), display_data(problem.data, self.formats))

    def _display_data(self, data: dict[str, str | int]) -> dict[str, str]:
        count = self.formats.count
        return {name: value if isinstance(value, str) else count(value) for name, value in data.items()}
