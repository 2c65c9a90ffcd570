<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>second_contract</name>
    <message>
        <source>An order for this customer waits for the portal.</source>
        <translation>An order for this customer waits for the portal.</translation>
    </message>
    <message>
        <source>Quote {number} is validated and waits for the portal.</source>
        <translation>Quote {number} is validated and waits for the portal.</translation>
    </message>
    <message>
        <source>{name} has contract {number} already, from {day}.</source>
        <translation>{name} has contract {number} already, from {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more contracts or sales are there.</source>
        <translation>
            <numerusform>{n} more contract or sale is there.</numerusform>
            <numerusform>{n} more contracts or sales are there.</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} a month, and with this one {both}, excl. VAT.</source>
        <translation>{there} a month, and with this one {both}, excl. VAT.</translation>
    </message>
    <message>
        <source>{there} a year, and with this one {both}, excl. VAT.</source>
        <translation>{there} a year, and with this one {both}, excl. VAT.</translation>
    </message>
</context>
</TS>
