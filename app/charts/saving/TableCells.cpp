// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/TableCells.h"

#include "app/settings/Appearance.h"
#include "app/text/Numbers.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

std::optional<double> cellNumber(const QVariant& cell)
{
    std::optional<double> number;
    if (cell.metaType() == QMetaType::fromType<TableNumber>())
        number = cell.value<TableNumber>().value;
    else if (cell.typeId() == QMetaType::Double || cell.typeId() == QMetaType::Int ||
             cell.typeId() == QMetaType::LongLong)
        number = cell.toDouble();
    return number && std::isfinite(*number) ? number : std::nullopt;
}

QString withPlainSigns(const QString& text)
{
    static const QRegularExpression minus(QStringLiteral("\u2212(?=[0-9.,])"));
    static const QRegularExpression grouping(QStringLiteral("(?<=[0-9])[\u00A0\u202F\u2009](?=[0-9]{3}(?![0-9]))"));
    return withPlainBlanks(QString(text).replace(minus, QStringLiteral("-")).remove(grouping));
}

QString withoutFormula(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)? ?%?$"));
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    if (text.isEmpty() || !dangerous.contains(text.front()) || number.match(text).hasMatch())
        return text;
    return u'\'' + text;
}

int columnDecimals(const ChartTable& table, qsizetype column)
{
    double largest = 0;
    bool isWhole = true;
    for (const QVariantList& row : table.rows) {
        const auto number = cellNumber(row.value(column));
        if (!number)
            continue;
        largest = std::max(largest, std::abs(*number));
        isWhole = isWhole && *number == std::floor(*number);
    }
    if (isWhole)
        return 0;
    return std::clamp(3 - static_cast<int>(std::floor(std::log10(largest))), 1, mostColumnDecimals);
}

QString cellText(const QVariant& cell, const QString& decimalSign)
{
    constexpr int digits = 15; // all that a spreadsheet keeps
    if (const auto number = cellNumber(cell))
        return QString::number(*number, 'g', digits).replace(u'.', decimalSign);
    if (cell.typeId() == QMetaType::QDateTime)
        return cell.toDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (cell.metaType() == QMetaType::fromType<SimTime>())
        return withPlainSigns(clockText(cell.value<SimTime>()));
    if (cell.typeId() != QMetaType::QString)
        return {};
    return withoutFormula(withPlainSigns(cell.toString()));
}

QString shownCell(const QVariant& cell, int decimals)
{
    const auto number = cellNumber(cell);
    if (!number)
        return cell.typeId() == QMetaType::QString ? cell.toString() : cellText(cell, numberLocale().decimalPoint());
    return numberText(
        *number, cell.metaType() == QMetaType::fromType<TableNumber>() ? cell.value<TableNumber>().decimals : decimals);
}

} // namespace linetwin::app
