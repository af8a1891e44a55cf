// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace linetwin::app {

/// Running text of Markdown (emphasis, `code`, links, pictures) as HTML of Qt's rich text and as plain text.
struct MarkdownText {
    QString html;
    QString plain;
    QStringList links;    ///< targets, as written
    QStringList pictures; ///< sources, as written
};

MarkdownText readMarkdownText(const QString& markdown);

/// The cells of a table's row; a bar in `code` or after a backslash is none.
QStringList markdownCells(const QString& row);

/// The anchor that GitHub gives to a heading of this plain text: small letters, digits, hyphens for blanks.
QString headingAnchor(const QString& title);

} // namespace linetwin::app
