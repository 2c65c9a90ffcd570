"""Whether a portal answers at an address, without signing in."""

from app.services.portal_client.errors import InvalidResponse
from app.services.portal_client.http import Call, Http
from app.services.portal_client.oauth import METADATA_PATH


def reach(portal_url: str) -> None:
    """Return when a portal answers at ``portal_url``.

    Raises:
        PortalError: nobody answers there, or somebody who is no portal.
    """
    http = Http(portal_url)
    try:
        answer = http.send(Call("GET", METADATA_PATH))
    finally:
        http.close()
    if answer.status != 200 or answer.media_type != "application/json":
        raise InvalidResponse(reason="metadata")
