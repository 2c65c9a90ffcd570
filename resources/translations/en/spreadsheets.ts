<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>spreadsheets</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Address, line 2</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation>Address, line 3</translation>
    </message>
    <message>
        <source>Admin user: display name</source>
        <translation>Admin user: display name</translation>
    </message>
    <message>
        <source>Admin user: first name</source>
        <translation>Admin user: first name</translation>
    </message>
    <message>
        <source>Admin user: last name</source>
        <translation>Admin user: last name</translation>
    </message>
    <message>
        <source>Admin user: login e-mail</source>
        <translation>Admin user: login e-mail</translation>
    </message>
    <message>
        <source>Admin user: other e-mail</source>
        <translation>Admin user: other e-mail</translation>
    </message>
    <message>
        <source>Billing: address</source>
        <translation>Billing: address</translation>
    </message>
    <message>
        <source>Billing: address, line 2</source>
        <translation>Billing: address, line 2</translation>
    </message>
    <message>
        <source>Billing: address, line 3</source>
        <translation>Billing: address, line 3</translation>
    </message>
    <message>
        <source>Billing: bill to</source>
        <translation>Billing: bill to</translation>
    </message>
    <message>
        <source>Billing: city</source>
        <translation>Billing: city</translation>
    </message>
    <message>
        <source>Billing: country</source>
        <translation>Billing: country</translation>
    </message>
    <message>
        <source>Billing: postal code</source>
        <translation>Billing: postal code</translation>
    </message>
    <message>
        <source>Billing: profile name</source>
        <translation>Billing: profile name</translation>
    </message>
    <message>
        <source>Billing: state or province</source>
        <translation>Billing: state or province</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>Can be imported</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Company of the person</source>
        <translation>Company of the person</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Company size</translation>
    </message>
    <message>
        <source>Company size, by its Sirene class</source>
        <translation>Company size, by its Sirene class</translation>
    </message>
    <message>
        <source>Company, or a person</source>
        <translation>Company, or a person</translation>
    </message>
    <message>
        <source>Contact {number}: {what}</source>
        <translation>Contact {number}: {what}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>End of contract</source>
        <translation>End of contract</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>first and last name</source>
        <translation>first and last name</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>job title</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>last name</translation>
    </message>
    <message>
        <source>Microsoft account: domain</source>
        <translation>Microsoft account: domain</translation>
    </message>
    <message>
        <source>Monthly amount</source>
        <translation>Monthly amount</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Next expiry</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>State or province</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Why the number is right</source>
        <translation>Why the number is right</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
</TS>
