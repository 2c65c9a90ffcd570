<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>walk</name>
    <message>
        <source>Next of the list (Ctrl+Page down)</source>
        <translation>Next of the list (Ctrl+Page down)</translation>
    </message>
    <message>
        <source>Previous of the list (Ctrl+Page up)</source>
        <translation>Previous of the list (Ctrl+Page up)</translation>
    </message>
</context>
</TS>
