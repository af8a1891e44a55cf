// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linetwin::app {

/// A heading and what stands under it, up to the next heading of any level.
struct MarkdownSection {
    int level = 0; ///< 1 for #; 0 of what stands before the first heading
    QString title;
    QString anchor; ///< as on GitHub, unique within the page; in a translation that of the original
    QString text;   ///< plain, a line for each paragraph, list entry and row of a table
};

/// A fenced block.
struct MarkdownBlock {
    QString language; ///< all that stands behind the fence
    QString text;
};

struct MarkdownPage {
    QString html; ///< for Qt's rich text, without a style sheet; headings carry the anchors
    std::vector<MarkdownSection> sections;
    std::vector<MarkdownBlock> blocks;
    QStringList links;
    QStringList pictures;
};

/// Reads the part of Markdown that the guide is written in: headings with #, paragraphs, lists (also nested), tables,
/// fenced blocks, quotes, pictures and running text as readMarkdownText knows it. Comments of HTML are left out. Qt's
/// own reader gives headings no anchors. `anchors` are those of the page that this one is a translation of, in the
/// order of its headings: sections have them, so that a place is the same in every language, and answer to their own,
/// too.
MarkdownPage readMarkdown(const QString& text, const QStringList& anchors = {});

} // namespace linetwin::app
