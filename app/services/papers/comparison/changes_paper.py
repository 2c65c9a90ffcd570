"""What changed since an earlier version as a part of a paper, in the language of the paper."""

from app.domain.kind import Kind
from app.services.comparison.comparison_view import comparison_view
from app.services.comparison.comparisons import Comparisons
from app.services.comparison.version_words import since_words
from app.services.papers.views.changes import Changes
from app.services.words import Words


def changes_of(
    words: Words,
    comparisons: Comparisons,
    kind: Kind,
    id: str,
    pair: tuple[int, int],
    *,
    with_bars: bool = False,
) -> Changes:
    """What changed from the first version of ``pair`` to the second; ``with_bars``: and what it is made of.

    Raises:
        RuleViolation: as ``Comparisons.compare``.
    """
    before, after = pair
    found = comparisons.compare(kind, id, before, after, words.language)
    title = since_words(words, comparisons.subject(kind, id).version(before))
    where = words.translate("papers", "Where the difference comes from")
    return Changes(
        title=title,
        title_continued=words.translate("papers", "{title} (continued)", title=title),
        sentence=comparisons.sentence(kind, id, before, after, words.language),
        identical=words.translate("papers", "These two versions are identical."),
        heads=(
            words.translate("papers", "Description"),
            words.translate("papers", "Licences"),
            words.translate("papers", "before"),
            words.translate("papers", "after"),
        ),
        view=comparison_view(words, found),
        bars_title=where if with_bars else "",
    )
