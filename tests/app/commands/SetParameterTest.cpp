// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/SetParameter.h"

#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/StationEdit.h"
#include "app/commands/TypicalValues.h"
#include "engine/model/Unchecked.h"
#include "tests/TestMain.h"
#include "tests/app/EditedParameter.h"
#include "tests/app/OpenWhatIf.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <utility>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

const std::string filler = "Filler";

/// All that would be saved.
std::string savedText(const ProjectDocument& document)
{
    std::string text = writeLine(document.line());
    for (const ScenarioEntry& entry : document.scenarios())
        text += writeScenario(entry.scenario, document.line(), document.lineSource(), "/tmp/scenario.yaml");
    return text;
}

/// A value in range that is not the example's.
double otherValue(const ParameterSpec& spec)
{
    return spec.maximum <= 1 ? 0.125 : 3;
}

} // namespace

class SetParameterTest : public QObject {
    Q_OBJECT

    qsizetype m_seen = 0; ///< changes so far

private Q_SLOTS:
    /// Reasons of stops, and what belongs to the line as a whole, are set by the same command.
    void parametersOfNamedElementsAreSet()
    {
        ProjectDocument document;
        openWhatIf(document);
        document.setActiveScenario(std::nullopt);
        const std::string first = document.line().stations.front().name;
        const ParameterKey interval(ParameterId::StopEvery, "glue");
        const ParameterKey length(ParameterId::CalendarMinutes, "lunch");
        setParameter(document, first, interval, 95);
        setParameter(document, wholeLine, length, 30);
        QCOMPARE(document.value(first, interval), ParameterValue(95));
        QCOMPARE(document.value(wholeLine, length), ParameterValue(30));
        QVERIFY(document.resolved());
        QCOMPARE(document.resolved()->stations.front().stops.size(), std::size_t{1});
        QCOMPARE(document.resolved()->calendar.size(), std::size_t{1});
        QVERIFY(document.undoStack()->undoText().contains(QStringLiteral("lunch")));
        document.undoStack()->undo();
        document.undoStack()->undo();
        QVERIFY(document.resolved()->stations.front().stops.empty());
        QVERIFY(!document.line().baseline.contains(wholeLine));
    }

    /// However many values an edit sets, the document tells of it once.
    void manyValuesAreOneChange()
    {
        ProjectDocument document;
        openWhatIf(document);
        std::vector<std::string> stations;
        for (const Station& station : document.line().stations)
            stations.push_back(station.name);
        QSignalSpy changes(&document, &ProjectDocument::changed);
        const auto once = [&] { return std::exchange(m_seen, changes.count()) + 1 == changes.count(); };
        m_seen = 0;
        setParameters(document, stations, ParameterId::BufferCapacity, 7);
        QVERIFY(once());
        setParameters(document, stations, ParameterId::MtbfMin, 90);
        QVERIFY(once());
        StationEdit(document).apply({{stations[0], ParameterId::Uph, 5000}, {stations[1], ParameterId::Uph, 6000}},
                                    QStringLiteral("Rates"));
        QVERIFY(once());
        resetOverrides(document, {stations[0]});
        QVERIFY(once());
        QVERIFY(!document.effectiveScenario().overrides.contains(stations[0]));
        resetOverrides(document, {});
        QVERIFY(once());
        QVERIFY(document.effectiveScenario().overrides.empty());
        document.undoStack()->undo();
        QVERIFY(once());
        document.undoStack()->undo();
        QVERIFY(once());
        QCOMPARE(document.value(stations[0], ParameterId::Uph), ParameterValue(5000));
        QCOMPARE(document.value(stations[0], ParameterId::BufferCapacity), ParameterValue(7));
        document.undoStack()->redo();
        QVERIFY(once());
        document.setActiveScenario(std::nullopt);
        m_seen = changes.count();
        const std::string typical = insertTemplate(document, 0, stationTemplates().front());
        m_seen = changes.count();
        setParameters(document, {typical}, ParameterId::Uph, 4000); // which is no typical value any more
        QVERIFY(once());
        document.undoStack()->undo();
        QVERIFY(once());
        QVERIFY(isTypicalValue(document, typical, ParameterId::Uph));
    }

    void undoAndRedoGiveTheSameText_data()
    {
        QTest::addColumn<int>("parameter");
        QTest::addColumn<bool>("inBaseline");
        for (const ParameterSpec& spec : parameterSpecs()) {
            const std::string key(spec.key);
            QTest::addRow("%s in the baseline", key.c_str()) << static_cast<int>(spec.id) << true;
            if (!spec.isBaselineOnly)
                QTest::addRow("%s in a scenario", key.c_str()) << static_cast<int>(spec.id) << false;
        }
    }
    void undoAndRedoGiveTheSameText()
    {
        QFETCH(int, parameter);
        QFETCH(bool, inBaseline);
        const ParameterSpec& spec = specOf(static_cast<ParameterId>(parameter));
        ProjectDocument document;
        openWhatIf(document);
        if (inBaseline)
            document.setActiveScenario(std::nullopt);
        std::vector<std::string> texts{savedText(document)};
        setParameter(document, filler, spec.id, otherValue(spec));
        texts.push_back(savedText(document));
        if (spec.isNullable) {
            setParameter(document, filler, spec.id, ParameterValue());
            texts.push_back(savedText(document));
        }
        setParameter(document, filler, spec.id, std::nullopt);
        texts.push_back(savedText(document));

        for (std::size_t step = 1; step < texts.size(); ++step)
            QVERIFY(texts[step] != texts[step - 1]);
        for (std::size_t step = texts.size() - 1; step > 0; --step) {
            document.undoStack()->undo();
            QCOMPARE(savedText(document), texts[step - 1]);
        }
        QVERIFY(!document.undoStack()->canUndo());
        for (std::size_t step = 1; step < texts.size(); ++step) {
            document.undoStack()->redo();
            QCOMPARE(savedText(document), texts[step]);
        }
    }

    /// Stops, the line's own stops and closures, too.
    void aMarkOfAnElementIsLikeOneOfAStation_data()
    {
        QTest::addColumn<std::string>("station");
        QTest::addColumn<ParameterKey>("key");
        QTest::newRow("a stop") << std::string("Filler") << ParameterKey(ParameterId::StopTimeMin, "glue");
        QTest::newRow("a stop of the line") << wholeLine << ParameterKey(ParameterId::LineStopTimeMin, "dip");
        QTest::newRow("a closure") << wholeLine << ParameterKey(ParameterId::CalendarMinutes, "lunch");
    }
    void aMarkOfAnElementIsLikeOneOfAStation()
    {
        QFETCH(std::string, station);
        QFETCH(ParameterKey, key);
        ProjectDocument document;
        LoadedFile file = *loadFile("builtin:cosmetics").file;
        file.line.baseline[station].parameters[key] = 30;
        setUnchecked(file.line, station, key, true);
        document.replace(std::move(file), {});
        QVERIFY(isTypicalValue(document, station, key));
        QCOMPARE(countTypicalValues(document, {station}), 1);
        setParameter(document, station, key, 30); // the same value, which somebody has given
        QVERIFY(!isTypicalValue(document, station, key));
        document.undoStack()->undo();
        QVERIFY(isTypicalValue(document, station, key));
        acceptTypicalValue(document, {station}, key);
        QVERIFY(!isTypicalValue(document, station, key));
        QCOMPARE(document.ownValue(station, key), std::optional(ParameterValue(30)));
    }

    /// What is set or reset in the Baseline is no typical value any more; undo brings the mark back.
    void aValueThatIsSetIsTypicalNoMore()
    {
        ProjectDocument document;
        const std::string station = insertTemplate(document, 0, *findStationTemplate("filler"));
        using enum ParameterId;
        const std::size_t all = findStationTemplate("filler")->parameters().size();
        const auto marked = [&] { return countTypicalValues(document, {station}); };
        std::vector<std::string> texts{savedText(document)};
        QCOMPARE(marked(), static_cast<int>(all));
        setParameter(document, station, Uph, 6100.0);
        texts.push_back(savedText(document));
        QVERIFY(!isTypicalValue(document, station, Uph));
        setParameter(document, station, MtbfMin, std::nullopt); // back to the default
        texts.push_back(savedText(document));
        QCOMPARE(marked(), static_cast<int>(all) - 2);
        setParameter(document, station, MttrMin, document.value(station, MttrMin)); // confirmed by being entered
        texts.push_back(savedText(document));
        QCOMPARE(marked(), static_cast<int>(all) - 3);
        acceptTypicalValue(document, {station}, JamProb);
        texts.push_back(savedText(document));
        QCOMPARE(marked(), static_cast<int>(all) - 4);
        acceptTypicalValues(document, {station});
        texts.push_back(savedText(document));
        QVERIFY(document.line().unchecked.empty());
        acceptTypicalValues(document, {station});
        acceptTypicalValue(document, {station}, Uph);
        QCOMPARE(document.undoStack()->index(), static_cast<int>(texts.size()));
        for (std::size_t step = texts.size(); step > 0; --step) {
            QCOMPARE(savedText(document), texts[step - 1]);
            document.undoStack()->undo();
        }
        for (const std::string& text : texts) {
            document.undoStack()->redo();
            QCOMPARE(savedText(document), text);
        }
    }

    void aGestureBackToItsStartLeavesTheMark()
    {
        ProjectDocument document;
        const std::string station = insertTemplate(document, 0, *findStationTemplate("filler"));
        const std::string before = savedText(document);
        for (const double value : {60.0, 70.0, 150.0})
            setParameter(document, station, capacity, value, 1);
        QCOMPARE(savedText(document), before);
        QCOMPARE(document.undoStack()->count(), 1); // the station itself
        for (const double value : {60.0, 70.0})
            setParameter(document, station, capacity, value, 2);
        QVERIFY(!isTypicalValue(document, station, capacity));
        document.undoStack()->undo();
        QCOMPARE(savedText(document), before);
    }

    void aScenarioChecksNothing()
    {
        ProjectDocument document;
        const std::string station = insertTemplate(document, 0, *findStationTemplate("filler"));
        newScenario(document);
        setParameter(document, station, capacity, 500.0);
        QVERIFY(!isTypicalValue(document, station, capacity)); // what is in force is the user's
        document.setActiveScenario(std::nullopt);
        QVERIFY(isTypicalValue(document, station, capacity));
        adoptOverrides(document, document.scenarios().front().id);
        QVERIFY(!isTypicalValue(document, station, capacity));
    }

    void undoReachesTheEntryThatWasEdited()
    {
        ProjectDocument document;
        openWhatIf(document);
        setParameter(document, filler, capacity, 500.0);
        document.setActiveScenario(std::nullopt);
        setParameter(document, filler, capacity, 60.0);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
    }

    void whatChangesNothingIsNoStep()
    {
        ProjectDocument document;
        openWhatIf(document);
        setParameter(document, filler, capacity, std::nullopt);
        QCOMPARE(document.undoStack()->count(), 0);
        setParameter(document, filler, capacity, 500.0);
        setParameter(document, filler, capacity, 500.0);
        QCOMPARE(document.undoStack()->count(), 1);
    }

    void aScenarioCannotOverrideTheYardstick()
    {
        ProjectDocument document;
        openWhatIf(document);
        setParameter(document, filler, ParameterId::IdealUph, 9000.0);
        QCOMPARE(document.undoStack()->count(), 0);
        document.setActiveScenario(std::nullopt);
        setParameter(document, filler, ParameterId::IdealUph, 9000.0);
        QCOMPARE(document.undoStack()->count(), 1);
    }

    void aGestureIsOneStep()
    {
        ProjectDocument document;
        openWhatIf(document);
        for (const double value : {60.0, 70.0, 80.0})
            setParameter(document, filler, capacity, value, 1);
        QCOMPARE(document.undoStack()->count(), 1);
        setParameter(document, filler, capacity, 90.0, 2);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(document.value(filler, capacity), ParameterValue(80));
        document.undoStack()->undo();
        QVERIFY(!document.overrideValue(filler, capacity));
    }

    void aGestureBackToItsStartVanishes()
    {
        ProjectDocument document;
        openWhatIf(document);
        setParameter(document, filler, capacity, 500.0);
        for (const double value : {600.0, 700.0, 500.0})
            setParameter(document, filler, capacity, value, 7);
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QVERIFY(!document.isModified());
    }

    void gesturesOfOtherTargetsStayApart()
    {
        ProjectDocument document;
        openWhatIf(document);
        setParameter(document, filler, capacity, 60.0, 3);
        setParameter(document, "Packer", capacity, 60.0, 3);
        setParameter(document, "Packer", ParameterId::JamProb, 0.1, 3);
        QCOMPARE(document.undoStack()->count(), 3);
    }

    void withoutAGestureEveryEditIsAStep()
    {
        ProjectDocument document;
        openWhatIf(document);
        setParameter(document, filler, capacity, 60.0);
        setParameter(document, filler, capacity, 70.0);
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void resetRemovesOverridesInOneStep()
    {
        ProjectDocument document;
        openWhatIf(document);
        const std::string pristine = savedText(document);
        setParameter(document, filler, capacity, 500.0);
        setParameter(document, filler, ParameterId::MtbfMin, ParameterValue());
        setParameter(document, "Packer", ParameterId::JamProb, 0.0);
        const std::string edited = savedText(document);

        resetOverrides(document, {"Packer"});
        QVERIFY(!document.overrideValue("Packer", ParameterId::JamProb));
        QVERIFY(document.overrideValue(filler, capacity).has_value());
        document.undoStack()->undo();
        QCOMPARE(savedText(document), edited);

        resetOverrides(document, {});
        QCOMPARE(savedText(document), pristine);
        QCOMPARE(document.undoStack()->count(), 4);
        document.undoStack()->undo();
        QCOMPARE(savedText(document), edited);
        document.undoStack()->redo();
        QCOMPARE(savedText(document), pristine);
    }

    void stepsNameParameterAndStation()
    {
        ProjectDocument document;
        openWhatIf(document);
        setParameter(document, filler, capacity, 500.0);
        QVERIFY(document.undoStack()->undoText().contains(QStringLiteral("Filler")));
    }

    void theListNamesScenarioParameterAndBothValues()
    {
        ProjectDocument document;
        openWhatIf(document);
        renameScenario(document, *document.activeScenario(), "large buffer");
        const QString nbsp = QStringLiteral("\u00A0");
        const auto last = [&] { return document.undoStack()->text(document.undoStack()->index() - 1); };

        setParameter(document, filler, capacity, 500.0);
        QCOMPARE(last(), QStringLiteral("large buffer: Filler, Buffer capacity 50 → 500%1items").arg(nbsp));
        setParameter(document, filler, capacity, 60.0, 7);
        setParameter(document, filler, capacity, 70.0, 7); // a drag is told from its begin to its end
        QCOMPARE(last(), QStringLiteral("large buffer: Filler, Buffer capacity 500 → 70%1items").arg(nbsp));
        setParameter(document, filler, capacity, std::nullopt);
        QCOMPARE(last(), QStringLiteral("large buffer: Filler, Buffer capacity 70 → 50%1items (reset)").arg(nbsp));
        setParameters(document, {filler, "Packer"}, ParameterId::CycleTimeCv, 0.5);
        QVERIFY2(last().startsWith(QStringLiteral("large buffer: Filler, Packer, Cycle time")), qPrintable(last()));
        document.setActiveScenario(std::nullopt);
        setParameter(document, filler, ParameterId::MttrMin, 10.0 / 9);
        setParameter(document, filler, ParameterId::MttrMin, 7.0 / 9);
        QVERIFY2(last().startsWith(QStringLiteral("Baseline: Filler, ")), qPrintable(last()));
        QVERIFY2(last().endsWith(QStringLiteral(" 1.11 → 0.78%1min").arg(nbsp)) ||
                     last().endsWith(QStringLiteral(" 1.111 → 0.7778%1min").arg(nbsp)),
                 qPrintable(last()));

        RunSettings settings = document.runSettings(document.scenarios().front().id);
        settings.durationHours = 12;
        setRunSettings(document, document.scenarios().front().id, settings);
        QVERIFY2(last().startsWith(QStringLiteral("Run settings of large buffer: Shift length 8 → 12")),
                 qPrintable(last()));
        setObserved(document, {.goodUnitsPerHour = {}, .oee = 0.62});
        QVERIFY2(last().endsWith(QStringLiteral("OEE none → 62%1%").arg(nbsp)), qPrintable(last()));
    }

    /// Or what is taken back could not be seen.
    void undoAndRedoShowWhatTheyChange()
    {
        ProjectDocument document;
        openWhatIf(document);
        const auto first = document.activeScenario();
        const auto second = newScenario(document);
        QUndoStack& stack = *document.undoStack();
        const auto settings = [&] {
            RunSettings other = document.runSettings(first);
            other.durationHours += 1;
            return other;
        };
        const std::vector<std::pair<std::optional<ScenarioId>, std::function<void()>>> edits{
            {first, [&] { setParameter(document, filler, capacity, 500.0); }},
            {second, [&] { setParameter(document, filler, capacity, 600.0); }},
            {std::nullopt, [&] { setParameter(document, filler, capacity, 700.0); }},
            {first, [&] { setRunSettings(document, first, settings()); }},
            {first, [&] { describeScenario(document, *first, "why"); }},
        };
        for (const auto& [entry, edit] : edits) {
            const auto other = entry == first ? std::optional(second) : first;
            document.setActiveScenario(entry);
            edit();
            document.setActiveScenario(other);
            stack.undo();
            QVERIFY(document.activeScenario() == entry);
            document.setActiveScenario(other);
            stack.redo();
            QVERIFY(document.activeScenario() == entry);
        }
        // An edit by itself shows nothing else: another scenario can be named from the list.
        document.setActiveScenario(first);
        renameScenario(document, second, "other");
        QVERIFY(document.activeScenario() == first);
    }

    void whatNoResultDependsOnKeepsTheRevision()
    {
        ProjectDocument document;
        openWhatIf(document);
        const auto revision = document.revision();
        setObserved(document, {.goodUnitsPerHour = 4000, .oee = 0.62});
        describeScenario(document, *document.activeScenario(), "why");
        QVERIFY(document.isModified());
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.revision(), revision);
        setConstraint(document, "Packer");
        QVERIFY(document.revision() != revision);
    }
};

LINETWIN_GUILESS_TEST(SetParameterTest)
#include "SetParameterTest.moc"
