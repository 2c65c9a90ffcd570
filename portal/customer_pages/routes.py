"""Every page for customers' people, and what they see when one fails."""

from litestar import Router

from portal.customer_pages.account import go_on, leave, show_account
from portal.customer_pages.link_opening import Closed
from portal.customer_pages.offer import answer_offer, show_offer
from portal.customer_pages.onboarding import confirm_stage, show_onboarding
from portal.customer_pages.page import on_closed, on_page_busy, on_page_failure
from portal.customer_pages.sign_in import enter, show_entrance
from portal.customer_pages.verify import check_paper, show_verify
from portal.store.engine import BUSY


def customer_pages() -> Router:
    """The routes, with failures as pages."""
    return Router(
        "/",
        route_handlers=[
            show_onboarding,
            confirm_stage,
            show_entrance,
            enter,
            show_account,
            go_on,
            leave,
            show_offer,
            answer_offer,
            show_verify,
            check_paper,
        ],
        exception_handlers={
            Closed: on_closed,
            **dict.fromkeys(BUSY, on_page_busy),
            Exception: on_page_failure,
        },
    )
