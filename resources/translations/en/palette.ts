<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>palette</name>
    <message>
        <source>A customer, a quote, something to do…</source>
        <translation>A customer, a quote, something to do…</translation>
    </message>
    <message>
        <source>Account review of {name}</source>
        <translation>Account review of {name}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>appearance dark light text size theme</source>
        <translation>appearance dark light text size theme</translation>
    </message>
    <message>
        <source>appointment bring</source>
        <translation>appointment bring</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>customer types subscriptions reasons limits discount</source>
        <translation>customer types subscriptions reasons limits discount</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Data and security</source>
        <translation>Data and security</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Draft of a change</source>
        <translation>Draft of a change</translation>
    </message>
    <message>
        <source>Draft of a quote</source>
        <translation>Draft of a quote</translation>
    </message>
    <message>
        <source>E-mail and templates</source>
        <translation>E-mail and templates</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>erase export passphrase sign out</source>
        <translation>erase export passphrase sign out</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>file spreadsheet csv excel</source>
        <translation>file spreadsheet csv excel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Identity and documents</source>
        <translation>Identity and documents</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import customers</translation>
    </message>
    <message>
        <source>keys keyboard</source>
        <translation>keys keyboard</translation>
    </message>
    <message>
        <source>keys keyboard help</source>
        <translation>keys keyboard help</translation>
    </message>
    <message>
        <source>language account delay</source>
        <translation>language account delay</translation>
    </message>
    <message>
        <source>Lists of the partner</source>
        <translation>Lists of the partner</translation>
    </message>
    <message>
        <source>logo colour company conditions branding</source>
        <translation>logo colour company conditions branding</translation>
    </message>
    <message>
        <source>mail smtp message signature</source>
        <translation>mail smtp message signature</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>My meetings</translation>
    </message>
    <message>
        <source>new customer prospect create</source>
        <translation>new customer prospect create</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>New quote for {name}</source>
        <translation>New quote for {name}</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nothing is found</translation>
    </message>
    <message>
        <source>offer write</source>
        <translation>offer write</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Pin a customer for a meeting</source>
        <translation>Pin a customer for a meeting</translation>
    </message>
    <message>
        <source>Pin {name} to my meetings</source>
        <translation>Pin {name} to my meetings</translation>
    </message>
    <message>
        <source>Purchase for {name}</source>
        <translation>Purchase for {name}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Quotes that a new list moves</source>
        <translation>Quotes that a new list moves</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Search and act</source>
        <translation>Search and act</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Show the customer</translation>
    </message>
    <message>
        <source>synchronise send receive refresh</source>
        <translation>synchronise send receive refresh</translation>
    </message>
    <message>
        <source>Table of shortcuts</source>
        <translation>Table of shortcuts</translation>
    </message>
    <message>
        <source>What has left</source>
        <translation>What has left</translation>
    </message>
    <message>
        <source>{customer}, change quote, {state}</source>
        <translation>{customer}, change quote, {state}</translation>
    </message>
    <message>
        <source>{customer}, saved {when}</source>
        <translation>{customer}, saved {when}</translation>
    </message>
    <message>
        <source>{customer}, {amount} a month excl. VAT, {state}</source>
        <translation>{customer}, {amount} a month excl. VAT, {state}</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ choose    Enter open    Esc close</translation>
    </message>
</context>
</TS>
