// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ShortenedName.h"

#include <algorithm>

namespace linetwin::app {

namespace {

const QString ellipsis = QStringLiteral("…");
constexpr qsizetype fewestDifferent = 3; ///< characters from where two names begin to differ

/// Where the last word begins, with the space before it, or the digits at the end of the only word.
qsizetype startOfEnd(const QString& name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    if (space >= 0)
        return space;
    qsizetype start = name.size();
    while (start > 0 && name[start - 1].isDigit())
        --start;
    return start;
}

QString withoutMiddle(const QString& name, const QFontMetricsF& metrics, double width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    const qsizetype end = startOfEnd(name);
    for (qsizetype kept = end - 1; end < name.size() && kept > 0; --kept) {
        const QString shown = name.left(kept).trimmed() + ellipsis + name.mid(end);
        if (metrics.horizontalAdvance(shown) <= width)
            return shown;
    }
    return metrics.elidedText(name, Qt::ElideMiddle, width);
}

qsizetype sharedBeginning(const QString& one, const QString& other)
{
    const auto [end, unused] = std::ranges::mismatch(one, other);
    return end - one.begin();
}

/// The beginning, as far as it has room, and what follows from `from` on.
QString withPart(const QString& name, qsizetype from, const QFontMetricsF& metrics, double width)
{
    for (qsizetype length = name.size() - from; length >= 1; --length) {
        const QString rest = from + length < name.size() ? ellipsis : QString();
        for (qsizetype kept = std::max<qsizetype>(from - 1, 0); kept >= 0; --kept) {
            const bool isWhole = kept == from;
            const QString shown = name.left(kept) + (isWhole ? QString() : ellipsis) + name.mid(from, length) + rest;
            if (metrics.horizontalAdvance(shown) <= width && (kept >= fewestDifferent || length <= fewestDifferent))
                return shown;
        }
    }
    return metrics.elidedText(name.mid(from), Qt::ElideRight, width);
}

} // namespace

QString shortenedName(const QString& name, const QFontMetricsF& metrics, double width, const QStringList& others)
{
    const QString shown = withoutMiddle(name, metrics, width);
    if (shown == name)
        return name;
    qsizetype difference = -1;
    for (const QString& other : others) {
        if (other != name && withoutMiddle(other, metrics, width) == shown)
            difference = std::max(difference, sharedBeginning(name, other));
    }
    if (difference < 0)
        return shown;
    return withPart(name, std::min(difference, name.size() - 1), metrics, width);
}

QStringList nameInTwoLines(const QString& name, const QFontMetricsF& metrics, double width, const QStringList& others)
{
    if (metrics.horizontalAdvance(name) <= width)
        return {name};
    qsizetype cut = -1;
    for (qsizetype space = name.indexOf(u' '); space > 0; space = name.indexOf(u' ', space + 1)) {
        if (metrics.horizontalAdvance(name.left(space)) <= width)
            cut = space;
    }
    if (cut < 0)
        return {shortenedName(name, metrics, width, others)};
    const QString first = name.left(cut);
    QStringList rests;
    for (const QString& other : others) {
        if (other != name && other.startsWith(first + u' '))
            rests << other.mid(cut + 1);
    }
    return {first, shortenedName(name.mid(cut + 1), metrics, width, rests)};
}

} // namespace linetwin::app
