<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quote_copy</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Choose a customer first.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>For whom is quote {number} duplicated?</source>
        <translation>For whom is quote {number} duplicated?</translation>
    </message>
    <message>
        <source>Name, SIRET, domain, city, contact…</source>
        <translation>Name, SIRET, domain, city, contact…</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Search customers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The discount of the customer type is {discount} instead of {before}.</source>
        <translation>The discount of the customer type is {discount} instead of {before}.</translation>
    </message>
    <message>
        <source>The discount of the customer type stays {discount}.</source>
        <translation>The discount of the customer type stays {discount}.</translation>
    </message>
    <message>
        <source>To correct in the offer: {problems}</source>
        <translation>To correct in the offer: {problems}</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} a month</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} a year</translation>
    </message>
    <message>
        <source>{now} at today’s prices, excl. VAT (this quote: {before}).</source>
        <translation>{now} at today’s prices, excl. VAT (this quote: {before}).</translation>
    </message>
</context>
</TS>
