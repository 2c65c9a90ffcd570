<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>comparison</name>
    <message>
        <source>A discount of {percent} applies to the whole quote.</source>
        <translation>A discount of {percent} applies to the whole quote.</translation>
    </message>
    <message>
        <source>A month goes from {before} to {after} excl. VAT.</source>
        <translation>A month goes from {before} to {after} excl. VAT.</translation>
    </message>
    <message>
        <source>A year goes from {before} to {after} excl. VAT.</source>
        <translation>A year goes from {before} to {after} excl. VAT.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>After</source>
        <comment>version</comment>
        <translation>After</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>version</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>note</comment>
        <translation>changed</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>compared with contract {number}</source>
        <translation>compared with contract {number}</translation>
    </message>
    <message>
        <source>Contract in force, {number}</source>
        <translation>Contract in force, {number}</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>Contract {number}</translation>
    </message>
    <message>
        <source>Copied; paste it into an e-mail</source>
        <translation>Copied; paste it into an e-mail</translation>
    </message>
    <message>
        <source>Copy for an e-mail</source>
        <translation>Copy for an e-mail</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Difference a month excl. VAT</source>
        <translation>Difference a month excl. VAT</translation>
    </message>
    <message>
        <source>Difference a year excl. VAT</source>
        <translation>Difference a year excl. VAT</translation>
    </message>
    <message>
        <source>Difference once, excl. VAT</source>
        <translation>Difference once, excl. VAT</translation>
    </message>
    <message>
        <source>Discount on the quote</source>
        <translation>Discount on the quote</translation>
    </message>
    <message>
        <source>discount {before} → {after}</source>
        <translation>discount {before} → {after}</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Due on {day} excl. VAT</source>
        <translation>Due on {day} excl. VAT</translation>
    </message>
    <message>
        <source>Effect a month, {currency}</source>
        <translation>Effect a month, {currency}</translation>
    </message>
    <message>
        <source>Effect a year, {currency}</source>
        <translation>Effect a year, {currency}</translation>
    </message>
    <message>
        <source>Effect once, {currency}</source>
        <translation>Effect once, {currency}</translation>
    </message>
    <message>
        <source>End of commitment</source>
        <translation>End of commitment</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>End of the contract</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>From {day}: {sentence}</source>
        <translation>From {day}: {sentence}</translation>
    </message>
    <message>
        <source>Hide what does not change</source>
        <translation>Hide what does not change</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In a few words</translation>
    </message>
    <message>
        <source>is still proposed as an option</source>
        <translation>is still proposed as an option</translation>
    </message>
    <message>
        <source>It begins on {day}.</source>
        <translation>It begins on {day}.</translation>
    </message>
    <message>
        <source>level {before} → {after}</source>
        <translation>level {before} → {after}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Margin, limits and internal notes are absent from this page and from the text.</source>
        <translation>Margin, limits and internal notes are absent from this page and from the text.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modified</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Monthly excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Monthly total excl. VAT</source>
        <translation>Monthly total excl. VAT</translation>
    </message>
    <message>
        <source>Monthly total excl. VAT from {day}</source>
        <translation>Monthly total excl. VAT from {day}</translation>
    </message>
    <message>
        <source>Monthly total incl. VAT</source>
        <translation>Monthly total incl. VAT</translation>
    </message>
    <message>
        <source>Net unit price, {currency}</source>
        <translation>Net unit price, {currency}</translation>
    </message>
    <message>
        <source>Next invoice excl. VAT, {day}</source>
        <translation>Next invoice excl. VAT, {day}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>condition</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>none</source>
        <comment>level</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>note changed</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Note to the customer</translation>
    </message>
    <message>
        <source>Once, excl. VAT, {currency}</source>
        <translation>Once, excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>One-time total excl. VAT</source>
        <translation>One-time total excl. VAT</translation>
    </message>
    <message>
        <source>One-time total incl. VAT</source>
        <translation>One-time total incl. VAT</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Other details</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>Preview PDF</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>proposed as an option</source>
        <translation>proposed as an option</translation>
    </message>
    <message>
        <source>References of the customer</source>
        <translation>References of the customer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Revision {revision}, {day}</source>
        <translation>Revision {revision}, {day}</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Show the customer</translation>
    </message>
    <message>
        <source>since the version of {day}</source>
        <translation>since the version of {day}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Take the proposed text again</source>
        <translation>Take the proposed text again</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Takes effect on</translation>
    </message>
    <message>
        <source>terms differ</source>
        <translation>terms differ</translation>
    </message>
    <message>
        <source>The change takes effect on {day}.</source>
        <translation>The change takes effect on {day}.</translation>
    </message>
    <message numerus="yes">
        <source>The commitment is for {n} months.</source>
        <translation>
            <numerusform>The commitment is for {n} month.</numerusform>
            <numerusform>The commitment is for {n} months.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract ends on {day}.</source>
        <translation>The contract ends on {day}.</translation>
    </message>
    <message>
        <source>The discount on the whole quote ends.</source>
        <translation>The discount on the whole quote ends.</translation>
    </message>
    <message>
        <source>The products and their amounts stay the same.</source>
        <translation>The products and their amounts stay the same.</translation>
    </message>
    <message>
        <source>These two versions are identical for the customer.</source>
        <translation>These two versions are identical for the customer.</translation>
    </message>
    <message>
        <source>These two versions cannot be compared.</source>
        <translation>These two versions cannot be compared.</translation>
    </message>
    <message>
        <source>Total of the commitment excl. VAT, {before} then {after} months</source>
        <translation>Total of the commitment excl. VAT, {before} then {after} months</translation>
    </message>
    <message numerus="yes">
        <source>Total of the commitment excl. VAT, {n} months</source>
        <translation>
            <numerusform>Total of the commitment excl. VAT, {n} month</numerusform>
            <numerusform>Total of the commitment excl. VAT, {n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the contract excl. VAT</source>
        <translation>Until the end of the contract excl. VAT</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>VAT {percent}</source>
        <translation>VAT {percent}</translation>
    </message>
    <message>
        <source>Version of a day</source>
        <translation>Version of a day</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>What changed since the version of {day}</source>
        <translation>What changed since the version of {day}</translation>
    </message>
    <message>
        <source>What changes in contract {number}</source>
        <translation>What changes in contract {number}</translation>
    </message>
    <message>
        <source>What is due once goes from {before} to {after} excl. VAT.</source>
        <translation>What is due once goes from {before} to {after} excl. VAT.</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>Where the difference comes from</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Written by Channel Desk in the customer’s language; correct it as you like.</source>
        <translation>Written by Channel Desk in the customer’s language; correct it as you like.</translation>
    </message>
    <message>
        <source>Yearly excl. VAT, {currency}</source>
        <translation>Yearly excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>Yearly total excl. VAT</source>
        <translation>Yearly total excl. VAT</translation>
    </message>
    <message>
        <source>Yearly total excl. VAT from {day}</source>
        <translation>Yearly total excl. VAT from {day}</translation>
    </message>
    <message>
        <source>Yearly total incl. VAT</source>
        <translation>Yearly total incl. VAT</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} licences less</source>
        <translation>
            <numerusform>{n} licence less</numerusform>
            <numerusform>{n} licences less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences more</source>
        <translation>
            <numerusform>{n} licence more</numerusform>
            <numerusform>{n} licences more</numerusform>
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
        <source>{product} added</source>
        <translation>{product} added</translation>
    </message>
    <message>
        <source>{product} becomes an option.</source>
        <translation>{product} becomes an option.</translation>
    </message>
    <message numerus="yes">
        <source>{product} covers {n} people.</source>
        <translation>
            <numerusform>{product} covers {n} person.</numerusform>
            <numerusform>{product} covers {n} people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} is added for {n} people.</source>
        <translation>
            <numerusform>{product} is added for {n} person.</numerusform>
            <numerusform>{product} is added for {n} people.</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} is added.</source>
        <translation>{product} is added.</translation>
    </message>
    <message>
        <source>{product} is proposed as an option.</source>
        <translation>{product} is proposed as an option.</translation>
    </message>
    <message>
        <source>{product} is removed.</source>
        <translation>{product} is removed.</translation>
    </message>
    <message numerus="yes">
        <source>{product} moves to the level {level} and covers {n} people.</source>
        <translation>
            <numerusform>{product} moves to the level {level} and covers {n} person.</numerusform>
            <numerusform>{product} moves to the level {level} and covers {n} people.</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} moves to the level {level}.</source>
        <translation>{product} moves to the level {level}.</translation>
    </message>
    <message>
        <source>{product} removed</source>
        <translation>{product} removed</translation>
    </message>
    <message>
        <source>{product}, level {level}</source>
        <translation>{product}, level {level}</translation>
    </message>
    <message>
        <source>{product}, list price</source>
        <translation>{product}, list price</translation>
    </message>
    <message>
        <source>{product}, unit price</source>
        <translation>{product}, unit price</translation>
    </message>
    <message>
        <source>{product}, {seats}</source>
        <translation>{product}, {seats}</translation>
    </message>
    <message>
        <source>{product}: {after} instead of {before}.</source>
        <translation>{product}: {after} instead of {before}.</translation>
    </message>
</context>
</TS>
