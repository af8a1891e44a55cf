// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTable.h"

#include "app/charts/saving/TableCells.h"
#include "app/settings/Appearance.h"

#include <QLocale>
#include <QMimeData>

namespace linetwin::app {

namespace {

QString clipboardCell(const QVariant& cell)
{
    QString text = cellText(cell, numberLocale().decimalPoint());
    for (const QChar separator : {u'\t', u'\n', u'\r'})
        text.replace(separator, u' ');
    return text;
}

QStringList clipboardCells(const QVariantList& row)
{
    QStringList cells;
    for (const QVariant& cell : row)
        cells << clipboardCell(cell);
    return cells;
}

QStringList clipboardHeader(const QStringList& header)
{
    return clipboardCells(QVariantList(header.begin(), header.end()));
}

QString htmlRow(const QStringList& cells, const QString& tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

} // namespace

QString tabSeparated(const QList<ChartTable>& tables)
{
    QStringList parts;
    for (const ChartTable& table : tables) {
        QString part = clipboardHeader(table.header).join(u'\t') + u'\n';
        for (const QVariantList& row : table.rows)
            part += clipboardCells(row).join(u'\t') + u'\n';
        parts << part;
    }
    return parts.join(u'\n');
}

QMimeData* clipboardTable(const QList<ChartTable>& tables)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body>");
    for (const ChartTable& table : tables) {
        html += QStringLiteral("<table>") + htmlRow(clipboardHeader(table.header), QStringLiteral("th"));
        for (const QVariantList& row : table.rows)
            html += htmlRow(clipboardCells(row), QStringLiteral("td"));
        html += QStringLiteral("</table>");
    }
    auto* data = new QMimeData;
    data->setText(tabSeparated(tables));
    data->setHtml(html + QStringLiteral("</body></html>"));
    return data;
}

} // namespace linetwin::app
