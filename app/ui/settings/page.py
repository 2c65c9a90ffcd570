"""Settings: a tab for each subject, built when it is first opened."""

from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.settings.services import SettingsServices
from app.ui.settings.tabs import TAB_NAMES, build_tab
from app.ui.theme import theme
from app.ui.widgets.lines import HLine
from app.ui.widgets.page_header import ListHeader
from app.ui.widgets.tabs import Tabs
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_MARGIN, _TOOLS_HEIGHT = 24, 32


class SettingsPage(QWidget):
    """Shows the tab of its place; a change of tab is where the rep is from then on."""

    def __init__(
        self, workspace: Workspace[SettingsServices], place: places.Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        words = workspace.words
        title = words.translate("settings", "Settings")
        self._tools = QStackedWidget(self)
        self._no_tools = _NoTools(self)
        self._tools.addWidget(self._no_tools)
        self._header = ListHeader(title, [self._tools], self)
        self._tabs = Tabs(title, [(tab, words.say(name)) for tab, name in TAB_NAMES.items()], self)
        self._tabs.setObjectName("settings_tabs")
        self._stack = QStackedWidget(self)
        self._opened: dict[places.SettingsTab, QWidget] = {}
        self._lay_out()
        self._tabs.chosen.connect(self._on_chosen)
        self._show(place.tab)

    def leave(self) -> None:
        """Let the tabs keep what was typed."""
        for tab in self._opened.values():
            leave = getattr(tab, "leave", None)
            if leave is not None:
                leave()

    def _lay_out(self) -> None:
        strip = QVBoxLayout()
        strip.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        strip.addWidget(self._tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(strip)
        column.addWidget(HLine("line", self))
        column.addWidget(self._stack, 1)

    def _show(self, tab: places.SettingsTab) -> None:
        if tab not in self._opened:
            self._opened[tab] = build_tab(self._workspace, tab, self)
            self._stack.addWidget(self._opened[tab])
            if (tools := self._tools_of(tab)) is not None:
                self._tools.addWidget(tools)
        self._tools.setCurrentWidget(self._tools_of(tab) or self._no_tools)
        self._tabs.set_value(tab)
        self._stack.setCurrentWidget(self._opened[tab])

    def _tools_of(self, tab: places.SettingsTab) -> QWidget | None:
        """What the tab has in the head of the page."""
        return getattr(self._opened[tab], "tools", None)

    def _on_chosen(self, value: object) -> None:
        tab = cast(places.SettingsTab, value)
        self._show(tab)
        # The language is changed on a page that is built again: it opens where the rep was.
        self._workspace.router.rename(places.Settings(tab))


class _NoTools(QWidget):
    """Keeps the head of the page as high as with tools, so that the tabs stay where they are."""

    def sizeHint(self) -> QSize:
        return QSize(0, theme().scaled(_TOOLS_HEIGHT))
