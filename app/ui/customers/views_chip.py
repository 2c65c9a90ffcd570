"""The saved views in the tools row: choose one, save what is on show, rename, delete, open with it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.customers.saved_views import GridView
from app.ui.customers.view_dialog import ViewDialog
from app.ui.widgets.chip import MenuChip
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import ViewsChipServices


class ViewsChip(MenuChip):
    """``present`` gives what is on show now as a view without a name.

    Signals:
        chosen: the ``GridView`` to show.
    """

    chosen = Signal(object)

    def __init__(
        self,
        workspace: "Workspace[ViewsChipServices]",
        present: Callable[[], GridView],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace.words.translate("customers", "Views"), None, parent)
        self._workspace, self._present = workspace, present
        self._views = workspace.services.saved_views
        self._current: GridView | None = None
        self.setObjectName("views")
        self.clicked.connect(self._on_clicked)

    def show_current(self, view: GridView | None) -> None:
        """Name the view that is on show; None when it is none of them any more."""
        self._current = view
        self.setText(view.name if view else self._workspace.words.translate("customers", "Views"))
        self.set_count("")
        self.setChecked(False)
        self.retheme()

    def menu_of_views(self) -> Menu:
        """Every view by name, then what can be done with the one on show."""
        words = self._workspace.words
        menu = Menu(words.translate("customers", "Saved views"), self)
        for view in self._views.all():
            action = menu.add(view.name)
            action.setObjectName(f"view:{view.name}")
            action.setCheckable(True)
            action.setChecked(self._current is not None and view.id == self._current.id)
            action.triggered.connect(lambda _=False, view=view: self.chosen.emit(view))
        if menu.actions():
            menu.addSeparator()
        save = menu.add(words.translate("customers", "Save as a view…"), "plus")
        save.setObjectName("save_view")
        save.triggered.connect(self._ask_name)
        if self._current is not None:
            self._fill_current(menu, self._current)
        return menu

    def _fill_current(self, menu: Menu, view: GridView) -> None:
        words = self._workspace.words
        update = menu.add(words.translate("customers", "Save the changes in “{name}”", name=view.name))
        update.setObjectName("update_view")
        update.triggered.connect(lambda: self._update(view))
        rename = menu.add(words.translate("customers", "Rename…"), "draft")
        rename.setObjectName("rename_view")
        rename.triggered.connect(lambda: self._ask_other_name(view))
        default = menu.add(words.translate("customers", "Open the grid with it"))
        default.setObjectName("default_view")
        default.setCheckable(True)
        default.setChecked(view.is_default)
        default.toggled.connect(lambda is_default: self._open_with(view, is_default))
        delete = menu.add(words.translate("customers", "Delete the view"), "trash", danger=True)
        delete.setObjectName("delete_view")
        delete.triggered.connect(lambda: self._delete(view))

    def _on_clicked(self) -> None:
        self.menu_of_views().open_below(self)

    def _ask_name(self) -> None:
        present = self._present()
        title = self._workspace.words.translate("customers", "Save as a view?")
        self._ask(title, "", lambda name: self._views.save(replace(present, name=name)))

    def _ask_other_name(self, view: GridView) -> None:
        title = self._workspace.words.translate("customers", "Rename the view?")
        self._ask(title, view.name, lambda name: self._views.rename(view.id, name))

    def _ask(self, title: str, name: str, keep: Callable[[str], GridView]) -> None:
        dialog = ViewDialog(self._workspace, title, name, keep, self.window())
        dialog.kept.connect(self.show_current)
        dialog.open(dialog.first_field)

    def _update(self, view: GridView) -> None:
        anew = replace(self._present(), id=view.id, name=view.name, is_default=view.is_default)
        self._workspace.tasks.command(lambda: self._views.save(anew), self.show_current)

    def _open_with(self, view: GridView, is_default: bool) -> None:
        self._workspace.tasks.command(lambda: self._views.open_with(view.id if is_default else None))
        self.show_current(replace(view, is_default=is_default))

    def _delete(self, view: GridView) -> None:
        self._workspace.tasks.command(lambda: self._views.delete(view.id), self._on_deleted)

    def _on_deleted(self, view: GridView) -> None:
        words, tasks = self._workspace.words, self._workspace.tasks
        self.show_current(None)
        self._workspace.messages.toast(
            words.translate("customers", "View “{name}” deleted", name=view.name),
            words.translate("customers", "Undo"),
            lambda: tasks.command(lambda: self._views.save(view), self.show_current),
        )
