// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Elements.h"

#include "tests/TestMain.h"
#include "tests/engine/model/SparseParametersType.h"

#include <QTest>

using namespace linetwin;
using enum ParameterId;

class ElementsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAreFilledFieldByField()
    {
        Line line;
        line.baseline["A"].parameters = {{{StopEvery, "glue"}, 95}, {{StopTimeMin, "glue"}, 2}};
        Scenario scenario;
        scenario.overrides["A"] = {{{StopEvery, "glue"}, std::nullopt}};
        const ElementValues values(line, scenario, "A", ElementKind::Stop, "glue");
        QVERIFY(values.value(StopEvery) == ParameterValue());
        QCOMPARE(values.number(StopTimeMin), 2.0);
        QCOMPARE(values.number(StopTimeCv), 1.0); // the default
        QCOMPARE(values.choice(StopPer), std::size_t{1});
        QVERIFY(values.isSaid(StopTimeMin) && !values.isSaid(StopTimeCv));
        QCOMPARE(resolvedValue(line, scenario, "A", {StopTimeMin, "glue"}), ParameterValue(2));
        QCOMPARE(resolvedValue(line, scenario, "A", Uph), ParameterValue(10000));
    }

    void onlyTheCalendarGrowsAndShrinksInAScenario()
    {
        Line line;
        line.baseline["A"].parameters = {{{StopEvery, "glue"}, 95}};
        line.baseline[wholeLine].parameters = {{{CalendarMinutes, "lunch"}, 30}, {{CalendarMinutes, "night"}, 480}};
        Scenario scenario;
        scenario.overrides["A"] = {{{StopEvery, "paper"}, 5}};
        scenario.overrides[wholeLine] = {{{CalendarMinutes, "break"}, 10}, {{CalendarEntry, "lunch"}, std::nullopt}};
        using Names = std::set<std::string>;
        QVERIFY(elementsThere(line, scenario, "A", ElementKind::Stop) == Names{"glue"});
        QVERIFY(elementsThere(line, scenario, wholeLine, ElementKind::Closure) == (Names{"break", "night"}));
        QVERIFY(!isElementThere(line, scenario, wholeLine, ElementKind::Closure, "lunch"));
        QVERIFY(isElementThere(line, scenario, wholeLine, ElementKind::Closure, "break"));
        QVERIFY(elementsOf(line.baseline["A"].parameters, ElementKind::LineStop).empty());
    }

    /// MODEL 3: naming one of `at`, `from_min` puts the other aside.
    void theBeginningOfAnEntryIsOneOrTheOther_data()
    {
        QTest::addColumn<SparseParameters>("baseline");
        QTest::addColumn<SparseParameters>("overrides");
        QTest::addColumn<SparseParameters>("expected"); // what applies
        const SparseParameters clocked{{CalendarAt, 720}, {CalendarDays, 31}};
        const SparseParameters counted{{CalendarFromMin, 240}, {CalendarEveryMin, 480}};
        QTest::newRow("clock") << clocked << SparseParameters{} << clocked;
        QTest::newRow("minutes") << counted << SparseParameters{} << counted;
        QTest::newRow("nothing said") << SparseParameters{} << SparseParameters{}
                                      << SparseParameters{{CalendarFromMin, 0}, {CalendarEveryMin, std::nullopt}};
        QTest::newRow("another time") << clocked << SparseParameters{{CalendarAt, 700}}
                                      << SparseParameters{{CalendarAt, 700}, {CalendarDays, 31}};
        QTest::newRow("other days") << clocked << SparseParameters{{CalendarDays, 1}}
                                    << SparseParameters{{CalendarAt, 720}, {CalendarDays, 1}};
        QTest::newRow("by the clock instead") << counted << SparseParameters{{CalendarAt, 700}}
                                              << SparseParameters{{CalendarAt, 700}, {CalendarDays, 127}};
        QTest::newRow("by minutes instead") << clocked << SparseParameters{{CalendarFromMin, 5}}
                                            << SparseParameters{{CalendarFromMin, 5}, {CalendarEveryMin, std::nullopt}};
        QTest::newRow("rarer") << counted << SparseParameters{{CalendarEveryMin, 960}}
                               << SparseParameters{{CalendarFromMin, 240}, {CalendarEveryMin, 960}};
    }
    void theBeginningOfAnEntryIsOneOrTheOther()
    {
        QFETCH(SparseParameters, baseline);
        QFETCH(SparseParameters, overrides);
        QFETCH(SparseParameters, expected);
        const auto named = [](const SparseParameters& values) {
            SparseParameters result;
            for (const auto& [key, value] : values)
                result[{key.id, "lunch"}] = value;
            return result;
        };
        Line line;
        line.baseline[wholeLine].parameters = named(baseline);
        Scenario scenario;
        scenario.overrides[wholeLine] = named(overrides);
        const ElementValues values(line, scenario, wholeLine, ElementKind::Closure, "lunch");
        SparseParameters found;
        for (const ParameterId id : {CalendarAt, CalendarDays, CalendarFromMin, CalendarEveryMin}) {
            if (values.applies(id))
                found[id] = values.value(id);
        }
        QVERIFY(found == expected);
    }

    void anOverrideIsSetAsIfTheFileSaidSoInstead()
    {
        Line line;
        line.baseline[wholeLine].parameters = {{{CalendarMinutes, "lunch"}, 30}};
        Scenario scenario;
        const auto own = [&]() -> SparseParameters& { return scenario.overrides[wholeLine]; };
        setOverride(scenario, line, wholeLine, {CalendarFromMin, "lunch"}, 10);
        setOverride(scenario, line, wholeLine, {CalendarEveryMin, "lunch"}, 480);
        setOverride(scenario, line, wholeLine, {CalendarMinutes, "lunch"}, 20);
        setOverride(scenario, line, wholeLine, {CalendarAt, "lunch"}, 720);
        QVERIFY(own() == (SparseParameters{{{CalendarAt, "lunch"}, 720}, {{CalendarMinutes, "lunch"}, 20}}));
        scenario.calendarStations["lunch"] = {"A"};
        setOverride(scenario, line, wholeLine, {CalendarEntry, "lunch"}, std::nullopt);
        QVERIFY(own() == (SparseParameters{{{CalendarEntry, "lunch"}, std::nullopt}}));
        QVERIFY(scenario.calendarStations.empty());
        setOverride(scenario, line, wholeLine, {CalendarMinutes, "lunch"}, 15);
        QVERIFY(own() == (SparseParameters{{{CalendarMinutes, "lunch"}, 15}}));
        setOverride(scenario, line, wholeLine, {CalendarMinutes, "own"}, 15);
        setOverride(scenario, line, wholeLine, {CalendarEntry, "own"}, std::nullopt);
        QVERIFY(own() == (SparseParameters{{{CalendarMinutes, "lunch"}, 15}}));
        setOverride(scenario, line, "A", Uph, 5);
        QVERIFY(scenario.overrides["A"] == (SparseParameters{{Uph, 5}}));
    }

    void aStationsKeyIsRead_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<int>("parameter"); // −1: none
        const auto row = [](const char* text, const char* element, int parameter) {
            QTest::newRow(text) << QString::fromLatin1(element) << parameter;
        };
        row("uph", "", static_cast<int>(Uph));
        row("reliability.mtbf_min", "", static_cast<int>(MtbfMin));
        row("stops.glue.every", "glue", static_cast<int>(StopEvery));
        row("stops.a.b.time_min", "a.b", static_cast<int>(StopTimeMin));
        row("stops..every", "", -1);
        row("stops.every", "", -1);
        row("stops.glue", "", -1);
        row("line_stops.dip.every", "", -1);
        row("calendar.lunch.minutes", "", -1);
        row("mtbf_min", "", -1);
    }
    void aStationsKeyIsRead()
    {
        QFETCH(QString, element);
        QFETCH(int, parameter);
        const auto key = parseStationKey(QTest::currentDataTag());
        QCOMPARE(key.has_value(), parameter >= 0);
        if (!key)
            return;
        QCOMPARE(static_cast<int>(key->id), parameter);
        QCOMPARE(QString::fromStdString(key->element), element);
        QCOMPARE(key->text(), std::string(QTest::currentDataTag()));
    }
};

LINETWIN_GUILESS_TEST(ElementsTest)
#include "ElementsTest.moc"
