"""The people of a customer with what reaches them, each to be copied."""

from collections.abc import Sequence

from app.domain.customer.customer import Contact
from app.domain.customer.phone import format_phone
from app.services.words import Words
from app.ui.quick_look.look import LookRow


def contact_rows(words: Words, contacts: Sequence[Contact], *, at_most: int) -> tuple[LookRow, ...]:
    """The first ``at_most`` people, and how many more there are."""
    rows: list[LookRow] = []
    for contact in contacts[:at_most]:
        roles = ", ".join(words.name(role) for role in contact.roles)
        phone = format_phone(contact.phone)
        said = " · ".join(each for each in (contact.name.full, contact.job_title or roles) if each)
        rows.append(LookRow("", said, strong=True))
        if contact.email:
            rows.append(LookRow("", contact.email, copies=contact.email))
        if phone:
            rows.append(LookRow("", phone, copies=phone))
    more = len(contacts) - at_most
    if more > 0:
        rows.append(LookRow("", words.translate("quick_look", "{n} more contacts", n=more)))
    return tuple(rows)
