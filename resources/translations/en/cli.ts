<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Signed in as {name}.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Signed out.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sent</source>
        <translation>
            <numerusform>{n} sent</numerusform>
            <numerusform>{n} sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to send</source>
        <translation>
            <numerusform>{n} still to send</numerusform>
            <numerusform>{n} still to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation>
            <numerusform>{n} to decide</numerusform>
            <numerusform>{n} to decide</numerusform>
        </translation>
    </message>
</context>
</TS>
