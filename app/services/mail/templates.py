"""Templates of messages per language, kind and document: ours, the partner's, and the rep's own."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from app.domain.errors import violation
from app.domain.kind import Kind
from app.domain.mail.message import MessageKind
from app.services.files.resources import resource
from app.services.formats.formatting import LANGUAGES
from app.services.session.identity import Identities
from app.services.store.mail_values import MAIL_TEMPLATES
from app.services.store.store import Store
from app.wire.values import decode_as, encode


class Origin(StrEnum):
    DEFAULT = "default"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Template:
    """A subject and a text with places in them."""

    id: str
    kind: MessageKind
    about: Kind
    language: str
    name: str
    subject: str
    body: str
    origin: Origin = Origin.DEFAULT


class Templates:
    """Finds templates, and keeps those of the rep in the cache."""

    def __init__(self, store: Store, identities: Identities) -> None:
        self._store, self._identities = store, identities

    def all(self, kind: MessageKind, about: Kind, language: str) -> tuple[Template, ...]:
        """What a message of ``kind`` can begin with, the rep's own first."""
        wanted = (kind, about, _spoken(language))
        found = (*self._own(), *_defaults(_spoken(language)))
        return tuple(each for each in found if (each.kind, each.about, each.language) == wanted)

    def get(self, id: str, language: str) -> Template:
        """The template with that id, in ``language``.

        Raises:
            RuleViolation: ``mail.template_missing``.
        """
        for each in (*self._own(), *_defaults(_spoken(language))):
            if each.id == id:
                return each
        raise violation("mail.template_missing", id=id)

    def save(self, template: Template) -> Template:
        """Keep a template of the rep's own; one that is ours becomes another one, with an id of its own."""
        if template.origin is not Origin.OWN:
            values = (template.kind, template.about, template.language, template.name)
            id = self._identities.new()
            template = Template(id, *values, template.subject, template.body, Origin.OWN)
        self._keep([*(each for each in self._own() if each.id != template.id), template])
        return template

    def remove(self, id: str) -> None:
        """Forget a template of the rep's own."""
        self._keep([each for each in self._own() if each.id != id])

    def _own(self) -> tuple[Template, ...]:
        kept = self._store.values(MAIL_TEMPLATES).get(MAIL_TEMPLATES)
        found: tuple[Template, ...] = decode_as(tuple[Template, ...], kept) if kept else ()
        return found

    def _keep(self, templates: Sequence[Template]) -> None:
        # SQLAlchemy comes with the first write.
        from app.models import meta

        with self._store.transaction() as connection:
            meta.put(connection, MAIL_TEMPLATES, encode(tuple(templates)).decode())


@cache
def _defaults(language: str) -> tuple[Template, ...]:
    found: Any = json.loads(resource("mail", f"templates.{language}.json").read_text(encoding="utf-8"))
    return tuple(
        Template(
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
