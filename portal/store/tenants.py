"""The directory of Microsoft tenants, and which of them belong to the partner's customers."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, select

from portal.store.engine import insert_into, writing_for_all
from portal.store.tables import microsoft_tenant, tenant_link


@dataclass(frozen=True, slots=True)
class Tenant:
    """A tenant as Microsoft lists it; ``country`` is ISO 3166-1 alpha-2."""

    domain: str
    company_name: str
    country: str


def find(connection: Connection, domain: str) -> Tenant | None:
    """The tenant with that domain, whatever the case it was typed in."""
    wanted = domain.strip().lower()
    if "\0" in wanted:  # PostgreSQL has no such text.
        return None
    row = connection.execute(
        select(microsoft_tenant).where(microsoft_tenant.c.domain == wanted)
    ).one_or_none()
    return Tenant(row.domain, row.company_name, row.country) if row else None


def register(connection: Connection, tenant: Tenant) -> bool:
    """Make a new tenant; False when its domain is somebody's already."""
    row = {"domain": tenant.domain, "company_name": tenant.company_name, "country": tenant.country}
    mine = insert_into(connection, microsoft_tenant).values(row).on_conflict_do_nothing()
    return connection.execute(mine.returning(microsoft_tenant.c.domain)).one_or_none() is not None


def link(connection: Connection, partner_id: str, domain: str, customer_id: str) -> bool:
    """Make the tenant the customer's; False when it is another customer's of the partner."""
    values = {"partner_id": partner_id, "domain": domain, "customer_id": customer_id}
    connection.execute(insert_into(connection, tenant_link).values(values).on_conflict_do_nothing())
    query = select(tenant_link.c.customer_id).where(
        tenant_link.c.partner_id == partner_id, tenant_link.c.domain == domain
    )
    return bool(connection.execute(query).scalar_one() == customer_id)


def fill(engine: Engine, tenants: Iterable[Tenant]) -> None:
    """Add ``tenants`` to the directory; those that are there stay as they are."""
    with writing_for_all(engine) as connection:
        for each in tenants:
            register(connection, each)
