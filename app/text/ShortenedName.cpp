// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ShortenedName.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

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
    return metrics.elidedText(name, Qt::ElideRight, width);
}

/// Where a second line may begin.
struct Cuts {
    std::vector<qsizetype> afterSpace;
    std::vector<qsizetype>
        insideWord; ///< after a hyphen, between Chinese characters, at a capital after a small letter
};

Cuts cutsOf(const QString& name)
{
    Cuts cuts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, name);
    for (qsizetype at = 1; at < name.size(); ++at) {
        finder.setPosition(at);
        if (name[at - 1].isSpace() && !name[at].isSpace())
            cuts.afterSpace.push_back(at);
        else if (!name[at - 1].isSpace() && !name[at].isSpace() &&
                 (finder.isAtBoundary() || (name[at - 1].isLower() && name[at].isUpper())))
            cuts.insideWord.push_back(at);
    }
    return cuts;
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
    const Cuts cuts = cutsOf(name);
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= width; };
    const auto lastOf = [&](const std::vector<qsizetype>& places, bool holdsTheRest) {
        qsizetype last = -1;
        for (const qsizetype place : places) {
            if (fits(name.left(place).trimmed()) && (!holdsTheRest || fits(name.mid(place))))
                last = place;
        }
        return last;
    };
    qsizetype cut = -1;
    for (const bool holdsTheRest : {true, false}) {
        for (const auto* places : {&cuts.afterSpace, &cuts.insideWord})
            cut = cut < 0 ? lastOf(*places, holdsTheRest) : cut;
    }
    if (cut < 0)
        return {shortenedName(name, metrics, width, others)};
    QStringList rests;
    for (const QString& other : others) {
        if (other != name && other.startsWith(name.left(cut)))
            rests << other.mid(cut);
    }
    return {name.left(cut).trimmed(), shortenedName(name.mid(cut), metrics, width, rests)};
}

QStringList nameInHalves(const QString& name, const QFontMetricsF& metrics)
{
    const Cuts cuts = cutsOf(name);
    QStringList best;
    double bestWidth = 0;
    for (const qsizetype cut : cuts.afterSpace.empty() ? cuts.insideWord : cuts.afterSpace) {
        const QStringList halves{name.left(cut).trimmed(), name.mid(cut)};
        const double width = std::max(metrics.horizontalAdvance(halves[0]), metrics.horizontalAdvance(halves[1]));
        if (best.isEmpty() || width < bestWidth) {
            best = halves;
            bestWidth = width;
        }
    }
    return best;
}

QString breakable(const QString& name)
{
    constexpr qsizetype longestWord = 16;
    const QChar breakHere(0x200B);
    QString text;
    qsizetype wordStart = 0;
    qsizetype start = 0;
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, name);
    for (qsizetype end = signs.toNextBoundary(); end > 0; end = signs.toNextBoundary()) {
        const QString sign = name.mid(start, end - start);
        if (sign.front().isSpace())
            wordStart = end;
        else if (start - wordStart >= longestWord)
            text += breakHere;
        text += sign;
        start = end;
    }
    return text;
}

} // namespace linetwin::app
