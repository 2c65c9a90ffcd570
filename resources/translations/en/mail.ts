<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mail</name>
    <message>
        <source>A meeting, for a calendar</source>
        <translation>A meeting, for a calendar</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <translation>Access token (XOAUTH2)</translation>
    </message>
    <message>
        <source>Actions of what was sent</source>
        <translation>Actions of what was sent</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Add {name}</translation>
    </message>
    <message>
        <source>amount per month, excl. VAT</source>
        <translation>amount per month, excl. VAT</translation>
    </message>
    <message>
        <source>amount per month, incl. VAT</source>
        <translation>amount per month, incl. VAT</translation>
    </message>
    <message>
        <source>amount per year, excl. VAT</source>
        <translation>amount per year, excl. VAT</translation>
    </message>
    <message>
        <source>amount per year, incl. VAT</source>
        <translation>amount per year, incl. VAT</translation>
    </message>
    <message>
        <source>as it is in {place}</source>
        <translation>as it is in {place}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Back to the template</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Begin the text anew?</source>
        <translation>Begin the text anew?</translation>
    </message>
    <message>
        <source>by Microsoft 365 · {address}</source>
        <translation>by Microsoft 365 · {address}</translation>
    </message>
    <message>
        <source>by your mail server · {address}</source>
        <translation>by your mail server · {address}</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Calendar (.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Changes kept: the e-mail stays in the outbox until you send it</source>
        <translation>Changes kept: the e-mail stays in the outbox until you send it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Copy to me</source>
        <translation>Copy to me</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>day of the offer</source>
        <translation>day of the offer</translation>
    </message>
    <message>
        <source>Delete removes, Enter corrects</source>
        <translation>Delete removes, Enter corrects</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Draft discarded</translation>
    </message>
    <message>
        <source>Draft in your mail program</source>
        <translation>Draft in your mail program</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>E-mail leaves by Microsoft 365, as {login}.</source>
        <translation>E-mail leaves by Microsoft 365, as {login}.</translation>
    </message>
    <message>
        <source>E-mail to {names}</source>
        <translation>E-mail to {names}</translation>
    </message>
    <message>
        <source>each amount in detail, at the end of the paper</source>
        <translation>each amount in detail, at the end of the paper</translation>
    </message>
    <message>
        <source>Expiry reminder (.ics)</source>
        <translation>Expiry reminder (.ics)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Files of the e-mail</source>
        <translation>Files of the e-mail</translation>
    </message>
    <message>
        <source>For the customer’s calendar</source>
        <translation>For the customer’s calendar</translation>
    </message>
    <message>
        <source>for the customer’s calendar</source>
        <translation>for the customer’s calendar</translation>
    </message>
    <message>
        <source>General conditions</source>
        <translation>General conditions</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>greeting</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hello {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>Hide the papers</source>
        <translation>Hide the papers</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Insert a value</translation>
    </message>
    <message>
        <source>It can be taken back until it has left.</source>
        <translation>It can be taken back until it has left.</translation>
    </message>
    <message>
        <source>It cannot be sent.</source>
        <translation>It cannot be sent.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Keep as a draft</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Keep my text</translation>
    </message>
    <message>
        <source>Kept as a draft: it leaves when you send it</source>
        <translation>Kept as a draft: it leaves when you send it</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Last day of the offer</source>
        <translation>Last day of the offer</translation>
    </message>
    <message>
        <source>last day of the offer</source>
        <translation>last day of the offer</translation>
    </message>
    <message>
        <source>Leave it in the outbox</source>
        <translation>Leave it in the outbox</translation>
    </message>
    <message>
        <source>legal line of your company</source>
        <translation>legal line of your company</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Mail server (SMTP)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Meeting (.ics)</source>
        <translation>Meeting (.ics)</translation>
    </message>
    <message>
        <source>Meeting for the customer’s calendar</source>
        <translation>Meeting for the customer’s calendar</translation>
    </message>
    <message>
        <source>Meeting with {partner}</source>
        <translation>Meeting with {partner}</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Meeting…</translation>
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
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>name of the recipient</source>
        <translation>name of the recipient</translation>
    </message>
    <message>
        <source>Name, role or address</source>
        <translation>Name, role or address</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>No e-mail can be written about this</source>
        <translation>No e-mail can be written about this</translation>
    </message>
    <message>
        <source>No file goes with the e-mail.</source>
        <translation>No file goes with the e-mail.</translation>
    </message>
    <message>
        <source>No mail program opened the draft</source>
        <translation>No mail program opened the draft</translation>
    </message>
    <message>
        <source>No margin, internal note or purchase price: the e-mail and its files contain only what the customer may read.</source>
        <translation>No margin, internal note or purchase price: the e-mail and its files contain only what the customer may read.</translation>
    </message>
    <message>
        <source>None, on this computer alone</source>
        <translation>None, on this computer alone</translation>
    </message>
    <message>
        <source>not saved: {why}</source>
        <translation>not saved: {why}</translation>
    </message>
    <message>
        <source>Nothing was changed: the e-mail leaves as it was</source>
        <translation>Nothing was changed: the e-mail leaves as it was</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>number of users</source>
        <translation>number of users</translation>
    </message>
    <message>
        <source>of your company</source>
        <translation>of your company</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>on-line link</source>
        <translation>on-line link</translation>
    </message>
    <message>
        <source>one-time amount, excl. VAT</source>
        <translation>one-time amount, excl. VAT</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Open the draft</translation>
    </message>
    <message>
        <source>Open what went</source>
        <translation>Open what went</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Our conditions</source>
        <translation>Our conditions</translation>
    </message>
    <message>
        <source>Our general conditions</source>
        <translation>Our general conditions</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>page {page} / {count}</source>
        <translation>page {page} / {count}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>products</source>
        <translation>products</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Provisional number.</source>
        <translation>Provisional number.</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Quote {number}</translation>
    </message>
    <message>
        <source>Quote {number} expires</source>
        <translation>Quote {number} expires</translation>
    </message>
    <message>
        <source>refused for {names}</source>
        <translation>refused for {names}</translation>
    </message>
    <message>
        <source>Remind by e-mail</source>
        <translation>Remind by e-mail</translation>
    </message>
    <message>
        <source>Remind of the change quote by e-mail</source>
        <translation>Remind of the change quote by e-mail</translation>
    </message>
    <message>
        <source>Remind of the quote by e-mail</source>
        <translation>Remind of the quote by e-mail</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>revision {revision}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Save the draft…</translation>
    </message>
    <message>
        <source>Saved as {name}: open it and send it from there</source>
        <translation>Saved as {name}: open it and send it from there</translation>
    </message>
    <message>
        <source>saved at {time}</source>
        <translation>saved at {time}</translation>
    </message>
    <message>
        <source>See the document</source>
        <translation>See the document</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Send by e-mail</translation>
    </message>
    <message>
        <source>Send the change quote by e-mail</source>
        <translation>Send the change quote by e-mail</translation>
    </message>
    <message>
        <source>Send the quote by e-mail</source>
        <translation>Send the quote by e-mail</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Sending channel</source>
        <translation>Sending channel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Show the papers</source>
        <translation>Show the papers</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>start date</translation>
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
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>The conditions</source>
        <translation>The conditions</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>The document with its calculation</source>
        <translation>The document with its calculation</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>The draft is kept</translation>
    </message>
    <message>
        <source>The draft went to your mail program: send it from there</source>
        <translation>The draft went to your mail program: send it from there</translation>
    </message>
    <message>
        <source>The e-mail leaves once the final number is there</source>
        <translation>The e-mail leaves once the final number is there</translation>
    </message>
    <message>
        <source>The e-mail leaves once the portal has taken the revision</source>
        <translation>The e-mail leaves once the portal has taken the revision</translation>
    </message>
    <message>
        <source>The e-mail leaves when the network is back, as you see it here.</source>
        <translation>The e-mail leaves when the network is back, as you see it here.</translation>
    </message>
    <message>
        <source>The e-mail waits for the final number, and is written again with it.</source>
        <translation>The e-mail waits for the final number, and is written again with it.</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>The file is saved</translation>
    </message>
    <message>
        <source>The last day, for a calendar</source>
        <translation>The last day, for a calendar</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>The paper</translation>
    </message>
    <message>
        <source>The partner’s general conditions</source>
        <translation>The partner’s general conditions</translation>
    </message>
    <message>
        <source>The sign-in at Microsoft 365 is forgotten.</source>
        <translation>The sign-in at Microsoft 365 is forgotten.</translation>
    </message>
    <message>
        <source>there is none for this offer</source>
        <translation>there is none for this offer</translation>
    </message>
    <message>
        <source>This computer has no program for e-mail in files (.eml), or it did not start. Save the draft and open it where you write your e-mail, or set up an account in the settings.</source>
        <translation>This computer has no program for e-mail in files (.eml), or it did not start. Save the draft and open it where you write your e-mail, or set up an account in the settings.</translation>
    </message>
    <message>
        <source>This way is not set up. Choose another one, or set it up.</source>
        <translation>This way is not set up. Choose another one, or set it up.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tinted values come from the document. The e-mail is fixed when it is sent: a later revision does not change it.</source>
        <translation>Tinted values come from the document. The e-mail is fixed when it is sent: a later revision does not change it.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>to {names}</source>
        <translation>to {names}</translation>
    </message>
    <message>
        <source>Type {code} at {url}, within {minutes} minutes.</source>
        <translation>Type {code} at {url}, within {minutes} minutes.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>what governs the offer</source>
        <translation>what governs the offer</translation>
    </message>
    <message>
        <source>What the customer will receive</source>
        <translation>What the customer will receive</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>What was sent</translation>
    </message>
    <message>
        <source>What you changed by hand is replaced.</source>
        <translation>What you changed by hand is replaced.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Without sign-in</source>
        <translation>Without sign-in</translation>
    </message>
    <message>
        <source>your company</source>
        <translation>your company</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>your file</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>your name</translation>
    </message>
    <message>
        <source>your phone number</source>
        <translation>your phone number</translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}, {n} minutes</source>
        <translation>
            <numerusform>{day} at {time}, {n} minute</numerusform>
            <numerusform>{day} at {time}, {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size} of {most}</source>
        <translation>{files}, {size} of {most}</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, by {name}</translation>
    </message>
    <message>
        <source>{name} is shown by the program that opens it.</source>
        <translation>{name} is shown by the program that opens it.</translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails sent</source>
        <translation>
            <numerusform>{n} e-mail sent</numerusform>
            <numerusform>{n} e-mails sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} file</numerusform>
            <numerusform>{n} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <translation>
            <numerusform>{n} user</numerusform>
            <numerusform>{n} users</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>{total}; the largest is {name}</source>
        <translation>{total}; the largest is {name}</translation>
    </message>
</context>
</TS>
