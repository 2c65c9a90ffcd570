"""How well one colour reads on another, by the WCAG 2.2 formula."""


def contrast(foreground: str, background: str) -> float:
    """The contrast ratio, 1 to 21, of two ``#RRGGBB`` colours."""
    one, other = _luminance(foreground), _luminance(background)
    lighter, darker = max(one, other), min(one, other)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16)) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
