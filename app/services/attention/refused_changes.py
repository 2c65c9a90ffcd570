"""The ways out of what the portal refused about a customer: put right, kept as it is, or asked for anew.

The forms, with their rules, are imported when somebody goes to one, not with what needs a decision.
"""

from dataclasses import replace
from datetime import datetime

from app.domain.commands.commands import AskForCustomer, CreateCustomer, UpdateCustomer
from app.domain.customer.customer import Customer
from app.domain.customer.mailing import MailKind, MailRecipient, SentMail
from app.domain.customer.merge import Change, CustomerPatch, apply_patch, difference
from app.domain.customer.transitions import LoseCustomer, ReopenCustomer, SetAccountState, Transition, reissue
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import CustomerId, SentMailId, UserId
from app.services.attention.resolution_options import LOGIN_FIXED
from app.services.catalogue.catalogue import Catalogue
from app.services.customers.customers import may_write
from app.services.drafts.drafts import DraftKind, Drafts
from app.services.queries import Queries
from app.services.queries.queues import AttentionItem
from app.services.session.clock import Clock
from app.services.session.identity import Account, Identities
from app.services.store.existing import existing_customer
from app.services.store.store import Store
from app.wire.protocol import Target


class RefusedChanges:
    """What a rep can do with a customer that the portal refused, or a change of one.

    Every method raises ``RuleViolation``: ``account.reads_only``, ``attention.missing`` when somebody decided
    already, ``attention.other_kind`` when the command was about something else.
    """

    def __init__(
        self,
        store: Store,
        queries: Queries,
        catalogue: Catalogue,
        drafts: Drafts,
        clock: Clock,
        identities: Identities,
        account: Account,
    ) -> None:
        self._store, self._queries, self._catalogue = store, queries, catalogue
        self._drafts, self._clock = drafts, clock
        self._identities, self._account = identities, account

    def reopen_customer(self, op_id: str) -> str:
        """The id of a wizard draft that holds the customer as the rep wrote it, to mend and create again.

        The card stays until the customer is created again: asked for twice, the draft is the same.
        """
        item = self._item(op_id)
        if not isinstance(item.command, CreateCustomer):
            raise violation("attention.other_kind", op_id=op_id)
        from app.services.customer_form.wizard_draft import draft_of, keep

        draft_id = f"wizard-{op_id}"
        if all(each.id != draft_id for each in self._drafts.kept(DraftKind.WIZARD)):
            keep(self._drafts, draft_of(item.command.customer, draft_id, _at_fields(item)))
        return draft_id

    def correct_profile(self, op_id: str) -> CustomerId:
        """The customer whose profile now opens with what the rep wrote, to mend and save again.

        The card stays until that is saved.
        """
        item = self._item(op_id)
        if not isinstance(item.command, UpdateCustomer):
            raise violation("attention.other_kind", op_id=op_id)
        from app.services.customer_form.rebase import correct_profile

        current, patch = self._customer(item), item.command.patch
        correct_profile(self._catalogue, self._drafts, current, patch, _at_fields(item), op_id)
        return item.customer_id

    def keep_login(self, op_id: str) -> None:
        """Leave the login of the admin user as the portal has it, and send the rest of the change again."""
        item = self._item(op_id)
        if not isinstance(item.command, UpdateCustomer):
            raise violation("attention.other_kind", op_id=op_id)
        current = self._customer(item)
        wanted = apply_patch(current, _with_login(item.command.patch, current))
        patch = difference(current, wanted)
        with self._store.write() as work:
            work.discard_refusal(op_id)
            if not patch.is_empty:
                work.enqueue(UpdateCustomer(patch), Target(item.kind, item.target_id))

    def can_move_again(self, item: AttentionItem) -> bool:
        """Whether a refused move still leads somewhere from where the customer stands now."""
        try:
            self._reissue(item)
        except RuleViolation:
            return False
        return True

    def reissue(self, op_id: str) -> None:
        """Ask for the same move once more, having seen what a colleague made of the customer.

        Raises:
            RuleViolation: from where it stands now the move leads nowhere.
        """
        item = self._item(op_id)
        move = self._reissue(item)
        with self._store.write() as work:
            work.discard_refusal(op_id)
            work.enqueue(move, Target(item.kind, item.target_id))

    def ask_for(self, op_id: str) -> SentMail:
        """Ask the colleague who has the same company to hand it over.

        What was typed stays as a draft: of the new customer, or of the profile.
        """
        item = self._item(op_id)
        if "customer_id" not in item.data:
            raise violation("attention.other_kind", op_id=op_id)
        if isinstance(item.command, CreateCustomer):
            self.reopen_customer(op_id)
        elif isinstance(item.command, UpdateCustomer):
            self.correct_profile(op_id)
        mail = self._request(item, self._clock.now())
        with self._store.write() as work:
            work.discard_refusal(op_id)
            work.enqueue(AskForCustomer(mail), Target(Kind.SENT_MAIL, mail.id))
        return mail

    def _request(self, item: AttentionItem, now: datetime) -> SentMail:
        name, id = item.data.get("sales_rep", ""), UserId(item.data.get("sales_rep_id", ""))
        colleague = self._catalogue.user(id)
        email = colleague.email if colleague is not None else ""
        return SentMail(
            id=SentMailId(self._identities.new()),
            customer_id=CustomerId(item.data["customer_id"]),
            kind=MailKind.REQUEST,
            asked_by=self._account.name,
            asked_at=now,
            recipients=(MailRecipient(name, email),),
        )

    def _reissue(self, item: AttentionItem) -> Transition:
        if not isinstance(item.command, SetAccountState | LoseCustomer | ReopenCustomer):
            raise violation("attention.other_kind", op_id=item.op_id)
        return reissue(item.command, self._customer(item))

    def _customer(self, item: AttentionItem) -> Customer:
        return existing_customer(self._store, item.target_id)

    def _item(self, op_id: str) -> AttentionItem:
        may_write(self._account)
        found = next((item for item in self._queries.attention() if item.op_id == op_id), None)
        if found is None:
            raise violation("attention.missing", op_id=op_id)
        return found


def _at_fields(item: AttentionItem) -> tuple[Problem, ...]:
    """What the portal had against it, each where it can be put right."""
    if item.code == "duplicate-customer":
        holder = {"id": item.data.get("customer_id", ""), "name": item.data.get("name", "")}
        return (Problem("customer.duplicate", "identity.registration_number", holder),)
    return tuple(each for each in item.problems if each.code != LOGIN_FIXED)


def _with_login(patch: CustomerPatch, current: Customer) -> CustomerPatch:
    """``patch`` with the login of the admin user as it stands."""
    change, there = patch.admin_user, current.admin_user
    if change is None or change.new is None or there is None:
        return replace(patch, admin_user=None)
    kept = replace(change.new, login_email=there.login_email)
    return replace(patch, admin_user=Change(there, kept))
