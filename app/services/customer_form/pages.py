"""The pages on which a customer's answers are asked for, and which answer stands on which."""

from collections.abc import Iterable
from enum import StrEnum

from app.domain.customer.account_creation_rules import PAGE_OF
from app.domain.errors import Problem


class Page(StrEnum):
    """A page that this desk can show."""

    PROGRAMME = "programme"
    COMPANY = "company"
    CONTACTS = "contacts"
    MICROSOFT_ACCOUNT = "microsoft_account"
    ADDITIONAL = "additional"
    ACCOUNT_PACKAGE = "account_package"
    DOMAIN_USER = "domain_user"
    REVIEW = "review"


def page_of(problem: Problem) -> Page:
    """The page where ``problem`` can be put right."""
    head = problem.field.partition(".")[0]
    if head == "participation":
        return Page.PROGRAMME
    name = PAGE_OF.get(problem.field) or PAGE_OF.get(head, Page.COMPANY)
    return next((each for each in Page if each.value == name), Page.COMPANY)


def on_page(problems: Iterable[Problem], page: Page) -> tuple[Problem, ...]:
    """Those of ``problems`` that can be put right on ``page``."""
    return tuple(each for each in problems if page_of(each) is page)
