"""What is wrong with how an account is opened, or with what is bought for it."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

ACCOUNTS: Mapping[str, Marked] = {
    "first_name.missing": QT_TRANSLATE_NOOP("accounts", "Enter the first name."),
    "phone.missing": QT_TRANSLATE_NOOP(
        "accounts", "Enter a phone number: Microsoft opens no account without one."
    ),
    "domain.missing": QT_TRANSLATE_NOOP("accounts", "Enter the domain, as in example.com."),
    "admin.missing": QT_TRANSLATE_NOOP("accounts", "Enter the login e-mail of the admin user."),
    "admin.login_fixed": QT_TRANSLATE_NOOP(
        "accounts",
        "The login of the admin user, {login}, cannot be changed any more: the tenant exists. Put it back.",
    ),
    "credentials.nobody": QT_TRANSLATE_NOOP(
        "accounts", "Nobody can sign in to this customer’s account: it has no admin user and no first user."
    ),
    "request.own_customer": QT_TRANSLATE_NOOP(
        "accounts", "{name} is in your own portfolio: there is nobody to ask."
    ),
    "admin.only_at_creation": QT_TRANSLATE_NOOP(
        "accounts", "An admin user is named when the customer is created, not later."
    ),
    "sales_contacts.too_many": QT_TRANSLATE_NOOP(
        "accounts", "There can be {max} sales representatives at most. Remove one."
    ),
    "microsoft.missing": QT_TRANSLATE_NOOP(
        "accounts", "Choose a Microsoft account, create one, or skip this step."
    ),
    "microsoft.tenant_taken": QT_TRANSLATE_NOOP(
        "accounts", "{domain} belongs to somebody else already. Choose another name, or use that account."
    ),
    "microsoft.tenant_unknown": QT_TRANSLATE_NOOP(
        "accounts", "Microsoft knows no account {domain}. Compare the domain, or create an account."
    ),
    "microsoft.fixed": QT_TRANSLATE_NOOP(
        "accounts", "The Microsoft account {domain} is in use and cannot be exchanged for another one."
    ),
    "tenant.missing": QT_TRANSLATE_NOOP("accounts", "Say what the new Microsoft account is to be called."),
    "tenant.prefix_missing": QT_TRANSLATE_NOOP("accounts", "Enter the name in front of .onmicrosoft.com."),
    "tenant.prefix_only": QT_TRANSLATE_NOOP(
        "accounts", "Enter only what stands in front of .onmicrosoft.com: {suggestion}"
    ),
    "tenant.prefix_format": QT_TRANSLATE_NOOP(
        "accounts", "This name has letters without accents and digits only, and begins with a letter."
    ),
    "tenant.prefix_too_long": QT_TRANSLATE_NOOP(
        "accounts", "This name has {length} characters; {max} are allowed."
    ),
    "education.segment_missing": QT_TRANSLATE_NOOP("accounts", "Choose what kind of school it is."),
    "education.website_missing": QT_TRANSLATE_NOOP("accounts", "Enter the school’s website."),
    "package.family_missing": QT_TRANSLATE_NOOP("accounts", "Choose the product family."),
    "package.missing": QT_TRANSLATE_NOOP("accounts", "Choose the package."),
    "package.account_creation_missing": QT_TRANSLATE_NOOP("accounts", "Choose between purchase and trial."),
    "first_user.missing": QT_TRANSLATE_NOOP("accounts", "Enter the name of the first user."),
    "first_user.other_domain": QT_TRANSLATE_NOOP(
        "accounts", "The first user’s address must end with @{domain}."
    ),
    "eula.not_accepted": QT_TRANSLATE_NOOP("accounts", "Accept the EULA to go on."),
    "csp_account.missing": QT_TRANSLATE_NOOP(
        "accounts", "This customer has no Microsoft account yet. Add one in its profile, then purchase."
    ),
    "csp_account.which": QT_TRANSLATE_NOOP("accounts", "Choose for which CSP account this is bought."),
    "csp_account.gone": QT_TRANSLATE_NOOP(
        "accounts", "This CSP account is not there any more. Choose another."
    ),
    "csp_account.suspended": QT_TRANSLATE_NOOP(
        "accounts", "The CSP account {domain} is suspended. Choose another, or have it opened again."
    ),
    "partner_subscription.missing": QT_TRANSLATE_NOOP("accounts", "Choose the partner subscription."),
    "trial.used": QT_TRANSLATE_NOOP(
        "accounts",
        "This customer tried this package already, until {ends_on}. Purchase it, or try another package.",
    ),
    "trial.not_offered": QT_TRANSLATE_NOOP("accounts", "This package cannot be tried. Purchase it."),
    "trial.converted": QT_TRANSLATE_NOOP("accounts", "This trial became a purchase already."),
    "trial.other_package": QT_TRANSLATE_NOOP("accounts", "The purchase does not contain the package tried."),
    "purchase.not_sold_so": QT_TRANSLATE_NOOP(
        "accounts", "This programme is not sold by direct purchase. Make a quote or change the licences."
    ),
    "purchase.account_suspended": QT_TRANSLATE_NOOP(
        "accounts", "This customer’s account is suspended. Enable it, then purchase."
    ),
    "purchase.account_disabled": QT_TRANSLATE_NOOP(
        "accounts", "This customer’s account is disabled. Enable it, then purchase."
    ),
    "purchase.other_prices": QT_TRANSLATE_NOOP(
        "accounts",
        "Today’s prices have not arrived on this laptop yet. Exchange with the portal, then order.",
    ),
    "onboarding.nobody": QT_TRANSLATE_NOOP("accounts", "Name at least one technical contact."),
    "onboarding.not_technical": QT_TRANSLATE_NOOP(
        "accounts", "{email} is not a technical contact of this customer any more. Name the contacts again."
    ),
}
