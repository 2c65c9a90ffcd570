"""Why a quantity is asked about before it is ordered, in words."""

from app.domain.quote.unusual_quantity import UnusualQuantity
from app.services.words import Words
from app.services.words.companies import SEGMENTS


def quantity_reasons(words: Words, asked: UnusualQuantity) -> tuple[str, ...]:
    """A sentence about the size of the company, where it is known, and one about what is held."""
    return tuple(sentence for sentence in (_of_size(words, asked), _of_held(words, asked)) if sentence)


def _of_size(words: Words, asked: UnusualQuantity) -> str:
    if not asked.segment:
        return ""
    named = SEGMENTS.get(asked.segment)
    size = words.say(named) if named is not None else asked.segment
    if asked.is_above_employees:
        return words.translate(
            "quantities", "More than five for each employee: the company has {size}.", size=size
        )
    return words.translate("quantities", "The company has {size}.", size=size)


def _of_held(words: Words, asked: UnusualQuantity) -> str:
    if asked.is_above_held:
        return words.translate(
            "quantities", "Held today: {held}, less than a tenth of that.", held=asked.held
        )
    if asked.held:
        return words.translate("quantities", "Held today: {held}.", held=asked.held)
    return words.translate("quantities", "None is held today.")
