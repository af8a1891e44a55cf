// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PaperTable.h"

#include "app/settings/Theme.h"

#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace linetwin::app {

namespace {

void fill(QTextTable& made, int row, const QStringList& cells, const ReportTable& table, bool isHead)
{
    for (int column = 0; column < std::min<int>(made.columns(), static_cast<int>(cells.size())); ++column) {
        QTextCursor cell = made.cellAt(row, column).firstCursorPosition();
        QTextBlockFormat format;
        if (column >= table.firstNumbers)
            format.setAlignment(Qt::AlignRight);
        cell.setBlockFormat(format);
        QTextCharFormat characters;
        characters.setFont(paperFont(11, isHead));
        characters.setForeground(lightColors().text);
        cell.insertText(QString(cells[column]).replace(u'\n', QChar::LineSeparator), characters);
    }
}

} // namespace

QFont paperFont(int pixels, bool isBold)
{
    // A PDF does not tell what letters the variants of digits in fonts for Chinese and Japanese stand for: copied and
    // searched text would lose them.
    QFont font = withLatinFirst(captionFont());
    font.setPixelSize(pixels); // the same on every screen
    font.setBold(isBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures, which a search would not find
    return font;
}

void insertTable(QTextCursor& cursor, const ReportTable& table)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(lightColors().outline);
    format.setBorderCollapse(true);
    format.setBottomMargin(8);
    format.setTopMargin(2);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* made =
        cursor.insertTable(static_cast<int>(table.rows.size()) + 1, static_cast<int>(table.header.size()), format);
    fill(*made, 0, table.header, table, true);
    for (int row = 0; row < table.rows.size(); ++row)
        fill(*made, row + 1, table.rows[row], table, false);
    cursor.movePosition(QTextCursor::End);
}

} // namespace linetwin::app
