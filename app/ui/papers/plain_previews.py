"""The papers that are read, printed and saved, and about which nothing else is done: a page for each."""

from app.domain.kind import Kind
from app.ui.papers.plain_preview import PlainPreviewPage, Previewed
from app.ui.papers.services import (
    ComparisonPreviewServices,
    MinutesPreviewServices,
    ReviewPreviewServices,
    VariantsPreviewServices,
)
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def review_preview(workspace: Workspace[ReviewPreviewServices], place: places.ReadReview) -> PlainPreviewPage:
    """What a customer holds and is offered."""
    words, customer = workspace.words, workspace.services.customers.get(place.customer_id)
    previewed = Previewed(
        title=words.translate("papers", "Account review"),
        way=[(places.CustomerFile(customer.id), customer.identity.name)],
        language=customer.language,
        pages=words.translate("paper_page", "Pages of the review"),
    )
    return PlainPreviewPage(workspace, workspace.services.account_reviews.of(customer.id), previewed)


def minutes_preview(
    workspace: Workspace[MinutesPreviewServices], place: places.ReadMinutes
) -> PlainPreviewPage:
    """What was gone through with a customer on a day."""
    words, customer = workspace.words, workspace.services.customers.get(place.customer_id)
    day = words.formats.long_date(place.day)
    previewed = Previewed(
        title=words.translate("papers", "Meeting minutes of {day}", day=day),
        way=[(places.CustomerFile(customer.id), customer.identity.name)],
        language=customer.language,
        pages=words.translate("paper_page", "Pages of the minutes"),
    )
    return PlainPreviewPage(workspace, workspace.services.minutes.of(customer.id, place.day), previewed)


def comparison_preview(
    workspace: Workspace[ComparisonPreviewServices], place: places.ReadChanges
) -> PlainPreviewPage:
    """What is different between two versions."""
    words, services = workspace.words, workspace.services
    kind, id = Kind.CHANGE_ORDER if place.is_change else Kind.QUOTE, place.document_id
    subject = services.comparisons.subject(kind, id)
    customer = services.customers.get(subject.customer_id)
    back = places.WhatChanged(id, place.before, place.after, is_change=place.is_change)
    previewed = Previewed(
        title=words.translate("paper_page", "What changed"),
        way=[
            (places.CustomerFile(customer.id, "quotes"), customer.identity.name),
            (back, subject.display_number),
        ],
        language=services.comparisons.language(kind, id),
        pages=words.translate("paper_page", "Pages of the comparison"),
    )
    paper = services.comparison_papers.of(kind, id, (place.before, place.after))
    return PlainPreviewPage(workspace, paper, previewed)


def variants_preview(
    workspace: Workspace[VariantsPreviewServices], place: places.ReadVariants
) -> PlainPreviewPage:
    """The variants of a scenario board side by side."""
    words, papers, id = workspace.words, workspace.services.variants_papers, place.draft_id
    board = papers.board(id, is_change=place.is_change)
    customer = board.customer
    tab: places.FileTab = "licences" if place.is_change else "quotes"
    back = places.CompareChange(id) if place.is_change else places.CompareOffer(id)
    previewed = Previewed(
        title=words.translate("paper_page", "Proposals"),
        way=[
            (places.CustomerFile(customer.id, tab), customer.identity.name),
            (back, words.translate("paper_page", "Scenarios")),
        ],
        language=board.frame.language,
        pages=words.translate("paper_page", "Pages of the proposals"),
    )
    return PlainPreviewPage(workspace, papers.of(id, is_change=place.is_change), previewed)
