// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ScenarioCommands.h"
#include "app/diagram/DiagramPlayer.h"
#include "app/diagram/DiagramScene.h"
#include "app/presentation/Presentation.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QPointer>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

class PresentWindowTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void f5ShowsTheProjectAndEscapeComesBack()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        newScenario(window.document());
        window.document().setActiveScenario(std::nullopt);
        QTRY_VERIFY(window.clock().recording());
        window.pressKeys(QKeySequence(u"F5"_s));
        const QPointer<Presentation> presentation = window.findChild<Presentation*>();
        QVERIFY(presentation && presentation->isFullScreen());
        QVERIFY(QTest::qWaitForWindowActive(presentation));
        const auto* diagram = presentation->findChild<DiagramPlayer*>();
        QVERIFY(diagram->diagram().stationCount() == 4 && diagram->isFitted());
        QTRY_VERIFY(window.clock().isPlaying() && window.clock().time() > SimTime{});
        QTest::keyClick(presentation.data(), Qt::Key_Right);
        QCOMPARE(window.document().activeScenario(), window.document().entries()[1]);
        // A click on the diagram is one on the slide.
        const QPoint middle = diagram->mapTo(presentation, diagram->rect().center());
        QTest::mouseClick(presentation->windowHandle(), Qt::RightButton, {}, middle);
        QCOMPARE(window.document().activeScenario(), std::nullopt);
        QTest::keyClick(presentation.data(), Qt::Key_Escape);
        QTRY_VERIFY(!presentation);
        QVERIFY(!window.clock().isPlaying());
    }

    void theWelcomePageIsNotPresented()
    {
        TestWindow window;
        window.start({});
        QVERIFY(window.showAndFocus());
        window.pressKeys(QKeySequence(u"F5"_s));
        QVERIFY(!window.findChild<Presentation*>());
    }

    void f11GivesTheWindowTheScreen()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        window.pressKeys(QKeySequence(u"F11"_s));
        QTRY_VERIFY(window.isFullScreen());
        window.pressKeys(QKeySequence(u"F11"_s));
        QTRY_VERIFY(!window.isFullScreen());
    }
};

LINETWIN_TEST(PresentWindowTest)
#include "PresentWindowTest.moc"
