<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wizard</name>
    <message>
        <source>1 to 9 employees</source>
        <translation>1 to 9 employees</translation>
    </message>
    <message>
        <source>10 to 49 employees</source>
        <translation>10 to 49 employees</translation>
    </message>
    <message>
        <source>250 to 4,999 employees</source>
        <translation>250 to 4,999 employees</translation>
    </message>
    <message>
        <source>5,000 employees and more</source>
        <translation>5,000 employees and more</translation>
    </message>
    <message>
        <source>50 to 249 employees</source>
        <translation>50 to 249 employees</translation>
    </message>
    <message>
        <source>A customer very like this one is already in your portfolio</source>
        <translation>A customer very like this one is already in your portfolio</translation>
    </message>
    <message>
        <source>ABN</source>
        <translation>ABN</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>Additional line</source>
        <translation>Additional line</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Back to the customers</translation>
    </message>
    <message>
        <source>Before going on:</source>
        <translation>Before going on:</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Bill to</translation>
    </message>
    <message>
        <source>Bill to the same address</source>
        <translation>Bill to the same address</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>billing</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Billing profile</translation>
    </message>
    <message>
        <source>Business number</source>
        <translation>Business number</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>CIF</source>
        <translation>CIF</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Close, and keep the draft</source>
        <translation>Close, and keep the draft</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commercial register number</source>
        <translation>Commercial register number</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>Company address</source>
        <translation>Company address</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Company number</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Company size</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>Copy the primary contact</source>
        <translation>Copy the primary contact</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Crafts</translation>
    </message>
    <message>
        <source>Create the prospect</source>
        <translation>Create the prospect</translation>
    </message>
    <message>
        <source>CRO number</source>
        <translation>CRO number</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>customer without a name yet</source>
        <translation>customer without a name yet</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>Derived from the SIREN, can be changed</source>
        <translation>Derived from the SIREN, can be changed</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Draft deleted: {name}.</source>
        <translation>Draft deleted: {name}.</translation>
    </message>
    <message>
        <source>Draft not saved: {why}</source>
        <translation>Draft not saved: {why}</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Draft saved at {time}</translation>
    </message>
    <message>
        <source>Duplicate in a colleague’s portfolio</source>
        <translation>Duplicate in a colleague’s portfolio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Enterprise number</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>Finance and insurance</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>General information</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hotels and restaurants</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK number</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Manufacturing</translation>
    </message>
    <message>
        <source>Media and communication</source>
        <translation>Media and communication</translation>
    </message>
    <message>
        <source>nearly the same name and postal code</source>
        <translation>nearly the same name and postal code</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>Next: {page}</translation>
    </message>
    <message>
        <source>NIPC</source>
        <translation>NIPC</translation>
    </message>
    <message>
        <source>No customer can be added here</source>
        <translation>No customer can be added here</translation>
    </message>
    <message>
        <source>Nobody will receive the onboarding e-mail</source>
        <translation>Nobody will receive the onboarding e-mail</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Non-profit</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>Open its file</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Partita IVA</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>PIN code</translation>
    </message>
    <message>
        <source>Post town</source>
        <translation>Post town</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Professional services</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profile name</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Public sector</translation>
    </message>
    <message>
        <source>RCS number</source>
        <translation>RCS number</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Real estate</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Remove this contact</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>same domain</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>same registration number</translation>
    </message>
    <message>
        <source>same SIREN</source>
        <translation>same SIREN</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>same VAT number</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>somebody without a name yet</source>
        <translation>somebody without a name yet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>Suburb</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technical</translation>
    </message>
    <message>
        <source>The company, its parent or a third party</source>
        <translation>The company, its parent or a third party</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>The contact</translation>
    </message>
    <message>
        <source>The draft is kept: go on with it from “Customers”.</source>
        <translation>The draft is kept: go on with it from “Customers”.</translation>
    </message>
    <message>
        <source>The draft stays in “Customers”</source>
        <translation>The draft stays in “Customers”</translation>
    </message>
    <message>
        <source>The portal keeps the reason with the customer.</source>
        <translation>The portal keeps the reason with the customer.</translation>
    </message>
    <message>
        <source>This company is already in your portfolio</source>
        <translation>This company is already in your portfolio</translation>
    </message>
    <message>
        <source>Tick the technical role of whoever sets it up.</source>
        <translation>Tick the technical role of whoever sets it up.</translation>
    </message>
    <message>
        <source>To be checked by the portal</source>
        <translation>To be checked by the portal</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transport and logistics</translation>
    </message>
    <message>
        <source>UID (company number)</source>
        <translation>UID (company number)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
        <source>Why this number is right all the same</source>
        <translation>Why this number is right all the same</translation>
    </message>
    <message>
        <source>You are offline: go on, the portal answers at the next exchange. A refusal arrives in “Attention”.</source>
        <translation>You are offline: go on, the portal answers at the next exchange. A refusal arrives in “Attention”.</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>ZIP code</translation>
    </message>
    <message>
        <source>{field}, contact {number}</source>
        <translation>{field}, contact {number}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} and {n} more</numerusform>
            <numerusform>{names} and {n} more</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: every technical contact. It leaves when the first quote is validated.</source>
        <translation>{names}: every technical contact. It leaves when the first quote is validated.</translation>
    </message>
    <message>
        <source>{names}: every technical contact. It leaves with the first licences.</source>
        <translation>{names}: every technical contact. It leaves with the first licences.</translation>
    </message>
    <message>
        <source>{name} is a prospect now.</source>
        <translation>{name} is a prospect now.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} was removed.</translation>
    </message>
    <message>
        <source>{name}, {city}: {why}.</source>
        <translation>{name}, {city}: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people will receive the onboarding e-mail</source>
        <translation>
            <numerusform>{n} person will receive the onboarding e-mail</numerusform>
            <numerusform>{n} people will receive the onboarding e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation>
            <numerusform>{n} problem</numerusform>
            <numerusform>{n} problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: {discount} off, paid in {n} days</source>
        <translation>
            <numerusform>{type}: {discount} off, paid in {n} day</numerusform>
            <numerusform>{type}: {discount} off, paid in {n} days</numerusform>
        </translation>
    </message>
</context>
</TS>
