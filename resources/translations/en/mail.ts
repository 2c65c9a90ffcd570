<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mail</name>
    <message>
        <source>Access token (XOAUTH2)</source>
        <translation>Access token (XOAUTH2)</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Draft in your mail program</source>
        <translation>Draft in your mail program</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hello {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Mail server (SMTP)</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>None, on this computer alone</source>
        <translation>None, on this computer alone</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Quote {number} expires</source>
        <translation>Quote {number} expires</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The conditions</source>
        <translation>The conditions</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>The document with its calculation</source>
        <translation>The document with its calculation</translation>
    </message>
    <message>
        <source>The last day, for a calendar</source>
        <translation>The last day, for a calendar</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Without sign-in</source>
        <translation>Without sign-in</translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails sent</source>
        <translation>
            <numerusform>{n} e-mail sent</numerusform>
            <numerusform>{n} e-mails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <translation>
            <numerusform>{n} user</numerusform>
            <numerusform>{n} users</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
</context>
</TS>
