<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mail</name>
    <message>
        <source>Quote {number} expires</source>
        <translation>Quote {number} expires</translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <translation>
            <numerusform>{n} user</numerusform>
            <numerusform>{n} users</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
</context>
</TS>
