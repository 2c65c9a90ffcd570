"""A customer in a real browser reads an offer to its end, accepts it or asks for a change; the desk hears."""

from collections.abc import Iterator

import pytest
from selenium.webdriver import ActionChains, Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from app.domain.commands.commands import CreateCustomer, CreateQuote, ReviseQuote
from app.domain.document import Kind
from app.domain.online.online_offer import OnlineOffer, OnlineStatus
from app.domain.quote.quote import Quote, QuoteStatus
from app.wire.protocol import Target
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.chromium import complaints
from tests.support.clocks import FixedClock
from tests.support.laptops import Laptop
from tests.support.waiting import until
from tests.sync.test_online_offers import offers_of

pytestmark = pytest.mark.long(share="chromium")

_BODY = "\n".join(f"{number}. Article\n{'Chaque licence donne un droit. ' * 20}" for number in range(1, 13))
_XSS = "<script>document.title='x'</script><img src=x onerror=alert(1)> 10 & « 20 »"


class Reader:
    """What somebody does with the page, by sight and keyboard."""

    def __init__(self, driver: Chrome) -> None:
        self.driver = driver

    def find(self, id: str) -> WebElement:
        """The part called ``id``."""
        return self.driver.find_element(By.ID, id)

    def text(self) -> str:
        """All that can be read."""
        found: str = self.driver.execute_script("return document.body ? document.body.innerText : ''")
        return " ".join(found.split())

    def waits_for(self, text: str) -> None:
        """Wait until ``text`` can be read."""
        until(lambda: text in self.text())

    def focused(self) -> str | None:
        """The id of the part that has the keyboard."""
        return self.driver.switch_to.active_element.get_attribute("id")

    def sized(self, width: int, height: int) -> None:
        """Look through a window of that size."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

    def clicks(self, part: WebElement) -> None:
        """Scroll until ``part`` is in the middle, and click."""
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", part)
        part.click()

    def types(self, **fields: str) -> None:
        """Fill in fields by their ids."""
        for id, text in fields.items():
            self.find(id).send_keys(text)


@pytest.fixture
def reader(chromium: Chrome) -> Iterator[Reader]:
    """Somebody at the customer's, in front of an empty page; the browser has nothing to say against ours."""
    chromium.get("about:blank")
    reader = Reader(chromium)
    reader.sized(1280, 800)
    yield reader
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert complaints(chromium) == []


@pytest.fixture
def quote(laptop: Laptop, portal: EmbeddedPortal, portal_clock: FixedClock) -> Quote:
    """An open quote under an agreement of some length, which waits on the laptop."""
    agreement = b.agreement(version=7, body={"fr": _BODY, "en": _BODY})
    seed(portal.engine, "arvane", [agreement], clock=portal_clock)
    customer, quote = b.customer(), b.quote()
    with laptop.store.write() as work:
        work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
        work.enqueue(CreateQuote(quote), Target(Kind.QUOTE, quote.id))
    return quote


def shared(laptop: Laptop, portal: EmbeddedPortal, quote: Quote) -> str:
    """The link that the rep copies."""
    online = offers_of(laptop)
    online.share(quote)
    laptop.sync_once()
    laptop.sync_once()
    offer = online.find(quote.id)
    assert offer is not None
    url = online.url(offer)
    assert url
    return f"{portal.url}/offer/{url.rpartition('/')[2]}"


def offer_on(laptop: Laptop, quote: Quote) -> OnlineOffer:
    """What the desk has heard by its next exchange."""
    laptop.sync_once()
    found = laptop.store.load(Kind.ONLINE_OFFER, quote.id)
    assert isinstance(found, OnlineOffer)
    return found


def read_and_sign(reader: Reader) -> None:
    """Read the conditions by keyboard, say who accepts, draw a signature and tick the box."""
    reader.find("agreed").send_keys(Keys.SPACE)
    assert not reader.find("agreed").is_selected()
    assert "Lisez d’abord les conditions jusqu’à la fin." in reader.text()
    assert reader.focused() == "terms"
    reader.find("terms").send_keys(Keys.END)
    reader.waits_for("Lues jusqu’à la fin.")
    reader.clicks(reader.find("accept"))
    for each in ("Indiquez votre nom et votre prénom.", "Indiquez votre fonction.", "Cochez la case pour"):
        assert each in reader.text()
    assert reader.focused() == "name"
    reader.types(name="Élise Dupré", role=f"Directrice{Keys.ENTER}")
    pad = ActionChains(reader.driver).move_to_element_with_offset(reader.find("drawing"), -60, 0)
    pad.click_and_hold().move_by_offset(30, -30).move_by_offset(30, 40).release().perform()
    reader.find("agreed").send_keys(Keys.SPACE)
    assert reader.find("agreed").is_selected()


def test_it_is_read_to_its_end_signed_and_accepted_while_the_desk_is_closed(
    laptop: Laptop, portal: EmbeddedPortal, reader: Reader, quote: Quote
) -> None:
    url = shared(laptop, portal, quote)
    reader.driver.get(url)
    assert reader.driver.find_element(By.TAG_NAME, "html").get_attribute("lang") == "fr"
    read_and_sign(reader)

    first = reader.driver.current_window_handle
    reader.driver.switch_to.new_window("tab")
    reader.sized(1280, 800)
    reader.driver.get(url)
    second = reader.driver.current_window_handle
    reader.driver.switch_to.window(first)
    ActionChains(reader.driver).double_click(reader.find("accept")).perform()
    reader.waits_for("Offre acceptée")
    reader.driver.back()
    reader.waits_for("Offre acceptée")
    reader.driver.switch_to.window(second)
    reader.find("terms").send_keys(Keys.END)
    reader.waits_for("Lues jusqu’à la fin.")
    reader.types(name="Quelqu’un d’autre", role="Stagiaire")
    reader.clicks(reader.find("agreed"))
    reader.clicks(reader.find("accept"))
    reader.waits_for("par Élise Dupré, Directrice.")
    fingerprint = reader.driver.find_element(By.CLASS_NAME, "fingerprint").text.replace(" ", "")
    reader.driver.close()
    reader.driver.switch_to.window(first)

    # Nobody synchronised meanwhile: what comes is what the portal alone has done.
    assert offer_on(laptop, quote).status is OnlineStatus.ACCEPTED
    sold = laptop.store.load(Kind.QUOTE, quote.id)
    assert isinstance(sold, Quote)
    assert sold.status is QuoteStatus.VALIDATED
    accepted = sold.acceptance
    assert accepted is not None
    assert (accepted.accepted_by, accepted.role) == ("Élise Dupré", "Directrice")
    assert (accepted.accepted_at, accepted.content_hash) == (b.NOW, fingerprint)
    assert (accepted.method.value, accepted.signature is not None) == ("drawn", True)


def test_a_change_is_asked_for_on_a_telephone_and_a_revision_is_told_and_accepted(
    laptop: Laptop, portal: EmbeddedPortal, reader: Reader, quote: Quote
) -> None:
    url = shared(laptop, portal, quote)
    reader.sized(390, 844)
    reader.driver.get(url)
    assert reader.driver.execute_script("return document.documentElement.scrollWidth") == 390
    reader.clicks(reader.find("opens_ask"))
    reader.types(comment=_XSS, ask_name="Élise Dupré", ask_role="DSI")
    reader.clicks(reader.driver.find_element(By.CSS_SELECTOR, "#wishing [type=submit]"))
    reader.waits_for("Votre demande est partie.")
    asked = offer_on(laptop, quote)
    assert asked.answer is not None
    assert (asked.status, asked.answer.comment) == (OnlineStatus.CHANGE_ASKED, _XSS)

    revised = ReviseQuote(b.terms(customer_notes="Autre"), quote.totals, b.NOW)
    with laptop.store.write() as work:
        work.enqueue(revised, Target(Kind.QUOTE, quote.id))
    reader.driver.get(url)
    laptop.sync_once()
    conditions = reader.find("conditions").find_element(By.TAG_NAME, "button")
    reader.clicks(conditions)
    reader.find("terms").send_keys(Keys.END)
    reader.waits_for("lues")
    reader.types(name=_XSS, role="DSI")
    reader.clicks(reader.find("agreed"))
    reader.clicks(reader.find("accept"))
    reader.waits_for("Rien n’a été accepté.")
    assert reader.driver.title == "Votre offre Cyber 360"
    assert "La révision 2 remplace la révision 1" in reader.text()
    assert reader.find("name").get_attribute("value") == _XSS
    assert offer_on(laptop, quote).status is OnlineStatus.CHANGE_ASKED


def test_without_a_script_the_whole_text_stands_there_and_the_yes_counts_and_is_verified(
    laptop: Laptop, portal: EmbeddedPortal, reader: Reader, quote: Quote
) -> None:
    url = shared(laptop, portal, quote)
    reader.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    reader.driver.get(url)
    for hidden in ("pad", "ask", "reading"):
        assert not reader.find(hidden).is_displayed()
    assert "12. Article" in reader.text()
    assert reader.find("terms").size["height"] > 800
    reader.clicks(reader.find("opens_ask"))
    assert reader.find("comment").is_displayed()
    reader.driver.back()
    reader.types(name="Élise Dupré", role="DSI")
    reader.clicks(reader.find("agreed"))
    reader.clicks(reader.find("accept"))
    reader.waits_for("Offre acceptée")
    assert offer_on(laptop, quote).status is OnlineStatus.ACCEPTED

    sold = laptop.store.load(Kind.QUOTE, quote.id)
    assert isinstance(sold, Quote)
    fingerprint = reader.driver.find_element(By.CLASS_NAME, "fingerprint").text
    reader.clicks(reader.driver.find_element(By.PARTIAL_LINK_TEXT, "Vérifier un document"))
    reader.waits_for("Avec le fichier")
    reader.types(number=sold.display_number, fingerprint=fingerprint)
    reader.clicks(reader.driver.find_element(By.CSS_SELECTOR, "#verifying [type=submit]"))
    reader.waits_for("Document authentique")
    assert "par Élise Dupré, DSI." in reader.text()
