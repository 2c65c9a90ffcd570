<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>void_acceptance</name>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
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
        <source>Due today excl. VAT</source>
        <translation>Due today excl. VAT</translation>
    </message>
    <message>
        <source>It was given by {acceptance}.</source>
        <translation>It was given by {acceptance}.</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name of the product</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>Note to {name}</source>
        <translation>Note to {name}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The customer’s acceptance does not count: {acceptance}.</source>
        <translation>The customer’s acceptance does not count: {acceptance}.</translation>
    </message>
    <message>
        <source>{line}, as an option</source>
        <translation>{line}, as an option</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>{what}: accepted {accepted}, now {now}</source>
        <translation>{what}: accepted {accepted}, now {now}</translation>
    </message>
</context>
</TS>
