from pypdfium2 import PdfTextPage

class FS_RECTF:  # noqa: N801 - the library calls it so.
    left: float
    top: float
    right: float
    bottom: float

def FPDFText_GetUnicode(text_page: PdfTextPage, index: int) -> int: ...
def FPDFText_GetLooseCharBox(text_page: PdfTextPage, index: int, rect: FS_RECTF) -> int: ...
