"""Builds the e-mail of a desk from its parts."""

from collections.abc import Callable

from app.services.catalogue.sales_context import SalesContext
from app.services.drafts.drafts import Drafts
from app.services.mail.accounts import MailAccounts
from app.services.mail.composing import Composing
from app.services.mail.document_values import DocumentSources
from app.services.mail.freezing import Freezing
from app.services.mail.mail import Mail
from app.services.mail.message_files import MessageFiles
from app.services.mail.templates import Templates
from app.services.online_offers.online_offers import OnlineOffers
from app.services.papers.papers import Papers
from app.services.quotes.quotes import Quotes
from app.services.vaults.vault import Vault
from app.services.words import Words


def mail_of(
    context: SalesContext,
    quotes: Quotes,
    papers: Papers,
    online: OnlineOffers,
    drafts: Drafts,
    words: Words,
    secrets: Vault,
    send_delay_s: Callable[[], float],
) -> Mail:
    """The e-mail of the rep of ``context``; passwords rest in ``secrets``."""
    sources = DocumentSources(context, quotes, papers, online)
    templates = Templates(context.store, context.identities, context.catalogue, context.account)
    accounts = MailAccounts(context.store, context.catalogue, context.account, secrets)
    composing, files = Composing(sources, templates, accounts), MessageFiles(sources)
    freezing = Freezing(context.store, composing, files)
    return Mail(composing, files, freezing, templates, accounts, drafts, context.account, words, send_delay_s)
