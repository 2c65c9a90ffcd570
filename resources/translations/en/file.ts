<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>file</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <source>Changed elsewhere</source>
        <translation>Changed elsewhere</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Changes discarded</translation>
    </message>
    <message>
        <source>Changes not saved yet, kept as a draft</source>
        <translation>Changes not saved yet, kept as a draft</translation>
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
        <source>Company number</source>
        <translation>Company number</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
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
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
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
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Language of quotes and e-mails</source>
        <translation>Language of quotes and e-mails</translation>
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
        <source>Make the first; it has a number at once, online or not.</source>
        <translation>Make the first; it has a number at once, online or not.</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>No licences yet</source>
        <translation>No licences yet</translation>
    </message>
    <message>
        <source>No quote for this customer</source>
        <translation>No quote for this customer</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Open</translation>
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
        <source>Profile</source>
        <translation>Profile</translation>
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
        <source>Refused quotes</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
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
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>See the licences</source>
        <translation>See the licences</translation>
    </message>
    <message>
        <source>Select an offer</source>
        <translation>Select an offer</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields meanwhile.</source>
        <translation>Somebody else changed the same fields meanwhile.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Superseded quotes</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>The contact</translation>
    </message>
    <message>
        <source>They are assigned when a quote is validated.</source>
        <translation>They are assigned when a quote is validated.</translation>
    </message>
    <message>
        <source>To correct: {fields}</source>
        <translation>To correct: {fields}</translation>
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
        <source>Validate the quote</source>
        <translation>Validate the quote</translation>
    </message>
    <message>
        <source>Validated quotes</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Your role reads only.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} was removed.</translation>
    </message>
    <message>
        <source>{name}: the profile is saved</source>
        <translation>{name}: the profile is saved</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
</context>
</TS>
