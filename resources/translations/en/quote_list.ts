<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quote_list</name>
    <message>
        <source>A draft has no paper yet.</source>
        <translation>A draft has no paper yet.</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>accepted offline</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Another chip or another search may have it.</source>
        <translation>Another chip or another search may have it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Change quote</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Change quotes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Commitment total, {currency}</source>
        <translation>Commitment total, {currency}</translation>
    </message>
    <message>
        <source>contract at the next exchange</source>
        <translation>contract at the next exchange</translation>
    </message>
    <message>
        <source>contract {number}</source>
        <translation>contract {number}</translation>
    </message>
    <message>
        <source>Copy “{copied}”</source>
        <translation>Copy “{copied}”</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>expired on {day}</source>
        <translation>expired on {day}</translation>
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
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Monthly excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>No answer for 7 days</source>
        <translation>No answer for 7 days</translation>
    </message>
    <message>
        <source>No quote fits</source>
        <translation>No quote fits</translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>No quote yet</translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation>not created yet</translation>
    </message>
    <message>
        <source>Number, customer, SIRET…</source>
        <translation>Number, customer, SIRET…</translation>
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
        <source>Open the customer’s file</source>
        <translation>Open the customer’s file</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Papers: {done} of {total}</source>
        <translation>Papers: {done} of {total}</translation>
    </message>
    <message>
        <source>Preview and PDF</source>
        <translation>Preview and PDF</translation>
    </message>
    <message>
        <source>Print papers…</source>
        <translation>Print papers…</translation>
    </message>
    <message>
        <source>provisional · {clock}</source>
        <translation>provisional · {clock}</translation>
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
        <source>reason: {reason}</source>
        <translation>reason: {reason}</translation>
    </message>
    <message>
        <source>Refused quotes</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>replaced by {number}</source>
        <translation>replaced by {number}</translation>
    </message>
    <message>
        <source>rev. {revision} · {day}</source>
        <translation>rev. {revision} · {day}</translation>
    </message>
    <message>
        <source>Save papers…</source>
        <translation>Save papers…</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>saved {when}</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Search quotes</translation>
    </message>
    <message>
        <source>see Attention</source>
        <translation>see Attention</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Show all quotes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Superseded quotes</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>There is nothing to validate here now.</source>
        <translation>There is nothing to validate here now.</translation>
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
        <source>Write the first: choose for whom it is.</source>
        <translation>Write the first: choose for whom it is.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Your role reads only.</translation>
    </message>
    <message numerus="yes">
        <source>{n} have no paper:</source>
        <translation>
            <numerusform>{n} has no paper:</numerusform>
            <numerusform>{n} have no paper:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences</source>
        <translation>
            <numerusform>{n} licence</numerusform>
            <numerusform>{n} licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months, from {day}</source>
        <translation>
            <numerusform>{n} month, from {day}</numerusform>
            <numerusform>{n} months, from {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers handed to the printer</source>
        <translation>
            <numerusform>{n} paper handed to the printer</numerusform>
            <numerusform>{n} papers handed to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers saved</source>
        <translation>
            <numerusform>{n} paper saved</numerusform>
            <numerusform>{n} papers saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} selected</numerusform>
            <numerusform>{n} selected</numerusform>
        </translation>
    </message>
</context>
</TS>
