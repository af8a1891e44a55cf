// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PaperPages.h"

#include "app/settings/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>

namespace linetwin::app {

namespace {

void setBreak(const QTextBlock& block, QTextFormat::PageBreakFlag policy)
{
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(policy);
    QTextCursor(block).setBlockFormat(format);
}

void breakBefore(const QTextBlock& block)
{
    setBreak(block, QTextFormat::PageBreak_AlwaysBefore);
}

} // namespace

int PaperPages::pageOf(const QTextBlock& block) const
{
    return static_cast<int>(topOf(block) / m_height);
}

/// Of its first line, which may have gone to the next page.
double PaperPages::topOf(const QTextBlock& block) const
{
    const double line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0;
    return m_text.documentLayout()->blockBoundingRect(block).top() + line;
}

/// Without what is left free at the foot of a page between them.
double PaperPages::heightOf(const QTextBlock& first, const QTextBlock& last) const
{
    double height = 0;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        height += format.topMargin() + format.bottomMargin();
        for (int line = 0; line < block.layout()->lineCount(); ++line)
            height += block.layout()->lineAt(line).height();
    }
    return height;
}

bool PaperPages::isParted(const QRectF& place) const
{
    return static_cast<int>(place.top() / m_height) != static_cast<int>((place.bottom() - 1) / m_height);
}

std::vector<int> PaperPages::pagesWithPartedTables() const
{
    std::vector<int> pages;
    for (QTextFrame* frame : m_text.rootFrame()->childFrames()) {
        const QRectF place = m_text.documentLayout()->frameBoundingRect(frame);
        if (isParted(place) && place.height() < m_height)
            pages.push_back(static_cast<int>(place.top() / m_height));
    }
    return pages;
}

void PaperPages::keepTogether()
{
    keepTablesWhole();
    keepHeadingsWithText();
    keepPicturesTogether();
    keepShortChaptersWhole();
    keepChaptersWithParts();
}

/// It begins a page instead, and the heading above it goes along.
void PaperPages::keepTablesWhole()
{
    constexpr double highestShare = 0.6;
    for (QTextFrame* frame : m_text.rootFrame()->childFrames()) {
        const QRectF place = m_text.documentLayout()->frameBoundingRect(frame);
        if (!isParted(place) || place.height() > highestShare * m_height)
            continue;
        // Up to the heading, over a paragraph or two that introduce the table.
        QTextBlock above = m_text.findBlock(frame->firstPosition() - 2);
        for (int i = 0; i < 2 && above.isValid() && above.blockFormat().headingLevel() == 0; ++i)
            above = above.previous();
        if (above.isValid() && above.blockFormat().headingLevel() > 0) {
            breakBefore(above);
            continue;
        }
        QTextFrameFormat format = frame->frameFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        frame->setFrameFormat(format);
    }
}

void PaperPages::keepHeadingsWithText()
{
    constexpr double least = 12 * gridUnit;
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        const double foot = (pageOf(block) + 1) * m_height;
        QTextBlock next = block.next();
        while (next.isValid() && next.blockFormat().boolProperty(leadsOnProperty))
            next = next.next();
        if (foot - topOf(block) < least || (next.isValid() && pageOf(next) != pageOf(block)))
            breakBefore(block);
    }
}

/// Those of a part that fit on one page stand on one, so that the last does not stand alone.
void PaperPages::keepPicturesTogether()
{
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextBlock last = block;
        int pictures = 0;
        for (QTextBlock next = block.next(); next.isValid() && next.blockFormat().headingLevel() == 0;
             next = next.next()) {
            if (!next.text().startsWith(QChar::ObjectReplacementCharacter))
                continue;
            last = next;
            ++pictures;
        }
        if (pictures > 1 && pageOf(last) != pageOf(block) && heightOf(block, last) < m_height)
            breakBefore(block);
    }
}

/// It begins a page instead: none ends with the last lines of something.
void PaperPages::keepShortChaptersWhole()
{
    constexpr double highestShare = 0.4;
    constexpr int chapterLevel = 2;
    for (QTextBlock block = m_text.begin(); block.isValid();) {
        QTextBlock last = block;
        QTextBlock next = block.next();
        while (next.isValid() && next.blockFormat().headingLevel() != chapterLevel) {
            last = next;
            next = next.next();
        }
        const QRectF end = m_text.documentLayout()->blockBoundingRect(last);
        const int lines = last.layout()->lineCount();
        const double bottom = lines > 0 ? end.top() + last.layout()->lineAt(lines - 1).rect().bottom() : end.bottom();
        const bool isParted = static_cast<int>((bottom - 1) / m_height) != pageOf(block);
        if (block.blockFormat().headingLevel() == chapterLevel && isParted &&
            bottom - topOf(block) < highestShare * m_height)
            breakBefore(block);
        block = next;
    }
}

/// Where the first part of a chapter has gone to the next page, its heading and a sentence or two go along.
void PaperPages::keepChaptersWithParts()
{
    constexpr int mostSentences = 2;
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(chapterProperty))
            continue;
        QTextBlock part = block.next();
        for (int i = 0; i < mostSentences && part.isValid() && part.blockFormat().headingLevel() == 0; ++i)
            part = part.next();
        const bool isPart = part.isValid() && part.blockFormat().headingLevel() > 0;
        if (!isPart || !part.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore) ||
            part.blockFormat().boolProperty(chapterProperty))
            continue;
        setBreak(part, QTextFormat::PageBreak_Auto);
        setBreak(block, QTextFormat::PageBreak_AlwaysBefore);
    }
}

} // namespace linetwin::app
