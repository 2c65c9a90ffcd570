"""Qt's own words and formats: in its file and print dialogs, and in the menus of its fields."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_NAME = "qt_words"


def speak(application: QApplication, language: str) -> None:
    """Let everything that Qt itself says be in ``language`` from now on."""
    QLocale.setDefault(QLocale(language))
    for before in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(before)
        before.deleteLater()
    words = QTranslator(application)
    words.setObjectName(_NAME)
    if words.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words)
