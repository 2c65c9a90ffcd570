"""A customer as its own people see it: what it holds, and where its installation stands."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from app.domain.catalogue.catalogue import Programme, Texts
from app.domain.customer.customer import Customer, InstallationStage
from app.domain.customer.installation import installation_stages, products_held
from app.domain.document import Kind
from app.domain.ids import ContractId, ProductId
from app.domain.partner.partner import Partner
from app.domain.partner.time_zone import date_in, time_zone
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence, held_on
from app.domain.subscription.subscription import Trial, TrialStatus
from app.domain.subscription.term import TermState, term_on
from portal.store import documents
from portal.store.partner_files import read_logo
from portal.store.partners import find_partner


@dataclass(frozen=True, slots=True)
class Held:
    """Seats of one product or bundle until ``end_date``; name and level in each language."""

    name: Texts
    level: Texts
    quantity: int
    end_date: date
    is_trial: bool = False


@dataclass(frozen=True, slots=True)
class AccountSummary:
    """One customer; ``stages`` is empty where its programme installs nothing, ``logo`` without one."""

    customer: Customer
    partner: Partner
    held: tuple[Held, ...]
    stages: tuple[InstallationStage, ...]
    logo: bytes = b""

    @property
    def needs_redirection(self) -> bool:
        """Whether the customer's mail must flow through what it bought."""
        return InstallationStage.REDIRECTION in self.stages


def read_account_summary(
    connection: Connection, partner_id: str, customer_id: str, now: datetime, *, lock: bool = False
) -> AccountSummary | None:
    """The customer on the partner's day at ``now``, or ``None`` when the partner has no such customer."""
    found = documents.find(connection, partner_id, Kind.CUSTOMER, customer_id, lock=lock)
    partner = find_partner(connection, partner_id)
    if found is None or partner is None or not isinstance(found.document, Customer):
        return None
    today = date_in(time_zone(partner.time_zone), now)
    programmes = documents.all_of(connection, partner_id, Kind.PROGRAMME, Programme)
    licences = _licences(connection, partner_id, customer_id)
    contracts = _contracts(connection, partner_id, customer_id)
    held = [
        kept
        for each in licences
        if (kept := _held(each, contracts.get(each.contract_id), programmes, today)) is not None
    ]
    held += [_tried(each, programmes) for each in _trials(connection, partner_id, customer_id, today)]
    stages = _stages(found.document, licences, programmes)
    return AccountSummary(found.document, partner, tuple(held), stages, read_logo(connection, partner))


def _stages(
    customer: Customer, licences: list[Licence], programmes: list[Programme]
) -> tuple[InstallationStage, ...]:
    programme = next((each for each in programmes if each.id == customer.programme_id), None)
    if programme is None or programme.is_provisioned_at_once:
        return ()
    return installation_stages(products_held((each.product_id for each in licences), programme))


def _licences(connection: Connection, partner_id: str, customer_id: str) -> list[Licence]:
    rows = documents.of_customer(connection, partner_id, customer_id, Kind.LICENCE, lock=False)
    return [each.document for each in rows if isinstance(each.document, Licence)]


def _trials(connection: Connection, partner_id: str, customer_id: str, today: date) -> list[Trial]:
    rows = documents.of_customer(connection, partner_id, customer_id, Kind.TRIAL, lock=False)
    trials = [each.document for each in rows if isinstance(each.document, Trial)]
    return [each for each in trials if each.status_on(today) is TrialStatus.RUNNING]


def _contracts(connection: Connection, partner_id: str, customer_id: str) -> dict[ContractId, Contract]:
    rows = documents.of_customer(connection, partner_id, customer_id, Kind.CONTRACT, lock=False)
    return {each.document.id: each.document for each in rows if isinstance(each.document, Contract)}


def _held(
    licence: Licence, contract: Contract | None, programmes: list[Programme], today: date
) -> Held | None:
    """What is held of ``licence`` on the day, to the end of the running term; None where nothing is."""
    quantity, end = held_on(licence, today).quantity, licence.end_date
    if contract is not None:
        term = term_on(contract, today)
        if term.state is TermState.UPCOMING:
            # Until it begins the same seats are held under the contract that it renews.
            return None
        end = term.end
    if not quantity or end < today:
        return None
    levels = (each.level_names.get(licence.level or "") for each in programmes)
    level = next((each for each in levels if each), {})
    return Held(_name(licence.product_id, programmes), level, quantity, end)


def _tried(trial: Trial, programmes: list[Programme]) -> Held:
    return Held(_name(trial.product_id, programmes), {}, trial.licences, trial.ends_on, is_trial=True)


def _name(product_id: ProductId, programmes: list[Programme]) -> Texts:
    items = (each.sold(product_id) for each in programmes)
    found = next((item for item in items if item is not None), None)
    return found.name if found is not None else {"en": product_id}
