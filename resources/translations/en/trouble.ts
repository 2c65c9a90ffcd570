<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trouble</name>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>On the command line: {command}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Report copied</translation>
    </message>
</context>
</TS>
