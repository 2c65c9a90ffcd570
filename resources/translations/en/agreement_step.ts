<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>agreement_step</name>
    <message>
        <source>a shorter text</source>
        <translation>a shorter text</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>Back to the proposal</translation>
    </message>
    <message>
        <source>Back to your agreement</source>
        <translation>Back to your agreement</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Going back takes signature and tick away.</source>
        <translation>Going back takes signature and tick away.</translation>
    </message>
    <message>
        <source>I accept the change as presented, for {price}.</source>
        <translation>I accept the change as presented, for {price}.</translation>
    </message>
    <message>
        <source>I accept the conditions ({agreement}, version {version}) and the change as presented, for {price}.</source>
        <translation>I accept the conditions ({agreement}, version {version}) and the change as presented, for {price}.</translation>
    </message>
    <message>
        <source>I accept the conditions ({agreement}, version {version}) and the offer as presented, for {price}.</source>
        <translation>I accept the conditions ({agreement}, version {version}) and the offer as presented, for {price}.</translation>
    </message>
    <message>
        <source>I accept the offer as presented, for {price}.</source>
        <translation>I accept the offer as presented, for {price}.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Nothing is drawn yet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>read to the end at {time}</source>
        <translation>read to the end at {time}</translation>
    </message>
    <message>
        <source>Read to the end.</source>
        <translation>Read to the end.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>Sign by hand instead</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message numerus="yes">
        <source>Signed, {n} strokes</source>
        <translation>
            <numerusform>Signed, {n} stroke</numerusform>
            <numerusform>Signed, {n} strokes</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Still missing: {what}.</translation>
    </message>
    <message>
        <source>Texts to read</source>
        <translation>Texts to read</translation>
    </message>
    <message>
        <source>the end of “{title}”</source>
        <translation>the end of “{title}”</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>the role</translation>
    </message>
    <message>
        <source>the same name as signature</source>
        <translation>the same name as signature</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>the signature</translation>
    </message>
    <message>
        <source>The text counts as read once you have reached its end.</source>
        <translation>The text counts as read once you have reached its end.</translation>
    </message>
    <message>
        <source>the tick in the box</source>
        <translation>the tick in the box</translation>
    </message>
    <message>
        <source>Type the name instead</source>
        <translation>Type the name instead</translation>
    </message>
    <message>
        <source>Type your name to sign</source>
        <translation>Type your name to sign</translation>
    </message>
    <message>
        <source>With a finger, a pen or the mouse</source>
        <translation>With a finger, a pen or the mouse</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>Your agreement</translation>
    </message>
    <message>
        <source>Your name counts as your signature</source>
        <translation>Your name counts as your signature</translation>
    </message>
    <message>
        <source>{amount} excl. VAT a month</source>
        <translation>{amount} excl. VAT a month</translation>
    </message>
    <message>
        <source>{amount} excl. VAT a year</source>
        <translation>{amount} excl. VAT a year</translation>
    </message>
    <message>
        <source>{amount} excl. VAT once</source>
        <translation>{amount} excl. VAT once</translation>
    </message>
    <message>
        <source>{price} until {day}</source>
        <translation>{price} until {day}</translation>
    </message>
    <message>
        <source>{read} of {count}</source>
        <translation>{read} of {count}</translation>
    </message>
</context>
</TS>
