<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>asked</name>
    <message>
        <source>Change the profile</source>
        <translation>Change the profile</translation>
    </message>
    <message>
        <source>Create quote {number}</source>
        <translation>Create quote {number}</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Create the customer</translation>
    </message>
    <message>
        <source>Modify quote {number}</source>
        <translation>Modify quote {number}</translation>
    </message>
    <message>
        <source>Refuse quote {number}</source>
        <translation>Refuse quote {number}</translation>
    </message>
    <message>
        <source>Validate quote {number}</source>
        <translation>Validate quote {number}</translation>
    </message>
</context>
</TS>
