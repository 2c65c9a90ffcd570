"""The on-line link of a quote or change order in its menu: share, copy, revoke, read what was asked."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from app.domain.change.change_order import ChangeOrder
from app.domain.kind import Kind
from app.domain.online.online_offer import OnlineOffer, OnlineStatus
from app.domain.quote.quote import Quote
from app.ui.actions.services import OnlineServices
from app.ui.undo.say_done import say_done
from app.ui.widgets.menu import Menu
from app.ui.workspace.workspace import Workspace


def add_online(menu: Menu, workspace: Workspace[OnlineServices], document: Quote | ChangeOrder) -> None:
    """Add what may be done with the link of ``document``, which is open."""
    words, online = workspace.words, workspace.services.online_offers
    offer = online.find(document.id)
    if offer is None or not offer.is_open:
        _add_share(menu, workspace, document)
        return
    if offer.status is OnlineStatus.CHANGE_ASKED and offer.answer is not None:
        text = words.translate("online", "Request of {name} read", name=offer.answer.name)
        settle = menu.add(text, "ok")
        settle.setObjectName("online_settle")
        settle.triggered.connect(lambda: _do(workspace, lambda: online.settle(offer.id), text))
    url = online.url(offer)
    if url or online.is_waiting(offer):
        copy = menu.add(words.translate("online", "Copy the on-line link"), "link")
        copy.setObjectName("online_copy")
        if not url:
            menu.refuse(copy, words.translate("online", "The on-line link is made at the next exchange"))
        copy.triggered.connect(lambda: _copy(workspace, url))
    else:
        # A colleague shared it: the secret of that link is on another laptop.
        _add_share(menu, workspace, document)
    revoke = menu.add(words.translate("online", "Revoke the on-line link"), "no")
    revoke.setObjectName("online_revoke")
    gone = words.translate("online", "The on-line link is revoked")
    revoke.triggered.connect(lambda: _do(workspace, lambda: online.revoke(offer.id), gone))


def _add_share(menu: Menu, workspace: Workspace[OnlineServices], document: Quote | ChangeOrder) -> None:
    words, online = workspace.words, workspace.services.online_offers
    share = menu.add(words.translate("online", "On-line agreement"), "link")
    share.setObjectName("online_share")
    said = words.translate("online", "The on-line link is made at the next exchange")
    share.triggered.connect(lambda: _do(workspace, lambda: online.share(document), said))


def _copy(workspace: Workspace[OnlineServices], url: str) -> None:
    QGuiApplication.clipboard().setText(url)
    workspace.messages.toast(workspace.words.translate("online", "The on-line link is copied"))


def _do(workspace: Workspace[OnlineServices], act: Callable[[], OnlineOffer], said: str) -> None:
    def done(offer: OnlineOffer) -> None:
        say_done(workspace, said, Kind.ONLINE_OFFER, offer.id)

    workspace.tasks.command(act, done, workspace.messages.problems)
