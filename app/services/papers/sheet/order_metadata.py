"""What the metadata of a paper say of the order in it (Order-X 1.0, section on XMP)."""

from app.services.papers.sheet.metadata import Extension, Said
from app.services.papers.views.paper import Attachment

_VERSION, _LEVEL = "1.0", "EXTENDED"
ORDER_X = Extension(
    "Factur-X PDFA Extension Schema",
    "urn:factur-x:pdfa:CrossIndustryDocument:1p0#",
    "fx",
    "external",
    (
        ("DocumentFileName", "Text", "The name of the embedded XML document"),
        ("DocumentType", "Text", "The type of the hybrid document in capital letters, e.g. ORDER"),
        ("Version", "Text", "The version of the standard that applies to the embedded XML document"),
        ("ConformanceLevel", "Text", "The conformance level of the embedded XML document"),
    ),
)


def order_said(order: Attachment) -> Said:
    """That ``order`` is attached, and of which kind, version and profile it is."""
    return Said(ORDER_X, (order.name, order.order_kind, _VERSION, _LEVEL))
