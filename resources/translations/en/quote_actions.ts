<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quote_actions</name>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Actions of the quote</source>
        <translation>Actions of the quote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Current revision</source>
        <translation>Current revision</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Draft discarded</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Duplicate for another customer</source>
        <translation>Duplicate for another customer</translation>
    </message>
    <message>
        <source>Earlier revisions</source>
        <translation>Earlier revisions</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Make another contract beside it</source>
        <translation>Make another contract beside it</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modify</translation>
    </message>
    <message>
        <source>Orders (*.xml)</source>
        <translation>Orders (*.xml)</translation>
    </message>
    <message>
        <source>Preview and PDF</source>
        <translation>Preview and PDF</translation>
    </message>
    <message>
        <source>Quote {number} created</source>
        <translation>Quote {number} created</translation>
    </message>
    <message>
        <source>Quote {number} refused</source>
        <translation>Quote {number} refused</translation>
    </message>
    <message>
        <source>Quote {number} validated</source>
        <translation>Quote {number} validated</translation>
    </message>
    <message>
        <source>Re-quote at today’s prices</source>
        <translation>Re-quote at today’s prices</translation>
    </message>
    <message>
        <source>Refuse quote {number}?</source>
        <translation>Refuse quote {number}?</translation>
    </message>
    <message>
        <source>Refuse the quote</source>
        <translation>Refuse the quote</translation>
    </message>
    <message>
        <source>Revision {revision}, {number}, {day}</source>
        <translation>Revision {revision}, {number}, {day}</translation>
    </message>
    <message>
        <source>Revisions of the quote</source>
        <translation>Revisions of the quote</translation>
    </message>
    <message>
        <source>Save the Order-X</source>
        <translation>Save the Order-X</translation>
    </message>
    <message>
        <source>Say first that you want another contract beside it.</source>
        <translation>Say first that you want another contract beside it.</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Show the customer</translation>
    </message>
    <message>
        <source>The conditions must be accepted first.</source>
        <translation>The conditions must be accepted first.</translation>
    </message>
    <message>
        <source>The customer accepts these conditions</source>
        <translation>The customer accepts these conditions</translation>
    </message>
    <message>
        <source>The Order-X is saved: {name}</source>
        <translation>The Order-X is saved: {name}</translation>
    </message>
    <message>
        <source>The person at the customer who said yes.</source>
        <translation>The person at the customer who said yes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Validate quote {number}?</source>
        <translation>Validate quote {number}?</translation>
    </message>
    <message>
        <source>Validate the quote</source>
        <translation>Validate the quote</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message numerus="yes">
        <source>{monthly} a month and {total} over {n} months, excl. VAT, from {day}.</source>
        <translation>
            <numerusform>{monthly} a month and {total} over {n} month, excl. VAT, from {day}.</numerusform>
            <numerusform>{monthly} a month and {total} over {n} months, excl. VAT, from {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
</context>
</TS>
