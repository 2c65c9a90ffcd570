"""Prints a PDF through the system's dialog."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.ui.papers.pdf_pages import PdfPages

_DPI = 300
_POINTS_PER_INCH = 72


def print_pages(data: bytes, title: str, parent: QWidget) -> bool:
    """Ask for a printer and print every page on it; whether the rep went through with it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setResolution(_DPI)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    pages = PdfPages(data)
    try:
        _paint(pages, printer)
    finally:
        pages.close()
    return True


def _paint(pages: PdfPages, printer: QPrinter) -> None:
    first = pages.size(0)
    size = QPageSize.PageSizeId.A4 if first.height > 800 else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter(printer)
    for number in range(pages.count):
        if number:
            printer.newPage()
        picture = pages.draw(number, printer.resolution() / _POINTS_PER_INCH)
        painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), picture)
    painter.end()
