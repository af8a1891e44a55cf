// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/PlainNumber.h"

#include <QStringList>

#include <algorithm>

namespace linetwin::app {

namespace {

bool isGroupedByThree(const QStringList& parts)
{
    const bool headIsShort = !parts.first().isEmpty() && parts.first().size() <= 3;
    return headIsShort && std::all_of(parts.begin() + 1, parts.end(), [](const QString& p) { return p.size() == 3; });
}

} // namespace

PlainNumber plainNumber(const QString& number, bool isInteger, const QLocale& locale)
{
    const auto failed = [](QuantityProblem problem) { return PlainNumber{problem, {}}; };
    const qsizetype lastPoint = number.lastIndexOf(u'.');
    const qsizetype lastComma = number.lastIndexOf(u',');
    if (lastPoint < 0 && lastComma < 0)
        return {QuantityProblem::None, number.toLatin1()};
    const QChar decimal = lastPoint > lastComma ? u'.' : u',';
    const QChar grouping = decimal == u'.' ? u',' : u'.';
    const QStringList parts = number.split(decimal);
    if (lastPoint >= 0 && lastComma >= 0) {
        const bool isClear = parts.size() == 2 && isGroupedByThree(parts.first().split(grouping));
        if (!isClear)
            return failed(QuantityProblem::NotANumber);
        return {QuantityProblem::None,
                parts.first().split(grouping).join(QString()).toLatin1() + '.' + parts[1].toLatin1()};
    }
    if (parts.size() > 2)
        return isGroupedByThree(parts) ? PlainNumber{QuantityProblem::None, parts.join(QString()).toLatin1()}
                                       : failed(QuantityProblem::NotANumber);
    const bool looksGrouped =
        locale.groupSeparator() == QString(decimal) && isGroupedByThree(parts) && !parts.first().startsWith(u'0');
    if (looksGrouped)
        return isInteger ? PlainNumber{QuantityProblem::None, parts.join(QString()).toLatin1()}
                         : failed(QuantityProblem::Ambiguous);
    const QByteArray whole = parts[0].isEmpty() ? QByteArray("0") : parts[0].toLatin1();
    const QByteArray fraction = parts[1].isEmpty() ? QByteArray("0") : parts[1].toLatin1();
    return {QuantityProblem::None, whole + '.' + fraction};
}

} // namespace linetwin::app
