<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>moments</name>
    <message>
        <source>expired on {day}</source>
        <translation>expired on {day}</translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} d</source>
        <translation>
            <numerusform>expires in {n} d</numerusform>
            <numerusform>expires in {n} d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <translation>
            <numerusform>expires in {n} day</numerusform>
            <numerusform>expires in {n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>expires today</translation>
    </message>
    <message>
        <source>expires tomorrow</source>
        <translation>expires tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>for {n} h</source>
        <translation>
            <numerusform>for {n} h</numerusform>
            <numerusform>for {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for {n} min</source>
        <translation>
            <numerusform>for {n} min</numerusform>
            <numerusform>for {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>in {n} day</numerusform>
            <numerusform>in {n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>since yesterday</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} and {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} h ago</source>
        <translation>
            <numerusform>{n} h ago</numerusform>
            <numerusform>{n} h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min ago</source>
        <translation>
            <numerusform>{n} min ago</numerusform>
            <numerusform>{n} min ago</numerusform>
        </translation>
    </message>
</context>
</TS>
