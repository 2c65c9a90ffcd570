"""What every date box of the window says, in the rep's language."""

from app.services.words import Words
from app.ui.forms.date_input import DateWords
from app.ui.forms.month_view import MonthWords


def date_words(words: Words) -> DateWords:
    """The names of months and days, how a date is written, and the names of the calendar's arrows."""
    return DateWords(
        month=MonthWords(words.formats.month_names(), words.formats.weekday_names()),
        text_of=words.formats.short_date,
        earlier=words.translate("shell", "Previous month"),
        later=words.translate("shell", "Next month"),
    )
