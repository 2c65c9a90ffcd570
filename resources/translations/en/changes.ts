<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>{n} seats are paid for in this period already</source>
        <translation>
            <numerusform>{n} seat is paid for in this period already</numerusform>
            <numerusform>{n} seats are paid for in this period already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats can be cancelled until {until}</source>
        <translation>
            <numerusform>−{n} seat can be cancelled until {until}</numerusform>
            <numerusform>−{n} seats can be cancelled until {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}</source>
        <translation>
            <numerusform>−{n} seat takes effect on {on}</numerusform>
            <numerusform>−{n} seats take effect on {on}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}: the window is still open for {open} only</source>
        <translation>
            <numerusform>−{n} seat takes effect on {on}: the window is still open for {open} only</numerusform>
            <numerusform>−{n} seats take effect on {on}: the window is still open for {open} only</numerusform>
        </translation>
    </message>
</context>
</TS>
