from collections.abc import Sequence
from enum import Enum

class MessageType(Enum):
    error = 3

class Header:
    message_type: MessageType

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
