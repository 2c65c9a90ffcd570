"""``/demo/mail``: what the demo's portal would send, since it has no mail server; on no other portal."""

from dataclasses import dataclass
from typing import Any

from litestar import Response, get

from portal.context import AppContext
from portal.customer_pages.page import AnyRequest, base_of
from portal.customer_pages.words import Words
from portal.http.dependencies import ContextDependency
from portal.http.html import html_answer
from portal.mail.letters import link_of, write
from portal.mail.listing import list_mail
from portal.sign_in_pages.words import choose_language
from portal.store.engine import reading
from portal.store.partners import partner_ids

MAILBOX = "/demo/mail"
_BRAND = "Channel Desk"


@dataclass(frozen=True, slots=True)
class DisplayMail:
    """A message as its reader would get it; ``link`` is the address in its text."""

    to: str
    subject: str
    before: str
    link: str
    after: str


@get(MAILBOX, sync_to_thread=True, include_in_schema=False)
def show_mailbox(request: AnyRequest, context: ContextDependency) -> Response[Any]:
    """Every message in the outbox, the newest first, with links to follow."""
    base = base_of(request, context)
    with context.engine.connect() as connection:
        partners = partner_ids(connection)
    messages = [message for each in partners for message in _messages(context, each, base)]
    say = Words(choose_language("", request.headers.get("accept-language", "")))
    shown: dict[str, object] = {"say": say, "title": say("mail_title"), "brand": _BRAND, "messages": messages}
    return html_answer("mailbox.html", say.language, 200, shown)


def _messages(context: AppContext, partner_id: str, base: str) -> list[DisplayMail]:
    with reading(context.engine, partner_id) as connection:
        kept = list_mail(connection, partner_id)
    found = []
    for each in reversed(kept):
        link = link_of(each.letter, context.links, base, partner_id, each.mail_id)
        written = write(each.letter, link)
        before, _, after = written.text.partition(link)
        found.append(DisplayMail(each.letter.to_email, written.subject, before, link, after))
    return found
