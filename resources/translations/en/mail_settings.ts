<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mail_settings</name>
    <message>
        <source>Address of the sender</source>
        <translation>Address of the sender</translation>
    </message>
    <message>
        <source>Always there: the e-mail opens in your own program; you send it from there.</source>
        <translation>Always there: the e-mail opens in your own program; you send it from there.</translation>
    </message>
    <message>
        <source>An e-mail begins with the first of its kind. A version of your own stands in for the team’s, the team’s for the standard one.</source>
        <translation>An e-mail begins with the first of its kind. A version of your own stands in for the team’s, the team’s for the standard one.</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Back to the standard</translation>
    </message>
    <message>
        <source>Back to the team’s</source>
        <translation>Back to the team’s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Changes discarded</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Copy this for them</source>
        <translation>Copy this for them</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Draft in your mail program</source>
        <translation>Draft in your mail program</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Example: {customer}, {number}. Lines without a value are left out; the legal line stays.</source>
        <translation>Example: {customer}, {number}. Lines without a value are left out; the legal line stays.</translation>
    </message>
    <message>
        <source>Finish in your browser; this page goes on by itself.</source>
        <translation>Finish in your browser; this page goes on by itself.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>How e-mail leaves</source>
        <translation>How e-mail leaves</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Insert a value</translation>
    </message>
    <message>
        <source>It does not work yet.</source>
        <translation>It does not work yet.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>It works.</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer</source>
        <translation>Kept in the keyring of this computer</translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation>Language of the e-mail</translation>
    </message>
    <message>
        <source>Leaves by itself, as {login}</source>
        <translation>Leaves by itself, as {login}</translation>
    </message>
    <message>
        <source>Leaves by itself, by a server of yours; not set up yet</source>
        <translation>Leaves by itself, by a server of yours; not set up yet</translation>
    </message>
    <message>
        <source>Leaves by itself, by {host}</source>
        <translation>Leaves by itself, by {host}</translation>
    </message>
    <message>
        <source>Leaves by itself, with your work account; not signed in yet</source>
        <translation>Leaves by itself, with your work account; not signed in yet</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Mail server (SMTP)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Microsoft is asked for a code…</source>
        <translation>Microsoft is asked for a code…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Name and password</translation>
    </message>
    <message>
        <source>Name and token (XOAUTH2)</source>
        <translation>Name and token (XOAUTH2)</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Name of the sender</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Name to sign in with</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>No browser could be opened. Go to {url}</source>
        <translation>No browser could be opened. Go to {url}</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>None, on this computer only</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>Not saved yet; kept here as you write.</source>
        <translation>Not saved yet; kept here as you write.</translation>
    </message>
    <message>
        <source>Nothing is sent by it.</source>
        <translation>Nothing is sent by it.</translation>
    </message>
    <message>
        <source>of the team</source>
        <translation>of the team</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Publish for the team</source>
        <translation>Publish for the team</translation>
    </message>
    <message>
        <source>Published for the team</source>
        <translation>Published for the team</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Remove from the team</translation>
    </message>
    <message>
        <source>Removed from the team</source>
        <translation>Removed from the team</translation>
    </message>
    <message>
        <source>Save as my own</source>
        <translation>Save as my own</translation>
    </message>
    <message>
        <source>Sign in by a code</source>
        <translation>Sign in by a code</translation>
    </message>
    <message>
        <source>Sign in once with your work account; Channel Desk keeps no password.</source>
        <translation>Sign in once with your work account; Channel Desk keeps no password.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Sign in with the browser</translation>
    </message>
    <message>
        <source>Sign out at Microsoft</source>
        <translation>Sign out at Microsoft</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Signed in as {login}. No password is kept.</source>
        <translation>Signed in as {login}. No password is kept.</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Template saved</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Test this account</source>
        <translation>Test this account</translation>
    </message>
    <message>
        <source>The chosen way is used first; another one can be taken for each e-mail.</source>
        <translation>The chosen way is used first; another one can be taken for each e-mail.</translation>
    </message>
    <message>
        <source>The connection is secret, and its certificate right</source>
        <translation>The connection is secret, and its certificate right</translation>
    </message>
    <message>
        <source>The mailbox is there</source>
        <translation>The mailbox is there</translation>
    </message>
    <message>
        <source>The sender may send</source>
        <translation>The sender may send</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>The server answers</translation>
    </message>
    <message>
        <source>The sign-in is taken</source>
        <translation>The sign-in is taken</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>The test was cancelled.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS from the first byte</translation>
    </message>
    <message>
        <source>To remind of a change quote</source>
        <translation>To remind of a change quote</translation>
    </message>
    <message>
        <source>To remind of a quote</source>
        <translation>To remind of a quote</translation>
    </message>
    <message>
        <source>To send a change quote</source>
        <translation>To send a change quote</translation>
    </message>
    <message>
        <source>To send a quote</source>
        <translation>To send a quote</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>Type this code at {url}, on any device, within {n} minutes.</source>
        <translation>
            <numerusform>Type this code at {url}, on any device, within {n} minute.</numerusform>
            <numerusform>Type this code at {url}, on any device, within {n} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until this is set up, e-mail leaves as before.</source>
        <translation>Until this is set up, e-mail leaves as before.</translation>
    </message>
    <message>
        <source>Until this is set up, e-mail opens as a draft in your mail program.</source>
        <translation>Until this is set up, e-mail opens as a draft in your mail program.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>What the customer reads</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>Without signing in</translation>
    </message>
    <message>
        <source>Your company has no application at Microsoft 365 yet. An administrator registers one in Microsoft Entra ID, as a public client for http://localhost with the rights Mail.Send and User.Read. Whoever runs the portal then gives it to everybody, once, with this command:</source>
        <translation>Your company has no application at Microsoft 365 yet. An administrator registers one in Microsoft Entra ID, as a public client for http://localhost with the rights Mail.Send and User.Read. Whoever runs the portal then gives it to everybody, once, with this command:</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>Your own version is removed</source>
        <translation>Your own version is removed</translation>
    </message>
</context>
</TS>
