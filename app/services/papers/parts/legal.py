"""What the law or the trade wants said on a document, from plain files that a lawyer can edit."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from app.domain.errors import violation
from app.services.files.resources import resource


@cache
def _mentions(language: str) -> Mapping[str, str]:
    path = resource("legal", f"mentions.{language}.json")
    found: Any = json.loads(path.read_text(encoding="utf-8"))
    return {str(code): str(text) for code, text in found.items()}


def mention(language: str, code: str, **data: str) -> str:
    """The mention called ``code``, with ``data`` in its places.

    Raises:
        RuleViolation: ``document.mention_missing``: a rule asks for a mention that the files do not have.
    """
    text = _mentions(language).get(code)
    if text is None:
        raise violation("document.mention_missing", mention=code)
    return text.format_map(data)
