"""What a manager sets for the papers: begun as a draft of this laptop, then published to everybody."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.commands.commands import Command, SetBranding
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.kind import Kind
from app.domain.partner.branding import Branding, FileId
from app.domain.partner.branding_change import (
    BrandingMerge,
    PastBranding,
    apply_patch,
    branding_of,
    difference,
    merge,
    with_branding,
)
from app.domain.partner.branding_rules import check_branding, normal
from app.domain.partner.partner_file import file_id_of
from app.domain.partner.role import Role
from app.services.branding.letterheads import Letterhead
from app.services.branding.partner_files import PartnerFiles
from app.services.catalogue.catalogue import Catalogue
from app.services.drafts.kept_drafts import DraftKind
from app.wire.protocol import Target

if TYPE_CHECKING:
    from app.services.drafts.drafts import Drafts
    from app.services.session.identity import Account
    from app.services.store.store import Store

_DRAFT_ID = "branding"


@dataclass(frozen=True, slots=True)
class BrandingDraft:
    """What a manager is writing, as it was typed: what was published when they began, and what it became."""

    before: Branding
    branding: Branding

    @property
    def changed(self) -> tuple[str, ...]:
        """The groups that publishing would change."""
        return tuple(difference(self.before, normal(self.branding)).groups)


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that was chosen and not published yet."""

    content: bytes


class PartnerBranding:
    """Reads what is set, keeps what is being written, and publishes it."""

    def __init__(self, store: "Store", catalogue: Catalogue, drafts: "Drafts", account: "Account") -> None:
        self._store, self._catalogue, self._drafts, self._account = store, catalogue, drafts, account
        self._files = PartnerFiles(store)

    @property
    def partner_id(self) -> str:
        """Whose papers these are."""
        return self._account.partner_id

    @property
    def may_publish(self) -> bool:
        """Whether the account sets what the papers carry."""
        return self._account.role is Role.MANAGER

    def managers(self) -> tuple[str, ...]:
        """The names of those who may."""
        return tuple(each.name for each in self._catalogue.users() if each.role is Role.MANAGER)

    def readers(self) -> int:
        """How many colleagues get what is published."""
        return sum(each.id != self._account.user_id for each in self._catalogue.users())

    def last_change(self) -> PastBranding | None:
        """What was replaced last, with who did it and when; None where nobody ever changed anything."""
        return max(self._catalogue.past_brandings(), key=lambda each: each.until, default=None)

    def published(self) -> Branding:
        """What papers carry now.

        Raises:
            RuleViolation: ``catalogue.not_here``.
        """
        return branding_of(self._catalogue.partner())

    def begin(self) -> BrandingDraft:
        """What is being written, laid over what is published by now; else what is published."""
        current = self.published()
        kept = self._kept()
        return BrandingDraft(current, current) if kept is None else self.rebased(kept)

    def rebased(self, draft: BrandingDraft) -> BrandingDraft:
        """``draft`` over what is published now, where nobody else changed the same; else as it is."""
        merged = self.merged(draft)
        return draft if merged.conflicts else BrandingDraft(self.published(), merged.branding)

    def merged(self, draft: BrandingDraft) -> BrandingMerge:
        """``draft`` laid over what is published now; its ``conflicts`` name what somebody else changed."""
        return merge(self.published(), difference(draft.before, draft.branding))

    def over_theirs(self, draft: BrandingDraft, *, mine: bool) -> BrandingDraft:
        """``draft`` over what is published now, with its own or the other's value where both changed one."""
        current = self.published()
        contested = {each.group for each in self.merged(draft).conflicts}
        patch = difference(draft.before, draft.branding)
        if not mine:
            patch = replace(patch, **dict.fromkeys(contested))
        return BrandingDraft(current, apply_patch(current, patch))

    def keep(self, draft: BrandingDraft) -> None:
        """Keep ``draft`` on this laptop; one that changes nothing is dropped."""
        if draft.branding == draft.before:
            self.discard()
        else:
            self._drafts.save(_DRAFT_ID, DraftKind.BRANDING, draft)

    def keep_file(self, content: bytes) -> FileId:
        """Keep a chosen file until it is published; its identity."""
        file_id = file_id_of(content)
        self._drafts.save(_file_draft(file_id), DraftKind.BRANDING_FILE, KeptFile(content))
        return file_id

    def file(self, file_id: FileId) -> bytes:
        """The bytes of a file, published or chosen here.

        Raises:
            RuleViolation: ``file.not_here``.
        """
        try:
            kept: KeptFile = self._drafts.load(_file_draft(file_id), KeptFile)
        except RuleViolation:
            return self._files.content(file_id)
        return kept.content

    def discard(self) -> None:
        """Forget what was being written, and the files that were chosen for it."""
        with self._store.write() as work:
            work.discard_draft(_DRAFT_ID)
            for each in tuple(self._drafts.kept(DraftKind.BRANDING_FILE)):
                work.discard_draft(each.id)

    def letterhead(self, branding: Branding) -> Letterhead:
        """The head that papers would have with ``branding``.

        Raises:
            RuleViolation: ``catalogue.not_here`` or ``file.not_here``.
        """
        logo = self.file(branding.logo.file_id) if branding.logo else b""
        return Letterhead(with_branding(self._catalogue.partner(), normal(branding)), logo, self.file)

    def check(self, branding: Branding) -> tuple[Problem, ...]:
        """Everything that keeps ``branding`` from being published, at its field."""
        return check_branding(normal(branding))

    def publish(self, draft: BrandingDraft) -> None:
        """Queue what ``draft`` changes, its new files first; everybody has it after the next exchange.

        Raises:
            RuleViolation: ``branding-not-a-manager``, ``branding.unchanged``, ``branding.changed_elsewhere``
                for each group that somebody else changed meanwhile, or what ``check`` finds.
        """
        if not self.may_publish:
            raise violation("branding-not-a-manager")
        patch = difference(draft.before, normal(draft.branding))
        if not patch.groups:
            raise violation("branding.unchanged")
        merged = merge(self.published(), patch)
        if merged.conflicts:
            raise RuleViolation(
                *(Problem("branding.changed_elsewhere", each.group) for each in merged.conflicts)
            )
        if problems := self.check(merged.branding):
            raise RuleViolation(*problems)
        contents = [self.file(each) for each in _new_files(draft.before, merged.branding)]
        with self._store.write() as work:
            sent = [op_id for content in contents for op_id in self._files.send(work, content)]
            target = Target(Kind.PARTNER, self._account.partner_id)
            work.enqueue(SetBranding(patch), target, depends_on=sent)
            work.discard_draft(_DRAFT_ID)
            for each in tuple(self._drafts.kept(DraftKind.BRANDING_FILE)):
                work.discard_draft(each.id)

    def resume(self, op_id: str, command: Command) -> None:
        """Make what the portal did not take the draft again, over what is published now.

        Raises:
            RuleViolation: ``attention.other_kind``: the command was about something else.
        """
        if not isinstance(command, SetBranding):
            raise violation("attention.other_kind", op_id=op_id)
        current = self.published()
        draft = BrandingDraft(current, apply_patch(current, command.patch))
        with self._store.write() as work:
            work.discard_refusal(op_id)
            work.save_draft(self._drafts.written(_DRAFT_ID, DraftKind.BRANDING, draft))

    def _kept(self) -> BrandingDraft | None:
        try:
            kept: BrandingDraft = self._drafts.load(_DRAFT_ID, BrandingDraft)
        except RuleViolation:
            # There is none, or another version of the desk kept it in a form that this one cannot read.
            return None
        return kept


def _file_draft(file_id: FileId) -> str:
    return f"{_DRAFT_ID}.{file_id}"


def _new_files(before: Branding, after: Branding) -> list[FileId]:
    known = {each.file_id for each in before.conditions}
    if before.logo is not None:
        known.add(before.logo.file_id)
    wanted = [each.file_id for each in after.conditions]
    if after.logo is not None:
        wanted.append(after.logo.file_id)
    return [each for each in dict.fromkeys(wanted) if each not in known]
