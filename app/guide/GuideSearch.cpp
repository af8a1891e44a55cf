// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/GuideSearch.h"

#include "app/guide/GuideBook.h"

#include <QRegularExpression>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int chapterWeight = 40;
constexpr int titleWeight = 20;
constexpr int wholeWordWeight = 4;
constexpr int mostCounted = 5; ///< a long section is not better for a word that it has often
constexpr qsizetype charactersBefore = 40;
constexpr qsizetype charactersAfter = 110;

/// How much the word says for this section; 0: it is not there.
int weightOf(const QString& word, const QString& title, const QString& text, bool isChapter)
{
    int weight = 0;
    if (title.contains(word))
        weight += isChapter ? chapterWeight : titleWeight;
    int found = 0;
    for (qsizetype at = text.indexOf(word); at >= 0 && found < mostCounted; at = text.indexOf(word, at + 1)) {
        ++found;
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const qsizetype end = at + word.size();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber();
        weight += begins && ends ? wholeWordWeight : 1;
    }
    return weight;
}

QString snippetOf(const QString& text, const QString& form, const QStringList& words)
{
    qsizetype at = -1;
    for (const QString& word : words) {
        at = form.indexOf(word);
        if (at >= 0)
            break;
    }
    qsizetype from = std::max<qsizetype>(0, at - charactersBefore);
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    qsizetype to = std::min(text.size(), std::max<qsizetype>(at, 0) + charactersAfter);
    while (to < text.size() && !text[to].isSpace())
        ++to;
    const QString dots = QStringLiteral("…");
    return (from > 0 ? dots : QString()) + text.mid(from, to - from).simplified() +
           (to < text.size() && !text.mid(to).trimmed().isEmpty() ? dots : QString());
}

} // namespace

QString searchForm(const QString& text)
{
    QString form;
    form.reserve(text.size());
    for (QChar sign : text.toLower()) {
        if (sign == QChar::Nbsp)
            sign = u' ';
        const QString parts = sign.decomposition();
        form += parts.isEmpty() || sign.decompositionTag() != QChar::Canonical ? sign : parts.front();
    }
    return form.size() == text.size() ? form : text.toLower();
}

QStringList searchWords(const QString& search)
{
    static const QRegularExpression pattern(QStringLiteral("\"([^\"]+)\"?|(\\S+)"));
    QStringList words;
    for (const auto& match : pattern.globalMatch(searchForm(search))) {
        const QString word = (match.captured(1) + match.captured(2)).trimmed();
        if (!word.isEmpty())
            words << word;
    }
    words.removeDuplicates();
    return words;
}

std::vector<GuideHit> searchGuide(const GuideBook& book, const QString& search, std::size_t most)
{
    const QStringList words = searchWords(search);
    std::vector<GuideHit> hits;
    if (words.isEmpty())
        return hits;
    for (const GuideChapter& chapter : book.chapters()) {
        if (chapter.part.isEmpty()) // the contents
            continue;
        for (const MarkdownSection& section : chapter.page.sections) {
            const QString title = searchForm(section.title);
            const QString text = searchForm(section.text);
            int weight = 0;
            const bool hasAll = std::ranges::all_of(words, [&](const QString& word) {
                const int one = weightOf(word, title, text, section.level == 1);
                weight += one;
                return one > 0;
            });
            if (hasAll)
                hits.push_back({chapter.name, chapter.title, section.title.isEmpty() ? chapter.title : section.title,
                                section.anchor, snippetOf(section.text, text, words), weight});
        }
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &GuideHit::weight);
    if (hits.size() > most)
        hits.resize(most);
    return hits;
}

} // namespace linetwin::app
