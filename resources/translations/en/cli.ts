<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Another Channel Desk is exchanging with the portal. Waiting for it.</source>
        <translation>Another Channel Desk is exchanging with the portal. Waiting for it.</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Due ({currency})</source>
        <translation>Due ({currency})</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Effective discount</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Excl. VAT</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Genuine: {number}, as it was accepted.</source>
        <translation>Genuine: {number}, as it was accepted.</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>Incl. VAT</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Net ({currency})</source>
        <translation>Net ({currency})</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Net price</translation>
    </message>
    <message>
        <source>New passphrase for your data, at least {least} characters:</source>
        <translation>New passphrase for your data, at least {least} characters:</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Next invoice</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>of which at {percent}</source>
        <translation>of which at {percent}</translation>
    </message>
    <message>
        <source>One billing of everything</source>
        <translation>One billing of everything</translation>
    </message>
    <message>
        <source>Over the term</source>
        <translation>Over the term</translation>
    </message>
    <message>
        <source>Passphrase of your data:</source>
        <translation>Passphrase of your data:</translation>
    </message>
    <message>
        <source>Payment ({currency})</source>
        <translation>Payment ({currency})</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Prior payment</source>
        <translation>Prior payment</translation>
    </message>
    <message>
        <source>Prior price</source>
        <translation>Prior price</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Read everything from the portal with: channeldesk sync</source>
        <translation>Read everything from the portal with: channeldesk sync</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>Set aside, untouched: {path}</source>
        <translation>Set aside, untouched: {path}</translation>
    </message>
    <message>
        <source>Sign in again: everything is read from the portal.</source>
        <translation>Sign in again: everything is read from the portal.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Signed in as {name}.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Signed out.</translation>
    </message>
    <message>
        <source>The key of your data is under your passphrase now.</source>
        <translation>The key of your data is under your passphrase now.</translation>
    </message>
    <message>
        <source>The next exchange reads everything from the portal.</source>
        <translation>The next exchange reads everything from the portal.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>The same again:</translation>
    </message>
    <message>
        <source>To the term’s end</source>
        <translation>To the term’s end</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total ({currency})</source>
        <translation>Total ({currency})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>VAT {percent}</source>
        <translation>VAT {percent}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting {n} s: what was done a moment ago can still be undone.</source>
        <translation>
            <numerusform>Waiting {n} s: what was done a moment ago can still be undone.</numerusform>
            <numerusform>Waiting {n} s: what was done a moment ago can still be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was rescued is held: channeldesk rescue --send</source>
        <translation>What was rescued is held: channeldesk rescue --send</translation>
    </message>
    <message>
        <source>Whoever has the file can check it as well: {page}</source>
        <translation>Whoever has the file can check it as well: {page}</translation>
    </message>
    <message>
        <source>Your data can be opened.</source>
        <translation>Your data can be opened.</translation>
    </message>
    <message>
        <source>{cell}: {reason}</source>
        <translation>{cell}: {reason}</translation>
    </message>
    <message>
        <source>{cell}: {value}: {reason}</source>
        <translation>{cell}: {value}: {reason}</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions are held. Let them leave with: channeldesk rescue --send</source>
        <translation>
            <numerusform>{n} action is held. Let it leave with: channeldesk rescue --send</numerusform>
            <numerusform>{n} actions are held. Let them leave with: channeldesk rescue --send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions leave at the next exchange.</source>
        <translation>
            <numerusform>{n} action leaves at the next exchange.</numerusform>
            <numerusform>{n} actions leave at the next exchange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers created</source>
        <translation>
            <numerusform>{n} customer created</numerusform>
            <numerusform>{n} customers created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers written to {file}</source>
        <translation>
            <numerusform>{n} customer written to {file}</numerusform>
            <numerusform>{n} customers written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails are held. Let them leave with: channeldesk rescue --send</source>
        <translation>
            <numerusform>{n} e-mail is held. Let it leave with: channeldesk rescue --send</numerusform>
            <numerusform>{n} e-mails are held. Let them leave with: channeldesk rescue --send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails leave with: channeldesk mail send</source>
        <translation>
            <numerusform>{n} e-mail leaves with: channeldesk mail send</numerusform>
            <numerusform>{n} e-mails leave with: channeldesk mail send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows read</source>
        <translation>
            <numerusform>{n} row read</numerusform>
            <numerusform>{n} rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with problems</source>
        <translation>
            <numerusform>{n} row with problems</numerusform>
            <numerusform>{n} rows with problems</numerusform>
        </translation>
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
    <message>
        <source>{period}, optional</source>
        <translation>{period}, optional</translation>
    </message>
</context>
</TS>
