<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>+{n} more</source>
        <translation>
            <numerusform>+{n} more</numerusform>
            <numerusform>+{n} more</numerusform>
        </translation>
    </message>
    <message>
        <source>A reduction is not ordered together with a product change.</source>
        <translation>A reduction is not ordered together with a product change.</translation>
    </message>
    <message>
        <source>a year · {difference}</source>
        <translation>a year · {difference}</translation>
    </message>
    <message>
        <source>Actions of the change quote</source>
        <translation>Actions of the change quote</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Add {product}</source>
        <translation>Add {product}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>Added products</translation>
    </message>
    <message>
        <source>An end moves forward only. Until the new end, what is held stays at the price that is charged.</source>
        <translation>An end moves forward only. Until the new end, what is held stays at the price that is charged.</translation>
    </message>
    <message>
        <source>An order of yours for this contract waits for the portal.</source>
        <translation>An order of yours for this contract waits for the portal.</translation>
    </message>
    <message>
        <source>As contract {number}: {day}</source>
        <translation>As contract {number}: {day}</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Back to the end it has</source>
        <translation>Back to the end it has</translation>
    </message>
    <message>
        <source>Back to the list price</source>
        <translation>Back to the list price</translation>
    </message>
    <message>
        <source>Back to {seats}</source>
        <translation>Back to {seats}</translation>
    </message>
    <message>
        <source>Before you submit</source>
        <translation>Before you submit</translation>
    </message>
    <message>
        <source>Beyond what a manager may grant.</source>
        <translation>Beyond what a manager may grant.</translation>
    </message>
    <message>
        <source>Beyond your limit as a whole.</source>
        <translation>Beyond your limit as a whole.</translation>
    </message>
    <message>
        <source>Bring contracts to one end</source>
        <translation>Bring contracts to one end</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the change quote</source>
        <translation>Cancel the change quote</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Change contract {number}</source>
        <translation>Change contract {number}</translation>
    </message>
    <message>
        <source>Change dropped: {name}.</source>
        <translation>Change dropped: {name}.</translation>
    </message>
    <message>
        <source>Change licences</source>
        <translation>Change licences</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Change options</translation>
    </message>
    <message>
        <source>Change quote {number}</source>
        <translation>Change quote {number}</translation>
    </message>
    <message>
        <source>Change quote {number} cancelled</source>
        <translation>Change quote {number} cancelled</translation>
    </message>
    <message>
        <source>Change quote {number} saved</source>
        <translation>Change quote {number} saved</translation>
    </message>
    <message>
        <source>Changes to existing products</source>
        <translation>Changes to existing products</translation>
    </message>
    <message>
        <source>Charged for this period</source>
        <translation>Charged for this period</translation>
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
        <source>committed to {day}</source>
        <translation>committed to {day}</translation>
    </message>
    <message>
        <source>Common last day</source>
        <translation>Common last day</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Confirm licence modification</source>
        <translation>Confirm licence modification</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>contract to {day}</source>
        <translation>contract to {day}</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>Contract {number}</translation>
    </message>
    <message>
        <source>Contract {number}, {first} to {last}</source>
        <translation>Contract {number}, {first} to {last}</translation>
    </message>
    <message>
        <source>Contract {number}. {sentence}</source>
        <translation>Contract {number}. {sentence}</translation>
    </message>
    <message>
        <source>Contracts and their ends</source>
        <translation>Contracts and their ends</translation>
    </message>
    <message>
        <source>current</source>
        <translation>current</translation>
    </message>
    <message>
        <source>Current total</source>
        <translation>Current total</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Discount and price</source>
        <translation>Discount and price</translation>
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
        <source>Drop it and begin anew</source>
        <translation>Drop it and begin anew</translation>
    </message>
    <message>
        <source>Each contract has an order of its own. One that the portal refuses comes back in Attention; the others are carried out.</source>
        <translation>Each contract has an order of its own. One that the portal refuses comes back in Attention; the others are carried out.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Edit the note</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effective</translation>
    </message>
    <message numerus="yes">
        <source>effective {day} · {n} of {of} days</source>
        <translation>
            <numerusform>effective {day} · {n} of {of} days</numerusform>
            <numerusform>effective {day} · {n} of {of} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Enter the new total, not the difference.</source>
        <translation>Enter the new total, not the difference.</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>excl. VAT</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Fewer seats take effect at once.</source>
        <translation>Fewer seats take effect at once.</translation>
    </message>
    <message>
        <source>Fewer seats take effect at the renewal, on {day}.</source>
        <translation>Fewer seats take effect at the renewal, on {day}.</translation>
    </message>
    <message>
        <source>Fewer seats take effect with the next invoice, on {day}.</source>
        <translation>Fewer seats take effect with the next invoice, on {day}.</translation>
    </message>
    <message>
        <source>First licences</source>
        <translation>First licences</translation>
    </message>
    <message numerus="yes">
        <source>First {product} for all {n} seats from {day}, {amount} per period; then the seats.</source>
        <translation>
            <numerusform>First {product} for the {n} seat from {day}, {amount} per period; then the seats.</numerusform>
            <numerusform>First {product} for all {n} seats from {day}, {amount} per period; then the seats.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Given back for this period</source>
        <translation>Given back for this period</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Held products</source>
        <translation>Held products</translation>
    </message>
    <message>
        <source>I am authorised to place this order for {name}.</source>
        <translation>I am authorised to place this order for {name}.</translation>
    </message>
    <message>
        <source>incl. VAT</source>
        <translation>incl. VAT</translation>
    </message>
    <message>
        <source>Internal note, on no document</source>
        <translation>Internal note, on no document</translation>
    </message>
    <message>
        <source>It begins with other seats than this change leaves: change it first.</source>
        <translation>It begins with other seats than this change leaves: change it first.</translation>
    </message>
    <message>
        <source>It ends on {day}. Until the new end, what is held stays at the price that is charged.</source>
        <translation>It ends on {day}. Until the new end, what is held stays at the price that is charged.</translation>
    </message>
    <message>
        <source>It is for every product, held or added.</source>
        <translation>It is for every product, held or added.</translation>
    </message>
    <message>
        <source>Keep {seats}</source>
        <translation>Keep {seats}</translation>
    </message>
    <message>
        <source>keep {seats}</source>
        <translation>keep {seats}</translation>
    </message>
    <message>
        <source>Left out: it ends as before.</source>
        <translation>Left out: it ends as before.</translation>
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
        <source>Licences of {name} are being changed</source>
        <translation>Licences of {name} are being changed</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Line discount</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>List price {price}</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Monthly from {day}, excl. VAT</source>
        <translation>Monthly from {day}, excl. VAT</translation>
    </message>
    <message>
        <source>Monthly payment, {currency}</source>
        <translation>Monthly payment, {currency}</translation>
    </message>
    <message>
        <source>Monthly until {day}, excl. VAT</source>
        <translation>Monthly until {day}, excl. VAT</translation>
    </message>
    <message>
        <source>More about {product}</source>
        <translation>More about {product}</translation>
    </message>
    <message>
        <source>More than to the end it has</source>
        <translation>More than to the end it has</translation>
    </message>
    <message>
        <source>Move the end</source>
        <translation>Move the end</translation>
    </message>
    <message>
        <source>Move the end of the contract</source>
        <translation>Move the end of the contract</translation>
    </message>
    <message>
        <source>Net unit price</source>
        <translation>Net unit price</translation>
    </message>
    <message>
        <source>Net unit price at the new level</source>
        <translation>Net unit price at the new level</translation>
    </message>
    <message>
        <source>Net unit price before</source>
        <translation>Net unit price before</translation>
    </message>
    <message>
        <source>Net unit price, {currency}</source>
        <translation>Net unit price, {currency}</translation>
    </message>
    <message>
        <source>Net unit, {currency}</source>
        <translation>Net unit, {currency}</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>New end</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>New last day</translation>
    </message>
    <message>
        <source>New monthly total excl. VAT</source>
        <translation>New monthly total excl. VAT</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>New payment</translation>
    </message>
    <message>
        <source>New payment, incl. VAT</source>
        <translation>New payment, incl. VAT</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>New total</translation>
    </message>
    <message>
        <source>New total of {product}</source>
        <translation>New total of {product}</translation>
    </message>
    <message>
        <source>New yearly total excl. VAT</source>
        <translation>New yearly total excl. VAT</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Next invoice</translation>
    </message>
    <message>
        <source>Next invoice, incl. VAT</source>
        <translation>Next invoice, incl. VAT</translation>
    </message>
    <message>
        <source>No contract moves.</source>
        <translation>No contract moves.</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>None of them stays.</source>
        <translation>None of them stays.</translation>
    </message>
    <message>
        <source>Not required by the customer</source>
        <translation>Not required by the customer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Note to the customer</translation>
    </message>
    <message>
        <source>Nothing can be changed here</source>
        <translation>Nothing can be changed here</translation>
    </message>
    <message>
        <source>Nothing else can be ordered before it has answered; what is held is without it.</source>
        <translation>Nothing else can be ordered before it has answered; what is held is without it.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Offline, it leaves with the next exchange.</source>
        <translation>Offline, it leaves with the next exchange.</translation>
    </message>
    <message>
        <source>on {day} alone, prorated</source>
        <translation>on {day} alone, prorated</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>One less of everything</source>
        <translation>One less of everything</translation>
    </message>
    <message>
        <source>One less {product}</source>
        <translation>One less {product}</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>One more of everything</source>
        <translation>One more of everything</translation>
    </message>
    <message>
        <source>One more {product}</source>
        <translation>One more {product}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open change quotes</source>
        <translation>Open change quotes</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Open the preview</translation>
    </message>
    <message>
        <source>order at the next exchange</source>
        <translation>order at the next exchange</translation>
    </message>
    <message>
        <source>Order for {name} placed</source>
        <translation>Order for {name} placed</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>order {number}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Ordered directly, without a quote.</source>
        <translation>Ordered directly, without a quote.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Payment at the new level</source>
        <translation>Payment at the new level</translation>
    </message>
    <message>
        <source>Payment before</source>
        <translation>Payment before</translation>
    </message>
    <message>
        <source>Preview of the change</source>
        <translation>Preview of the change</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>prior</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Purchase order number</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Quote discount</source>
        <translation>Quote discount</translation>
    </message>
    <message>
        <source>Quote discount on {product}</source>
        <translation>Quote discount on {product}</translation>
    </message>
    <message>
        <source>Recorded with your name, the date and the time.</source>
        <translation>Recorded with your name, the date and the time.</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove {product}</source>
        <translation>Remove {product}</translation>
    </message>
    <message>
        <source>Renewed by contract {number} from {start}.</source>
        <translation>Renewed by contract {number} from {start}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace nothing</source>
        <translation>Replace nothing</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Review change order</source>
        <translation>Review change order</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Review order</translation>
    </message>
    <message>
        <source>Revision {number} of {day}, {time}: new total {amount}.</source>
        <translation>Revision {number} of {day}, {time}: new total {amount}.</translation>
    </message>
    <message>
        <source>Save as change quotes</source>
        <translation>Save as change quotes</translation>
    </message>
    <message>
        <source>Save quote</source>
        <translation>Save quote</translation>
    </message>
    <message>
        <source>Save the revision</source>
        <translation>Save the revision</translation>
    </message>
    <message>
        <source>saved on this laptop</source>
        <translation>saved on this laptop</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message numerus="yes">
        <source>Seats can be given back within {n} hours of their order, later at the renewal.</source>
        <translation>
            <numerusform>Seats can be given back within {n} hour of their order, later at the renewal.</numerusform>
            <numerusform>Seats can be given back within {n} hours of their order, later at the renewal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats that are replaced</source>
        <translation>Seats that are replaced</translation>
    </message>
    <message>
        <source>See the licences</source>
        <translation>See the licences</translation>
    </message>
    <message>
        <source>Something is other than when this was written.</source>
        <translation>Something is other than when this was written.</translation>
    </message>
    <message>
        <source>Submit the order</source>
        <translation>Submit the order</translation>
    </message>
    <message numerus="yes">
        <source>Submit {n} orders</source>
        <translation>
            <numerusform>Submit {n} order</numerusform>
            <numerusform>Submit {n} orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>The change that was begun cannot be opened</source>
        <translation>The change that was begun cannot be opened</translation>
    </message>
    <message>
        <source>The contract ends on {day}, not on {before}.</source>
        <translation>The contract ends on {day}, not on {before}.</translation>
    </message>
    <message>
        <source>The contract goes on month by month, {percent} dearer, until it is renewed.</source>
        <translation>The contract goes on month by month, {percent} dearer, until it is renewed.</translation>
    </message>
    <message>
        <source>The products differ: each has its own, below.</source>
        <translation>The products differ: each has its own, below.</translation>
    </message>
    <message>
        <source>The reduction that is ordered for {day} is taken back</source>
        <translation>The reduction that is ordered for {day} is taken back</translation>
    </message>
    <message>
        <source>The reduction to {seats} that is ordered for {day} is taken back by this order; order it again afterwards if it is to remain</source>
        <translation>The reduction to {seats} that is ordered for {day} is taken back by this order; order it again afterwards if it is to remain</translation>
    </message>
    <message>
        <source>The term ended on {day}.</source>
        <translation>The term ended on {day}.</translation>
    </message>
    <message>
        <source>The totals you asked for stand beside what is held now, at today’s prices.</source>
        <translation>The totals you asked for stand beside what is held now, at today’s prices.</translation>
    </message>
    <message>
        <source>then {amount}</source>
        <translation>then {amount}</translation>
    </message>
    <message>
        <source>This change quote was changed meanwhile.</source>
        <translation>This change quote was changed meanwhile.</translation>
    </message>
    <message>
        <source>This contract credits nothing within a billing period.</source>
        <translation>This contract credits nothing within a billing period.</translation>
    </message>
    <message>
        <source>This one ends on {last}: what is changed here is not in the renewal.</source>
        <translation>This one ends on {last}: what is changed here is not in the renewal.</translation>
    </message>
    <message>
        <source>This order is governed by the master agreement signed with the vendor.</source>
        <translation>This order is governed by the master agreement signed with the vendor.</translation>
    </message>
    <message>
        <source>Tick what you agree to; then the order can be placed.</source>
        <translation>Tick what you agree to; then the order can be placed.</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>To be known</translation>
    </message>
    <message>
        <source>To term end</source>
        <translation>To term end</translation>
    </message>
    <message>
        <source>To the new end</source>
        <translation>To the new end</translation>
    </message>
    <message>
        <source>To the new end that is {amount} more, excl. VAT.</source>
        <translation>To the new end that is {amount} more, excl. VAT.</translation>
    </message>
    <message>
        <source>to the term’s end</source>
        <translation>to the term’s end</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Today, incl. VAT</source>
        <translation>Today, incl. VAT</translation>
    </message>
    <message>
        <source>Together, excl. VAT</source>
        <translation>Together, excl. VAT</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>Total number of licences</source>
        <translation>Total number of licences</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Type a price</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>Under contract {number} a discount of {percent} would last longer, which is beyond your limit of {limit}: a manager must approve it. Leave the contract out, or save change quotes and ask for it.</source>
        <translation>Under contract {number} a discount of {percent} would last longer, which is beyond your limit of {limit}: a manager must approve it. Leave the contract out, or save change quotes and ask for it.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message numerus="yes">
        <source>Until then {n} stay in service and are charged.</source>
        <translation>
            <numerusform>Until then {n} stays in service and is charged.</numerusform>
            <numerusform>Until then {n} stay in service and are charged.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until when does the contract run?</source>
        <translation>Until when does the contract run?</translation>
    </message>
    <message>
        <source>Until {day} seats can still be taken off, and are not charged.</source>
        <translation>Until {day} seats can still be taken off, and are not charged.</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>VAT, new payment</source>
        <translation>VAT, new payment</translation>
    </message>
    <message>
        <source>VAT, next invoice</source>
        <translation>VAT, next invoice</translation>
    </message>
    <message>
        <source>VAT, today</source>
        <translation>VAT, today</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>What goes is credited for the rest of the billing period.</source>
        <translation>What goes is credited for the rest of the billing period.</translation>
    </message>
    <message>
        <source>What is added ends with the contract, on {day}. Price list v{version}.</source>
        <translation>What is added ends with the contract, on {day}. Price list v{version}.</translation>
    </message>
    <message>
        <source>What is added is charged from today on.</source>
        <translation>What is added is charged from today on.</translation>
    </message>
    <message>
        <source>What is added is charged from {day} on.</source>
        <translation>What is added is charged from {day} on.</translation>
    </message>
    <message>
        <source>What is changed ends with this contract, on {last}</source>
        <translation>What is changed ends with this contract, on {last}</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>What is held</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>What replaces {product}?</source>
        <translation>What replaces {product}?</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Yearly from {day}, excl. VAT</source>
        <translation>Yearly from {day}, excl. VAT</translation>
    </message>
    <message>
        <source>Yearly payment, {currency}</source>
        <translation>Yearly payment, {currency}</translation>
    </message>
    <message>
        <source>Yearly until {day}, excl. VAT</source>
        <translation>Yearly until {day}, excl. VAT</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} more</translation>
    </message>
    <message>
        <source>{day}, at the list that is known today</source>
        <translation>{day}, at the list that is known today</translation>
    </message>
    <message>
        <source>{first} to {last}, prorated</source>
        <translation>{first} to {last}, prorated</translation>
    </message>
    <message>
        <source>{level} is not offered in {partnership}</source>
        <translation>{level} is not offered in {partnership}</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {before}</source>
        <translation>{name}: {now} instead of {before}</translation>
    </message>
    <message>
        <source>{number}, ends {day}</source>
        <translation>{number}, ends {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} change quotes saved</source>
        <translation>
            <numerusform>{n} change quote saved</numerusform>
            <numerusform>{n} change quotes saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contracts then end on {day}.</source>
        <translation>
            <numerusform>{n} contract then ends on {day}.</numerusform>
            <numerusform>{n} contracts then end on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices, to {day}</source>
        <translation>
            <numerusform>{n} invoice, to {day}</numerusform>
            <numerusform>{n} invoices, to {day}</numerusform>
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
        <source>{n} of {held} stay.</source>
        <translation>
            <numerusform>{n} of {held} stays.</numerusform>
            <numerusform>{n} of {held} stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders for {name} placed</source>
        <translation>
            <numerusform>{n} order for {name} placed</numerusform>
            <numerusform>{n} orders for {name} placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seats are paid for in this period already</source>
        <translation>
            <numerusform>{n} seat is paid for in this period already</numerusform>
            <numerusform>{n} seats are paid for in this period already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seats are replaced, and credited for the rest of the period</source>
        <translation>
            <numerusform>{n} seat is replaced, and credited for the rest of the period</numerusform>
            <numerusform>{n} seats are replaced, and credited for the rest of the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seats are replaced; this contract credits nothing within a period</source>
        <translation>
            <numerusform>{n} seat is replaced; this contract credits nothing within a period</numerusform>
            <numerusform>{n} seats are replaced; this contract credits nothing within a period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {product} become {other}</source>
        <translation>
            <numerusform>{n} {product} becomes {other}</numerusform>
            <numerusform>{n} {product} become {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{products} from today</source>
        <translation>{products} from today</translation>
    </message>
    <message>
        <source>{products} on {day}</source>
        <translation>{products} on {day}</translation>
    </message>
    <message>
        <source>{programme}: {products}</source>
        <translation>{programme}: {products}</translation>
    </message>
    <message>
        <source>{title}, version {version} of {day}</source>
        <translation>{title}, version {version} of {day}</translation>
    </message>
    <message>
        <source>{what}, contract {number}</source>
        <translation>{what}, contract {number}</translation>
    </message>
    <message>
        <source>{what}, {product}</source>
        <translation>{what}, {product}</translation>
    </message>
    <message numerus="yes">
        <source>−{n} fewer</source>
        <translation>
            <numerusform>−{n} fewer</numerusform>
            <numerusform>−{n} fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats are ordered already, for {on}</source>
        <translation>
            <numerusform>−{n} seat is ordered already, for {on}</numerusform>
            <numerusform>−{n} seats are ordered already, for {on}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats can be cancelled until {until}</source>
        <translation>
            <numerusform>−{n} seat can be cancelled until {until}</numerusform>
            <numerusform>−{n} seats can be cancelled until {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats go before the contract begins on {on}: not charged</source>
        <translation>
            <numerusform>−{n} seat goes before the contract begins on {on}: not charged</numerusform>
            <numerusform>−{n} seats go before the contract begins on {on}: not charged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats go before the contract begins on {on}: not charged, to be ordered by {by}</source>
        <translation>
            <numerusform>−{n} seat goes before the contract begins on {on}: not charged, to be ordered by {by}</numerusform>
            <numerusform>−{n} seats go before the contract begins on {on}: not charged, to be ordered by {by}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}</source>
        <translation>
            <numerusform>−{n} seat takes effect on {on}</numerusform>
            <numerusform>−{n} seats take effect on {on}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}, to be ordered by {by}</source>
        <translation>
            <numerusform>−{n} seat takes effect on {on}, to be ordered by {by}</numerusform>
            <numerusform>−{n} seats take effect on {on}, to be ordered by {by}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}: the window is still open for {open} only</source>
        <translation>
            <numerusform>−{n} seat takes effect on {on}: the window is still open for {open} only</numerusform>
            <numerusform>−{n} seats take effect on {on}: the window is still open for {open} only</numerusform>
        </translation>
    </message>
</context>
</TS>
