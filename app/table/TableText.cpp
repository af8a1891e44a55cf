// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/TableText.h"

#include <QRegularExpression>

#include <algorithm>

namespace linetwin::app {

namespace {

TextTable split(const QString& text, QChar separator)
{
    TextTable table;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    bool isAtStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            const bool isDoubled = c == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
            if (c != u'"' || isDoubled)
                cell += c;
            else
                isQuoted = false;
            i += isDoubled ? 1 : 0;
        } else if (c == u'"' && isAtStart) {
            isQuoted = true;
            isAtStart = false;
        } else if (c == separator || c == u'\n') {
            row << cell.trimmed();
            cell.clear();
            isAtStart = true;
            if (c == u'\n')
                table.push_back(std::exchange(row, {}));
        } else {
            cell += c;
            isAtStart = false;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty())
        table.push_back(row << cell.trimmed());
    return table;
}

/// Whether there are commas that stand neither for thousands nor for decimals.
bool hasSeparatingCommas(QString text, const QLocale& locale)
{
    static const QRegularExpression thousands(QStringLiteral("(?<![0-9,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])"));
    static const QRegularExpression decimals(QStringLiteral("(?<![0-9,])[0-9]+,[0-9]+(?![0-9,])"));
    text.remove(thousands);
    if (locale.decimalPoint() == u",")
        text.remove(decimals);
    return text.contains(u',');
}

} // namespace

TextTable tableFromText(const QString& text, const QLocale& locale)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (lines.contains(u'\t'))
        return split(lines, u'\t');
    const auto hasInside = [&](QChar separator) {
        return std::ranges::any_of(split(lines, separator), [](const QStringList& row) { return row.size() > 1; });
    };
    if (hasInside(u';'))
        return split(lines, u';');
    const bool areCommas = hasInside(u',') && hasSeparatingCommas(lines, locale);
    return split(lines, areCommas ? QChar(u',') : QChar());
}

QString textOfTable(const TextTable& table)
{
    QString text;
    for (const QStringList& row : table) {
        QStringList cells;
        for (const QString& cell : row) {
            const bool needsQuotes = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"');
            cells << (needsQuotes ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace linetwin::app
