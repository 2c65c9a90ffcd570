<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>labels</name>
    <message>
        <source>a month</source>
        <translation>a month</translation>
    </message>
    <message numerus="yes">
        <source>licences</source>
        <translation>
            <numerusform>licence</numerusform>
            <numerusform>licences</numerusform>
        </translation>
    </message>
</context>
</TS>
