// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/MomentsPanel.h"

#include "app/commands/MomentCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/presentation/MomentDelegate.h"
#include "app/quantities/NotesEdit.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <chrono>
#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The cosmetics line with the scenario "What-if"; the clock plays what the runner records.
class MomentsPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<PlaybackClock> m_clock;
    std::unique_ptr<LiveRunner> m_runner;
    std::unique_ptr<MomentsPanel> m_panel;

    QTreeWidget& list() const { return *m_panel->findChild<QTreeWidget*>(u"moments.list"_s); }
    NotesEdit& caption() const { return *m_panel->findChild<NotesEdit*>(u"moments.caption"_s); }
    QString names() const
    {
        QStringList names;
        for (const ProjectMoment& each : m_document->moments())
            names << QString::fromStdString(each.name);
        return names.join(u' ');
    }
    bool isPlayable() const
    {
        return m_runner->isCurrent() && m_runner->result() && m_clock->recording() == m_runner->result()->recording;
    }
    void add(const char* name, double timeSec = 0, std::int64_t replication = 0)
    {
        addMoment(*m_document, {name, {}, {}, timeSec, replication, {}});
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_document = std::make_unique<ProjectDocument>();
        testing::openWhatIf(*m_document);
        m_document->setActiveScenario(std::nullopt);
        m_clock = std::make_unique<PlaybackClock>();
        m_runner = std::make_unique<LiveRunner>(*m_document);
        connect(m_runner.get(), &LiveRunner::resultChanged, m_clock.get(), [this] {
            if (m_runner->result() && m_runner->result()->recording)
                m_clock->setRecording(m_runner->result()->recording);
        });
        m_panel = std::make_unique<MomentsPanel>(*m_document, *m_clock, *m_runner);
        m_panel->resize(300, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QTRY_VERIFY(isPlayable());
    }
    void cleanup()
    {
        m_panel.reset();
        m_runner.reset();
    }

    /// It is called after what stands still, and else after the time.
    void aBookmarkSaysWhatIsSeen()
    {
        const Recording& recording = *m_clock->recording();
        const auto stops = recording.stopsBetween(0, 0s, recording.duration()); // no station before it stops first
        QVERIFY(!stops.empty());
        m_clock->seek(stops.front().start);
        m_panel->bookmark();
        const ProjectMoment& first = m_document->moments().front();
        const QString station = QString::fromStdString(recording.track(stops.front().station).name);
        QVERIFY2(QString::fromStdString(first.name).startsWith(station + u", "_s), first.name.c_str());
        QCOMPARE(first.timeSec, toSeconds(stops.front().start));
        QCOMPARE(first.replication, std::int64_t{0});
        m_clock->seek(1s);
        m_panel->bookmark();
        QCOMPARE(m_document->moments().back().name, std::string("At 0:00:01"));
        QCOMPARE(list().currentItem(), list().topLevelItem(1));
        QCOMPARE(list().currentItem()->data(0, MomentDelegate::details).toString(), u"0:00:01 · Baseline"_s);
    }

    void aMomentOfAnotherShiftIsFoundThere()
    {
        add("a", 3600, 4);
        QCOMPARE(list().topLevelItem(0)->data(0, MomentDelegate::details).toString(),
                 u"1:00:00 · shift 5 · Baseline"_s);
        m_document->setActiveScenario(m_document->scenarios().front().id);
        m_clock->play();
        list().setCurrentItem(list().topLevelItem(0));
        QTest::keyClick(&list(), Qt::Key_Return);
        QTRY_COMPARE(m_clock->time(), SimTime(1h));
        QVERIFY(!m_clock->isPlaying());
        QCOMPARE(m_runner->result()->playedShift, std::uint32_t{4});
        QCOMPARE(m_document->activeScenario(), std::nullopt);
        QVERIFY(isPlayable());
    }

    /// A file may name what is not there.
    void whatCannotBeReachedIsReachedAsNearAsCanBe()
    {
        add("late", 1e9, 4'000'000'000);
        list().setCurrentItem(list().topLevelItem(0));
        QTest::keyClick(&list(), Qt::Key_Return);
        QTRY_COMPARE(m_clock->time(), SimTime(8h));
        add("gone");
        auto moments = m_document->moments();
        moments.back().scenario = "nobody";
        m_document->applyMoments(moments);
        QSignalSpy said(m_panel.get(), &MomentsPanel::done);
        list().setCurrentItem(list().topLevelItem(1));
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(said.count(), 1);
        QCOMPARE(list().topLevelItem(1)->data(0, MomentDelegate::details).toString(), u"nobody (deleted)"_s);
    }

    void keysReorderRenameAndDelete()
    {
        add("a");
        add("b");
        add("c");
        list().setFocus();
        list().setCurrentItem(list().topLevelItem(0));
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(), u"b a c"_s);
        QCOMPARE(list().currentItem(), list().topLevelItem(1));
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(), u"b c a"_s);
        QTest::keyClick(&list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), u"b a c"_s);
        QTest::keyClick(&list(), Qt::Key_F2);
        auto* editor = list().findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(u"jam"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(names(), u"b jam c"_s);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(names(), u"b c"_s);
        m_document->undoStack()->setIndex(3);
        QCOMPARE(names(), u"a b c"_s);
    }

    /// What is typed for one moment stays with it.
    /// A moment of a scenario can be told beside the baseline; one of the Baseline cannot.
    void aMomentIsToldSideBySide()
    {
        addMoment(*m_document, {"of the scenario", {}, "What-if", 0, 0, {}});
        add("of the Baseline");
        auto* pair = m_panel->findChild<QCheckBox*>(u"moments.pair"_s);
        list().setCurrentItem(list().topLevelItem(1));
        QVERIFY(!pair->isEnabled());
        list().setCurrentItem(list().topLevelItem(0));
        QVERIFY(pair->isEnabled() && !pair->isChecked());
        const QSignalSpy wanted(m_panel.get(), &MomentsPanel::sideBySideWanted);
        Q_EMIT list().itemActivated(list().topLevelItem(0), 0);
        QCOMPARE(wanted.count(), 0);
        pair->click();
        QCOMPARE(m_document->moments()[0].view, std::string("side_by_side"));
        Q_EMIT list().itemActivated(list().topLevelItem(0), 0);
        QCOMPARE(wanted.count(), 1);
        m_document->undoStack()->undo();
        QVERIFY(m_document->moments()[0].view.empty() && !pair->isChecked());
    }

    void captionsStayWithTheirMoments()
    {
        add("a");
        add("b");
        list().setCurrentItem(list().topLevelItem(0));
        caption().setPlainText(u"first"_s);
        list().setCurrentItem(list().topLevelItem(1));
        QCOMPARE(m_document->moments()[0].caption, std::string("first"));
        QCOMPARE(caption().toPlainText(), QString());
        caption().setPlainText(u"second"_s);
        m_panel->findChild<QAction*>(u"moments.up"_s)->trigger();
        QCOMPARE(m_document->moments()[0].caption, std::string("second"));
        QCOMPARE(m_document->moments()[1].caption, std::string("first"));
        QCOMPARE(caption().toPlainText(), u"second"_s);
    }
};

LINETWIN_TEST(MomentsPanelTest)
#include "MomentsPanelTest.moc"
