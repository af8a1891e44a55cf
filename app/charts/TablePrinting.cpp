// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/TablePrinting.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/PrintPreview.h"
#include "app/charts/saving/TableCells.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"

#include <QAbstractTextDocumentLayout>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int printedTextSize = 11; ///< px
constexpr qsizetype longestUnbroken = 24;
constexpr int footHeight = 3 * gridUnit;

QString alignment(bool isNumber)
{
    return isNumber ? QStringLiteral("right") : QStringLiteral("left");
}

QString headerHtml(const ChartTable& table)
{
    QString html = QStringLiteral("<thead><tr bgcolor=\"%1\">").arg(lightColors().grid.name());
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        const bool isNumber = std::ranges::any_of(
            table.rows, [&](const QVariantList& row) { return cellNumber(row.value(column)).has_value(); });
        html += QStringLiteral("<th align=\"%1\" valign=\"bottom\">%2</th>")
                    .arg(alignment(isNumber), table.header[column].toHtmlEscaped());
    }
    return html + QStringLiteral("</tr></thead>");
}

QString rowHtml(const QVariantList& row, const QList<int>& decimals)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QString text = shownCell(row[column], decimals.value(column));
        html += QStringLiteral("<td align=\"%1\"%2>%3</td>")
                    .arg(alignment(cellNumber(row[column]).has_value()),
                         text.size() <= longestUnbroken ? QStringLiteral(" style=\"white-space:nowrap\"") : QString(),
                         text.toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>");
}

QString htmlOf(const ChartTable& table)
{
    const QString title = table.title.isEmpty() ? table.name : table.title;
    QString html = QStringLiteral("<h3>%1</h3>").arg(title.toHtmlEscaped());
    for (const QString& line : table.conditions.split(u'\n', Qt::SkipEmptyParts))
        html += QStringLiteral("<div>%1</div>").arg(line.toHtmlEscaped());
    html += QStringLiteral("<br/><table border=\"0\" cellspacing=\"0\" cellpadding=\"3\">") + headerHtml(table);
    QList<int> decimals;
    for (qsizetype column = 0; column < table.header.size(); ++column)
        decimals << columnDecimals(table, column);
    for (const QVariantList& row : table.rows)
        html += rowHtml(row, decimals);
    return html + QStringLiteral("</table><br/>");
}

/// As wide as it is without breaking a word.
void fill(QTextDocument& document, const QList<ChartTable>& tables, double width)
{
    QFont font = captionFont();
    font.setPixelSize(printedTextSize);
    QTextOption wholeWords;
    wholeWords.setWrapMode(QTextOption::WordWrap);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setDefaultTextOption(wholeWords);
    QString html;
    for (const ChartTable& table : tables)
        html += htmlOf(table);
    document.setHtml(html);
    document.setTextWidth(width);
}

double neededWidth(const QTextDocument& document, double width)
{
    return std::max(width, std::ceil(document.documentLayout()->documentSize().width()));
}

} // namespace

void printTables(QPrinter& printer, const QList<ChartTable>& tables)
{
    QPainter painter;
    const QSize page = beginPrinting(painter, printer);
    if (page.isEmpty())
        return;
    const QSizeF room(page.width(), page.height() - footHeight);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&printer);
    fill(document, tables, room.width());
    const double scale = room.width() / neededWidth(document, room.width());
    const QSizeF sheet = room / scale;
    document.setPageSize(sheet);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, lightColors().text);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            printer.newPage();
        const QRectF part(0, number * sheet.height(), sheet.width(), sheet.height());
        painter.save();
        painter.scale(scale, scale);
        painter.translate(-part.topLeft());
        painter.setClipRect(part);
        context.clip = part;
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setPen(lightColors().mutedText);
        painter.setFont(document.defaultFont());
        painter.drawText(
            QRectF(0, page.height() - footHeight, page.width(), footHeight), Qt::AlignRight | Qt::AlignBottom,
            Charts::tr("Page %1 of %2").arg(numberText(number + 1, 0), numberText(document.pageCount(), 0)));
    }
}

void previewTables(const QList<ChartTable>& tables, QWidget* parent)
{
    constexpr double uprightWidth = 700; ///< px of a page of A4
    QTextDocument document;
    fill(document, tables, uprightWidth);
    const auto orientation =
        neededWidth(document, uprightWidth) > uprightWidth ? QPageLayout::Landscape : QPageLayout::Portrait;
    previewPages(
        tables.constFirst().title, orientation, [&](QPrinter& printer) { printTables(printer, tables); }, parent);
}

} // namespace linetwin::app
