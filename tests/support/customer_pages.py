"""A customer's browser: it opens the portal's pages, checks that they are whole, and sends their forms."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import requests

from tests.support.patience import PATIENCE_S

_VOID = {"meta", "img", "input", "rect", "path", "link", "br"}
_FIELDS = {"input", "button"}


@dataclass
class Page:
    """What a browser shows, after its redirects."""

    url: str
    status: int
    headers: "requests.structures.CaseInsensitiveDict[str]"
    html: str
    text: str
    forms: list[tuple[str, dict[str, str]]]
    """The address that each form goes to, with its hidden fields."""


class _Reader(HTMLParser):
    """Takes a page apart; anything left open or closed twice is a fault."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.forms: list[tuple[str, dict[str, str]]] = []
        self.ids: list[str] = []
        self.labelled: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag not in _VOID:
            self.open.append(tag)
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "label":
            self.labelled.append(values["for"])
        if tag == "form":
            self.forms.append((values.get("action", ""), {}))
        if tag == "input" and values.get("type") == "hidden":
            self.forms[-1][1][values["name"]] = values["value"]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Drawings close their tags themselves."""

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "script") and data.strip():
            self.words.append(" ".join(data.split()))


@dataclass
class Browser:
    """Keeps cookies as a browser does; ``language`` is what its user reads."""

    language: str = "fr"
    session: requests.Session = field(default_factory=requests.Session)

    def open(self, url: str) -> Page:
        """The page at ``url``."""
        answer = self.session.get(url, headers={"Accept-Language": self.language}, timeout=PATIENCE_S)
        return page_of(answer)

    def send(self, page: Page, form: int = 0, /, origin: str | None = None, **fields: str) -> Page:
        """The page that a form of ``page`` leads to, filled in with ``fields``."""
        action, hidden = page.forms[form]
        place = urlsplit(page.url)
        headers = {"Origin": origin if origin is not None else f"{place.scheme}://{place.netloc}"}
        url = urljoin(page.url, action) if action else page.url
        return page_of(self.session.post(url, {**hidden, **fields}, headers=headers, timeout=PATIENCE_S))


def page_of(answer: requests.Response) -> Page:
    """The page that ``answer`` brought; it is whole, or the test fails."""
    answer.encoding = "utf-8"
    reader = _Reader()
    reader.feed(answer.text)
    assert (reader.faults, reader.open) == ([], []), answer.text
    assert len(set(reader.ids)) == len(reader.ids)
    assert set(reader.labelled) <= set(reader.ids)
    text = "\n".join(reader.words)
    return Page(answer.url, answer.status_code, answer.headers, answer.text, text, reader.forms)
