<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>derivation</name>
    <message>
        <source>As a percentage</source>
        <translation>As a percentage</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>As shown</translation>
    </message>
    <message>
        <source>before the asked discounts, {count}</source>
        <translation>before the asked discounts, {count}</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Cost of the line</source>
        <translation>Cost of the line</translation>
    </message>
    <message>
        <source>Cost of the tier</source>
        <translation>Cost of the tier</translation>
    </message>
    <message>
        <source>cost, {count}</source>
        <translation>cost, {count}</translation>
    </message>
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
        <source>Everything at list price</source>
        <translation>Everything at list price</translation>
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
        <source>Full price</source>
        <translation>Full price</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Last invoice</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Line at list price</source>
        <translation>Line at list price</translation>
    </message>
    <message>
        <source>Line before the asked discounts</source>
        <translation>Line before the asked discounts</translation>
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
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Monthly at list price</source>
        <translation>Monthly at list price</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monthly cost</translation>
    </message>
    <message>
        <source>Monthly net</source>
        <translation>Monthly net</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Months of the year</translation>
    </message>
    <message>
        <source>Net of everything</source>
        <translation>Net of everything</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>New total</translation>
    </message>
    <message>
        <source>Of the cost</source>
        <translation>Of the cost</translation>
    </message>
    <message>
        <source>Of the list price</source>
        <translation>Of the list price</translation>
    </message>
    <message>
        <source>Of the net price</source>
        <translation>Of the net price</translation>
    </message>
    <message>
        <source>One-time at list price</source>
        <translation>One-time at list price</translation>
    </message>
    <message>
        <source>One-time cost</source>
        <translation>One-time cost</translation>
    </message>
    <message>
        <source>One-time net</source>
        <translation>One-time net</translation>
    </message>
    <message>
        <source>outside the EU</source>
        <translation>outside the EU</translation>
    </message>
    <message>
        <source>Period {number}</source>
        <translation>Period {number}</translation>
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
        <source>Regular invoices</source>
        <translation>Regular invoices</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>reverse charge</translation>
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
        <source>Surcharge of the extended term</source>
        <translation>Surcharge of the extended term</translation>
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
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>Total before</translation>
    </message>
    <message>
        <source>Typed price</source>
        <translation>Typed price</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Unit cost</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Unit price before</source>
        <translation>Unit price before</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Yearly at list price</source>
        <translation>Yearly at list price</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>Yearly cost</translation>
    </message>
    <message>
        <source>Yearly net</source>
        <translation>Yearly net</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
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
        <source>{n} invoices of {payment}</source>
        <translation>
            <numerusform>{n} invoice of {payment}</numerusform>
            <numerusform>{n} invoices of {payment}</numerusform>
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
        <source>{n} of {of} days</source>
        <translation>
            <numerusform>{n} of {of} days</numerusform>
            <numerusform>{n} of {of} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} units</source>
        <translation>
            <numerusform>{n} unit</numerusform>
            <numerusform>{n} units</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} of {taxable}</source>
        <translation>{percent} of {taxable}</translation>
    </message>
    <message>
        <source>{tier}: {units} × {price}</source>
        <translation>{tier}: {units} × {price}</translation>
    </message>
    <message>
        <source>{units} × {price}</source>
        <translation>{units} × {price}</translation>
    </message>
</context>
</TS>
