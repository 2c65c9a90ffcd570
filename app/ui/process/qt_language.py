"""Qt's own words and formats: in its file and print dialogs, and in the menus of its fields."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.services.words import QT_TRANSLATE_NOOP, Words

_NAME = "qt_words"
_REST = (
    QT_TRANSLATE_NOOP("qt", "&Look in:"),
    QT_TRANSLATE_NOOP("qt", "Files of &type:"),
    QT_TRANSLATE_NOOP("qt", "Page &Set:"),
    QT_TRANSLATE_NOOP("qt", "Page &order:"),
    QT_TRANSLATE_NOOP("qt", "Pages &per sheet:"),
)
"""What the dialogs of this Qt say and its catalogues do not know, as they were written for an earlier one."""


class _QtWords(QTranslator):
    """Qt's catalogue of a language, with our words for what it lacks.

    A text with a mnemonic that is in neither is looked up as it stood before it had one.
    """

    def __init__(self, language: str, parent: QApplication) -> None:
        super().__init__(parent)
        words = Words(language)
        self._rest = {each.text: words.say(each) for each in _REST}

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The words for ``source`` of a ``context`` of Qt; None leaves it as it is."""
        said = super().translate(context, source, disambiguation, n)
        if said or not source:
            return said or None
        plain = source.replace("&", "")
        if context.startswith("Q") and plain != source:
            return self._rest.get(source) or super().translate(context, plain, disambiguation, n) or None
        return None


def speak(application: QApplication, language: str) -> None:
    """Let everything that Qt itself says be in ``language`` from now on."""
    QLocale.setDefault(QLocale(language))
    for before in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(before)
        before.deleteLater()
    words = _QtWords(language, application)
    words.setObjectName(_NAME)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words)
