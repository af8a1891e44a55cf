// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/Presentation.h"

#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/playback/PlaybackClock.h"
#include "app/presentation/SlideLabel.h"
#include "app/settings/Theme.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

/// The Baseline and eleven scenarios, "1" to "11".
class PresentationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<PlaybackClock> m_clock;
    std::unique_ptr<LiveRunner> m_runner;
    QPointer<Presentation> m_presentation;
    QWidget* m_pair = nullptr;

    QString shown(const char* label) const
    {
        return m_presentation->findChild<SlideLabel*>(QString::fromLatin1(label))->fullText();
    }
    int slide() const { return shown("slide.place").split(u' ').front().toInt(); }
    void press(Qt::Key key) { QTest::keyClick(m_presentation.data(), key); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_document = std::make_unique<ProjectDocument>();
        testing::openWhatIf(*m_document);
        renameScenario(*m_document, m_document->scenarios().front().id, "1");
        for (int i = 2; i <= 11; ++i)
            renameScenario(*m_document, newScenario(*m_document), std::to_string(i));
        m_document->setActiveScenario(std::nullopt);
        m_clock = std::make_unique<PlaybackClock>();
        m_runner = std::make_unique<LiveRunner>(*m_document);
        auto* diagram = new QWidget;
        diagram->setObjectName(u"diagram"_s);
        m_presentation = new Presentation(*m_document, *m_clock, *m_runner, diagram, m_pair = new QWidget, nullptr);
        m_presentation->resize(1280, 720);
        m_presentation->start();
        QVERIFY(QTest::qWaitForWindowActive(m_presentation));
    }
    void cleanup()
    {
        delete m_presentation;
        m_runner.reset();
    }

    void keysGoFromSlideToSlide_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("slide");
        using Keys = QList<int>;
        QTest::newRow("begins with what is active") << Keys{} << 1;
        QTest::newRow("arrow") << Keys{Qt::Key_Right, Qt::Key_Down} << 3;
        QTest::newRow("clicker") << Keys{Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageUp} << 2;
        QTest::newRow("before the first") << Keys{Qt::Key_Left} << 1;
        QTest::newRow("behind the last") << Keys{Qt::Key_End, Qt::Key_Right} << 12;
        QTest::newRow("back to the start") << Keys{Qt::Key_End, Qt::Key_Home} << 1;
        QTest::newRow("a number of which there is one only") << Keys{Qt::Key_5} << 5;
        QTest::newRow("two digits") << Keys{Qt::Key_1, Qt::Key_2} << 12;
        QTest::newRow("one digit, and Enter") << Keys{Qt::Key_Right, Qt::Key_1, Qt::Key_Return} << 1;
        QTest::newRow("a number that no slide has") << Keys{Qt::Key_Right, Qt::Key_1, Qt::Key_9} << 2;
        QTest::newRow("no slide 0") << Keys{Qt::Key_Right, Qt::Key_0, Qt::Key_Return} << 2;
        QTest::newRow("Enter alone") << Keys{Qt::Key_Return} << 2;
    }
    void keysGoFromSlideToSlide()
    {
        QFETCH(QList<int>, keys);
        QFETCH(int, slide);
        for (const int key : keys)
            press(static_cast<Qt::Key>(key));
        QCOMPARE(this->slide(), slide);
        const auto entries = m_document->entries();
        QCOMPARE(m_document->activeScenario(), entries[static_cast<std::size_t>(slide - 1)]);
        QCOMPARE(shown("slide.entry"), m_document->activeName());
        QCOMPARE(m_document->undoStack()->index(), m_document->undoStack()->count());
    }

    /// The view of a moment is what the room sees, with its caption below; the slides come back with the next one.
    void aMomentSideBySide()
    {
        m_document->applyMoments({{"both", "See the buffer", "1", 60, 0, "side_by_side"},
                                  {"alone", {}, "1", 60, 0, {}},
                                  {"no pair", {}, {}, 60, 0, "side_by_side"}});
        press(Qt::Key_M);
        QVERIFY(m_pair->isVisible());
        press(Qt::Key_Right);
        QVERIFY(!m_pair->isVisible());
        press(Qt::Key_Right);
        QVERIFY(!m_pair->isVisible()); // the Baseline has nothing beside it
        press(Qt::Key_Home);
        QVERIFY(m_pair->isVisible());
        press(Qt::Key_M);
        QVERIFY(!m_pair->isVisible());
    }

    /// On two screens the window is at hand.
    void aStoryMayLoseItsMoments()
    {
        m_document->applyMoments({{"one", {}, "1", 60, 0, {}}, {"two", {}, "2", 60, 0, {}}});
        press(Qt::Key_M);
        press(Qt::Key_Right);
        m_document->applyMoments({});
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_End, Qt::Key_Home})
            press(key);
        press(Qt::Key_M);
        QCOMPARE(shown("slide.place"), u"3 of 12"_s);
    }

    void aDigitThatMayBeTheFirstOfTwoWaits()
    {
        press(Qt::Key_Right);
        press(Qt::Key_1);
        QCOMPARE(slide(), 2);
        QTRY_COMPARE(slide(), 1);
    }

    void clicksAndTheWheelGoOn()
    {
        QTest::mouseClick(m_presentation.data(), Qt::LeftButton);
        QCOMPARE(slide(), 2);
        QTest::mouseClick(m_presentation.data(), Qt::LeftButton);
        QTest::mouseClick(m_presentation.data(), Qt::RightButton);
        QCOMPARE(slide(), 2);
        QWheelEvent down({100, 100}, {100, 100}, {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_presentation, &down);
        QCOMPARE(slide(), 3);
    }

    void theHintCoversNothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("720 lines") << QSize(1280, 720);
        QTest::newRow("1080 lines") << QSize(1920, 1080);
        QTest::newRow("4 to 3") << QSize(1600, 1200);
    }
    void theHintCoversNothing()
    {
        QFETCH(QSize, size);
        m_presentation->showNormal();
        m_presentation->resize(size);
        QTRY_COMPARE(m_presentation->size(), size);
        press(Qt::Key_C); // of the Baseline, which has nothing beside it
        const auto* hint = m_presentation->findChild<QLabel*>(u"presentation.hint"_s);
        QVERIFY(hint->isVisible() && m_presentation->rect().contains(hint->geometry()));
        auto parts = m_presentation->findChildren<QWidget*>(QRegularExpression(u"^(slide|losses|diagram)"_s));
        QVERIFY(parts.size() > 8);
        for (const QWidget* part : parts) {
            const QRect place(part->mapTo(m_presentation, QPoint()), part->size());
            QVERIFY2(!part->isVisible() || !place.intersects(hint->geometry()), qPrintable(part->objectName()));
        }
    }

    void blanksAndComesBack()
    {
        auto* blank = m_presentation->findChild<QWidget*>(u"presentation.blank"_s);
        press(Qt::Key_B);
        QVERIFY(blank->isVisible() && blank->geometry() == m_presentation->rect());
        press(Qt::Key_B);
        QVERIFY(!blank->isVisible());
        press(Qt::Key_Period); // of a clicker
        QVERIFY(blank->isVisible());
        press(Qt::Key_Right); // the next slide is seen
        QVERIFY(!blank->isVisible());
        QCOMPARE(slide(), 2);
    }

    void theScenarioStandsBesideTheBaseline()
    {
        press(Qt::Key_C);
        QVERIFY(!m_pair->isVisible()); // the Baseline has nothing beside it, which is said
        QVERIFY(m_presentation->findChild<QLabel*>(u"presentation.hint"_s)->text().startsWith(u"The Baseline has"_s));
        press(Qt::Key_Right);
        press(Qt::Key_C);
        QVERIFY(m_pair->isVisible() && m_pair->size() == m_presentation->size());
        auto* go = new QToolButton(m_pair);
        go->setObjectName(u"side.go"_s);
        QSignalSpy gone(go, &QToolButton::clicked);
        press(Qt::Key_G);
        QCOMPARE(gone.count(), 1);
        press(Qt::Key_Right); // the next scenario, still beside the baseline
        QVERIFY(m_pair->isVisible());
        QCOMPARE(slide(), 3);
        press(Qt::Key_C);
        QVERIFY(!m_pair->isVisible());
    }

    /// How near the model is to the real line is said of today's line only.
    void theBaselineStandsBesideTheRealLine()
    {
        setObserved(*m_document, {.goodUnitsPerHour = 3000, .oee = {}});
        QTRY_VERIFY_WITH_TIMEOUT(shown("slide.changes").startsWith(u"Good units per hour: model "_s),
                                 20000 * test::patience);
        const QWidget* oee = m_presentation->findChild<QWidget*>(u"slide.figure1"_s);
        QVERIFY(oee->isVisible());
        const auto part = [&](const char* name) {
            return oee->findChild<SlideLabel*>(QString::fromLatin1(name))->geometry();
        };
        QVERIFY(part("value").bottom() < part("interval").top());                       // nothing lies over another
        QVERIFY(!m_presentation->findChild<QWidget*>(u"slide.figure2"_s)->isVisible()); // no money
        press(Qt::Key_Right);
        QVERIFY(!shown("slide.changes").contains(u"real line"_s));
    }

    void theSlideIsCopiedAsAPicture()
    {
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_presentation.data(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!m_pair->isVisible()); // C alone is another key
        const QImage picture = QGuiApplication::clipboard()->image();
        QCOMPARE(picture.size(), m_presentation->size() * 2);
        QVERIFY(picture.pixelColor(4, 4) == theme().surface);
        bool hasText = false;
        for (int x = 0; x < picture.width() / 2 && !hasText; ++x) {
            for (int y = 0; y < picture.height() / 4 && !hasText; ++y)
                hasText = picture.pixelColor(x, y) != theme().surface;
        }
        QVERIFY(hasText);
    }

    void theShiftPlaysUntilItIsStopped()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_runner->result() && m_runner->result()->recording, 20000 * test::patience);
        m_clock->setRecording(m_runner->result()->recording);
        QTRY_VERIFY(m_clock->isPlaying());
        m_clock->seek(m_clock->duration());
        QTRY_VERIFY(m_clock->isPlaying() && m_clock->time() < m_clock->duration() / 2); // from the start again
        press(Qt::Key_Space);
        QVERIFY(!m_clock->isPlaying());
        QCoreApplication::processEvents();
        QVERIFY(!m_clock->isPlaying());
        press(Qt::Key_Space);
        QVERIFY(m_clock->isPlaying());
    }

    void hasNoPointerAndIsLeftByEscape()
    {
        QCOMPARE(m_presentation->cursor().shape(), Qt::BlankCursor);
        press(Qt::Key_3);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_presentation);
        QVERIFY(!m_clock->isPlaying());
        QCOMPARE(m_document->activeName(), u"2"_s); // where the meeting was
    }

    void aSlideFollowsTheDocument()
    {
        press(Qt::Key_End);
        removeScenario(*m_document, *m_document->activeScenario());
        QCOMPARE(shown("slide.place").right(2), u"11"_s);
        m_document->replace(*loadFile("builtin:cosmetics").file, {});
        QCOMPARE(shown("slide.place"), QString()); // a single slide
    }
};

LINETWIN_TEST(PresentationTest)
#include "PresentationTest.moc"
