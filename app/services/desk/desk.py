"""The desk: every service of one signed-in rep, built from one cache.

What the first screen does not need is imported when it is first asked for, and built then, so that the
window can show its first page before the exchange with the portal, the papers and their libraries are loaded.
"""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.services.desk.paper_services import PaperServices
from app.services.store.kept_key import look_after_key
from app.services.sync.status import SyncStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.domain.money import Money
    from app.services.attention.attention import Attention
    from app.services.attention.lost_changes import LostChanges
    from app.services.attention.refused_changes import RefusedChanges
    from app.services.branding.own_lists import OwnListsService
    from app.services.branding.partner_branding import PartnerBranding
    from app.services.customers.onboarding import Onboarding
    from app.services.customers.online import Online
    from app.services.drafts.kept_drafts import KeptDraft
    from app.services.files.private_files import PrivateFiles
    from app.services.home.home import Home
    from app.services.mail.mail import Mail
    from app.services.mail.outgoing_mail import OutgoingMail
    from app.services.meeting.held_meetings import HeldMeetings
    from app.services.meeting.minutes import Minutes
    from app.services.meetings.bringing import Bringing
    from app.services.meetings.meetings import Meetings
    from app.services.meetings.proofs import Proofs
    from app.services.papers.many_papers import ManyPapers
    from app.services.papers.sample_papers import SamplePapers
    from app.services.portal_client.client import PortalClient
    from app.services.printing.printing import Printing
    from app.services.purchases.account_creation import AccountCreations
    from app.services.quotes.unusual_quantities import UnusualQuantities
    from app.services.spreadsheets.export import Exports
    from app.services.spreadsheets.importing import Imports
    from app.services.spreadsheets.renewal_export import RenewalExports
    from app.services.spreadsheets.whole_export import WholeExport
    from app.services.sync.sync import Sync


class Desk(PaperServices):
    """Everything a front end needs; close it when the rep leaves."""

    _is_closed = False

    @property
    def sync_status(self) -> SyncStatus:
        """How the exchange stands, without starting it."""
        if "sync" in self.__dict__:
            return self.sync.status
        return SyncStatus(last_at=self.store.sync_position().synced_at)

    @cached_property
    def account_creations(self) -> "AccountCreations":
        from app.services.purchases.account_creation import AccountCreations

        return AccountCreations(self.store, self.customers, self.offers, self.orders)

    @cached_property
    def unusual_quantities(self) -> "UnusualQuantities":
        from app.services.quotes.unusual_quantities import UnusualQuantities

        return UnusualQuantities(self.store, self.queries)

    @cached_property
    def onboarding(self) -> "Onboarding":
        from app.services.customers.onboarding import Onboarding

        return Onboarding(self.store, self.clock, self.identities, self.account)

    @cached_property
    def online(self) -> "Online":
        from app.services.customers.online import Online

        return Online(self._client.beside)

    @cached_property
    def attention(self) -> "Attention":
        from app.services.attention.attention import Attention

        return Attention(
            self.store, self.queries, self.offers, self.quotes, self.drafts, self.identities, self.account
        )

    @cached_property
    def lost_changes(self) -> "LostChanges":
        from app.services.attention.lost_changes import LostChanges

        return LostChanges(self.store, self.account)

    @cached_property
    def refused_changes(self) -> "RefusedChanges":
        from app.services.attention.refused_changes import RefusedChanges

        return RefusedChanges(
            self.store, self.queries, self.catalogue, self.drafts, self.clock, self.identities, self.account
        )

    @cached_property
    def held_meetings(self) -> "HeldMeetings":
        from app.services.meeting.held_meetings import HeldMeetings

        return HeldMeetings(self.store, self.drafts)

    @cached_property
    def minutes(self) -> "Minutes":
        from app.services.meeting.minutes import Minutes

        return Minutes(self.sales_context, self.queries, self.papers, self.held_meetings)

    @cached_property
    def many_papers(self) -> "ManyPapers":
        from app.services.papers.many_papers import ManyPapers

        return ManyPapers(self.papers, self.printing)

    @cached_property
    def printing(self) -> "Printing":
        from app.services.printing.printing import Printing

        return Printing()

    @cached_property
    def private_files(self) -> "PrivateFiles":
        from app.services.files.private_files import PrivateFiles

        return PrivateFiles()

    @cached_property
    def mail(self) -> "Mail":
        from app.services.mail.mail_parts import mail_of

        return mail_of(
            self.sales_context,
            self.quotes,
            self.papers,
            self.online_offers,
            self.drafts,
            self.words,
            self._secrets,
            lambda: self.choices.settings.send_delay_s,
        )

    @cached_property
    def outgoing_mail(self) -> "OutgoingMail":
        from app.services.mail.outgoing_mail import OutgoingMail

        return OutgoingMail(self.store, self.account, lambda: self.mail)

    @cached_property
    def partner_branding(self) -> "PartnerBranding":
        from app.services.branding.partner_branding import PartnerBranding

        return PartnerBranding(self.store, self.catalogue, self.drafts, self.account)

    @cached_property
    def own_lists(self) -> "OwnListsService":
        from app.services.branding.own_lists import OwnListsService

        return OwnListsService(self.store, self.catalogue, self.drafts, self.account, self.identities)

    @cached_property
    def sample_papers(self) -> "SamplePapers":
        from app.services.papers.sample_papers import SamplePapers

        return SamplePapers(self.store, self.queries, self.papers, self.partner_branding)

    @cached_property
    def meetings(self) -> "Meetings":
        from app.services.meetings.meetings import Meetings

        return Meetings(self.store, self.drafts, self.clock)

    @cached_property
    def home(self) -> "Home":
        from app.services.home.home import Home

        met, last_at = lambda: self.meetings, lambda: self.sync_status.last_at
        store, recents = self.store, self.recents
        return Home(store, self.queries, self.clock, self.account, last_at, met, recents, self._begun)

    def _begun(self, kept: "Sequence[KeptDraft]") -> "Iterable[Money]":
        from app.services.home.begun_amounts import begun_amounts

        return begun_amounts(self.quote_services, self.change_services, kept)

    @cached_property
    def proofs(self) -> "Proofs":
        from app.services.meetings.proofs import Proofs

        papers, last_at = self.papers, lambda: self.sync_status.last_at
        return Proofs(self.queries, self.catalogue, papers, self.store, self.clock, last_at)

    @cached_property
    def bringing(self) -> "Bringing":
        from app.services.meetings.bringing import Bringing

        return Bringing(self.meetings, self.queries, self.papers, lambda: self.sync)

    @cached_property
    def exports(self) -> "Exports":
        from app.services.spreadsheets.export import Exports

        return Exports(self.store, self.queries, self.words)

    @cached_property
    def whole_export(self) -> "WholeExport":
        from app.services.spreadsheets.whole_export import WholeExport

        return WholeExport(self.store, self.exports, self.words)

    @cached_property
    def renewal_exports(self) -> "RenewalExports":
        from app.services.spreadsheets.renewal_export import RenewalExports

        return RenewalExports(self.queries, self.words)

    @cached_property
    def imports(self) -> "Imports":
        from app.services.spreadsheets.importing import Imports

        return Imports(self.store, self.catalogue, self.identities, self.account, self.clock)

    @cached_property
    def sync(self) -> "Sync":
        from app.services.sync.sync import Sync

        return Sync(self._client, self.store, self.clock, self.account, before=self.look_after_key)

    @cached_property
    def _client(self) -> "PortalClient":
        from app.services.portal_client.connect import connect

        return connect(self.account.portal_url, self.clock, self._vault, self._tokens)

    def begin_day(self) -> None:
        """Take the quotes that ran out since the last day out of the counts; note whose data these are."""
        self.store.roll_over()
        self.note_partner()

    def note_partner(self) -> None:
        """Keep the reseller's name where it can be read when the data do not open."""
        name = self.partner_name
        if name and self.choices.settings.partner_name != name:
            self.choices.change_settings(lambda settings: replace(settings, partner_name=name))

    def look_after_key(self) -> None:
        """Make sure that what is saved can be opened at the next start; else raise, and save nothing more."""
        if self._kept_key is not None:
            look_after_key(self._kept_key, self.store)

    def look_after_cache(self) -> None:
        """Learn what makes searching quick, and read the whole file once so that no damage stays unseen.

        Raises:
            CacheError: ``cache.damaged``.
        """
        self.queries.prepare_search()
        self.store.verify()

    def close(self) -> None:
        """End the exchange, once what waits has been sent, and let go of the cache; twice is as once."""
        if self._is_closed:
            return
        self._is_closed = True
        if "private_files" in self.__dict__:
            self.private_files.clear()
        try:
            # First, so that the portal hears in the last exchange what left.
            if "outgoing_mail" in self.__dict__:
                self.outgoing_mail.stop()
            self._end_exchange()
        finally:
            self.store.close()

    def _end_exchange(self) -> None:
        if "sync" in self.__dict__:
            self.sync.stop()
        elif "_client" in self.__dict__:
            self._client.close()
