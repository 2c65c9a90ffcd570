<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>{n} seats are paid for in this period already</source>
        <translation>
            <numerusform>{n} licence est déjà payée pour cette période</numerusform>
            <numerusform>{n} licences sont déjà payées pour cette période</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats can be cancelled until {until}</source>
        <translation>
            <numerusform>−{n} licence peut être annulée jusqu’au {until}</numerusform>
            <numerusform>−{n} licences peuvent être annulées jusqu’au {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}</source>
        <translation>
            <numerusform>−{n} licence prend effet le {on}</numerusform>
            <numerusform>−{n} licences prennent effet le {on}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}: the window is still open for {open} only</source>
        <translation>
            <numerusform>−{n} licence prend effet le {on} : le délai n’est encore ouvert que pour {open}</numerusform>
            <numerusform>−{n} licences prennent effet le {on} : le délai n’est encore ouvert que pour {open}</numerusform>
        </translation>
    </message>
</context>
</TS>
