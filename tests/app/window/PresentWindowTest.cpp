// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ScenarioCommands.h"
#include "app/diagram/DiagramPlayer.h"
#include "app/diagram/DiagramScene.h"
#include "app/playback/PlaybackClock.h"
#include "app/presentation/Presentation.h"
#include "app/presentation/SlideLabel.h"
#include "app/run/LiveRunner.h"
#include "app/settings/Languages.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QPointer>
#include <QToolButton>
#include <QTreeWidget>

#include <chrono>
#include <optional>
#include <vector>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PresentWindowTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    /// “in die Basis” would be a place to go to.
    void theOtherLineFitsIntoGermanSentences()
    {
        constexpr const char* context = "linetwin::app::SideBySide";
        useLanguage(QStringLiteral("de"));
        const QString other = QCoreApplication::translate(context, "the baseline");
        const QString sentence = QCoreApplication::translate(context, "%1: %2 is %3 in %6 and %4 here, for %5.",
                                                             "time, station, state, state, how long, the other")
                                     .arg(u"8:00", u"Filler", u"Stau", u"Mangel", u"3 s", other);
        useLanguage(QStringLiteral("en"));
        QCOMPARE(sentence, QStringLiteral("8:00: Filler ist dort (die Basis) im Zustand „Stau“ und hier „Mangel“, "
                                          "3 s lang."));
    }

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

    /// Two moments of two entries, kept by the key, found again by the list and told by the presentation.
    void momentsAreKeptAndTold()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        PlaybackClock& clock = window.clock();
        const ScenarioId whatIf = newScenario(window.document());
        renameScenario(window.document(), whatIf, "Bigger");
        window.document().setActiveScenario(std::nullopt);
        QTRY_VERIFY(window.runner().isCurrent() && clock.recording());
        clock.seek(90s);
        window.pressKeys(QKeySequence(u"Ctrl+Shift+B"_s));
        window.document().setActiveScenario(whatIf);
        QTRY_VERIFY(window.runner().isCurrent() && clock.recording());
        clock.seek(5h);
        window.pressKeys(QKeySequence(u"Ctrl+Shift+B"_s));
        const std::vector<ProjectMoment> moments = window.document().moments();
        QCOMPARE(moments.size(), std::size_t{2});
        QCOMPARE(moments[0].scenario, std::string());
        QCOMPARE(moments[0].timeSec, 90.0);
        QCOMPARE(moments[1].scenario, std::string("Bigger"));
        QCOMPARE(moments[1].timeSec, 18'000.0);

        auto& list = *window.named<QTreeWidget>("moments.list");
        QTRY_VERIFY(list.isVisible());
        list.setFocus();
        list.setCurrentItem(list.topLevelItem(0));
        QTest::keyClick(&list, Qt::Key_Return);
        QTRY_COMPARE(clock.time(), SimTime(90s));
        QCOMPARE(window.document().activeScenario(), std::nullopt);

        clock.seek(1h);
        window.pressKeys(QKeySequence(u"F5"_s));
        const QPointer<Presentation> presentation = window.findChild<Presentation*>();
        QVERIFY(presentation && QTest::qWaitForWindowActive(presentation));
        QTest::keyClick(presentation.data(), Qt::Key_M);
        QTRY_COMPARE(clock.time(), SimTime(90s));
        QVERIFY(!clock.isPlaying());
        const auto shown = [&](const char* label) {
            return presentation->findChild<SlideLabel*>(QString::fromLatin1(label))->fullText();
        };
        QCOMPARE(shown("slide.place"), u"Moment 1 of 2"_s);
        QCOMPARE(shown("slide.entry"), QString::fromStdString(moments[0].name));
        QVERIFY(presentation->windowTitle().startsWith(u"Baseline"));
        QTest::keyClick(presentation.data(), Qt::Key_Right);
        QTRY_COMPARE(clock.time(), SimTime(5h));
        QCOMPARE(window.document().activeScenario(), std::optional(whatIf));
        QCOMPARE(shown("slide.place"), u"Moment 2 of 2"_s);
        QTest::keyClick(presentation.data(), Qt::Key_M);
        QCOMPARE(shown("slide.place"), u"2 of 2"_s);
        QVERIFY(presentation->windowTitle().startsWith(u"Bigger"));
        QTRY_VERIFY(clock.isPlaying());
        delete presentation;
        window.document().undoStack()->setIndex(0); // nothing is left to be recovered
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
