"""Direct changes of licences and first assignments, as pictures show them: at the partner who sells so."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.cli.ui_hooks import DemoSession
from app.demo.colleagues_window import Colleague, window_of
from app.demo.ui_driver import UiDriver
from app.domain.ids import CustomerId
from app.services.drafts.kept_drafts import DraftKind
from app.services.queries.customer_filter import CustomerFilter
from app.ui.application.main_window import MainWindow
from app.ui.workspace import places

_EASY_MANAGE, _PROVIDED, _NEW = "Carrières du Beaujolais", "Transports Dauphinois", "Cidrerie des Monts"


@dataclass(frozen=True, slots=True)
class DirectScene:
    """A name for the picture, whose licences are changed, and what is typed."""

    name: str
    customer: str
    show: Callable[[UiDriver], None]


def _changed(driver: UiDriver) -> None:
    """More of one product, fewer of another, which waits for the renewal."""
    driver.write("total_protect", "80")
    driver.write("total_cyber_coach", "40")


def _assigned(driver: UiDriver) -> None:
    """The first licences of a customer."""
    driver.click("add_protect")
    driver.write("total_protect", "18")


DIRECT_SCENES = (
    DirectScene("22-direct-change", _EASY_MANAGE, lambda driver: None),
    DirectScene("22b-direct-change-typed", _EASY_MANAGE, _changed),
    DirectScene("22c-direct-change-provider", _PROVIDED, lambda driver: None),
    DirectScene("22d-first-assignment", _NEW, lambda driver: None),
    DirectScene("22e-first-assignment-typed", _NEW, _assigned),
)


def take_direct(
    session: DemoSession, scene: DirectScene, language: str, size: tuple[int, int], out: Path
) -> Path:
    """Leave a picture of the window of the other partner's rep in ``out``."""
    with window_of(session, Colleague.OTHER_PARTNERS_REP, language, size) as window:
        driver = UiDriver(window)
        window.workspace.router.go(_place(window, scene.customer))
        driver.wait_for(lambda: window.workspace.tasks.is_idle, "the page to be there")
        scene.show(driver)
        driver.wait_for(lambda: window.workspace.tasks.is_idle, "what was begun")
        driver.rest()
        return driver.picture(out)


def _place(window: MainWindow, name: str) -> places.ChangeLicences:
    """A change of the customer called ``name``, with nothing in it that an earlier picture left."""
    desk = window.workspace.services
    id: CustomerId = desk.queries.customers(CustomerFilter(text=name)).page(0, 1)[0].id
    for each in desk.drafts.kept(DraftKind.CHANGE):
        if each.customer_id == id:
            desk.drafts.drop(each.id)
    contracts = desk.queries.contracts(id)
    return places.ChangeLicences(id, contracts[0].id if contracts else None)
