"""The sign-in page and the page that refuses a request which is not the app's."""

from litestar import Response

from portal.http.html import html_answer, notice_answer
from portal.sign_in_pages.words import words_in

# Browsers check form-action on the redirect after a form too, so the app's own address must be in it.
_FORM_ACTION = "'self' http://127.0.0.1:* http://[::1]:*"


def sign_in_page(language: str, action: str, login: str = "", problem: str = "") -> Response[str]:
    """The form; ``problem`` names the sentence above it after a failure."""
    status = {"": 200, "wrong": 401, "resting": 429}[problem]
    title = words_in(language)["title"]
    return _page("sign_in.html", language, status, title=title, action=action, login=login, problem=problem)


def refused_page(language: str) -> Response[str]:
    """Why there is no form; the browser is sent nowhere."""
    words = words_in(language)
    return notice_answer("page.html", language, 400, title=words["refused_title"], text=words["refused"])


def _page(template: str, language: str, status: int, **values: str) -> Response[str]:
    return html_answer(template, language, status, {"words": words_in(language), **values}, _FORM_ACTION)
