// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/PlainNumber.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

QChar groupMark(const QLocale& locale)
{
    const QString mark = locale.groupSeparator();
    const bool isForeign =
        mark != u"." && mark != u"," && locale.decimalPoint() != u"." && locale.decimalPoint() != u",";
    return isForeign || mark.isEmpty() ? QChar(u',') : mark.front();
}

/// As Hindi and English in India do: 12,34,567.
bool groupsByTwo(const QLocale& locale)
{
    return locale.toString(1234567).indexOf(locale.groupSeparator()) == 2;
}

/// Digits before the first mark: three, but Qt writes 1234.567 in languages that leave 1234 without a mark.
qsizetype longestHead(const QLocale& locale)
{
    constexpr qsizetype usual = 3;
    return std::max(usual, locale.toString(1234567).indexOf(locale.groupSeparator()));
}

/// Thousands as any language writes them, or as this one does.
bool isGrouped(const QStringList& parts, const QLocale& locale)
{
    const bool isHeadShort = !parts.first().isEmpty() && parts.first().size() <= longestHead(locale);
    const auto areOf = [&](qsizetype size) {
        return std::all_of(parts.begin() + 1, parts.end() - 1, [&](const QString& p) { return p.size() == size; });
    };
    const bool isByTwo = groupsByTwo(locale) && parts.first().size() <= 2 && areOf(2);
    return isHeadShort && parts.last().size() == 3 && (areOf(3) || isByTwo);
}

} // namespace

PlainNumber plainNumber(const QString& number, const QLocale& locale)
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
        const bool isClear = parts.size() == 2 && isGrouped(parts.first().split(grouping), locale);
        if (!isClear)
            return failed(QuantityProblem::NotANumber);
        return {QuantityProblem::None,
                parts.first().split(grouping).join(QString()).toLatin1() + '.' + parts[1].toLatin1()};
    }
    if (parts.size() > 2)
        return isGrouped(parts, locale) ? PlainNumber{QuantityProblem::None, parts.join(QString()).toLatin1()}
                                        : failed(QuantityProblem::NotANumber);
    if (decimal == groupMark(locale) && isGrouped(parts, locale) && !parts.first().startsWith(u'0'))
        return {QuantityProblem::None, parts.join(QString()).toLatin1()};
    const QByteArray whole = parts[0].isEmpty() ? QByteArray("0") : parts[0].toLatin1();
    const QByteArray fraction = parts[1].isEmpty() ? QByteArray("0") : parts[1].toLatin1();
    return {QuantityProblem::None, whole + '.' + fraction};
}

QString inPlainDigits(const QString& text, const QLocale& locale)
{
    constexpr std::array<QChar, 4> marksOfDirection{QChar(0x200E), QChar(0x200F), QChar(0x061C), QChar(0xFEFF)};
    constexpr QChar arabicPercent(0x066A);
    QString result;
    for (const QChar c : text) {
        if (std::ranges::find(marksOfDirection, c) != marksOfDirection.end())
            continue;
        // Superscripts and the like have values, too, but are no digits.
        if (c.category() == QChar::Number_DecimalDigit)
            result += QChar(u'0' + c.digitValue());
        else if (c == arabicPercent)
            result += u'%';
        else
            result += c;
    }
    const QString decimal = locale.decimalPoint();
    if (decimal != u"." && decimal != u",")
        result.replace(locale.groupSeparator(), QStringLiteral(",")).replace(decimal, QStringLiteral("."));
    return result;
}

} // namespace linetwin::app
