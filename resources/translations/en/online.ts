<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>online</name>
    <message>
        <source>accepted on-line</source>
        <translation>accepted on-line</translation>
    </message>
    <message>
        <source>Asked on-line</source>
        <translation>Asked on-line</translation>
    </message>
    <message>
        <source>change asked for</source>
        <translation>change asked for</translation>
    </message>
    <message>
        <source>change order {number}: change asked for on-line</source>
        <translation>change order {number}: change asked for on-line</translation>
    </message>
    <message>
        <source>Copy the on-line link</source>
        <translation>Copy the on-line link</translation>
    </message>
    <message>
        <source>Nothing was changed. The link stays, and can still be accepted as it is.</source>
        <translation>Nothing was changed. The link stays, and can still be accepted as it is.</translation>
    </message>
    <message>
        <source>On-line agreement</source>
        <translation>On-line agreement</translation>
    </message>
    <message>
        <source>on-line since {when}</source>
        <translation>on-line since {when}</translation>
    </message>
    <message>
        <source>Open to revise</source>
        <translation>Open to revise</translation>
    </message>
    <message>
        <source>quote {number}: change asked for on-line</source>
        <translation>quote {number}: change asked for on-line</translation>
    </message>
    <message>
        <source>Request of {name} read</source>
        <translation>Request of {name} read</translation>
    </message>
    <message>
        <source>Request read</source>
        <translation>Request read</translation>
    </message>
    <message>
        <source>Revoke the on-line link</source>
        <translation>Revoke the on-line link</translation>
    </message>
    <message>
        <source>The on-line link is copied</source>
        <translation>The on-line link is copied</translation>
    </message>
    <message>
        <source>The on-line link is made at the next exchange</source>
        <translation>The on-line link is made at the next exchange</translation>
    </message>
    <message>
        <source>The on-line link is revoked</source>
        <translation>The on-line link is revoked</translation>
    </message>
    <message>
        <source>{who}, about revision {revision}</source>
        <translation>{who}, about revision {revision}</translation>
    </message>
</context>
</TS>
