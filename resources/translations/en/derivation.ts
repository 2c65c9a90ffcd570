<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>derivation</name>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>Days charged</source>
        <translation>Days charged</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Days of the period</translation>
    </message>
    <message>
        <source>Exact result</source>
        <translation>Exact result</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Excl. VAT</translation>
    </message>
    <message>
        <source>Flat fee</source>
        <translation>Flat fee</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Line discount</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translation>list {name}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quote discount</source>
        <translation>Quote discount</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Rounded to the cent</source>
        <translation>Rounded to the cent</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>tier from {first}</source>
        <translation>tier from {first}</translation>
    </message>
    <message>
        <source>tier {first} to {last}</source>
        <translation>tier {first} to {last}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Typed price</source>
        <translation>Typed price</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message numerus="yes">
        <source>{net} over {n} months</source>
        <translation>
            <numerusform>{net} over {n} month</numerusform>
            <numerusform>{net} over {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{net} × {n} months</source>
        <translation>
            <numerusform>{net} × {n} month</numerusform>
            <numerusform>{net} × {n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences</source>
        <translation>
            <numerusform>{n} licence</numerusform>
            <numerusform>{n} licences</numerusform>
        </translation>
    </message>
    <message>
        <source>{tier}: {units} × {price}</source>
        <translation>{tier}: {units} × {price}</translation>
    </message>
</context>
</TS>
