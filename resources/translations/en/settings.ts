<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>A ZIP archive with tables of customers, quotes, contracts, licences, orders and invoices, and every document exactly as it is. It is not encrypted: whoever has it can read it.</source>
        <translation>A ZIP archive with tables of customers, quotes, contracts, licences, orders and invoices, and every document exactly as it is. It is not encrypted: whoever has it can read it.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Before the laptop goes to somebody else: everything that the desk keeps on it is removed, the key of the data first.</source>
        <translation>Before the laptop goes to somebody else: everything that the desk keeps on it is removed, the key of the data first.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Customers, quotes, contracts and prices as the portal has them, drafts, what waits to be sent, e-mails and papers.</source>
        <translation>Customers, quotes, contracts and prices as the portal has them, drafts, what waits to be sent, e-mails and papers.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Data and security</source>
        <translation>Data and security</translation>
    </message>
    <message>
        <source>Data, sign-in, settings and papers kept for meetings go from this laptop. What the portal has stays there, and comes back with the next sign-in.</source>
        <translation>Data, sign-in, settings and papers kept for meetings go from this laptop. What the portal has stays there, and comes back with the next sign-in.</translation>
    </message>
    <message>
        <source>Dates of quotes and contracts</source>
        <translation>Dates of quotes and contracts</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>E-mail and templates</source>
        <translation>E-mail and templates</translation>
    </message>
    <message>
        <source>Encrypted cache</source>
        <translation>Encrypted cache</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>word to type</comment>
        <translation>erase</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Erase for ever</translation>
    </message>
    <message>
        <source>Erase this laptop?</source>
        <translation>Erase this laptop?</translation>
    </message>
    <message>
        <source>Erase this laptop…</source>
        <translation>Erase this laptop…</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Export all</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Export all…</translation>
    </message>
    <message>
        <source>Exporting to {name}…</source>
        <translation>Exporting to {name}…</translation>
    </message>
    <message>
        <source>F1 or ? shows them over any page, those of that page first.</source>
        <translation>F1 or ? shows them over any page, those of that page first.</translation>
    </message>
    <message>
        <source>For that long, up to 30 seconds, you can undo it; at 0 everything is sent at once. Closing the window sends it as well.</source>
        <translation>For that long, up to 30 seconds, you can undo it; at 0 everything is sent at once. Closing the window sends it as well.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Identity and documents</source>
        <translation>Identity and documents</translation>
    </message>
    <message>
        <source>Its size on the disk</source>
        <translation>Its size on the disk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Last exchange</translation>
    </message>
    <message>
        <source>Leave nothing here</source>
        <translation>Leave nothing here</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lists of the partner</source>
        <translation>Lists of the partner</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>not exchanged yet</source>
        <translation>not exchanged yet</translation>
    </message>
    <message>
        <source>One second less</source>
        <translation>One second less</translation>
    </message>
    <message>
        <source>One second more</source>
        <translation>One second more</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Rescued from damaged data</source>
        <translation>Rescued from damaged data</translation>
    </message>
    <message>
        <source>Seconds before what you do is sent</source>
        <translation>Seconds before what you do is sent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Sign out?</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>those of {place}</source>
        <translation>those of {place}</translation>
    </message>
    <message>
        <source>To sign in again, the portal must be reachable. What is here stays here, encrypted.</source>
        <translation>To sign in again, the portal must be reachable. What is here stays here, encrypted.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Type “{word}” to go on</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes and e-mails that have not left yet are lost.</source>
        <translation>
            <numerusform>{n} change or e-mail that has not left yet is lost.</numerusform>
            <numerusform>{n} changes and e-mails that have not left yet are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes not sent yet leave now; what the portal does not take, after the next sign-in.</source>
        <translation>
            <numerusform>{n} change not sent yet leaves now, or after the next sign-in if the portal does not take it.</numerusform>
            <numerusform>{n} changes not sent yet leave now; what the portal does not take, after the next sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents exported to {name}</source>
        <translation>
            <numerusform>{n} document exported to {name}</numerusform>
            <numerusform>{n} documents exported to {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts are on this laptop only: they are lost.</source>
        <translation>
            <numerusform>{n} draft is on this laptop only: it is lost.</numerusform>
            <numerusform>{n} drafts are on this laptop only: they are lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
