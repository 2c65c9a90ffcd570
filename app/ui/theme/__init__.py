"""The look of the window: tokens, fonts, palette, style sheets, focus ring."""

from app.ui.theme.apply_style_sheet import apply_style_sheet, set_tip, style_area
from app.ui.theme.current import Scheme, Theme, apply_theme, theme
from app.ui.theme.focus_ring import FocusRing
from app.ui.theme.ring_properties import no_ring, ring_always, ring_on_parent, set_ring_radius
from app.ui.theme.tokens import DARK, LIGHT, Status, TokenName, Tokens
from app.ui.theme.typography import (
    AMOUNT,
    BODY,
    CARD,
    CELL,
    CELL_STRONG,
    CUSTOMER_NOTE,
    LARGE,
    LOGO,
    NOTE,
    NOTE_STRONG,
    SECTION,
    SIGNED_NAME,
    TINY_STRONG,
    TITLE,
    TOTAL,
    TextStyle,
    magnified,
)

__all__ = [
    "AMOUNT",
    "BODY",
    "CARD",
    "CELL",
    "CELL_STRONG",
    "CUSTOMER_NOTE",
    "DARK",
    "LARGE",
    "LIGHT",
    "LOGO",
    "NOTE",
    "NOTE_STRONG",
    "SECTION",
    "SIGNED_NAME",
    "TINY_STRONG",
    "TITLE",
    "TOTAL",
    "FocusRing",
    "Scheme",
    "Status",
    "TextStyle",
    "Theme",
    "TokenName",
    "Tokens",
    "apply_style_sheet",
    "apply_theme",
    "magnified",
    "no_ring",
    "ring_always",
    "ring_on_parent",
    "set_ring_radius",
    "set_tip",
    "style_area",
    "theme",
]
