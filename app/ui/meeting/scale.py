"""Type and measures of the customer's view, which follow the size of the view and not the text size."""

from app.ui.theme import TextStyle, theme

DESIGN_WIDTH, DESIGN_HEIGHT = 1440, 900
"""The size that the measures are meant at; a view of another size has all of them larger or smaller."""
_LEAST = 0.5
_SMALLEST = 8
"""Type of fewer pixels cannot be told from a line."""


class Scale:
    """Turns measures at the size of the design into pixels of a view of ``width`` × ``height``.

    A view that has too much in it to be cut may be smaller than the ``least`` that can be read at a desk.
    """

    def __init__(self, width: int, height: int, least: float = _LEAST) -> None:
        self.factor = max(least, min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT))

    def px(self, measure: float) -> int:
        """So many pixels."""
        return round(measure * self.factor)

    def style(self, size: int, *, strong: bool = False) -> TextStyle:
        """Type of ``size``; the rep's text size is taken out, because the view has a size of its own."""
        pixels = round(max(_SMALLEST, size * self.factor) / theme().scaled(100) * 100)
        return TextStyle(pixels, round(pixels * 1.3), semibold=strong)
