"""The screens as pictures show them: where to go, and what to do there first."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QApplication

from app.bootstrap import Laptop
from app.cli.ui_hooks import DemoSession
from app.demo.ui_driver import UiDriver
from app.domain.customer.customer import Phone
from app.domain.errors import Problem
from app.domain.ids import CustomerId, QuoteId
from app.domain.kind import Kind
from app.domain.quote.quote import QuoteStatus
from app.services.customers.customers import Customers
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.customer_filter import CustomerFilter
from app.services.sync.status import Phase, SyncStatus
from app.ui.actions.quote_actions import QuoteActions
from app.ui.application.main_window import MainWindow
from app.ui.forms.text_area import TextArea
from app.ui.papers.plain_preview import PlainPreviewPage
from app.ui.papers.preview_page import PreviewPage
from app.ui.quotes.lines.line_menu import LineMenu
from app.ui.undo.say_done import say_done
from app.ui.widgets.overlay import Overlay
from app.ui.widgets.toast import Toast
from app.ui.workspace import places

INSTALLING, PROSPECT, CONTESTED = "Éditions du Ponant", "Maison Corbière", "Garage Tissot"


def _give_phone(customers: Customers, id: CustomerId, number: str) -> None:
    customer = customers.get(id)
    customers.update(customer, replace(customer, phone=Phone("+33", number)))


class Stage:
    """The window, and the customers, quotes and drafts that the scenes are about."""

    def __init__(self, laptop: Laptop, session: DemoSession, window: MainWindow, driver: UiDriver) -> None:
        self.laptop, self.session, self.window, self.driver = laptop, session, window, driver
        self.draft_id = self.bundle_draft_id = ""
        self._afterwards: list[Callable[[], object]] = []

    def afterwards(self, act: Callable[[], object]) -> None:
        """Do ``act`` once the picture is taken, so that the next one finds everything as it was."""
        self._afterwards.append(act)

    def prepare(self) -> None:
        """Make what the demo's data does not have: an offer being written, something in the outbox."""
        desk = self.session.desk
        quote = desk.quotes.get(self.open_quote(PROSPECT))
        # One to look at and one to write in: what a scene writes is there in the next look.
        self.draft_id, self.bundle_draft_id = desk.drafts.new_id(), desk.drafts.new_id()
        for draft_id in (self.draft_id, self.bundle_draft_id):
            desk.drafts.save_quote(QuoteDraft(draft_id, quote.customer_id, quote.terms))
        self._meet_a_colleague()
        desk.quotes.create(quote.customer_id, desk.offers.at_todays_prices(quote.terms, quote.customer_id))

    def _meet_a_colleague(self) -> None:
        """Change what a colleague has just changed, so that the portal has something to refuse."""
        desk, colleague = self.session.desk, self.session.open_colleague()
        customer_id, quote_id = self.customer(CONTESTED), self.open_quote(CONTESTED)
        try:
            colleague.sync.run_once()
            _give_phone(colleague.customers, customer_id, "4 76 00 11 22")
            reason = next(each for each in colleague.catalogue.refusal_reasons() if not each.needs_text)
            colleague.quotes.refuse(quote_id, reason.id)
            colleague.sync.run_once()
        finally:
            colleague.close()
        _give_phone(desk.customers, customer_id, "4 76 00 33 44")
        desk.quotes.validate(quote_id, "Anne Lartigue")
        desk.sync.run_once()

    def customer(self, name: str) -> CustomerId:
        """The demo customer called ``name``."""
        return self.session.desk.queries.customers(CustomerFilter(text=name)).page(0, 1)[0].id

    def open_quote(self, name: str) -> QuoteId:
        """An open quote of the customer called ``name``."""
        rows = self.session.desk.queries.quotes_of(self.customer(name))
        return next(row.id for row in rows if row.status is QuoteStatus.OPEN)

    def go(self, place: places.Place) -> None:
        """Go to a place."""
        self.window.workspace.router.go(place)

    def settle(self) -> None:
        """Wait for what the page reads in the background."""
        self.driver.wait_for(lambda: self.window.workspace.tasks.is_idle, "the page to be there")
        self.driver.rest()

    def clear(self) -> None:
        """Close what lies over the page, and show how the exchange stands."""
        workspace = self.window.workspace
        workspace.bridge.sync_changed.emit(workspace.services.sync_status)
        for overlay in self.window.findChildren(Overlay):
            if overlay.isVisible():
                overlay.close_over()
        for toast in self.window.findChildren(Toast):
            toast.hide()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        while self._afterwards:
            self._afterwards.pop()()


@dataclass(frozen=True, slots=True)
class Scene:
    """A name for the picture, and how to get there."""

    name: str
    show: Callable[[Stage], None]


def _undo(stage: Stage) -> None:
    """What was done a moment ago: it waits in the outbox, and the toast offers to undo it."""
    workspace, id = stage.window.workspace, stage.customer(INSTALLING)
    # Another one in each look: the same once more would change nothing.
    is_first = workspace.services.customers.get(id).phone.number.endswith("12")
    _give_phone(workspace.services.customers, id, "2 98 00 41 13" if is_first else "2 98 00 41 12")
    stage.go(places.Outbox())
    name = workspace.services.customers.get(id).identity.name
    said = workspace.words.translate("file", "{name}: the profile is saved", name=name)
    say_done(workspace, said, Kind.CUSTOMER, id)


def _customers(stage: Stage) -> None:
    stage.go(places.Customers())
    stage.driver.write("search_customers", "")


def _search(stage: Stage) -> None:
    stage.go(places.Customers())
    stage.driver.write("search_customers", "atel")


def _found_by_contact(stage: Stage) -> None:
    stage.go(places.Customers())
    stage.driver.write("search_customers", "colin")


def _nothing_found(stage: Stage) -> None:
    stage.go(places.Customers())
    stage.driver.write("search_customers", "zzyzx")


def add_customer(stage: Stage, programme: str) -> None:
    """Go to a new wizard and choose what the customer is added for."""
    _customers(stage)
    stage.go(places.AddCustomer())
    if stage.driver.has(f"programme.{programme}"):
        stage.driver.check(f"programme.{programme}")
        stage.driver.click("wizard_next")


def _wizard(stage: Stage) -> None:
    add_customer(stage, "cyber360.VAR")


def _wizard_contacts(stage: Stage) -> None:
    driver = stage.driver
    driver.write("identity.name", "Verrerie de la Sarthe")
    driver.write("identity.registration_number", "987 654 308 00012")
    driver.choose("customer_type_id", "pme")
    driver.write("address.line1", "12 rue des Souffleurs")
    driver.write("address.postal_code", "72000")
    driver.write("address.city", "Le Mans")
    driver.click("wizard_next")
    driver.write("contacts.0.name.last", "Lartigue")


def _wizard_problems(stage: Stage) -> None:
    stage.driver.write("identity.name", "Menuiserie Aubanel et Fils")
    stage.driver.write("identity.registration_number", "813 429 073 00026")
    stage.driver.click("wizard_next")


def _file(tab: places.FileTab, name: str) -> Callable[[Stage], None]:
    return lambda stage: stage.go(places.CustomerFile(stage.customer(name), tab))


def _all_quotes(stage: Stage) -> None:
    stage.go(places.CustomerFile(stage.customer(INSTALLING), "quotes"))
    stage.driver.click("quotes_all")


def _editor(stage: Stage) -> None:
    stage.go(places.EditOffer(stage.draft_id))


def _editor_noted(stage: Stage) -> None:
    """An offer with notes on a line, which are open: a copy, for the other pictures go on with the draft."""
    drafts = stage.session.desk.drafts
    copy = replace(drafts.quote(stage.draft_id), id="noted")
    drafts.save_quote(copy)
    stage.go(places.EditOffer(copy.id))
    stage.driver.find_as(LineMenu, "menu_protect").notes.trigger()
    stage.driver.find_as(TextArea, "customer_notes_protect").insertPlainText("Dont 40 sièges pour le dépôt.")
    stage.driver.find_as(TextArea, "internal_notes_protect").insertPlainText("Accordé par S. Aubert.")


def _editor_elsewhere(stage: Stage) -> None:
    """The offer of a partner whose date is another one: in one of these zones it always is."""
    clock = stage.session.desk.clock
    usual = clock.zone
    clock.follow("Indian/Reunion")
    if not clock.differs_here():
        clock.follow("Pacific/Kiritimati")
    if not clock.differs_here():
        clock.follow("Pacific/Tahiti")
    _editor(stage)
    clock.follow(usual)


def _why(stage: Stage) -> None:
    _editor(stage)
    stage.settle()
    stage.driver.click("net_cyber_academy")


def _bundle(stage: Stage) -> None:
    stage.go(places.EditOffer(stage.bundle_draft_id))
    stage.driver.click("offer_bundle")
    stage.driver.write("quantity_u_cyber_360", "120")


def _scenarios(stage: Stage) -> None:
    stage.go(places.CompareOffer(stage.bundle_draft_id))


def _scenarios_on_paper(stage: Stage) -> None:
    stage.go(places.ReadVariants(stage.bundle_draft_id))
    page = stage.window.page
    assert isinstance(page, PlainPreviewPage)
    stage.driver.wait_for(lambda: page.pages > 0, "the pages of the proposals")


def _why_difference(stage: Stage) -> None:
    _scenarios(stage)
    stage.driver.click("difference_month_B")


def _preview(stage: Stage) -> None:
    stage.go(places.ReadQuote(stage.open_quote(INSTALLING)))
    page = stage.window.page
    assert isinstance(page, PreviewPage)
    stage.driver.wait_for(lambda: page.pages > 0, "the pages of the quote")


def _validate(stage: Stage) -> None:
    _preview(stage)
    stage.driver.click("validate_quote")


def _refuse(stage: Stage) -> None:
    _preview(stage)
    QuoteActions(stage.window.workspace, stage.window).refuse(stage.open_quote(INSTALLING))


def _signed_out(stage: Stage) -> None:
    _customers(stage)
    told = SyncStatus(Phase.SIGNED_OUT, waiting=3, problem=Problem("portal.sign_in_needed"))
    stage.window.workspace.bridge.sync_changed.emit(told)


def _zone_not_known(stage: Stage) -> None:
    _customers(stage)
    problem = Problem("time_zone.set_aside", data={"zone": "Pacific/Kanton"})
    status = replace(stage.window.workspace.services.sync_status, attention=0, waiting=0)
    told = replace(status, phase=Phase.IDLE, problem=problem)
    stage.window.workspace.bridge.sync_changed.emit(told)


SCENES: tuple[Scene, ...] = (
    Scene("01-customers", _customers),
    Scene("01b-search", _search),
    Scene("01c-nothing-found", _nothing_found),
    Scene("01m-found-by-contact", _found_by_contact),
    Scene("01n-signed-out", _signed_out),
    Scene("01p-time-zone-not-known", _zone_not_known),
    Scene("02-wizard", _wizard),
    Scene("02c-wizard-problems", _wizard_problems),
    Scene("02b-wizard-contacts", _wizard_contacts),
    Scene("03-file-quotes", _file("quotes", INSTALLING)),
    Scene("03b-file-all-quotes", _all_quotes),
    Scene("03c-file-licences", _file("licences", INSTALLING)),
    Scene("03d-file-no-licences", _file("licences", PROSPECT)),
    Scene("03e-file-profile", _file("profile", INSTALLING)),
    Scene("04-offer-editor", _editor),
    Scene("04f-dates-of-partner", _editor_elsewhere),
    Scene("04g-offer-line-notes", _editor_noted),
    Scene("04b-why-this-number", _why),
    Scene("04c-bundle", _bundle),
    Scene("04d-scenarios", _scenarios),
    Scene("04d-scenarios-paper", _scenarios_on_paper),
    Scene("04e-why-this-difference", _why_difference),
    Scene("05-preview", _preview),
    Scene("05b-validate", _validate),
    Scene("05c-refuse", _refuse),
    Scene("06-quotes", lambda stage: stage.go(places.Quotes())),
    Scene("07-attention", lambda stage: stage.go(places.Attention())),
    Scene("08-outbox", lambda stage: stage.go(places.Outbox())),
    Scene("08a-outbox-undo", _undo),
    Scene("09-settings", lambda stage: stage.go(places.Settings())),
    Scene("09b-settings-display", lambda stage: stage.go(places.Settings("display"))),
    Scene("09c-settings-data", lambda stage: stage.go(places.Settings("data"))),
)
