// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/GuideBook.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

namespace linetwin::app {

namespace {

const QString contentsName = QStringLiteral("README");
const QString ending = QStringLiteral(".md");

QString guideText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A translated chapter, which names the pictures and the chapters that its language lacks from its folder's point of
/// view, as if it lay beside them.
QString translatedText(const QString& path)
{
    return guideText(path).replace(QStringLiteral("](../"), QStringLiteral("]("));
}

QStringList anchorsOf(const MarkdownPage& page)
{
    QStringList anchors;
    for (const MarkdownSection& section : page.sections) {
        if (section.level > 0)
            anchors << section.anchor;
    }
    return anchors;
}

struct Entry {
    QString part;
    QString name;
};

/// The chapters that the contents name under a heading, each once, with that heading.
std::vector<Entry> entriesOf(const QString& contents)
{
    std::vector<Entry> entries;
    QString part;
    for (const QString& line : contents.split(u'\n')) {
        if (line.startsWith(QStringLiteral("## ")))
            part = line.mid(3).trimmed();
        for (const QString& link : readMarkdown(line).links) {
            const GuidePlace place = guidePlace(link, contentsName);
            const bool isNew = std::ranges::find(entries, place.chapter, &Entry::name) == entries.end();
            if (!part.isEmpty() && !place.chapter.isEmpty() && place.anchor.isEmpty() &&
                place.chapter != contentsName && isNew)
                entries.push_back({part, place.chapter});
        }
    }
    return entries;
}

} // namespace

GuidePlace guidePlace(const QString& link, const QString& chapter)
{
    const QUrl url(link);
    if (!url.scheme().isEmpty())
        return {};
    QString name = url.path();
    if (name.isEmpty())
        return {chapter, url.fragment()};
    if (!name.endsWith(ending) || name.contains(u'/'))
        return {};
    name.chop(ending.size());
    return {name, url.fragment()};
}

GuideBook::GuideBook(const QString& language, const QString& folder) : m_folder(folder)
{
    m_languages = {language, language.section(u'_', 0, 0)};
    m_languages.removeDuplicates();
    m_chapters.push_back(read(contentsName, {}));
    QString contents = guideText(m_folder + contentsName + ending);
    for (const QString& folderName : m_languages) {
        const QString translated = translatedText(m_folder + folderName + u'/' + contentsName + ending);
        if (!translated.isEmpty()) {
            contents = translated;
            break;
        }
    }
    for (const Entry& entry : entriesOf(contents))
        m_chapters.push_back(read(entry.name, entry.part));
}

GuideChapter GuideBook::read(const QString& name, const QString& part) const
{
    GuideChapter chapter{name, part, {}, readMarkdown(guideText(m_folder + name + ending))};
    for (const QString& language : m_languages) {
        const QString text = translatedText(m_folder + language + u'/' + name + ending);
        if (!text.isEmpty()) {
            chapter.page = readMarkdown(text, anchorsOf(chapter.page));
            break;
        }
    }
    const auto first = std::ranges::find(chapter.page.sections, 1, &MarkdownSection::level);
    chapter.title = first == chapter.page.sections.end() ? name : first->title;
    return chapter;
}

const GuideChapter* GuideBook::chapter(const QString& name) const
{
    const auto found = std::ranges::find(m_chapters, name, &GuideChapter::name);
    return found == m_chapters.end() ? nullptr : &*found;
}

} // namespace linetwin::app
