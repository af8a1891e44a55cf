// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationName.h"

namespace linetwin::app {

namespace {

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

} // namespace

QString elidedName(const QString& name, const QFontMetricsF& metrics, double width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    const qsizetype end = startOfEnd(name);
    for (qsizetype kept = end - 1; end < name.size() && kept > 0; --kept) {
        const QString shown = name.left(kept).trimmed() + u'…' + name.mid(end);
        if (metrics.horizontalAdvance(shown) <= width)
            return shown;
    }
    return metrics.elidedText(name, Qt::ElideMiddle, width);
}

} // namespace linetwin::app
