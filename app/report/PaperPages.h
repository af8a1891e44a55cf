// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QTextFormat>

#include <vector>

class QTextBlock;

namespace linetwin::app {

/// Of a paragraph that is about what follows it, and goes to the next page with it.
inline constexpr int leadsOnProperty = QTextFormat::UserProperty + 3;
/// Of a heading that the contents list.
inline constexpr int chapterProperty = QTextFormat::UserProperty + 2;
/// Of one that always begins a page.
inline constexpr int firstOfPageProperty = QTextFormat::UserProperty + 4;

/// The pages of a text, of which each is as high as given, in pixels of its layout.
class PaperPages {
public:
    PaperPages(QTextDocument& text, double height) : m_text(text), m_height(height) {}

    /// Counted from 0.
    int pageOf(const QTextBlock& block) const;
    /// Pages on which a table begins that goes on on the next one although it would fit on one.
    std::vector<int> pagesWithPartedTables() const;
    /// A table that fits on a page and a short chapter are not parted, and no heading stands alone at the foot of a
    /// page.
    void keepTogether();

private:
    double topOf(const QTextBlock& block) const;
    bool isParted(const QRectF& place) const;
    double heightOf(const QTextBlock& first, const QTextBlock& last) const;
    void keepTablesWhole();
    void keepHeadingsWithText();
    void keepPicturesTogether();
    void keepShortChaptersWhole();
    void keepChaptersWithParts();

    QTextDocument& m_text;
    double m_height;
};

} // namespace linetwin::app
