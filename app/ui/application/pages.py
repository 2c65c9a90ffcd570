"""Builds the page of a place; each page's module is imported when it is first gone to."""

from typing import assert_never

from PySide6.QtWidgets import QWidget

from app.services.desk.desk import Desk
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_Compared = (
    places.WhatChanged
    | places.ReadChanges
    | places.ShowChanges
    | places.ReadVariants
    | places.ReadReview
    | places.ReadMinutes
)


def build_page(workspace: Workspace[Desk], place: places.Place) -> QWidget:
    """A new page that shows ``place``."""
    match place:
        case places.Home():
            from app.ui.home.page import HomePage

            return HomePage(workspace, place)
        case places.Customers():
            from app.ui.customers.page import CustomersPage

            return CustomersPage(workspace, place)
        case places.AddCustomer():
            from app.ui.wizard.page import WizardPage

            return WizardPage(workspace, place)
        case places.ImportCustomers():
            from app.ui.imports.page import ImportPage

            return ImportPage(workspace, place)
        case places.CustomerFile():
            from app.ui.customer_file.page import CustomerFilePage

            return CustomerFilePage(workspace, place)
        case places.BuyProducts() | places.ChangeLicences() | places.CoTerminate() | places.Meet():
            return _build_selling_page(workspace, place)
        case places.EditOffer():
            from app.ui.quotes.editor.page import EditorPage

            return EditorPage(workspace, place)
        case places.CompareOffer():
            from app.ui.scenarios.page import offer_board

            return offer_board(workspace, place)
        case places.Renewals():
            from app.ui.renewals.page import RenewalsPage

            return RenewalsPage(workspace, place)
        case places.NewPriceList():
            from app.ui.renewals.new_list.page import RepricePage

            return RepricePage(workspace, place)
        case places.CompareChange():
            from app.ui.scenarios.page import change_board

            return change_board(workspace, place)
        case _:
            return _build_reading_page(workspace, place)


def _build_selling_page(
    workspace: Workspace[Desk],
    place: places.BuyProducts | places.ChangeLicences | places.CoTerminate | places.Meet,
) -> QWidget:
    match place:
        case places.BuyProducts():
            from app.ui.purchase.page import PurchasePage

            return PurchasePage(workspace, place)
        case places.ChangeLicences():
            from app.ui.change_orders.editor.page import ChangePage

            return ChangePage(workspace, place)
        case places.CoTerminate():
            from app.ui.change_orders.co_termination.page import CoTerminationPage

            return CoTerminationPage(workspace, place)
        case places.Meet():
            from app.ui.meeting.page import MeetingPage

            return MeetingPage(workspace, place)
        case _:
            assert_never(place)


def _build_reading_page(
    workspace: Workspace[Desk],
    place: places.ReadQuote
    | places.ReadChange
    | places.Meetings
    | _Compared
    | places.WriteMessage
    | places.Quotes
    | places.Attention
    | places.Outbox
    | places.Settings,
) -> QWidget:
    if isinstance(place, _Compared):
        return _build_comparing_page(workspace, place)
    match place:
        case places.ReadQuote():
            from app.ui.papers.preview_page import PreviewPage

            return PreviewPage(workspace, place)
        case places.ReadChange():
            from app.ui.papers.change_page import ChangePaperPage

            return ChangePaperPage(workspace, place)
        case places.Quotes():
            from app.ui.quotes.list.list_page import QuotesPage

            return QuotesPage(workspace, place)
        case places.WriteMessage():
            from app.ui.mail.page import MailPage

            return MailPage(workspace, place)
        case places.Meetings():
            from app.ui.meetings.page import MeetingsPage

            return MeetingsPage(workspace, place)
        case places.Attention():
            from app.ui.attention.page import AttentionPage

            return AttentionPage(workspace, place)
        case places.Outbox():
            from app.ui.outbox.page import OutboxPage

            return OutboxPage(workspace, place)
        case places.Settings():
            from app.ui.settings.page import SettingsPage

            return SettingsPage(workspace, place)
        case _:
            assert_never(place)


def _build_comparing_page(
    workspace: Workspace[Desk],
    place: _Compared,
) -> QWidget:
    match place:
        case places.WhatChanged():
            from app.ui.comparison.page import ComparisonPage

            return ComparisonPage(workspace, place)
        case places.ReadChanges():
            from app.ui.papers.plain_previews import comparison_preview

            return comparison_preview(workspace, place)
        case places.ReadVariants():
            from app.ui.papers.plain_previews import variants_preview

            return variants_preview(workspace, place)
        case places.ReadReview():
            from app.ui.papers.plain_previews import review_preview

            return review_preview(workspace, place)
        case places.ReadMinutes():
            from app.ui.papers.plain_previews import minutes_preview

            return minutes_preview(workspace, place)
        case places.ShowChanges():
            from app.ui.meeting.changes_page import ChangesShownPage

            return ChangesShownPage(workspace, place)
        case _:
            assert_never(place)
