<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sentence</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change licences of {customer}</source>
        <translation>Change licences of {customer}</translation>
    </message>
    <message>
        <source>Change options of {customer}</source>
        <translation>Change options of {customer}</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Change order</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>contract {number}</source>
        <translation>contract {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>discount {percent}</source>
        <translation>discount {percent}</translation>
    </message>
    <message>
        <source>Due first, incl. VAT</source>
        <translation>Due first, incl. VAT</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>First licences of {customer}</source>
        <translation>First licences of {customer}</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>from today</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>how many?</source>
        <translation>how many?</translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Invoice of {day}</translation>
    </message>
    <message>
        <source>Licence change</source>
        <translation>Licence change</translation>
    </message>
    <message>
        <source>Modify quote {number} of {customer}</source>
        <translation>Modify quote {number} of {customer}</translation>
    </message>
    <message>
        <source>New quote for {customer}</source>
        <translation>New quote for {customer}</translation>
    </message>
    <message>
        <source>New quote, a contract apart</source>
        <translation>New quote, a contract apart</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Not understood</translation>
    </message>
    <message>
        <source>nothing held yet</source>
        <translation>nothing held yet</translation>
    </message>
    <message>
        <source>once</source>
        <translation>once</translation>
    </message>
    <message>
        <source>Other readings of the sentence</source>
        <translation>Other readings of the sentence</translation>
    </message>
    <message numerus="yes">
        <source>Over {n} months excl. VAT</source>
        <translation>
            <numerusform>Over {n} month excl. VAT</numerusform>
            <numerusform>Over {n} months excl. VAT</numerusform>
        </translation>
    </message>
    <message>
        <source>per month</source>
        <translation>per month</translation>
    </message>
    <message>
        <source>Per month excl. VAT</source>
        <translation>Per month excl. VAT</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>per year</translation>
    </message>
    <message>
        <source>Per year excl. VAT</source>
        <translation>Per year excl. VAT</translation>
    </message>
    <message>
        <source>Possible readings of the sentence</source>
        <translation>Possible readings of the sentence</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Quote to modify</source>
        <translation>Quote to modify</translation>
    </message>
    <message>
        <source>Renew the contract of {customer}</source>
        <translation>Renew the contract of {customer}</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Tab corrects</source>
        <translation>Tab corrects</translation>
    </message>
    <message>
        <source>The number read otherwise</source>
        <translation>The number read otherwise</translation>
    </message>
    <message>
        <source>The same at {product}</source>
        <translation>The same at {product}</translation>
    </message>
    <message>
        <source>The same, {when}</source>
        <translation>The same, {when}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Typed sentence</source>
        <translation>Typed sentence</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>which contract?</source>
        <translation>which contract?</translation>
    </message>
    <message>
        <source>which customer?</source>
        <translation>which customer?</translation>
    </message>
    <message>
        <source>which product?</source>
        <translation>which product?</translation>
    </message>
    <message>
        <source>which quote?</source>
        <translation>which quote?</translation>
    </message>
    <message numerus="yes">
        <source>{n} licences</source>
        <translation>
            <numerusform>{n} licence</numerusform>
            <numerusform>{n} licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences in all</source>
        <translation>
            <numerusform>{n} licence in all</numerusform>
            <numerusform>{n} licences in all</numerusform>
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
        <source>{n} more products</source>
        <translation>
            <numerusform>{n} more product</numerusform>
            <numerusform>{n} more products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sign}{n} licences</source>
        <translation>
            <numerusform>{sign}{n} licence</numerusform>
            <numerusform>{sign}{n} licences</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
</context>
</TS>
