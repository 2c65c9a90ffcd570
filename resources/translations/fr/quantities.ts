<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>quantities</name>
    <message>
        <source>Are these the right numbers?</source>
        <translation>Ces nombres sont-ils les bons ?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Held today: {held}, less than a tenth of that.</source>
        <translation>En service aujourd’hui : {held}, moins d’un dixième de ce nombre.</translation>
    </message>
    <message>
        <source>Held today: {held}.</source>
        <translation>En service aujourd’hui : {held}.</translation>
    </message>
    <message>
        <source>Is {quantity} the right number?</source>
        <translation>{quantity}, est-ce le bon nombre ?</translation>
    </message>
    <message>
        <source>Keep these numbers</source>
        <translation>Garder ces nombres</translation>
    </message>
    <message>
        <source>Keep {quantity}</source>
        <translation>Garder {quantity}</translation>
    </message>
    <message>
        <source>More than five for each employee: the company has {size}.</source>
        <translation>Plus de cinq par salarié : l’entreprise compte {size}.</translation>
    </message>
    <message>
        <source>None is held today.</source>
        <translation>Rien n’est en service aujourd’hui.</translation>
    </message>
    <message>
        <source>The company has {size}.</source>
        <translation>L’entreprise compte {size}.</translation>
    </message>
</context>
</TS>
