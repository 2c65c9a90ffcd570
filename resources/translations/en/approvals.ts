<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>approvals</name>
    <message>
        <source>1 point above the limit</source>
        <translation>1 point above the limit</translation>
    </message>
    <message>
        <source>A cart is to be approved by a manager.</source>
        <translation>A cart is to be approved by a manager.</translation>
    </message>
    <message>
        <source>A cart was approved, and not ordered yet.</source>
        <translation>A cart was approved, and not ordered yet.</translation>
    </message>
    <message>
        <source>A manager must approve before it is printed or saved.</source>
        <translation>A manager must approve before it is printed or saved.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Approval asked for</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>approved by {name}</translation>
    </message>
    <message>
        <source>Approved: you can confirm.</source>
        <translation>Approved: you can confirm.</translation>
    </message>
    <message>
        <source>Approved: you can place the order.</source>
        <translation>Approved: you can place the order.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Ask for approval?</source>
        <translation>Ask for approval?</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>asked at {time}</translation>
    </message>
    <message>
        <source>Asked for again, amounts changed.</source>
        <translation>Asked for again, amounts changed.</translation>
    </message>
    <message>
        <source>asked on {day} at {time}</source>
        <translation>asked on {day} at {time}</translation>
    </message>
    <message>
        <source>Asked once, excl. VAT</source>
        <translation>Asked once, excl. VAT</translation>
    </message>
    <message>
        <source>Asked: {names}.</source>
        <translation>Asked: {names}.</translation>
    </message>
    <message>
        <source>at list price</source>
        <translation>at list price</translation>
    </message>
    <message>
        <source>at the next exchange</source>
        <translation>at the next exchange</translation>
    </message>
    <message>
        <source>before the typed discounts</source>
        <translation>before the typed discounts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>change of licences</source>
        <translation>change of licences</translation>
    </message>
    <message>
        <source>change order {number}</source>
        <translation>change order {number}</translation>
    </message>
    <message>
        <source>Contract until {day}, excl. VAT</source>
        <translation>Contract until {day}, excl. VAT</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>declined by {name}</source>
        <translation>declined by {name}</translation>
    </message>
    <message>
        <source>Discount for {name} approved</source>
        <translation>Discount for {name} approved</translation>
    </message>
    <message>
        <source>Discount for {name} declined</source>
        <translation>Discount for {name} declined</translation>
    </message>
    <message>
        <source>discount of {percent}</source>
        <translation>discount of {percent}</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Effective discount</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Holds for revision {revision} and these amounts; a new revision cancels the approval.</source>
        <translation>Holds for revision {revision} and these amounts; a new revision cancels the approval.</translation>
    </message>
    <message>
        <source>Holds for these amounts, for one order; any change needs another approval.</source>
        <translation>Holds for these amounts, for one order; any change needs another approval.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>leaves at the next exchange; the portal decides by its own data</source>
        <translation>leaves at the next exchange; the portal decides by its own data</translation>
    </message>
    <message>
        <source>limit {percent}</source>
        <translation>limit {percent}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Line discount</translation>
    </message>
    <message>
        <source>Lines of the request</source>
        <translation>Lines of the request</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>List, {currency}</source>
        <translation>List, {currency}</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Margin after</translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation>Margin before</translation>
    </message>
    <message>
        <source>margin {percent}</source>
        <translation>margin {percent}</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modify</translation>
    </message>
    <message>
        <source>Monthly asked, excl. VAT</source>
        <translation>Monthly asked, excl. VAT</translation>
    </message>
    <message>
        <source>Net asked</source>
        <translation>Net asked</translation>
    </message>
    <message>
        <source>Net, {currency}</source>
        <translation>Net, {currency}</translation>
    </message>
    <message>
        <source>No end of the term</source>
        <translation>No end of the term</translation>
    </message>
    <message>
        <source>No request is waiting.</source>
        <translation>No request is waiting.</translation>
    </message>
    <message>
        <source>Note for your manager</source>
        <translation>Note for your manager</translation>
    </message>
    <message>
        <source>Note of {name}</source>
        <translation>Note of {name}</translation>
    </message>
    <message>
        <source>Nothing was sold. Change the discount, or ask again with another note.</source>
        <translation>Nothing was sold. Change the discount, or ask again with another note.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Optional to approve, needed to decline</source>
        <translation>Optional to approve, needed to decline</translation>
    </message>
    <message>
        <source>price list v{version}</source>
        <translation>price list v{version}</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>purchase</translation>
    </message>
    <message>
        <source>quote {number}</source>
        <translation>quote {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason for {product}</source>
        <translation>Reason for {product}</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>revision {revision}</translation>
    </message>
    <message>
        <source>Revision {revision} received, amounts changed.</source>
        <translation>Revision {revision} received, amounts changed.</translation>
    </message>
    <message>
        <source>Save and ask for approval</source>
        <translation>Save and ask for approval</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Taken off your list</source>
        <translation>Taken off your list</translation>
    </message>
    <message>
        <source>target {percent}</source>
        <translation>target {percent}</translation>
    </message>
    <message>
        <source>Tell {name} what is missing.</source>
        <translation>Tell {name} what is missing.</translation>
    </message>
    <message>
        <source>The approval holds for this revision: another one needs its own</source>
        <translation>The approval holds for this revision: another one needs its own</translation>
    </message>
    <message>
        <source>The discount goes up to {percent}: beyond the limit of {name}, {limit}, and within yours, {own}.</source>
        <translation>The discount goes up to {percent}: beyond the limit of {name}, {limit}, and within yours, {own}.</translation>
    </message>
    <message>
        <source>The discount goes up to {percent}; your own limit is {limit}.</source>
        <translation>The discount goes up to {percent}; your own limit is {limit}.</translation>
    </message>
    <message>
        <source>The discount is beyond your limit: a manager must approve.</source>
        <translation>The discount is beyond your limit: a manager must approve.</translation>
    </message>
    <message>
        <source>The request for approval is withdrawn: ask again afterwards</source>
        <translation>The request for approval is withdrawn: ask again afterwards</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>To approve</translation>
    </message>
    <message numerus="yes">
        <source>Total over {n} months, excl. VAT</source>
        <translation>
            <numerusform>Total over {n} month, excl. VAT</numerusform>
            <numerusform>Total over {n} months, excl. VAT</numerusform>
        </translation>
    </message>
    <message>
        <source>typed price</source>
        <translation>typed price</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>View the change</source>
        <translation>View the change</translation>
    </message>
    <message>
        <source>View the file</source>
        <translation>View the file</translation>
    </message>
    <message>
        <source>View the quote</source>
        <translation>View the quote</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Waits for approval</translation>
    </message>
    <message>
        <source>What the customer was told, what the competitor asks…</source>
        <translation>What the customer was told, what the competitor asks…</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>What you typed is kept.</translation>
    </message>
    <message>
        <source>When a rep asks for a discount beyond their limit, it comes here.</source>
        <translation>When a rep asks for a discount beyond their limit, it comes here.</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>within the limit</translation>
    </message>
    <message>
        <source>Yearly asked, excl. VAT</source>
        <translation>Yearly asked, excl. VAT</translation>
    </message>
    <message>
        <source>You can go on now: what was approved is kept as you left it.</source>
        <translation>You can go on now: what was approved is kept as you left it.</translation>
    </message>
    <message>
        <source>Your answer to {name}</source>
        <translation>Your answer to {name}</translation>
    </message>
    <message>
        <source>yours {percent}</source>
        <translation>yours {percent}</translation>
    </message>
    <message>
        <source>{about} approved by {name}</source>
        <translation>{about} approved by {name}</translation>
    </message>
    <message>
        <source>{about} declined by {name}</source>
        <translation>{about} declined by {name}</translation>
    </message>
    <message numerus="yes">
        <source>{before} → {n} seats</source>
        <translation>
            <numerusform>{before} → {n} seat</numerusform>
            <numerusform>{before} → {n} seats</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, to be approved</source>
        <translation>{name}, to be approved</translation>
    </message>
    <message>
        <source>{name}, {day} at {time}</source>
        <translation>{name}, {day} at {time}</translation>
    </message>
    <message>
        <source>{name}, {since}</source>
        <translation>{name}, {since}</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>{percent} before</source>
        <translation>{percent} before</translation>
    </message>
    <message>
        <source>{points} points above the limit</source>
        <translation>{points} points above the limit</translation>
    </message>
    <message>
        <source>{what}, {product}</source>
        <translation>{what}, {product}</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>“{note}”</translation>
    </message>
</context>
</TS>
