"""The start page: with all that may need a rep, with nothing, and the question for whom a quote is."""

from dataclasses import replace
from datetime import time, timedelta

from app.demo.scenes import CONTESTED, INSTALLING, PROSPECT, Scene, Stage
from app.services.drafts.drafts import DraftKind
from app.services.home.home import HomeView
from app.ui.home.page import HomePage
from app.ui.workspace import places

_MET = (("Groupe Valmondois", time(14, 0)), (PROSPECT, time(16, 30)))
_BEGUN = "Menuiserie Aubanel et Fils"


def _home(stage: Stage) -> HomePage:
    stage.go(places.Home())
    stage.settle()
    page = stage.window.page
    assert isinstance(page, HomePage)
    return page


def _filled(stage: Stage) -> None:
    """A day with meetings, a customer being added, and files that were opened."""
    desk = stage.session.desk
    wanted = [(stage.customer(name), at) for name, at in _MET]
    pinned = desk.meetings.pin_list(wanted, desk.clock.today())
    stage.afterwards(lambda: desk.meetings.unpin([each.id for each in pinned]))
    customer = desk.customers.get(stage.customer(INSTALLING))
    begun = desk.drafts.new_id()
    desk.drafts.save(begun, DraftKind.WIZARD, customer, title=_BEGUN)
    stage.afterwards(lambda: desk.drafts.drop(begun))
    for name in (CONTESTED, INSTALLING):
        desk.recents.note_customer(stage.customer(name))
    desk.recents.note_quote(stage.open_quote(PROSPECT))
    _home(stage)


def _empty(stage: Stage) -> None:
    """A day on which nothing waits."""
    page = _home(stage)
    view = stage.session.desk.home.read()
    following = view.next_expiry
    assert following is not None  # The demo has open quotes.
    following = replace(following, expires_on=view.today + timedelta(days=12))
    page.show_view(replace(HomeView(view.today), next_expiry=following, pipeline=view.pipeline))


def _for_whom(stage: Stage) -> None:
    _home(stage)
    stage.driver.click("new_quote_for")
    stage.driver.write("choose_search", PROSPECT.split()[0])
    stage.settle()


HOME_SCENES: tuple[Scene, ...] = (
    Scene("00-home", _filled),
    Scene("00b-home-nothing-waits", _empty),
    Scene("00c-home-for-whom", _for_whom),
)
