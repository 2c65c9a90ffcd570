"""Histories for the customers that have no story of their own, in the proportions of a real portfolio."""

from random import Random

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.customer import AccountState, CustomerKind, InstallationStage, LifecycleStatus
from app.domain.ids import ProgrammeId
from app.domain.quote.quote import QuoteStatus
from portal.demo.offers import CYBER360, WORKSHOP, Offer, PlannedLine, bundle, custom, other
from portal.demo.plans import Plan, PlannedContract, PlannedQuote

_STATUSES = (
    LifecycleStatus.PROSPECT,
    LifecycleStatus.INSTALLING,
    LifecycleStatus.INSTALLED,
    LifecycleStatus.LOST,
)
_STATUS_WEIGHTS = (32, 7, 54, 7)
_SEAT_RANGES, _SEAT_WEIGHTS = ((3, 9), (10, 49), (50, 249), (250, 900)), (18, 40, 34, 8)
_PROGRAMMES, _PROGRAMME_WEIGHTS = ("cyber360", "essentials", "email_cloud", "microsoft_csp"), (80, 8, 5, 7)
_REASONS = ("price", "competitor", "budget", "postponed", "features", "no_answer", "other")
_OTHER_REASON = "Le siège a imposé une solution commune au groupe."
_LEVELS = ("essential", "advanced")
_ESSENTIALS_PACKAGES = ("essentials_business", "essentials_advanced", "essentials_professional")
_EMAIL_CLOUD = ("email_security", "awareness_training", "dmarc_analyzer", "cloud_archive")
_MICROSOFT = (
    "m365_business_basic",
    "m365_business_standard",
    "m365_business_premium",
    "exchange_online_plan1",
)


def draw(rng: Random, reps: int, busy: float) -> Plan:
    """A plan; ``reps`` share the portfolio, ``busy`` scales how often there is more than the least."""
    status = rng.choices(_STATUSES, _STATUS_WEIGHTS)[0]
    seats = rng.randint(*rng.choices(_SEAT_RANGES, _SEAT_WEIGHTS)[0])
    programme = rng.choices(_PROGRAMMES, _PROGRAMME_WEIGHTS)[0]
    rep = rng.randrange(reps) if rng.random() < 0.75 else 0
    if programme != "cyber360":
        return _elsewhere(rng, programme, status, seats, rep)
    match status:
        case LifecycleStatus.PROSPECT:
            return _prospect(rng, seats, rep, busy)
        case LifecycleStatus.INSTALLING:
            return _installing(rng, seats, rep, busy)
        case LifecycleStatus.LOST:
            return _lost(rng, seats, rep)
        case _:
            return _installed(rng, seats, rep, busy)


def channel(rng: Random, children: int) -> Plan:
    """A channel account that hosts customers of its own."""
    seats = rng.randint(20, 60) * children
    return Plan(
        LifecycleStatus.INSTALLED,
        seats,
        contracts=(_elsewhere_contract(rng, "essentials", seats),),
        account_state=AccountState.ENABLED,
        stage=InstallationStage.COMPLETED,
        programme_id=ProgrammeId("essentials"),
        partnership=Partnership.MSP,
        kind=CustomerKind.CHANNEL,
        changed=rng.randrange(1, 60),
        country="FR",
    )


def child(rng: Random, rep: int) -> Plan:
    """A customer that a channel account hosts."""
    seats = rng.randint(5, 45)
    return _elsewhere(rng, "essentials", LifecycleStatus.INSTALLED, seats, rep, country="FR")


def offer_of(rng: Random, seats: int) -> Offer:
    """A believable offer of Cyber 360."""
    months = rng.choices((12, 24, 36), (25, 20, 55))[0]
    discount = rng.choices(("0", "2", "3", "5"), (70, 10, 12, 8))[0]
    more = (WORKSHOP,) if rng.random() < 0.3 else ()
    if rng.random() < 0.35:
        return bundle(seats, months, *more, discount=discount)
    level = rng.choice(_LEVELS)
    line_discount = "5" if discount == "0" and rng.random() < 0.15 else "0"
    lines = [PlannedLine("protect", seats, level, discount=line_discount)]
    if rng.random() < 0.6:
        lines.append(PlannedLine("cyber_coach", seats, rng.choice(_LEVELS)))
    if rng.random() < 0.45:
        lines.append(PlannedLine("cyber_academy", rng.choice((seats, max(1, seats * 2 // 3)))))
    if rng.random() < 0.35:
        lines.append(PlannedLine("sikker", seats, is_optional=rng.random() < 0.5))
    return custom(months, *lines, *more, discount=discount)


def _prospect(rng: Random, seats: int, rep: int, busy: float) -> Plan:
    quotes: list[PlannedQuote] = []
    if rng.random() < 0.55 * busy:
        count = rng.choices((1, 2, 3), (70, 22, 8))[0]
        quotes += [_open_quote(rng, seats) for _ in range(count)]
    if rng.random() < 0.2 * busy:
        quotes.append(PlannedQuote(rng.randrange(36, 120), offer_of(rng, seats)))
    if rng.random() < 0.12 * busy:
        quotes.append(_refused(rng, seats, rng.randrange(12, 90)))
    changed = min((quote.age for quote in quotes), default=rng.randrange(1, 90))
    return Plan(LifecycleStatus.PROSPECT, seats, tuple(quotes), changed=max(changed, 1), rep=rep)


def _installing(rng: Random, seats: int, rep: int, busy: float) -> Plan:
    offer = offer_of(rng, seats)
    decided = rng.randrange(2, 45)
    age = decided + rng.randrange(1, 26)
    quotes = [PlannedQuote(age, offer, QuoteStatus.VALIDATED, decided)]
    if rng.random() < 0.4 * busy:
        sibling_age = decided + rng.randrange(1, 26)
        quotes.append(PlannedQuote(sibling_age, offer_of(rng, seats), QuoteStatus.SUPERSEDED))
    is_redirected = offer.has_protect and decided > 10
    return Plan(
        LifecycleStatus.INSTALLING,
        offer.seats,
        tuple(quotes),
        account_state=AccountState.ENABLED,
        stage=InstallationStage.REDIRECTION if is_redirected else InstallationStage.PREREQUISITES,
        changed=rng.randrange(1, decided + 1),
        rep=rep,
    )


def _installed(rng: Random, seats: int, rep: int, busy: float) -> Plan:
    offer = offer_of(rng, seats)
    months_ago = rng.randrange(1, offer.months)
    lead = rng.randrange(15, 31)
    decided = rng.randrange(3, 12)
    quotes = [PlannedQuote(lead, offer, QuoteStatus.VALIDATED, decided, start_months=-months_ago)]
    if rng.random() < 0.2 * busy:
        sibling = PlannedQuote(
            lead - 2, offer_of(rng, seats), QuoteStatus.SUPERSEDED, start_months=-months_ago
        )
        quotes.append(sibling)
    if rng.random() < 0.12 * busy:
        quotes.append(_open_quote(rng, seats))
    contracts: tuple[PlannedContract, ...] = ()
    if rng.random() < 0.15 * busy:
        contracts = (_elsewhere_contract(rng, rng.choice(_PROGRAMMES[1:]), max(1, seats // 2)),)
    states = (AccountState.ENABLED, AccountState.SUSPENDED, AccountState.DISABLED)
    return Plan(
        LifecycleStatus.INSTALLED,
        offer.seats,
        tuple(quotes),
        contracts,
        account_state=rng.choices(states, (93, 4, 3))[0],
        stage=InstallationStage.COMPLETED,
        changed=rng.randrange(1, 120),
        rep=rep,
    )


def _lost(rng: Random, seats: int, rep: int) -> Plan:
    lost = rng.randrange(5, 200)
    quote = _refused(rng, seats, lost)
    return Plan(LifecycleStatus.LOST, seats, (quote,), changed=lost, lost=lost, rep=rep)


def _open_quote(rng: Random, seats: int) -> PlannedQuote:
    offer = offer_of(rng, seats)
    earlier = (offer_of(rng, seats),) if rng.random() < 0.2 else ()
    return PlannedQuote(rng.randrange(1, 30), offer, earlier=earlier)


def _refused(rng: Random, seats: int, decided: int) -> PlannedQuote:
    reason = rng.choice(_REASONS)
    text = _OTHER_REASON if reason == "other" else ""
    age = decided + rng.randrange(3, 28)
    return PlannedQuote(
        age, offer_of(rng, seats), QuoteStatus.REFUSED, decided, reason=reason, reason_text=text
    )


def _elsewhere(
    rng: Random, programme: str, status: LifecycleStatus, seats: int, rep: int, country: str = ""
) -> Plan:
    """A customer of a programme without quotes: it has bought, or it is a prospect."""
    is_prospect = status in (LifecycleStatus.PROSPECT, LifecycleStatus.LOST)
    return Plan(
        LifecycleStatus.PROSPECT if is_prospect else LifecycleStatus.INSTALLED,
        seats,
        contracts=() if is_prospect else (_elsewhere_contract(rng, programme, seats),),
        account_state=None if is_prospect else AccountState.ENABLED,
        stage=None if is_prospect else InstallationStage.COMPLETED,
        programme_id=ProgrammeId(programme),
        partnership=_partnership_of(programme),
        changed=rng.randrange(1, 120),
        rep=rep,
        country=country,
    )


def _elsewhere_contract(rng: Random, programme: str, seats: int) -> PlannedContract:
    months, lines = _bought(rng, programme, seats)
    offer = other(programme, months, *lines, partnership=_partnership_of(programme))
    return PlannedContract(offer, rng.randrange(1, 30))


def _bought(rng: Random, programme: str, seats: int) -> tuple[int, tuple[PlannedLine, ...]]:
    match programme:
        case "essentials":
            is_old = rng.random() < 0.08
            product = "essentials_beginner" if is_old else rng.choice(_ESSENTIALS_PACKAGES)
            return 1, (PlannedLine(product, seats),)
        case "email_cloud":
            extra = [PlannedLine(each, seats) for each in _EMAIL_CLOUD[1:] if rng.random() < 0.3]
            return 12, (PlannedLine(_EMAIL_CLOUD[0], seats), *extra)
        case _:
            months = rng.choice((1, 12, 36))
            return months, (PlannedLine(rng.choice(_MICROSOFT), seats),)


def _partnership_of(programme: str) -> Partnership:
    return Partnership.VAR if programme in (CYBER360, "microsoft_csp") else Partnership.MSP
