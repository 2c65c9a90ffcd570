"""Opens the editor on what a sentence asked for: the draft is kept, and nothing is sent."""

from app.services.change_orders.change_draft import ChangeDraft
from app.services.typed_sentence.proposal import Proposal
from app.ui.typed_sentence.services import SentenceServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def open_proposal(workspace: Workspace[SentenceServices], proposal: Proposal) -> None:
    """Keep the draft of ``proposal`` and go to its editor; what cannot be opened says why."""
    sentences = workspace.services.typed_sentences

    def go(draft_id: str) -> None:
        workspace.router.go(_place(proposal, draft_id))

    workspace.tasks.command(lambda: sentences.keep(proposal), go, workspace.messages.problems)


def _place(proposal: Proposal, draft_id: str) -> places.Place:
    draft = proposal.draft
    if isinstance(draft, ChangeDraft):
        return places.ChangeLicences(draft.customer_id, draft.terms.contract_id, draft_id=draft_id)
    return places.EditOffer(draft_id)
