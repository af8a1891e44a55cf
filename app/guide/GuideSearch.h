// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linetwin::app {

class GuideBook;

/// A section in which all words of a search stand.
struct GuideHit {
    QString chapter;      ///< name
    QString chapterTitle; ///< as the reader knows it
    QString title;        ///< of the section
    QString anchor;
    QString snippet; ///< plain text around the first word, one line
    int weight = 0;  ///< the heavier the better
};

/// The words of a search: what stands in quotes is one, case does not count, nor do accents.
QStringList searchWords(const QString& search);

/// The best first, at most `most`; a word counts more in a heading than in the text. Parts of words are found, too.
std::vector<GuideHit> searchGuide(const GuideBook& book, const QString& search, std::size_t most = 60);

/// As words are compared: small letters without accents, of the same length as the text.
QString searchForm(const QString& text);

} // namespace linetwin::app
