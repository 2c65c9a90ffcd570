<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>outbox</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions of the command</source>
        <translation>Actions of the command</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>It has left for the portal.</source>
        <translation>It has left for the portal.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in {n} s</source>
        <translation>
            <numerusform>Leaves in {n} s</numerusform>
            <numerusform>Leaves in {n} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: {names}</source>
        <translation>Lost: {names}</translation>
    </message>
    <message>
        <source>Nothing of it leaves before you send it.</source>
        <translation>Nothing of it leaves before you send it.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nothing waits to be sent</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Put away; the settings have it</source>
        <translation>Put away; the settings have it</translation>
    </message>
    <message>
        <source>Rescued from damaged data</source>
        <translation>Rescued from damaged data</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>Send everything</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Sent, no answer yet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message numerus="yes">
        <source>Undo {n} changes made together?</source>
        <translation>
            <numerusform>Undo {n} change made together?</numerusform>
            <numerusform>Undo {n} changes made together?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do waits here and leaves by itself.</source>
        <translation>What you do waits here and leaves by itself.</translation>
    </message>
</context>
</TS>
