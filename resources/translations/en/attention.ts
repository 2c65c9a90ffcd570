<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>attention</name>
    <message>
        <source>A cart with this package, to buy it at once.</source>
        <translation>A cart with this package, to buy it at once.</translation>
    </message>
    <message>
        <source>A customer that is not here any more</source>
        <translation>A customer that is not here any more</translation>
    </message>
    <message>
        <source>A new quote with your lines, for the customer to accept.</source>
        <translation>A new quote with your lines, for the customer to accept.</translation>
    </message>
    <message>
        <source>A new revision for what is held by now, for the customer to accept.</source>
        <translation>A new revision for what is held by now, for the customer to accept.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>answer to a request refused by the portal</source>
        <translation>answer to a request refused by the portal</translation>
    </message>
    <message>
        <source>Apply my choices</source>
        <translation>Apply my choices</translation>
    </message>
    <message>
        <source>approval refused by the portal</source>
        <translation>approval refused by the portal</translation>
    </message>
    <message>
        <source>Ask for the customer</source>
        <translation>Ask for the customer</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>At the start</translation>
    </message>
    <message>
        <source>At today’s prices; both stay open until one is validated.</source>
        <translation>At today’s prices; both stay open until one is validated.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>billed at the company’s address</source>
        <translation>billed at the company’s address</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Billing profile</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Both together</translation>
    </message>
    <message>
        <source>cancelling change order {number} refused by the portal</source>
        <translation>cancelling change order {number} refused by the portal</translation>
    </message>
    <message>
        <source>card closed</source>
        <translation>card closed</translation>
    </message>
    <message>
        <source>card open</source>
        <translation>card open</translation>
    </message>
    <message>
        <source>change of quote {number} refused by the portal</source>
        <translation>change of quote {number} refused by the portal</translation>
    </message>
    <message>
        <source>change of the account refused by the portal</source>
        <translation>change of the account refused by the portal</translation>
    </message>
    <message>
        <source>change of the licences refused by the portal</source>
        <translation>change of the licences refused by the portal</translation>
    </message>
    <message>
        <source>change of the profile refused by the portal</source>
        <translation>change of the profile refused by the portal</translation>
    </message>
    <message>
        <source>change order {number} refused by the portal</source>
        <translation>change order {number} refused by the portal</translation>
    </message>
    <message>
        <source>closing of quote {number} refused by the portal</source>
        <translation>closing of quote {number} refused by the portal</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Company size</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>Contract {number}</translation>
    </message>
    <message>
        <source>Correct and create again</source>
        <translation>Correct and create again</translation>
    </message>
    <message>
        <source>Correct the offer</source>
        <translation>Correct the offer</translation>
    </message>
    <message>
        <source>Correct the profile</source>
        <translation>Correct the profile</translation>
    </message>
    <message>
        <source>Create the new quote</source>
        <translation>Create the new quote</translation>
    </message>
    <message>
        <source>Create the revision</source>
        <translation>Create the revision</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>delivered to the company’s address</source>
        <translation>delivered to the company’s address</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Delivery address</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Discard mine</translation>
    </message>
    <message>
        <source>Discount of the quote</source>
        <translation>Discount of the quote</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Do it all the same</translation>
    </message>
    <message>
        <source>effect on the customer’s monthly excl. VAT</source>
        <translation>effect on the customer’s monthly excl. VAT</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Electronic address</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>excl. VAT per month</source>
        <translation>excl. VAT per month</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>fax {number}</translation>
    </message>
    <message>
        <source>file for the papers refused by the portal</source>
        <translation>file for the papers refused by the portal</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Go on in the file that your company has already.</source>
        <translation>Go on in the file that your company has already.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Identity and documents</source>
        <translation>Identity and documents</translation>
    </message>
    <message>
        <source>identity and documents refused by the portal</source>
        <translation>identity and documents refused by the portal</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Internal notes</translation>
    </message>
    <message>
        <source>It is sent as you made it, and what it builds on goes before it.</source>
        <translation>It is sent as you made it, and what it builds on goes before it.</translation>
    </message>
    <message>
        <source>It is “{now}” now; when you decided, it was “{seen}”.</source>
        <translation>It is “{now}” now; when you decided, it was “{seen}”.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Keep as a second contract</source>
        <translation>Keep as a second contract</translation>
    </message>
    <message>
        <source>Keep the login</source>
        <translation>Keep the login</translation>
    </message>
    <message>
        <source>Keep the portal’s</source>
        <translation>Keep the portal’s</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Language of documents</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>lists of the partner refused by the portal</source>
        <translation>lists of the partner refused by the portal</translation>
    </message>
    <message>
        <source>Look at the quote as the portal has it and go on there.</source>
        <translation>Look at the quote as the portal has it and go on there.</translation>
    </message>
    <message>
        <source>Lost in a restore</source>
        <translation>Lost in a restore</translation>
    </message>
    <message>
        <source>Make it a change order</source>
        <translation>Make it a change order</translation>
    </message>
    <message>
        <source>marking as lost refused by the portal</source>
        <translation>marking as lost refused by the portal</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Monthly excl. VAT</translation>
    </message>
    <message>
        <source>Name and legal numbers</source>
        <translation>Name and legal numbers</translation>
    </message>
    <message>
        <source>new change order {number} refused by the portal</source>
        <translation>new change order {number} refused by the portal</translation>
    </message>
    <message>
        <source>new customer refused by the portal</source>
        <translation>new customer refused by the portal</translation>
    </message>
    <message>
        <source>new quote {number} refused by the portal</source>
        <translation>new quote {number} refused by the portal</translation>
    </message>
    <message>
        <source>new revision of change order {number} refused by the portal</source>
        <translation>new revision of change order {number} refused by the portal</translation>
    </message>
    <message>
        <source>New revision of the portal’s quote, with my lines</source>
        <translation>New revision of the portal’s quote, with my lines</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no such contact</source>
        <translation>no such contact</translation>
    </message>
    <message>
        <source>note of a customer’s request refused by the portal</source>
        <translation>note of a customer’s request refused by the portal</translation>
    </message>
    <message>
        <source>noted for ourselves: {note}</source>
        <translation>noted for ourselves: {note}</translation>
    </message>
    <message>
        <source>noted to the customer: {note}</source>
        <translation>noted to the customer: {note}</translation>
    </message>
    <message>
        <source>Notes to the customer</source>
        <translation>Notes to the customer</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>On the portal</source>
        <translation>On the portal</translation>
    </message>
    <message>
        <source>on-line link of {number} refused by the portal</source>
        <translation>on-line link of {number} refused by the portal</translation>
    </message>
    <message>
        <source>Open the cart</source>
        <translation>Open the cart</translation>
    </message>
    <message>
        <source>Open the change</source>
        <translation>Open the change</translation>
    </message>
    <message>
        <source>Open the customer who is there</source>
        <translation>Open the customer who is there</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Open the quote</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Order at today’s price</source>
        <translation>Order at today’s price</translation>
    </message>
    <message>
        <source>Order updates to the primary contact</source>
        <translation>Order updates to the primary contact</translation>
    </message>
    <message>
        <source>per month, {amount} over the commitment</source>
        <translation>per month, {amount} over the commitment</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>profile changed in two places</source>
        <translation>profile changed in two places</translation>
    </message>
    <message>
        <source>Purchase instead</source>
        <translation>Purchase instead</translation>
    </message>
    <message>
        <source>Quantities and prices never merge: nothing was applied. Choose the quote that is to stay.</source>
        <translation>Quantities and prices never merge: nothing was applied. Choose the quote that is to stay.</translation>
    </message>
    <message>
        <source>quote {number} also changed by {name}</source>
        <translation>quote {number} also changed by {name}</translation>
    </message>
    <message>
        <source>Quote {number} created</source>
        <translation>Quote {number} created</translation>
    </message>
    <message>
        <source>Quote {number} revised</source>
        <translation>Quote {number} revised</translation>
    </message>
    <message>
        <source>Re-quote at today’s prices</source>
        <translation>Re-quote at today’s prices</translation>
    </message>
    <message>
        <source>received at {time}</source>
        <translation>received at {time}</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>received on {day}</translation>
    </message>
    <message>
        <source>record of an e-mail refused by the portal</source>
        <translation>record of an e-mail refused by the portal</translation>
    </message>
    <message>
        <source>Refused by the portal</source>
        <translation>Refused by the portal</translation>
    </message>
    <message>
        <source>request for approval refused by the portal</source>
        <translation>request for approval refused by the portal</translation>
    </message>
    <message>
        <source>revoking the on-line link of {number} refused by the portal</source>
        <translation>revoking the on-line link of {number} refused by the portal</translation>
    </message>
    <message>
        <source>Save mine as a new quote</source>
        <translation>Save mine as a new quote</translation>
    </message>
    <message>
        <source>See in the file how the customer stands now.</source>
        <translation>See in the file how the customer stands now.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message numerus="yes">
        <source>Send all {n} again</source>
        <translation>
            <numerusform>Send {n} again</numerusform>
            <numerusform>Send all {n} again</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Take the quantities over</source>
        <translation>Take the quantities over</translation>
    </message>
    <message>
        <source>taking up again refused by the portal</source>
        <translation>taking up again refused by the portal</translation>
    </message>
    <message>
        <source>template of e-mail refused by the portal</source>
        <translation>template of e-mail refused by the portal</translation>
    </message>
    <message>
        <source>The e-mail had left: sent again, whoever got it gets it a second time.</source>
        <translation>The e-mail had left: sent again, whoever got it gets it a second time.</translation>
    </message>
    <message>
        <source>The login stays as it is; whatever else you changed is sent again.</source>
        <translation>The login stays as it is; whatever else you changed is sent again.</translation>
    </message>
    <message>
        <source>The meeting opens on what there is now, for the customer to accept anew.</source>
        <translation>The meeting opens on what there is now, for the customer to accept anew.</translation>
    </message>
    <message>
        <source>the one that follows from its numbers</source>
        <translation>the one that follows from its numbers</translation>
    </message>
    <message>
        <source>The portal asks {name} for the customer</source>
        <translation>The portal asks {name} for the customer</translation>
    </message>
    <message>
        <source>The portal writes to your colleague; what you typed is kept as a draft.</source>
        <translation>The portal writes to your colleague; what you typed is kept as a draft.</translation>
    </message>
    <message>
        <source>The portal’s amount</source>
        <translation>The portal’s amount</translation>
    </message>
    <message>
        <source>The portal’s quote stays as it is.</source>
        <translation>The portal’s quote stays as it is.</translation>
    </message>
    <message>
        <source>The same order, at the amount of today.</source>
        <translation>The same order, at the amount of today.</translation>
    </message>
    <message>
        <source>The totals you asked for are kept, beside what is held now and at today’s prices.</source>
        <translation>The totals you asked for are kept, beside what is held now and at today’s prices.</translation>
    </message>
    <message>
        <source>There is nothing left to do: take note and discard it.</source>
        <translation>There is nothing left to do: take note and discard it.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>validation of quote {number} refused by the portal</source>
        <translation>validation of quote {number} refused by the portal</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What is not kept stays in the audit log; until you decide, the portal’s stands.</source>
        <translation>What is not kept stays in the audit log; until you decide, the portal’s stands.</translation>
    </message>
    <message>
        <source>What the portal could not apply comes here, with the ways out.</source>
        <translation>What the portal could not apply comes here, with the ways out.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>What you sold becomes new totals of the contract that is there, except what is billed once.</source>
        <translation>What you sold becomes new totals of the contract that is there, except what is billed once.</translation>
    </message>
    <message>
        <source>What you typed is kept: correct it and create again.</source>
        <translation>What you typed is kept: correct it and create again.</translation>
    </message>
    <message>
        <source>What you typed is kept: correct it and save again.</source>
        <translation>What you typed is kept: correct it and save again.</translation>
    </message>
    <message>
        <source>What you wrote is kept at its template: look at it again, then save or publish it.</source>
        <translation>What you wrote is kept at its template: look at it again, then save or publish it.</translation>
    </message>
    <message>
        <source>What you wrote is kept, over what is published by now: correct it and publish again.</source>
        <translation>What you wrote is kept, over what is published by now: correct it and publish again.</translation>
    </message>
    <message>
        <source>when you began</source>
        <translation>when you began</translation>
    </message>
    <message>
        <source>withdrawal of a request refused by the portal</source>
        <translation>withdrawal of a request refused by the portal</translation>
    </message>
    <message>
        <source>wording of what changed refused by the portal</source>
        <translation>wording of what changed refused by the portal</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>You can decide later; until then the portal’s stands.</source>
        <translation>You can decide later; until then the portal’s stands.</translation>
    </message>
    <message>
        <source>Your amount</source>
        <translation>Your amount</translation>
    </message>
    <message>
        <source>Your cart is kept: correct it and order again.</source>
        <translation>Your cart is kept: correct it and order again.</translation>
    </message>
    <message>
        <source>Your change can still be made, from how it stands now.</source>
        <translation>Your change can still be made, from how it stands now.</translation>
    </message>
    <message>
        <source>Your offer is kept: correct it and save it again.</source>
        <translation>Your offer is kept: correct it and save it again.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Your role reads only.</translation>
    </message>
    <message>
        <source>Your sale is sent again, as another contract beside the one that is there.</source>
        <translation>Your sale is sent again, as another contract beside the one that is there.</translation>
    </message>
    <message>
        <source>Your terms, priced again; the portal’s revision stays readable.</source>
        <translation>Your terms, priced again; the portal’s revision stays readable.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Yours is discarded: what the portal has stays</source>
        <translation>Yours is discarded: what the portal has stays</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{discount} off</source>
        <translation>{discount} off</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{name} changed it meanwhile: it is “{now}” now; when you decided, it was “{seen}”.</source>
        <translation>{name} changed it meanwhile: it is “{now}” now; when you decided, it was “{seen}”.</translation>
    </message>
    <message>
        <source>{name} has this registration number already, in the portfolio of {rep}: nothing was created or changed.</source>
        <translation>{name} has this registration number already, in the portfolio of {rep}: nothing was created or changed.</translation>
    </message>
    <message>
        <source>{name}, {day}, {time}</source>
        <translation>{name}, {day}, {time}</translation>
    </message>
    <message>
        <source>{name}: asked for once more</source>
        <translation>{name}: asked for once more</translation>
    </message>
    <message>
        <source>{name}: sent again</source>
        <translation>{name}: sent again</translation>
    </message>
    <message>
        <source>{name}: sent again, as another contract</source>
        <translation>{name}: sent again, as another contract</translation>
    </message>
    <message>
        <source>{name}: the login stays</source>
        <translation>{name}: the login stays</translation>
    </message>
    <message>
        <source>{name}: your choices apply</source>
        <translation>{name}: your choices apply</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} changes sent again</source>
        <translation>
            <numerusform>{name}: {n} change sent again</numerusform>
            <numerusform>{name}: {n} changes sent again</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}, extension {extension}</source>
        <translation>{number}, extension {extension}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be, and stay here.</source>
        <translation>
            <numerusform>{n} cannot be, and stays here.</numerusform>
            <numerusform>{n} cannot be, and stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are sent again</source>
        <translation>
            <numerusform>{n} change is sent again</numerusform>
            <numerusform>{n} changes are sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items differ. Nothing was applied: keep the portal’s value, chosen already, or yours.</source>
        <translation>
            <numerusform>{n} item differs. Nothing was applied: keep the portal’s value, chosen already, or yours.</numerusform>
            <numerusform>{n} items differ. Nothing was applied: keep the portal’s value, chosen already, or yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>{price} each</source>
        <translation>{price} each</translation>
    </message>
    <message>
        <source>{what}: held back after the portal’s restore</source>
        <translation>{what}: held back after the portal’s restore</translation>
    </message>
    <message>
        <source>{what}: lost in the portal’s restore</source>
        <translation>{what}: lost in the portal’s restore</translation>
    </message>
</context>
</TS>
