<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>meeting_page</name>
    <message>
        <source>Add or remove a variant</source>
        <translation>Add or remove a variant</translation>
    </message>
    <message>
        <source>Back to the variants</source>
        <translation>Back to the variants</translation>
    </message>
    <message>
        <source>Discard what was changed</source>
        <translation>Discard what was changed</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>For you only</translation>
    </message>
    <message>
        <source>Go on with one of the variants first: it is what the customer accepts.</source>
        <translation>Go on with one of the variants first: it is what the customer accepts.</translation>
    </message>
    <message>
        <source>Go on with {letter}</source>
        <translation>Go on with {letter}</translation>
    </message>
    <message>
        <source>Keep as a draft on this laptop</source>
        <translation>Keep as a draft on this laptop</translation>
    </message>
    <message>
        <source>Keep as a new revision</source>
        <translation>Keep as a new revision</translation>
    </message>
    <message>
        <source>Keep as a variant on the scenario board</source>
        <translation>Keep as a variant on the scenario board</translation>
    </message>
    <message>
        <source>Keep on the scenario board</source>
        <translation>Keep on the scenario board</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Language of the customer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Leave the meeting?</source>
        <translation>Leave the meeting?</translation>
    </message>
    <message>
        <source>Level of {name}</source>
        <translation>Level of {name}</translation>
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
        <source>Meeting with {name}</source>
        <translation>Meeting with {name}</translation>
    </message>
    <message>
        <source>never on the customer’s screen</source>
        <translation>never on the customer’s screen</translation>
    </message>
    <message>
        <source>Notes for the customer</source>
        <translation>Notes for the customer</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>Page of notes</source>
        <translation>Page of notes</translation>
    </message>
    <message>
        <source>Quantity of {name}</source>
        <translation>Quantity of {name}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Remove {letter}</source>
        <translation>Remove {letter}</translation>
    </message>
    <message>
        <source>Something was changed and is not accepted yet.</source>
        <translation>Something was changed and is not accepted yet.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>The variant that is turned here</source>
        <translation>The variant that is turned here</translation>
    </message>
    <message>
        <source>These versions cannot be shown</source>
        <translation>These versions cannot be shown</translation>
    </message>
    <message>
        <source>This meeting cannot be opened</source>
        <translation>This meeting cannot be opened</translation>
    </message>
    <message>
        <source>To the agreement</source>
        <translation>To the agreement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What changed, for the customer</source>
        <translation>What changed, for the customer</translation>
    </message>
    <message>
        <source>What was shown is kept for the minutes.</source>
        <translation>What was shown is kept for the minutes.</translation>
    </message>
    <message>
        <source>What was signed there is gone: have it signed again.</source>
        <translation>What was signed there is gone: have it signed again.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>With VAT</translation>
    </message>
    <message>
        <source>{number} is accepted</source>
        <translation>{number} is accepted</translation>
    </message>
</context>
</TS>
