"""Goes the way of a journey through the wizard by keyboard, reading every page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.domain.ids import CustomerId
from app.services.sync.status import Phase
from app.ui.application.main_window import MainWindow
from app.ui.widgets.tabs import Tabs
from app.ui.wizard.page import WizardPage
from app.ui.workspace import places
from tests.support.keyboard import Keyboard
from tests.support.wizard_answers import Texts
from tests.support.wizard_journeys import Journey, JourneyPage

PROGRAMME_TITLE: Texts = {"fr": "Programme", "en": "Programme"}
LICENCES: Texts = {"fr": "Licences", "en": "Licences"}


class JourneyDriver:
    """On ``window``, in ``language``."""

    def __init__(self, window: MainWindow, language: str) -> None:
        self.window, self._language = window, language
        self.keyboard = Keyboard(window)

    def begin(self, journey: Journey) -> None:
        """Open a new wizard from wherever the keyboard is, and choose the programme."""
        self.keyboard.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(self.window.page, WizardPage)
        self._read_title(PROGRAMME_TITLE)
        self.keyboard.choose_card(f"programme.{journey.programme}")
        self.keyboard.go_on()

    def answer(self, page: JourneyPage) -> None:
        """Read the page and give its answers."""
        self.read(page)
        for each in page.answers:
            each.give(self.keyboard, self._language)

    def answer_all(self, journey: Journey) -> None:
        """Page after page, the last of which stays on screen."""
        for page in journey.pages[:-1]:
            self.answer(page)
            self.keyboard.go_on()
        self.answer(journey.pages[-1])

    def create(self, journey: Journey) -> None:
        """Create what the last page is ready to create."""
        verb = self.keyboard.driver.find_as(QAbstractButton, "wizard_next").text()
        assert verb == journey.verb[self._language]
        self.keyboard.go_on()

    def read(self, page: JourneyPage) -> None:
        """Assert that the page is on screen, in the rep's language."""
        self._read_title(page.title)
        field = self.keyboard.driver.find_as(QWidget, page.field)
        assert field.accessibleName() == page.label[self._language]

    def look(self, page: JourneyPage) -> None:
        """Assert that every answer of the page stands where it was given."""
        self.read(page)
        for each in page.answers:
            each.look(self.keyboard)

    def _read_title(self, title: Texts) -> None:
        assert self.window.page is not None
        shown = [each.text() for each in self.window.page.findChildren(QLabel) if each.isVisible()]
        assert title[self._language] in shown, shown

    def created(self, journey: Journey) -> CustomerId:
        """The new customer, whose file is open on its licences, once the portal has confirmed everything."""
        workspace, driver = self.window.workspace, self.keyboard.driver
        driver.wait_for(lambda: isinstance(workspace.router.place, places.CustomerFile), "the file")
        place = workspace.router.place
        assert isinstance(place, places.CustomerFile)
        assert place.tab == "licences"
        said = journey.toast[self._language]
        driver.wait_for(lambda: said in workspace.messages.last_toast, said)
        tabs = self.window.findChildren(Tabs)
        shown = [each.tabText(each.currentIndex()) for each in tabs if each.isVisible()]
        assert shown == [LICENCES[self._language]]
        driver.wait_for(self._is_settled, "the portal's answer")
        return place.customer_id

    def _is_settled(self) -> bool:
        desk = self.window.workspace.services
        return not desk.queries.outbox() and desk.sync_status.phase is Phase.IDLE
