"""The colours: the right names, and readable on each other."""

from dataclasses import fields
from typing import get_args

import pytest

from app.ui.theme.tokens import DARK, LIGHT, Status, TokenName, Tokens
from tests.support.contrast import contrast

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("canvas", "nav", "surface", "sunken", "raised", "hover", "navsel", "selected", "tint")
# The table of the design sheet: light and dark, one column per ground.
STATED = {
    "text": "16.3/15.1 15.1/15.9 17.0/14.1 15.6/14.8 17.0/12.6 15.1/12.6 13.5/12.4 14.2/10.8 14.8/11.7",
    "text2": "8.4/9.8 7.8/10.4 8.8/9.2 8.1/9.6 8.8/8.2 7.8/8.2 7.0/8.1 7.3/7.0 7.6/7.7",
    "text3": "5.6/6.5 5.2/6.9 5.9/6.1 5.4/6.4 5.9/5.5 5.2/5.5 4.7/5.4 4.9/4.7 5.1/5.1",
    "accent_text": "7.4/9.2 6.8/9.7 7.7/8.6 7.1/9.0 7.7/7.7 6.8/7.7 6.1/7.6 6.4/6.6 6.7/7.2",
    "danger": "7.3/9.2 6.7/9.7 7.6/8.6 7.0/9.0 7.6/7.7 6.7/7.7 6.1/7.6 6.3/6.6 6.6/7.2",
    "warning": "7.4/10.6 6.8/11.2 7.7/9.9 7.1/10.4 7.7/8.9 6.8/8.9 6.1/8.7 6.4/7.6 6.7/8.2",
    "focus": "4.7/7.7 4.3/8.2 4.9/7.2 4.5/7.6 4.9/6.5 4.3/6.5 3.9/6.4 4.1/5.5 4.2/6.0",
}
PILLS = {"neutral": 7.2, "info": 6.8, "success": 6.3, "warning": 6.7, "danger": 6.4, "violet": 7.2}


def stated_ratios() -> list[tuple[str, str, float, float]]:
    """Each cell of the table: foreground, ground, light ratio, dark ratio."""
    return [
        (name, ground, *map(float, cell.split("/")))  # type: ignore[misc]
        for name, row in STATED.items()
        for ground, cell in zip(GROUNDS, row.split(), strict=True)
    ]


def ratio(tokens: Tokens, foreground: str, ground: str) -> float:
    return contrast(getattr(tokens, foreground), getattr(tokens, ground))


def test_black_on_white_has_the_highest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@pytest.mark.parametrize(("name", "ground", "light", "dark"), stated_ratios())
def test_the_contrast_is_what_the_design_states(name: str, ground: str, light: float, dark: float) -> None:
    assert ratio(LIGHT, name, ground) == pytest.approx(light, abs=0.11)
    assert ratio(DARK, name, ground) == pytest.approx(dark, abs=0.11)


@SCHEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", ["text", "text2", "text3", "accent_text", "danger", "warning"])
def test_text_is_readable_on_every_ground(tokens: Tokens, name: str, ground: str) -> None:
    assert ratio(tokens, name, ground) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ground", [ground for ground in GROUNDS if ground != "navsel"])
@pytest.mark.parametrize("name", ["field", "focus"])
def test_outlines_of_inputs_and_focus_stand_out_on_every_ground(
    tokens: Tokens, name: str, ground: str
) -> None:
    assert round(ratio(tokens, name, ground), 1) >= 3.0


@SCHEMES
@pytest.mark.parametrize("status", get_args(Status))
def test_a_status_is_readable_on_its_tint(tokens: Tokens, status: str) -> None:
    assert ratio(tokens, status, f"{status}_t") >= 4.5
    assert ratio(tokens, "text", f"{status}_t") >= 10.9 - 0.05
    assert ratio(tokens, "accent_text", f"{status}_t") >= 6.25


@pytest.mark.parametrize(("status", "stated"), PILLS.items())
def test_a_status_in_light_has_the_stated_contrast(status: str, stated: float) -> None:
    assert ratio(LIGHT, status, f"{status}_t") == pytest.approx(stated, abs=0.11)


@SCHEMES
@pytest.mark.parametrize(
    ("name", "ground"),
    [("on_accent", "accent"), ("on_accent", "accent_h"), ("text", "hit"), ("tip_text", "tip")],
)
def test_text_on_strong_grounds_is_readable(tokens: Tokens, name: str, ground: str) -> None:
    assert ratio(tokens, name, ground) >= 4.5


def test_the_typed_names_are_exactly_the_tokens() -> None:
    assert set(get_args(TokenName)) == {field.name for field in fields(Tokens)}


@SCHEMES
def test_high_contrast_strengthens_notes_and_lines(tokens: Tokens) -> None:
    strong = tokens.high_contrast()
    assert (strong.text3, strong.line, strong.line2) == (tokens.text2, tokens.line2, tokens.field)
