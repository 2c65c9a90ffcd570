from collections.abc import Callable
from typing import Any

class SerializableTokenCache:
    has_state_changed: bool
    def serialize(self) -> str: ...
    def deserialize(self, state: str) -> None: ...

class PublicClientApplication:
    def __init__(
        self,
        client_id: str,
        *,
        authority: str = ...,
        token_cache: SerializableTokenCache = ...,
        http_client: object = ...,
        instance_discovery: bool = ...,
    ) -> None: ...
    def initiate_device_flow(self, scopes: list[str]) -> dict[str, Any]: ...
    def acquire_token_by_device_flow(
        self, flow: dict[str, Any], *, exit_condition: Callable[[dict[str, Any]], bool]
    ) -> dict[str, Any]: ...
    def get_accounts(self) -> list[dict[str, Any]]: ...
    def acquire_token_silent_with_error(
        self, scopes: list[str], account: dict[str, Any]
    ) -> dict[str, Any] | None: ...
