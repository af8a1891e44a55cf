// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/GuideBook.h"

#include "app/guide/GuideSearch.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class GuideBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(u"README.md"_s, u"# Guide\n\n## Start\n\n- [First](first.md)\n\n## More\n\n- [Second](second.md)\n"_s);
        write(u"first.md"_s, u"# First steps\n\nA buffer.\n\n## Buffers\n\nNothing of it here: café.\n"_s);
        write(u"second.md"_s, u"# Second\n\nThe buffers, and a\nrestart level.\n\n[there](first.md#buffers)\n"_s);
        write(u"de/first.md"_s, u"# Erste Schritte\n\nEin Puffer.\n\n## Puffer\n\nMehr.\n"_s);
    }

    void chaptersStandInTheOrderOfTheContents()
    {
        const GuideBook book(u"en"_s, folder());
        QStringList names;
        QStringList parts;
        for (const GuideChapter& chapter : book.chapters()) {
            names << chapter.name;
            parts << chapter.part;
        }
        QCOMPARE(names, (QStringList{u"README"_s, u"first"_s, u"second"_s}));
        QCOMPARE(parts, (QStringList{QString(), u"Start"_s, u"More"_s}));
        QCOMPARE(book.chapters()[1].title, u"First steps"_s);
        QVERIFY(!book.chapter(u"third"_s));
    }

    void aChapterIsInTheReadersLanguageWhereItIsThere()
    {
        const GuideBook book(u"de_AT"_s, folder());
        QCOMPARE(book.chapter(u"first"_s)->title, u"Erste Schritte"_s);
        QCOMPARE(book.chapter(u"second"_s)->title, u"Second"_s);
        QVERIFY(book.chapter(u"first"_s)->page.html.contains(u"name=\"buffers\""_s)); // where second.md links to
    }

    void linksLeadToPlaces_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("chapter");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("chapter") << u"files.md"_s << u"files"_s << QString();
        QTest::newRow("heading") << u"files.md#a-line"_s << u"files"_s << u"a-line"_s;
        QTest::newRow("own heading") << u"#a-line"_s << u"here"_s << u"a-line"_s;
        QTest::newRow("outside") << u"https://example.org/files.md"_s << QString() << QString();
        QTest::newRow("no chapter") << u"../examples/x.yaml"_s << QString() << QString();
    }
    void linksLeadToPlaces()
    {
        QFETCH(QString, link);
        const GuidePlace place = guidePlace(link, u"here"_s);
        QTEST(place.chapter, "chapter");
        QTEST(place.anchor, "anchor");
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("headings first") << u"buffers"_s << QStringList{u"first#buffers"_s, u"second#second"_s};
        QTest::newRow("part of a word") << u"resta"_s << QStringList{u"second#second"_s};
        QTest::newRow("all words") << u"buffer level"_s << QStringList{u"second#second"_s};
        QTest::newRow("a phrase") << u"\"and a restart\""_s << QStringList{u"second#second"_s};
        QTest::newRow("no such phrase") << u"\"level restart\""_s << QStringList();
        QTest::newRow("without accents") << u"CAFE"_s << QStringList{u"first#buffers"_s};
        QTest::newRow("nothing") << u"  "_s << QStringList();
    }
    void searchFinds()
    {
        QFETCH(QString, words);
        const GuideBook book(u"en"_s, folder());
        QStringList places;
        for (const GuideHit& hit : searchGuide(book, words))
            places << hit.chapter + u'#' + hit.anchor;
        QTEST(places, "places");
    }

    void aHitShowsTheTextAroundIt()
    {
        const GuideBook book(u"en"_s, folder());
        QCOMPARE(searchGuide(book, u"level"_s).front().snippet, u"The buffers, and a restart level. there"_s);
        QVERIFY(searchForm(u"Größe, É, 中, 5\u00a0%"_s) == u"große, e, 中, 5 %"_s);
    }

private:
    QString folder() const { return m_folder.path() + u'/'; }
    void write(const QString& name, const QString& text)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"de"_s));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    QTemporaryDir m_folder;
};

LINETWIN_GUILESS_TEST(GuideBookTest)
#include "GuideBookTest.moc"
