"""What the acceptance of a sealed content says, in the language of the customer's screen."""

from datetime import datetime

from app.domain.customer.customer import ContactRole, Customer
from app.domain.shown.shown import ShownKind
from app.services.catalogue.catalogue import Catalogue
from app.services.meeting.meeting import Sealed
from app.services.words import Words
from app.services.words.agreement_step import AgreementTexts, TextToRead, acceptance_sentence
from app.services.words.catalogue_texts import text_in


def agreement_texts(
    sealed: Sealed, customer: Customer, catalogue: Catalogue, words: Words, rep: str, now: datetime
) -> AgreementTexts:
    """The texts to read, the sentence to accept, and who is proposed to sign before ``rep``.

    Raises:
        RuleViolation: ``catalogue.not_here``: the text of the agreement is not on this laptop.
    """
    shown = sealed.shown
    contact = customer.contact_with(ContactRole.PRIMARY)
    is_change = shown.kind is ShownKind.CHANGE
    return AgreementTexts(
        subtitle=sealed.view.subtitle,
        sentence=acceptance_sentence(words, shown),
        accept=words.translate("meeting", "Accept the change")
        if is_change
        else words.translate("meeting", "Accept the quote"),
        texts=_texts(sealed, catalogue, words, now),
        name=contact.name.full if contact is not None else "",
        role=contact.job_title if contact is not None else "",
        before=words.translate(
            "meeting",
            "{day}, {time}, before {rep}",
            day=words.formats.long_date(now.date()),
            time=words.formats.clock(now),
            rep=rep,
        ),
    )


def _texts(sealed: Sealed, catalogue: Catalogue, words: Words, now: datetime) -> tuple[TextToRead, ...]:
    wanted = sealed.shown.agreement
    if wanted is None:
        return ()
    agreement = catalogue.agreement_in_force(wanted.id, now.date())
    detail = words.translate(
        "meeting",
        "version {version}, of {day}",
        version=str(agreement.version),
        day=words.formats.long_date(agreement.valid_from),
    )
    language = words.language
    return (TextToRead(text_in(agreement.title, language), detail, text_in(agreement.body, language)),)
