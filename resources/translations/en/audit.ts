<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>audit</name>
    <message>
        <source>acceptance</source>
        <translation>acceptance</translation>
    </message>
    <message>
        <source>Accepted on-line by the customer</source>
        <translation>Accepted on-line by the customer</translation>
    </message>
    <message>
        <source>account state</source>
        <translation>account state</translation>
    </message>
    <message>
        <source>Account state changed</source>
        <translation>Account state changed</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>admin user</source>
        <translation>admin user</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>amounts</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Approval asked for</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bank account</translation>
    </message>
    <message>
        <source>billing profile</source>
        <translation>billing profile</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>Change asked for on-line by the customer</source>
        <translation>Change asked for on-line by the customer</translation>
    </message>
    <message>
        <source>Change order cancelled</source>
        <translation>Change order cancelled</translation>
    </message>
    <message>
        <source>Change order created</source>
        <translation>Change order created</translation>
    </message>
    <message>
        <source>Change order modified</source>
        <translation>Change order modified</translation>
    </message>
    <message>
        <source>Change order submitted</source>
        <translation>Change order submitted</translation>
    </message>
    <message>
        <source>channel account</source>
        <translation>channel account</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>colour</translation>
    </message>
    <message>
        <source>company size</source>
        <translation>company size</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>Customer asked for by a colleague</source>
        <translation>Customer asked for by a colleague</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Customer created</translation>
    </message>
    <message>
        <source>customer type</source>
        <translation>customer type</translation>
    </message>
    <message>
        <source>customer types</source>
        <translation>customer types</translation>
    </message>
    <message>
        <source>day of the loss</source>
        <translation>day of the loss</translation>
    </message>
    <message>
        <source>days of payment</source>
        <translation>days of payment</translation>
    </message>
    <message>
        <source>delivery address</source>
        <translation>delivery address</translation>
    </message>
    <message>
        <source>Discount approved</source>
        <translation>Discount approved</translation>
    </message>
    <message>
        <source>Discount declined</source>
        <translation>Discount declined</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domain</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Done already</translation>
    </message>
    <message>
        <source>E-mail not sent</source>
        <translation>E-mail not sent</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail sent</translation>
    </message>
    <message>
        <source>electronic address</source>
        <translation>electronic address</translation>
    </message>
    <message>
        <source>File for the papers added</source>
        <translation>File for the papers added</translation>
    </message>
    <message>
        <source>first user</source>
        <translation>first user</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>foot of the page</translation>
    </message>
    <message>
        <source>general conditions</source>
        <translation>general conditions</translation>
    </message>
    <message>
        <source>general conditions attached</source>
        <translation>general conditions attached</translation>
    </message>
    <message>
        <source>Identity and documents changed</source>
        <translation>Identity and documents changed</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>industry</translation>
    </message>
    <message>
        <source>installation stage</source>
        <translation>installation stage</translation>
    </message>
    <message>
        <source>language of documents</source>
        <translation>language of documents</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>legal form</translation>
    </message>
    <message>
        <source>Licences changed</source>
        <translation>Licences changed</translation>
    </message>
    <message>
        <source>limits of discount</source>
        <translation>limits of discount</translation>
    </message>
    <message>
        <source>lines and terms</source>
        <translation>lines and terms</translation>
    </message>
    <message>
        <source>lists of the partner</source>
        <translation>lists of the partner</translation>
    </message>
    <message>
        <source>Lists of the partner changed</source>
        <translation>Lists of the partner changed</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>Marked as lost</source>
        <translation>Marked as lost</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Microsoft account</source>
        <translation>Microsoft account</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>name and legal numbers</source>
        <translation>name and legal numbers</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Not carried out</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>On-line link given</source>
        <translation>On-line link given</translation>
    </message>
    <message>
        <source>On-line link revoked</source>
        <translation>On-line link revoked</translation>
    </message>
    <message>
        <source>Onboarding e-mail asked for</source>
        <translation>Onboarding e-mail asked for</translation>
    </message>
    <message>
        <source>Onboarding opened</source>
        <translation>Onboarding opened</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Order placed</translation>
    </message>
    <message>
        <source>order updates</source>
        <translation>order updates</translation>
    </message>
    <message>
        <source>package</source>
        <translation>package</translation>
    </message>
    <message>
        <source>partner subscription</source>
        <translation>partner subscription</translation>
    </message>
    <message>
        <source>partner subscriptions</source>
        <translation>partner subscriptions</translation>
    </message>
    <message>
        <source>Password of the customer portal chosen</source>
        <translation>Password of the customer portal chosen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profile changed</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Quote created</source>
        <translation>Quote created</translation>
    </message>
    <message>
        <source>Quote modified</source>
        <translation>Quote modified</translation>
    </message>
    <message>
        <source>Quote refused</source>
        <translation>Quote refused</translation>
    </message>
    <message>
        <source>Quote validated</source>
        <translation>Quote validated</translation>
    </message>
    <message>
        <source>reason of the loss</source>
        <translation>reason of the loss</translation>
    </message>
    <message>
        <source>reason of the refusal</source>
        <translation>reason of the refusal</translation>
    </message>
    <message>
        <source>reasons of loss</source>
        <translation>reasons of loss</translation>
    </message>
    <message>
        <source>reasons of refusal</source>
        <translation>reasons of refusal</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>recipients</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Request for approval withdrawn</source>
        <translation>Request for approval withdrawn</translation>
    </message>
    <message>
        <source>Request of the customer read</source>
        <translation>Request of the customer read</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revision</translation>
    </message>
    <message>
        <source>sales representatives</source>
        <translation>sales representatives</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Sent by e-mail</translation>
    </message>
    <message>
        <source>Sign-in e-mail asked for</source>
        <translation>Sign-in e-mail asked for</translation>
    </message>
    <message>
        <source>Signed in to the customer portal</source>
        <translation>Signed in to the customer portal</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Stage of the installation confirmed</source>
        <translation>Stage of the installation confirmed</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>Taken up again as a prospect</source>
        <translation>Taken up again as a prospect</translation>
    </message>
    <message>
        <source>Template of e-mail changed</source>
        <translation>Template of e-mail changed</translation>
    </message>
    <message>
        <source>terms of payment</source>
        <translation>terms of payment</translation>
    </message>
    <message>
        <source>trade register</source>
        <translation>trade register</translation>
    </message>
    <message>
        <source>Trial started</source>
        <translation>Trial started</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>VAT on debits</source>
        <translation>VAT on debits</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>What changed worded</source>
        <translation>What changed worded</translation>
    </message>
</context>
</TS>
