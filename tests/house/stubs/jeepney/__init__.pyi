from collections.abc import Sequence
from enum import Enum

class MessageType(Enum):
    error = 3

class HeaderFields(Enum):
    error_name = 4

class MatchRule:
    def __init__(self, *, type: str, interface: str, member: str, path: str) -> None: ...

class Header:
    message_type: MessageType
    fields: dict[HeaderFields, object]

class Message:
    header: Header
    body: tuple[object, ...]

class DBusAddress:
    def __init__(self, object_path: str, bus_name: str | None = ..., interface: str | None = ...) -> None: ...

class DBusErrorResponse(Exception):
    def __init__(self, msg: Message) -> None: ...

def new_method_call(
    remote_obj: DBusAddress, method: str, signature: str | None = ..., body: Sequence[object] = ...
) -> Message: ...
