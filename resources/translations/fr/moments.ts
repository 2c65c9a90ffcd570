<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>moments</name>
    <message>
        <source>expired on {day}</source>
        <translation>expiré le {day}</translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} d</source>
        <translation>
            <numerusform>expire dans {n} j</numerusform>
            <numerusform>expire dans {n} j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <translation>
            <numerusform>expire dans {n} jour</numerusform>
            <numerusform>expire dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>expire aujourd’hui</translation>
    </message>
    <message>
        <source>expires tomorrow</source>
        <translation>expire demain</translation>
    </message>
    <message numerus="yes">
        <source>for {n} h</source>
        <translation>
            <numerusform>depuis {n} h</numerusform>
            <numerusform>depuis {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} min</source>
        <translation>
            <numerusform>depuis {n} min</numerusform>
            <numerusform>depuis {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>dans {n} jour</numerusform>
            <numerusform>dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} h ago</source>
        <translation>
            <numerusform>il y a {n} h</numerusform>
            <numerusform>il y a {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min ago</source>
        <translation>
            <numerusform>il y a {n} min</numerusform>
            <numerusform>il y a {n} min</numerusform>
        </translation>
    </message>
</context>
</TS>
