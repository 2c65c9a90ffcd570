"""The main job on the real window: a prospect, a quote, its revision, its PDF, its contract."""

from pathlib import Path
from typing import Any

from app.bootstrap import Laptop
from app.cli.ui_hooks import DemoSession
from app.demo.ui_driver import UiDriver
from app.domain.ids import CustomerId, QuoteId
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.queries.customer_filter import CustomerFilter
from app.services.queries.rows import CustomerRow
from app.services.sync.status import Phase
from app.ui.actions.start_quote import start_revision
from app.ui.application.application import make_offscreen_application
from app.ui.application.main_window import MainWindow
from app.ui.papers.preview_page import PreviewPage
from app.ui.process.garbage import GarbageCollector
from app.ui.workspace import places

CUSTOMER = "Verrerie de la Sarthe"
SIRET = "987 654 308 00012"
FIRST_LICENCES, LICENCES, MONTHS = 120, 150, 36

_COMPANY = (
    ("identity.name", CUSTOMER),
    ("identity.registration_number", SIRET),
    ("address.line1", "12 rue des Souffleurs"),
    ("address.postal_code", "72000"),
    ("address.city", "Le Mans"),
)
_CONTACT = (
    ("contacts.0.name.first", "Anne"),
    ("contacts.0.name.last", "Lartigue"),
    ("contacts.0.email", "anne.lartigue@verrerie-sarthe.example"),
)


def do_main_job(laptop: Laptop, session: DemoSession, out: Path, is_offline: bool) -> dict[str, Any]:
    """Do the job and return what it came to; ``is_offline`` stops the portal until the quote is validated.

    Raises:
        NotThereError: a step did not happen; the last picture in ``out`` shows where.
    """
    make_offscreen_application(laptop)
    with GarbageCollector() as collector:
        window = MainWindow(session.desk)
        window.show()
        window.start_exchange()
        collector.keep_start()
        try:
            return _Job(window, session, out).run(is_offline)
        finally:
            window.close()


class _Job:
    """One run of the job, step by step."""

    def __init__(self, window: MainWindow, session: DemoSession, out: Path) -> None:
        self._window, self._session, self._out = window, session, out
        self._desk = session.desk
        self._driver = UiDriver(window)
        self._pictures: list[str] = []

    def run(self, is_offline: bool) -> dict[str, Any]:
        self._driver.wait_for(self._is_synced, "the first exchange")
        self._window.workspace.router.go(places.Customers())
        self._picture("1-customers")
        if is_offline:
            self._session.stop_portal()
        customer_id = self._add_prospect()
        quote = self._quote(customer_id)
        provisional = quote.provisional_number
        self._revise(quote.id)
        pdf = self._save_pdf(quote.id)
        self._validate(quote.id)
        if is_offline:
            self._session.start_portal()
        # As a rep who wants to see the contract now: nothing of it is to be undone.
        self._desk.sync.sync_now()
        self._driver.wait_for(lambda: self._is_settled(quote.id), "the contract from the portal")
        self._window.workspace.router.go(places.CustomerFile(customer_id, "licences"))
        self._driver.wait_for(lambda: self._row(customer_id).seats == LICENCES, "the licences")
        self._picture("7-licences")
        return self._summary(customer_id, self._desk.quotes.get(quote.id), provisional, pdf)

    def _add_prospect(self) -> CustomerId:
        driver = self._driver
        driver.click("add_customer")
        if driver.has("programme.cyber360.VAR"):
            driver.check("programme.cyber360.VAR")
            driver.click("wizard_next")
        for name, text in _COMPANY:
            driver.write(name, text)
        driver.choose("customer_type_id", "pme")
        self._picture("2-company")
        driver.click("wizard_next")
        for name, text in _CONTACT:
            driver.write(name, text)
        for role in ("primary", "billing", "technical"):
            driver.check(f"contacts.0.roles.{role}")
        self._picture("3-contacts")
        driver.click("wizard_next")
        driver.wait_for(lambda: self._found() is not None, "the new customer")
        found = self._found()
        assert found is not None
        return found.id

    def _quote(self, customer_id: CustomerId) -> Quote:
        driver = self._driver
        driver.click("new_quote")
        driver.click("offer_bundle")
        driver.write("quantity_u_cyber_360", str(FIRST_LICENCES))
        driver.click(f"commitment_{MONTHS}")
        self._picture("4-offer")
        driver.click("create_quote")
        self._wait_to_be_at(places.CustomerFile, "the quote")
        return self._desk.quotes.get(self._desk.queries.quotes_of(customer_id)[0].id)

    def _revise(self, id: QuoteId) -> None:
        start_revision(self._window.workspace, id)
        self._wait_to_be_at(places.EditOffer, "the editor of the revision")
        self._driver.write("quantity_u_cyber_360", str(LICENCES))
        self._picture("5-revision")
        self._driver.click("create_quote")
        self._wait_to_be_at(places.CustomerFile, "the revision")

    def _save_pdf(self, id: QuoteId) -> Path:
        self._window.workspace.router.go(places.ReadQuote(id))
        page = self._window.page
        assert isinstance(page, PreviewPage)
        self._driver.wait_for(lambda: page.pages > 0, "the pages of the quote")
        self._picture("6-preview")
        self._out.mkdir(parents=True, exist_ok=True)
        target = self._out / self._desk.papers.file_name(id)
        page.save_to(target)
        self._driver.wait_for(target.exists, "the PDF")
        return target

    def _validate(self, id: QuoteId) -> None:
        driver = self._driver
        driver.click("validate_quote")
        driver.check("accept_agreement")
        driver.click("validate_confirm")
        driver.wait_for(
            lambda: self._desk.quotes.get(id).status is QuoteStatus.VALIDATED, "the validated quote"
        )

    def _wait_to_be_at(self, kind: type[places.Place], what: str) -> None:
        # What is in the cache already may still be on its way to the window, which would go there later.
        self._driver.wait_for(lambda: isinstance(self._window.workspace.router.place, kind), what)

    def _is_synced(self) -> bool:
        status = self._desk.sync_status
        return status.phase is Phase.IDLE and status.last_at is not None

    def _is_settled(self, id: QuoteId) -> bool:
        return bool(self._desk.quotes.get(id).contract_number) and self._desk.sync_status.waiting == 0

    def _found(self) -> CustomerRow | None:
        rows = self._desk.queries.customers(CustomerFilter(text=CUSTOMER)).page(0, 1)
        return rows[0] if rows else None

    def _row(self, id: CustomerId) -> CustomerRow:
        return self._desk.queries.customer_rows([id])[id]

    def _picture(self, name: str) -> None:
        self._pictures.append(str(self._driver.picture(self._out / f"{name}.png")))

    def _summary(self, id: CustomerId, quote: Quote, provisional: str, pdf: Path) -> dict[str, Any]:
        by_provisional = self._desk.queries.find_quote(provisional)
        return {
            "customer": self._row(id).name,
            "customer_id": id,
            "status": self._row(id).status.value,
            "quote_number": quote.display_number,
            "provisional_number": provisional,
            "found_by_provisional_number": by_provisional is not None and by_provisional.id == quote.id,
            "licences": self._row(id).seats,
            "currency": quote.totals.monthly_net.currency,
            "monthly_total": str(quote.totals.monthly_net.amount),
            "term_total": str(quote.totals.term_total.amount),
            "contract": quote.contract_number,
            "pdf": str(pdf),
            "screenshots": self._pictures,
        }
