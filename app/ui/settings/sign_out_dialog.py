"""Asks before signing out: without a network there is no way back in."""

from PySide6.QtWidgets import QWidget

from app.ui.settings.services import SignOutServices
from app.ui.widgets.dialog import Dialog
from app.ui.workspace.workspace import Workspace


class SignOutDialog(Dialog):
    """Says what stays on the laptop and what waits; ``accepted`` means that the rep goes."""

    def __init__(self, workspace: Workspace[SignOutServices], window: QWidget) -> None:
        words = workspace.words
        waiting = workspace.services.store.queue_counts().to_send
        text = words.translate(
            "settings",
            "To sign in again, the portal must be reachable. What is here stays here, encrypted.",
        )
        if waiting:
            text += "\n" + words.translate(
                "settings",
                "{n} changes not sent yet leave now; what the portal does not take, after the next sign-in.",
                n=waiting,
            )
        super().__init__(
            window,
            words.translate("settings", "Sign out?"),
            words.translate("settings", "Sign out"),
            words.translate("settings", "Cancel"),
            text=text,
        )
        self.setObjectName("sign_out_dialog")
        self.primary.setObjectName("sign_out_confirm")
