<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>file</name>
    <message>
        <source>A cart was begun, and not ordered yet.</source>
        <translation>A cart was begun, and not ordered yet.</translation>
    </message>
    <message>
        <source>A purchase begins one as soon as the portal has carried it out.</source>
        <translation>A purchase begins one as soon as the portal has carried it out.</translation>
    </message>
    <message>
        <source>A validated quote or a purchase places one.</source>
        <translation>A validated quote or a purchase places one.</translation>
    </message>
    <message>
        <source>Actions of the order</source>
        <translation>Actions of the order</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Admin user</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>asked for by {name}, {moment}</source>
        <translation>asked for by {name}, {moment}</translation>
    </message>
    <message>
        <source>Asked for, not applied</source>
        <translation>Asked for, not applied</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Asking the portal…</translation>
    </message>
    <message>
        <source>Assign licences</source>
        <translation>Assign licences</translation>
    </message>
    <message>
        <source>at the next exchange</source>
        <translation>at the next exchange</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>begins {day}</source>
        <translation>begins {day}</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Billing profile</translation>
    </message>
    <message>
        <source>Bought under</source>
        <translation>Bought under</translation>
    </message>
    <message>
        <source>Bring to one end</source>
        <translation>Bring to one end</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Change options</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Change quotes</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Changes discarded</translation>
    </message>
    <message>
        <source>Changes of fields</source>
        <translation>Changes of fields</translation>
    </message>
    <message>
        <source>Changes of the profile discarded: {name}.</source>
        <translation>Changes of the profile discarded: {name}.</translation>
    </message>
    <message>
        <source>Choose at least one technical contact.</source>
        <translation>Choose at least one technical contact.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Commitment total, {currency}</source>
        <translation>Commitment total, {currency}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Company size</translation>
    </message>
    <message>
        <source>Computed on this laptop from contract and licences as the portal last told them; an order that waits for it is not included.</source>
        <translation>Computed on this laptop from contract and licences as the portal last told them; an order that waits for it is not included.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>contract to {day}</source>
        <translation>contract to {day}</translation>
    </message>
    <message>
        <source>contract {number}</source>
        <translation>contract {number}</translation>
    </message>
    <message>
        <source>Convert by purchase</source>
        <translation>Convert by purchase</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>CSP account</source>
        <translation>CSP account</translation>
    </message>
    <message>
        <source>CSP accounts</source>
        <translation>CSP accounts</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>Customer file</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Delivery address</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit the contacts</source>
        <translation>Edit the contacts</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Edit the profile</translation>
    </message>
    <message>
        <source>Electronic address for e-invoices</source>
        <translation>Electronic address for e-invoices</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Excl. VAT, {currency}</source>
        <translation>Excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Fixed: {email} signs in on this domain</source>
        <translation>Fixed: {email} signs in on this domain</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>From where</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Go on with the cart</source>
        <translation>Go on with the cart</translation>
    </message>
    <message>
        <source>incl. VAT</source>
        <translation>incl. VAT</translation>
    </message>
    <message>
        <source>Incl. VAT, {currency}</source>
        <translation>Incl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Installation stage</source>
        <translation>Installation stage</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>It begins when the first licences are assigned.</source>
        <translation>It begins when the first licences are assigned.</translation>
    </message>
    <message>
        <source>It goes to {names}.</source>
        <translation>It goes to {names}.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Language of quotes and e-mails</source>
        <translation>Language of quotes and e-mails</translation>
    </message>
    <message>
        <source>Laptop {id}</source>
        <translation>Laptop {id}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Linked on</source>
        <translation>Linked on</translation>
    </message>
    <message>
        <source>Make the first; it has a number at once, online or not.</source>
        <translation>Make the first; it has a number at once, online or not.</translation>
    </message>
    <message>
        <source>Microsoft account</source>
        <translation>Microsoft account</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modify</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>month by month</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Monthly excl. VAT</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Monthly excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a technical contact in the profile first.</source>
        <translation>Name a technical contact in the profile first.</translation>
    </message>
    <message>
        <source>never exchanged</source>
        <translation>never exchanged</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>Next regular invoice, {day}</source>
        <translation>Next regular invoice, {day}</translation>
    </message>
    <message>
        <source>No CSP account yet</source>
        <translation>No CSP account yet</translation>
    </message>
    <message>
        <source>No field changed.</source>
        <translation>No field changed.</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>No invoice yet</translation>
    </message>
    <message>
        <source>No licences yet</source>
        <translation>No licences yet</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>No number yet</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>No order yet</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>No product yet</translation>
    </message>
    <message>
        <source>No quote for this customer</source>
        <translation>No quote for this customer</translation>
    </message>
    <message>
        <source>No subscription yet</source>
        <translation>No subscription yet</translation>
    </message>
    <message>
        <source>No technical contact.</source>
        <translation>No technical contact.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Nobody can sign in yet</translation>
    </message>
    <message>
        <source>Nobody can sign in yet, so there is nobody to write to.</source>
        <translation>Nobody can sign in yet, so there is nobody to write to.</translation>
    </message>
    <message>
        <source>Not applied: {changes}</source>
        <translation>Not applied: {changes}</translation>
    </message>
    <message>
        <source>Not saved yet, kept as a draft: {groups}</source>
        <translation>Not saved yet, kept as a draft: {groups}</translation>
    </message>
    <message>
        <source>Nothing of the kind among these entries</source>
        <translation>Nothing of the kind among these entries</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nothing was sent yet</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nothing was sent yet.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>offline, exchanged {when}</source>
        <translation>offline, exchanged {when}</translation>
    </message>
    <message>
        <source>Older entries may have some; “All” shows the others.</source>
        <translation>Older entries may have some; “All” shows the others.</translation>
    </message>
    <message>
        <source>On the portal</source>
        <translation>On the portal</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the onboarding</source>
        <translation>Open the onboarding</translation>
    </message>
    <message>
        <source>Option of {product}</source>
        <translation>Option of {product}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order licences</source>
        <translation>Order licences</translation>
    </message>
    <message>
        <source>Order the first ones here: they make the contract.</source>
        <translation>Order the first ones here: they make the contract.</translation>
    </message>
    <message>
        <source>Order updates</source>
        <translation>Order updates</translation>
    </message>
    <message>
        <source>Ordered: {what}</source>
        <translation>Ordered: {what}</translation>
    </message>
    <message>
        <source>Ordered: {what}, {amount} a month excl. VAT</source>
        <translation>Ordered: {what}, {amount} a month excl. VAT</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Per period excl. VAT, {currency}</source>
        <translation>Per period excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>Purchase date</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Re-quote at today’s prices</source>
        <translation>Re-quote at today’s prices</translation>
    </message>
    <message>
        <source>Receives none</source>
        <translation>Receives none</translation>
    </message>
    <message>
        <source>Refused or in conflict</source>
        <translation>Refused or in conflict</translation>
    </message>
    <message>
        <source>Refused quotes</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Reload takes theirs and keeps your other changes.</source>
        <translation>Reload takes theirs and keeps your other changes.</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>revision {revision}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Sales rep</translation>
    </message>
    <message>
        <source>Sales representatives</source>
        <translation>Sales representatives</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>See the licences</source>
        <translation>See the licences</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation>See the profile</translation>
    </message>
    <message>
        <source>Select an offer</source>
        <translation>Select an offer</translation>
    </message>
    <message>
        <source>Send the e-mail</source>
        <translation>Send the e-mail</translation>
    </message>
    <message>
        <source>Send the onboarding e-mail</source>
        <translation>Send the onboarding e-mail</translation>
    </message>
    <message>
        <source>Send the onboarding e-mail?</source>
        <translation>Send the onboarding e-mail?</translation>
    </message>
    <message>
        <source>Send the sign-in e-mail</source>
        <translation>Send the sign-in e-mail</translation>
    </message>
    <message>
        <source>Send the sign-in e-mail?</source>
        <translation>Send the sign-in e-mail?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Sent by e-mail</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Show older entries</translation>
    </message>
    <message>
        <source>Sign-in e-mail sent to {names} on {day} at {time}, asked for by {name}.</source>
        <translation>Sign-in e-mail sent to {names} on {day} at {time}, asked for by {name}.</translation>
    </message>
    <message>
        <source>Sign-in e-mail to {names}: asked for by {name}, not sent yet.</source>
        <translation>Sign-in e-mail to {names}: asked for by {name}, not sent yet.</translation>
    </message>
    <message>
        <source>Somebody else changed the same: {groups}.</source>
        <translation>Somebody else changed the same: {groups}.</translation>
    </message>
    <message>
        <source>Somebody else changed: {groups}.</source>
        <translation>Somebody else changed: {groups}.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Sort {list} by</source>
        <translation>Sort {list} by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Superseded quotes</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Take the order back</translation>
    </message>
    <message>
        <source>The audit log is on the portal.</source>
        <translation>The audit log is on the portal.</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>The contact</translation>
    </message>
    <message>
        <source>The e-mail asked for last has not left yet.</source>
        <translation>The e-mail asked for last has not left yet.</translation>
    </message>
    <message>
        <source>The licences are assigned when the portal has the order.</source>
        <translation>The licences are assigned when the portal has the order.</translation>
    </message>
    <message>
        <source>The onboarding cannot be opened now.</source>
        <translation>The onboarding cannot be opened now.</translation>
    </message>
    <message>
        <source>The onboarding e-mail has nobody to go to. Name one in the profile.</source>
        <translation>The onboarding e-mail has nobody to go to. Name one in the profile.</translation>
    </message>
    <message>
        <source>The onboarding e-mail to {names} is queued</source>
        <translation>The onboarding e-mail to {names} is queued</translation>
    </message>
    <message>
        <source>The order has left for the portal.</source>
        <translation>The order has left for the portal.</translation>
    </message>
    <message>
        <source>The portal creates the first user when it opens the account.</source>
        <translation>The portal creates the first user when it opens the account.</translation>
    </message>
    <message>
        <source>The portal issues the first one when the contract begins.</source>
        <translation>The portal issues the first one when the contract begins.</translation>
    </message>
    <message>
        <source>The portal links the Microsoft account that the profile names.</source>
        <translation>The portal links the Microsoft account that the profile names.</translation>
    </message>
    <message>
        <source>The portal records every change as soon as it arrives there.</source>
        <translation>The portal records every change as soon as it arrives there.</translation>
    </message>
    <message>
        <source>The portal sends login and link to these people, at the next exchange. Links sent before open nothing any more.</source>
        <translation>The portal sends login and link to these people, at the next exchange. Links sent before open nothing any more.</translation>
    </message>
    <message>
        <source>The portal sends the link to these technical contacts, at the next exchange.</source>
        <translation>The portal sends the link to these technical contacts, at the next exchange.</translation>
    </message>
    <message>
        <source>The portal tells when a stage is done.</source>
        <translation>The portal tells when a stage is done.</translation>
    </message>
    <message>
        <source>The sign-in e-mail to {names} could not be sent. Check the addresses.</source>
        <translation>The sign-in e-mail to {names} could not be sent. Check the addresses.</translation>
    </message>
    <message>
        <source>The sign-in e-mail to {names} is queued</source>
        <translation>The sign-in e-mail to {names} is queued</translation>
    </message>
    <message>
        <source>The sign-in e-mail was not sent yet.</source>
        <translation>The sign-in e-mail was not sent yet.</translation>
    </message>
    <message>
        <source>Theirs is shown: {groups}</source>
        <translation>Theirs is shown: {groups}</translation>
    </message>
    <message>
        <source>There is nobody who could sign in.</source>
        <translation>There is nobody who could sign in.</translation>
    </message>
    <message>
        <source>They are assigned when a purchase is carried out.</source>
        <translation>They are assigned when a purchase is carried out.</translation>
    </message>
    <message>
        <source>They are assigned when a quote is validated.</source>
        <translation>They are assigned when a quote is validated.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>To correct: {fields}</source>
        <translation>To correct: {fields}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>Trial until {day}</translation>
    </message>
    <message>
        <source>Trial until {day}.</source>
        <translation>Trial until {day}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>up to date {when}</source>
        <translation>up to date {when}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Validate the quote</source>
        <translation>Validate the quote</translation>
    </message>
    <message>
        <source>Validated quotes</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>VAT, {currency}</source>
        <translation>VAT, {currency}</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What is bought for this customer is listed here.</source>
        <translation>What is bought for this customer is listed here.</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>What was ordered</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>What was sent</translation>
    </message>
    <message>
        <source>What you or a colleague send to this customer by e-mail is listed here.</source>
        <translation>What you or a colleague send to this customer by e-mail is listed here.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Your own changes stay; saving keeps both.</source>
        <translation>Your own changes stay; saving keeps both.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Your role reads only.</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} was removed.</translation>
    </message>
    <message>
        <source>{name}, {email}</source>
        <translation>{name}, {email}</translation>
    </message>
    <message>
        <source>{name}, {moment}, {place}</source>
        <translation>{name}, {moment}, {place}</translation>
    </message>
    <message>
        <source>{name}: the profile is saved</source>
        <translation>{name}: the profile is saved</translation>
    </message>
    <message>
        <source>{note}, at the list that is known today</source>
        <translation>{note}, at the list that is known today</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entry</numerusform>
            <numerusform>{n} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>{ordered} from {day}</source>
        <translation>{ordered} from {day}</translation>
    </message>
    <message numerus="yes">
        <source>{package}, {n} licences.</source>
        <translation>
            <numerusform>{package}, {n} licence.</numerusform>
            <numerusform>{package}, {n} licences.</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: reduction to {fewer} taken back, {kept} kept</source>
        <translation>{product}: reduction to {fewer} taken back, {kept} kept</translation>
    </message>
    <message>
        <source>{quantity} × {product}</source>
        <translation>{quantity} × {product}</translation>
    </message>
    <message>
        <source>{seats} from {day}</source>
        <translation>{seats} from {day}</translation>
    </message>
    <message>
        <source>{what}, excl. VAT</source>
        <translation>{what}, excl. VAT</translation>
    </message>
</context>
</TS>
