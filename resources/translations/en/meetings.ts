<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>meetings</name>
    <message>
        <source>Asking the portal…</source>
        <translation>Asking the portal…</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Bring</translation>
    </message>
    <message>
        <source>Bring all</source>
        <translation>Bring all</translation>
    </message>
    <message>
        <source>Bringing</source>
        <translation>Bringing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose customers</source>
        <translation>Choose customers</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Choose the day</translation>
    </message>
    <message>
        <source>contract state of {time}</source>
        <translation>contract state of {time}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Exchanged on {moment}</source>
        <translation>Exchanged on {moment}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Move the meeting</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>My meetings</translation>
    </message>
    <message>
        <source>Never exchanged with the portal</source>
        <translation>Never exchanged with the portal</translation>
    </message>
    <message>
        <source>Never exchanged with the portal.</source>
        <translation>Never exchanged with the portal.</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>No line names one of your customers yet.</source>
        <translation>No line names one of your customers yet.</translation>
    </message>
    <message>
        <source>No meeting is pinned</source>
        <translation>No meeting is pinned</translation>
    </message>
    <message>
        <source>No price list of {name} is in force on {day}.</source>
        <translation>No price list of {name} is in force on {day}.</translation>
    </message>
    <message>
        <source>Not exchanged since {moment}.</source>
        <translation>Not exchanged since {moment}.</translation>
    </message>
    <message>
        <source>Nothing newer came from the portal.</source>
        <translation>Nothing newer came from the portal.</translation>
    </message>
    <message>
        <source>One meeting a line, as copied from a calendar: 14:30 Maison Corbière</source>
        <translation>One meeting a line, as copied from a calendar: 14:30 Maison Corbière</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>verb</comment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Pin for a meeting</source>
        <translation>Pin for a meeting</translation>
    </message>
    <message>
        <source>Pin the customers you meet: what is newest for them is brought along.</source>
        <translation>Pin the customers you meet: what is newest for them is brought along.</translation>
    </message>
    <message>
        <source>Pin {name} for a meeting</source>
        <translation>Pin {name} for a meeting</translation>
    </message>
    <message numerus="yes">
        <source>Pin {n} customers</source>
        <translation>
            <numerusform>Pin {n} customer</numerusform>
            <numerusform>Pin {n} customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin {n} customers for a meeting</source>
        <translation>
            <numerusform>Pin {n} customer for a meeting</numerusform>
            <numerusform>Pin {n} customers for a meeting</numerusform>
        </translation>
    </message>
    <message>
        <source>prices of {moment}, list v{version}</source>
        <translation>prices of {moment}, list v{version}</translation>
    </message>
    <message>
        <source>prices of {moment}: {lists}</source>
        <translation>prices of {moment}: {lists}</translation>
    </message>
    <message>
        <source>Show my meetings</source>
        <translation>Show my meetings</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Show the outbox</translation>
    </message>
    <message>
        <source>Show the quotes</source>
        <translation>Show the quotes</translation>
    </message>
    <message>
        <source>Some changes have not been sent yet.</source>
        <translation>Some changes have not been sent yet.</translation>
    </message>
    <message>
        <source>Something about this customer waits for your decision.</source>
        <translation>Something about this customer waits for your decision.</translation>
    </message>
    <message>
        <source>state of {moment}</source>
        <translation>state of {moment}</translation>
    </message>
    <message>
        <source>The agreement of {name} in force on {day} is not here.</source>
        <translation>The agreement of {name} in force on {day} is not here.</translation>
    </message>
    <message>
        <source>The approval of {name} has not been answered.</source>
        <translation>The approval of {name} has not been answered.</translation>
    </message>
    <message>
        <source>The discount of {name} needs approval.</source>
        <translation>The discount of {name} needs approval.</translation>
    </message>
    <message>
        <source>The list of a day</source>
        <translation>The list of a day</translation>
    </message>
    <message>
        <source>This customer is not yours any more, or was removed.</source>
        <translation>This customer is not yours any more, or was removed.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>When do you meet {name}?</source>
        <translation>When do you meet {name}?</translation>
    </message>
    <message>
        <source>Whom do you meet?</source>
        <translation>Whom do you meet?</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Without a day</translation>
    </message>
    <message>
        <source>{done} of {total} prepared</source>
        <translation>{done} of {total} prepared</translation>
    </message>
    <message>
        <source>{name} came damaged: the one before is in use.</source>
        <translation>{name} came damaged: the one before is in use.</translation>
    </message>
    <message>
        <source>{name} cannot be priced with what is here.</source>
        <translation>{name} cannot be priced with what is here.</translation>
    </message>
    <message>
        <source>{name} expires on {day}, before the meeting.</source>
        <translation>{name} expires on {day}, before the meeting.</translation>
    </message>
    <message>
        <source>{name} is pinned: {when}</source>
        <translation>{name} is pinned: {when}</translation>
    </message>
    <message>
        <source>{name} is unpinned</source>
        <translation>{name} is unpinned</translation>
    </message>
    <message>
        <source>{name} was saved beside other licences or at other prices: open it and save it again.</source>
        <translation>{name} was saved beside other licences or at other prices: open it and save it again.</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers pinned</source>
        <translation>
            <numerusform>{n} customer pinned</numerusform>
            <numerusform>{n} customers pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings are ready</source>
        <translation>
            <numerusform>{n} meeting is ready</numerusform>
            <numerusform>{n} meetings are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings unpinned</source>
        <translation>
            <numerusform>{n} meeting unpinned</numerusform>
            <numerusform>{n} meetings unpinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} more</numerusform>
            <numerusform>{n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open quotes</source>
        <translation>
            <numerusform>{n} open quote</numerusform>
            <numerusform>{n} open quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are not ready.</source>
        <translation>
            <numerusform>{n} paper is not ready.</numerusform>
            <numerusform>{n} papers are not ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers ready</source>
        <translation>
            <numerusform>{n} paper ready</numerusform>
            <numerusform>{n} papers ready</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, {name}</source>
        <translation>{time}, {name}</translation>
    </message>
</context>
</TS>
