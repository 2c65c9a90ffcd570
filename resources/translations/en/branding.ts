<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>branding</name>
    <message numerus="yes">
        <source>A manager’s setting: {n} colleagues get it with the next exchange. Papers that were sent or accepted do not change.</source>
        <translation>
            <numerusform>A manager’s setting: {n} colleague gets it with the next exchange. Papers that were sent or accepted do not change.</numerusform>
            <numerusform>A manager’s setting: {n} colleagues get it with the next exchange. Papers that were sent or accepted do not change.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF of 2 MB at most</source>
        <translation>A PDF of 2 MB at most</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Address of e-invoices</source>
        <translation>Address of e-invoices</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Apply {colour}</source>
        <translation>Apply {colour}</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Changes discarded</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Choose general conditions</source>
        <translation>Choose general conditions</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Colour on white paper, also in greys</source>
        <translation>Colour on white paper, also in greys</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message numerus="yes">
        <source>Each quote that they are attached to becomes {n} pages longer.</source>
        <translation>
            <numerusform>Each quote that they are attached to becomes {n} page longer.</numerusform>
            <numerusform>Each quote that they are attached to becomes {n} pages longer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Early payment</source>
        <translation>Early payment</translation>
    </message>
    <message>
        <source>ECB rate + {figure} points</source>
        <translation>ECB rate + {figure} points</translation>
    </message>
    <message>
        <source>example: {customer}, {number}</source>
        <translation>example: {customer}, {number}</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>Foot of the page, in English</source>
        <translation>Foot of the page, in English</translation>
    </message>
    <message>
        <source>Foot of the page, in French</source>
        <translation>Foot of the page, in French</translation>
    </message>
    <message>
        <source>General conditions</source>
        <translation>General conditions</translation>
    </message>
    <message>
        <source>General terms of sale</source>
        <translation>General terms of sale</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>in force from {day}</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>in force since {day}</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Late payment</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Legal identity</source>
        <translation>Legal identity</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>New version of the general conditions</source>
        <translation>New version of the general conditions</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>On receipt</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Pasted picture</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message numerus="yes">
        <source>PDF, {n} pages, {size}</source>
        <translation>
            <numerusform>PDF, {n} page, {size}</numerusform>
            <numerusform>PDF, {n} pages, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Scripts and links of an SVG are taken out.</source>
        <translation>PNG, JPEG or SVG. Scripts and links of an SVG are taken out.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Print a trial</source>
        <translation>Print a trial</translation>
    </message>
    <message>
        <source>Publish for the team</source>
        <translation>Publish for the team</translation>
    </message>
    <message>
        <source>Published for the team</source>
        <translation>Published for the team</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Registered office</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>See in colour</source>
        <translation>See in colour</translation>
    </message>
    <message>
        <source>See in greys</source>
        <translation>See in greys</translation>
    </message>
    <message>
        <source>Set by your managers: {names}</source>
        <translation>Set by your managers: {names}</translation>
    </message>
    <message>
        <source>Set by {name} on {day}</source>
        <translation>Set by {name} on {day}</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Take the logo’s colour</source>
        <translation>Take the logo’s colour</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>The initials stand for it.</source>
        <translation>The initials stand for it.</translation>
    </message>
    <message>
        <source>Their pages follow those of every quote</source>
        <translation>Their pages follow those of every quote</translation>
    </message>
    <message>
        <source>There is no logo yet.</source>
        <translation>There is no logo yet.</translation>
    </message>
    <message>
        <source>This PDF does not say that it is PDF/A for RGB colours: papers with its pages behind them will not be PDF/A either.</source>
        <translation>This PDF does not say that it is PDF/A for RGB colours: papers with its pages behind them will not be PDF/A either.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>to correct: {fields}</source>
        <translation>to correct: {fields}</translation>
    </message>
    <message>
        <source>Trade register of</source>
        <translation>Trade register of</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>VAT is owed when invoiced (option for debits), not when paid</source>
        <translation>VAT is owed when invoiced (option for debits), not when paid</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What customers accepted before keeps the version they read.</source>
        <translation>What customers accepted before keeps the version they read.</translation>
    </message>
    <message>
        <source>what is not published yet</source>
        <translation>what is not published yet</translation>
    </message>
    <message>
        <source>what was accepted keeps the version that was read</source>
        <translation>what was accepted keeps the version that was read</translation>
    </message>
    <message>
        <source>What you wrote is shown; publishing puts it in its place.</source>
        <translation>What you wrote is shown; publishing puts it in its place.</translation>
    </message>
    <message>
        <source>White letters on the colour</source>
        <translation>White letters on the colour</translation>
    </message>
    <message>
        <source>{figure} : 1</source>
        <translation>{figure} : 1</translation>
    </message>
    <message>
        <source>{figure} × legal rate</source>
        <translation>{figure} × legal rate</translation>
    </message>
    <message>
        <source>{name} published meanwhile: {groups}.</source>
        <translation>{name} published meanwhile: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} pages, {size}</source>
        <translation>
            <numerusform>{name}: {n} page, {size}</numerusform>
            <numerusform>{name}: {n} pages, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes not published</source>
        <translation>
            <numerusform>{n} change not published</numerusform>
            <numerusform>{n} changes not published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days, end of month</source>
        <translation>
            <numerusform>{n} day, end of month</numerusform>
            <numerusform>{n} days, end of month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days, invoice date</source>
        <translation>
            <numerusform>{n} day, invoice date</numerusform>
            <numerusform>{n} days, invoice date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the file were no picture: they are left out.</source>
        <translation>
            <numerusform>{n} part of the file was no picture: it is left out.</numerusform>
            <numerusform>{n} parts of the file were no picture: they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of {most}; without one the legal identity stands there</source>
        <translation>
            <numerusform>{n} sign of {most}; without one the legal identity stands there</numerusform>
            <numerusform>{n} signs of {most}; without one the legal identity stands there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{percent} in {n} days</source>
        <translation>
            <numerusform>{percent} in {n} day</numerusform>
            <numerusform>{percent} in {n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>{ratio} at least</source>
        <translation>{ratio} at least</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>{width} × {height}, {size} once reduced</source>
        <translation>{width} × {height}, {size} once reduced</translation>
    </message>
</context>
</TS>
