<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>paper_page</name>
    <message>
        <source>a number from 1 to {count}</source>
        <translation>a number from 1 to {count}</translation>
    </message>
    <message>
        <source>Accepted offline.</source>
        <translation>Accepted offline.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
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
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
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
        <source>Handed to {printer}</source>
        <translation>Handed to {printer}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
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
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>List of pages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>of {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} of {count}</translation>
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
        <source>Pages of the minutes</source>
        <translation>Pages of the minutes</translation>
    </message>
    <message>
        <source>Pages of the proposals</source>
        <translation>Pages of the proposals</translation>
    </message>
    <message>
        <source>Pages of the quote</source>
        <translation>Pages of the quote</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Pages of the review</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Printed as pictures on {printer}</source>
        <translation>Printed as pictures on {printer}</translation>
    </message>
    <message>
        <source>Product, amount, date…</source>
        <translation>Product, amount, date…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
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
        <source>Save the papers in this folder</source>
        <translation>Save the papers in this folder</translation>
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
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>Search in the paper</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Size on screen</source>
        <translation>Size on screen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>The paper does not say that.</source>
        <translation>The paper does not say that.</translation>
    </message>
    <message>
        <source>The PDF as a file: drag it out, or click to copy it</source>
        <translation>The PDF as a file: drag it out, or click to copy it</translation>
    </message>
    <message>
        <source>The PDF is on the clipboard</source>
        <translation>The PDF is on the clipboard</translation>
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
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>With the calculation</source>
        <translation>With the calculation</translation>
    </message>
    <message>
        <source>With what changed</source>
        <translation>With what changed</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} of {count}</translation>
    </message>
</context>
</TS>
