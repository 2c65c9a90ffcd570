<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>shell</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Back to the customer</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Back to the customers</translation>
    </message>
    <message>
        <source>Catalogue not renewed</source>
        <translation>Catalogue not renewed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Close all the same</translation>
    </message>
    <message>
        <source>Close without the key of your data?</source>
        <translation>Close without the key of your data?</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Exchange stopped</source>
        <translation>Exchange stopped</translation>
    </message>
    <message>
        <source>Exchange under way elsewhere</source>
        <translation>Exchange under way elsewhere</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Exchanging</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>not exchanged yet</source>
        <translation>not exchanged yet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline · {waiting}</source>
        <translation>Offline · {waiting}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Search, act…</source>
        <translation>Search, act…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Something unexpected happened</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>The sign-in did not work. Return to Channel Desk and try again.</source>
        <translation>The sign-in did not work. Return to Channel Desk and try again.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>This could not be done</translation>
    </message>
    <message>
        <source>Time zone not known</source>
        <translation>Time zone not known</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>What you saved is safe. If it happens again, send the log file to support: {error}</source>
        <translation>What you saved is safe. If it happens again, send the log file to support: {error}</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and return to Channel Desk.</source>
        <translation>You are signed in. You can close this page and return to Channel Desk.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>You are signed out</translation>
    </message>
    <message>
        <source>You can go on working here; what you save is sent after the sign-in.</source>
        <translation>You can go on working here; what you save is sent after the sign-in.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not sent yet; they are kept.</source>
        <translation>
            <numerusform>{n} change is not sent yet; it is kept.</numerusform>
            <numerusform>{n} changes are not sent yet; they are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions to take</source>
        <translation>
            <numerusform>{n} decision to take</numerusform>
            <numerusform>{n} decisions to take</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to send</source>
        <translation>
            <numerusform>{n} to send</numerusform>
            <numerusform>{n} to send</numerusform>
        </translation>
    </message>
</context>
</TS>
