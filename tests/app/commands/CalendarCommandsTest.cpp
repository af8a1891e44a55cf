// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/CalendarCommands.h"

#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/quantities/Gesture.h"
#include "engine/io/Files.h"
#include "engine/model/Elements.h"
#include "tests/TestMain.h"

#include <QTest>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using enum ParameterId;

/// A plant with lunch at 12:00 for half an hour; the second scenario has a longer one.
class CalendarCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;

    QUndoStack& stack() { return *m_document->undoStack(); }
    ParameterValue value(ParameterId id) const { return m_document->value(wholeLine, {id, "lunch"}); }
    QString lastText() { return plain(stack().text(stack().index() - 1)); }
    static QString plain(QString text) { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        m_document = std::make_unique<ProjectDocument>();
        auto file = loadText("name: Plant\nrun: {start_time: 2025-01-06T06:00}\n"
                             "topology:\n  stations:\n    - {name: A, output_type: Tube}\n    - {name: B}\n"
                             "calendar:\n  lunch: {at: \"12:00\", minutes: 30}\n",
                             "line.yaml")
                        .file;
        QVERIFY(file.has_value());
        m_document->replace(*file, {});
    }

    void aStepSaysWhatItChanged()
    {
        setCalendarValue(*m_document, "lunch", CalendarMinutes, 45);
        QCOMPARE(lastText(), QStringLiteral("Baseline: Calendar: lunch · Length 30 → 45 min"));
        QCOMPARE(stack().undoText(), QStringLiteral("Length, lunch"));
        addCalendarEntries(*m_document, QStringLiteral("Add tea"), {{"tea", {{CalendarMinutes, 5}}}});
        QCOMPARE(lastText(), QStringLiteral("Baseline: Add tea"));
        QVERIFY(!renameCalendarEntry(*m_document, "tea", "coffee"));
        QCOMPARE(stack().undoText(), QStringLiteral("Rename tea to coffee"));
        QVERIFY(renameCalendarEntry(*m_document, "coffee", "lunch").has_value());
        QCOMPARE(stack().count(), 3);
    }

    void whatChangesNothingIsNoStep()
    {
        setCalendarValue(*m_document, "lunch", CalendarMinutes, 30);
        setWeekTimes(*m_document, "lunch", {720, 127, 30}, 0);
        removeCalendarEntry(*m_document, "gone");
        setCalendarStations(*m_document, "lunch", {});
        resetCalendarEntry(*m_document, "lunch"); // nothing to go back to in the baseline
        QCOMPARE(stack().count(), 0);
    }

    void stepsOfAGestureMerge()
    {
        const int gesture = nextGesture();
        for (const double at : {735.0, 750.0, 765.0})
            setWeekTimes(*m_document, "lunch", {at, 127, 30}, gesture);
        QCOMPARE(stack().count(), 1);
        QCOMPARE(lastText(), QStringLiteral("Baseline: Calendar: lunch · Time of day 12:00 → 12:45"));
        setWeekTimes(*m_document, "lunch", {720, 127, 30}, gesture);
        QCOMPARE(stack().count(), 0);
    }

    void undoShowsTheEntryThatItIsOf()
    {
        const ScenarioId scenario = newScenario(*m_document);
        setCalendarValue(*m_document, "lunch", CalendarMinutes, 60);
        removeCalendarEntry(*m_document, "lunch");
        QCOMPARE(stack().undoText(), QStringLiteral("Leave out lunch"));
        m_document->setActiveScenario(std::nullopt);
        stack().undo();
        QVERIFY(m_document->activeScenario() == scenario);
        QCOMPARE(value(CalendarMinutes), ParameterValue(60));
        m_document->setActiveScenario(std::nullopt);
        stack().redo();
        QVERIFY(m_document->activeScenario() == scenario);
        QVERIFY(!isElementThere(m_document->line(), m_document->effectiveScenario(), wholeLine, ElementKind::Closure,
                                "lunch"));
    }

    void aRenamedEntryTakesItsOverridesAlong()
    {
        const ScenarioId scenario = newScenario(*m_document);
        setCalendarValue(*m_document, "lunch", CalendarMinutes, 60);
        m_document->setActiveScenario(std::nullopt);
        QVERIFY(!renameCalendarEntry(*m_document, "lunch", "meal"));
        m_document->setActiveScenario(scenario);
        QCOMPARE(m_document->value(wholeLine, {CalendarMinutes, "meal"}), ParameterValue(60));
        QVERIFY(!hasErrors(m_document->findings()));
        stack().undo();
        m_document->setActiveScenario(scenario);
        QCOMPARE(value(CalendarMinutes), ParameterValue(60));
    }

    void aResetLeavesNothingThatMakesNoSense()
    {
        const ScenarioId scenario = newScenario(*m_document);
        setCalendarValue(*m_document, "lunch", CalendarFromMin, 10);
        setCalendarValue(*m_document, "lunch", CalendarEveryMin, 480);
        setParameter(*m_document, wholeLine, {CalendarFromMin, "lunch"}, std::nullopt);
        QVERIFY(m_document->findScenario(scenario)->scenario.overrides.empty());
        addCalendarEntries(*m_document, QStringLiteral("Add tea"), {{"tea", {{CalendarMinutes, 5}}, {"A"}}});
        setParameter(*m_document, wholeLine, {CalendarMinutes, "tea"}, std::nullopt);
        QVERIFY(m_document->findScenario(scenario)->scenario.overrides.empty());
        QVERIFY(m_document->findScenario(scenario)->scenario.calendarStations.empty());
    }

    void allChangesGoInOneStep()
    {
        const ScenarioId scenario = newScenario(*m_document);
        addCalendarEntries(*m_document, QStringLiteral("Add tea"), {{"tea", {{CalendarMinutes, 5}}, {"A"}}});
        setCalendarStations(*m_document, "lunch", {"B"});
        setParameter(*m_document, "A", Uph, 5.0);
        const int steps = stack().index();
        resetOverrides(*m_document, {});
        const Scenario& left = m_document->findScenario(scenario)->scenario;
        QVERIFY(left.overrides.empty() && left.calendarStations.empty());
        QCOMPARE(stack().index(), steps + 1);
        stack().undo();
        QCOMPARE(m_document->findScenario(scenario)->scenario.calendarStations.size(), 2U);
        QVERIFY(!hasErrors(m_document->findings()));
        // Only a list of stations differs.
        resetOverrides(*m_document, {});
        setCalendarStations(*m_document, "lunch", {"B"});
        resetOverrides(*m_document, {});
        QVERIFY(m_document->findScenario(scenario)->scenario.calendarStations.empty());
    }

    /// An override of what is put aside would be an error.
    void anotherWayToBeginBecomesAWhatIf()
    {
        setCalendarValue(*m_document, "lunch", CalendarFromMin, 360);
        setCalendarValue(*m_document, "lunch", CalendarEveryMin, 1440);
        QVERIFY(moveEditsToScenario(*m_document).has_value());
        QVERIFY(!m_document->isBaselineActive());
        QVERIFY(!hasErrors(m_document->findings()));
        QCOMPARE(value(CalendarFromMin), ParameterValue(360));
        QCOMPARE(value(CalendarAt), ParameterValue());
        m_document->setActiveScenario(std::nullopt);
        QCOMPARE(value(CalendarAt), ParameterValue(720));
        QVERIFY(!hasErrors(m_document->findings()));
    }
};

LINETWIN_TEST(CalendarCommandsTest)
#include "CalendarCommandsTest.moc"
