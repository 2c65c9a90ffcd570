<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>papers</name>
    <message>
        <source>Accepted before {rep}</source>
        <translation>Accepted before {rep}</translation>
    </message>
    <message>
        <source>Accepted by ticking the box on {day} at {time}.</source>
        <translation>Accepted by ticking the box on {day} at {time}.</translation>
    </message>
    <message>
        <source>Accepted by {name}</source>
        <translation>Accepted by {name}</translation>
    </message>
    <message>
        <source>Accepted, conditions version {version}</source>
        <translation>Accepted, conditions version {version}</translation>
    </message>
    <message>
        <source>Account review</source>
        <translation>Account review</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Amount and steps</source>
        <translation>Amount and steps</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Amount due</translation>
    </message>
    <message>
        <source>Amount excl. VAT, {currency}</source>
        <translation>Amount excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Amounts (continued)</source>
        <translation>Amounts (continued)</translation>
    </message>
    <message>
        <source>Annex: how the amounts are computed</source>
        <translation>Annex: how the amounts are computed</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>Billed per</source>
        <translation>Billed per</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Billing period</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Change order</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Change quote</translation>
    </message>
    <message>
        <source>Change quote {number} of {day}, valid until {until}: {amount} excl. VAT ({difference})</source>
        <translation>Change quote {number} of {day}, valid until {until}: {amount} excl. VAT ({difference})</translation>
    </message>
    <message>
        <source>Change quote {number}, accepted</source>
        <translation>Change quote {number}, accepted</translation>
    </message>
    <message>
        <source>Change quote {number}: accepted by {who} at {time}.</source>
        <translation>Change quote {number}: accepted by {who} at {time}.</translation>
    </message>
    <message>
        <source>Change shown</source>
        <translation>Change shown</translation>
    </message>
    <message>
        <source>Changes contract {number} and follows its term; what is not listed stays as it is.</source>
        <translation>Changes contract {number} and follows its term; what is not listed stays as it is.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message numerus="yes">
        <source>Commitment total excl. VAT, {n} months</source>
        <translation>
            <numerusform>Commitment total excl. VAT, {n} month</numerusform>
            <numerusform>Commitment total excl. VAT, {n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
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
        <source>Copy: another quote was accepted in its place</source>
        <translation>Copy: another quote was accepted in its place</translation>
    </message>
    <message>
        <source>Copy: replaced by revision {revision}</source>
        <translation>Copy: replaced by revision {revision}</translation>
    </message>
    <message>
        <source>Copy: this change was cancelled</source>
        <translation>Copy: this change was cancelled</translation>
    </message>
    <message>
        <source>Copy: this offer was refused</source>
        <translation>Copy: this offer was refused</translation>
    </message>
    <message>
        <source>Copy: this offer was valid until {day}</source>
        <translation>Copy: this offer was valid until {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>Dear customer,</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>Due at once</translation>
    </message>
    <message>
        <source>Due on {day} incl. VAT: {amount}</source>
        <translation>Due on {day} incl. VAT: {amount}</translation>
    </message>
    <message>
        <source>Each amount of this quote, the steps that lead to it and how it is rounded. Figures are in {currency}. Lines that are computed alike are shown once.</source>
        <translation>Each amount of this quote, the steps that lead to it and how it is rounded. Figures are in {currency}. Lines that are computed alike are shown once.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Excl. VAT, {currency}</source>
        <translation>Excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Fingerprint of what was accepted (SHA-256): {groups}</source>
        <translation>Fingerprint of what was accepted (SHA-256): {groups}</translation>
    </message>
    <message>
        <source>First invoice incl. VAT, {day}</source>
        <translation>First invoice incl. VAT, {day}</translation>
    </message>
    <message>
        <source>First invoice, {day}</source>
        <translation>First invoice, {day}</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>for {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>From {day} on.</source>
        <translation>From {day} on.</translation>
    </message>
    <message>
        <source>From {day}: {quantity}</source>
        <translation>From {day}: {quantity}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>From {start} to {end}.</source>
        <translation>From {start} to {end}.</translation>
    </message>
    <message>
        <source>Incl. VAT, {currency}</source>
        <translation>Incl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Includes {products}</source>
        <translation>Includes {products}</translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Invoice of {day}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Meeting minutes</source>
        <translation>Meeting minutes</translation>
    </message>
    <message>
        <source>Meeting minutes of {day}</source>
        <translation>Meeting minutes of {day}</translation>
    </message>
    <message>
        <source>Minutes of {day}</source>
        <translation>Minutes of {day}</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>Monthly subscription</source>
        <translation>Monthly subscription</translation>
    </message>
    <message>
        <source>Monthly subscription, before and after</source>
        <translation>Monthly subscription, before and after</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Name and position</translation>
    </message>
    <message>
        <source>Net price, {currency}</source>
        <translation>Net price, {currency}</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Next invoice</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>No. {number}, revision {revision}</source>
        <translation>No. {number}, revision {revision}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes (continued)</source>
        <translation>Notes (continued)</translation>
    </message>
    <message>
        <source>Nothing is held under a contract on this day.</source>
        <translation>Nothing is held under a contract on this day.</translation>
    </message>
    <message>
        <source>Nothing was accepted or declined on this day.</source>
        <translation>Nothing was accepted or declined on this day.</translation>
    </message>
    <message>
        <source>Offered as an option and not ordered: {product}</source>
        <translation>Offered as an option and not ordered: {product}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>Once excl. VAT</source>
        <translation>Once excl. VAT</translation>
    </message>
    <message>
        <source>Once excl. VAT, {currency}</source>
        <translation>Once excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>One of the variants was chosen: the proposal after them.</source>
        <translation>One of the variants was chosen: the proposal after them.</translation>
    </message>
    <message>
        <source>One-time charges</source>
        <translation>One-time charges</translation>
    </message>
    <message>
        <source>Open offers</source>
        <translation>Open offers</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Out of date: this is not an offer any more</source>
        <translation>Out of date: this is not an offer any more</translation>
    </message>
    <message>
        <source>page {page} / {pages}</source>
        <translation>page {page} / {pages}</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Per month</translation>
    </message>
    <message>
        <source>Per month excl. VAT</source>
        <translation>Per month excl. VAT</translation>
    </message>
    <message>
        <source>Per month excl. VAT, {currency}</source>
        <translation>Per month excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per year</translation>
    </message>
    <message>
        <source>Per year excl. VAT</source>
        <translation>Per year excl. VAT</translation>
    </message>
    <message>
        <source>Per year excl. VAT, {currency}</source>
        <translation>Per year excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Price, {currency}</source>
        <translation>Price, {currency}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Proposal shown</source>
        <translation>Proposal shown</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Purchase order</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Quote {number} of {day}, valid until {until}: {amounts} excl. VAT</source>
        <translation>Quote {number} of {day}, valid until {until}: {amounts} excl. VAT</translation>
    </message>
    <message>
        <source>Quote {number}, accepted</source>
        <translation>Quote {number}, accepted</translation>
    </message>
    <message>
        <source>Quote {number}: accepted by {who} at {time}.</source>
        <translation>Quote {number}: accepted by {who} at {time}.</translation>
    </message>
    <message>
        <source>Quote {number}: declined.</source>
        <translation>Quote {number}: declined.</translation>
    </message>
    <message>
        <source>Quote {number}: declined. Reason: {reason}.</source>
        <translation>Quote {number}: declined. Reason: {reason}.</translation>
    </message>
    <message>
        <source>Read and accept on-line</source>
        <translation>Read and accept on-line</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Scan the code, or open the address: this offer can be accepted or changed there.</source>
        <translation>Scan the code, or open the address: this offer can be accepted or changed there.</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>Signature and stamp</translation>
    </message>
    <message>
        <source>Signed by hand on {day} at {time}.</source>
        <translation>Signed by hand on {day} at {time}.</translation>
    </message>
    <message>
        <source>Signed by typing the name on {day} at {time}.</source>
        <translation>Signed by typing the name on {day} at {time}.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>SIREN {number}</source>
        <translation>SIREN {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State of {day}; it changes no contract.</source>
        <translation>State of {day}; it changes no contract.</translation>
    </message>
    <message>
        <source>Subject to approval: this is not an offer yet</source>
        <translation>Subject to approval: this is not an offer yet</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Takes effect</translation>
    </message>
    <message>
        <source>Term from {start} to {end}. Renewal: {renewal}.</source>
        <translation>Term from {start} to {end}. Renewal: {renewal}.</translation>
    </message>
    <message>
        <source>Thank you for your confidence. You will find our quote {number} enclosed; we go through it with you whenever it suits you.</source>
        <translation>Thank you for your confidence. You will find our quote {number} enclosed; we go through it with you whenever it suits you.</translation>
    </message>
    <message>
        <source>The agreed term is over: the contract goes on month by month.</source>
        <translation>The agreed term is over: the contract goes on month by month.</translation>
    </message>
    <message>
        <source>These proposals are no offer yet; a quote is.</source>
        <translation>These proposals are no offer yet; a quote is.</translation>
    </message>
    <message>
        <source>These two versions are identical.</source>
        <translation>These two versions are identical.</translation>
    </message>
    <message>
        <source>This comparison explains the offer; the offer itself is binding.</source>
        <translation>This comparison explains the offer; the offer itself is binding.</translation>
    </message>
    <message>
        <source>This offer on-line: {address}</source>
        <translation>This offer on-line: {address}</translation>
    </message>
    <message>
        <source>This quote renews contract {number}, which ends on {day} at the latest.</source>
        <translation>This quote renews contract {number}, which ends on {day} at the latest.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>To check that this file is unchanged: {command}, or {page} on the reseller’s portal</source>
        <translation>To check that this file is unchanged: {command}, or {page} on the reseller’s portal</translation>
    </message>
    <message>
        <source>To the end of the term</source>
        <translation>To the end of the term</translation>
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
        <source>Total excl. VAT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total incl. VAT</translation>
    </message>
    <message>
        <source>Total of the commitment excl. VAT: {amount}</source>
        <translation>Total of the commitment excl. VAT: {amount}</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Until now</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Variant {rank} shown</source>
        <translation>Variant {rank} shown</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>VAT not applicable</source>
        <translation>VAT not applicable</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>VAT {rate}</translation>
    </message>
    <message>
        <source>VAT, reverse charge</source>
        <translation>VAT, reverse charge</translation>
    </message>
    <message>
        <source>VAT, {currency}</source>
        <translation>VAT, {currency}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>What falls due</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>What was gone through on {day}; it is no offer.</source>
        <translation>What was gone through on {day}; it is no offer.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>Where the difference comes from</translation>
    </message>
    <message>
        <source>To stop the renewal, give notice by {day} at the latest.</source>
        <translation>To stop the renewal, give notice by {day} at the latest.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>Yearly subscription</source>
        <translation>Yearly subscription</translation>
    </message>
    <message>
        <source>Yearly subscription, before and after</source>
        <translation>Yearly subscription, before and after</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Yours faithfully,</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>{amount} once</translation>
    </message>
    <message>
        <source>{amount} per month</source>
        <translation>{amount} per month</translation>
    </message>
    <message>
        <source>{amount} per year</source>
        <translation>{amount} per year</translation>
    </message>
    <message>
        <source>{begun} to {ended}</source>
        <translation>{begun} to {ended}</translation>
    </message>
    <message>
        <source>{count} until now</source>
        <translation>{count} until now</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>{label}, {currency}</source>
        <translation>{label}, {currency}</translation>
    </message>
    <message>
        <source>{level} until now</source>
        <translation>{level} until now</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{number} (provisional)</source>
        <translation>{number} (provisional)</translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices, to {day}</source>
        <translation>
            <numerusform>{n} invoice, to {day}</numerusform>
            <numerusform>{n} invoices, to {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>{offer}, contract {number}</source>
        <translation>{offer}, contract {number}</translation>
    </message>
    <message>
        <source>{period}, after</source>
        <translation>{period}, after</translation>
    </message>
    <message>
        <source>{period}, before</source>
        <translation>{period}, before</translation>
    </message>
    <message>
        <source>{product} (optional, not in the total)</source>
        <translation>{product} (optional, not in the total)</translation>
    </message>
    <message>
        <source>{quote} with calculation</source>
        <translation>{quote} with calculation</translation>
    </message>
    <message>
        <source>{subject} (continued)</source>
        <translation>{subject} (continued)</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (continued)</translation>
    </message>
    <message>
        <source>{title}, bundle</source>
        <translation>{title}, bundle</translation>
    </message>
    <message>
        <source>{title}, custom</source>
        <translation>{title}, custom</translation>
    </message>
    <message>
        <source>{what}: {programme}</source>
        <translation>{what}: {programme}</translation>
    </message>
</context>
</TS>
