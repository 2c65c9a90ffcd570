"""What the browser says when the sign-in comes back from it."""

from app.services.portal_client.redirect import Landing
from app.services.words import Words


def landing(words: Words) -> Landing:
    """The page's words in the rep's language."""
    return Landing(
        language=words.language,
        done=words.translate(
            "shell", "You are signed in. You can close this page and return to Channel Desk."
        ),
        failed=words.translate("shell", "The sign-in did not work. Return to Channel Desk and try again."),
    )
