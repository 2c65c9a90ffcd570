<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>paper_page</name>
    <message>
        <source>Accepted offline.</source>
        <translation>Accepted offline.</translation>
    </message>
    <message>
        <source>Change order {number}</source>
        <translation>Change order {number}</translation>
    </message>
    <message>
        <source>Change quote {number}</source>
        <translation>Change quote {number}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Earlier revision</translation>
    </message>
    <message>
        <source>It is not the current one, which is {number}.</source>
        <translation>It is not the current one, which is {number}.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Language of the document</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Pages of the change quote</source>
        <translation>Pages of the change quote</translation>
    </message>
    <message>
        <source>Pages of the comparison</source>
        <translation>Pages of the comparison</translation>
    </message>
    <message>
        <source>Pages of the quote</source>
        <translation>Pages of the quote</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Quote {number}</translation>
    </message>
    <message>
        <source>Read the current revision</source>
        <translation>Read the current revision</translation>
    </message>
    <message>
        <source>Revision {revision} of {day}.</source>
        <translation>Revision {revision} of {day}.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Save the PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Saved as {name}</translation>
    </message>
    <message>
        <source>Validate the quote</source>
        <translation>Validate the quote</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>With the calculation</source>
        <translation>With the calculation</translation>
    </message>
    <message>
        <source>With what changed</source>
        <translation>With what changed</translation>
    </message>
</context>
</TS>
