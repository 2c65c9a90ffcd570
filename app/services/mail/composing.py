"""Writing a message: from a template to what leaves, with the document's values and papers in it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.checks.email import check_email
from app.domain.customer.customer import Contact, ContactRole, Customer
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import MessageId
from app.domain.kind import Kind
from app.domain.mail.message import (
    Attachment,
    Message,
    MessageKind,
    Recipient,
    RecipientKind,
)
from app.domain.mail.message_rules import check_attachments, check_message
from app.domain.mail.message_template import MessageTemplate, unknown_places
from app.domain.mail.template import filled, fitted, missing, segments
from app.domain.texts import words as folded_words
from app.services.mail.accounts import MailAccounts
from app.services.mail.composition import Composition, Part, Preview
from app.services.mail.document_values import DocumentSources, can_expire
from app.services.mail.mime import ascii_form
from app.services.mail.templates import Templates
from app.services.store.existing import existing_customer
from app.services.words import Words

_BY_ROLE = (ContactRole.PRIMARY, ContactRole.BILLING, ContactRole.ADMIN, ContactRole.TECHNICAL)


class Composing:
    """Begins messages, says what is wrong with them, and makes of them what leaves."""

    def __init__(self, sources: DocumentSources, templates: Templates, accounts: MailAccounts) -> None:
        self.sources, self.templates, self._accounts = sources, templates, accounts
        context = sources.context
        self._store, self._clock, self._identities = context.store, context.clock, context.identities
        self._account = context.account

    def begin(
        self,
        kind: Kind,
        id: str,
        words: Words,
        message_kind: MessageKind = MessageKind.OFFER,
        language: str = "",
    ) -> Composition:
        """A message about a document, to its customer's first contact, in the customer's language.

        ``words`` are those of the rep, who reads the roles of the recipients in them. What the document has
        no value for is left out of the template.

        Raises:
            RuleViolation: the document, its customer or a part of the catalogue is not here.
        """
        about = self.sources.about(kind, id)
        document = self.sources.get(about)
        customer = existing_customer(self._store, document.customer_id)
        spoken = Words(language or customer.language).language
        template = self.templates.all(message_kind, kind, spoken)[0]
        contacts = self.suggest(document.customer_id, "", words)
        begun = Composition(
            id=MessageId(self._identities.new()),
            kind=message_kind,
            about=about,
            customer_id=document.customer_id,
            language=spoken,
            channel=self._accounts.get().channel,
            template_id=template.id,
            recipients=contacts[:1],
            subject="",
            body="",
        )
        return self.with_template(begun, template)

    def with_template(self, composition: Composition, template: MessageTemplate) -> Composition:
        """The message begun anew with ``template``, without the lines that there is no value for."""
        values = self.values(composition)
        return replace(
            composition,
            template_id=template.id,
            subject=" ".join(fitted(template.subject, values).split("\n")).strip(),
            body=fitted(template.body, values),
        )

    def in_language(self, composition: Composition, language: str) -> Composition:
        """The message begun anew in another language, with the template of the same name where it has one."""
        about = composition.about
        found = self.templates.all(composition.kind, about.kind, language)
        same = next((each for each in found if each.id == composition.template_id), found[0])
        return self.with_template(replace(composition, language=language), same)

    def suggest(
        self, customer_id: str, typed: str, words: Words, chosen: Sequence[Recipient] = ()
    ) -> tuple[Recipient, ...]:
        """The customer's people whose name, role or address begins with what is typed, by their roles."""
        customer = existing_customer(self._store, customer_id)
        taken = {each.address.casefold() for each in chosen}
        wanted = folded_words(typed)
        found = []
        for each in _by_role(customer):
            recipient = _recipient(each, words)
            text = folded_words(f"{recipient.name} {recipient.role} {recipient.address}")
            is_meant = all(any(word.startswith(part) for word in text) for part in wanted)
            if is_meant and recipient.address and recipient.address.casefold() not in taken:
                found.append(recipient)
        return tuple(found)

    def recipient(self, customer_id: str, typed: str, words: Words, kind: RecipientKind) -> Recipient:
        """Whom a typed or pasted address names, as ``Anne Lartigue <anne@corbiere.fr>``, right or wrong."""
        address = check_email(typed).normal
        for each in self.suggest(customer_id, "", words):
            if each.address.casefold() == address.casefold():
                return replace(each, kind=kind)
        name = typed.partition("<")[0].strip().strip('"') if "<" in typed else ""
        return Recipient(kind, address, name)

    def preview(self, composition: Composition) -> Preview:
        """What the customer will read.

        Raises:
            RuleViolation: the document or a part of the catalogue is not here.
        """
        values = self.values(composition)
        return Preview(
            tuple(segments(composition.subject, values)),
            tuple(segments(self._signed(composition, values), values)),
            not self.sources.get(composition.about).number,
        )

    def problems(self, composition: Composition) -> Iterator[Problem]:
        """What keeps a message from being queued, quickly: no paper is drawn for it.

        Raises:
            RuleViolation: the document or a part of the catalogue is not here.
        """
        document = self.sources.get(composition.about)
        yield from self.sources.why_kept_back(document)
        if composition.kind is MessageKind.REMINDER and not can_expire(document):
            yield Problem("mail.answered", data={"number": document.display_number})
        meeting = composition.meeting if Part.MEETING in composition.parts else None
        if meeting is not None and meeting.day < self._clock.today():
            yield Problem("meeting.day_past", "meeting", {"day": meeting.day.isoformat()})
        values = self.values(composition)
        if not composition.body.strip():
            # The legal line stands under nothing, too.
            yield Problem("mail.body_missing", "body")
        for field in ("subject", "body"):
            text = getattr(composition, field)
            for place in missing(text, values):
                yield Problem("mail.value_missing", field, {"place": f"{{{place}}}"})
            # A slip of the hand, or a newer version's template: the customer would read the braces.
            for place in unknown_places(text):
                yield Problem("template.unknown_place", field, {"place": f"{{{place}}}"})
        yield from check_message(self._message(composition, values, composition.files, self._clock.now()))

    def written(
        self, composition: Composition, files: Sequence[Attachment], created_at: datetime, due_at: datetime
    ) -> Message:
        """The message as it leaves.

        Raises:
            RuleViolation: all that is wrong with it.
        """
        values = self.values(composition)
        message = self._message(composition, values, tuple(files), created_at)
        message = replace(message, due_at=due_at, recipients=_each_once(message.recipients))
        own = replace(composition, files=())
        problems = [*self.problems(own), *check_attachments(message.attachments, message.channel)]
        if problems:
            raise RuleViolation(*problems)
        return message

    def _message(
        self,
        composition: Composition,
        values: dict[str, str],
        attachments: tuple[Attachment, ...],
        created_at: datetime,
    ) -> Message:
        name, address = self._accounts.sender()
        domain = ascii_form(address).rpartition("@")[2] or "channeldesk.invalid"
        recipients = composition.recipients
        if composition.has_copy_to_me:
            recipients = (*recipients, Recipient(RecipientKind.BCC, address, name))
        return Message(
            id=composition.id,
            kind=composition.kind,
            about=composition.about,
            number=values["number"],
            customer_id=composition.customer_id,
            language=composition.language,
            channel=composition.channel,
            sender_name=name,
            sender_address=address,
            recipients=recipients,
            subject=filled(composition.subject, values),
            body=filled(self._signed(composition, values), values),
            attachments=attachments,
            message_id=f"<{composition.id}@{domain}>",
            created_at=created_at,
            due_at=created_at,
        )

    def _signed(self, composition: Composition, values: dict[str, str]) -> str:
        """The text with the partner's legal line, which stands in every signature."""
        body = composition.body.rstrip("\n")
        if values["legal"] in filled(body, values):
            return f"{body}\n"
        return f"{body}\n\n{values['legal']}\n"

    def values(self, composition: Composition) -> dict[str, str]:
        """What fills the places of its texts.

        Raises:
            RuleViolation: the document or a part of the catalogue is not here.
        """
        document = self.sources.get(composition.about)
        return self.sources.values(document, Words(composition.language), composition.addressee)


def _each_once(recipients: Sequence[Recipient]) -> tuple[Recipient, ...]:
    """Everybody where they are named first: nobody gets the same e-mail twice."""
    found: dict[str, Recipient] = {}
    for each in recipients:
        found.setdefault(each.address.casefold(), each)
    return tuple(found.values())


def _by_role(customer: Customer) -> list[Contact]:
    """The contacts, those first whose role comes first."""

    def place(contact: Contact) -> int:
        return min((_BY_ROLE.index(role) for role in contact.roles), default=len(_BY_ROLE))

    return sorted(customer.contacts, key=place)


def _recipient(contact: Contact, words: Words) -> Recipient:
    role = ", ".join(words.name(each) for each in contact.roles) or contact.job_title
    return Recipient(RecipientKind.TO, contact.email, contact.name.full, role)
