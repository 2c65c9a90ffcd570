"""The rep's meetings with what is here for each, the list of a day and minutes, as pictures show them."""

from datetime import time

from app.demo.scenes import Scene, Stage
from app.ui.forms.text_area import TextArea
from app.ui.papers.plain_preview import PlainPreviewPage
from app.ui.workspace import places

_MET = (("Groupe Valmondois", time(14, 0)), ("Maison Corbière", time(16, 30)))
_LIST = "09:00 Garage Tissot\n14h30 – 15h30 Maison Corbière, sur place\nDentiste"


def _pinned(stage: Stage) -> None:
    desk = stage.session.desk
    wanted = [(stage.customer(name), at) for name, at in _MET]
    pinned = desk.meetings.pin_list(wanted, desk.clock.today())
    stage.afterwards(lambda: desk.meetings.unpin([each.id for each in pinned]))
    stage.go(places.Meetings())
    stage.settle()


def _day_list(stage: Stage) -> None:
    _pinned(stage)
    stage.driver.click("pin_from_list")
    stage.driver.find_as(TextArea, "day_list").setPlainText(_LIST)
    stage.settle()


def _minutes(stage: Stage) -> None:
    """What was signed the last time, as the button of a meeting shows it."""
    desk, customer = stage.session.desk, stage.customer(_MET[0][0])
    day = desk.minutes.day_for(customer)
    assert day is not None  # The demo has a change of theirs that was accepted.
    stage.go(places.ReadMinutes(customer, day))
    page = stage.window.page
    assert isinstance(page, PlainPreviewPage)
    stage.driver.wait_for(lambda: page.pages > 0, "the pages of the minutes")


PINNED_SCENES: tuple[Scene, ...] = (
    Scene("25-my-meetings", _pinned),
    Scene("25b-day-list", _day_list),
    Scene("25c-minutes", _minutes),
)
