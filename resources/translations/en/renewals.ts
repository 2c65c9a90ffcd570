<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>renewals</name>
    <message>
        <source>a month</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>A month at list v{version}</source>
        <translation>A month at list v{version}</translation>
    </message>
    <message>
        <source>A month at the price that is charged</source>
        <translation>A month at the price that is charged</translation>
    </message>
    <message>
        <source>A month of the extended term</source>
        <translation>A month of the extended term</translation>
    </message>
    <message>
        <source>A month of what is held</source>
        <translation>A month of what is held</translation>
    </message>
    <message>
        <source>A month where nobody renews</source>
        <translation>A month where nobody renews</translation>
    </message>
    <message>
        <source>Accepted by {day}</source>
        <translation>Accepted by {day}</translation>
    </message>
    <message>
        <source>At today’s list</source>
        <translation>At today’s list</translation>
    </message>
    <message>
        <source>at today’s list</source>
        <translation>at today’s list</translation>
    </message>
    <message>
        <source>Bring to one end</source>
        <translation>Bring to one end</translation>
    </message>
    <message>
        <source>Carry the discount of {percent} over</source>
        <translation>Carry the discount of {percent} over</translation>
    </message>
    <message>
        <source>Carry the discounts over</source>
        <translation>Carry the discounts over</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message numerus="yes">
        <source>contracts</source>
        <translation>
            <numerusform>contract</numerusform>
            <numerusform>contracts</numerusform>
        </translation>
    </message>
    <message>
        <source>Create this quote</source>
        <translation>Create this quote</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} renewal quotes</source>
        <translation>
            <numerusform>Create {n} renewal quote</numerusform>
            <numerusform>Create {n} renewal quotes</numerusform>
        </translation>
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
        <source>Customer type, {before} → {after}</source>
        <translation>Customer type, {before} → {after}</translation>
    </message>
    <message>
        <source>Customer, contract…</source>
        <translation>Customer, contract…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>Difference a month</source>
        <translation>Difference a month</translation>
    </message>
    <message>
        <source>Discount carried over</source>
        <translation>Discount carried over</translation>
    </message>
    <message>
        <source>Discount of {percent} not carried over</source>
        <translation>Discount of {percent} not carried over</translation>
    </message>
    <message>
        <source>Discount, {before} → {after}</source>
        <translation>Discount, {before} → {after}</translation>
    </message>
    <message>
        <source>Do not carry the discount over</source>
        <translation>Do not carry the discount over</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End of service on {day}</source>
        <translation>End of service on {day}</translation>
    </message>
    <message>
        <source>End or notice</source>
        <translation>End or notice</translation>
    </message>
    <message>
        <source>end, today</source>
        <translation>end, today</translation>
    </message>
    <message numerus="yes">
        <source>end, {n} d</source>
        <translation>
            <numerusform>end, {n} d</numerusform>
            <numerusform>end, {n} d</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the contract · Space selects</source>
        <translation>Enter opens the contract · Space selects</translation>
    </message>
    <message>
        <source>Every programme</source>
        <translation>Every programme</translation>
    </message>
    <message>
        <source>Excl. VAT a month, {currency}</source>
        <translation>Excl. VAT a month, {currency}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the renewals</source>
        <translation>Export the renewals</translation>
    </message>
    <message>
        <source>extended term, {percent} dearer</source>
        <translation>extended term, {percent} dearer</translation>
    </message>
    <message>
        <source>From {day}, month by month</source>
        <translation>From {day}, month by month</translation>
    </message>
    <message>
        <source>In the term that follows</source>
        <translation>In the term that follows</translation>
    </message>
    <message>
        <source>Last day of notice</source>
        <translation>Last day of notice</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>List price, {before} → {after}</source>
        <translation>List price, {before} → {after}</translation>
    </message>
    <message>
        <source>List v{old} → v{new}, {before} → {after}</source>
        <translation>List v{old} → v{new}, {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>list v{version}, price held for {n} months</source>
        <translation>
            <numerusform>list v{version}, price held for {n} month</numerusform>
            <numerusform>list v{version}, price held for {n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Monthly excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Monthly now, excl. VAT</source>
        <translation>Monthly now, excl. VAT</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message numerus="yes">
        <source>New price list: {n} quotes to look at</source>
        <translation>
            <numerusform>New price list: {n} quote to look at</numerusform>
            <numerusform>New price list: {n} quotes to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Next invoice, {day}</source>
        <translation>Next invoice, {day}</translation>
    </message>
    <message>
        <source>No answer by {day}</source>
        <translation>No answer by {day}</translation>
    </message>
    <message>
        <source>No contract fits</source>
        <translation>No contract fits</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>no price</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Not tacit</source>
        <translation>Not tacit</translation>
    </message>
    <message>
        <source>Not tacit</source>
        <comment>contracts</comment>
        <translation>Not tacit</translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes to its end within {n} days.</source>
        <translation>
            <numerusform>Nothing comes to its end within {n} day.</numerusform>
            <numerusform>Nothing comes to its end within {n} days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: every line costs the same.</source>
        <translation>Nothing differs: every line costs the same.</translation>
    </message>
    <message>
        <source>nothing is held any more</source>
        <translation>nothing is held any more</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>notice passed, the renewal is certain</source>
        <translation>notice passed, the renewal is certain</translation>
    </message>
    <message>
        <source>notice, today</source>
        <translation>notice, today</translation>
    </message>
    <message numerus="yes">
        <source>notice, {n} d</source>
        <translation>
            <numerusform>notice, {n} d</numerusform>
            <numerusform>notice, {n} d</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Open quote</source>
        <translation>Open quote</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Open the quote</translation>
    </message>
    <message>
        <source>Ordered already, {before} → {after} licences</source>
        <translation>Ordered already, {before} → {after} licences</translation>
    </message>
    <message numerus="yes">
        <source>over {n} months</source>
        <translation>
            <numerusform>over {n} month</numerusform>
            <numerusform>over {n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices are being computed…</source>
        <translation>Prices are being computed…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Quote {number} renews this contract already.</source>
        <translation>Quote {number} renews this contract already.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Renewed on {day}</source>
        <translation>Renewed on {day}</translation>
    </message>
    <message>
        <source>Search renewals</source>
        <translation>Search renewals</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Sum of the printed lines</source>
        <translation>Sum of the printed lines</translation>
    </message>
    <message>
        <source>Surcharge of the extended term, {before} → {after}</source>
        <translation>Surcharge of the extended term, {before} → {after}</translation>
    </message>
    <message>
        <source>Surcharge of {percent}, terms of contract {number}</source>
        <translation>Surcharge of {percent}, terms of contract {number}</translation>
    </message>
    <message>
        <source>Tacit</source>
        <translation>Tacit</translation>
    </message>
    <message numerus="yes">
        <source>Tacit, {n} mo.</source>
        <translation>
            <numerusform>Tacit, {n} mo.</numerusform>
            <numerusform>Tacit, {n} mo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tacit, {n} months</source>
        <translation>
            <numerusform>Tacit, {n} month</numerusform>
            <numerusform>Tacit, {n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a chip or the search away to see the others.</source>
        <translation>Take a chip or the search away to see the others.</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>the first {count}</translation>
    </message>
    <message>
        <source>The next day is {day}.</source>
        <translation>The next day is {day}.</translation>
    </message>
    <message>
        <source>Tier, {before} → {after}</source>
        <translation>Tier, {before} → {after}</translation>
    </message>
    <message>
        <source>Typed price, {before} → {after}</source>
        <translation>Typed price, {before} → {after}</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>View the contract</source>
        <translation>View the contract</translation>
    </message>
    <message>
        <source>What waiting costs</source>
        <translation>What waiting costs</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message numerus="yes">
        <source>Within {n} days</source>
        <translation>
            <numerusform>Within {n} day</numerusform>
            <numerusform>Within {n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a quote</source>
        <translation>Without a quote</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Your role reads only.</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} a month</translation>
    </message>
    <message>
        <source>{before} → {after} a month</source>
        <translation>{before} → {after} a month</translation>
    </message>
    <message>
        <source>{number}, from {start} to {end}</source>
        <translation>{number}, from {start} to {end}</translation>
    </message>
    <message numerus="yes">
        <source>{n} contracts selected</source>
        <translation>
            <numerusform>{n} contract selected</numerusform>
            <numerusform>{n} contracts selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months at list v{version}, price not held</source>
        <translation>
            <numerusform>{n} month at list v{version}, price not held</numerusform>
            <numerusform>{n} months at list v{version}, price not held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months at the price that is charged</source>
        <translation>
            <numerusform>{n} month at the price that is charged</numerusform>
            <numerusform>{n} months at the price that is charged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months, at the list in force on that day</source>
        <translation>
            <numerusform>{n} month, at the list in force on that day</numerusform>
            <numerusform>{n} months, at the list in force on that day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} renewal quotes created</source>
        <translation>
            <numerusform>{n} renewal quote created</numerusform>
            <numerusform>{n} renewal quotes created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} renewals exported to {name}</source>
        <translation>
            <numerusform>{n} renewal exported to {name}</numerusform>
            <numerusform>{n} renewals exported to {name}</numerusform>
        </translation>
    </message>
</context>
</TS>
