"""What a manager sets of the partner's own lists: begun as a draft of this laptop, published to everybody."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.commands.commands import Command, SetLists
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.kind import Kind
from app.domain.partner.partner_lists import (
    ListsMerge,
    PartnerLists,
    apply_lists,
    check_lists,
    difference,
    merge,
    normal_difference,
)
from app.domain.partner.role import Role
from app.services.catalogue.catalogue import Catalogue
from app.services.drafts.kept_drafts import DraftKind
from app.wire.protocol import Target

if TYPE_CHECKING:
    from app.services.drafts.drafts import Drafts
    from app.services.session.identity import Account, Identities
    from app.services.store.store import Store

_DRAFT_ID = "lists"


@dataclass(frozen=True, slots=True)
class ListsDraft:
    """What a manager is writing: what counted when they began, and what it became."""

    before: PartnerLists
    lists: PartnerLists

    @property
    def changed(self) -> tuple[str, ...]:
        """The lists that publishing would change."""
        return tuple(normal_difference(self.before, self.lists).groups)


class OwnListsService:
    """Reads the lists, keeps what is being written, and publishes it."""

    def __init__(
        self,
        store: "Store",
        catalogue: Catalogue,
        drafts: "Drafts",
        account: "Account",
        identities: "Identities",
    ) -> None:
        self._store, self._catalogue, self._drafts = store, catalogue, drafts
        self._account, self._identities = account, identities

    @property
    def partner_id(self) -> str:
        """Whose lists these are."""
        return self._account.partner_id

    @property
    def may_publish(self) -> bool:
        """Whether the account sets the lists."""
        return self._account.role is Role.MANAGER

    def managers(self) -> tuple[str, ...]:
        """The names of those who may."""
        return tuple(each.name for each in self._catalogue.users() if each.role is Role.MANAGER)

    def new_id(self) -> str:
        """The identity of a new entry."""
        return self._identities.new()

    def published(self) -> PartnerLists:
        """The lists as they count now.

        Raises:
            RuleViolation: ``catalogue.not_here``.
        """
        return self._catalogue.lists()

    def begin(self) -> ListsDraft:
        """What is being written, laid over what counts by now; else what counts."""
        current = self.published()
        try:
            kept: ListsDraft = self._drafts.load(_DRAFT_ID, ListsDraft)
        except RuleViolation:
            # There is none, or another version of the desk kept it in a form that this one cannot read.
            return ListsDraft(current, current)
        return self.rebased(kept)

    def rebased(self, draft: ListsDraft) -> ListsDraft:
        """``draft`` over what counts now, where nobody else changed the same list; else as it is."""
        merged = self.merged(draft)
        return draft if merged.conflicts else ListsDraft(self.published(), merged.lists)

    def merged(self, draft: ListsDraft) -> ListsMerge:
        """``draft`` laid over what counts now; its ``conflicts`` name what somebody else changed."""
        return merge(self.published(), difference(draft.before, draft.lists))

    def over_theirs(self, draft: ListsDraft, *, mine: bool) -> ListsDraft:
        """``draft`` over what counts now, with its own or the other's list where both changed one."""
        current = self.published()
        contested = {each.group for each in self.merged(draft).conflicts}
        patch = difference(draft.before, draft.lists)
        if not mine:
            patch = replace(patch, **dict.fromkeys(contested))
        return ListsDraft(current, apply_lists(current, patch))

    def keep(self, draft: ListsDraft) -> None:
        """Keep ``draft`` on this laptop; one that changes nothing is dropped."""
        if draft.lists == draft.before:
            self.discard()
        else:
            self._drafts.save(_DRAFT_ID, DraftKind.LISTS, draft)

    def discard(self) -> None:
        """Forget what was being written."""
        with self._store.write() as work:
            work.discard_draft(_DRAFT_ID)

    def check(self, draft: ListsDraft) -> tuple[Problem, ...]:
        """Everything that keeps ``draft`` from being published, at its list and entry."""
        patch = normal_difference(draft.before, draft.lists)
        return check_lists(apply_lists(draft.before, patch), patch.groups)

    def publish(self, draft: ListsDraft) -> None:
        """Queue what ``draft`` changes; everybody has it after the next exchange.

        Raises:
            RuleViolation: ``lists-not-a-manager``, ``lists.unchanged``, ``lists.changed_elsewhere`` for each
                list that somebody else changed meanwhile, or what ``check`` finds.
        """
        if not self.may_publish:
            raise violation("lists-not-a-manager")
        patch = normal_difference(draft.before, draft.lists)
        if not patch.groups:
            raise violation("lists.unchanged")
        merged = merge(self.published(), patch)
        if merged.conflicts:
            raise RuleViolation(
                *(Problem("lists.changed_elsewhere", each.group) for each in merged.conflicts)
            )
        if problems := check_lists(merged.lists, patch.groups):
            raise RuleViolation(*problems)
        with self._store.write() as work:
            work.enqueue(SetLists(patch), Target(Kind.PARTNER, self._account.partner_id))
            work.discard_draft(_DRAFT_ID)

    def resume(self, op_id: str, command: Command) -> None:
        """Make what the portal did not take the draft again, over what counts now.

        Raises:
            RuleViolation: ``attention.other_kind``: the command was about something else.
        """
        if not isinstance(command, SetLists):
            raise violation("attention.other_kind", op_id=op_id)
        current = self.published()
        draft = ListsDraft(current, apply_lists(current, command.patch))
        with self._store.write() as work:
            work.discard_refusal(op_id)
            work.save_draft(self._drafts.written(_DRAFT_ID, DraftKind.LISTS, draft))
