"""The review of an account as its customer reads it: what is held by contract, and what is offered.

There is no cost, margin or internal note in these types: what is absent cannot be printed by mistake.
"""

from dataclasses import dataclass

from app.services.papers.views.paper import Paper
from app.services.papers.views.quote import Section


@dataclass(frozen=True, slots=True)
class ReviewedContract:
    """What is held under a contract; ``texts`` say its term and what comes."""

    section: Section
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewPaper(Paper):
    """The contracts in the order of their ends; ``nothing`` is said where there is none."""

    contracts: tuple[ReviewedContract, ...]
    nothing: str
    offers_title: str
    offers: tuple[str, ...]
