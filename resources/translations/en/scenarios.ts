<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>scenarios</name>
    <message>
        <source>A copy of {name}</source>
        <translation>A copy of {name}</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Add a variant</translation>
    </message>
    <message>
        <source>All variants cost the same per month.</source>
        <translation>All variants cost the same per month.</translation>
    </message>
    <message>
        <source>All variants that can be placed cost the same.</source>
        <translation>All variants that can be placed cost the same.</translation>
    </message>
    <message>
        <source>another end: not comparable</source>
        <translation>another end: not comparable</translation>
    </message>
    <message>
        <source>As it is held</source>
        <translation>As it is held</translation>
    </message>
    <message>
        <source>As it is held, {part}</source>
        <translation>As it is held, {part}</translation>
    </message>
    <message>
        <source>As much {unit} as what is held.</source>
        <translation>As much {unit} as what is held.</translation>
    </message>
    <message>
        <source>Back to the change</source>
        <translation>Back to the change</translation>
    </message>
    <message>
        <source>Back to the offer</source>
        <translation>Back to the offer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cheaper than A</source>
        <translation>Cheaper than A</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Commitment excl. VAT</source>
        <translation>Commitment excl. VAT</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Copy as another variant</source>
        <translation>Copy as another variant</translation>
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
        <source>Difference to what is held</source>
        <translation>Difference to what is held</translation>
    </message>
    <message>
        <source>Difference to what is held, from {day}</source>
        <translation>Difference to what is held, from {day}</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Effective discount</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>End of the contract</translation>
    </message>
    <message>
        <source>Exact result</source>
        <translation>Exact result</translation>
    </message>
    <message>
        <source>First year excl. VAT</source>
        <translation>First year excl. VAT</translation>
    </message>
    <message>
        <source>for any number of users</source>
        <translation>for any number of users</translation>
    </message>
    <message>
        <source>for no number of users</source>
        <translation>for no number of users</translation>
    </message>
    <message numerus="yes">
        <source>for {n} users</source>
        <translation>
            <numerusform>for {n} user</numerusform>
            <numerusform>for {n} users</numerusform>
        </translation>
    </message>
    <message>
        <source>Four variants stand side by side at most.</source>
        <translation>Four variants stand side by side at most.</translation>
    </message>
    <message>
        <source>From {day}: {said}</source>
        <translation>From {day}: {said}</translation>
    </message>
    <message>
        <source>from {first} to {last} users</source>
        <translation>from {first} to {last} users</translation>
    </message>
    <message>
        <source>from {first} users</source>
        <translation>from {first} users</translation>
    </message>
    <message>
        <source>Full billing period excl. VAT</source>
        <translation>Full billing period excl. VAT</translation>
    </message>
    <message>
        <source>included</source>
        <translation>included</translation>
    </message>
    <message>
        <source>Left empty, it is called by its terms.</source>
        <translation>Left empty, it is called by its terms.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences of {letter}</source>
        <translation>Licences of {letter}</translation>
    </message>
    <message>
        <source>Looked for from {first} to {last} users, by what a month costs on average over the commitment.</source>
        <translation>Looked for from {first} to {last} users, by what a month costs on average over the commitment.</translation>
    </message>
    <message>
        <source>Make this the change</source>
        <translation>Make this the change</translation>
    </message>
    <message>
        <source>Make this the quote</source>
        <translation>Make this the quote</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Monthly excl. VAT</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, from {day}</source>
        <translation>Monthly excl. VAT, from {day}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>More about {letter}</source>
        <translation>More about {letter}</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Name of the variant</translation>
    </message>
    <message>
        <source>New monthly total excl. VAT</source>
        <translation>New monthly total excl. VAT</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>New yearly total excl. VAT</source>
        <translation>New yearly total excl. VAT</translation>
    </message>
    <message>
        <source>Next invoice, excl. VAT</source>
        <translation>Next invoice, excl. VAT</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>no licence</translation>
    </message>
    <message>
        <source>No variant can be placed as it is.</source>
        <translation>No variant can be placed as it is.</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>not included</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Nothing is subscribed yet.</source>
        <translation>Nothing is subscribed yet.</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>nothing to order</translation>
    </message>
    <message>
        <source>Of the changes, {name} costs least.</source>
        <translation>Of the changes, {name} costs least.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>One licence less in {letter}</source>
        <translation>One licence less in {letter}</translation>
    </message>
    <message>
        <source>One licence more in {letter}</source>
        <translation>One licence more in {letter}</translation>
    </message>
    <message>
        <source>Only {name} can be placed as it is.</source>
        <translation>Only {name} can be placed as it is.</translation>
    </message>
    <message>
        <source>Only {name} has licences.</source>
        <translation>Only {name} has licences.</translation>
    </message>
    <message>
        <source>other length: compare per month</source>
        <translation>other length: compare per month</translation>
    </message>
    <message>
        <source>Per month, on average</source>
        <translation>Per month, on average</translation>
    </message>
    <message>
        <source>Per user and month</source>
        <translation>Per user and month</translation>
    </message>
    <message>
        <source>Per user and year</source>
        <translation>Per user and year</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>Preview PDF</translation>
    </message>
    <message>
        <source>products, the cheapest first</source>
        <translation>products, the cheapest first</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Quote {number}</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Redo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>Remove from the board</source>
        <translation>Remove from the board</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Services excl. VAT, once</source>
        <translation>Services excl. VAT, once</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Show the customer</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>the change being written</source>
        <translation>the change being written</translation>
    </message>
    <message>
        <source>the change quote {number}</source>
        <translation>the change quote {number}</translation>
    </message>
    <message>
        <source>The cheapest</source>
        <translation>The cheapest</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>the cheapest</translation>
    </message>
    <message>
        <source>The current change</source>
        <translation>The current change</translation>
    </message>
    <message>
        <source>The current offer</source>
        <translation>The current offer</translation>
    </message>
    <message>
        <source>the offer being written</source>
        <translation>the offer being written</translation>
    </message>
    <message>
        <source>The others are compared with it.</source>
        <translation>The others are compared with it.</translation>
    </message>
    <message>
        <source>the quote {number}</source>
        <translation>the quote {number}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>This change cannot be compared</source>
        <translation>This change cannot be compared</translation>
    </message>
    <message>
        <source>This offer cannot be compared</source>
        <translation>This offer cannot be compared</translation>
    </message>
    <message>
        <source>To term end, excl. VAT</source>
        <translation>To term end, excl. VAT</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>Today, excl. VAT</source>
        <translation>Today, excl. VAT</translation>
    </message>
    <message>
        <source>Type how many licences a variant has, or choose a level.</source>
        <translation>Type how many licences a variant has, or choose a level.</translation>
    </message>
    <message>
        <source>Type how many licences a variant has: the others are compared with A.</source>
        <translation>Type how many licences a variant has: the others are compared with A.</translation>
    </message>
    <message>
        <source>Under its name stands what keeps it from that.</source>
        <translation>Under its name stands what keeps it from that.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variant</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>What is held has changed: all variants stand beside it now.</source>
        <translation>What is held has changed: all variants stand beside it now.</translation>
    </message>
    <message>
        <source>What is variant {letter} called?</source>
        <translation>What is variant {letter} called?</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message numerus="yes">
        <source>With {n} products it depends on which: {least} to {most}.</source>
        <translation>
            <numerusform>With {n} product it depends on which: {least} to {most}.</numerusform>
            <numerusform>With {n} products it depends on which: {least} to {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly excl. VAT</source>
        <translation>Yearly excl. VAT</translation>
    </message>
    <message>
        <source>Yearly excl. VAT, from {day}</source>
        <translation>Yearly excl. VAT, from {day}</translation>
    </message>
    <message>
        <source>{amount} less than A per month, on average.</source>
        <translation>{amount} less than A per month, on average.</translation>
    </message>
    <message>
        <source>{amount} {unit} less than A.</source>
        <translation>{amount} {unit} less than A.</translation>
    </message>
    <message>
        <source>{amount} {unit} less than what is held.</source>
        <translation>{amount} {unit} less than what is held.</translation>
    </message>
    <message>
        <source>{amount} {unit} more than what is held.</source>
        <translation>{amount} {unit} more than what is held.</translation>
    </message>
    <message>
        <source>{amount}, cheaper</source>
        <translation>{amount}, cheaper</translation>
    </message>
    <message>
        <source>{amount}, dearer</source>
        <translation>{amount}, dearer</translation>
    </message>
    <message numerus="yes">
        <source>{bundle} can be cheaper from {n} products: it depends on which.</source>
        <translation>
            <numerusform>{bundle} can be cheaper from {n} product: it depends on which.</numerusform>
            <numerusform>{bundle} can be cheaper from {n} products: it depends on which.</numerusform>
        </translation>
    </message>
    <message>
        <source>{bundle} costs as much as its products one by one.</source>
        <translation>{bundle} costs as much as its products one by one.</translation>
    </message>
    <message>
        <source>{bundle} costs more than its products one by one.</source>
        <translation>{bundle} costs more than its products one by one.</translation>
    </message>
    <message numerus="yes">
        <source>{bundle} is cheaper from {n} products, whichever they are.</source>
        <translation>
            <numerusform>{bundle} is cheaper from {n} product, whichever it is.</numerusform>
            <numerusform>{bundle} is cheaper from {n} products, whichever they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} of {most}</translation>
    </message>
    <message>
        <source>{count}, optional</source>
        <translation>{count}, optional</translation>
    </message>
    <message numerus="yes">
        <source>{least} to {n} licences</source>
        <translation>
            <numerusform>{least} to {n} licence</numerusform>
            <numerusform>{least} to {n} licences</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} cost least per month, and the same.</source>
        <translation>{names} cost least per month, and the same.</translation>
    </message>
    <message>
        <source>{name} costs least per month.</source>
        <translation>{name} costs least per month.</translation>
    </message>
    <message>
        <source>{name} costs least.</source>
        <translation>{name} costs least.</translation>
    </message>
    <message>
        <source>{name}: difference to A, {figure}</source>
        <translation>{name}: difference to A, {figure}</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation>{name}: {figure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <translation>
            <numerusform>{n} user</numerusform>
            <numerusform>{n} users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{offer}, {n} months</source>
        <translation>
            <numerusform>{offer}, {n} month</numerusform>
            <numerusform>{offer}, {n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>{one}, and {other}</source>
        <translation>{one}, and {other}</translation>
    </message>
    <message>
        <source>{product} in {letter}</source>
        <translation>{product} in {letter}</translation>
    </message>
    <message>
        <source>{product}, more of it</source>
        <translation>{product}, more of it</translation>
    </message>
    <message>
        <source>{users}, {months}: {amount}, against {least} for all {count} products.</source>
        <translation>{users}, {months}: {amount}, against {least} for all {count} products.</translation>
    </message>
    <message>
        <source>{users}, {months}: {amount}, against {least} or more for {count} products.</source>
        <translation>{users}, {months}: {amount}, against {least} or more for {count} products.</translation>
    </message>
    <message>
        <source>{what} of {letter}</source>
        <translation>{what} of {letter}</translation>
    </message>
    <message>
        <source>{what}, difference to A</source>
        <translation>{what}, difference to A</translation>
    </message>
</context>
</TS>
