<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>acceptances</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{who} said yes on {moment}, in time; it reached the portal on {received}.</source>
        <translation>{who} said yes on {moment}, in time; it reached the portal on {received}.</translation>
    </message>
    <message>
        <source>{who}, {moment}</source>
        <translation>{who}, {moment}</translation>
    </message>
    <message>
        <source>{who}, {moment}, accepted offline; received {received}</source>
        <translation>{who}, {moment}, accepted offline; received {received}</translation>
    </message>
</context>
</TS>
