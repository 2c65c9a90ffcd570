<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>problems</name>
    <message>
        <source>A BIC has 8 or 11 signs, such as AGRIFRPP.</source>
        <translation>A BIC has 8 or 11 signs, such as AGRIFRPP.</translation>
    </message>
    <message>
        <source>A bundle is offered once, with its number of licences.</source>
        <translation>A bundle is offered once, with its number of licences.</translation>
    </message>
    <message>
        <source>A bundle of this programme holds a product that it does not have: {id}</source>
        <translation>A bundle of this programme holds a product that it does not have: {id}</translation>
    </message>
    <message>
        <source>A business number has 9 digits, as in {example}.</source>
        <translation>A business number has 9 digits, as in {example}.</translation>
    </message>
    <message>
        <source>A Canadian postal code has 3 letters and 3 digits, as in {example}.</source>
        <translation>A Canadian postal code has 3 letters and 3 digits, as in {example}.</translation>
    </message>
    <message>
        <source>A change of this line already takes effect on {on}. Cancel that one, or choose another date.</source>
        <translation>A change of this line already takes effect on {on}. Cancel that one, or choose another date.</translation>
    </message>
    <message>
        <source>A colleague changed its status meanwhile. Look at the file first.</source>
        <translation>A colleague changed its status meanwhile. Look at the file first.</translation>
    </message>
    <message>
        <source>A colleague changed its status meanwhile. Look at the file, then do it again if it still fits.</source>
        <translation>A colleague changed its status meanwhile. Look at the file, then do it again if it still fits.</translation>
    </message>
    <message>
        <source>A company number has 8 digits, or 2 letters and 6 digits: {example}, SC123456.</source>
        <translation>A company number has 8 digits, or 2 letters and 6 digits: {example}, SC123456.</translation>
    </message>
    <message>
        <source>A contract is renewed by a quote, not by an order.</source>
        <translation>A contract is renewed by a quote, not by an order.</translation>
    </message>
    <message>
        <source>A copy of this laptop’s data is in use elsewhere. The exchange goes on under a new name.</source>
        <translation>A copy of this laptop’s data is in use elsewhere. The exchange goes on under a new name.</translation>
    </message>
    <message>
        <source>A CRO number has up to 7 digits, as in {example}.</source>
        <translation>A CRO number has up to 7 digits, as in {example}.</translation>
    </message>
    <message>
        <source>A discount for early payment is between 0 and {max} percent.</source>
        <translation>A discount for early payment is between 0 and {max} percent.</translation>
    </message>
    <message>
        <source>A file did not arrive whole at the portal. Choose it again, then publish.</source>
        <translation>A file did not arrive whole at the portal. Choose it again, then publish.</translation>
    </message>
    <message>
        <source>A file has more than {max} parts. Choose a smaller one.</source>
        <translation>A file has more than {max} parts. Choose a smaller one.</translation>
    </message>
    <message>
        <source>A file of this e-mail is not on this laptop any more. Attach it again.</source>
        <translation>A file of this e-mail is not on this laptop any more. Attach it again.</translation>
    </message>
    <message>
        <source>A French electronic address begins with the SIREN of the company, 9 digits.</source>
        <translation>A French electronic address begins with the SIREN of the company, 9 digits.</translation>
    </message>
    <message>
        <source>A GST/HST number is the business number, RT and 4 digits, as in {example}.</source>
        <translation>A GST/HST number is the business number, RT and 4 digits, as in {example}.</translation>
    </message>
    <message>
        <source>A legal mention is missing from the program’s files ({mention}). Install the program again.</source>
        <translation>A legal mention is missing from the program’s files ({mention}). Install the program again.</translation>
    </message>
    <message>
        <source>A limit is a percentage from 0 to 100.</source>
        <translation>A limit is a percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>A line is there twice. Remove one of them.</source>
        <translation>A line is there twice. Remove one of them.</translation>
    </message>
    <message>
        <source>A list has {max} entries at most.</source>
        <translation>A list has {max} entries at most.</translation>
    </message>
    <message>
        <source>A list has {max} lines at most.</source>
        <translation>A list has {max} lines at most.</translation>
    </message>
    <message>
        <source>A logo has {largest} at most.</source>
        <translation>A logo has {largest} at most.</translation>
    </message>
    <message>
        <source>A logo has {max} pixels at most in each direction.</source>
        <translation>A logo has {max} pixels at most in each direction.</translation>
    </message>
    <message>
        <source>A manager has not answered yet: it is to be approved before this can be done.</source>
        <translation>A manager has not answered yet: it is to be approved before this can be done.</translation>
    </message>
    <message>
        <source>A manager has to approve the discount before this can be sent.</source>
        <translation>A manager has to approve the discount before this can be sent.</translation>
    </message>
    <message>
        <source>A manager must approve the discount before this can be sold.</source>
        <translation>A manager must approve the discount before this can be sold.</translation>
    </message>
    <message>
        <source>A manager must approve this offer before its comparison is handed out.</source>
        <translation>A manager must approve this offer before its comparison is handed out.</translation>
    </message>
    <message>
        <source>A new file needs {needed} MB, and {free} MB are free. Free some space and try again; nothing was changed.</source>
        <translation>A new file needs {needed} MB, and {free} MB are free. Free some space and try again; nothing was changed.</translation>
    </message>
    <message>
        <source>A new version of the general terms is in force. Have it accepted before you validate.</source>
        <translation>A new version of the general terms is in force. Have it accepted before you validate.</translation>
    </message>
    <message>
        <source>A part of a file has more than {largest}.</source>
        <translation>A part of a file has more than {largest}.</translation>
    </message>
    <message>
        <source>A part of a file is not what it says. Choose the file again.</source>
        <translation>A part of a file is not what it says. Choose the file again.</translation>
    </message>
    <message>
        <source>A passphrase has at least {min} characters.</source>
        <translation>A passphrase has at least {min} characters.</translation>
    </message>
    <message>
        <source>A percentage is between {min} and {max}.</source>
        <translation>A percentage is between {min} and {max}.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to {max}.</source>
        <translation>A port is a number from 1 to {max}.</translation>
    </message>
    <message>
        <source>A postal code has 4 digits there, as in {example}.</source>
        <translation>A postal code has 4 digits there, as in {example}.</translation>
    </message>
    <message>
        <source>A postal code has 5 digits there, as in {example}.</source>
        <translation>A postal code has 5 digits there, as in {example}.</translation>
    </message>
    <message>
        <source>A quantity is a whole number, and this is not: {typed}</source>
        <translation>A quantity is a whole number, and this is not: {typed}</translation>
    </message>
    <message>
        <source>A reference has {max} characters at most.</source>
        <translation>A reference has {max} characters at most.</translation>
    </message>
    <message>
        <source>A reference is one line of letters, digits and signs.</source>
        <translation>A reference is one line of letters, digits and signs.</translation>
    </message>
    <message>
        <source>A sale to this customer is on its way to the portal. Mark it as lost once the portal has answered.</source>
        <translation>A sale to this customer is on its way to the portal. Mark it as lost once the portal has answered.</translation>
    </message>
    <message>
        <source>A sale to this customer waits here to be sent. Take it back first.</source>
        <translation>A sale to this customer waits here to be sent. Take it back first.</translation>
    </message>
    <message>
        <source>A sheet has room for {max} rows; there are more. Export to CSV, or narrow the list.</source>
        <translation>A sheet has room for {max} rows; there are more. Export to CSV, or narrow the list.</translation>
    </message>
    <message>
        <source>A SIREN has digits only.</source>
        <translation>A SIREN has digits only.</translation>
    </message>
    <message>
        <source>A SIREN has {expected} digits; this one has {found}.</source>
        <translation>A SIREN has {expected} digits; this one has {found}.</translation>
    </message>
    <message>
        <source>A SIRET has digits only.</source>
        <translation>A SIRET has digits only.</translation>
    </message>
    <message>
        <source>A SIRET has {expected} digits; this one has {found}.</source>
        <translation>A SIRET has {expected} digits; this one has {found}.</translation>
    </message>
    <message>
        <source>A spreadsheet has dropped the 0 in front: this is {suggestion}. Give the column the format of text.</source>
        <translation>A spreadsheet has dropped the 0 in front: this is {suggestion}. Give the column the format of text.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a day of this value. Give the column the format of text, and type the value.</source>
        <translation>A spreadsheet has made a day of this value. Give the column the format of text, and type the value.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number, and its last digits are lost. Type the whole number.</source>
        <translation>A spreadsheet has shortened this number, and its last digits are lost. Type the whole number.</translation>
    </message>
    <message>
        <source>A subscription is billed each month or each year.</source>
        <translation>A subscription is billed each month or each year.</translation>
    </message>
    <message>
        <source>A Swiss postcode (NPA) has 4 digits, as in {example}.</source>
        <translation>A Swiss postcode (NPA) has 4 digits, as in {example}.</translation>
    </message>
    <message>
        <source>A table is written to a file whose name ends with one of {allowed}.</source>
        <translation>A table is written to a file whose name ends with one of {allowed}.</translation>
    </message>
    <message>
        <source>A tax identifier (IF) has 7 or 8 digits, as in {example}.</source>
        <translation>A tax identifier (IF) has 7 or 8 digits, as in {example}.</translation>
    </message>
    <message>
        <source>A team has {max} templates of its own at most. Remove one first.</source>
        <translation>A team has {max} templates of its own at most. Remove one first.</translation>
    </message>
    <message>
        <source>A telephone number has digits only.</source>
        <translation>A telephone number has digits only.</translation>
    </message>
    <message>
        <source>A term that restarts needs its length in months, at least 1.</source>
        <translation>A term that restarts needs its length in months, at least 1.</translation>
    </message>
    <message>
        <source>A tier before this one has no end, so that this one is never reached. Put the one without end last.</source>
        <translation>A tier before this one has no end, so that this one is never reached. Put the one without end last.</translation>
    </message>
    <message>
        <source>A time needs a day: choose the day of the meeting.</source>
        <translation>A time needs a day: choose the day of the meeting.</translation>
    </message>
    <message>
        <source>A UID is CHE and 9 digits, as in {example}.</source>
        <translation>A UID is CHE and 9 digits, as in {example}.</translation>
    </message>
    <message>
        <source>A zero in front was missing and is restored: {read}.</source>
        <translation>A zero in front was missing and is restored: {read}.</translation>
    </message>
    <message>
        <source>A ZIP code has 5 digits, or 9, as in {example} or {example}‑1234.</source>
        <translation>A ZIP code has 5 digits, or 9, as in {example} or {example}‑1234.</translation>
    </message>
    <message>
        <source>Add general conditions before they are attached.</source>
        <translation>Add general conditions before they are attached.</translation>
    </message>
    <message>
        <source>An e-mail address contains an @.</source>
        <translation>An e-mail address contains an @.</translation>
    </message>
    <message>
        <source>An e-mail goes to {max} people at most.</source>
        <translation>An e-mail goes to {max} people at most.</translation>
    </message>
    <message>
        <source>An e-mail is about a quote or a change quote.</source>
        <translation>An e-mail is about a quote or a change quote.</translation>
    </message>
    <message>
        <source>An e-mail is to somebody: choose a recipient beside the blind copies.</source>
        <translation>An e-mail is to somebody: choose a recipient beside the blind copies.</translation>
    </message>
    <message>
        <source>An EIN has 9 digits, as in {example}.</source>
        <translation>An EIN has 9 digits, as in {example}.</translation>
    </message>
    <message>
        <source>An Eircode has 7 letters and digits, as in {example}.</source>
        <translation>An Eircode has 7 letters and digits, as in {example}.</translation>
    </message>
    <message>
        <source>An electronic address has letters, digits, dots, hyphens and underscores only.</source>
        <translation>An electronic address has letters, digits, dots, hyphens and underscores only.</translation>
    </message>
    <message>
        <source>An electronic address has {max} characters at most.</source>
        <translation>An electronic address has {max} characters at most.</translation>
    </message>
    <message>
        <source>An enterprise number has 10 digits, the first of them 0 or 1, as in {example}.</source>
        <translation>An enterprise number has 10 digits, the first of them 0 or 1, as in {example}.</translation>
    </message>
    <message>
        <source>An ICE has 15 digits, as in {example}.</source>
        <translation>An ICE has 15 digits, as in {example}.</translation>
    </message>
    <message>
        <source>An offer is the bundle or products by themselves, not both.</source>
        <translation>An offer is the bundle or products by themselves, not both.</translation>
    </message>
    <message>
        <source>An option is for seats of its product, and there are only {max} of those.</source>
        <translation>An option is for seats of its product, and there are only {max} of those.</translation>
    </message>
    <message>
        <source>An order counts from the day on which it is placed: {day} cannot be ordered in advance.</source>
        <translation>An order counts from the day on which it is placed: {day} cannot be ordered in advance.</translation>
    </message>
    <message>
        <source>An order of yours for this contract waits for the portal. Undo it to change it, or order again once the portal has answered.</source>
        <translation>An order of yours for this contract waits for the portal. Undo it to change it, or order again once the portal has answered.</translation>
    </message>
    <message>
        <source>An RCS number is a letter and up to 6 digits, as in {example}.</source>
        <translation>An RCS number is a letter and up to 6 digits, as in {example}.</translation>
    </message>
    <message>
        <source>Another Channel Desk on this laptop holds the file of the secrets. Close it, then try again.</source>
        <translation>Another Channel Desk on this laptop holds the file of the secrets. Close it, then try again.</translation>
    </message>
    <message>
        <source>Another Channel Desk on this laptop holds the file of the settings. Your choice holds until this one ends.</source>
        <translation>Another Channel Desk on this laptop holds the file of the settings. Your choice holds until this one ends.</translation>
    </message>
    <message>
        <source>Another Channel Desk on this laptop is exchanging with the portal. This one goes on after it; if the other one hangs, close it.</source>
        <translation>Another Channel Desk on this laptop is exchanging with the portal. This one goes on after it; if the other one hangs, close it.</translation>
    </message>
    <message>
        <source>Another Channel Desk on this laptop is renewing the sign-in and does not finish. It is tried again by itself; if the other one hangs, close it.</source>
        <translation>Another Channel Desk on this laptop is renewing the sign-in and does not finish. It is tried again by itself; if the other one hangs, close it.</translation>
    </message>
    <message>
        <source>Another entry of the list has this name already.</source>
        <translation>Another entry of the list has this name already.</translation>
    </message>
    <message>
        <source>Another program holds the data of this laptop. Close it and try again.</source>
        <translation>Another program holds the data of this laptop. Close it and try again.</translation>
    </message>
    <message>
        <source>Another view has this name. Choose another one.</source>
        <translation>Another view has this name. Choose another one.</translation>
    </message>
    <message>
        <source>At most {max} customers at a time; {count} are selected. Narrow the list first.</source>
        <translation>At most {max} customers at a time; {count} are selected. Narrow the list first.</translation>
    </message>
    <message>
        <source>Beyond {up_to} units there is no price. Leave the end of the last tier open.</source>
        <translation>Beyond {up_to} units there is no price. Leave the end of the last tier open.</translation>
    </message>
    <message>
        <source>By now {number} has another acceptance than this file, or none.</source>
        <translation>By now {number} has another acceptance than this file, or none.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelled: nothing was written.</translation>
    </message>
    <message>
        <source>Cell {cell} has {count} characters; {max} can be read. Shorten it, or leave out its column.</source>
        <translation>Cell {cell} has {count} characters; {max} can be read. Shorten it, or leave out its column.</translation>
    </message>
    <message>
        <source>Channel Desk ended while this was being sent: nobody knows whether it left. Look into the sent mail, or ask the customer, before you send it again.</source>
        <translation>Channel Desk ended while this was being sent: nobody knows whether it left. Look into the sent mail, or ask the customer, before you send it again.</translation>
    </message>
    <message>
        <source>Choose of which kind the electronic address is.</source>
        <translation>Choose of which kind the electronic address is.</translation>
    </message>
    <message>
        <source>Choose somebody to write to.</source>
        <translation>Choose somebody to write to.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Choose the country.</translation>
    </message>
    <message>
        <source>Choose the customer type.</source>
        <translation>Choose the customer type.</translation>
    </message>
    <message>
        <source>Choose the level of this product.</source>
        <translation>Choose the level of this product.</translation>
    </message>
    <message>
        <source>Choose the prefecture.</source>
        <translation>Choose the prefecture.</translation>
    </message>
    <message>
        <source>Choose the programme.</source>
        <translation>Choose the programme.</translation>
    </message>
    <message>
        <source>Choose the province or territory.</source>
        <translation>Choose the province or territory.</translation>
    </message>
    <message>
        <source>Choose the province.</source>
        <translation>Choose the province.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Choose the reason.</translation>
    </message>
    <message>
        <source>Choose the state or province.</source>
        <translation>Choose the state or province.</translation>
    </message>
    <message>
        <source>Choose the state.</source>
        <translation>Choose the state.</translation>
    </message>
    <message>
        <source>Contract {contract} cannot take this sale: it is billed otherwise. Keep it as a second contract.</source>
        <translation>Contract {contract} cannot take this sale: it is billed otherwise. Keep it as a second contract.</translation>
    </message>
    <message>
        <source>Contract {contract} ended its term on {end} and goes on month by month. Renew it to give it another end.</source>
        <translation>Contract {contract} ended its term on {end} and goes on month by month. Renew it to give it another end.</translation>
    </message>
    <message>
        <source>Contract {contract} ended its term on {end} and goes on month by month: what was paid by the year is not changed any more. Renew the contract with the quantities that are wanted.</source>
        <translation>Contract {contract} ended its term on {end} and goes on month by month: what was paid by the year is not changed any more. Renew the contract with the quantities that are wanted.</translation>
    </message>
    <message>
        <source>Contract {contract} ended on {end}. Sell the products anew with a quote or a purchase.</source>
        <translation>Contract {contract} ended on {end}. Sell the products anew with a quote or a purchase.</translation>
    </message>
    <message>
        <source>Contract {contract} ends on {end} and contract {renewal} takes its place: seats cannot go after that day. Take them off contract {renewal}.</source>
        <translation>Contract {contract} ends on {end} and contract {renewal} takes its place: seats cannot go after that day. Take them off contract {renewal}.</translation>
    </message>
    <message>
        <source>Contract {contract} ends on {end} by now, and not on {seen_end} as when this quote was written. Modify the quote and look at its first day again.</source>
        <translation>Contract {contract} ends on {end} by now, and not on {seen_end} as when this quote was written. Modify the quote and look at its first day again.</translation>
    </message>
    <message>
        <source>Contract {contract} ends on {end}, where its renewal begins. Move the end of the contract that renews it.</source>
        <translation>Contract {contract} ends on {end}, where its renewal begins. Move the end of the contract that renews it.</translation>
    </message>
    <message>
        <source>Contract {contract} is of another programme, partnership or currency, and is not renewed by this quote.</source>
        <translation>Contract {contract} is of another programme, partnership or currency, and is not renewed by this quote.</translation>
    </message>
    <message>
        <source>Contract {contract} is renewed already.</source>
        <translation>Contract {contract} is renewed already.</translation>
    </message>
    <message>
        <source>Contract {contract} keeps its commitment: {months} months can be agreed at its renewal.</source>
        <translation>Contract {contract} keeps its commitment: {months} months can be agreed at its renewal.</translation>
    </message>
    <message>
        <source>Contract {contract} was renewed meanwhile: contract {contract_number}, at {monthly} a month. This quote came to {seen_monthly}. Nothing was sold a second time.</source>
        <translation>Contract {contract} was renewed meanwhile: contract {contract_number}, at {monthly} a month. This quote came to {seen_monthly}. Nothing was sold a second time.</translation>
    </message>
    <message>
        <source>Contract {renewal}, which renews contract {contract}, begins with {there} of these and not with {seats}. Change it first, or say that this ends on {end}.</source>
        <translation>Contract {renewal}, which renews contract {contract}, begins with {there} of these and not with {seats}. Change it first, or say that this ends on {end}.</translation>
    </message>
    <message>
        <source>Credit is for {days} days. It must be for 0 or more.</source>
        <translation>Credit is for {days} days. It must be for 0 or more.</translation>
    </message>
    <message>
        <source>Credit is given for 0 to {max} days.</source>
        <translation>Credit is given for 0 to {max} days.</translation>
    </message>
    <message>
        <source>Early is before the {days} days in which an invoice is due anyway.</source>
        <translation>Early is before the {days} days in which an invoice is due anyway.</translation>
    </message>
    <message>
        <source>Enter a domain name, not an IP address.</source>
        <translation>Enter a domain name, not an IP address.</translation>
    </message>
    <message>
        <source>Enter a price, or choose “Back to the list price”.</source>
        <translation>Enter a price, or choose “Back to the list price”.</translation>
    </message>
    <message>
        <source>Enter a quantity; 0 means not subscribed.</source>
        <translation>Enter a quantity; 0 means not subscribed.</translation>
    </message>
    <message>
        <source>Enter the bare domain: {suggestion}</source>
        <translation>Enter the bare domain: {suggestion}</translation>
    </message>
    <message>
        <source>Enter the city.</source>
        <translation>Enter the city.</translation>
    </message>
    <message>
        <source>Enter the customer’s order number, or tick that none is required.</source>
        <translation>Enter the customer’s order number, or tick that none is required.</translation>
    </message>
    <message>
        <source>Enter the date.</source>
        <translation>Enter the date.</translation>
    </message>
    <message>
        <source>Enter the e-mail address: this person receives messages from us.</source>
        <translation>Enter the e-mail address: this person receives messages from us.</translation>
    </message>
    <message>
        <source>Enter the electronic address.</source>
        <translation>Enter the electronic address.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Enter the last name.</translation>
    </message>
    <message>
        <source>Enter the name of the person who accepts.</source>
        <translation>Enter the name of the person who accepts.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>Enter the new total of licences, not how many more: {typed}</source>
        <translation>Enter the new total of licences, not how many more: {typed}</translation>
    </message>
    <message>
        <source>Enter the postal code.</source>
        <translation>Enter the postal code.</translation>
    </message>
    <message>
        <source>Enter the postcode (NPA).</source>
        <translation>Enter the postcode (NPA).</translation>
    </message>
    <message>
        <source>Enter the postcode.</source>
        <translation>Enter the postcode.</translation>
    </message>
    <message>
        <source>Enter the registration number of the company.</source>
        <translation>Enter the registration number of the company.</translation>
    </message>
    <message>
        <source>Enter the SIRET of the company.</source>
        <translation>Enter the SIRET of the company.</translation>
    </message>
    <message>
        <source>Enter the street and number.</source>
        <translation>Enter the street and number.</translation>
    </message>
    <message>
        <source>Enter the ZIP code.</source>
        <translation>Enter the ZIP code.</translation>
    </message>
    <message>
        <source>Everything is read from the portal again. Nothing that you wrote is lost.</source>
        <translation>Everything is read from the portal again. Nothing that you wrote is lost.</translation>
    </message>
    <message>
        <source>Few mail servers take an address with such letters before the @: {address}. Ask for another one.</source>
        <translation>Few mail servers take an address with such letters before the @: {address}. Ask for another one.</translation>
    </message>
    <message>
        <source>First licences end with the commitment that you choose for them.</source>
        <translation>First licences end with the commitment that you choose for them.</translation>
    </message>
    <message>
        <source>General conditions have {largest} at most.</source>
        <translation>General conditions have {largest} at most.</translation>
    </message>
    <message>
        <source>Give a unit price or tiers, not both.</source>
        <translation>Give a unit price or tiers, not both.</translation>
    </message>
    <message>
        <source>Give a unit price, or tiers.</source>
        <translation>Give a unit price, or tiers.</translation>
    </message>
    <message>
        <source>Give at least one product a quantity.</source>
        <translation>Give at least one product a quantity.</translation>
    </message>
    <message>
        <source>Give the name of the mail server.</source>
        <translation>Give the name of the mail server.</translation>
    </message>
    <message>
        <source>Give the name to sign in with.</source>
        <translation>Give the name to sign in with.</translation>
    </message>
    <message>
        <source>Give the password, or the token.</source>
        <translation>Give the password, or the token.</translation>
    </message>
    <message>
        <source>Give the section and the number, and the court where it is known, as in {example}.</source>
        <translation>Give the section and the number, and the court where it is known, as in {example}.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Give the template a name.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Give the view a name.</translation>
    </message>
    <message>
        <source>Held after a rescue: it leaves when you agree, once all has been read again.</source>
        <translation>Held after a rescue: it leaves when you agree, once all has been read again.</translation>
    </message>
    <message>
        <source>How many licences?</source>
        <translation>How many licences?</translation>
    </message>
    <message>
        <source>In cell {cell} a quotation mark is not closed, or something follows it. Correct it in the file.</source>
        <translation>In cell {cell} a quotation mark is not closed, or something follows it. Correct it in the file.</translation>
    </message>
    <message>
        <source>It builds on something that the portal refused. Settle that first.</source>
        <translation>It builds on something that the portal refused. Settle that first.</translation>
    </message>
    <message>
        <source>It ends later, on {end}: the end of a contract moves forward only.</source>
        <translation>It ends later, on {end}: the end of a contract moves forward only.</translation>
    </message>
    <message>
        <source>It ends on this day already.</source>
        <translation>It ends on this day already.</translation>
    </message>
    <message>
        <source>It has left for the portal already, or was undone: it cannot be taken back any more.</source>
        <translation>It has left for the portal already, or was undone: it cannot be taken back any more.</translation>
    </message>
    <message>
        <source>It has not left: the portal was restored from a backup and no longer knows what it builds on. Send both again, or discard it.</source>
        <translation>It has not left: the portal was restored from a backup and no longer knows what it builds on. Send both again, or discard it.</translation>
    </message>
    <message>
        <source>It is marked as lost already.</source>
        <translation>It is marked as lost already.</translation>
    </message>
    <message>
        <source>It is not known what was shown: show it again and have it signed anew.</source>
        <translation>It is not known what was shown: show it again and have it signed anew.</translation>
    </message>
    <message>
        <source>It is not lost.</source>
        <translation>It is not lost.</translation>
    </message>
    <message>
        <source>It was asked to show its window and said nothing. It may be busy for a moment, or it hangs.</source>
        <translation>It was asked to show its window and said nothing. It may be busy for a moment, or it hangs.</translation>
    </message>
    <message>
        <source>It was changed on the portal meanwhile. Look at the new version.</source>
        <translation>It was changed on the portal meanwhile. Look at the new version.</translation>
    </message>
    <message>
        <source>Its account is in no state that this would change.</source>
        <translation>Its account is in no state that this would change.</translation>
    </message>
    <message>
        <source>Its present status does not allow this any more.</source>
        <translation>Its present status does not allow this any more.</translation>
    </message>
    <message>
        <source>Licences of this programme are not assigned directly. Start with a quote or a purchase.</source>
        <translation>Licences of this programme are not assigned directly. Start with a quote or a purchase.</translation>
    </message>
    <message>
        <source>Line {line} is not in this encoding. Choose another one.</source>
        <translation>Line {line} is not in this encoding. Choose another one.</translation>
    </message>
    <message>
        <source>Line {line} is not in UTF-8, as the lines before it are. Save the file anew, as XLSX or as CSV in UTF-8.</source>
        <translation>Line {line} is not in UTF-8, as the lines before it are. Save the file anew, as XLSX or as CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Microsoft 365 is not set up for your company, or the application is not known there. Ask whoever runs the portal, or choose another way of sending.</source>
        <translation>Microsoft 365 is not set up for your company, or the application is not known there. Ask whoever runs the portal, or choose another way of sending.</translation>
    </message>
    <message>
        <source>Microsoft did not take the sign-in: {said}</source>
        <translation>Microsoft did not take the sign-in: {said}</translation>
    </message>
    <message>
        <source>Microsoft does not allow this application to send your e-mail. Ask your administrator to agree.</source>
        <translation>Microsoft does not allow this application to send your e-mail. Ask your administrator to agree.</translation>
    </message>
    <message>
        <source>Microsoft does not let you send from this address. Correct it in the settings.</source>
        <translation>Microsoft does not let you send from this address. Correct it in the settings.</translation>
    </message>
    <message>
        <source>Microsoft does not take one of the addresses: {said}. Correct it.</source>
        <translation>Microsoft does not take one of the addresses: {said}. Correct it.</translation>
    </message>
    <message>
        <source>Microsoft lets you send no more e-mail today. Try again tomorrow.</source>
        <translation>Microsoft lets you send no more e-mail today. Try again tomorrow.</translation>
    </message>
    <message>
        <source>Microsoft refused the e-mail: {said}</source>
        <translation>Microsoft refused the e-mail: {said}</translation>
    </message>
    <message>
        <source>Name at least one technical contact, for setting up what is bought.</source>
        <translation>Name at least one technical contact, for setting up what is bought.</translation>
    </message>
    <message>
        <source>Name the primary contact.</source>
        <translation>Name the primary contact.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address yourself: {url}</source>
        <translation>No browser could be opened. Open this address yourself: {url}</translation>
    </message>
    <message>
        <source>No contract of this customer is running, so no end can be moved.</source>
        <translation>No contract of this customer is running, so no end can be moved.</translation>
    </message>
    <message>
        <source>No contract of {customer} comes to its end: they go on by themselves.</source>
        <translation>No contract of {customer} comes to its end: they go on by themselves.</translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation>No country has this calling code.</translation>
    </message>
    <message>
        <source>No customer of that name is on this laptop.</source>
        <translation>No customer of that name is on this laptop.</translation>
    </message>
    <message>
        <source>No domain known here ends with .{suffix}. Check the spelling.</source>
        <translation>No domain known here ends with .{suffix}. Check the spelling.</translation>
    </message>
    <message>
        <source>No Eircode is like that. It looks like {example}.</source>
        <translation>No Eircode is like that. It looks like {example}.</translation>
    </message>
    <message>
        <source>No file can be called so: {name}</source>
        <translation>No file can be called so: {name}</translation>
    </message>
    <message>
        <source>No list was changed that could be published.</source>
        <translation>No list was changed that could be published.</translation>
    </message>
    <message>
        <source>No number of this register is known to begin so. Check it.</source>
        <translation>No number of this register is known to begin so. Check it.</translation>
    </message>
    <message>
        <source>No postal code of {country} is like that. It looks like {example}.</source>
        <translation>No postal code of {country} is like that. It looks like {example}.</translation>
    </message>
    <message>
        <source>No price list is in force on this day. Exchange with the portal to receive it.</source>
        <translation>No price list is in force on this day. Exchange with the portal to receive it.</translation>
    </message>
    <message>
        <source>No price list is in force on {on}. Exchange with the portal to receive it.</source>
        <translation>No price list is in force on {on}. Exchange with the portal to receive it.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the settings of the system, or save the PDF.</source>
        <translation>No printer is set up on this computer. Add one in the settings of the system, or save the PDF.</translation>
    </message>
    <message>
        <source>No program here opens {path}. The file is there; open it from its folder.</source>
        <translation>No program here opens {path}. The file is there; open it from its folder.</translation>
    </message>
    <message>
        <source>No program here shows the folder {path}.</source>
        <translation>No program here shows the folder {path}.</translation>
    </message>
    <message>
        <source>No program of this computer opened the draft. It waits in the outbox.</source>
        <translation>No program of this computer opened the draft. It waits in the outbox.</translation>
    </message>
    <message>
        <source>No scene begins with {typed}, and no look is called so. The looks are: {looks}</source>
        <translation>No scene begins with {typed}, and no look is called so. The looks are: {looks}</translation>
    </message>
    <message>
        <source>No secret connection to {host} came about: {reason}. Check the port: STARTTLS is mostly on 587, TLS on 465.</source>
        <translation>No secret connection to {host} came about: {reason}. Check the port: STARTTLS is mostly on 587, TLS on 465.</translation>
    </message>
    <message>
        <source>No value is called {place}. Insert one from the menu, or remove the braces.</source>
        <translation>No value is called {place}. Insert one from the menu, or remove the braces.</translation>
    </message>
    <message>
        <source>No VAT rate of {country} is known for {on}. Exchange with the portal to receive it.</source>
        <translation>No VAT rate of {country} is known for {on}. Exchange with the portal to receive it.</translation>
    </message>
    <message>
        <source>Nobody answers at {url}. Check the address and the network, then try again.</source>
        <translation>Nobody answers at {url}. Check the address and the network, then try again.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Sign in again.</source>
        <translation>Nobody came back from the browser in five minutes. Sign in again.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this laptop yet.</source>
        <translation>Nobody has signed in on this laptop yet.</translation>
    </message>
    <message>
        <source>Nobody would enforce this: {max} at most.</source>
        <translation>Nobody would enforce this: {max} at most.</translation>
    </message>
    <message>
        <source>Not printed, because the printer did not answer for the paper before.</source>
        <translation>Not printed, because the printer did not answer for the paper before.</translation>
    </message>
    <message>
        <source>Nothing can be written on the disk {disk}. Make it writable, or check the rights of the folder, and try again.</source>
        <translation>Nothing can be written on the disk {disk}. Make it writable, or check the rights of the folder, and try again.</translation>
    </message>
    <message>
        <source>Nothing can be written on this disk: {path}. Make it writable and try again.</source>
        <translation>Nothing can be written on this disk: {path}. Make it writable and try again.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Type a new total of seats.</source>
        <translation>Nothing is changed yet. Type a new total of seats.</translation>
    </message>
    <message>
        <source>Nothing is different from what is saved. Change something, or go back.</source>
        <translation>Nothing is different from what is saved. Change something, or go back.</translation>
    </message>
    <message>
        <source>Nothing is held under contract {contract} any more on {start}: there is nothing to renew.</source>
        <translation>Nothing is held under contract {contract} any more on {start}: there is nothing to renew.</translation>
    </message>
    <message>
        <source>Nothing is sent to {host} without encryption. Choose STARTTLS or TLS.</source>
        <translation>Nothing is sent to {host} without encryption. Choose STARTTLS or TLS.</translation>
    </message>
    <message>
        <source>Nothing that {customer} holds has levels.</source>
        <translation>Nothing that {customer} holds has levels.</translation>
    </message>
    <message>
        <source>Nothing was changed that could be published.</source>
        <translation>Nothing was changed that could be published.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no new revision to create.</source>
        <translation>Nothing was changed: there is no new revision to create.</translation>
    </message>
    <message>
        <source>Nothing was shown, accepted or declined on {day} that this laptop knows of: there are no minutes of that day.</source>
        <translation>Nothing was shown, accepted or declined on {day} that this laptop knows of: there are no minutes of that day.</translation>
    </message>
    <message>
        <source>One reason asks for a sentence, and it is the last: nobody is left without one.</source>
        <translation>One reason asks for a sentence, and it is the last: nobody is left without one.</translation>
    </message>
    <message>
        <source>One version is in {before}, the other in {after}: their amounts cannot be set against each other.</source>
        <translation>One version is in {before}, the other in {after}: their amounts cannot be set against each other.</translation>
    </message>
    <message>
        <source>Only a channel account can hold other customers. Choose another one.</source>
        <translation>Only a channel account can hold other customers. Choose another one.</translation>
    </message>
    <message>
        <source>Only a manager may answer a request for approval.</source>
        <translation>Only a manager may answer a request for approval.</translation>
    </message>
    <message>
        <source>Only a manager publishes templates for the team. Keep it as your own.</source>
        <translation>Only a manager publishes templates for the team. Keep it as your own.</translation>
    </message>
    <message>
        <source>Only a manager sets the partner’s lists. Ask yours to publish it.</source>
        <translation>Only a manager sets the partner’s lists. Ask yours to publish it.</translation>
    </message>
    <message>
        <source>Only a manager sets what the papers carry. Ask yours to publish it.</source>
        <translation>Only a manager sets what the papers carry. Ask yours to publish it.</translation>
    </message>
    <message>
        <source>Only an e-mail that has left is told to the colleagues.</source>
        <translation>Only an e-mail that has left is told to the colleagues.</translation>
    </message>
    <message>
        <source>Options are not sold under your partnership. Go on without this one.</source>
        <translation>Options are not sold under your partnership. Go on without this one.</translation>
    </message>
    <message>
        <source>Papers are written in French and English only.</source>
        <translation>Papers are written in French and English only.</translation>
    </message>
    <message>
        <source>Prices or licences are others by now than {number} was saved with: open it and save it again.</source>
        <translation>Prices or licences are others by now than {number} was saved with: open it and save it again.</translation>
    </message>
    <message>
        <source>Quote {number} is not on this laptop.</source>
        <translation>Quote {number} is not on this laptop.</translation>
    </message>
    <message>
        <source>Quote {number} is of {customer}, not of the customer that is named.</source>
        <translation>Quote {number} is of {customer}, not of the customer that is named.</translation>
    </message>
    <message>
        <source>Quote {number} of this customer is validated and supersedes this one. Re-quote it once the portal has answered.</source>
        <translation>Quote {number} of this customer is validated and supersedes this one. Re-quote it once the portal has answered.</translation>
    </message>
    <message>
        <source>Quote {number} renews this contract already. Go on with that one, or refuse it first.</source>
        <translation>Quote {number} renews this contract already. Go on with that one, or refuse it first.</translation>
    </message>
    <message>
        <source>Quote {quote_number} of this customer was validated instead: contract {contract_number}. Nothing was done with this one.</source>
        <translation>Quote {quote_number} of this customer was validated instead: contract {contract_number}. Nothing was done with this one.</translation>
    </message>
    <message>
        <source>Quote {quote_number} of {rep} renews this contract already. Nothing was done with this one.</source>
        <translation>Quote {quote_number} of {rep} renews this contract already. Nothing was done with this one.</translation>
    </message>
    <message>
        <source>Read as a number overseas: {read}.</source>
        <translation>Read as a number overseas: {read}.</translation>
    </message>
    <message>
        <source>Read as one more contact of row {row}.</source>
        <translation>Read as one more contact of row {row}.</translation>
    </message>
    <message>
        <source>Read as {read} employees.</source>
        <translation>Read as {read} employees.</translation>
    </message>
    <message>
        <source>Revision {revision} is not what was asked for: an approval holds for one revision and its amounts.</source>
        <translation>Revision {revision} is not what was asked for: an approval holds for one revision and its amounts.</translation>
    </message>
    <message>
        <source>Row {row} has the same domain.</source>
        <translation>Row {row} has the same domain.</translation>
    </message>
    <message>
        <source>Row {row} has the same name and the same postal code.</source>
        <translation>Row {row} has the same name and the same postal code.</translation>
    </message>
    <message>
        <source>Row {row} has the same registration number. Keep one of the two.</source>
        <translation>Row {row} has the same registration number. Keep one of the two.</translation>
    </message>
    <message>
        <source>Row {row} has the same SIREN.</source>
        <translation>Row {row} has the same SIREN.</translation>
    </message>
    <message>
        <source>Row {row} has the same VAT number.</source>
        <translation>Row {row} has the same VAT number.</translation>
    </message>
    <message>
        <source>Say which programme the customers are for: {allowed}.</source>
        <translation>Say which programme the customers are for: {allowed}.</translation>
    </message>
    <message>
        <source>Say who receives the invoices.</source>
        <translation>Say who receives the invoices.</translation>
    </message>
    <message>
        <source>Say why in a few words: this reason asks for it.</source>
        <translation>Say why in a few words: this reason asks for it.</translation>
    </message>
    <message>
        <source>Seats are held, but not the unit price that is charged for them. Give it.</source>
        <translation>Seats are held, but not the unit price that is charged for them. Give it.</translation>
    </message>
    <message>
        <source>Seats go at the renewal only, and this contract has no end. Give the end of its term.</source>
        <translation>Seats go at the renewal only, and this contract has no end. Give the end of its term.</translation>
    </message>
    <message>
        <source>Seats that are replaced: {seats}, which leaves {rest}. Another total is an order of its own: place this one first, or do not replace any.</source>
        <translation>Seats that are replaced: {seats}, which leaves {rest}. Another total is an order of its own: place this one first, or do not replace any.</translation>
    </message>
    <message>
        <source>Seats that these replace: {seats}. Type a total of at least {least}, or replace fewer.</source>
        <translation>Seats that these replace: {seats}. Type a total of at least {least}, or replace fewer.</translation>
    </message>
    <message>
        <source>Sign in again to exchange with the portal.</source>
        <translation>Sign in again to exchange with the portal.</translation>
    </message>
    <message>
        <source>Sign in at Microsoft again, in the settings.</source>
        <translation>Sign in at Microsoft again, in the settings.</translation>
    </message>
    <message>
        <source>Since this quote was written, fewer seats were ordered under contract {contract} for {later}, a day that the renewal does not let come. Modify the quote and look at its quantities again.</source>
        <translation>Since this quote was written, fewer seats were ordered under contract {contract} for {later}, a day that the renewal does not let come. Modify the quote and look at its quantities again.</translation>
    </message>
    <message>
        <source>Somebody changed the same thing while you were writing. Look at it before you save.</source>
        <translation>Somebody changed the same thing while you were writing. Look at it before you save.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing. Choose what to keep.</source>
        <translation>Somebody else changed the same thing. Choose what to keep.</translation>
    </message>
    <message>
        <source>Somebody else changed this list meanwhile: look at it again before you publish.</source>
        <translation>Somebody else changed this list meanwhile: look at it again before you publish.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: look at it again before you publish.</source>
        <translation>Somebody else changed this meanwhile: look at it again before you publish.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile: look at theirs before you publish yours.</source>
        <translation>Somebody else changed this template meanwhile: look at theirs before you publish yours.</translation>
    </message>
    <message>
        <source>Something must stand before the @.</source>
        <translation>Something must stand before the @.</translation>
    </message>
    <message>
        <source>Tell your manager why you ask for it.</source>
        <translation>Tell your manager why you ask for it.</translation>
    </message>
    <message>
        <source>Tell {name} what is missing.</source>
        <translation>Tell {name} what is missing.</translation>
    </message>
    <message>
        <source>The acceptance in this file was altered: it is not what the customer accepted.</source>
        <translation>The acceptance in this file was altered: it is not what the customer accepted.</translation>
    </message>
    <message>
        <source>The acceptance of {number} is genuine, but the file is not what this laptop prints of it: a page was altered, or the catalogue was another one.</source>
        <translation>The acceptance of {number} is genuine, but the file is not what this laptop prints of it: a page was altered, or the catalogue was another one.</translation>
    </message>
    <message>
        <source>The acceptance of {number} is genuine. Its pages were not compared: the file says that it has layout {drawing} of Channel Desk, and this version prints layout {here}.</source>
        <translation>The acceptance of {number} is genuine. Its pages were not compared: the file says that it has layout {drawing} of Channel Desk, and this version prints layout {here}.</translation>
    </message>
    <message>
        <source>The acceptance of {number} is whole in itself, but that document is not on this laptop: nothing was compared.</source>
        <translation>The acceptance of {number} is whole in itself, but that document is not on this laptop: nothing was compared.</translation>
    </message>
    <message>
        <source>The access of this laptop was withdrawn. Ask a manager.</source>
        <translation>The access of this laptop was withdrawn. Ask a manager.</translation>
    </message>
    <message>
        <source>The accounts of the programmes that your company sells are opened one by one, with a package and an accepted agreement. Add the customers in the wizard.</source>
        <translation>The accounts of the programmes that your company sells are opened one by one, with a package and an accepted agreement. Add the customers in the wizard.</translation>
    </message>
    <message>
        <source>The amounts that the customer accepted are not those of the portal: the acceptance does not count. Show them again and have them accepted anew.</source>
        <translation>The amounts that the customer accepted are not those of the portal: the acceptance does not count. Show them again and have them accepted anew.</translation>
    </message>
    <message>
        <source>The answer does not come from the portal. Is a sign-in page of this network in between?</source>
        <translation>The answer does not come from the portal. Is a sign-in page of this network in between?</translation>
    </message>
    <message>
        <source>The answer of {host} was lost: nobody knows whether it left. Look into the sent mail, or ask the customer, before you send it again.</source>
        <translation>The answer of {host} was lost: nobody knows whether it left. Look into the sent mail, or ask the customer, before you send it again.</translation>
    </message>
    <message>
        <source>The approval was used for another order: ask for approval of this one.</source>
        <translation>The approval was used for another order: ask for approval of this one.</translation>
    </message>
    <message>
        <source>The catalogue is not complete on this laptop yet. Exchange with the portal to receive it.</source>
        <translation>The catalogue is not complete on this laptop yet. Exchange with the portal to receive it.</translation>
    </message>
    <message>
        <source>The certificate is not for {host}. Nothing was sent; check the name of the mail server.</source>
        <translation>The certificate is not for {host}. Nothing was sent; check the name of the mail server.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Nothing was sent; tell whoever runs the mail server.</source>
        <translation>The certificate of {host} has expired. Nothing was sent; tell whoever runs the mail server.</translation>
    </message>
    <message>
        <source>The certificate of {host} is from nobody that this computer knows. Nothing was sent; tell whoever runs the mail server.</source>
        <translation>The certificate of {host} is from nobody that this computer knows. Nothing was sent; tell whoever runs the mail server.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not right: {reason}. Nothing was sent.</source>
        <translation>The certificate of {host} is not right: {reason}. Nothing was sent.</translation>
    </message>
    <message>
        <source>The change does not lie in this billing period.</source>
        <translation>The change does not lie in this billing period.</translation>
    </message>
    <message>
        <source>The check digit of this registration number is wrong. Compare it with the company’s papers.</source>
        <translation>The check digit of this registration number is wrong. Compare it with the company’s papers.</translation>
    </message>
    <message>
        <source>The commands lp and lpstat are missing on this computer. Install the CUPS client.</source>
        <translation>The commands lp and lpstat are missing on this computer. Install the CUPS client.</translation>
    </message>
    <message>
        <source>The contract begins on {start}. It can be changed from that day on.</source>
        <translation>The contract begins on {start}. It can be changed from that day on.</translation>
    </message>
    <message>
        <source>The contract ends on {end}: nothing can be changed on {on} any more.</source>
        <translation>The contract ends on {end}: nothing can be changed on {on} any more.</translation>
    </message>
    <message>
        <source>The contract has changed since this version was written: its amounts would be others today. Open the change quote to see it at the amounts of today.</source>
        <translation>The contract has changed since this version was written: its amounts would be others today. Open the change quote to see it at the amounts of today.</translation>
    </message>
    <message>
        <source>The customer accepted as “{accepted}” and is called “{now}” by now: the acceptance does not count. Show it again and have it accepted anew.</source>
        <translation>The customer accepted as “{accepted}” and is called “{now}” by now: the acceptance does not count. Show it again and have it accepted anew.</translation>
    </message>
    <message>
        <source>The customer got contract {contract_number} meanwhile. Nothing was sold a second time.</source>
        <translation>The customer got contract {contract_number} meanwhile. Nothing was sold a second time.</translation>
    </message>
    <message>
        <source>The data of this laptop are sound: there is nothing to rescue.</source>
        <translation>The data of this laptop are sound: there is nothing to rescue.</translation>
    </message>
    <message>
        <source>The data on this computer may not be read: {path}. They belong to somebody else; sign in to the computer as they do, or start again with: channeldesk unlock --start-again</source>
        <translation>The data on this computer may not be read: {path}. They belong to somebody else; sign in to the computer as they do, or start again with: channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The data on this laptop are damaged. They were left as they are; rescue what can be read of them in the window or with: channeldesk rescue</source>
        <translation>The data on this laptop are damaged. They were left as they are; rescue what can be read of them in the window or with: channeldesk rescue</translation>
    </message>
    <message>
        <source>The data on this laptop cannot be opened: the key that is kept here is another one. Put the right one back and try again, or start again with: channeldesk unlock --start-again</source>
        <translation>The data on this laptop cannot be opened: the key that is kept here is another one. Put the right one back and try again, or start again with: channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The data on this laptop is of a newer version of the program. Install that version; nothing was changed.</source>
        <translation>The data on this laptop is of a newer version of the program. Install that version; nothing was changed.</translation>
    </message>
    <message>
        <source>The data received cannot be read. Update the program.</source>
        <translation>The data received cannot be read. Update the program.</translation>
    </message>
    <message>
        <source>The date cannot be after {max}.</source>
        <translation>The date cannot be after {max}.</translation>
    </message>
    <message>
        <source>The date cannot be before {min}.</source>
        <translation>The date cannot be before {min}.</translation>
    </message>
    <message>
        <source>The date of the change, {on}, does not lie in the billing period from {start} to before {end}.</source>
        <translation>The date of the change, {on}, does not lie in the billing period from {start} to before {end}.</translation>
    </message>
    <message>
        <source>The dates are the wrong way round: {start}, then {end}.</source>
        <translation>The dates are the wrong way round: {start}, then {end}.</translation>
    </message>
    <message>
        <source>The dates that the customer accepted are not those of the portal: the acceptance does not count. Show them again and have them accepted anew.</source>
        <translation>The dates that the customer accepted are not those of the portal: the acceptance does not count. Show them again and have them accepted anew.</translation>
    </message>
    <message>
        <source>The day of a meeting cannot lie in the past.</source>
        <translation>The day of a meeting cannot lie in the past.</translation>
    </message>
    <message>
        <source>The discount is within your own limit: no approval is needed.</source>
        <translation>The discount is within your own limit: no approval is needed.</translation>
    </message>
    <message>
        <source>The discount of {percent}% is beyond your limit of {limit}%: a manager must approve it.</source>
        <translation>The discount of {percent}% is beyond your limit of {limit}%: a manager must approve it.</translation>
    </message>
    <message>
        <source>The discount of {percent}% is beyond {limit}%, the highest that a manager may grant. Nobody may approve it: lower the discount.</source>
        <translation>The discount of {percent}% is beyond {limit}%, the highest that a manager may grant. Nobody may approve it: lower the discount.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written. Free some space and try again.</source>
        <translation>The disk is full: nothing was written. Free some space and try again.</translation>
    </message>
    <message>
        <source>The disk reports an error. Nothing was changed; try again or have the disk checked.</source>
        <translation>The disk reports an error. Nothing was changed; try again or have the disk checked.</translation>
    </message>
    <message>
        <source>The disk {disk} is full: nothing more can be saved. Free some space and try again.</source>
        <translation>The disk {disk} is full: nothing more can be saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>The end of a contract moves forward only: to a day after {end}, and no later than {latest}.</source>
        <translation>The end of a contract moves forward only: to a day after {end}, and no later than {latest}.</translation>
    </message>
    <message>
        <source>The end of the domain is missing, as in example.com.</source>
        <translation>The end of the domain is missing, as in example.com.</translation>
    </message>
    <message>
        <source>The exchange failed in an unexpected way. It is tried again by itself.</source>
        <translation>The exchange failed in an unexpected way. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The exchange was stopped.</source>
        <translation>The exchange was stopped.</translation>
    </message>
    <message>
        <source>The file could not be read or written: {reason}</source>
        <translation>The file could not be read or written: {reason}</translation>
    </message>
    <message>
        <source>The file has no column {typed}. It has: {allowed}.</source>
        <translation>The file has no column {typed}. It has: {allowed}.</translation>
    </message>
    <message>
        <source>The file is not on this laptop yet. It comes with the next exchange.</source>
        <translation>The file is not on this laptop yet. It comes with the next exchange.</translation>
    </message>
    <message>
        <source>The file with the key of your data is damaged: {path}. Put a copy back, or start again with: channeldesk unlock --start-again</source>
        <translation>The file with the key of your data is damaged: {path}. Put a copy back, or start again with: channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The file with the key of your data may not be read: {path}. Give yourself the right to read it, or start again with: channeldesk unlock --start-again</source>
        <translation>The file with the key of your data may not be read: {path}. Give yourself the right to read it, or start again with: channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The files have {size} MB together, and {max} MB can be sent. Leave one out.</source>
        <translation>The files have {size} MB together, and {max} MB can be sent. Leave one out.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of what was shown: the acceptance does not count.</source>
        <translation>The fingerprint is not that of what was shown: the acceptance does not count.</translation>
    </message>
    <message>
        <source>The first licences of this programme are not sold by change order. Make a quote or a purchase.</source>
        <translation>The first licences of this programme are not sold by change order. Make a quote or a purchase.</translation>
    </message>
    <message>
        <source>The font {face} is missing from the program’s files. Install the program again.</source>
        <translation>The font {face} is missing from the program’s files. Install the program again.</translation>
    </message>
    <message>
        <source>The formula in this cell gives an error. Put the value itself in its place.</source>
        <translation>The formula in this cell gives an error. Put the value itself in its place.</translation>
    </message>
    <message>
        <source>The general terms that go with this offer are not here yet. Exchange with the portal to receive them.</source>
        <translation>The general terms that go with this offer are not here yet. Exchange with the portal to receive them.</translation>
    </message>
    <message>
        <source>The key of this VAT number does not fit its SIREN. It should be {suggestion}.</source>
        <translation>The key of this VAT number does not fit its SIREN. It should be {suggestion}.</translation>
    </message>
    <message>
        <source>The key of your data is in a keyring, and this session has none. Open Channel Desk in the session of your desktop, or start again with: channeldesk unlock --start-again</source>
        <translation>The key of your data is in a keyring, and this session has none. Open Channel Desk in the session of your desktop, or start again with: channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The key of your data is not on this computer: it was removed, or the data come from another computer. Put it back and try again, or start again with: channeldesk unlock --start-again</source>
        <translation>The key of your data is not on this computer: it was removed, or the data come from another computer. Put it back and try again, or start again with: channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The key of your data was removed and could not be put back. Nothing more is saved until it can; leave Channel Desk open and unlock the keyring.</source>
        <translation>The key of your data was removed and could not be put back. Nothing more is saved until it can; leave Channel Desk open and unlock the keyring.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Try again once it does, or sign in to the computer again.</source>
        <translation>The keyring of this computer does not answer. Try again once it does, or sign in to the computer again.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, and the key of your data is in it. Unlock it, with: channeldesk unlock</source>
        <translation>The keyring of this computer is locked, and the key of your data is in it. Unlock it, with: channeldesk unlock</translation>
    </message>
    <message>
        <source>The keyring of this computer reports an error: {reason}. Try again.</source>
        <translation>The keyring of this computer reports an error: {reason}. Try again.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and nothing was changed. The system asks for its password in the session of your desktop; try again there.</source>
        <translation>The keyring was not unlocked, and nothing was changed. The system asks for its password in the session of your desktop; try again there.</translation>
    </message>
    <message>
        <source>The last two digits of this enterprise number do not fit the others. Compare it with the company’s papers.</source>
        <translation>The last two digits of this enterprise number do not fit the others. Compare it with the company’s papers.</translation>
    </message>
    <message>
        <source>The last two digits of this ICE do not fit the others. Compare it with the company’s papers.</source>
        <translation>The last two digits of this ICE do not fit the others. Compare it with the company’s papers.</translation>
    </message>
    <message>
        <source>The law allows {max} days at most (article L. 441-10 of the Code de commerce).</source>
        <translation>The law allows {max} days at most (article L. 441-10 of the Code de commerce).</translation>
    </message>
    <message>
        <source>The law wants at least {least} times the legal interest rate.</source>
        <translation>The law wants at least {least} times the legal interest rate.</translation>
    </message>
    <message>
        <source>The law wants the rate of the Central Bank and at least {least} points.</source>
        <translation>The law wants the rate of the Central Bank and at least {least} points.</translation>
    </message>
    <message>
        <source>The licences can be reduced from {day}, not before.</source>
        <translation>The licences can be reduced from {day}, not before.</translation>
    </message>
    <message>
        <source>The lines that the customer accepted are not those that the portal has: the acceptance does not count. Show them again and have them accepted anew.</source>
        <translation>The lines that the customer accepted are not those that the portal has: the acceptance does not count. Show them again and have them accepted anew.</translation>
    </message>
    <message>
        <source>The mail server does not take it now, and is asked again later: {said}</source>
        <translation>The mail server does not take it now, and is asked again later: {said}</translation>
    </message>
    <message>
        <source>The mail server does not take the name or the password: {said}</source>
        <translation>The mail server does not take the name or the password: {said}</translation>
    </message>
    <message>
        <source>The mail server does not take {address} now, and is asked again later: {said}</source>
        <translation>The mail server does not take {address} now, and is asked again later: {said}</translation>
    </message>
    <message>
        <source>The mail server does not take {address}: {said}. Correct the address.</source>
        <translation>The mail server does not take {address}: {said}. Correct the address.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail: {said}</source>
        <translation>The mail server refused the e-mail: {said}</translation>
    </message>
    <message>
        <source>The mail server sends nothing for {address}: {said}</source>
        <translation>The mail server sends nothing for {address}: {said}</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached: {reason}</source>
        <translation>The mail server {host} cannot be reached: {reason}</translation>
    </message>
    <message>
        <source>The mail server {host} does not answer.</source>
        <translation>The mail server {host} does not answer.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no sign-in of this kind. Choose another one, or none.</source>
        <translation>The mail server {host} offers no sign-in of this kind. Choose another one, or none.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no STARTTLS. Try TLS, mostly on port 465.</source>
        <translation>The mail server {host} offers no STARTTLS. Try TLS, mostly on port 465.</translation>
    </message>
    <message>
        <source>The mail server {host} refuses: {said}</source>
        <translation>The mail server {host} refuses: {said}</translation>
    </message>
    <message>
        <source>The name of the domain is missing after the @, as in example.com.</source>
        <translation>The name of the domain is missing after the @, as in example.com.</translation>
    </message>
    <message>
        <source>The notes that the customer read are not those that the portal has: the acceptance does not count. Show it again and have it accepted anew.</source>
        <translation>The notes that the customer read are not those that the portal has: the acceptance does not count. Show it again and have it accepted anew.</translation>
    </message>
    <message>
        <source>The number cannot be less than {min}.</source>
        <translation>The number cannot be less than {min}.</translation>
    </message>
    <message>
        <source>The number cannot be more than {max}.</source>
        <translation>The number cannot be more than {max}.</translation>
    </message>
    <message>
        <source>The number cannot be negative.</source>
        <translation>The number cannot be negative.</translation>
    </message>
    <message>
        <source>The number must be between {min} and {max}.</source>
        <translation>The number must be between {min} and {max}.</translation>
    </message>
    <message>
        <source>The number of days must be between {min} and {max}.</source>
        <translation>The number of days must be between {min} and {max}.</translation>
    </message>
    <message>
        <source>The order was priced for {on}, and another billing period runs by now. Take the amounts of {today_on}, or leave it.</source>
        <translation>The order was priced for {on}, and another billing period runs by now. Take the amounts of {today_on}, or leave it.</translation>
    </message>
    <message>
        <source>The papers carry a French company number: the registered office is in France.</source>
        <translation>The papers carry a French company number: the registered office is in France.</translation>
    </message>
    <message>
        <source>The period is given from {start} to {end}. It must end after it starts.</source>
        <translation>The period is given from {start} to {end}. It must end after it starts.</translation>
    </message>
    <message>
        <source>The portal asks you to sign in again.</source>
        <translation>The portal asks you to sign in again.</translation>
    </message>
    <message>
        <source>The portal cannot be reached. You can go on working: everything is sent later.</source>
        <translation>The portal cannot be reached. You can go on working: everything is sent later.</translation>
    </message>
    <message>
        <source>The portal cannot read a file that belongs to it. Choose another one, then publish.</source>
        <translation>The portal cannot read a file that belongs to it. Choose another one, then publish.</translation>
    </message>
    <message>
        <source>The portal comes to other amounts than those that were asked for. Look at the new ones.</source>
        <translation>The portal comes to other amounts than those that were asked for. Look at the new ones.</translation>
    </message>
    <message>
        <source>The portal comes to other totals: the prices have changed. Take today’s prices.</source>
        <translation>The portal comes to other totals: the prices have changed. Take today’s prices.</translation>
    </message>
    <message>
        <source>The portal could not be asked.</source>
        <translation>The portal could not be asked.</translation>
    </message>
    <message>
        <source>The portal could not read what this program sent. Update the program.</source>
        <translation>The portal could not read what this program sent. Update the program.</translation>
    </message>
    <message>
        <source>The portal could not read which change this one builds on. Update the program.</source>
        <translation>The portal could not read which change this one builds on. Update the program.</translation>
    </message>
    <message>
        <source>The portal did not let you in: {reason}</source>
        <translation>The portal did not let you in: {reason}</translation>
    </message>
    <message>
        <source>The portal did not take this customer. Settle that in Attention first.</source>
        <translation>The portal did not take this customer. Settle that in Attention first.</translation>
    </message>
    <message>
        <source>The portal did not take {number}. The e-mail stays here until you have decided about it.</source>
        <translation>The portal did not take {number}. The e-mail stays here until you have decided about it.</translation>
    </message>
    <message>
        <source>The portal does not have this, or not for your company.</source>
        <translation>The portal does not have this, or not for your company.</translation>
    </message>
    <message>
        <source>The portal does not know this laptop yet. Try again.</source>
        <translation>The portal does not know this laptop yet. Try again.</translation>
    </message>
    <message>
        <source>The portal does not know this request. Update the program.</source>
        <translation>The portal does not know this request. Update the program.</translation>
    </message>
    <message>
        <source>The portal failed. It is tried again by itself.</source>
        <translation>The portal failed. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The portal got something else under the same name.</source>
        <translation>The portal got something else under the same name.</translation>
    </message>
    <message>
        <source>The portal got something else under the same name. It is sent again under a new one.</source>
        <translation>The portal got something else under the same name. It is sent again under a new one.</translation>
    </message>
    <message>
        <source>The portal holds something else meanwhile.</source>
        <translation>The portal holds something else meanwhile.</translation>
    </message>
    <message>
        <source>The portal is busy. It is tried again by itself.</source>
        <translation>The portal is busy. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The portal is older than this program. Ask your administrator to update it.</source>
        <translation>The portal is older than this program. Ask your administrator to update it.</translation>
    </message>
    <message>
        <source>The portal misses an earlier change. It is sent again.</source>
        <translation>The portal misses an earlier change. It is sent again.</translation>
    </message>
    <message>
        <source>The portal needs to know the version that this is about. Try again.</source>
        <translation>The portal needs to know the version that this is about. Try again.</translation>
    </message>
    <message>
        <source>The portal no longer knows the customer either. Once the customer is sent again, by whichever colleague created it, this can follow.</source>
        <translation>The portal no longer knows the customer either. Once the customer is sent again, by whichever colleague created it, this can follow.</translation>
    </message>
    <message>
        <source>The portal refuses these values.</source>
        <translation>The portal refuses these values.</translation>
    </message>
    <message>
        <source>The portal sent {document}, which cannot be right ({place}). What was here before stays in force: tell whoever looks after the portal.</source>
        <translation>The portal sent {document}, which cannot be right ({place}). What was here before stays in force: tell whoever looks after the portal.</translation>
    </message>
    <message>
        <source>The portal was restored from a backup and no longer knows this change. Send it again or discard it.</source>
        <translation>The portal was restored from a backup and no longer knows this change. Send it again or discard it.</translation>
    </message>
    <message>
        <source>The price list has no price for this product, level and commitment. Choose another combination.</source>
        <translation>The price list has no price for this product, level and commitment. Choose another combination.</translation>
    </message>
    <message>
        <source>The price list has two prices for {id}.</source>
        <translation>The price list has two prices for {id}.</translation>
    </message>
    <message>
        <source>The price must be between {min} and {max}.</source>
        <translation>The price must be between {min} and {max}.</translation>
    </message>
    <message>
        <source>The prices come from another price list. Refresh the prices.</source>
        <translation>The prices come from another price list. Refresh the prices.</translation>
    </message>
    <message>
        <source>The print system does not answer. Start it, or save the PDF and print it elsewhere.</source>
        <translation>The print system does not answer. Start it, or save the PDF and print it elsewhere.</translation>
    </message>
    <message>
        <source>The printer {printer} is not there any more: nothing was printed. Choose another one.</source>
        <translation>The printer {printer} is not there any more: nothing was printed. Choose another one.</translation>
    </message>
    <message>
        <source>The private portal of the demo did not start.</source>
        <translation>The private portal of the demo did not start.</translation>
    </message>
    <message>
        <source>The products have different numbers of licences: name the one that is meant.</source>
        <translation>The products have different numbers of licences: name the one that is meant.</translation>
    </message>
    <message>
        <source>The program does not know this command: {type}</source>
        <translation>The program does not know this command: {type}</translation>
    </message>
    <message>
        <source>The programme is not sold under this partnership.</source>
        <translation>The programme is not sold under this partnership.</translation>
    </message>
    <message>
        <source>The programme {programme} does not ask for {typed}.</source>
        <translation>The programme {programme} does not ask for {typed}.</translation>
    </message>
    <message>
        <source>The quantity must be between {min} and {max}.</source>
        <translation>The quantity must be between {min} and {max}.</translation>
    </message>
    <message>
        <source>The quote expired on {expires_on}. Re-quote at today’s prices.</source>
        <translation>The quote expired on {expires_on}. Re-quote at today’s prices.</translation>
    </message>
    <message>
        <source>The quote was changed meanwhile. Look at the new version before you go on.</source>
        <translation>The quote was changed meanwhile. Look at the new version before you go on.</translation>
    </message>
    <message>
        <source>The reduction window needs its length in hours, at least 1.</source>
        <translation>The reduction window needs its length in hours, at least 1.</translation>
    </message>
    <message>
        <source>The request does not say what is to be sold.</source>
        <translation>The request does not say what is to be sold.</translation>
    </message>
    <message>
        <source>The scenario board has {max} variants already: take one off first.</source>
        <translation>The scenario board has {max} variants already: take one off first.</translation>
    </message>
    <message>
        <source>The secrets of this laptop could not be saved; those before are still there: {reason}</source>
        <translation>The secrets of this laptop could not be saved; those before are still there: {reason}</translation>
    </message>
    <message>
        <source>The settings cannot be read; the file stays as it is: {reason}</source>
        <translation>The settings cannot be read; the file stays as it is: {reason}</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}</source>
        <translation>The settings could not be saved: {reason}</translation>
    </message>
    <message>
        <source>The sign-in at Microsoft was cancelled.</source>
        <translation>The sign-in at Microsoft was cancelled.</translation>
    </message>
    <message>
        <source>The sign-in that is kept on this computer cannot be read. Sign in again.</source>
        <translation>The sign-in that is kept on this computer cannot be read. Sign in again.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Start it again.</source>
        <translation>The sign-in took too long. Start it again.</translation>
    </message>
    <message>
        <source>The sign-in was called off.</source>
        <translation>The sign-in was called off.</translation>
    </message>
    <message>
        <source>The signature cannot be read: have it signed anew.</source>
        <translation>The signature cannot be read: have it signed anew.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>The signature is missing.</translation>
    </message>
    <message>
        <source>The start date is past. Choose {today} or later.</source>
        <translation>The start date is past. Choose {today} or later.</translation>
    </message>
    <message>
        <source>The team has no version of {id}: nothing was removed.</source>
        <translation>The team has no version of {id}: nothing was removed.</translation>
    </message>
    <message>
        <source>The term must be between {min} and {max} months.</source>
        <translation>The term must be between {min} and {max} months.</translation>
    </message>
    <message>
        <source>The term of contract {contract} that runs began on {start}. The renewal begins on a later day.</source>
        <translation>The term of contract {contract} that runs began on {start}. The renewal begins on a later day.</translation>
    </message>
    <message>
        <source>The threshold is a day between {min} and {max}.</source>
        <translation>The threshold is a day between {min} and {max}.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>The version before it is in force since {day}: this one begins later.</source>
        <translation>The version before it is in force since {day}: this one begins later.</translation>
    </message>
    <message>
        <source>There are no quotes for {customer}: {programme} is assigned directly.</source>
        <translation>There are no quotes for {customer}: {programme} is assigned directly.</translation>
    </message>
    <message>
        <source>There are signs in it that nobody sees: type it anew.</source>
        <translation>There are signs in it that nobody sees: type it anew.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be printed: {typed}</source>
        <translation>There are signs in this text that cannot be printed: {typed}</translation>
    </message>
    <message>
        <source>There are two values here. Keep one of them.</source>
        <translation>There are two values here. Keep one of them.</translation>
    </message>
    <message>
        <source>There are two VAT rates of {country} for one day.</source>
        <translation>There are two VAT rates of {country} for one day.</translation>
    </message>
    <message>
        <source>There are {max} versions already.</source>
        <translation>There are {max} versions already.</translation>
    </message>
    <message>
        <source>There can be only one primary contact.</source>
        <translation>There can be only one primary contact.</translation>
    </message>
    <message>
        <source>There can be {places} decimals at most.</source>
        <translation>There can be {places} decimals at most.</translation>
    </message>
    <message>
        <source>There is a version of that number already. Give this one another.</source>
        <translation>There is a version of that number already. Give this one another.</translation>
    </message>
    <message>
        <source>There is no account yet: it opens with the first contract.</source>
        <translation>There is no account yet: it opens with the first contract.</translation>
    </message>
    <message>
        <source>There is no display to show the window on. The command line works without one.</source>
        <translation>There is no display to show the window on. The command line works without one.</translation>
    </message>
    <message>
        <source>There is no industry {typed}. The industry is left empty.</source>
        <translation>There is no industry {typed}. The industry is left empty.</translation>
    </message>
    <message>
        <source>There is no mail server {host}, or no network. Check the name.</source>
        <translation>There is no mail server {host}, or no network. Check the name.</translation>
    </message>
    <message>
        <source>There is no name. The contact is called {read}, after the address.</source>
        <translation>There is no name. The contact is called {read}, after the address.</translation>
    </message>
    <message>
        <source>There is no page in {name}.</source>
        <translation>There is no page in {name}.</translation>
    </message>
    <message>
        <source>There is no password for the mail server on this laptop. Give it in the settings.</source>
        <translation>There is no password for the mail server on this laptop. Give it in the settings.</translation>
    </message>
    <message>
        <source>There is no price: give at least one tier.</source>
        <translation>There is no price: give at least one tier.</translation>
    </message>
    <message>
        <source>There is no row that can be imported.</source>
        <translation>There is no row that can be imported.</translation>
    </message>
    <message>
        <source>There is no such amount where the contract has no end.</source>
        <translation>There is no such amount where the contract has no end.</translation>
    </message>
    <message>
        <source>There is no such file or folder: {path}</source>
        <translation>There is no such file or folder: {path}</translation>
    </message>
    <message>
        <source>There is no such page: {typed}. The paper has pages 1 to {count}.</source>
        <translation>There is no such page: {typed}. The paper has pages 1 to {count}.</translation>
    </message>
    <message>
        <source>There is no version of your own of {id}: nothing was removed.</source>
        <translation>There is no version of your own of {id}: nothing was removed.</translation>
    </message>
    <message>
        <source>There is nothing open to show it on yet: it comes with the first quote.</source>
        <translation>There is nothing open to show it on yet: it comes with the first quote.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>There is nothing to check.</translation>
    </message>
    <message>
        <source>There is nothing to put in place of {place}. Write it yourself, or remove it.</source>
        <translation>There is nothing to put in place of {place}. Write it yourself, or remove it.</translation>
    </message>
    <message>
        <source>There is nothing to see in {name}.</source>
        <translation>There is nothing to see in {name}.</translation>
    </message>
    <message>
        <source>These amounts are in {found}, and {expected} is needed.</source>
        <translation>These amounts are in {found}, and {expected} is needed.</translation>
    </message>
    <message>
        <source>These are no pages: {typed}. Write them as 1-3, 5.</source>
        <translation>These are no pages: {typed}. Write them as 1-3, 5.</translation>
    </message>
    <message>
        <source>These characters cannot be printed, and a “?” stands in their place: {found}.</source>
        <translation>These characters cannot be printed, and a “?” stands in their place: {found}.</translation>
    </message>
    <message>
        <source>These general terms do not go with this offer. Read and accept the current ones.</source>
        <translation>These general terms do not go with this offer. Read and accept the current ones.</translation>
    </message>
    <message>
        <source>These licences are not held under this contract any more. Open the change again.</source>
        <translation>These licences are not held under this contract any more. Open the change again.</translation>
    </message>
    <message>
        <source>These seats cannot be reduced together with a product change. Make it two orders: the product change first, the reduction by itself, which takes effect on {on}.</source>
        <translation>These seats cannot be reduced together with a product change. Make it two orders: the product change first, the reduction by itself, which takes effect on {on}.</translation>
    </message>
    <message>
        <source>These terms belong to another programme. Start the quote again.</source>
        <translation>These terms belong to another programme. Start the quote again.</translation>
    </message>
    <message>
        <source>This account has no mailbox at Microsoft 365. Sign in with another one.</source>
        <translation>This account has no mailbox at Microsoft 365. Sign in with another one.</translation>
    </message>
    <message>
        <source>This amount is not there any more: what it came from is another one now.</source>
        <translation>This amount is not there any more: what it came from is another one now.</translation>
    </message>
    <message>
        <source>This business number is not valid: one digit is wrong. Compare it with the company’s papers.</source>
        <translation>This business number is not valid: one digit is wrong. Compare it with the company’s papers.</translation>
    </message>
    <message>
        <source>This change is not about contract {contract}. Open it again from the customer’s licences.</source>
        <translation>This change is not about contract {contract}. Open it again from the customer’s licences.</translation>
    </message>
    <message>
        <source>This change order expired on {expires_on}. Open the change again at today’s prices.</source>
        <translation>This change order expired on {expires_on}. Open the change again at today’s prices.</translation>
    </message>
    <message>
        <source>This change order is not here any more. Open the customer’s list of quotes.</source>
        <translation>This change order is not here any more. Open the customer’s list of quotes.</translation>
    </message>
    <message>
        <source>This change order was submitted before: order {order_number}.</source>
        <translation>This change order was submitted before: order {order_number}.</translation>
    </message>
    <message>
        <source>This commitment is not offered. Choose one of {allowed} months.</source>
        <translation>This commitment is not offered. Choose one of {allowed} months.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the key of your data in. Choose a passphrase, in the window or with: channeldesk unlock --choose-passphrase</source>
        <translation>This computer has no keyring to keep the key of your data in. Choose a passphrase, in the window or with: channeldesk unlock --choose-passphrase</translation>
    </message>
    <message>
        <source>This contract is not here. Exchange with the portal to receive it.</source>
        <translation>This contract is not here. Exchange with the portal to receive it.</translation>
    </message>
    <message>
        <source>This country is not known: {country}</source>
        <translation>This country is not known: {country}</translation>
    </message>
    <message>
        <source>This currency is not known: {currency}</source>
        <translation>This currency is not known: {currency}</translation>
    </message>
    <message>
        <source>This customer has a contract, or a sale that will make one. Say that you want another beside it.</source>
        <translation>This customer has a contract, or a sale that will make one. Say that you want another beside it.</translation>
    </message>
    <message>
        <source>This customer is not on this laptop. Exchange with the portal to receive it.</source>
        <translation>This customer is not on this laptop. Exchange with the portal to receive it.</translation>
    </message>
    <message>
        <source>This data belongs to another account. Sign in with that one.</source>
        <translation>This data belongs to another account. Sign in with that one.</translation>
    </message>
    <message>
        <source>This date is out of the calendar.</source>
        <translation>This date is out of the calendar.</translation>
    </message>
    <message>
        <source>This draft no longer exists.</source>
        <translation>This draft no longer exists.</translation>
    </message>
    <message>
        <source>This e-mail could not be written, by a fault of Channel Desk that its log describes. Change it and send it again.</source>
        <translation>This e-mail could not be written, by a fault of Channel Desk that its log describes. Change it and send it again.</translation>
    </message>
    <message>
        <source>This e-mail has {size} MB with its files, and {host} takes {max} MB. Leave a file out.</source>
        <translation>This e-mail has {size} MB with its files, and {host} takes {max} MB. Leave a file out.</translation>
    </message>
    <message>
        <source>This e-mail is in the outbox already.</source>
        <translation>This e-mail is in the outbox already.</translation>
    </message>
    <message>
        <source>This e-mail is not on this laptop any more.</source>
        <translation>This e-mail is not on this laptop any more.</translation>
    </message>
    <message>
        <source>This e-mail is not written yet: it waits for the portal.</source>
        <translation>This e-mail is not written yet: it waits for the portal.</translation>
    </message>
    <message>
        <source>This e-mail is too large for Microsoft 365. Leave out a file.</source>
        <translation>This e-mail is too large for Microsoft 365. Leave out a file.</translation>
    </message>
    <message>
        <source>This e-mail leaves by itself: there is no draft to open.</source>
        <translation>This e-mail leaves by itself: there is no draft to open.</translation>
    </message>
    <message>
        <source>This electronic address is of another company: the SIREN of this one is {expected}.</source>
        <translation>This electronic address is of another company: the SIREN of this one is {expected}.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>This exists already.</translation>
    </message>
    <message>
        <source>This file carries no acceptance: Channel Desk did not make it of what was accepted.</source>
        <translation>This file carries no acceptance: Channel Desk did not make it of what was accepted.</translation>
    </message>
    <message>
        <source>This file has one row only. The first row names the columns, the customers follow.</source>
        <translation>This file has one row only. The first row names the columns, the customers follow.</translation>
    </message>
    <message>
        <source>This file has {count} columns; {max} can be read. Leave out what is not about customers.</source>
        <translation>This file has {count} columns; {max} can be read. Leave out what is not about customers.</translation>
    </message>
    <message>
        <source>This file has {count} rows; {max} can be read at once. Split it.</source>
        <translation>This file has {count} rows; {max} can be read at once. Split it.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>This file is empty: {name}</source>
        <translation>This file is empty: {name}</translation>
    </message>
    <message>
        <source>This file may not be read, or another program has it open: {path}</source>
        <translation>This file may not be read, or another program has it open: {path}</translation>
    </message>
    <message>
        <source>This file may not be read: {path}</source>
        <translation>This file may not be read: {path}</translation>
    </message>
    <message>
        <source>This file was changed after it was checked. Nothing was written: read it again.</source>
        <translation>This file was changed after it was checked. Nothing was written: read it again.</translation>
    </message>
    <message>
        <source>This has to be on one line.</source>
        <translation>This has to be on one line.</translation>
    </message>
    <message>
        <source>This is a folder, not a file: {path}</source>
        <translation>This is a folder, not a file: {path}</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file: {path}. Choose a file.</source>
        <translation>This is a pipe or a device, not a file: {path}. Choose a file.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>This is missing.</translation>
    </message>
    <message>
        <source>This is neither a text nor a workbook. Save it as CSV or XLSX and choose that file.</source>
        <translation>This is neither a text nor a workbook. Save it as CSV or XLSX and choose that file.</translation>
    </message>
    <message>
        <source>This is no colour: write it as #0F5B6B.</source>
        <translation>This is no colour: write it as #0F5B6B.</translation>
    </message>
    <message>
        <source>This is no IBAN: a digit is wrong.</source>
        <translation>This is no IBAN: a digit is wrong.</translation>
    </message>
    <message>
        <source>This is no IBAN: it begins with two letters and two digits.</source>
        <translation>This is no IBAN: it begins with two letters and two digits.</translation>
    </message>
    <message>
        <source>This is no time of day: type 14:30, for instance.</source>
        <translation>This is no time of day: type 14:30, for instance.</translation>
    </message>
    <message>
        <source>This is not a date: {typed}. Write it as 2026‑12‑31.</source>
        <translation>This is not a date: {typed}. Write it as 2026‑12‑31.</translation>
    </message>
    <message>
        <source>This is not a date: {typed}. Write it as 31/12/2026.</source>
        <translation>This is not a date: {typed}. Write it as 31/12/2026.</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like example.com.</source>
        <translation>This is not a domain name. It looks like example.com.</translation>
    </message>
    <message>
        <source>This is not a moment with its time zone: {typed}. Write it as 2026‑12‑31T09:30:00+01:00.</source>
        <translation>This is not a moment with its time zone: {typed}. Write it as 2026‑12‑31T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>This is not a number: {typed}</source>
        <translation>This is not a number: {typed}</translation>
    </message>
    <message>
        <source>This is not a PDF, or not a whole one, or it asks for a password.</source>
        <translation>This is not a PDF, or not a whole one, or it asks for a password.</translation>
    </message>
    <message>
        <source>This is not a postal code of {country}. It looks like {example}.</source>
        <translation>This is not a postal code of {country}. It looks like {example}.</translation>
    </message>
    <message>
        <source>This is not a postcode of the United Kingdom. It looks like {example}.</source>
        <translation>This is not a postcode of the United Kingdom. It looks like {example}.</translation>
    </message>
    <message>
        <source>This is not a registration number of this country. It looks like {example}.</source>
        <translation>This is not a registration number of this country. It looks like {example}.</translation>
    </message>
    <message>
        <source>This is not a telephone number of this country. It looks like {example}.</source>
        <translation>This is not a telephone number of this country. It looks like {example}.</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8: {path}</source>
        <translation>This is not a text in UTF-8: {path}</translation>
    </message>
    <message>
        <source>This is not a VAT number of {country}. It looks like {example}.</source>
        <translation>This is not a VAT number of {country}. It looks like {example}.</translation>
    </message>
    <message>
        <source>This is not JSON: see line {line}, column {column}.</source>
        <translation>This is not JSON: see line {line}, column {column}.</translation>
    </message>
    <message>
        <source>This is not known here. Known are: {allowed}.</source>
        <translation>This is not known here. Known are: {allowed}.</translation>
    </message>
    <message>
        <source>This is not the right passphrase.</source>
        <translation>This is not the right passphrase.</translation>
    </message>
    <message>
        <source>This is not what was shown any more: go back to the proposal and have it accepted anew.</source>
        <translation>This is not what was shown any more: go back to the proposal and have it accepted anew.</translation>
    </message>
    <message>
        <source>This is only the end of a domain. Enter the whole, as in example.com.</source>
        <translation>This is only the end of a domain. Enter the whole, as in example.com.</translation>
    </message>
    <message>
        <source>This is the SIREN of the company. Its SIRET has 5 more digits after it.</source>
        <translation>This is the SIREN of the company. Its SIRET has 5 more digits after it.</translation>
    </message>
    <message>
        <source>This is there twice. Remove one of them.</source>
        <translation>This is there twice. Remove one of them.</translation>
    </message>
    <message>
        <source>This is too large for the portal. Shorten it.</source>
        <translation>This is too large for the portal. Shorten it.</translation>
    </message>
    <message>
        <source>This is too long: more than {max} MB.</source>
        <translation>This is too long: more than {max} MB.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>This JSON is nested too deeply.</translation>
    </message>
    <message>
        <source>This laptop does not have what went: another one sent it, or it left more than a year ago.</source>
        <translation>This laptop does not have what went: another one sent it, or it left more than a year ago.</translation>
    </message>
    <message>
        <source>This laptop is registered for another account. Sign in with that one.</source>
        <translation>This laptop is registered for another account. Sign in with that one.</translation>
    </message>
    <message>
        <source>This length is {length}. It must be {min} or more.</source>
        <translation>This length is {length}. It must be {min} or more.</translation>
    </message>
    <message>
        <source>This level is not sold under your partnership. Choose another.</source>
        <translation>This level is not sold under your partnership. Choose another.</translation>
    </message>
    <message>
        <source>This list is empty. Give it one entry at least.</source>
        <translation>This list is empty. Give it one entry at least.</translation>
    </message>
    <message>
        <source>This meeting is not on your list any more.</source>
        <translation>This meeting is not on your list any more.</translation>
    </message>
    <message>
        <source>This must be a JSON object, and is: {typed}</source>
        <translation>This must be a JSON object, and is: {typed}</translation>
    </message>
    <message>
        <source>This must be a list, and is: {typed}</source>
        <translation>This must be a list, and is: {typed}</translation>
    </message>
    <message>
        <source>This must be a text between quotation marks: {typed}</source>
        <translation>This must be a text between quotation marks: {typed}</translation>
    </message>
    <message>
        <source>This must be a whole number, and is {typed}.</source>
        <translation>This must be a whole number, and is {typed}.</translation>
    </message>
    <message>
        <source>This must be one JSON object, and is: {typed}</source>
        <translation>This must be one JSON object, and is: {typed}</translation>
    </message>
    <message>
        <source>This must be true or false, and is: {typed}</source>
        <translation>This must be true or false, and is: {typed}</translation>
    </message>
    <message>
        <source>This no longer exists, or not on this laptop.</source>
        <translation>This no longer exists, or not on this laptop.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>This number has too many digits.</translation>
    </message>
    <message>
        <source>This number is too long. It looks like {example}.</source>
        <translation>This number is too long. It looks like {example}.</translation>
    </message>
    <message>
        <source>This number is too short. It looks like {example}.</source>
        <translation>This number is too short. It looks like {example}.</translation>
    </message>
    <message>
        <source>This order is carried out: what was held before it is no longer on this laptop to be compared.</source>
        <translation>This order is carried out: what was held before it is no longer on this laptop to be compared.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key of your data: it is not the right one, or the file with the key is damaged.</source>
        <translation>This passphrase does not open the key of your data: it is not the right one, or the file with the key is damaged.</translation>
    </message>
    <message>
        <source>This place may not be written to: {path}. Choose another.</source>
        <translation>This place may not be written to: {path}. Choose another.</translation>
    </message>
    <message>
        <source>This postal code is usually of another province. Check both.</source>
        <translation>This postal code is usually of another province. Check both.</translation>
    </message>
    <message>
        <source>This postal code is usually of another state or province. Check both.</source>
        <translation>This postal code is usually of another state or province. Check both.</translation>
    </message>
    <message>
        <source>This price list ends before it begins.</source>
        <translation>This price list ends before it begins.</translation>
    </message>
    <message>
        <source>This price list is no longer in force. Re-quote at today’s prices.</source>
        <translation>This price list is no longer in force. Re-quote at today’s prices.</translation>
    </message>
    <message>
        <source>This price list is of another programme or partnership. Refresh the prices.</source>
        <translation>This price list is of another programme or partnership. Refresh the prices.</translation>
    </message>
    <message>
        <source>This price list is of another programme. Refresh the prices.</source>
        <translation>This price list is of another programme. Refresh the prices.</translation>
    </message>
    <message>
        <source>This product cannot be part of this type of offer.</source>
        <translation>This product cannot be part of this type of offer.</translation>
    </message>
    <message>
        <source>This product is no longer sold. Remove the line.</source>
        <translation>This product is no longer sold. Remove the line.</translation>
    </message>
    <message>
        <source>This product is not in the catalogue. Remove the line.</source>
        <translation>This product is not in the catalogue. Remove the line.</translation>
    </message>
    <message>
        <source>This programme has no name for the level {level}.</source>
        <translation>This programme has no name for the level {level}.</translation>
    </message>
    <message>
        <source>This programme is not in the catalogue. Exchange with the portal to receive it.</source>
        <translation>This programme is not in the catalogue. Exchange with the portal to receive it.</translation>
    </message>
    <message>
        <source>This programme is sold under no partnership.</source>
        <translation>This programme is sold under no partnership.</translation>
    </message>
    <message>
        <source>This programme needs commitments, each of 1 month or more.</source>
        <translation>This programme needs commitments, each of 1 month or more.</translation>
    </message>
    <message>
        <source>This quote has no revision {revision}.</source>
        <translation>This quote has no revision {revision}.</translation>
    </message>
    <message>
        <source>This quote is not on this laptop. Exchange with the portal to receive it.</source>
        <translation>This quote is not on this laptop. Exchange with the portal to receive it.</translation>
    </message>
    <message>
        <source>This quote was validated before: contract {contract_number}.</source>
        <translation>This quote was validated before: contract {contract_number}.</translation>
    </message>
    <message>
        <source>This reason is no longer in the list. Choose another.</source>
        <translation>This reason is no longer in the list. Choose another.</translation>
    </message>
    <message>
        <source>This registration number does not have the right length for {country}. It looks like {example}.</source>
        <translation>This registration number does not have the right length for {country}. It looks like {example}.</translation>
    </message>
    <message>
        <source>This request is not here any more.</source>
        <translation>This request is not here any more.</translation>
    </message>
    <message>
        <source>This row has {count} cells, and the first row of the file {max}. A quotation mark may be missing.</source>
        <translation>This row has {count} cells, and the first row of the file {max}. A quotation mark may be missing.</translation>
    </message>
    <message>
        <source>This row is a person who belongs to no company of the file. Name the company.</source>
        <translation>This row is a person who belongs to no company of the file. Name the company.</translation>
    </message>
    <message>
        <source>This SIREN is not valid: one digit is wrong. Compare it with the company’s papers.</source>
        <translation>This SIREN is not valid: one digit is wrong. Compare it with the company’s papers.</translation>
    </message>
    <message>
        <source>This SIRET is not valid: one digit is wrong. Compare it with the company’s papers, or say why it is right all the same.</source>
        <translation>This SIRET is not valid: one digit is wrong. Compare it with the company’s papers, or say why it is right all the same.</translation>
    </message>
    <message>
        <source>This state or province is not one of {country}.</source>
        <translation>This state or province is not one of {country}.</translation>
    </message>
    <message>
        <source>This template does not exist any more.</source>
        <translation>This template does not exist any more.</translation>
    </message>
    <message>
        <source>This text has {length} characters; {max} are allowed.</source>
        <translation>This text has {length} characters; {max} are allowed.</translation>
    </message>
    <message>
        <source>This tier ends at {up_to} units, and an earlier one at {previous}. Put the tiers in order.</source>
        <translation>This tier ends at {up_to} units, and an earlier one at {previous}. Put the tiers in order.</translation>
    </message>
    <message>
        <source>This tier ends at {up_to} units. A tier ends at 1 unit or more.</source>
        <translation>This tier ends at {up_to} units. A tier ends at 1 unit or more.</translation>
    </message>
    <message>
        <source>This type of offer is not sold under your partnership.</source>
        <translation>This type of offer is not sold under your partnership.</translation>
    </message>
    <message>
        <source>This UID is not valid: one digit is wrong. Compare it with the company’s papers.</source>
        <translation>This UID is not valid: one digit is wrong. Compare it with the company’s papers.</translation>
    </message>
    <message>
        <source>This VAT number does not have the right length for {country}. It looks like {example}.</source>
        <translation>This VAT number does not have the right length for {country}. It looks like {example}.</translation>
    </message>
    <message>
        <source>This VAT number is not valid: one digit is wrong.</source>
        <translation>This VAT number is not valid: one digit is wrong.</translation>
    </message>
    <message>
        <source>This VAT number is of another company than the SIRET: its SIREN is {siren}.</source>
        <translation>This VAT number is of another company than the SIRET: its SIREN is {siren}.</translation>
    </message>
    <message>
        <source>This VAT number is of another country than the company’s address.</source>
        <translation>This VAT number is of another country than the company’s address.</translation>
    </message>
    <message>
        <source>This version of the program is too old for the portal. Install the new one; what you wrote stays.</source>
        <translation>This version of the program is too old for the portal. Install the new one; what you wrote stays.</translation>
    </message>
    <message>
        <source>This version renews no contract: there is nothing held to compare it with.</source>
        <translation>This version renews no contract: there is nothing held to compare it with.</translation>
    </message>
    <message>
        <source>This view no longer exists.</source>
        <translation>This view no longer exists.</translation>
    </message>
    <message>
        <source>This was read from damaged data: nobody knows whether it left. Look into the sent mail, or ask the customer, before you send it again.</source>
        <translation>This was read from damaged data: nobody knows whether it left. Look into the sent mail, or ask the customer, before you send it again.</translation>
    </message>
    <message>
        <source>This was refused for a reason that this version cannot put into words ({code}).</source>
        <translation>This was refused for a reason that this version cannot put into words ({code}).</translation>
    </message>
    <message>
        <source>This was settled already.</source>
        <translation>This was settled already.</translation>
    </message>
    <message>
        <source>This way of sending is not set up. Choose another one in the settings.</source>
        <translation>This way of sending is not set up. Choose another one in the settings.</translation>
    </message>
    <message>
        <source>This way out is not for this case. Choose another.</source>
        <translation>This way out is not for this case. Choose another.</translation>
    </message>
    <message>
        <source>This workbook cannot be read: it is damaged, or a password protects it. Save it anew, without one.</source>
        <translation>This workbook cannot be read: it is damaged, or a password protects it. Save it anew, without one.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than can be read. Save the sheet as CSV.</source>
        <translation>This workbook unpacks to more than can be read. Save the sheet as CSV.</translation>
    </message>
    <message>
        <source>This ZIP code is usually of another state. Check both.</source>
        <translation>This ZIP code is usually of another state. Check both.</translation>
    </message>
    <message>
        <source>Tick that the order is governed by the master agreement.</source>
        <translation>Tick that the order is governed by the master agreement.</translation>
    </message>
    <message>
        <source>Tick that you are authorised to place this order for the customer.</source>
        <translation>Tick that you are authorised to place this order for the customer.</translation>
    </message>
    <message>
        <source>Too much was sent at once. It is tried again in smaller parts.</source>
        <translation>Too much was sent at once. It is tried again in smaller parts.</translation>
    </message>
    <message>
        <source>Two customers are named, {customer} and {other}. A sentence is about one.</source>
        <translation>Two customers are named, {customer} and {other}. A sentence is about one.</translation>
    </message>
    <message>
        <source>Type the number without this unit: {typed}</source>
        <translation>Type the number without this unit: {typed}</translation>
    </message>
    <message>
        <source>Waits for the final number of {number}, then writes it into text and document.</source>
        <translation>Waits for the final number of {number}, then writes it into text and document.</translation>
    </message>
    <message>
        <source>Waits until the portal has taken {number}, and is written then.</source>
        <translation>Waits until the portal has taken {number}, and is written then.</translation>
    </message>
    <message>
        <source>What customers may have read stays: add a new version instead.</source>
        <translation>What customers may have read stays: add a new version instead.</translation>
    </message>
    <message>
        <source>What follows the SIREN is not a SIRET of the same company. Compare the digits.</source>
        <translation>What follows the SIREN is not a SIRET of the same company. Compare the digits.</translation>
    </message>
    <message>
        <source>What is billed once is not changed. Choose products that are billed monthly or yearly.</source>
        <translation>What is billed once is not changed. Choose products that are billed monthly or yearly.</translation>
    </message>
    <message>
        <source>What is held under contract {contract} was changed meanwhile. Look at the new amounts before you order.</source>
        <translation>What is held under contract {contract} was changed meanwhile. Look at the new amounts before you order.</translation>
    </message>
    <message>
        <source>What is held under contract {contract} was changed meanwhile: {monthly} a month instead of {seen_monthly}. Contract {contract} ends on {end} by now, and not on {seen_end}. Fewer seats were ordered under contract {contract} meanwhile for {later}, a day that the renewal does not let come. Take the quantities over, or look at the quote again before it is validated.</source>
        <translation>What is held under contract {contract} was changed meanwhile: {monthly} a month instead of {seen_monthly}. Contract {contract} ends on {end} by now, and not on {seen_end}. Fewer seats were ordered under contract {contract} meanwhile for {later}, a day that the renewal does not let come. Take the quantities over, or look at the quote again before it is validated.</translation>
    </message>
    <message>
        <source>What is held under contract {contract} was changed since this quote was written: {monthly} a month instead of {seen_monthly}. Modify the quote: it says what differs, and takes it over.</source>
        <translation>What is held under contract {contract} was changed since this quote was written: {monthly} a month instead of {seen_monthly}. Modify the quote: it says what differs, and takes it over.</translation>
    </message>
    <message>
        <source>What is kept as the key of your data is no key. Put the right one back and try again, or start again with: channeldesk unlock --start-again</source>
        <translation>What is kept as the key of your data is no key. Put the right one back and try again, or start again with: channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>What is to be done? Say how many licences, a level or a discount.</source>
        <translation>What is to be done? Say how many licences, a level or a discount.</translation>
    </message>
    <message>
        <source>What should replace these seats is not part of the change any more. Replace them again.</source>
        <translation>What should replace these seats is not part of the change any more. Replace them again.</translation>
    </message>
    <message>
        <source>What stands after the @ is not the name of a domain: {part}</source>
        <translation>What stands after the @ is not the name of a domain: {part}</translation>
    </message>
    <message>
        <source>What stands before the @ is not possible in an e-mail address: {part}</source>
        <translation>What stands before the @ is not possible in an e-mail address: {part}</translation>
    </message>
    <message>
        <source>What the customer accepted is not what the portal has: the acceptance does not count. Show it again and have it accepted anew.</source>
        <translation>What the customer accepted is not what the portal has: the acceptance does not count. Show it again and have it accepted anew.</translation>
    </message>
    <message>
        <source>What the restored portal has is still being read here. Send it again once the exchange is done.</source>
        <translation>What the restored portal has is still being read here. Send it again once the exchange is done.</translation>
    </message>
    <message>
        <source>What was approved is not what is ordered now: ask for approval again.</source>
        <translation>What was approved is not what is ordered now: ask for approval again.</translation>
    </message>
    <message>
        <source>What was to be approved is closed or was changed: there is nothing to answer any more.</source>
        <translation>What was to be approved is closed or was changed: there is nothing to answer any more.</translation>
    </message>
    <message>
        <source>What was written into the keyring cannot be read again. Nothing was kept; try again.</source>
        <translation>What was written into the keyring cannot be read again. Nothing was kept; try again.</translation>
    </message>
    <message>
        <source>What you did later builds on it. Undo that first: the outbox has both.</source>
        <translation>What you did later builds on it. Undo that first: the outbox has both.</translation>
    </message>
    <message>
        <source>What {number} changed is another by now, and no customer accepted it on screen: it cannot be printed any more.</source>
        <translation>What {number} changed is another by now, and no customer accepted it on screen: it cannot be printed any more.</translation>
    </message>
    <message>
        <source>Whether a reduction window is still open depends on the moment of the order. Give it.</source>
        <translation>Whether a reduction window is still open depends on the moment of the order. Give it.</translation>
    </message>
    <message>
        <source>Which contract? {customer} has several that may be meant. Choose one.</source>
        <translation>Which contract? {customer} has several that may be meant. Choose one.</translation>
    </message>
    <message>
        <source>Which number is meant, {numbers}? Put a sign or its product beside each.</source>
        <translation>Which number is meant, {numbers}? Put a sign or its product beside each.</translation>
    </message>
    <message>
        <source>Which product? Several of {customer} may be meant. Choose one, or name it.</source>
        <translation>Which product? Several of {customer} may be meant. Choose one, or name it.</translation>
    </message>
    <message>
        <source>Which quote? {customer} has several that are open. Choose one, or type its number.</source>
        <translation>Which quote? {customer} has several that are open. Choose one, or type its number.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Write a text.</translation>
    </message>
    <message>
        <source>Write decimals after a point, as in 24.95: {typed}</source>
        <translation>Write decimals after a point, as in 24.95: {typed}</translation>
    </message>
    <message>
        <source>Write the IBAN, or leave the BIC out as well.</source>
        <translation>Write the IBAN, or leave the BIC out as well.</translation>
    </message>
    <message>
        <source>Write the legal form, such as SAS or SARL.</source>
        <translation>Write the legal form, such as SAS or SARL.</translation>
    </message>
    <message>
        <source>Write the number of the version.</source>
        <translation>Write the number of the version.</translation>
    </message>
    <message>
        <source>Write the share capital.</source>
        <translation>Write the share capital.</translation>
    </message>
    <message>
        <source>Write the town of the trade register.</source>
        <translation>Write the town of the trade register.</translation>
    </message>
    <message>
        <source>Write what the e-mail is about.</source>
        <translation>Write what the e-mail is about.</translation>
    </message>
    <message>
        <source>Write what the general conditions are called.</source>
        <translation>Write what the general conditions are called.</translation>
    </message>
    <message>
        <source>You began to change it: it does not leave before you send it.</source>
        <translation>You began to change it: it does not leave before you send it.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask a manager.</source>
        <translation>Your account may not do this. Ask a manager.</translation>
    </message>
    <message>
        <source>Your account may only read. Ask a manager.</source>
        <translation>Your account may only read. Ask a manager.</translation>
    </message>
    <message>
        <source>Your account or this laptop may not exchange with the portal any more. Ask a manager.</source>
        <translation>Your account or this laptop may not exchange with the portal any more. Ask a manager.</translation>
    </message>
    <message>
        <source>Your company does not take part in this programme.</source>
        <translation>Your company does not take part in this programme.</translation>
    </message>
    <message>
        <source>Your company has a customer with this registration number already.</source>
        <translation>Your company has a customer with this registration number already.</translation>
    </message>
    <message>
        <source>Your company sells no programme that customers can be added to. Exchange with the portal.</source>
        <translation>Your company sells no programme that customers can be added to. Exchange with the portal.</translation>
    </message>
    <message>
        <source>Your company’s dates are now those of the time zone {zone}, which this laptop does not know: those of before stay in use here. Install the newest Channel Desk; if that does not help, tell whoever looks after the portal.</source>
        <translation>Your company’s dates are now those of the time zone {zone}, which this laptop does not know: those of before stay in use here. Install the newest Channel Desk; if that does not help, tell whoever looks after the portal.</translation>
    </message>
    <message>
        <source>Your company’s dates are those of the time zone {zone}, which this laptop does not know. Install the newest Channel Desk; if that does not help, tell whoever looks after the portal.</source>
        <translation>Your company’s dates are those of the time zone {zone}, which this laptop does not know. Install the newest Channel Desk; if that does not help, tell whoever looks after the portal.</translation>
    </message>
    <message>
        <source>Your data open with your passphrase. Give it in the window, on a terminal or in CHANNELDESK_PASSPHRASE.</source>
        <translation>Your data open with your passphrase. Give it in the window, on a terminal or in CHANNELDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Your role reads only.</translation>
    </message>
    <message>
        <source>{count} rows are too many for the clipboard; {max} fit. Export them to a file.</source>
        <translation>{count} rows are too many for the clipboard; {max} fit. Export them to a file.</translation>
    </message>
    <message>
        <source>{count} rows have problems. Correct them in the file, or say that they are to be left out.</source>
        <translation>Rows with problems: {count}. Correct them in the file, or say that they are to be left out.</translation>
    </message>
    <message>
        <source>{customer} has no licence of {product}.</source>
        <translation>{customer} has no licence of {product}.</translation>
    </message>
    <message>
        <source>{customer} has no licences yet.</source>
        <translation>{customer} has no licences yet.</translation>
    </message>
    <message>
        <source>{customer} has no open quote.</source>
        <translation>{customer} has no open quote.</translation>
    </message>
    <message>
        <source>{customer} has {quantity} licences of {product}: there cannot be {count} fewer.</source>
        <translation>Licences of {product} that {customer} has: {quantity}. There cannot be {count} fewer.</translation>
    </message>
    <message>
        <source>{customer} is a lost customer. Reopen the file before it is offered anything.</source>
        <translation>{customer} is a lost customer. Reopen the file before it is offered anything.</translation>
    </message>
    <message>
        <source>{day} is past. Choose today or a later day.</source>
        <translation>{day} is past. Choose today or a later day.</translation>
    </message>
    <message>
        <source>{host} takes no mail on this port. Check the port.</source>
        <translation>{host} takes no mail on this port. Check the port.</translation>
    </message>
    <message>
        <source>{id} is in the catalogue twice.</source>
        <translation>{id} is in the catalogue twice.</translation>
    </message>
    <message>
        <source>{name} asks for a password: customers could not open it.</source>
        <translation>{name} asks for a password: customers could not open it.</translation>
    </message>
    <message>
        <source>{name} ends too early: it was not copied whole. Ask for the file again.</source>
        <translation>{name} ends too early: it was not copied whole. Ask for the file again.</translation>
    </message>
    <message>
        <source>{name} has a document type of its own, which may hide anything. Save it as plain SVG.</source>
        <translation>{name} has a document type of its own, which may hide anything. Save it as plain SVG.</translation>
    </message>
    <message>
        <source>{name} has a similar name, at the same postal code.</source>
        <translation>{name} has a similar name, at the same postal code.</translation>
    </message>
    <message>
        <source>{name} has approved it already.</source>
        <translation>{name} has approved it already.</translation>
    </message>
    <message>
        <source>{name} has asked for this already.</source>
        <translation>{name} has asked for this already.</translation>
    </message>
    <message>
        <source>{name} has declined it already.</source>
        <translation>{name} has declined it already.</translation>
    </message>
    <message>
        <source>{name} has more than {max} pixels. Save it smaller.</source>
        <translation>{name} has more than {max} pixels. Save it smaller.</translation>
    </message>
    <message>
        <source>{name} has the same domain.</source>
        <translation>{name} has the same domain.</translation>
    </message>
    <message>
        <source>{name} has the same SIREN.</source>
        <translation>{name} has the same SIREN.</translation>
    </message>
    <message>
        <source>{name} has the same VAT number.</source>
        <translation>{name} has the same VAT number.</translation>
    </message>
    <message>
        <source>{name} has this registration number already. Open that customer instead.</source>
        <translation>{name} has this registration number already. Open that customer instead.</translation>
    </message>
    <message>
        <source>{name} has withdrawn the request meanwhile.</source>
        <translation>{name} has withdrawn the request meanwhile.</translation>
    </message>
    <message>
        <source>{name} has {size}: choose a logo of {largest} at most.</source>
        <translation>{name} has {size}: choose a logo of {largest} at most.</translation>
    </message>
    <message>
        <source>{name} has {size}: general conditions have {largest} at most. Save it smaller.</source>
        <translation>{name} has {size}: general conditions have {largest} at most. Save it smaller.</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels: on paper that is a dot. Each side needs {least} at least.</source>
        <translation>{name} has {width} × {height} pixels: on paper that is a dot. Each side needs {least} at least.</translation>
    </message>
    <message>
        <source>{name} is a customer under {partnership}, where this is not sold by quotes.</source>
        <translation>{name} is a customer under {partnership}, where this is not sold by quotes.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied whole: customers would miss a part of it. Ask for the file again.</source>
        <translation>{name} is damaged or was not copied whole: customers would miss a part of it. Ask for the file again.</translation>
    </message>
    <message>
        <source>{name} is marked as lost. Take it up again as a prospect first.</source>
        <translation>{name} is marked as lost. Take it up again as a prospect first.</translation>
    </message>
    <message>
        <source>{name} is more than {max} times as long as it is high or wide: on paper that is a line.</source>
        <translation>{name} is more than {max} times as long as it is high or wide: on paper that is a line.</translation>
    </message>
    <message>
        <source>{name} is neither PNG nor JPEG nor SVG.</source>
        <translation>{name} is neither PNG nor JPEG nor SVG.</translation>
    </message>
    <message>
        <source>{name} is no PDF that can be read.</source>
        <translation>{name} is no PDF that can be read.</translation>
    </message>
    <message>
        <source>{name} is no SVG that can be read.</source>
        <translation>{name} is no SVG that can be read.</translation>
    </message>
    <message>
        <source>{name} is white on a transparent ground: on paper nobody sees it. Choose the one for light grounds.</source>
        <translation>{name} is white on a transparent ground: on paper nobody sees it. Choose the one for light grounds.</translation>
    </message>
    <message>
        <source>{name} moves: paper does not. Choose a picture that stands still.</source>
        <translation>{name} moves: paper does not. Choose a picture that stands still.</translation>
    </message>
    <message>
        <source>{name} sold to this customer meanwhile: contract {contract_number}, from {start_date}. Nothing was sold a second time.</source>
        <translation>{name} sold to this customer meanwhile: contract {contract_number}, from {start_date}. Nothing was sold a second time.</translation>
    </message>
    <message>
        <source>{name} takes a part from another file: {reference}. Embed it, then choose it again.</source>
        <translation>{name} takes a part from another file: {reference}. Embed it, then choose it again.</translation>
    </message>
    <message>
        <source>{name}: no customer of yours is called so.</source>
        <translation>{name}: no customer of yours is called so.</translation>
    </message>
    <message>
        <source>{name}: several customers are called so. Write more of the name.</source>
        <translation>{name}: several customers are called so. Write more of the name.</translation>
    </message>
    <message>
        <source>{number} has its answer: nobody is reminded of it any more.</source>
        <translation>{number} has its answer: nobody is reminded of it any more.</translation>
    </message>
    <message>
        <source>{number} is closed: it is refused, replaced or cancelled, and is not sent any more.</source>
        <translation>{number} is closed: it is refused, replaced or cancelled, and is not sent any more.</translation>
    </message>
    <message>
        <source>{number} is no order: its customer has not accepted what was shown.</source>
        <translation>{number} is no order: its customer has not accepted what was shown.</translation>
    </message>
    <message>
        <source>{number} is not open any more: nothing was re-priced in it.</source>
        <translation>{number} is not open any more: nothing was re-priced in it.</translation>
    </message>
    <message>
        <source>{number} was revised meanwhile. Its amounts are shown anew: look at them, then re-price it.</source>
        <translation>{number} was revised meanwhile. Its amounts are shown anew: look at them, then re-price it.</translation>
    </message>
    <message>
        <source>{number} was valid until {day}. Make a new offer of it at today’s prices, and send that one.</source>
        <translation>{number} was valid until {day}. Make a new offer of it at today’s prices, and send that one.</translation>
    </message>
    <message>
        <source>{on} is not within the period, which goes from {start} up to {end}.</source>
        <translation>{on} is not within the period, which goes from {start} up to {end}.</translation>
    </message>
    <message>
        <source>{printer} did not take the paper, nothing was printed: {reason}</source>
        <translation>{printer} did not take the paper, nothing was printed: {reason}</translation>
    </message>
    <message>
        <source>{printer} has not answered: it may have taken the paper. Look at its queue before you print again.</source>
        <translation>{printer} has not answered: it may have taken the paper. Look at its queue before you print again.</translation>
    </message>
    <message>
        <source>{product} has no levels.</source>
        <translation>{product} has no levels.</translation>
    </message>
    <message>
        <source>{product} is not sold to {customer}.</source>
        <translation>{product} is not sold to {customer}.</translation>
    </message>
    <message>
        <source>{product} {level} is not sold to {customer}.</source>
        <translation>{product} {level} is not sold to {customer}.</translation>
    </message>
    <message>
        <source>{programme} is purchased, not quoted. Begin with the cart of {customer}.</source>
        <translation>{programme} is purchased, not quoted. Begin with the cart of {customer}.</translation>
    </message>
    <message>
        <source>{seats} seats cannot be replaced: {held} are held. Type a number from 1 to {held}.</source>
        <translation>{seats} cannot be replaced: the customer holds {held}. Type a number from 1 to {held}.</translation>
    </message>
    <message>
        <source>{typed} can be read in two ways. Leave out the thousands mark, or add a zero at the end.</source>
        <translation>{typed} can be read in two ways. Leave out the thousands mark, or add a zero at the end.</translation>
    </message>
    <message>
        <source>{typed} has decimals, which no number of this kind has. Type its digits alone.</source>
        <translation>{typed} has decimals, which no number of this kind has. Type its digits alone.</translation>
    </message>
    <message>
        <source>{typed} is not possible here. Possible are: {allowed}.</source>
        <translation>{typed} is not possible here. Possible are: {allowed}.</translation>
    </message>
    <message>
        <source>{typed} reaches over several company sizes. The size is left empty.</source>
        <translation>{typed} reaches over several company sizes. The size is left empty.</translation>
    </message>
    <message>
        <source>{typed} reaches over several sizes. Choose one of them.</source>
        <translation>{typed} reaches over several sizes. Choose one of them.</translation>
    </message>
    <message>
        <source>“{typed}” is no product of the catalogue.</source>
        <translation>“{typed}” is no product of the catalogue.</translation>
    </message>
    <message>
        <source>“{typed}” is not the address of a portal. It begins with https://.</source>
        <translation>“{typed}” is not the address of a portal. It begins with https://.</translation>
    </message>
    <message>
        <source>“{typed}” may be {count} customers. Choose one, or type more of the name.</source>
        <translation>“{typed}” may be {count} customers. Choose one, or type more of the name.</translation>
    </message>
    <message>
        <source>“{typed}” may turn the sentence round, and is not understood: nothing is opened.</source>
        <translation>“{typed}” may turn the sentence round, and is not understood: nothing is opened.</translation>
    </message>
</context>
</TS>
