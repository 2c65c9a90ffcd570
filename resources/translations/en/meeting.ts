<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>meeting</name>
    <message>
        <source>A change that is applied at once cannot be signed here: place it from its editor.</source>
        <translation>A change that is applied at once cannot be signed here: place it from its editor.</translation>
    </message>
    <message>
        <source>Accept the change</source>
        <translation>Accept the change</translation>
    </message>
    <message>
        <source>Accept the quote</source>
        <translation>Accept the quote</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Amount, excl. VAT</source>
        <translation>Amount, excl. VAT</translation>
    </message>
    <message>
        <source>Amounts of lines excl. VAT, in {currency}.</source>
        <translation>Amounts of lines excl. VAT, in {currency}.</translation>
    </message>
    <message>
        <source>Amounts of lines excl. VAT; VAT {rates} comes on top. Offer valid until {day}.</source>
        <translation>Amounts of lines excl. VAT; VAT {rates} comes on top. Offer valid until {day}.</translation>
    </message>
    <message>
        <source>An order about this contract is on its way already.</source>
        <translation>An order about this contract is on its way already.</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>As today</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Change order {number} is not open any more: {status}.</source>
        <translation>Change order {number} is not open any more: {status}.</translation>
    </message>
    <message>
        <source>Change order {number} was revised meanwhile.</source>
        <translation>Change order {number} was revised meanwhile.</translation>
    </message>
    <message>
        <source>Choose {letter}</source>
        <translation>Choose {letter}</translation>
    </message>
    <message>
        <source>Choosing commits you to nothing: what you accept is the change that follows. Valid until {day}.</source>
        <translation>Choosing commits you to nothing: what you accept is the change that follows. Valid until {day}.</translation>
    </message>
    <message>
        <source>Choosing commits you to nothing: what you accept is the quote that follows. Valid until {day}.</source>
        <translation>Choosing commits you to nothing: what you accept is the quote that follows. Valid until {day}.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Costs least</source>
        <translation>Costs least</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Effective discount</translation>
    </message>
    <message>
        <source>First invoice</source>
        <translation>First invoice</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>for {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>Go on from the newer revision</source>
        <translation>Go on from the newer revision</translation>
    </message>
    <message>
        <source>Go on from what is held now</source>
        <translation>Go on from what is held now</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>incl. VAT: from {before} to {after}</source>
        <translation>incl. VAT: from {before} to {after}</translation>
    </message>
    <message>
        <source>included</source>
        <translation>included</translation>
    </message>
    <message>
        <source>It is agreed: {number}.</source>
        <translation>It is agreed: {number}.</translation>
    </message>
    <message>
        <source>Licences per product</source>
        <translation>Licences per product</translation>
    </message>
    <message>
        <source>Margin per month</source>
        <translation>Margin per month</translation>
    </message>
    <message>
        <source>Monthly, excl. VAT</source>
        <translation>Monthly, excl. VAT</translation>
    </message>
    <message>
        <source>New total, excl. VAT</source>
        <translation>New total, excl. VAT</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Next invoice</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>no licence</translation>
    </message>
    <message>
        <source>No VAT is charged. Offer valid until {day}.</source>
        <translation>No VAT is charged. Offer valid until {day}.</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>not complete yet</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>not included</translation>
    </message>
    <message>
        <source>Notes of our meeting</source>
        <translation>Notes of our meeting</translation>
    </message>
    <message>
        <source>Nothing changed between these two versions.</source>
        <translation>Nothing changed between these two versions.</translation>
    </message>
    <message>
        <source>Nothing is accepted yet, and the signature is still here.</source>
        <translation>Nothing is accepted yet, and the signature is still here.</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nothing to change</translation>
    </message>
    <message>
        <source>nothing to pay by accepting</source>
        <translation>nothing to pay by accepting</translation>
    </message>
    <message>
        <source>Offer valid until {day}.</source>
        <translation>Offer valid until {day}.</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>Once, excl. VAT</source>
        <translation>Once, excl. VAT</translation>
    </message>
    <message>
        <source>Once, incl. VAT</source>
        <translation>Once, incl. VAT</translation>
    </message>
    <message>
        <source>one for each user who is protected</source>
        <translation>one for each user who is protected</translation>
    </message>
    <message>
        <source>One licence less</source>
        <translation>One licence less</translation>
    </message>
    <message>
        <source>One licence more</source>
        <translation>One licence more</translation>
    </message>
    <message>
        <source>Over the term, excl. VAT</source>
        <translation>Over the term, excl. VAT</translation>
    </message>
    <message>
        <source>Per month on average, excl. VAT</source>
        <translation>Per month on average, excl. VAT</translation>
    </message>
    <message>
        <source>Per month, excl. VAT</source>
        <translation>Per month, excl. VAT</translation>
    </message>
    <message>
        <source>Per month, incl. VAT</source>
        <translation>Per month, incl. VAT</translation>
    </message>
    <message>
        <source>Per year, excl. VAT</source>
        <translation>Per year, excl. VAT</translation>
    </message>
    <message>
        <source>Per year, incl. VAT</source>
        <translation>Per year, incl. VAT</translation>
    </message>
    <message>
        <source>Quote {number} is not open any more: {status}.</source>
        <translation>Quote {number} is not open any more: {status}.</translation>
    </message>
    <message>
        <source>Quote {number} was revised meanwhile.</source>
        <translation>Quote {number} was revised meanwhile.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>that is {amount} excl. VAT, {vat}</source>
        <translation>that is {amount} excl. VAT, {vat}</translation>
    </message>
    <message>
        <source>that is {amount} incl. VAT, {vat}</source>
        <translation>that is {amount} incl. VAT, {vat}</translation>
    </message>
    <message>
        <source>This offer cannot be accepted any more as it is shown.</source>
        <translation>This offer cannot be accepted any more as it is shown.</translation>
    </message>
    <message>
        <source>To the end of the term, excl. VAT</source>
        <translation>To the end of the term, excl. VAT</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Total number of licences</source>
        <translation>Total number of licences</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>until now {value}</source>
        <translation>until now {value}</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>VAT {rate}</translation>
    </message>
    <message>
        <source>version {version}, of {day}</source>
        <translation>version {version}, of {day}</translation>
    </message>
    <message>
        <source>What is held under contract {number} was changed meanwhile.</source>
        <translation>What is held under contract {number} was changed meanwhile.</translation>
    </message>
    <message>
        <source>What is shown: fingerprint {start} … {end}. Frozen at {time}. Any difference voids the acceptance.</source>
        <translation>What is shown: fingerprint {start} … {end}. Frozen at {time}. Any difference voids the acceptance.</translation>
    </message>
    <message>
        <source>would be {amount}</source>
        <translation>would be {amount}</translation>
    </message>
    <message>
        <source>Your {programme} subscription, today and after the change</source>
        <translation>Your {programme} subscription, today and after the change</translation>
    </message>
    <message>
        <source>{amount} excl. VAT</source>
        <translation>{amount} excl. VAT</translation>
    </message>
    <message>
        <source>{amount} incl. VAT</source>
        <translation>{amount} incl. VAT</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>{amount} once</translation>
    </message>
    <message>
        <source>{amount} once, excl. VAT</source>
        <translation>{amount} once, excl. VAT</translation>
    </message>
    <message>
        <source>{amount} per year</source>
        <translation>{amount} per year</translation>
    </message>
    <message>
        <source>{amount} per year, excl. VAT</source>
        <translation>{amount} per year, excl. VAT</translation>
    </message>
    <message>
        <source>{before} until now, then {after}</source>
        <translation>{before} until now, then {after}</translation>
    </message>
    <message>
        <source>{count}, optional</source>
        <translation>{count}, optional</translation>
    </message>
    <message>
        <source>{day}, {time}, before {rep}</source>
        <translation>{day}, {time}, before {rep}</translation>
    </message>
    <message>
        <source>{label}: {amount}</source>
        <translation>{label}: {amount}</translation>
    </message>
    <message>
        <source>{label}: {amount}, {when}</source>
        <translation>{label}: {amount}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{least} to {n} licences</source>
        <translation>
            <numerusform>{least} to {n} licence</numerusform>
            <numerusform>{least} to {n} licences</numerusform>
        </translation>
    </message>
    <message>
        <source>{letter}, difference to what is held</source>
        <translation>{letter}, difference to what is held</translation>
    </message>
    <message>
        <source>{letter}, margin per month</source>
        <translation>{letter}, margin per month</translation>
    </message>
    <message>
        <source>{name} costs least per month, on average over the commitment.</source>
        <translation>{name} costs least per month, on average over the commitment.</translation>
    </message>
    <message>
        <source>{name} costs least.</source>
        <translation>{name} costs least.</translation>
    </message>
    <message>
        <source>{name} costs least: {amount} less than A per month, excl. VAT, on average over the commitment.</source>
        <translation>{name} costs least: {amount} less than A per month, excl. VAT, on average over the commitment.</translation>
    </message>
    <message>
        <source>{name} costs least: {amount} less than A, excl. VAT.</source>
        <translation>{name} costs least: {amount} less than A, excl. VAT.</translation>
    </message>
    <message>
        <source>{name}: the signature was not kept, and nothing was accepted. What was changed is there.</source>
        <translation>{name}: the signature was not kept, and nothing was accepted. What was changed is there.</translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices, to {day}</source>
        <translation>
            <numerusform>{n} invoice, to {day}</numerusform>
            <numerusform>{n} invoices, to {day}</numerusform>
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
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months, to {day}</source>
        <translation>
            <numerusform>{n} month, to {day}</numerusform>
            <numerusform>{n} months, to {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}: from {before} to {after}</source>
        <translation>{period}: from {before} to {after}</translation>
    </message>
    <message>
        <source>{programme}, from {start}</source>
        <translation>{programme}, from {start}</translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} months, from {start} to {end}</source>
        <translation>
            <numerusform>{programme}: {n} month, from {start} to {end}</numerusform>
            <numerusform>{programme}: {n} months, from {start} to {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} proposals side by side</source>
        <translation>
            <numerusform>{programme}: {n} proposal</numerusform>
            <numerusform>{programme}: {n} proposals side by side</numerusform>
        </translation>
    </message>
</context>
</TS>
