<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>invoicing</name>
    <message>
        <source>Address of the customer</source>
        <translation>Address of the customer</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Billing address</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Delivery address</translation>
    </message>
    <message>
        <source>Electronic address for e-invoices</source>
        <translation>Electronic address for e-invoices</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>Goods and services</translation>
    </message>
    <message>
        <source>Nature of the operation: {nature}</source>
        <translation>Nature of the operation: {nature}</translation>
    </message>
    <message>
        <source>Order or service reference of the public body</source>
        <translation>Order or service reference of the public body</translation>
    </message>
    <message>
        <source>Ready to be invoiced</source>
        <translation>Ready to be invoiced</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>SIRET or SIREN of the customer</source>
        <translation>SIRET or SIREN of the customer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>What the invoice will need</source>
        <translation>What the invoice will need</translation>
    </message>
    <message>
        <source>Your order: {number}</source>
        <translation>Your order: {number}</translation>
    </message>
    <message>
        <source>Your service: {code}</source>
        <translation>Your service: {code}</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing for the invoice</source>
        <translation>
            <numerusform>{n} missing for the invoice</numerusform>
            <numerusform>{n} missing for the invoice</numerusform>
        </translation>
    </message>
</context>
</TS>
