"""Identity and documents as pictures show them: on the desk of a manager, with changes not published yet."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from app.cli.ui_hooks import DemoSession
from app.demo.colleagues_window import Colleague, window_of
from app.demo.ui_driver import UiDriver
from app.domain.partner.branding import BankAccount, Branding
from app.services.branding.partner_branding import BrandingDraft
from app.ui.workspace import places

_FOOT = "Arvane Informatique, votre messagerie en de bonnes mains depuis 1998. www.arvane-informatique.fr"


@dataclass(frozen=True, slots=True)
class BrandingScene:
    """A name for the picture, what is written, and what the manager presses."""

    name: str
    change: Callable[[Branding], Branding]
    press: tuple[str, ...] = ()


def _as_it_is(branding: Branding) -> Branding:
    return branding


def _changed(branding: Branding) -> Branding:
    bank = BankAccount("FR7630006000011234567890189", "AGRIFRPP")
    return replace(branding, footers={"fr": _FOOT}, bank=bank)


def _poor(branding: Branding) -> Branding:
    mentions = replace(branding.mentions, siren="790214564")
    return replace(branding, colour="#F0A000", mentions=mentions)


BRANDING_SCENES = (
    BrandingScene("09h-identity", _as_it_is),
    BrandingScene("09i-identity-changed", _changed),
    BrandingScene("09j-identity-wrong", _poor, ("in_greys",)),
)


def take_branding(
    session: DemoSession, scene: BrandingScene, language: str, size: tuple[int, int], out: Path
) -> Path:
    """Leave a picture of the manager's window in ``out``; what was written for it is dropped again."""
    with window_of(session, Colleague.MANAGER, language, size) as window:
        driver, service = UiDriver(window), window.workspace.services.partner_branding
        before = service.published()
        service.keep(BrandingDraft(before, scene.change(before)))
        try:
            window.workspace.router.go(places.Settings("identity"))
            driver.rest()
            for name in scene.press:
                button = window.findChild(QAbstractButton, name)
                # In a narrow window the paper has its place behind a button.
                if button is not None and button.isVisible():
                    driver.click(name)
            driver.wait_for(lambda: window.workspace.tasks.is_idle, "the paper")
            return driver.picture(out)
        finally:
            service.discard()
