<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tables</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Columns as they were at first</translation>
    </message>
    <message>
        <source>Copied: {copied}</source>
        <translation>Copied: {copied}</translation>
    </message>
    <message>
        <source>Copy “{copied}”</source>
        <translation>Copy “{copied}”</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns have no room:</source>
        <translation>
            <numerusform>{n} column has no room:</numerusform>
            <numerusform>{n} columns have no room:</numerusform>
        </translation>
    </message>
</context>
</TS>
