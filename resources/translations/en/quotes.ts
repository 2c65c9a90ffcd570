<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quotes</name>
    <message>
        <source>a count per product</source>
        <translation>a count per product</translation>
    </message>
    <message>
        <source>A manager must approve before it is printed, sent or validated:</source>
        <translation>A manager must approve before it is printed, sent or validated:</translation>
    </message>
    <message>
        <source>Abandon the revision</source>
        <translation>Abandon the revision</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>As the catalogue says</source>
        <translation>As the catalogue says</translation>
    </message>
    <message>
        <source>at list price</source>
        <translation>at list price</translation>
    </message>
    <message>
        <source>Back to the list price</source>
        <translation>Back to the list price</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Close the preview</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Count in the totals</source>
        <translation>Count in the totals</translation>
    </message>
    <message>
        <source>Create the quote</source>
        <translation>Create the quote</translation>
    </message>
    <message>
        <source>Created today, this quote will expire on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.</source>
        <translation>Created today, this quote will expire on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Dates are those of {place}, where it is {day}.</source>
        <translation>Dates are those of {place}, where it is {day}.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Discount on {product}</source>
        <translation>Discount on {product}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Draft of a quote deleted: {name}.</source>
        <translation>Draft of a quote deleted: {name}.</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Due first</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Edit the note</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Effective discount</translation>
    </message>
    <message>
        <source>effective discount</source>
        <translation>effective discount</translation>
    </message>
    <message numerus="yes">
        <source>Effective discount over {n} months</source>
        <translation>
            <numerusform>Effective discount over {n} month</numerusform>
            <numerusform>Effective discount over {n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>Effective discount, {what}</source>
        <translation>Effective discount, {what}</translation>
    </message>
    <message>
        <source>excl. VAT per month</source>
        <translation>excl. VAT per month</translation>
    </message>
    <message>
        <source>excl. VAT per year</source>
        <translation>excl. VAT per year</translation>
    </message>
    <message>
        <source>excl. VAT, once</source>
        <translation>excl. VAT, once</translation>
    </message>
    <message>
        <source>For whom is the new quote?</source>
        <translation>For whom is the new quote?</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>For you only</translation>
    </message>
    <message>
        <source>Go on from that revision</source>
        <translation>Go on from that revision</translation>
    </message>
    <message>
        <source>Internal note: {note}</source>
        <translation>Internal note: {note}</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Internal notes</translation>
    </message>
    <message>
        <source>invoice of {day}, incl. VAT</source>
        <translation>invoice of {day}, incl. VAT</translation>
    </message>
    <message>
        <source>It expired on {day}.</source>
        <translation>It expired on {day}.</translation>
    </message>
    <message>
        <source>Its status is now: {status}.</source>
        <translation>Its status is now: {status}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Level of {product}</source>
        <translation>Level of {product}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Lines billed monthly</source>
        <translation>Lines billed monthly</translation>
    </message>
    <message>
        <source>Lines billed once</source>
        <translation>Lines billed once</translation>
    </message>
    <message>
        <source>Lines billed yearly</source>
        <translation>Lines billed yearly</translation>
    </message>
    <message>
        <source>list price</source>
        <comment>of everything</comment>
        <translation>list price</translation>
    </message>
    <message>
        <source>List price of a unit, {product}</source>
        <translation>List price of a unit, {product}</translation>
    </message>
    <message>
        <source>List price, {currency}</source>
        <translation>List price, {currency}</translation>
    </message>
    <message>
        <source>Make it a new quote</source>
        <translation>Make it a new quote</translation>
    </message>
    <message>
        <source>Make optional</source>
        <translation>Make optional</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Margin, {what}</source>
        <translation>Margin, {what}</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Monthly excl. VAT</translation>
    </message>
    <message>
        <source>Monthly incl. VAT</source>
        <translation>Monthly incl. VAT</translation>
    </message>
    <message>
        <source>Monthly net, {currency}</source>
        <translation>Monthly net, {currency}</translation>
    </message>
    <message>
        <source>Monthly subtotal excl. VAT</source>
        <translation>Monthly subtotal excl. VAT</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More about {product}</source>
        <translation>More about {product}</translation>
    </message>
    <message>
        <source>Nature of the operation</source>
        <translation>Nature of the operation</translation>
    </message>
    <message>
        <source>Net price of a unit, {product}</source>
        <translation>Net price of a unit, {product}</translation>
    </message>
    <message>
        <source>Net, {currency}</source>
        <translation>Net, {currency}</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>No approval needed</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>Notes to the customer</source>
        <translation>Notes to the customer</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>of {limit}</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>on no document</source>
        <translation>on no document</translation>
    </message>
    <message>
        <source>on top of {percent} {customer_type}</source>
        <translation>on top of {percent} {customer_type}</translation>
    </message>
    <message>
        <source>one count for everything</source>
        <translation>one count for everything</translation>
    </message>
    <message>
        <source>One less {product}</source>
        <translation>One less {product}</translation>
    </message>
    <message>
        <source>One more {product}</source>
        <translation>One more {product}</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Open the preview</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Optional: {product}, {count}</source>
        <translation>Optional: {product}, {count}</translation>
    </message>
    <message>
        <source>Order of the customer</source>
        <translation>Order of the customer</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>price list v{version}</source>
        <translation>price list v{version}</translation>
    </message>
    <message>
        <source>Price list v{version} is in force today.</source>
        <translation>Price list v{version} is in force today.</translation>
    </message>
    <message>
        <source>price list v{version}, {day} {time}</source>
        <translation>price list v{version}, {day} {time}</translation>
    </message>
    <message>
        <source>price typed, {price} in the list</source>
        <translation>price typed, {price} in the list</translation>
    </message>
    <message>
        <source>Prices have changed.</source>
        <translation>Prices have changed.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quantity of {product}</source>
        <translation>Quantity of {product}</translation>
    </message>
    <message>
        <source>Quote discount</source>
        <translation>Quote discount</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Quote {number}</translation>
    </message>
    <message>
        <source>Quote {number} is created.</source>
        <translation>Quote {number} is created.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Renews contract {number} early: it ends on {last} instead of {end}, and what is paid for later days comes back as a credit.</source>
        <translation>Renews contract {number} early: it ends on {last} instead of {end}, and what is paid for later days comes back as a credit.</translation>
    </message>
    <message>
        <source>Renews contract {number} late: its term ends on {end}, and the renewal begins on {start}.</source>
        <translation>Renews contract {number} late: its term ends on {end}, and the renewal begins on {start}.</translation>
    </message>
    <message>
        <source>Renews contract {number} late: until {last} it goes on month by month, {percent} dearer.</source>
        <translation>Renews contract {number} late: until {last} it goes on month by month, {percent} dearer.</translation>
    </message>
    <message>
        <source>Renews contract {number}, which ends on {last}.</source>
        <translation>Renews contract {number}, which ends on {last}.</translation>
    </message>
    <message>
        <source>Revision {number} is saved.</source>
        <translation>Revision {number} is saved.</translation>
    </message>
    <message>
        <source>Revision {number} of {day}, {time}: {amount} a month.</source>
        <translation>Revision {number} of {day}, {time}: {amount} a month.</translation>
    </message>
    <message>
        <source>Save the revision</source>
        <translation>Save the revision</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service of the customer</source>
        <translation>Service of the customer</translation>
    </message>
    <message>
        <source>Services excl. VAT, once</source>
        <translation>Services excl. VAT, once</translation>
    </message>
    <message>
        <source>Services incl. VAT, once</source>
        <translation>Services incl. VAT, once</translation>
    </message>
    <message>
        <source>Show the customer (F11)</source>
        <translation>Show the customer (F11)</translation>
    </message>
    <message>
        <source>Subtotal excl. VAT</source>
        <translation>Subtotal excl. VAT</translation>
    </message>
    <message>
        <source>Take the quantities over</source>
        <translation>Take the quantities over</translation>
    </message>
    <message>
        <source>Take today’s prices</source>
        <translation>Take today’s prices</translation>
    </message>
    <message>
        <source>target {percent}</source>
        <translation>target {percent}</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>The draft is deleted.</translation>
    </message>
    <message>
        <source>The quote keeps its number and expires on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.</source>
        <translation>The quote keeps its number and expires on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.</translation>
    </message>
    <message>
        <source>This offer cannot be opened</source>
        <translation>This offer cannot be opened</translation>
    </message>
    <message>
        <source>This quote can no longer be changed.</source>
        <translation>This quote can no longer be changed.</translation>
    </message>
    <message>
        <source>This quote was changed meanwhile.</source>
        <translation>This quote was changed meanwhile.</translation>
    </message>
    <message>
        <source>today at the earliest</source>
        <translation>today at the earliest</translation>
    </message>
    <message numerus="yes">
        <source>Total over {n} months excl. VAT</source>
        <translation>
            <numerusform>Total over {n} month excl. VAT</numerusform>
            <numerusform>Total over {n} months excl. VAT</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Type a price</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unit price of {product}</source>
        <translation>Unit price of {product}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>margin</comment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>until {day}, all lines</source>
        <translation>until {day}, all lines</translation>
    </message>
    <message>
        <source>What is held under the contract changed meanwhile.</source>
        <translation>What is held under the contract changed meanwhile.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Whole quote</source>
        <translation>Whole quote</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Why this number?</translation>
    </message>
    <message>
        <source>Write the quote</source>
        <translation>Write the quote</translation>
    </message>
    <message>
        <source>Yearly excl. VAT</source>
        <translation>Yearly excl. VAT</translation>
    </message>
    <message>
        <source>Yearly incl. VAT</source>
        <translation>Yearly incl. VAT</translation>
    </message>
    <message>
        <source>Yearly net, {currency}</source>
        <translation>Yearly net, {currency}</translation>
    </message>
    <message>
        <source>Yearly subtotal excl. VAT</source>
        <translation>Yearly subtotal excl. VAT</translation>
    </message>
    <message>
        <source>your limit</source>
        <translation>your limit</translation>
    </message>
    <message>
        <source>your limit; a manager’s is {limit}</source>
        <translation>your limit; a manager’s is {limit}</translation>
    </message>
    <message numerus="yes">
        <source>{n} licences</source>
        <translation>
            <numerusform>{n} licence</numerusform>
            <numerusform>{n} licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} units</source>
        <translation>
            <numerusform>{n} unit</numerusform>
            <numerusform>{n} units</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} {before} → {now}</source>
        <translation>{product} {before} → {now}</translation>
    </message>
    <message>
        <source>{product} {before} → {now}, {quoted} quoted</source>
        <translation>{product} {before} → {now}, {quoted} quoted</translation>
    </message>
    <message numerus="yes">
        <source>{product}, {n} licences, per month</source>
        <translation>
            <numerusform>{product}, {n} licence, per month</numerusform>
            <numerusform>{product}, {n} licences, per month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product}, {n} licences, per year</source>
        <translation>
            <numerusform>{product}, {n} licence, per year</numerusform>
            <numerusform>{product}, {n} licences, per year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product}, {n} units, once</source>
        <translation>
            <numerusform>{product}, {n} unit, once</numerusform>
            <numerusform>{product}, {n} units, once</numerusform>
        </translation>
    </message>
    <message>
        <source>{vat} on services</source>
        <translation>{vat} on services</translation>
    </message>
    <message>
        <source>{vat} per month</source>
        <translation>{vat} per month</translation>
    </message>
    <message>
        <source>{vat} per year</source>
        <translation>{vat} per year</translation>
    </message>
</context>
</TS>
