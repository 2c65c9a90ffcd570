<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>outbox</name>
    <message>
        <source>A draft for your mail program, to be sent from there</source>
        <translation>A draft for your mail program, to be sent from there</translation>
    </message>
    <message>
        <source>Accepted by the mail server at {time}</source>
        <translation>Accepted by the mail server at {time}</translation>
    </message>
    <message>
        <source>Accepted by the portal</source>
        <translation>Accepted by the portal</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions of the command</source>
        <translation>Actions of the command</translation>
    </message>
    <message>
        <source>Actions of the e-mail</source>
        <translation>Actions of the e-mail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>Change {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Correct the address</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Decided in Attention</source>
        <translation>Decided in Attention</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each e-mail leaves once. Without an answer of the mail server it waits for you and is never sent again by itself.</source>
        <translation>Each e-mail leaves once. Without an answer of the mail server it waits for you and is never sent again by itself.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Failure</translation>
    </message>
    <message>
        <source>Follows, in the order of what you did</source>
        <translation>Follows, in the order of what you did</translation>
    </message>
    <message>
        <source>Gets its final number</source>
        <translation>Gets its final number</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Held until you let it leave</source>
        <translation>Held until you let it leave</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Is being handed to the mail server</source>
        <translation>Is being handed to the mail server</translation>
    </message>
    <message>
        <source>It has left</source>
        <translation>It has left</translation>
    </message>
    <message>
        <source>It has left for the portal.</source>
        <translation>It has left for the portal.</translation>
    </message>
    <message>
        <source>It is not sent again; what you wrote is a draft</source>
        <translation>It is not sent again; what you wrote is a draft</translation>
    </message>
    <message>
        <source>It will not leave; what you wrote is a draft</source>
        <translation>It will not leave; what you wrote is a draft</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Leaves in a moment</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in {n} s</source>
        <translation>
            <numerusform>Leaves in {n} s</numerusform>
            <numerusform>Leaves in {n} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves when the network is back</source>
        <translation>Leaves when the network is back</translation>
    </message>
    <message>
        <source>Leaves with the next exchange</source>
        <translation>Leaves with the next exchange</translation>
    </message>
    <message>
        <source>left {moment}</source>
        <translation>left {moment}</translation>
    </message>
    <message>
        <source>Lost: {names}</source>
        <translation>Lost: {names}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modify</translation>
    </message>
    <message>
        <source>Nothing left in the last {days} days</source>
        <translation>Nothing left in the last {days} days</translation>
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
        <source>Nothing waits.</source>
        <translation>Nothing waits.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} changes made together</source>
        <translation>
            <numerusform>One change</numerusform>
            <numerusform>One of {n} changes made together</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Open the draft</translation>
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
        <source>Quote {number}</source>
        <translation>Quote {number}</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Reminder of change {number}</source>
        <translation>Reminder of change {number}</translation>
    </message>
    <message>
        <source>Reminder of quote {number}</source>
        <translation>Reminder of quote {number}</translation>
    </message>
    <message>
        <source>Rescued from damaged data</source>
        <translation>Rescued from damaged data</translation>
    </message>
    <message>
        <source>See</source>
        <translation>See</translation>
    </message>
    <message>
        <source>See the account</source>
        <translation>See the account</translation>
    </message>
    <message>
        <source>See the document</source>
        <translation>See the document</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Send again…</translation>
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
        <source>Send this e-mail again?</source>
        <translation>Send this e-mail again?</translation>
    </message>
    <message>
        <source>Send this now</source>
        <translation>Send this now</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sent at {time}, refused for {names}</source>
        <translation>Sent at {time}, refused for {names}</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Sent today</translation>
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
        <source>The answer of the mail server was lost. If it had taken the e-mail, {names} would get it twice.</source>
        <translation>The answer of the mail server was lost. If it had taken the e-mail, {names} would get it twice.</translation>
    </message>
    <message>
        <source>The e-mail has left, and your colleagues are told so.</source>
        <translation>The e-mail has left, and your colleagues are told so.</translation>
    </message>
    <message>
        <source>the server said: {answer}</source>
        <translation>the server said: {answer}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>To the portal</source>
        <translation>To the portal</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times</source>
        <translation>
            <numerusform>tried {n} time</numerusform>
            <numerusform>tried {n} times</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>Undo {n} changes made together?</source>
        <translation>
            <numerusform>Undo {n} change made together?</numerusform>
            <numerusform>Undo {n} changes made together?</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Waits for the portal’s answer</source>
        <translation>Waits for the portal’s answer</translation>
    </message>
    <message>
        <source>Waits for your decision in Attention</source>
        <translation>Waits for your decision in Attention</translation>
    </message>
    <message>
        <source>Waits to be opened in your mail program</source>
        <translation>Waits to be opened in your mail program</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>What left in the last {days} days</source>
        <translation>What left in the last {days} days</translation>
    </message>
    <message>
        <source>What left is listed here with what became of it.</source>
        <translation>What left is listed here with what became of it.</translation>
    </message>
    <message>
        <source>What you do waits here and leaves by itself.</source>
        <translation>What you do waits here and leaves by itself.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Written {moment}</source>
        <translation>Written {moment}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted by the portal</source>
        <translation>
            <numerusform>{n} accepted by the portal</numerusform>
            <numerusform>{n} accepted by the portal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments</source>
        <translation>
            <numerusform>{n} attachment</numerusform>
            <numerusform>{n} attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments: {names}</source>
        <translation>
            <numerusform>{n} attachment: {names}</numerusform>
            <numerusform>{n} attachments: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused went to</source>
        <translation>
            <numerusform>{n} refused went to</numerusform>
            <numerusform>{n} refused went to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to follow</source>
        <translation>
            <numerusform>{n} to follow</numerusform>
            <numerusform>{n} to follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to send</source>
        <translation>
            <numerusform>{n} to send</numerusform>
            <numerusform>{n} to send</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}, sent today</source>
        <translation>{part}, sent today</translation>
    </message>
</context>
</TS>
