<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>acceptances</name>
    <message>
        <source>Acceptance</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Devant</translation>
    </message>
    <message>
        <source>box ticked</source>
        <translation>case cochée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Details of the acceptance</source>
        <translation>Détails de l’accord</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>name typed as a signature</source>
        <translation>nom saisi en guise de signature</translation>
    </message>
    <message>
        <source>Once, excl. VAT</source>
        <translation>Une fois HT</translation>
    </message>
    <message>
        <source>Per month, excl. VAT</source>
        <translation>Par mois HT</translation>
    </message>
    <message>
        <source>Per year, excl. VAT</source>
        <translation>Par an HT</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>signature drawn by hand</source>
        <translation>signature tracée à la main</translation>
    </message>
    <message>
        <source>Signature of {who}</source>
        <translation>Signature de {who}</translation>
    </message>
    <message>
        <source>To the end, excl. VAT</source>
        <translation>Jusqu’à l’échéance HT</translation>
    </message>
    <message>
        <source>Today, incl. VAT</source>
        <translation>Aujourd’hui TTC</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>What was shown, sealed</source>
        <translation>Ce qui a été montré, scellé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
        <translation>{product} : {before} → {after}</translation>
    </message>
    <message>
        <source>{product}: {count}</source>
        <translation>{product} : {count}</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>{who} said yes on {moment}, in time; it reached the portal on {received}.</source>
        <translation>{who} a donné son accord le {moment}, dans les délais ; le portail l’a reçu le {received}.</translation>
    </message>
    <message>
        <source>{who}, {moment}</source>
        <translation>{who}, {moment}</translation>
    </message>
    <message>
        <source>{who}, {moment}, accepted offline; received {received}</source>
        <translation>{who}, {moment}, accepté hors ligne ; reçu le {received}</translation>
    </message>
</context>
</TS>
