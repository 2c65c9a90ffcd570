"""A comparison as the body of an e-mail: the same words and figures, as plain text and as HTML."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from app.services.comparison.texts import ComparisonView, PairText, PeriodText, RowText, SumText
from app.services.words import Words

_CELL = "padding:4px 10px;border-bottom:1px solid #e6e2db;text-align:{align}"


@dataclass(frozen=True, slots=True)
class Message:
    """What is put on the clipboard: a mail program takes the one that it can show."""

    text: str
    html: str


def comparison_message(words: Words, title: str, sentence: str, view: ComparisonView) -> Message:
    """What changed, in the language of ``words``: the sentence, conditions, lines and sums."""
    if view.is_identical:
        sentence = words.translate("comparison", "These two versions are identical for the customer.")
    return Message(_text(words, title, sentence, view), _html(words, title, sentence, view))


def _text(words: Words, title: str, sentence: str, view: ComparisonView) -> str:
    parts = [title, sentence, "\n".join(_conditions(words, view))]
    periods = _changed(view)
    for period in periods:
        lines = [period.net_head]
        lines += [_row(row) for row in period.rows if row.tag]
        lines += [_sum(words, each) for each in _sums(view, period)]
        parts.append("\n".join(lines))
    return "\n\n".join(part for part in parts if part) + "\n"


def _conditions(words: Words, view: ComparisonView) -> Iterator[str]:
    for each in view.conditions:
        yield words.translate(
            "comparison", "{label}: {value}", label=each.label, value=_pair(PairText(each.before, each.after))
        )
    if view.unchanged:
        yield view.unchanged


def _row(row: RowText) -> str:
    name = f"- {row.name} {row.level}".rstrip()
    figures = [_pair(row.net), f"({row.effect})" if row.effect else ""]
    return " · ".join(filter(None, (name, row.tag, row.note, " ".join(filter(None, figures)))))


def _sum(words: Words, of: SumText) -> str:
    value = _pair(PairText(of.before, of.after))
    if of.difference:
        value = f"{value} ({of.difference})"
    return words.translate("comparison", "{label}: {value}", label=of.label, value=value)


def _pair(of: PairText) -> str:
    return f"{of.before} → {of.after}" if of.before and of.after else of.before or of.after


def _changed(view: ComparisonView) -> tuple[PeriodText, ...]:
    return tuple(each for each in view.periods if each.is_changed)


def _sums(view: ComparisonView, period: PeriodText) -> tuple[SumText, ...]:
    """What closes a period; the last one has what closes all of them, too."""
    return (*period.sums, *view.closing) if period is _changed(view)[-1] else period.sums


def _html(words: Words, title: str, sentence: str, view: ComparisonView) -> str:
    parts = [f"<p><b>{escape(title)}</b></p>"]
    if sentence:
        parts.append(f"<p>{escape(sentence).replace(chr(10), '<br>')}</p>")
    told = [escape(each) for each in _conditions(words, view)]
    if told:
        parts.append(f"<p>{'<br>'.join(told)}</p>")
    parts += [_table(words, view, period) for period in _changed(view)]
    return "".join(parts)


def _table(words: Words, view: ComparisonView, period: PeriodText) -> str:
    before, after = words.translate("comparison", "before"), words.translate("comparison", "after")
    product, seats = words.translate("comparison", "Product"), words.translate("comparison", "Licences")
    heads = (product, seats, f"{period.net_head}, {before}", after, period.effect_head)
    rows = [_cells(heads, tag="th")]
    for row in period.rows:
        if row.tag:
            name = " · ".join(filter(None, (f"{row.name} {row.level}".rstrip(), row.tag, row.note)))
            rows.append(_cells((name, _pair(row.quantity), row.net.before, row.net.after, row.effect)))
    rows += [
        _cells((each.label, "", each.before, each.after, each.difference), strong=each.is_strong)
        for each in _sums(view, period)
    ]
    return f'<table style="border-collapse:collapse">{"".join(rows)}</table>'


def _cells(texts: tuple[str, ...], *, tag: str = "td", strong: bool = False) -> str:
    """A row: the first text at the left, figures at the right."""
    made = []
    for place, text in enumerate(texts):
        shown = f"<b>{escape(text)}</b>" if strong and text else escape(text)
        style = _CELL.format(align="right" if place else "left")
        made.append(f'<{tag} style="{style}">{shown}</{tag}>')
    return f"<tr>{''.join(made)}</tr>"
