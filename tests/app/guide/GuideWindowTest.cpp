// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/GuideWindow.h"

#include "app/guide/GuideContents.h"
#include "app/guide/GuideHits.h"
#include "app/guide/GuidePage.h"
#include "app/settings/SettingsStore.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class GuideWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
        m_guide = std::make_unique<GuideWindow>();
    }
    void cleanup() { m_guide.reset(); }

    void opensAtTheTopic()
    {
        m_guide->open(u"files#a-scenario"_s);
        QTRY_COMPARE(place(), u"files#a-scenario"_s);
        QCOMPARE(contents().currentItem()->text(0), u"A scenario"_s);
        QVERIFY(m_guide->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), &page());
        m_guide->open(u"no such chapter"_s);
        QTRY_COMPARE(place().section(u'#', 0, 0), u"README"_s);
    }

    void theContentsShowWhatStandsAtTheTop()
    {
        m_guide->open(u"first-ten-minutes"_s);
        QTRY_COMPARE(place(), u"first-ten-minutes#the-first-ten-minutes"_s);
        QTRY_COMPARE(contents().currentItem()->text(0), u"The first ten minutes"_s);
    }

    /// Its entries move below the mouse.
    void aClickInTheContentsChoosesOneEntry()
    {
        m_guide->open(u"first-ten-minutes"_s);
        QVERIFY(QTest::qWaitForWindowExposed(m_guide.get()));
        QTRY_COMPARE(contents().currentItem()->text(0), u"The first ten minutes"_s);
        QTreeWidgetItem* window = contents().itemBelow(contents().currentItem()->child(5));
        QTest::mouseClick(contents().viewport(), Qt::LeftButton, {}, contents().visualItemRect(window).center());
        QTRY_COMPARE(place(), u"window#the-window"_s);
        QCOMPARE(contents().currentItem(), window);
        QCOMPARE(contents().selectedItems(), QList<QTreeWidgetItem*>{window});
    }

    void linksHaveAHistory()
    {
        m_guide->open(u"studies"_s);
        Q_EMIT page().anchorClicked(QUrl(u"files.md#a-bundle"_s));
        QTRY_COMPARE(place(), u"files#a-bundle"_s);
        QVERIFY(action("guideBack").isEnabled());
        action("guideBack").trigger();
        QTRY_COMPARE(place().section(u'#', 0, 0), u"studies"_s);
        action("guideForward").trigger();
        QTRY_COMPARE(place(), u"files#a-bundle"_s);
        action("guideHome").trigger();
        QTRY_COMPARE(place().section(u'#', 0, 0), u"README"_s);
    }

    void searchShowsHitsAndMarksWords()
    {
        m_guide->open(u"studies"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_guide.get()));
        search().setFocus();
        QTest::keyClicks(&search(), u"false reject"_s);
        QTRY_VERIFY(hits().isVisible());
        QVERIFY(hits().count() > 1);
        QTest::keyClick(&search(), Qt::Key_Down);
        QTRY_COMPARE(QApplication::focusWidget(), &hits());
        const QString title = hits().item(0)->text();
        QVERIFY(title.contains(u"false", Qt::CaseInsensitive));
        QVERIFY(!page().extraSelections().isEmpty());
        search().setFocus();
        QTest::keyClick(&search(), Qt::Key_Escape);
        QVERIFY(contents().isVisible());
        QVERIFY(page().extraSelections().isEmpty());
    }

    void nothingFoundIsSaid()
    {
        m_guide->open({});
        m_guide->search(u"xyzzy"_s);
        QVERIFY(m_guide->findChild<QWidget*>(u"guideCount"_s)->isVisible());
        QCOMPARE(hits().count(), 0);
    }

    void placeSizeAndZoomAreRemembered()
    {
        m_guide->open(u"plant#from-a-stop-log-to-parameters"_s);
        QTRY_COMPARE(place(), u"plant#from-a-stop-log-to-parameters"_s);
        m_guide->resize(777, 555);
        action("guideLarger").trigger();
        const double zoom = page().zoom();
        QVERIFY(zoom > 1);
        m_guide = std::make_unique<GuideWindow>();
        m_guide->open({});
        QTRY_COMPARE(place(), u"plant#from-a-stop-log-to-parameters"_s);
        QCOMPARE(page().zoom(), zoom);
        QCOMPARE(m_guide->size(), QSize(777, 555));
        action("guideUsualSize").trigger();
        QCOMPARE(page().zoom(), 1.0);
    }

    void zoomMakesLettersLarger()
    {
        m_guide->open(u"plant"_s);
        const double before = letterSize();
        action("guideLarger").trigger();
        QVERIFY(letterSize() > before);
    }

    void followsTheTheme()
    {
        m_guide->open(u"plant"_s);
        m_guide->resize(1500, 700); // there is room beside the text
        for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light}) {
            applyTheme(scheme);
            QTRY_COMPARE(page().palette().color(QPalette::Base), theme().surface);
            QCOMPARE(page().grab().toImage().pixelColor(2, 2), theme().surface);
            QCOMPARE(page().viewport()->grab().toImage().pixelColor(2, 2), theme().surface);
        }
    }

    void aNarrowWindowStandsUpright()
    {
        m_guide->open(u"plant"_s);
        m_guide->resize(1000, 700);
        QTRY_COMPARE(m_guide->findChild<QSplitter*>(u"guideSplit"_s)->orientation(), Qt::Horizontal);
        m_guide->resize(420, 700);
        QTRY_COMPARE(m_guide->findChild<QSplitter*>(u"guideSplit"_s)->orientation(), Qt::Vertical);
    }

    void picturesAreNoWiderThanThePage()
    {
        m_guide->open(u"plant"_s);
        m_guide->resize(700, 700);
        QTest::qWait(0);
        int pictures = 0;
        for (QTextBlock block = page().document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (!part.fragment().charFormat().isImageFormat())
                    continue;
                ++pictures;
                const double width = part.fragment().charFormat().toImageFormat().width();
                QVERIFY(width > 0 && width <= page().viewport()->width());
            }
        }
        QVERIFY(pictures > 0);
    }

    void textBelowPicturesIsLaidOut_data()
    {
        QTest::addColumn<QString>("chapter");
        for (const QString& chapter : {u"concepts"_s, u"plant"_s, u"studies"_s})
            QTest::newRow(qPrintable(chapter)) << chapter;
    }
    void textBelowPicturesIsLaidOut()
    {
        QFETCH(QString, chapter);
        m_guide->open(chapter);
        for (const int width : {1000, 1400}) {
            m_guide->resize(width, 900);
            QTest::qWait(0);
            for (QTextBlock block = page().document()->begin(); block.isValid(); block = block.next())
                QVERIFY2(block.text().isEmpty() || block.layout()->lineCount() > 0, qPrintable(block.text()));
        }
    }

    void everythingHasANameForScreenReaders()
    {
        m_guide->open(u"plant"_s);
        for (const QWidget* widget : {static_cast<QWidget*>(&page()), static_cast<QWidget*>(&search()),
                                      static_cast<QWidget*>(&contents()), static_cast<QWidget*>(&hits())})
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }

private:
    GuidePage& page() const { return *m_guide->findChild<GuidePage*>(); }
    GuideContents& contents() const { return *m_guide->findChild<GuideContents*>(); }
    GuideHits& hits() const { return *m_guide->findChild<GuideHits*>(); }
    QLineEdit& search() const { return *m_guide->findChild<QLineEdit*>(u"guideSearch"_s); }
    QAction& action(const char* name) const { return *m_guide->findChild<QAction*>(QString::fromLatin1(name)); }
    QString place() const { return page().place().chapter + u'#' + page().place().anchor; }
    double letterSize() const
    {
        QTextCursor cursor(page().document());
        cursor.movePosition(QTextCursor::NextBlock);
        return cursor.charFormat().fontPointSize();
    }

    std::unique_ptr<GuideWindow> m_guide;
};

LINETWIN_TEST(GuideWindowTest)
#include "GuideWindowTest.moc"
