"""Templates of messages per language, kind and document: ours, the partner's, and the rep's own."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from app.domain.commands.commands import Command, SetMailTemplate
from app.domain.errors import RuleViolation, violation
from app.domain.kind import Kind
from app.domain.mail.message import MessageKind
from app.domain.mail.message_template import (
    MessageTemplate,
    check_template,
    find_template,
    with_template,
)
from app.domain.partner.role import Role
from app.services.catalogue.catalogue import Catalogue
from app.services.files.resources import resource
from app.services.formats.formatting import LANGUAGES
from app.services.session.identity import Account, Identities
from app.services.store.mail_values import MAIL_TEMPLATE_DRAFTS, MAIL_TEMPLATES
from app.services.store.store import Store
from app.wire.protocol import Target
from app.wire.values import decode_as, encode


class Origin(StrEnum):
    """Whose a template is; each stands in for those before it."""

    DEFAULT = "default"
    TEAM = "team"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class OfferedTemplate:
    """A template, whose it is, and whether a message of its kind begins with it."""

    template: MessageTemplate
    origin: Origin
    is_first: bool


class Templates:
    """Finds templates, keeps those of the rep in the cache, and publishes those of the team."""

    def __init__(self, store: Store, identities: Identities, catalogue: Catalogue, account: Account) -> None:
        self._store, self._identities = store, identities
        self._catalogue, self._account = catalogue, account

    @property
    def may_publish(self) -> bool:
        """Whether the account sets the templates of the team."""
        return self._account.role is Role.MANAGER

    def all(self, kind: MessageKind, about: Kind, language: str) -> tuple[MessageTemplate, ...]:
        """What a message of ``kind`` can begin with, as it usually begins first."""
        spoken = _spoken(language)
        found = (each for each, _ in self._layered(spoken))
        return tuple(each for each in found if (each.kind, each.about) == (kind, about))

    def offered(self, language: str) -> tuple[OfferedTemplate, ...]:
        """Every template of a language, in the order of what it is for."""
        layered = tuple(self._layered(_spoken(language)))
        found = []
        for about in (Kind.QUOTE, Kind.CHANGE_ORDER):
            for kind in MessageKind:
                same = [each for each in layered if (each[0].kind, each[0].about) == (kind, about)]
                found += [OfferedTemplate(*each, is_first=place == 0) for place, each in enumerate(same)]
        return tuple(found)

    def get(self, id: str, language: str) -> MessageTemplate:
        """The template with that id, in ``language``.

        Raises:
            RuleViolation: ``mail.template_missing``.
        """
        found = find_template((each for each, _ in self._layered(_spoken(language))), (id, _spoken(language)))
        if found is None:
            raise violation("mail.template_missing", id=id)
        return found

    def origin(self, template: MessageTemplate) -> Origin | None:
        """Whose the template of that identity is; None for one that is not kept yet."""
        found = (origin for each, origin in self._layered(template.language) if each.key == template.key)
        return next(found, None)

    def below(self, template: MessageTemplate) -> MessageTemplate | None:
        """What there is instead once the rep has no version of their own: the team's, or ours."""
        for layer in (self._team(), _defaults(template.language)):
            found = find_template(layer, template.key)
            if found is not None:
                return found
        return None

    def published(self, template: MessageTemplate) -> MessageTemplate | None:
        """The team's, of that identity."""
        return find_template(self._team(), template.key)

    def begin(self, like: MessageTemplate, name: str) -> MessageTemplate:
        """Another template, to be written from ``like``; nothing of it is kept yet."""
        return replace(like, id=self._identities.new(), name=name)

    def save(self, template: MessageTemplate) -> None:
        """Keep a version of the rep's own; one that says what there is without it is none.

        Raises:
            RuleViolation: what is wrong with it.
        """
        _check(template)

        def saved(own: tuple[MessageTemplate, ...]) -> Iterable[MessageTemplate]:
            kept = with_template(own, template.key, template)
            return (each for each in kept if each != self.below(each))

        self._change(MAIL_TEMPLATES, saved)
        self.forget_draft(template)

    def remove(self, template: MessageTemplate) -> None:
        """Forget the rep's own version; what is below it is there again."""
        self._change(MAIL_TEMPLATES, lambda own: with_template(own, template.key, None))
        self.forget_draft(template)

    def keep_draft(self, template: MessageTemplate) -> None:
        """Keep what is being written, right or wrong, until it is saved."""
        self._change(MAIL_TEMPLATE_DRAFTS, lambda drafts: with_template(drafts, template.key, template))

    def draft(self, template: MessageTemplate) -> MessageTemplate | None:
        """What was being written of a template."""
        return find_template(self._read(MAIL_TEMPLATE_DRAFTS), template.key)

    def drafts(self, language: str) -> tuple[MessageTemplate, ...]:
        """What is being written and was never saved."""
        known = {each.key for each, _ in self._layered(_spoken(language))}
        drafts = (each for each in self._read(MAIL_TEMPLATE_DRAFTS) if each.language == _spoken(language))
        return tuple(each for each in drafts if each.key not in known)

    def forget_draft(self, template: MessageTemplate) -> None:
        """Forget what was being written."""
        if self.draft(template) is not None:
            self._change(MAIL_TEMPLATE_DRAFTS, lambda drafts: with_template(drafts, template.key, None))

    def publish(self, template: MessageTemplate, seen: MessageTemplate | None) -> None:
        """Queue ``template`` for the team, which has ``seen`` as far as the manager knows.

        Raises:
            RuleViolation: ``template-not-a-manager``, ``template-changed``, or what is wrong with it.
        """
        _check(template)
        if self.published(template) != seen:
            raise violation("template-changed")
        self._send(template, template)

    def withdraw(self, template: MessageTemplate) -> None:
        """Queue that the team has no version of it any more; what is ours is there again.

        Raises:
            RuleViolation: ``template-not-a-manager``.
        """
        self._send(template, None)

    def keep_refused(self, op_id: str, command: Command) -> None:
        """Make what the portal did not take what is being written of the template.

        Raises:
            RuleViolation: ``attention.other_kind``: the command was about something else.
        """
        if not isinstance(command, SetMailTemplate) or command.after is None:
            raise violation("attention.other_kind", op_id=op_id)
        self.keep_draft(command.after)
        with self._store.write() as work:
            work.discard_refusal(op_id)

    def _send(self, template: MessageTemplate, after: MessageTemplate | None) -> None:
        if not self.may_publish:
            raise violation("template-not-a-manager")
        command = SetMailTemplate(template.id, template.language, self.published(template), after)
        if command.before == command.after:
            return
        with self._store.write() as work:
            work.enqueue(command, Target(Kind.PARTNER, self._account.partner_id))

    def _layered(self, language: str) -> Iterator[tuple[MessageTemplate, Origin]]:
        """Every template of ``language`` as the rep has it: ours first, what was added after them."""
        found: dict[tuple[str, str], tuple[MessageTemplate, Origin]] = {}
        standard = (_defaults(language), Origin.DEFAULT)
        for templates, origin in (standard, (self._team(), Origin.TEAM), (self._own(), Origin.OWN)):
            for each in templates:
                if each.language == language and (each.key not in found or found[each.key][0] != each):
                    found[each.key] = (each, origin)
        yield from found.values()

    def _team(self) -> tuple[MessageTemplate, ...]:
        try:
            return self._catalogue.partner().mail_templates
        except RuleViolation:
            # Before the first exchange there is no partner, and nothing of the team's.
            return ()

    def _own(self) -> tuple[MessageTemplate, ...]:
        return self._read(MAIL_TEMPLATES)

    def _read(self, name: str) -> tuple[MessageTemplate, ...]:
        return _decoded(self._store.values(name).get(name))

    def _change(
        self, name: str, change: Callable[[tuple[MessageTemplate, ...]], Iterable[MessageTemplate]]
    ) -> None:
        """Keep what ``change`` makes of what is kept; another window or a verb may have written meanwhile."""
        # SQLAlchemy comes with the first write.
        from app.models import meta

        with self._store.transaction() as connection:
            kept = _decoded(meta.get(connection, name))
            meta.put(connection, name, encode(tuple(change(kept))).decode())


def _decoded(kept: str | None) -> tuple[MessageTemplate, ...]:
    found: tuple[MessageTemplate, ...] = decode_as(tuple[MessageTemplate, ...], kept) if kept else ()
    return found


def _check(template: MessageTemplate) -> None:
    problems = tuple(check_template(template))
    if problems:
        raise RuleViolation(*problems)


@cache
def _defaults(language: str) -> tuple[MessageTemplate, ...]:
    found: Any = json.loads(resource("mail", f"templates.{language}.json").read_text(encoding="utf-8"))
    return tuple(
        MessageTemplate(
            each["id"],
            MessageKind(each["kind"]),
            Kind(each["about"]),
            language,
            each["name"],
            each["subject"],
            each["body"],
        )
        for each in found
    )


def _spoken(language: str) -> str:
    return language if language in LANGUAGES else "en"
