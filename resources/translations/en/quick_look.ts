<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quick_look</name>
    <message>
        <source>Close the quick look</source>
        <translation>Close the quick look</translation>
    </message>
    <message>
        <source>Commitment total excl. VAT</source>
        <translation>Commitment total excl. VAT</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Last quotes</source>
        <translation>Last quotes</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Monthly excl. VAT</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>No contact yet</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>One-time excl. VAT</source>
        <translation>One-time excl. VAT</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Quick look</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Sales rep</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To the term’s end</source>
        <translation>To the term’s end</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Up and Down go on, Enter opens, Space closes</source>
        <translation>Up and Down go on, Enter opens, Space closes</translation>
    </message>
    <message>
        <source>Yearly excl. VAT</source>
        <translation>Yearly excl. VAT</translation>
    </message>
    <message numerus="yes">
        <source>{n} more contacts</source>
        <translation>
            <numerusform>{n} more contact</numerusform>
            <numerusform>{n} more contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more contracts</source>
        <translation>
            <numerusform>{n} more contract</numerusform>
            <numerusform>{n} more contracts</numerusform>
        </translation>
    </message>
</context>
</TS>
