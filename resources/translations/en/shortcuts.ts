<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>shortcuts</name>
    <message>
        <source>Add a customer</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>Attention, renewals and prices</source>
        <translation>Attention, renewals and prices</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Blank the customer’s screen</source>
        <translation>Blank the customer’s screen</translation>
    </message>
    <message>
        <source>Cancel what waits in the outbox</source>
        <translation>Cancel what waits in the outbox</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>Close; what was typed is kept</translation>
    </message>
    <message>
        <source>Copy the cell; of customers, the rows</source>
        <translation>Copy the cell; of customers, the rows</translation>
    </message>
    <message>
        <source>Correct the cell of a file</source>
        <translation>Correct the cell of a file</translation>
    </message>
    <message>
        <source>Do what the page is for</source>
        <translation>Do what the page is for</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Exchange with the portal now</source>
        <translation>Exchange with the portal now</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Freeze the customer’s screen</source>
        <translation>Freeze the customer’s screen</translation>
    </message>
    <message>
        <source>From the list to what is beside it, and back</source>
        <translation>From the list to what is beside it, and back</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In a meeting</translation>
    </message>
    <message>
        <source>Larger for the customer</source>
        <translation>Larger for the customer</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Larger page</translation>
    </message>
    <message>
        <source>Larger texts</source>
        <translation>Larger texts</translation>
    </message>
    <message>
        <source>Leave the field, then what was opened</source>
        <translation>Leave the field, then what was opened</translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation>Leave the meeting</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Look at the row without opening it, or stop looking</source>
        <translation>Look at the row without opening it, or stop looking</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>Next amount</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Next of the list</source>
        <translation>Next of the list</translation>
    </message>
    <message>
        <source>Next quantity</source>
        <translation>Next quantity</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>One more, one less</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Open the calendar of a date</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Open the row</translation>
    </message>
    <message>
        <source>Opened from a list</source>
        <translation>Opened from a list</translation>
    </message>
    <message>
        <source>Page as wide as the window</source>
        <translation>Page as wide as the window</translation>
    </message>
    <message>
        <source>Page of notes</source>
        <translation>Page of notes</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <source>Previous amount</source>
        <translation>Previous amount</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Previous of the list</source>
        <translation>Previous of the list</translation>
    </message>
    <message>
        <source>Previous quantity</source>
        <translation>Previous quantity</translation>
    </message>
    <message>
        <source>Reading a paper</source>
        <translation>Reading a paper</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Save or publish</source>
        <translation>Save or publish</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>Search in the paper</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Search, or do anything</source>
        <translation>Search, or do anything</translation>
    </message>
    <message>
        <source>Send e-mails again that failed</source>
        <translation>Send e-mails again that failed</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Show it, or stop showing it</source>
        <translation>Show it, or stop showing it</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Show the customer</translation>
    </message>
    <message>
        <source>Show the letters of buttons and fields</source>
        <translation>Show the letters of buttons and fields</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Show these shortcuts</translation>
    </message>
    <message>
        <source>Smaller for the customer</source>
        <translation>Smaller for the customer</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Smaller page</translation>
    </message>
    <message>
        <source>Smaller texts</source>
        <translation>Smaller texts</translation>
    </message>
    <message>
        <source>Start a purchase for the customer</source>
        <translation>Start a purchase for the customer</translation>
    </message>
    <message>
        <source>Ten more, ten less</source>
        <translation>Ten more, ten less</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo a correction</source>
        <translation>Undo a correction</translation>
    </message>
    <message>
        <source>Undo what was done last, until it is sent</source>
        <translation>Undo what was done last, until it is sent</translation>
    </message>
    <message>
        <source>Usual size of texts</source>
        <translation>Usual size of texts</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>What can be done with the row</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Whole page for the customer</source>
        <translation>Whole page for the customer</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Why this amount?</translation>
    </message>
    <message>
        <source>Writing an offer or a change</source>
        <translation>Writing an offer or a change</translation>
    </message>
</context>
</TS>
