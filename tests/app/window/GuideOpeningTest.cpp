// SPDX-License-Identifier: GPL-3.0-or-later
// The guide opens at what has the focus.
#include "app/window/GuideOpening.h"

#include "app/diagram/DiagramView.h"
#include "app/guide/GuidePage.h"
#include "app/guide/GuideWindow.h"
#include "app/window/GuideTopics.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QWindow>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

class GuideOpeningTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void aPartOfTheWindowHasItsTopic_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("topic");
        QTest::newRow("parameter") << u"reliability.mtbf_min"_s << u"parameters#reliabilitymtbf_min"_s;
        QTest::newRow("part of its row") << u"reliability.mtbf_min.reset"_s << u"parameters#reliabilitymtbf_min"_s;
        QTest::newRow("parameter of a stop") << u"stops.label reel.time_cv"_s << u"parameters#stopstime_cv"_s;
        QTest::newRow("of a stop with a point") << u"stops.a.every.every"_s << u"parameters#stopsevery"_s;
        QTest::newRow("of the calendar") << u"calendar.minutes"_s << u"parameters#calendarminutes"_s;
        QTest::newRow("dock") << u"oeeDock"_s << u"figures"_s;
        QTest::newRow("anything else") << u"x"_s << QString();
    }
    void aPartOfTheWindowHasItsTopic()
    {
        QFETCH(QString, name);
        QWidget part;
        part.setObjectName(name);
        QWidget inside(&part);
        QTEST(guideTopic(&part), "topic");
        QTEST(guideTopic(&inside), "topic");
    }

    void theGuideOpensAtTheFocusAndGoesWithTheWindow()
    {
        QPointer<GuideWindow> guide;
        {
            TestWindow window;
            window.openBuiltin();
            QVERIFY(window.showAndFocus());
            window.findChild<DiagramView*>()->setFocus();
            window.pressKeys(Qt::Key_F1);
            guide = window.findChild<GuideOpening*>()->guide();
            QVERIFY(guide);
            QTRY_VERIFY(guide->isVisible());
            QTRY_COMPARE(placeOf(*guide), u"window#the-diagram"_s);
            window.selection().set({"Filler"});
            auto* speed = window.named<QWidget>("uph");
            QVERIFY(speed);
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            speed->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
            QTRY_COMPARE(placeOf(*guide), u"parameters#uph"_s);
        }
        QVERIFY(!guide);
    }

    void aDialogHasItToo()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QDialog dialog(&window);
        dialog.setObjectName(u"reportDialog"_s);
        auto* field = new QLineEdit(&dialog);
        QTimer::singleShot(0, &dialog, [&] {
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            field->setFocus();
            QTest::keyClick(field, Qt::Key_F1);
            dialog.close();
        });
        dialog.exec();
        GuideWindow* guide = window.findChild<GuideOpening*>()->guide();
        QVERIFY(guide);
        QTRY_COMPARE(placeOf(*guide), u"meeting#a-report"_s);
    }

    /// The mouse and the keyboard reach it while a modal dialog waits.
    void aModalDialogDoesNotLockIt()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QDialog dialog(&window);
        dialog.setModal(true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* field = new QLineEdit(&dialog);
        field->show();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F1);
        GuideWindow* guide = window.findChild<GuideOpening*>()->guide();
        QVERIFY(guide);
        QCOMPARE(guide->windowHandle()->transientParent(), dialog.windowHandle());
    }

private:
    static QString placeOf(const GuideWindow& guide)
    {
        const GuidePlace place = guide.findChild<GuidePage*>()->place();
        return place.chapter + u'#' + place.anchor;
    }
};

LINETWIN_TEST(GuideOpeningTest)
#include "GuideOpeningTest.moc"
