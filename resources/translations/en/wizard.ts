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
        <source>A colleague may look after this company already</source>
        <translation>A colleague may look after this company already</translation>
    </message>
    <message>
        <source>A company with users of its own</source>
        <translation>A company with users of its own</translation>
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
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account and package</source>
        <translation>Account and package</translation>
    </message>
    <message>
        <source>account and package</source>
        <translation>account and package</translation>
    </message>
    <message>
        <source>Account found: {company}</source>
        <translation>Account found: {company}</translation>
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
        <source>Add a sales representative</source>
        <translation>Add a sales representative</translation>
    </message>
    <message>
        <source>Additional communication e-mail</source>
        <translation>Additional communication e-mail</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Additional information</translation>
    </message>
    <message>
        <source>additional information</source>
        <translation>additional information</translation>
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
        <source>Admin user</source>
        <translation>Admin user</translation>
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
        <source>Before going on:</source>
        <translation>Before going on:</translation>
    </message>
    <message>
        <source>Bill the company itself</source>
        <translation>Bill the company itself</translation>
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
        <source>Billing address</source>
        <translation>Billing address</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Billing profile</translation>
    </message>
    <message>
        <source>BN</source>
        <translation>BN</translation>
    </message>
    <message>
        <source>Business ID (Y-tunnus)</source>
        <translation>Business ID (Y-tunnus)</translation>
    </message>
    <message>
        <source>Business number (BN)</source>
        <translation>Business number (BN)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cannot be changed once the tenant exists</source>
        <translation>Cannot be changed once the tenant exists</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Canton</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
        <source>Commercial register</source>
        <translation>Commercial register</translation>
    </message>
    <message>
        <source>Commercial register number (FL)</source>
        <translation>Commercial register number (FL)</translation>
    </message>
    <message>
        <source>Commercial register number (FN)</source>
        <translation>Commercial register number (FN)</translation>
    </message>
    <message>
        <source>Commercial register number (HRB)</source>
        <translation>Commercial register number (HRB)</translation>
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
        <source>Company no.</source>
        <translation>Company no.</translation>
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
        <source>Contact for Microsoft</source>
        <translation>Contact for Microsoft</translation>
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
        <source>Copy the company’s details</source>
        <translation>Copy the company’s details</translation>
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
        <source>Create an account</source>
        <translation>Create an account</translation>
    </message>
    <message>
        <source>Create and purchase</source>
        <translation>Create and purchase</translation>
    </message>
    <message>
        <source>Create and start the trial</source>
        <translation>Create and start the trial</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Create the customer</translation>
    </message>
    <message>
        <source>Create the prospect</source>
        <translation>Create the prospect</translation>
    </message>
    <message>
        <source>CRO</source>
        <translation>CRO</translation>
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
        <source>CVR</source>
        <translation>CVR</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR number</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>Deliver to the same address</source>
        <translation>Deliver to the same address</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Delivery address</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Derived from the SIREN, can be changed</source>
        <translation>Derived from the SIREN, can be changed</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domain</translation>
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
        <source>E-invoices</source>
        <translation>E-invoices</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit: {page}</source>
        <translation>Edit: {page}</translation>
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
        <source>Electronic address</source>
        <translation>Electronic address</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Emirate</translation>
    </message>
    <message>
        <source>Enterprise no.</source>
        <translation>Enterprise no.</translation>
    </message>
    <message>
        <source>Enterprise number (BCE/KBO)</source>
        <translation>Enterprise number (BCE/KBO)</translation>
    </message>
    <message>
        <source>EULA</source>
        <translation>EULA</translation>
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
        <source>First and last name, can be changed</source>
        <translation>First and last name, can be changed</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>First user</translation>
    </message>
    <message>
        <source>Fixed: it was given when the customer was created</source>
        <translation>Fixed: it was given when the customer was created</translation>
    </message>
    <message>
        <source>Fixed: the tenant exists with this login</source>
        <translation>Fixed: the tenant exists with this login</translation>
    </message>
    <message>
        <source>Follows from the numbers of the company, can be changed</source>
        <translation>Follows from the numbers of the company, can be changed</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>For example company.onmicrosoft.com</source>
        <translation>For example company.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Found by its domain</source>
        <translation>Found by its domain</translation>
    </message>
    <message>
        <source>Free until {day}; a purchase converts it</source>
        <translation>Free until {day}; a purchase converts it</translation>
    </message>
    <message>
        <source>From today on, billed monthly</source>
        <translation>From today on, billed monthly</translation>
    </message>
    <message>
        <source>Full domain</source>
        <translation>Full domain</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>General information</translation>
    </message>
    <message>
        <source>GST/HST</source>
        <translation>GST/HST</translation>
    </message>
    <message>
        <source>GST/HST number</source>
        <translation>GST/HST number</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Hosts customers of its own: a reseller, a group</source>
        <translation>Hosts customers of its own: a reseller, a group</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hotels and restaurants</translation>
    </message>
    <message>
        <source>How does the customer begin?</source>
        <translation>How does the customer begin?</translation>
    </message>
    <message>
        <source>I accept the EULA</source>
        <translation>I accept the EULA</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>IF</source>
        <translation>IF</translation>
    </message>
    <message>
        <source>In use: it cannot be exchanged for another account</source>
        <translation>In use: it cannot be exchanged for another account</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>It has an account</source>
        <translation>It has an account</translation>
    </message>
    <message>
        <source>Its parent or a third party</source>
        <translation>Its parent or a third party</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Kind of electronic address</source>
        <translation>Kind of electronic address</translation>
    </message>
    <message>
        <source>Kind of school</source>
        <translation>Kind of school</translation>
    </message>
    <message>
        <source>KvK</source>
        <translation>KvK</translation>
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
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Login e-mail</source>
        <translation>Login e-mail</translation>
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
        <source>Microsoft account</source>
        <translation>Microsoft account</translation>
    </message>
    <message>
        <source>Microsoft account free or existing</source>
        <translation>Microsoft account free or existing</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name of the account</translation>
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
        <source>NIF</source>
        <translation>NIF</translation>
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
        <source>none for now</source>
        <translation>none for now</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Not part of an address there, kept in case you come back: {values}</source>
        <translation>Not part of an address there, kept in case you come back: {values}</translation>
    </message>
    <message>
        <source>Nothing can be bought for it until it has one</source>
        <translation>Nothing can be bought for it until it has one</translation>
    </message>
    <message>
        <source>One for each user</source>
        <translation>One for each user</translation>
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
        <source>Organisation no.</source>
        <translation>Organisation no.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Partita IVA</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Partner subscription</source>
        <translation>Partner subscription</translation>
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
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Postcode (NPA)</source>
        <translation>Postcode (NPA)</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Product family</translation>
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
        <source>Proposed from the name; it must stay on the domain</source>
        <translation>Proposed from the name; it must stay on the domain</translation>
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
        <source>purchase or trial</source>
        <translation>purchase or trial</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>RCS Luxembourg</source>
        <translation>RCS Luxembourg</translation>
    </message>
    <message>
        <source>RCS Luxembourg number</source>
        <translation>RCS Luxembourg number</translation>
    </message>
    <message>
        <source>Read the EULA</source>
        <translation>Read the EULA</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Real estate</translation>
    </message>
    <message>
        <source>Receives no e-mail</source>
        <translation>Receives no e-mail</translation>
    </message>
    <message>
        <source>Receives the messages about the account as well</source>
        <translation>Receives the messages about the account as well</translation>
    </message>
    <message>
        <source>Receives the welcome e-mail</source>
        <translation>Receives the welcome e-mail</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>Register no.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
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
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>review</source>
        <translation>review</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Sales representative {number}</source>
        <translation>Sales representative {number}</translation>
    </message>
    <message>
        <source>Sales representatives</source>
        <translation>Sales representatives</translation>
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
        <source>Search for the account</source>
        <translation>Search for the account</translation>
    </message>
    <message>
        <source>Searching for {domain}…</source>
        <translation>Searching for {domain}…</translation>
    </message>
    <message>
        <source>Send the welcome e-mail with the credentials</source>
        <translation>Send the welcome e-mail with the credentials</translation>
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
        <source>Tax identifier (IF)</source>
        <translation>Tax identifier (IF)</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technical</translation>
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
        <source>The portal can create the account</source>
        <translation>The portal can create the account</translation>
    </message>
    <message>
        <source>The portal keeps the reason with the customer.</source>
        <translation>The portal keeps the reason with the customer.</translation>
    </message>
    <message>
        <source>The portal opens it with Microsoft</source>
        <translation>The portal opens it with Microsoft</translation>
    </message>
    <message>
        <source>The primary contact receives order updates</source>
        <translation>The primary contact receives order updates</translation>
    </message>
    <message>
        <source>The sales representative</source>
        <translation>The sales representative</translation>
    </message>
    <message>
        <source>This company is already in your portfolio</source>
        <translation>This company is already in your portfolio</translation>
    </message>
    <message>
        <source>This company is in a colleague’s portfolio</source>
        <translation>This company is in a colleague’s portfolio</translation>
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
        <source>to be checked by the portal</source>
        <translation>to be checked by the portal</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transport and logistics</translation>
    </message>
    <message numerus="yes">
        <source>Trial ({n} days)</source>
        <translation>
            <numerusform>Trial ({n} day)</numerusform>
            <numerusform>Trial ({n} days)</numerusform>
        </translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
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
        <source>Use {domain}</source>
        <translation>Use {domain}</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>VAT number (MWST)</source>
        <translation>VAT number (MWST)</translation>
    </message>
    <message>
        <source>VAT number (MWST/TVA/IVA)</source>
        <translation>VAT number (MWST/TVA/IVA)</translation>
    </message>
    <message>
        <source>VAT number (USt-IdNr.)</source>
        <translation>VAT number (USt-IdNr.)</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Website of the school</source>
        <translation>Website of the school</translation>
    </message>
    <message>
        <source>Welcome e-mail</source>
        <translation>Welcome e-mail</translation>
    </message>
    <message>
        <source>What stands after the @, as in example.com</source>
        <translation>What stands after the @, as in example.com</translation>
    </message>
    <message>
        <source>Who looks after this customer: up to {max} sales representatives, or nobody.</source>
        <translation>Who looks after this customer: up to {max} sales representatives, or nobody.</translation>
    </message>
    <message>
        <source>Why this number is right all the same</source>
        <translation>Why this number is right all the same</translation>
    </message>
    <message>
        <source>Y-tunnus</source>
        <translation>Y-tunnus</translation>
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
        <source>{agreement}: accepted by {who} on {day} at {time}</source>
        <translation>{agreement}: accepted by {who} on {day} at {time}</translation>
    </message>
    <message>
        <source>{amount} a month excl. VAT, from today on</source>
        <translation>{amount} a month excl. VAT, from today on</translation>
    </message>
    <message>
        <source>{domain} is free</source>
        <translation>{domain} is free</translation>
    </message>
    <message>
        <source>{domain}: to be checked by the portal</source>
        <translation>{domain}: to be checked by the portal</translation>
    </message>
    <message>
        <source>{field}, admin user</source>
        <translation>{field}, admin user</translation>
    </message>
    <message>
        <source>{field}, contact {number}</source>
        <translation>{field}, contact {number}</translation>
    </message>
    <message>
        <source>{field}, sales representative {number}</source>
        <translation>{field}, sales representative {number}</translation>
    </message>
    <message>
        <source>{names} (one address)</source>
        <translation>{names} (one address)</translation>
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
        <source>{name} is a customer now: its order is queued.</source>
        <translation>{name} is a customer now: its order is queued.</translation>
    </message>
    <message>
        <source>{name} is a prospect now.</source>
        <translation>{name} is a prospect now.</translation>
    </message>
    <message>
        <source>{name} tries its package until {day}.</source>
        <translation>{name} tries its package until {day}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} was removed.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, paid in {n} days</source>
        <translation>
            <numerusform>{name}, paid in {n} day</numerusform>
            <numerusform>{name}, paid in {n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {city}: {why}.</source>
        <translation>{name}, {city}: {why}.</translation>
    </message>
    <message>
        <source>{name}, {city}: {why}. It comes to this laptop with the next exchange.</source>
        <translation>{name}, {city}: {why}. It comes to this laptop with the next exchange.</translation>
    </message>
    <message>
        <source>{name}, {city}: {why}. Speak to {rep}.</source>
        <translation>{name}, {city}: {why}. Speak to {rep}.</translation>
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
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
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
