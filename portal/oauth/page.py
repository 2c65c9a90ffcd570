"""The sign-in page and the page that refuses a request which is not the app's."""

import secrets
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Response

from portal.oauth.words import words_in

_templates = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def sign_in_page(language: str, action: str, login: str = "", problem: str = "") -> Response[str]:
    """The form; ``problem`` names the sentence above it after a failure."""
    status = {"": 200, "wrong": 401, "resting": 429}[problem]
    title = words_in(language)["title"]
    return _page("sign_in.html", language, status, title=title, action=action, login=login, problem=problem)


def refused_page(language: str) -> Response[str]:
    """Why there is no form; the browser is sent nowhere."""
    return _page("refused.html", language, 400, title=words_in(language)["refused_title"])


def _page(template: str, language: str, status: int, **values: str) -> Response[str]:
    nonce = secrets.token_urlsafe(16)
    text = _templates.get_template(template).render(
        language=language, words=words_in(language), nonce=nonce, **values
    )
    # Browsers check form-action on the redirect after a form too, so the app's own address must be in it.
    policy = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none'; frame-ancestors 'none'; "
        "form-action 'self' http://127.0.0.1:* http://[::1]:*"
    )
    headers = {
        "Content-Security-Policy": policy,
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "Content-Language": language,
    }
    return Response(text, status_code=status, headers=headers, media_type="text/html; charset=utf-8")
