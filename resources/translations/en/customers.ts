<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>customers</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Account type</translation>
    </message>
    <message>
        <source>Actions of {name}</source>
        <translation>Actions of {name}</translation>
    </message>
    <message numerus="yes">
        <source>Actions of {n} selected customers</source>
        <translation>
            <numerusform>Actions of {n} selected customer</numerusform>
            <numerusform>Actions of {n} selected customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Add a quote</translation>
    </message>
    <message>
        <source>Add the first; it is kept here and sent at the next exchange.</source>
        <translation>Add the first; it is kept here and sent at the next exchange.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>All drafts</translation>
    </message>
    <message>
        <source>An order waits to be sent.</source>
        <translation>An order waits to be sent.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>cart for {name}</source>
        <translation>cart for {name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
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
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copy the selected rows</translation>
    </message>
    <message>
        <source>Copy, export</source>
        <translation>Copy, export</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>customer</numerusform>
            <numerusform>customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Delete the view</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Disable the account</translation>
    </message>
    <message numerus="yes">
        <source>Disable {n} accounts?</source>
        <translation>
            <numerusform>Disable {n} account?</numerusform>
            <numerusform>Disable {n} accounts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Edit the profile</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Enable the account</translation>
    </message>
    <message numerus="yes">
        <source>Enable {n} accounts?</source>
        <translation>
            <numerusform>Enable {n} account?</numerusform>
            <numerusform>Enable {n} accounts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends in &lt; {days} d</source>
        <translation>Ends in &lt; {days} d</translation>
    </message>
    <message>
        <source>Enter opens the file · Space shows it · Ctrl Space selects</source>
        <translation>Enter opens the file · Space shows it · Ctrl Space selects</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Export the customers</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Export what is shown…</translation>
    </message>
    <message>
        <source>Export with whole profiles…</source>
        <translation>Export with whole profiles…</translation>
    </message>
    <message>
        <source>Exporting to {name}…</source>
        <translation>Exporting to {name}…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>First exchange</source>
        <translation>First exchange</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Hide until tomorrow</source>
        <translation>Hide until tomorrow</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In a sentence</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installed</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installing</translation>
    </message>
    <message>
        <source>It is taken back first: no contract is made. You can undo both afterwards.</source>
        <translation>It is taken back first: no contract is made. You can undo both afterwards.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>licences of {name}</source>
        <translation>licences of {name}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Mark as lost</translation>
    </message>
    <message>
        <source>Mark {name} as lost?</source>
        <translation>Mark {name} as lost?</translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} customers as lost?</source>
        <translation>
            <numerusform>Mark {n} customer as lost?</numerusform>
            <numerusform>Mark {n} customers as lost?</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly, {currency}</source>
        <translation>Monthly, {currency}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>more than {count}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Name, SIRET, domain, contact, quote…</source>
        <translation>Name, SIRET, domain, contact, quote…</translation>
    </message>
    <message>
        <source>No customer fits</source>
        <translation>No customer fits</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>No customers yet</translation>
    </message>
    <message>
        <source>Nobody found for “{typed}”</source>
        <translation>Nobody found for “{typed}”</translation>
    </message>
    <message>
        <source>None of these accounts can be disabled</source>
        <translation>None of these accounts can be disabled</translation>
    </message>
    <message>
        <source>None of these accounts can be enabled</source>
        <translation>None of these accounts can be enabled</translation>
    </message>
    <message>
        <source>None of these accounts can be suspended</source>
        <translation>None of these accounts can be suspended</translation>
    </message>
    <message>
        <source>None of these customers can be marked as lost</source>
        <translation>None of these customers can be marked as lost</translation>
    </message>
    <message>
        <source>None of these customers can be taken up again</source>
        <translation>None of these customers can be taken up again</translation>
    </message>
    <message>
        <source>one end for {name}</source>
        <translation>one end for {name}</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Open quotes</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Open the grid with it</source>
        <translation>Open the grid with it</translation>
    </message>
    <message>
        <source>profile of {name}</source>
        <translation>profile of {name}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>quote for {name}</source>
        <translation>quote for {name}</translation>
    </message>
    <message>
        <source>Quote {number} is validated and waits to be sent.</source>
        <translation>Quote {number} is validated and waits to be sent.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Receiving customers, {done} of {total}</source>
        <translation>Receiving customers, {done} of {total}</translation>
    </message>
    <message>
        <source>Rename the view?</source>
        <translation>Rename the view?</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Sales rep</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as a view?</source>
        <translation>Save as a view?</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Save as a view…</translation>
    </message>
    <message>
        <source>Save the changes in “{name}”</source>
        <translation>Save the changes in “{name}”</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Search customers</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>See them</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>Select nobody</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Show everybody</translation>
    </message>
    <message>
        <source>Show its customers</source>
        <translation>Show its customers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Suspend the account</source>
        <translation>Suspend the account</translation>
    </message>
    <message numerus="yes">
        <source>Suspend {n} accounts?</source>
        <translation>
            <numerusform>Suspend {n} account?</numerusform>
            <numerusform>Suspend {n} accounts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the sale back and mark as lost</source>
        <translation>Take the sale back and mark as lost</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Take this filter away</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} customers up again?</source>
        <translation>
            <numerusform>Take {n} customer up again?</numerusform>
            <numerusform>Take {n} customers up again?</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {when}: {customer} ({number}, {amount} a month).</source>
        <translation>the first {when}: {customer} ({number}, {amount} a month).</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Try fewer words, or another status or letter.</source>
        <translation>Try fewer words, or another status or letter.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>View “{name}” deleted</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>without a name yet</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Your role reads only.</translation>
    </message>
    <message>
        <source>{name} is a prospect again</source>
        <translation>{name} is a prospect again</translation>
    </message>
    <message>
        <source>{name} is marked as lost</source>
        <translation>{name} is marked as lost</translation>
    </message>
    <message>
        <source>{name}: account disabled</source>
        <translation>{name}: account disabled</translation>
    </message>
    <message>
        <source>{name}: account enabled</source>
        <translation>{name}: account enabled</translation>
    </message>
    <message>
        <source>{name}: account suspended</source>
        <translation>{name}: account suspended</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts disabled</source>
        <translation>
            <numerusform>{n} account disabled</numerusform>
            <numerusform>{n} accounts disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts enabled</source>
        <translation>
            <numerusform>{n} account enabled</numerusform>
            <numerusform>{n} accounts enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts suspended</source>
        <translation>
            <numerusform>{n} account suspended</numerusform>
            <numerusform>{n} accounts suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers are marked as lost</source>
        <translation>
            <numerusform>{n} customer is marked as lost</numerusform>
            <numerusform>{n} customers are marked as lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers are prospects again</source>
        <translation>
            <numerusform>{n} customer is a prospect again</numerusform>
            <numerusform>{n} customers are prospects again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers exported to {name}</source>
        <translation>
            <numerusform>{n} customer exported to {name}</numerusform>
            <numerusform>{n} customers exported to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers stay as they are:</source>
        <translation>
            <numerusform>{n} customer stays as it is:</numerusform>
            <numerusform>{n} customers stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts:</source>
        <translation>
            <numerusform>{n} draft:</numerusform>
            <numerusform>{n} drafts:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes expire this week,</source>
        <translation>
            <numerusform>{n} quote expires this week,</numerusform>
            <numerusform>{n} quotes expire this week,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows copied</source>
        <translation>
            <numerusform>{n} row copied</numerusform>
            <numerusform>{n} rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sales wait to be sent.</source>
        <translation>
            <numerusform>{n} sale waits to be sent.</numerusform>
            <numerusform>{n} sales wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} selected</numerusform>
            <numerusform>{n} selected</numerusform>
        </translation>
    </message>
</context>
</TS>
