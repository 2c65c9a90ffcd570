<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>screens</name>
    <message>
        <source>Back to my view</source>
        <translation>Back to my view</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Customer’s screen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Go on there</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <source>Resume the presentation</source>
        <translation>Resume the presentation</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Show the customer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Stop showing</translation>
    </message>
    <message>
        <source>The customer’s screen has gone. The customer’s view is closed.</source>
        <translation>The customer’s screen has gone. The customer’s view is closed.</translation>
    </message>
    <message>
        <source>The customer’s screen is back: {name}.</source>
        <translation>The customer’s screen is back: {name}.</translation>
    </message>
    <message>
        <source>The presentation is paused</source>
        <translation>The presentation is paused</translation>
    </message>
    <message>
        <source>The screens are mirrored now. Your view was covered, so that no cost is seen.</source>
        <translation>The screens are mirrored now. Your view was covered, so that no cost is seen.</translation>
    </message>
    <message>
        <source>The screens have changed.</source>
        <translation>The screens have changed.</translation>
    </message>
    <message>
        <source>The system has moved the customer’s view to another screen. It is closed.</source>
        <translation>The system has moved the customer’s view to another screen. It is closed.</translation>
    </message>
    <message>
        <source>There is one screen: the customer’s view will fill it. Esc brings you back here.</source>
        <translation>There is one screen: the customer’s view will fill it. Esc brings you back here.</translation>
    </message>
    <message>
        <source>This screen, filled</source>
        <translation>This screen, filled</translation>
    </message>
    <message>
        <source>This window, with costs, reaches onto the customer’s screen. Move it wholly onto yours first.</source>
        <translation>This window, with costs, reaches onto the customer’s screen. Move it wholly onto yours first.</translation>
    </message>
    <message>
        <source>Whole view, now {size}</source>
        <translation>Whole view, now {size}</translation>
    </message>
    <message>
        <source>Your screen has gone. The customer’s view is closed, and yours was covered.</source>
        <translation>Your screen has gone. The customer’s view is closed, and yours was covered.</translation>
    </message>
    <message>
        <source>Your screen is mirrored: what you see, with costs, is seen by the customer too. Until the screens are extended, show the customer’s view only.</source>
        <translation>Your screen is mirrored: what you see, with costs, is seen by the customer too. Until the screens are extended, show the customer’s view only.</translation>
    </message>
    <message>
        <source>{name}, {width} × {height}</source>
        <translation>{name}, {width} × {height}</translation>
    </message>
</context>
</TS>
