<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>acceptances</name>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>box ticked</source>
        <translation>box ticked</translation>
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
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Details of the acceptance</source>
        <translation>Details of the acceptance</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>name typed as a signature</source>
        <translation>name typed as a signature</translation>
    </message>
    <message>
        <source>Once, excl. VAT</source>
        <translation>Once, excl. VAT</translation>
    </message>
    <message>
        <source>Per month, excl. VAT</source>
        <translation>Per month, excl. VAT</translation>
    </message>
    <message>
        <source>Per year, excl. VAT</source>
        <translation>Per year, excl. VAT</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>signature drawn by hand</source>
        <translation>signature drawn by hand</translation>
    </message>
    <message>
        <source>Signature of {who}</source>
        <translation>Signature of {who}</translation>
    </message>
    <message>
        <source>To the end, excl. VAT</source>
        <translation>To the end, excl. VAT</translation>
    </message>
    <message>
        <source>Today, incl. VAT</source>
        <translation>Today, incl. VAT</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>What was shown, sealed</source>
        <translation>What was shown, sealed</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{product}: {before} → {after}</source>
        <translation>{product}: {before} → {after}</translation>
    </message>
    <message>
        <source>{product}: {count}</source>
        <translation>{product}: {count}</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>{who} said yes on {moment}, in time; it reached the portal on {received}.</source>
        <translation>{who} said yes on {moment}, in time; it reached the portal on {received}.</translation>
    </message>
    <message>
        <source>{who}, {moment}</source>
        <translation>{who}, {moment}</translation>
    </message>
    <message>
        <source>{who}, {moment}, accepted offline; received {received}</source>
        <translation>{who}, {moment}, accepted offline; received {received}</translation>
    </message>
</context>
</TS>
