<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>asked</name>
    <message>
        <source>Approve the discount</source>
        <translation>Approve the discount</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Cancel change order {number}</source>
        <translation>Cancel change order {number}</translation>
    </message>
    <message>
        <source>Change the licences</source>
        <translation>Change the licences</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Change the profile</translation>
    </message>
    <message>
        <source>Create change order {number}</source>
        <translation>Create change order {number}</translation>
    </message>
    <message>
        <source>Create quote {number}</source>
        <translation>Create quote {number}</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Create the customer</translation>
    </message>
    <message>
        <source>Decline the discount</source>
        <translation>Decline the discount</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Disable the account</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Enable the account</translation>
    </message>
    <message>
        <source>Keep the wording of what changed</source>
        <translation>Keep the wording of what changed</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Mark as lost</translation>
    </message>
    <message>
        <source>Modify change order {number}</source>
        <translation>Modify change order {number}</translation>
    </message>
    <message>
        <source>Modify quote {number}</source>
        <translation>Modify quote {number}</translation>
    </message>
    <message>
        <source>Publish a template of e-mail</source>
        <translation>Publish a template of e-mail</translation>
    </message>
    <message>
        <source>Publish identity and documents</source>
        <translation>Publish identity and documents</translation>
    </message>
    <message>
        <source>Publish the partner’s lists</source>
        <translation>Publish the partner’s lists</translation>
    </message>
    <message>
        <source>Refuse quote {number}</source>
        <translation>Refuse quote {number}</translation>
    </message>
    <message>
        <source>Revoke the on-line link of {number}</source>
        <translation>Revoke the on-line link of {number}</translation>
    </message>
    <message>
        <source>Send a file for the papers</source>
        <translation>Send a file for the papers</translation>
    </message>
    <message>
        <source>Share {number} on-line</source>
        <translation>Share {number} on-line</translation>
    </message>
    <message>
        <source>Submit change order {number}</source>
        <translation>Submit change order {number}</translation>
    </message>
    <message>
        <source>Suspend the account</source>
        <translation>Suspend the account</translation>
    </message>
    <message>
        <source>Take note of what the customer asked for</source>
        <translation>Take note of what the customer asked for</translation>
    </message>
    <message>
        <source>Take up again as a prospect</source>
        <translation>Take up again as a prospect</translation>
    </message>
    <message>
        <source>Tell the colleagues what was sent</source>
        <translation>Tell the colleagues what was sent</translation>
    </message>
    <message>
        <source>Validate quote {number}</source>
        <translation>Validate quote {number}</translation>
    </message>
    <message>
        <source>Withdraw the request for approval</source>
        <translation>Withdraw the request for approval</translation>
    </message>
</context>
</TS>
