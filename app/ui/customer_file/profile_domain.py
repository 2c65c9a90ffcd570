"""The customer's domain in the profile: it can be changed as long as nobody signs in on it."""

from PySide6.QtWidgets import QWidget

from app.services.customer_form.profile_edit import EditingProfile
from app.ui.customer_form.domain_page import DOMAIN, DomainPage
from app.ui.workspace.workspace import Workspace


class ProfileDomain(DomainPage):
    """Locked, with the reason, where the account was opened for a first user."""

    def __init__(self, workspace: Workspace, flow: EditingProfile, parent: QWidget | None = None) -> None:
        super().__init__(workspace, flow, parent)
        user = flow.before.first_user
        if user is not None:
            words = workspace.words
            why = words.translate("file", "Fixed: {email} signs in on this domain", email=user.email)
            self.form.field(DOMAIN).set_fixed(why)
