"""Every colour of the window, by name: one frozen value for light, one for dark."""

from dataclasses import dataclass, replace
from typing import Literal

TokenName = Literal[
    "canvas",
    "nav",
    "surface",
    "sunken",
    "raised",
    "hover",
    "navsel",
    "selected",
    "tint",
    "line",
    "line2",
    "field",
    "text",
    "text2",
    "text3",
    "disabled",
    "accent",
    "accent_h",
    "on_accent",
    "accent_text",
    "focus",
    "hit",
    "tip",
    "tip_text",
    "c1",
    "c2",
    "c3",
    "neutral",
    "info",
    "success",
    "warning",
    "danger",
    "violet",
    "neutral_t",
    "info_t",
    "success_t",
    "warning_t",
    "danger_t",
    "violet_t",
    "shadow",
    "scrim",
]
Status = Literal["neutral", "info", "success", "warning", "danger", "violet"]


# Nothing prints or compares schemes; without these methods the class is ready a millisecond earlier.
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Tokens:
    """The colours of one scheme, as ``#RRGGBB`` (``#AARRGGBB`` for ``shadow`` and ``scrim``)."""

    canvas: str
    nav: str
    surface: str
    sunken: str
    raised: str
    hover: str
    navsel: str
    selected: str
    tint: str
    line: str
    line2: str
    field: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_h: str
    on_accent: str
    accent_text: str
    focus: str
    hit: str
    tip: str
    tip_text: str
    c1: str
    c2: str
    c3: str
    neutral: str
    neutral_t: str
    info: str
    info_t: str
    success: str
    success_t: str
    warning: str
    warning_t: str
    danger: str
    danger_t: str
    violet: str
    violet_t: str
    shadow: str
    scrim: str

    def high_contrast(self) -> "Tokens":
        """The same scheme for a reader who asked the system for more contrast."""
        return replace(self, text3=self.text2, line=self.line2, line2=self.field)


LIGHT = Tokens(
    canvas="#FBFAF8",
    nav="#F3F1EC",
    surface="#FFFFFF",
    sunken="#F7F5F1",
    raised="#FFFFFF",
    hover="#F3F1EC",
    navsel="#E9E5DD",
    selected="#DFEDF0",
    tint="#E6F1F3",
    line="#E6E2DB",
    line2="#CFC9BF",
    field="#8C857B",
    text="#1E1C19",
    text2="#4F4A43",
    text3="#6A645B",
    disabled="#A39D94",
    accent="#0F5B6B",
    accent_h="#0B4A58",
    on_accent="#FFFFFF",
    accent_text="#0F5B6B",
    focus="#0F7C92",
    hit="#FBE7A6",
    tip="#2A2723",
    tip_text="#F5F2ED",
    c1="#0F5B6B",
    c2="#5A929E",
    c3="#B9D0D4",
    neutral="#4F4A43",
    neutral_t="#ECE8E1",
    info="#214E94",
    info_t="#E5ECF8",
    success="#27612F",
    success_t="#E2F0E1",
    warning="#7A4700",
    warning_t="#FBEFD6",
    danger="#A1221D",
    danger_t="#FBE8E5",
    violet="#573B91",
    violet_t="#EDE8F7",
    shadow="#1A282014",
    scrim="#47000000",
)

DARK = Tokens(
    canvas="#191816",
    nav="#131210",
    surface="#201E1C",
    sunken="#1B1A18",
    raised="#292724",
    hover="#292724",
    navsel="#2B2825",
    selected="#163740",
    tint="#16303A",
    line="#35322E",
    line2="#4D4842",
    field="#857E74",
    text="#EFECE7",
    text2="#C6C0B7",
    text3="#A29C92",
    disabled="#69645C",
    accent="#1A7286",
    accent_h="#1D7A8F",
    on_accent="#FFFFFF",
    accent_text="#74C7D6",
    focus="#5BB8C9",
    hit="#5C4A10",
    tip="#EFECE7",
    tip_text="#1E1C19",
    c1="#3FA0B3",
    c2="#3E8494",
    c3="#35606B",
    neutral="#CFC9C0",
    neutral_t="#34312D",
    info="#A9C6F5",
    info_t="#1E2C45",
    success="#9AD3A0",
    success_t="#1C3321",
    warning="#F0C078",
    warning_t="#3C2C10",
    danger="#F7A69F",
    danger_t="#43201D",
    violet="#CBB9F5",
    violet_t="#2F2647",
    shadow="#57000000",
    scrim="#80000000",
)
