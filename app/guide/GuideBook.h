// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/Markdown.h"

#include <QString>

#include <vector>

namespace linetwin::app {

/// A file of the guide.
struct GuideChapter {
    QString name;  ///< of the file, without its ending: `files`
    QString part;  ///< the heading of the contents under which it stands; empty for the contents themselves
    QString title; ///< its first heading
    MarkdownPage page;
};

/// The guide that is compiled in: its contents (README.md) and the chapters that these name, in their order. A chapter
/// that is there in the language (a code such as `de` or `zh_CN`; `de/files.md`) is taken from there, another one in
/// English; headings of a translation also answer to the anchors of the English ones, so links and help topics lead to
/// the same place.
class GuideBook {
public:
    explicit GuideBook(const QString& language, const QString& folder = QStringLiteral(":/guide/"));

    /// The contents are the first.
    const std::vector<GuideChapter>& chapters() const { return m_chapters; }
    /// Null if there is none of that name.
    const GuideChapter* chapter(const QString& name) const;
    /// Where pictures that chapters name lie.
    const QString& folder() const { return m_folder; }

private:
    GuideChapter read(const QString& name, const QString& part) const;

    QString m_folder;
    QStringList m_languages; ///< folders of translations, the best first
    std::vector<GuideChapter> m_chapters;
};

/// Where a link in the guide leads: a place in a chapter, or outside.
struct GuidePlace {
    QString chapter; ///< empty for a link to the outside
    QString anchor;  ///< empty for its beginning
};
/// Of a link as written in `chapter`: `#x`, `files.md`, `files.md#x`.
GuidePlace guidePlace(const QString& link, const QString& chapter);

} // namespace linetwin::app
