"""Prints papers: as the PDF that they are where the print system takes one, else as pictures of pages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.errors import Problem
from app.services.printing.print_job import PrintJob
from app.ui.pdf.pdf_pages import PdfPages
from app.ui.pdf.print_dialog import ask_printer, job_of, new_printer
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.services.printing.printing import Printers
    from app.ui.pdf.services import PrintingServices

_DPI = 300
_POINTS_PER_INCH = 72
_TALLER_THAN_LETTER = 800


@dataclass(frozen=True, slots=True)
class ToPrint:
    """A paper that may leave, with its title and how many pages it has."""

    data: bytes
    title: str
    count: int


class PaperPrinter:
    """``tell`` shows what went wrong where the rep is; success is a quiet word."""

    def __init__(
        self,
        workspace: "Workspace[PrintingServices]",
        tell: Callable[[tuple[Problem, ...]], None],
        parent: QWidget,
    ) -> None:
        self._workspace, self._tell, self._parent = workspace, tell, parent

    def print(self, paper: ToPrint) -> None:
        """Find out what can be printed on, ask the rep, and hand ``paper`` over."""
        if self._workspace.services.printing.takes_pdf:
            self._find_printers(lambda printers: self._ask(paper, printers))
        else:
            self._print_pictures(paper)

    def choose(self, title: str, chosen: Callable[[PrintJob], None]) -> None:
        """Ask how several papers are printed; only where the print system takes PDFs."""
        self._find_printers(lambda printers: self._ask_job(title, 0, printers, chosen))

    def _find_printers(self, found: "Callable[[Printers], None]") -> None:
        self._workspace.tasks.query(self._workspace.services.printing.printers, found, self._tell)

    def _ask(self, paper: ToPrint, printers: "Printers") -> None:
        printing, tasks = self._workspace.services.printing, self._workspace.tasks

        def hand_over(job: PrintJob) -> None:
            tasks.command(
                lambda: printing.print(job, paper.data), lambda _: self._say_printed(job.printer), self._tell
            )

        self._ask_job(paper.title, paper.count, printers, hand_over)

    def _ask_job(
        self, title: str, count: int, printers: "Printers", chosen: Callable[[PrintJob], None]
    ) -> None:
        if not isValid(self._parent):
            # The page was left while the print system was thinking.
            return
        if not printers.names:
            self._tell((Problem("print.no_printer"),))
            return
        printer = new_printer(title, count, printers.usual or printers.names[0])
        if ask_printer(printer, count, self._parent):
            chosen(job_of(printer, title, count))

    def _say_printed(self, printer: str) -> None:
        words = self._workspace.words
        said = words.translate("paper_page", "Handed to {printer}", printer=printer)
        self._workspace.messages.toast(said)

    def _print_pictures(self, paper: ToPrint) -> None:
        """The way of a system that takes no PDF; the rep is told that the print holds no text."""
        if not QPrinterInfo.availablePrinterNames():
            self._tell((Problem("print.no_printer"),))
            return
        printer = new_printer(paper.title, paper.count)
        printer.setResolution(_DPI)
        printer.setFullPage(True)
        if ask_printer(printer, paper.count, self._parent):
            pages = PdfPages(paper.data)
            try:
                is_printed = paint_pages(pages, printer)
            finally:
                pages.close()
            if not is_printed:
                self._tell((Problem("print.refused", data={"printer": printer.printerName(), "reason": ""}),))
                return
            words = self._workspace.words
            said = words.translate(
                "paper_page", "Printed as pictures on {printer}", printer=printer.printerName()
            )
            self._workspace.messages.toast(said)


def paint_pages(pages: PdfPages, printer: QPrinter) -> bool:
    """Draw the chosen pages on ``printer`` as pictures; whether it took them."""
    size = (
        QPageSize.PageSizeId.A4 if pages.size(0).height > _TALLER_THAN_LETTER else QPageSize.PageSizeId.Letter
    )
    printer.setPageSize(QPageSize(size))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    ranges = printer.pageRanges()
    is_part = printer.printRange() is QPrinter.PrintRange.PageRange and not ranges.isEmpty()
    numbers = [each for each in range(pages.count) if not is_part or ranges.contains(each + 1)]
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for place, number in enumerate(numbers):
        if place and not printer.newPage():
            painter.end()
            return False
        picture = pages.draw(number, printer.resolution() / _POINTS_PER_INCH)
        painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), picture)
    return painter.end()
