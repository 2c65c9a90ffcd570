"""The Order-X of what a customer accepted, saved where the rep wants it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.change.change_order import ChangeOrder
from app.domain.quote.quote import Quote
from app.ui.actions.services import OrderFileServices
from app.ui.pdf.where_to import ask_where, last_folder, remember_folder
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace


def add_order(
    menu: Menu, workspace: Workspace[OrderFileServices], document: Quote | ChangeOrder, place: QWidget
) -> None:
    """Add *Save the Order-X* to the menu of a document, if its content was accepted."""
    if document.acceptance is None or not document.acceptance.shown:
        return
    entry = menu.add(workspace.words.translate("quote_actions", "Save the Order-X"), "download")
    entry.setObjectName("save_order")
    entry.triggered.connect(lambda: _save(workspace, document, place))


def _save(workspace: Workspace[OrderFileServices], document: Quote | ChangeOrder, place: QWidget) -> None:
    # What writes it reads PDF files, which no list does.
    from app.services.papers.order_files import order_file_name, save_order

    words, services = workspace.words, workspace.services
    with workspace.messages.saying_refusals():
        customer = services.customers.get(document.customer_id)
        chosen = ask_where(
            words,
            last_folder(services.choices.settings.papers_folder),
            order_file_name(document, customer.identity.name),
            place.window(),
            title=words.translate("quote_actions", "Save the Order-X"),
            files=words.translate("quote_actions", "Orders (*.xml)"),
        )
        if chosen is None:
            return
        saved = words.translate("quote_actions", "The Order-X is saved: {name}", name=chosen.name)

        def say(path: Path) -> None:
            workspace.messages.toast(saved)
            remember_folder(workspace.tasks, services.choices, path.parent)

        workspace.tasks.command(lambda: save_order(services.papers, document, chosen), say)
