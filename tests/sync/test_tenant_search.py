"""Asking the portal about a Microsoft account, over HTTP."""

from pathlib import Path

from app.services.customer_form.tenant_search import TenantFinding, TenantState, search_tenant
from portal.store import tenants
from portal.store.tenants import Tenant
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on, resumed_desk_on

CONTOSO = Tenant("contoso.onmicrosoft.com", "Contoso", "US")


def test_an_account_is_found_or_its_name_is_free_and_silence_stops_nobody(tmp_path: Path) -> None:
    clock = FixedClock()
    with demo_portal(tmp_path, clock, customers=2) as portal:
        tenants.fill(portal.engine, [CONTOSO])
        desk = desk_on(portal, tmp_path / "laptop", "rep", clock)
        found = search_tenant(desk.online, CONTOSO.domain)
        free = search_tenant(desk.online, "bertin.onmicrosoft.com")
    try:
        silent = search_tenant(desk.online, CONTOSO.domain)
    finally:
        desk.close()
    assert found == TenantFinding(CONTOSO.domain, TenantState.FOUND, "Contoso", "US")
    assert (free.domain, free.state) == ("bertin.onmicrosoft.com", TenantState.FREE)
    assert (silent.domain, silent.state) == (CONTOSO.domain, TenantState.UNKNOWN)
    assert silent.problem is not None
    assert silent.problem.code == "portal.unreachable"


def test_questions_and_exchanges_renew_one_sign_in_between_them(tmp_path: Path) -> None:
    # The portal takes two laptops that renew one token for a theft, and ends the sign-in.
    clock = FixedClock()
    with demo_portal(tmp_path, clock, customers=2) as portal:
        tenants.fill(portal.engine, [CONTOSO])
        desk = resumed_desk_on(portal, tmp_path / "laptop", "rep", clock)
        try:
            for _ in range(3):
                clock.advance(hours=2)
                assert search_tenant(desk.online, CONTOSO.domain).state is TenantState.FOUND
                clock.advance(hours=2)
                desk.sync.run_once()
                assert desk.sync_status.problem is None
        finally:
            desk.close()
