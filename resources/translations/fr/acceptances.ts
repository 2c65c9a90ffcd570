<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>acceptances</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
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
