"""A sentence for every code of the domain, the services and the portal: what is wrong, and what to do."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked
from app.services.words.problems.accounts import ACCOUNTS
from app.services.words.problems.approvals import APPROVALS
from app.services.words.problems.branding import BRANDING
from app.services.words.problems.changes import CHANGES
from app.services.words.problems.customers import CUSTOMERS
from app.services.words.problems.exchange import EXCHANGE
from app.services.words.problems.fields import FIELDS
from app.services.words.problems.lists import LISTS
from app.services.words.problems.machine import MACHINE
from app.services.words.problems.mail import MAIL
from app.services.words.problems.meetings import MEETINGS
from app.services.words.problems.national import NATIONAL
from app.services.words.problems.offers import OFFERS
from app.services.words.problems.renewals import RENEWALS
from app.services.words.problems.sentences import SENTENCES
from app.services.words.problems.spreadsheets import SPREADSHEETS

PROBLEMS: Mapping[str, Marked] = {
    **FIELDS,
    **NATIONAL,
    **ACCOUNTS,
    **OFFERS,
    **CHANGES,
    **RENEWALS,
    **APPROVALS,
    **BRANDING,
    **LISTS,
    **CUSTOMERS,
    **EXCHANGE,
    **MACHINE,
    **MEETINGS,
    **MAIL,
    **SENTENCES,
    **SPREADSHEETS,
}

UNKNOWN = QT_TRANSLATE_NOOP(
    "problems", "This was refused for a reason that this version cannot put into words ({code})."
)
