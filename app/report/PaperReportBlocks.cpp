// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PaperPages.h"
#include "app/report/PaperReport.h"
#include "app/report/PaperTable.h"
#include "app/report/SvgTextObject.h"
#include "app/settings/Theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace linetwin::app {

void PaperReport::write(QTextCursor& cursor, const QString& text, const QFont& font, double below, const QColor& color,
                        const QTextBlockFormat& block)
{
    QTextBlockFormat format = block;
    format.setBottomMargin(below);
    QTextCharFormat characters;
    characters.setFont(font);
    characters.setForeground(color);
    if (m_text->isEmpty())
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
    cursor.setBlockCharFormat(characters);
    cursor.insertText(text, characters);
}

void PaperReport::add(QTextCursor& cursor, const ReportHeading& heading)
{
    QTextBlockFormat format;
    format.setHeadingLevel(heading.level);
    format.setTopMargin(heading.level == 2 ? 20 : 14);
    if (heading.level == 2)
        format.setProperty(chapterProperty, true);
    if (heading.startsPage) {
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setProperty(firstOfPageProperty, true);
    }
    write(cursor, heading.text, paperFont(heading.level == 2 ? 19 : 15, true), 4, lightColors().text, format);
}

void PaperReport::add(QTextCursor& cursor, const ReportText& text)
{
    using enum ReportText::Kind;
    if (text.kind == File) {
        QTextBlockFormat heading;
        heading.setHeadingLevel(3);
        heading.setTopMargin(14);
        write(cursor, text.title, paperFont(15, true), 4, lightColors().text, heading);
        for (const QString& line : text.text.split(u'\n'))
            write(cursor, line, paperFont(9, false), 0, lightColors().text);
        return;
    }
    QTextBlockFormat format;
    if (m_isBeforePicture || (text.kind == Caveat && cursor.blockFormat().headingLevel() > 0))
        format.setProperty(leadsOnProperty, true);
    const int pixels = text.kind == Lead ? 15 : text.kind == Caveat ? 11 : bodyPixels;
    write(cursor, QString(text.text).replace(u'\n', QChar::LineSeparator), paperFont(pixels, false), 6,
          text.kind == Caveat ? lightColors().mutedText : lightColors().text, format);
}

void PaperReport::add(QTextCursor& cursor, const ReportList& list)
{
    QTextListFormat format;
    format.setStyle(QTextListFormat::ListDisc);
    QTextList* made = nullptr;
    for (const QString& item : list.items) {
        write(cursor, item, paperFont(bodyPixels, false), 3, lightColors().text);
        if (made)
            made->add(cursor.block());
        else
            made = cursor.createList(format);
    }
}

void PaperReport::add(QTextCursor& cursor, const ReportTable& table)
{
    if (table.header.isEmpty())
        return;
    if (!table.caption.isEmpty())
        write(cursor, table.caption, paperFont(11, false), 2, lightColors().mutedText);
    insertTable(cursor, table);
}

void PaperReport::add(QTextCursor& cursor, const ReportPicture&)
{
    QTextBlockFormat block;
    block.setTopMargin(6);
    block.setBottomMargin(6);
    cursor.insertBlock(block);
    QTextCharFormat format;
    format.setObjectType(SvgTextObject::objectType);
    format.setProperty(SvgTextObject::pictureProperty, static_cast<int>(m_pictures++));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace linetwin::app
