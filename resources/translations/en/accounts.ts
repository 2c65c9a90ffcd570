<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>accounts</name>
    <message>
        <source>Accept the EULA to go on.</source>
        <translation>Accept the EULA to go on.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Admin user</translation>
    </message>
    <message>
        <source>An admin user is named when the customer is created, not later.</source>
        <translation>An admin user is named when the customer is created, not later.</translation>
    </message>
    <message>
        <source>Ask a colleague for the customer</source>
        <translation>Ask a colleague for the customer</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Choose a Microsoft account, create one, or skip this step.</source>
        <translation>Choose a Microsoft account, create one, or skip this step.</translation>
    </message>
    <message>
        <source>Choose between purchase and trial.</source>
        <translation>Choose between purchase and trial.</translation>
    </message>
    <message>
        <source>Choose for which CSP account this is bought.</source>
        <translation>Choose for which CSP account this is bought.</translation>
    </message>
    <message>
        <source>Choose the package.</source>
        <translation>Choose the package.</translation>
    </message>
    <message>
        <source>Choose the partner subscription.</source>
        <translation>Choose the partner subscription.</translation>
    </message>
    <message>
        <source>Choose the product family.</source>
        <translation>Choose the product family.</translation>
    </message>
    <message>
        <source>Choose what kind of school it is.</source>
        <translation>Choose what kind of school it is.</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Confirmation of an order</source>
        <translation>Confirmation of an order</translation>
    </message>
    <message>
        <source>Credentials and portal link</source>
        <translation>Credentials and portal link</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Enter a phone number: Microsoft opens no account without one.</source>
        <translation>Enter a phone number: Microsoft opens no account without one.</translation>
    </message>
    <message>
        <source>Enter only what stands in front of .onmicrosoft.com: {suggestion}</source>
        <translation>Enter only what stands in front of .onmicrosoft.com: {suggestion}</translation>
    </message>
    <message>
        <source>Enter the domain, as in example.com.</source>
        <translation>Enter the domain, as in example.com.</translation>
    </message>
    <message>
        <source>Enter the first name.</source>
        <translation>Enter the first name.</translation>
    </message>
    <message>
        <source>Enter the login e-mail of the admin user.</source>
        <translation>Enter the login e-mail of the admin user.</translation>
    </message>
    <message>
        <source>Enter the name in front of .onmicrosoft.com.</source>
        <translation>Enter the name in front of .onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Enter the name of the first user.</source>
        <translation>Enter the name of the first user.</translation>
    </message>
    <message>
        <source>Enter the school’s website.</source>
        <translation>Enter the school’s website.</translation>
    </message>
    <message>
        <source>Existing Microsoft account</source>
        <translation>Existing Microsoft account</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Higher education</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Microsoft account</source>
        <translation>Microsoft account</translation>
    </message>
    <message>
        <source>Microsoft knows no account {domain}. Compare the domain, or create an account.</source>
        <translation>Microsoft knows no account {domain}. Compare the domain, or create an account.</translation>
    </message>
    <message>
        <source>Name at least one technical contact.</source>
        <translation>Name at least one technical contact.</translation>
    </message>
    <message>
        <source>New Microsoft account</source>
        <translation>New Microsoft account</translation>
    </message>
    <message>
        <source>No Microsoft account for now</source>
        <translation>No Microsoft account for now</translation>
    </message>
    <message>
        <source>Nobody can sign in to this customer’s account: it has no admin user and no first user.</source>
        <translation>Nobody can sign in to this customer’s account: it has no admin user and no first user.</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Non-profit</translation>
    </message>
    <message>
        <source>Onboarding e-mail</source>
        <translation>Onboarding e-mail</translation>
    </message>
    <message>
        <source>onboarding e-mail refused by the portal</source>
        <translation>onboarding e-mail refused by the portal</translation>
    </message>
    <message>
        <source>order refused by the portal</source>
        <translation>order refused by the portal</translation>
    </message>
    <message>
        <source>Ordered at today’s price</source>
        <translation>Ordered at today’s price</translation>
    </message>
    <message>
        <source>Other education</source>
        <translation>Other education</translation>
    </message>
    <message>
        <source>Partner subscription</source>
        <translation>Partner subscription</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Place the order</translation>
    </message>
    <message>
        <source>Primary or secondary school</source>
        <translation>Primary or secondary school</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Purchased</translation>
    </message>
    <message>
        <source>Request from a colleague</source>
        <translation>Request from a colleague</translation>
    </message>
    <message>
        <source>request to a colleague refused by the portal</source>
        <translation>request to a colleague refused by the portal</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Sales representatives</source>
        <translation>Sales representatives</translation>
    </message>
    <message>
        <source>Say what the new Microsoft account is to be called.</source>
        <translation>Say what the new Microsoft account is to be called.</translation>
    </message>
    <message>
        <source>Send the onboarding e-mail</source>
        <translation>Send the onboarding e-mail</translation>
    </message>
    <message>
        <source>Send the sign-in e-mail</source>
        <translation>Send the sign-in e-mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>sign-in e-mail refused by the portal</source>
        <translation>sign-in e-mail refused by the portal</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Start the trial</source>
        <translation>Start the trial</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>The CSP account {domain} is suspended. Choose another, or have it opened again.</source>
        <translation>The CSP account {domain} is suspended. Choose another, or have it opened again.</translation>
    </message>
    <message>
        <source>The first user’s address must end with @{domain}.</source>
        <translation>The first user’s address must end with @{domain}.</translation>
    </message>
    <message>
        <source>The login of the admin user, {login}, cannot be changed any more: the tenant exists. Put it back.</source>
        <translation>The login of the admin user, {login}, cannot be changed any more: the tenant exists. Put it back.</translation>
    </message>
    <message>
        <source>The Microsoft account {domain} is in use and cannot be exchanged for another one.</source>
        <translation>The Microsoft account {domain} is in use and cannot be exchanged for another one.</translation>
    </message>
    <message>
        <source>The prices have changed since you ordered. The portal has carried out nothing.</source>
        <translation>The prices have changed since you ordered. The portal has carried out nothing.</translation>
    </message>
    <message>
        <source>The purchase does not contain the package tried.</source>
        <translation>The purchase does not contain the package tried.</translation>
    </message>
    <message>
        <source>There can be {max} sales representatives at most. Remove one.</source>
        <translation>There can be {max} sales representatives at most. Remove one.</translation>
    </message>
    <message>
        <source>This CSP account is not there any more. Choose another.</source>
        <translation>This CSP account is not there any more. Choose another.</translation>
    </message>
    <message>
        <source>This customer has no Microsoft account yet. Add one in its profile, then purchase.</source>
        <translation>This customer has no Microsoft account yet. Add one in its profile, then purchase.</translation>
    </message>
    <message>
        <source>This customer tried this package already, until {ends_on}. Purchase it, or try another package.</source>
        <translation>This customer tried this package already, until {ends_on}. Purchase it, or try another package.</translation>
    </message>
    <message>
        <source>This customer’s account is disabled. Enable it, then purchase.</source>
        <translation>This customer’s account is disabled. Enable it, then purchase.</translation>
    </message>
    <message>
        <source>This customer’s account is suspended. Enable it, then purchase.</source>
        <translation>This customer’s account is suspended. Enable it, then purchase.</translation>
    </message>
    <message>
        <source>This name has letters without accents and digits only, and begins with a letter.</source>
        <translation>This name has letters without accents and digits only, and begins with a letter.</translation>
    </message>
    <message>
        <source>This name has {length} characters; {max} are allowed.</source>
        <translation>This name has {length} characters; {max} are allowed.</translation>
    </message>
    <message>
        <source>This package cannot be tried. Purchase it.</source>
        <translation>This package cannot be tried. Purchase it.</translation>
    </message>
    <message>
        <source>This programme is not sold by direct purchase. Make a quote or change the licences.</source>
        <translation>This programme is not sold by direct purchase. Make a quote or change the licences.</translation>
    </message>
    <message>
        <source>This trial became a purchase already.</source>
        <translation>This trial became a purchase already.</translation>
    </message>
    <message>
        <source>Today’s amount</source>
        <translation>Today’s amount</translation>
    </message>
    <message>
        <source>Today’s prices have not arrived on this laptop yet. Exchange with the portal, then order.</source>
        <translation>Today’s prices have not arrived on this laptop yet. Exchange with the portal, then order.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>trial refused by the portal</source>
        <translation>trial refused by the portal</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>VAT of one billing</source>
        <translation>VAT of one billing</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>{amount} over the commitment</source>
        <translation>{amount} over the commitment</translation>
    </message>
    <message>
        <source>{domain} belongs to somebody else already. Choose another name, or use that account.</source>
        <translation>{domain} belongs to somebody else already. Choose another name, or use that account.</translation>
    </message>
    <message>
        <source>{email} is not a technical contact of this customer any more. Name the contacts again.</source>
        <translation>{email} is not a technical contact of this customer any more. Name the contacts again.</translation>
    </message>
    <message>
        <source>{name} is in your own portfolio: there is nobody to ask.</source>
        <translation>{name} is in your own portfolio: there is nobody to ask.</translation>
    </message>
</context>
</TS>
