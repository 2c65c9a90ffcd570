<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>imports</name>
    <message>
        <source>A row without a Microsoft domain leaves that account for later. Each admin user is sent the sign-in details by e-mail.</source>
        <translation>A row without a Microsoft domain leaves that account for later. Each admin user is sent the sign-in details by e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, all of them in the saved list</source>
        <translation>
            <numerusform>and {n} more, which is in the saved list</numerusform>
            <numerusform>and {n} more, all of them in the saved list</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changed by reading</source>
        <translation>Changed by reading</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Choose the one that is read.</source>
        <translation>Choose the one that is read.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation>Column {letters}</translation>
    </message>
    <message>
        <source>Column {name} is read as</source>
        <translation>Column {name} is read as</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Correct the value</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV or XLSX</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Every cell was read as it stands</source>
        <translation>Every cell was read as it stands</translation>
    </message>
    <message>
        <source>Every customer needs this.</source>
        <translation>Every customer needs this.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>For rows that name none</source>
        <translation>For rows that name none</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import customers</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} customers</source>
        <translation>
            <numerusform>Import {n} customer</numerusform>
            <numerusform>Import {n} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the {n} rows with problems</source>
        <translation>
            <numerusform>Leave out the row with problems</numerusform>
            <numerusform>Leave out the {n} rows with problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>No column is read as {fields}.</source>
        <translation>No column is read as {fields}.</translation>
    </message>
    <message>
        <source>No customer can be imported here</source>
        <translation>No customer can be imported here</translation>
    </message>
    <message>
        <source>No row is like another customer</source>
        <translation>No row is like another customer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Nothing is written before you confirm.</source>
        <translation>Nothing is written before you confirm.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nothing stands in the way</translation>
    </message>
    <message>
        <source>Open the file of {name}</source>
        <translation>Open the file of {name}</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problems.csv</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Saved as {name}</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Several columns have the same name: {heads}.</source>
        <translation>Several columns have the same name: {heads}.</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Show the customers</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>The first row names the columns; each other row is one customer, {rows} at most.</source>
        <translation>The first row names the columns; each other row is one customer, {rows} at most.</translation>
    </message>
    <message>
        <source>They are prospects now, and are sent with the next exchange.</source>
        <translation>They are prospects now, and are sent with the next exchange.</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Undo the last correction</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>What the check found</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Where you are</translation>
    </message>
    <message>
        <source>Without {programmes}: those accounts are opened one by one, with a package and an accepted agreement.</source>
        <translation>Without {programmes}: those accounts are opened one by one, with a package and an accepted agreement.</translation>
    </message>
    <message>
        <source>{cell}: {sentence}</source>
        <translation>{cell}: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} rows</source>
        <translation>
            <numerusform>{done} of {n} row</numerusform>
            <numerusform>{done} of {n} rows</numerusform>
        </translation>
    </message>
    <message>
        <source>{head} ({letters})</source>
        <translation>{head} ({letters})</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells corrected here; the file stays as it is</source>
        <translation>
            <numerusform>{n} cell corrected here; the file stays as it is</numerusform>
            <numerusform>{n} cells corrected here; the file stays as it is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} column</numerusform>
            <numerusform>{n} columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers imported</source>
        <translation>
            <numerusform>{n} customer imported</numerusform>
            <numerusform>{n} customers imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} possible duplicates</source>
        <translation>
            <numerusform>{n} possible duplicate</numerusform>
            <numerusform>{n} possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} row</numerusform>
            <numerusform>{n} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows ready</source>
        <translation>
            <numerusform>{n} row ready</numerusform>
            <numerusform>{n} rows ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with problems</source>
        <translation>
            <numerusform>{n} row with problems</numerusform>
            <numerusform>{n} rows with problems</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}, {columns}</translation>
    </message>
</context>
</TS>
