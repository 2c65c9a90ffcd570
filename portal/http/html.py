"""Pages for a browser: from a template, under a policy that lets in a page's own style and script alone."""

import secrets
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import MediaType, Response

_ROOT = Path(__file__).parent.parent
_templates = Environment(
    loader=FileSystemLoader([_ROOT / "sign_in_pages" / "templates", _ROOT / "customer_pages" / "templates"]),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def notice_answer(
    frame: str, language: str, status: int, *, title: str, text: str, **values: object
) -> Response[str]:
    """A page with no more than a heading and a paragraph, inside ``frame``, another template."""
    shown = {"frame": frame, "title": title, "text": text, **values}
    return html_answer("notice.html", language, status, shown)


def html_answer(
    template: str,
    language: str,
    status: int,
    values: Mapping[str, object],
    form_action: str = "'self'",
    *,
    has_script: bool = False,
    has_picture: bool = False,
) -> Response[str]:
    """``template`` filled in; ``form_action`` says where its forms may lead.

    ``has_script`` lets the script that stands in the template run, and no other; ``has_picture`` shows
    pictures whose bytes stand in the page, and no others.
    """
    nonce = secrets.token_urlsafe(16)
    text = _templates.get_template(template).render(language=language, nonce=nonce, **values)
    scripts = f"script-src 'nonce-{nonce}'; " if has_script else ""
    pictures = "img-src data:; " if has_picture else ""
    policy = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; {scripts}{pictures}base-uri 'none'; "
        f"frame-ancestors 'none'; form-action {form_action}"
    )
    headers = {
        "Content-Security-Policy": policy,
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        # Not "no-referrer": under that a browser sends "Origin: null" with a form, and it would be refused.
        "Referrer-Policy": "same-origin",
        "Cache-Control": "no-store",
        "X-Robots-Tag": "noindex",
        "Content-Language": language,
    }
    return Response(text, status_code=status, headers=headers, media_type=MediaType.HTML)
