<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>repricing</name>
    <message>
        <source>A manager was asked to approve it: with a new revision the question is void.</source>
        <translation>A manager was asked to approve it: with a new revision the question is void.</translation>
    </message>
    <message>
        <source>A new price list says here which quotes and change quotes it moves.</source>
        <translation>A new price list says here which quotes and change quotes it moves.</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Approval lapses</source>
        <translation>Approval lapses</translation>
    </message>
    <message>
        <source>as it is charged</source>
        <translation>as it is charged</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Being written</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>cannot be re-priced</source>
        <translation>cannot be re-priced</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Change quote</translation>
    </message>
    <message>
        <source>Contract changed</source>
        <translation>Contract changed</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>Excl. VAT, {currency}</source>
        <translation>Excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>List v{old} → v{new}, net {before} → {after} a unit</source>
        <translation>List v{old} → v{new}, net {before} → {after} a unit</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Monthly excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Net {price} a unit by now</source>
        <translation>Net {price} a unit by now</translation>
    </message>
    <message>
        <source>New monthly total</source>
        <translation>New monthly total</translation>
    </message>
    <message>
        <source>New yearly total</source>
        <translation>New yearly total</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Next invoice</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>No list</translation>
    </message>
    <message>
        <source>No open quote has a price that is another one by now</source>
        <translation>No open quote has a price that is another one by now</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>No price</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Not moved</translation>
    </message>
    <message>
        <source>Not re-priced</source>
        <translation>Not re-priced</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>One-time</translation>
    </message>
    <message>
        <source>Open the change quote</source>
        <translation>Open the change quote</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Open the quote</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Ordered on {day} and no longer on {before}: today’s amount is for the days that are left.</source>
        <translation>Ordered on {day} and no longer on {before}: today’s amount is for the days that are left.</translation>
    </message>
    <message>
        <source>Over the term</source>
        <translation>Over the term</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Prices are being computed…</source>
        <translation>Prices are being computed…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Quotes and change quotes at the new price list</source>
        <translation>Quotes and change quotes at the new price list</translation>
    </message>
    <message numerus="yes">
        <source>Re-price {n}</source>
        <translation>
            <numerusform>Re-price {n} quote</numerusform>
            <numerusform>Re-price {n} quotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-priced, it needs the approval of a manager before it can be sold.</source>
        <translation>Re-priced, it needs the approval of a manager before it can be sold.</translation>
    </message>
    <message>
        <source>Re-pricing</source>
        <translation>Re-pricing</translation>
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
        <source>Revised meanwhile</source>
        <translation>Revised meanwhile</translation>
    </message>
    <message>
        <source>same price in both lists</source>
        <translation>same price in both lists</translation>
    </message>
    <message>
        <source>The new list gives none of its lines another price.</source>
        <translation>The new list gives none of its lines another price.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Tick at least one.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>To be approved</translation>
    </message>
    <message>
        <source>To term end</source>
        <translation>To term end</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>typed price</source>
        <translation>typed price</translation>
    </message>
    <message>
        <source>v{old} → v{new}</source>
        <translation>v{old} → v{new}</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>What stays</translation>
    </message>
    <message>
        <source>What the list moves</source>
        <translation>What the list moves</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>You are writing its next revision: finish that first, or the draft is on the list before.</source>
        <translation>You are writing its next revision: finish that first, or the draft is on the list before.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Your role reads only.</translation>
    </message>
    <message>
        <source>{before} → {after} a month</source>
        <translation>{before} → {after} a month</translation>
    </message>
    <message>
        <source>{difference} a year</source>
        <translation>{difference} a year</translation>
    </message>
    <message>
        <source>{difference} once</source>
        <translation>{difference} once</translation>
    </message>
    <message>
        <source>{done} of {all} re-priced</source>
        <translation>{done} of {all} re-priced</translation>
    </message>
    <message>
        <source>{done}, {others}</source>
        <translation>{done}, {others}</translation>
    </message>
    <message>
        <source>{kind} {number}, until {day}</source>
        <translation>{kind} {number}, until {day}</translation>
    </message>
    <message>
        <source>{name} approved it: with a new revision the approval is void.</source>
        <translation>{name} approved it: with a new revision the approval is void.</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be re-priced: each says why</source>
        <translation>
            <numerusform>{n} could not be re-priced: it says why</numerusform>
            <numerusform>{n} could not be re-priced: each says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as they were: each says why</source>
        <translation>
            <numerusform>{n} left as it was: it says why</numerusform>
            <numerusform>{n} left as they were: each says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} ticked</source>
        <translation>
            <numerusform>{n} of {all} ticked</numerusform>
            <numerusform>{n} of {all} ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} re-priced</source>
        <translation>
            <numerusform>{n} quote re-priced</numerusform>
            <numerusform>{n} quotes re-priced</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} {quantity}, {why}</source>
        <translation>{product} {quantity}, {why}</translation>
    </message>
    <message>
        <source>{seats}, optional</source>
        <translation>{seats}, optional</translation>
    </message>
</context>
</TS>
