"""The system's print dialog, and what is chosen in it as a job for the print system."""

from PySide6.QtGui import QPageLayout, QPageRanges
from PySide6.QtPrintSupport import (
    QAbstractPrintDialog,
    QPrintDialog,
    QPrintEngine,
    QPrinter,
    QPrinterInfo,
)
from PySide6.QtWidgets import QWidget

from app.services.printing.print_job import Colour, PageRange, PrintJob, Sides

_OPTIONS_OF_CUPS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt's CUPS plug-in keeps what was chosen of the driver's own options (qprint_p.h, PPK_CupsOptions)."""
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: Sides.ONE,
    QPrinter.DuplexMode.DuplexLongSide: Sides.LONG_EDGE,
    QPrinter.DuplexMode.DuplexShortSide: Sides.SHORT_EDGE,
    QPrinter.DuplexMode.DuplexAuto: Sides.LONG_EDGE,
}


def new_printer(title: str, count: int, usual: str = "") -> QPrinter:
    """A printer for a paper of ``count`` pages; ``usual`` is the name of the one to begin with."""
    named = QPrinterInfo.printerInfo(usual) if usual else QPrinterInfo()
    printer = (
        QPrinter(QPrinter.PrinterMode.HighResolution)
        if named.isNull()
        else QPrinter(named, QPrinter.PrinterMode.HighResolution)
    )
    printer.setDocName(title)
    if count:
        printer.setFromTo(1, count)
        printer.setPrintRange(QPrinter.PrintRange.AllPages)
    return printer


def ask_printer(printer: QPrinter, count: int, parent: QWidget) -> bool:
    """Let the rep choose in the system's dialog; whether they went through with it.

    Only what the print system can be told is offered: no file in place of a printer, no selection.
    """
    dialog = QPrintDialog(printer, parent)
    options = QAbstractPrintDialog.PrintDialogOption
    for option in (options.PrintToFile, options.PrintSelection, options.PrintCurrentPage):
        dialog.setOption(option, False)
    dialog.setOption(options.PrintPageRange, count > 1)
    if count:
        dialog.setMinMax(1, count)
    try:
        return dialog.exec() == QPrintDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


def job_of(printer: QPrinter, title: str, count: int) -> PrintJob:
    """What was chosen for ``printer``, for a paper of ``count`` pages, or for any where that is 0."""
    layout = printer.pageLayout()
    options = _driver_options(printer)
    is_sideways = layout.orientation() is QPageLayout.Orientation.Landscape
    if is_sideways and "orientation-requested" not in options:
        options["orientation-requested"] = "4"
    is_grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    return PrintJob(
        printer=printer.printerName(),
        title=title,
        copies=max(1, printer.copyCount()),
        pages=_pages(printer, count),
        sides=_SIDES[printer.duplex()],
        colour=Colour.GREY if is_grey else Colour.AS_USUAL,
        media=_media(printer),
        is_collated=printer.collateCopies(),
        is_backwards=printer.pageOrder() is QPrinter.PageOrder.LastPageFirst,
        options=tuple(options.items()),
    )


def _pages(printer: QPrinter, count: int) -> tuple[PageRange, ...]:
    """The pages that were chosen; nothing for all of them."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return ()
    ranges: QPageRanges = printer.pageRanges()
    found = tuple(PageRange(each.from_, each.to) for each in ranges.toRangeList())
    return () if count and found == (PageRange(1, count),) else found


def _media(printer: QPrinter) -> str:
    """The paper as the print system calls it (PWG 5101.1 or the driver's own name)."""
    size = printer.pageLayout().pageSize()
    return size.key() if size.isValid() else ""


def _driver_options(printer: QPrinter) -> dict[str, str]:
    kept = printer.printEngine().property(_OPTIONS_OF_CUPS)
    if not isinstance(kept, list):
        return {}
    return {str(name): str(value) for name, value in zip(kept[::2], kept[1::2], strict=False)}
