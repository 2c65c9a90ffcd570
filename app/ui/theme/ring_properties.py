"""What a control says of the focus ring: how round it is, and around what it is drawn."""

from PySide6.QtWidgets import QWidget

_RADIUS, _OWNER, _NONE, _ALWAYS = "ringRadius", "ringOnParent", "noRing", "ringAlways"
_USUAL_RADIUS = 6


def set_ring_radius(widget: QWidget, radius: int) -> None:
    """Set the corner radius of ``widget`` for the focus ring, in pixels; 6 where none is set."""
    widget.setProperty(_RADIUS, radius)


def ring_on_parent(widget: QWidget) -> None:
    """Draw the ring of ``widget`` around its parent: for the text inside a larger control."""
    widget.setProperty(_OWNER, True)


def no_ring(widget: QWidget) -> None:
    """Never draw the ring around ``widget``: it shows its focus by itself."""
    widget.setProperty(_NONE, True)


def ring_always(widget: QWidget) -> None:
    """Draw the ring around ``widget`` however the keyboard came there: it is part of an input."""
    widget.setProperty(_ALWAYS, True)


def is_always_ringed(widget: QWidget) -> bool:
    """Whether the ring is drawn around ``widget`` however the keyboard came there."""
    return bool(widget.property(_ALWAYS))


def ring_radius(widget: QWidget) -> int:
    """Return the corner radius of ``widget`` in pixels, half its height at most."""
    radius = widget.property(_RADIUS)
    return _USUAL_RADIUS if radius is None else min(int(radius), widget.height() // 2)


def ringed(focused: QWidget) -> QWidget | None:
    """The control around which the ring of ``focused`` is drawn; None where there is none."""
    target = focused
    while target.property(_OWNER) and (parent := target.parentWidget()) is not None:
        target = parent
    if target.property(_NONE) or target.inherits("QAbstractItemView") or target.isWindow():
        return None
    return target
