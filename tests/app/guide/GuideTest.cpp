// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudies.h"
#include "app/guide/GuideBook.h"
#include "app/text/Texts.h"
#include "app/window/GuideTopics.h"
#include "engine/analysis/Figures.h"
#include "engine/model/Parameters.h"
#include "engine/model/State.h"
#include "engine/support/NumberText.h"
#include "tests/TestMain.h"
#include "tests/app/guide/GuideExamples.h"
#include "tests/app/guide/GuideRecipe.h"
#include "tests/engine/cli/CliCall.h"

#include <QDirIterator>
#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

const QString guideSource = QStringLiteral(LINETWIN_SOURCE_DIR);

} // namespace

/// The guide must not drift away from the program.
class GuideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& name : guideFolder().entryList({u"*.md"_s}, QDir::Files)) {
            const QString text = QString::fromUtf8(guideFile(guideFolder().filePath(name)));
            m_texts.insert(name.chopped(3), text);
            m_pages.insert(name.chopped(3), readMarkdown(text));
        }
        QVERIFY(m_pages.size() > 15);
    }

    void everyParameterStandsInTheGuide_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < parameterCount; ++index) {
            QTest::newRow(std::string(parameterSpecs()[index].key).c_str()) << static_cast<int>(index);
        }
    }
    void everyParameterStandsInTheGuide()
    {
        QFETCH(int, index);
        const ParameterSpec& spec = parameterSpecs()[static_cast<std::size_t>(index)];
        const auto number = [](double value) { return toQString(numberText(value)); };
        const QString unit = spec.unit.empty() ? QStringLiteral(" ") : u' ' + toQString(spec.unit) + u' ';
        const QString row =
            QStringLiteral("| `%1` |%2| %3 | %4 … %5 |")
                .arg(toQString(spec.key), unit, spec.defaultValue ? number(*spec.defaultValue) : QStringLiteral("null"),
                     number(spec.minimum), number(spec.maximum));
        QVERIFY2(m_texts[u"files"_s].contains(row), qPrintable(QStringLiteral("missing: ") + row));
    }

    void everyParameterOfANamedElementStandsInTheGuide()
    {
        for (const ParameterSpec& spec : elementSpecs()) {
            const QString key = toQString(spec.key);
            if (spec.element == ElementKind::LineStop) {
                const QString named = u'`' + QString(key).remove(u"*."_s) + u'`';
                QVERIFY2(m_texts[u"parameters"_s].contains(named), qPrintable(named));
                continue;
            }
            if (spec.format == ParameterFormat::Presence)
                continue;
            const QString row = QStringLiteral("| `%1` |").arg(key);
            QVERIFY2(m_texts[u"files"_s].contains(row), qPrintable(QStringLiteral("missing: ") + row));
        }
    }

    /// F1 leads to each of them.
    void everyTopicIsAPlaceInTheGuide()
    {
        for (const QString& topic : allGuideTopics())
            QVERIFY2(isPlace(topic.section(u'#', 0, 0), topic.section(u'#', 1)), qPrintable(topic));
    }

    void everyFigureIsDefined()
    {
        QStringList keys;
        for (std::size_t i = 0; i < lineFigureCount; ++i)
            keys << toQString(specOf(static_cast<LineFigure>(i)).key);
        for (std::size_t i = 0; i < stationFigureCount; ++i)
            keys << toQString(specOf(static_cast<StationFigure>(i)).key);
        for (std::size_t i = 0; i < reasonFigureCount; ++i)
            keys << toQString(specOf(static_cast<ReasonFigure>(i)).key);
        for (const QString& key : keys)
            QVERIFY2(m_texts[u"figures"_s].contains(u'`' + key + u'`'), qPrintable(key));
    }

    void everyStateAndLossIsExplained()
    {
        for (const std::string_view name : stateNames)
            QVERIFY2(m_texts[u"figures"_s].contains(u"\n| "_s + toQString(name) + u" |"_s), std::string(name).c_str());
        for (std::size_t i = 0; i < lossCount; ++i) {
            const QString key = toQString(keyOf(static_cast<Loss>(i)));
            QVERIFY2(m_texts[u"figures"_s].contains(u'`' + key + u'`'), qPrintable(key));
        }
    }

    void everyCommandAndOptionIsInTheGuide()
    {
        const QString& guide = m_texts[u"command-line"_s];
        const QStringList commands = matches(u"\\n  ([a-z]+) +[A-Z]"_s, test::call({u"--help"_s}).out);
        QVERIFY(commands.size() >= 10);
        for (const QString& command : commands) {
            QVERIFY2(guide.contains(u"\n## %1\n"_s.arg(command)), qPrintable(command));
            const QStringList options =
                matches(u"\\n  (?:-\\w, ?)?(--[a-z-]+)"_s, test::call({command, u"--help"_s}).out);
            QVERIFY(!options.isEmpty());
            for (const QString& option : options) {
                const QRegularExpression named(u"`%1(?![a-z-])"_s.arg(option));
                QVERIFY2(guide.contains(named), qPrintable(command + u' ' + option));
            }
        }
        const QString window = QString::fromUtf8(guideFile(guideSource + u"/app/main.cpp"_s));
        for (const QString& option : matches(u"addOption\\(\\s*\\{QStringLiteral\\(\"([a-z]+)\"\\)"_s, window))
            QVERIFY2(guide.contains(u"--"_s + option), qPrintable(option));
    }

    void everyKeyOfAKeptStudyStandsInTheGuide()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.studies.json"));
        QCOMPARE(writeKeptStudies(path, {KeptStudy()}), std::nullopt);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
        const QString& guide = m_texts[u"files"_s];
        QVERIFY(guide.contains(written.value(QStringLiteral("format")).toString()));
        const QString section =
            guide.section(QStringLiteral("## Kept studies"), 1).section(QStringLiteral("\n## "), 0, 0);
        const QJsonObject study = written.value(QStringLiteral("studies")).toArray().first().toObject();
        QVERIFY(!study.isEmpty());
        for (const QString& key : study.keys())
            QVERIFY2(section.contains(u'`' + key + u'`'), qPrintable(QStringLiteral("missing: ") + key));
    }

    void everyChapterIsInTheContents()
    {
        const GuideBook book(u"en"_s, guideFolder().path() + u'/');
        for (const QString& name : m_pages.keys())
            QVERIFY2(book.chapter(name), qPrintable(name));
        QVERIFY(book.chapters().size() == static_cast<std::size_t>(m_pages.size()));
        const GuideBook compiledIn(u"en"_s);
        QCOMPARE(compiledIn.chapters().size(), book.chapters().size());
    }

    void everyLinkLeadsSomewhere()
    {
        for (const QString& name : m_pages.keys()) {
            for (const QString& link : m_pages[name].links)
                checkLink(link, name, guideFolder());
        }
        const MarkdownPage readme = readMarkdown(QString::fromUtf8(guideFile(guideSource + u"/README.md"_s)));
        for (QString link : readme.links)
            checkLink(link.remove(u"resources/guide/"_s), {}, QDir(guideSource));
    }

    /// A picture whose description, or whose example, has changed since is to be made again by guide-pictures.sh.
    void everyPictureIsThereAndOfItsDescription()
    {
        QSet<QString> used;
        for (const MarkdownPage& page : std::as_const(m_pages)) {
            for (const QString& picture : page.pictures)
                used.insert(picture);
        }
        QVERIFY(used.size() >= 10);
        for (const QString& picture : used) {
            QVERIFY2(picture.startsWith(u"pictures/"), qPrintable(picture));
            const QImageReader reader(guideFolder().filePath(picture));
            QVERIFY2(reader.canRead(), qPrintable(picture));
            const GuideRecipe recipe = readRecipe(guideSource, QFileInfo(picture).completeBaseName());
            QVERIFY2(!recipe.content.isEmpty(), qPrintable(picture));
            QCOMPARE(picture + u": "_s + reader.text(recipeTextKey),
                     picture + u": "_s + QString::fromLatin1(recipe.inputs));
        }
        const QDir pictures(guideFolder().filePath(u"pictures"_s));
        for (const QString& file : pictures.entryList({u"*.json"_s}, QDir::Files)) {
            const QString path = u"pictures/%1.png"_s.arg(file.chopped(5));
            QVERIFY2(used.contains(path) || path.endsWith(u"/window.png"), qPrintable(path));
        }
    }

    void everyExampleOfAFileIsRight()
    {
        int files = 0;
        const QTemporaryDir folder;
        for (const MarkdownPage& page : std::as_const(m_pages)) {
            for (const MarkdownBlock& block : page.blocks) {
                if (!isYaml(block))
                    continue;
                const QString path = folder.filePath(yamlName(block, files++));
                test::writeFile(path, wholeYaml(block.text).toUtf8());
            }
        }
        QVERIFY(files > 5);
        for (const QString& file : QDir(folder.path()).entryList({u"*.yaml"_s}, QDir::Files)) {
            const test::Outcome outcome = test::call({u"validate"_s, folder.filePath(file)});
            QVERIFY2(outcome.status == 0, qPrintable(file + u": "_s + outcome.err));
        }
    }

    void everyExampleOfACommandRuns_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QString& name : m_pages.keys()) {
            for (const MarkdownBlock& block : m_pages[name].blocks) {
                for (const QStringList& arguments : commandsOf(block))
                    QTest::newRow(qPrintable(name + u": "_s + arguments.join(u' '))) << arguments;
            }
        }
        const MarkdownPage readme = readMarkdown(QString::fromUtf8(guideFile(guideSource + u"/README.md"_s)));
        for (const MarkdownBlock& block : readme.blocks) {
            for (const QStringList& arguments : commandsOf(block))
                QTest::newRow(qPrintable(u"README: "_s + arguments.join(u' '))) << arguments;
        }
    }
    void everyExampleOfACommandRuns()
    {
        QFETCH(QStringList, arguments);
        static const QTemporaryDir folder;
        static const bool isReady = writeExampleFiles(folder.path());
        QVERIFY(isReady);
        QVERIFY(QDir::setCurrent(folder.path()));
        QDir(u"audit"_s).removeRecursively();
        const test::Outcome outcome = test::call(LINETWIN_LONG_TESTS ? arguments : shortened(arguments));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QDir::setCurrent(guideSource);
    }

    void everyPromiseNamesTestsThatAreThere()
    {
        QMap<QString, QString> sources;
        QDirIterator all(guideSource + u"/tests"_s, {u"*Test.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            sources.insert(QFileInfo(path).completeBaseName(), path);
        }
        const QRegularExpression name(u"`(\\w+Test)::(\\w+)`"_s);
        int promises = 0;
        for (const auto& match : name.globalMatch(m_texts[u"promises"_s])) {
            const QString source = QString::fromUtf8(guideFile(sources.value(match.captured(1))));
            QVERIFY2(source.contains(u"void %1()"_s.arg(match.captured(2))), qPrintable(match.captured(0)));
            ++promises;
        }
        QVERIFY(promises > 40);
    }

    /// What was changed in the English chapter and not in its translations is noticed here.
    void translationsFollowTheOriginal_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("chapter");
        for (const QString& language : guideFolder().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString& file : QDir(guideFolder().filePath(language)).entryList({u"*.md"_s}, QDir::Files))
                QTest::addRow("%s/%s", qPrintable(language), qPrintable(file)) << language << file.chopped(3);
        }
    }
    void translationsFollowTheOriginal()
    {
        QFETCH(QString, language);
        QFETCH(QString, chapter);
        QVERIFY(m_pages.contains(chapter));
        const QDir folder(guideFolder().filePath(language));
        const MarkdownPage page = readMarkdown(QString::fromUtf8(guideFile(folder.filePath(chapter + u".md"_s))));
        QCOMPARE(outline(page), outline(m_pages[chapter]));
        for (const QString& link : page.links + page.pictures) {
            const QString path = link.section(u'#', 0, 0);
            QVERIFY2(path.isEmpty() || path.contains(u"://"_s) || QFile::exists(folder.filePath(path)),
                     qPrintable(link));
            QVERIFY2(!path.startsWith(u"../"_s) || !QFile::exists(folder.filePath(path.mid(3))),
                     qPrintable(link + u": is there in this language"_s));
        }
    }

private:
    static QDir guideFolder() { return QDir(guideSource + u"/resources/guide"_s); }

    static QStringList matches(const QString& pattern, const QString& text)
    {
        QStringList found;
        for (const auto& match : QRegularExpression(pattern).globalMatch(text))
            found << match.captured(1);
        return found;
    }

    /// What a translation has in common with its original: headings, pictures and examples in their order, links in
    /// any.
    static QStringList outline(const MarkdownPage& page)
    {
        QStringList outline;
        for (const MarkdownSection& section : page.sections)
            outline << QString(section.level, u'#');
        for (const MarkdownBlock& block : page.blocks)
            outline << block.language + u'\n' + block.text;
        const QRegularExpression upwards(u"^\\.\\./"_s);
        QStringList links = page.links;
        links.replaceInStrings(upwards, QString()).sort();
        return outline + QStringList(page.pictures).replaceInStrings(upwards, QString()) + links;
    }

    bool isPlace(const QString& chapter, const QString& anchor) const
    {
        const auto page = m_pages.constFind(chapter);
        return page != m_pages.cend() &&
               (anchor.isEmpty() || std::ranges::any_of(page->sections, [&](const MarkdownSection& section) {
                    return section.anchor == anchor;
                }));
    }

    void checkLink(const QString& link, const QString& chapter, const QDir& folder) const
    {
        if (link.startsWith(u"https://"))
            return;
        const GuidePlace place = guidePlace(link, chapter);
        if (place.chapter.isEmpty())
            QVERIFY2(folder.exists(link), qPrintable(chapter + u": "_s + link));
        else
            QVERIFY2(isPlace(place.chapter, place.anchor), qPrintable(chapter + u": "_s + link));
    }

    QMap<QString, QString> m_texts;      ///< of the English chapters, by name
    QMap<QString, MarkdownPage> m_pages; ///< likewise
};

LINETWIN_GUILESS_TEST(GuideTest)
#include "GuideTest.moc"
