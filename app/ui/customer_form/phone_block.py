"""A telephone number in two fields: the calling code and the rest, whose problems are one."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtWidgets import QWidget

from app.domain.texts import fold
from app.services.customer_form.address_form import OFTEN, calling_codes
from app.services.formats.formatting import Formats
from app.services.words import Words
from app.ui.customer_form.answer_form import AnswerForm
from app.ui.customer_form.country_options import Options
from app.ui.forms.field import Field
from app.ui.widgets.select import Select

_CODE, _NUMBER = 2, 4
PhoneFields = tuple[tuple[Field, int], tuple[Field, int]]


def add_phone(
    form: AnswerForm,
    words: Words,
    place: str,
    label: str,
    parent: QWidget,
    spoken: Callable[[str], str] = str,
    *,
    is_required: bool = False,
) -> PhoneFields:
    """Both fields of the number at ``place`` with their columns; ``spoken`` is what a screen reader says."""
    code_label = words.translate("wizard", "Code")
    box = Select(code_label, _options(words.formats.language), parent, closed_words=str, placeholder="+")
    code = form.add_list(f"{place}.calling_code", code_label, box, parent, place=place)
    code.set_spoken(spoken(f"{code_label} ({label})"))
    number = form.add_text(f"{place}.number", label, parent, place=place)
    number.set_spoken(spoken(label))
    if not is_required:
        number.set_optional(words.translate("wizard", "optional"))
    return (code, _CODE), (number, _NUMBER)


@lru_cache(maxsize=4)
def _options(language: str) -> Options:
    """Calling codes by the names of their countries in a language, after those met often."""
    formats = Formats(language)
    named: list[tuple[object, str]] = [
        (code, f"{formats.country(country)} ({code})") for code, country in calling_codes()
    ]
    often = sum(country in OFTEN for _, country in calling_codes())
    return (*named[:often], *sorted(named[often:], key=lambda each: fold(each[1])))
