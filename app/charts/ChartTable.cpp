// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTable.h"

#include <QLocale>
#include <QMimeData>

#include <cmath>

namespace linetwin::app {

namespace {

/// A station may be called "=1+1": in a spreadsheet that would be a formula.
QString harmless(QString text)
{
    for (const QChar separator : {u'\t', u'\n', u'\r'})
        text.replace(separator, u' ');
    const bool isFormula = !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
    return isFormula ? u'\'' + text : text;
}

QString cellText(const QVariant& cell)
{
    if (cell.isNull())
        return {};
    if (cell.typeId() != QMetaType::Double)
        return harmless(cell.toString());
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double value = cell.toDouble();
    return std::isfinite(value) ? locale.toString(value, 'g', 15) : QString();
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

QStringList texts(const QVariantList& row)
{
    QStringList cells;
    for (const QVariant& cell : row)
        cells << cellText(cell);
    return cells;
}

QString headerText(const QStringList& header)
{
    QStringList cells;
    for (const QString& cell : header)
        cells << harmless(cell);
    return cells.join(u'\t');
}

} // namespace

QString tabSeparated(const QList<ChartTable>& tables)
{
    QStringList parts;
    for (const ChartTable& table : tables) {
        QString part = headerText(table.header) + u'\n';
        for (const QVariantList& row : table.rows)
            part += texts(row).join(u'\t') + u'\n';
        parts << part;
    }
    return parts.join(u'\n');
}

QMimeData* clipboardTable(const QList<ChartTable>& tables)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>");
    for (const ChartTable& table : tables) {
        html += QStringLiteral("<table>") + htmlRow(table.header, QStringLiteral("th"));
        for (const QVariantList& row : table.rows)
            html += htmlRow(texts(row), QStringLiteral("td"));
        html += QStringLiteral("</table>");
    }
    auto* data = new QMimeData;
    data->setText(tabSeparated(tables));
    data->setHtml(html + QStringLiteral("</body></html>"));
    return data;
}

} // namespace linetwin::app
