<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>export</name>
    <message>
        <source>After, excl. VAT</source>
        <translation>After, excl. VAT</translation>
    </message>
    <message>
        <source>Before, excl. VAT</source>
        <translation>Before, excl. VAT</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Change quotes</translation>
    </message>
    <message>
        <source>Commitment total, excl. VAT</source>
        <translation>Commitment total, excl. VAT</translation>
    </message>
    <message>
        <source>Commitment, months</source>
        <translation>Commitment, months</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Discount, %</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Due today, excl. VAT</source>
        <translation>Due today, excl. VAT</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Excl. VAT</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>Held before</translation>
    </message>
    <message>
        <source>Held licences</source>
        <translation>Held licences</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Internal notes</translation>
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
        <source>Last day</source>
        <translation>Last day</translation>
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
        <source>Lines of change quotes</source>
        <translation>Lines of change quotes</translation>
    </message>
    <message>
        <source>Lines of orders</source>
        <translation>Lines of orders</translation>
    </message>
    <message>
        <source>Lines of quotes</source>
        <translation>Lines of quotes</translation>
    </message>
    <message>
        <source>Monthly, excl. VAT</source>
        <translation>Monthly, excl. VAT</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>New total</translation>
    </message>
    <message>
        <source>Next invoice, excl. VAT</source>
        <translation>Next invoice, excl. VAT</translation>
    </message>
    <message>
        <source>Notes for the customer</source>
        <translation>Notes for the customer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Once, excl. VAT</source>
        <translation>Once, excl. VAT</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Ordered on</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Sales rep</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Typed unit price</source>
        <translation>Typed unit price</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Yearly, excl. VAT</source>
        <translation>Yearly, excl. VAT</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
</TS>
