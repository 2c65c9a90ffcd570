"""What the demo's portal would send is read on a page of its own; other portals have no such page."""

from pathlib import Path

import requests

from app.domain.commands.commands import CreateCustomer, SendOnboarding
from portal.demo.embedded import EmbeddedPortal
from tests.support import builders as b
from tests.support.customer_pages import Browser
from tests.support.patience import PATIENCE_S
from tests.support.portal_laptop import REP, Laptop, SettableClock, seed_partners


def test_the_links_of_the_demos_mail_lead_to_its_pages(tmp_path: Path) -> None:
    place = f"sqlite:///{tmp_path}/portal.db"
    with EmbeddedPortal(place, clock=SettableClock(), displays_mail=True) as portal:
        seed_partners(portal.engine)
        browser = Browser("fr")
        assert "Aucun e-mail" in browser.open(f"{portal.url}/demo/mail").text
        laptop = Laptop(portal, REP)
        laptop.do(CreateCustomer(b.customer()), b.customer())
        laptop.do(SendOnboarding(b.sent_mail()), b.sent_mail())
        page = browser.open(f"{portal.url}/demo/mail")
        assert "elise.dupre@ateliers-dupre.fr" in page.text
        link = page.html.partition('href="')[2].partition('"')[0]
        assert browser.open(link).status == 200
        laptop.close()


def test_no_other_portal_shows_its_mail(portal: EmbeddedPortal) -> None:
    assert requests.get(f"{portal.url}/demo/mail", timeout=PATIENCE_S).status_code == 404
