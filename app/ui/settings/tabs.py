"""Which tabs the settings have; each is imported when somebody opens it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.settings.services import SettingsServices
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

TAB_NAMES: Mapping[places.SettingsTab, Marked] = {
    "general": QT_TRANSLATE_NOOP("settings", "General"),
    "display": QT_TRANSLATE_NOOP("settings", "Display"),
    "mail": QT_TRANSLATE_NOOP("settings", "E-mail and templates"),
    "identity": QT_TRANSLATE_NOOP("settings", "Identity and documents"),
    "lists": QT_TRANSLATE_NOOP("settings", "Lists of the partner"),
    "shortcuts": QT_TRANSLATE_NOOP("settings", "Shortcuts"),
    "data": QT_TRANSLATE_NOOP("settings", "Data and security"),
}


def build_tab(workspace: Workspace[SettingsServices], tab: places.SettingsTab, parent: QWidget) -> QWidget:
    """The tab, built when it is first opened."""
    match tab:
        case "general":
            from app.ui.settings.general_tab import GeneralTab

            return scrolled_down(GeneralTab(workspace, parent), parent)
        case "display":
            from app.ui.settings.display_tab import DisplayTab

            return scrolled_down(DisplayTab(workspace, parent), parent)
        case "mail":
            from app.ui.settings.mail.mail_tab import MailTab

            return MailTab(workspace, parent)
        case "identity":
            from app.ui.settings.identity.identity_tab import IdentityTab

            return IdentityTab(workspace, parent)
        case "lists":
            from app.ui.settings.lists.lists_tab import ListsTab

            return ListsTab(workspace, parent)
        case "shortcuts":
            from app.ui.settings.shortcuts_tab import ShortcutsTab

            return scrolled_down(ShortcutsTab(workspace.words, parent), parent)
        case "data":
            from app.ui.settings.data_tab import DataTab

            return scrolled_down(DataTab(workspace, parent), parent)
