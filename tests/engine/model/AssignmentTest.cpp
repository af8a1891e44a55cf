// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Assignment.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

class AssignmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsStationParameterAndValue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("station");
        QTest::addColumn<int>("parameter");
        QTest::addColumn<double>("value"); // −1 stands for null
        const auto row = [](const char* text, const char* station, ParameterId id, double value) {
            QTest::newRow(text) << QString(text) << QString(station) << static_cast<int>(id) << value;
        };
        row("Filler.buffer_capacity=500", "Filler", ParameterId::BufferCapacity, 500);
        row("Filler.reliability.mtbf_min=null", "Filler", ParameterId::MtbfMin, -1);
        row("Filler.reliability.mtbf_min=~", "Filler", ParameterId::MtbfMin, -1);
        row("Line 1.2.uph=1e3", "Line 1.2", ParameterId::Uph, 1000);
        row("a=b.uph=5", "a=b", ParameterId::Uph, 5);
        row("x.reliability.quality.defect_rate=.5", "x.reliability", ParameterId::DefectRate, 0.5);
    }
    void readsStationParameterAndValue()
    {
        QFETCH(QString, text);
        QFETCH(QString, station);
        QFETCH(int, parameter);
        QFETCH(double, value);
        Findings findings;
        const auto assignment = parseAssignment(text.toStdString(), {}, {}, findings);
        QVERIFY(findings.empty());
        QVERIFY(assignment);
        QCOMPARE(QString::fromStdString(assignment->path.station), station);
        QCOMPARE(static_cast<int>(assignment->path.parameter.id), parameter);
        QCOMPARE(assignment->value.value_or(-1), value);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* text, const char* message) {
            QTest::newRow(text) << QString(text) << QString(message);
        };
        row("Filler.buffer_capacity", "must be a parameter, `=` and a value, like Filler.buffer_capacity=500");
        row("uph=5", "must be a station, a point and a parameter, like Filler.buffer_capacity");
        row("Filler.mtbf_min=5", "there is no such parameter; did you mean `reliability.mtbf_min`?");
        row("Filler.bufer_capacity=5", "there is no such parameter; did you mean `buffer_capacity`?");
        row("Filler.quality.defectrate=5", "there is no such parameter; did you mean `quality.defect_rate`?");
        row("Filler.colour=5", "there is no such parameter");
        row("Filler.uph=null", "must be a number, not empty or null");
        row("Filler.uph=1,5", "`1,5` is not a number; write it with digits and a point, like 0.5");
        row("Filler.uph=", "`` is not a number; write it with digits and a point, like 0.5");
        row("Filler.quality.defect_rate=2", "2 is out of range: 0 to 1 is allowed");
        row("Filler.buffer_capacity=1.5", "1.5 is not a whole number");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, message);
        Findings findings;
        QVERIFY(!parseAssignment(text.toStdString(), {}, {}, findings));
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(messageOf(findings[0])), message);
    }

    void changesTheScenarioOnlyWhereAllowed()
    {
        Line line;
        line.stations = {{"Filler", 1, "Tube", std::nullopt}};
        Scenario scenario;
        Findings findings;
        QVERIFY(applyTo(scenario, line, {{"Filler", ParameterId::MtbfMin}, std::nullopt}, findings));
        QCOMPARE(scenario.overrides["Filler"].at(ParameterId::MtbfMin), ParameterValue());
        QVERIFY(findings.empty());

        const Scenario before = scenario;
        QVERIFY(!applyTo(scenario, line, {{"Filer", ParameterId::Uph}, 1}, findings));
        QVERIFY(!applyTo(scenario, line, {{"Filler", ParameterId::IdealUph}, 1}, findings));
        QVERIFY(!applyTo(scenario, line, {{"Filler", ParameterId::JamProb}, 7}, findings));
        QCOMPARE(findings.size(), std::size_t{3});
        QCOMPARE(QString::fromStdString(messageOf(findings[0])),
                 QStringLiteral("there is no station `Filer`; did you mean `Filler`?"));
        QVERIFY(scenario == before);
    }
};

LINETWIN_GUILESS_TEST(AssignmentTest)
#include "AssignmentTest.moc"
