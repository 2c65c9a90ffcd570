<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>quantities</name>
    <message>
        <source>Are these the right numbers?</source>
        <translation>Are these the right numbers?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Held today: {held}, less than a tenth of that.</source>
        <translation>Held today: {held}, less than a tenth of that.</translation>
    </message>
    <message>
        <source>Held today: {held}.</source>
        <translation>Held today: {held}.</translation>
    </message>
    <message>
        <source>Is {quantity} the right number?</source>
        <translation>Is {quantity} the right number?</translation>
    </message>
    <message>
        <source>Keep these numbers</source>
        <translation>Keep these numbers</translation>
    </message>
    <message>
        <source>Keep {quantity}</source>
        <translation>Keep {quantity}</translation>
    </message>
    <message>
        <source>More than five for each employee: the company has {size}.</source>
        <translation>More than five for each employee: the company has {size}.</translation>
    </message>
    <message>
        <source>None is held today.</source>
        <translation>None is held today.</translation>
    </message>
    <message>
        <source>The company has {size}.</source>
        <translation>The company has {size}.</translation>
    </message>
</context>
</TS>
