"""What a manager sets for the papers."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

from pikepdf import Pdf
from PIL import Image

from app.domain.partner.branding import Branding, GeneralConditions, Logo
from app.domain.partner.branding_change import branding_of
from app.domain.partner.partner_file import file_id_of
from tests.support.builders import partner


def picture(size: tuple[int, int] = (64, 32), colour: str = "#0F5B6B", kind: str = "PNG") -> bytes:
    """A picture in one colour."""
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, kind)
    return out.getvalue()


def conditions_pdf(pages: int = 2) -> bytes:
    """A PDF with so many empty pages, the same at each call."""
    out = BytesIO()
    with Pdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()


def logo(content: bytes, **kw: Any) -> Logo:
    """The logo that ``picture`` draws by default."""
    return replace(Logo(file_id_of(content), "arvane.png", 64, 32, len(content)), **kw)


def conditions(content: bytes, **kw: Any) -> GeneralConditions:
    """The first version of general conditions."""
    base = GeneralConditions(
        "Conditions générales de vente", "7", date(2026, 9, 1), file_id_of(content), len(content), 2
    )
    return replace(base, **kw)


def branding(**kw: Any) -> Branding:
    """That of Arvane Informatique, with what differs."""
    return replace(branding_of(partner()), **kw)
