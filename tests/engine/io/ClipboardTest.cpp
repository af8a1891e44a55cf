// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Clipboard.h"

#include "engine/io/Files.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

Line cosmetics()
{
    return loadFile("builtin:cosmetics").file->line;
}

} // namespace

class ClipboardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stationsComeBackAsTheyWere()
    {
        const Line line = cosmetics();
        const std::string text = writeStations(line, {"Packer", "Filler"});
        const StationsRead read = readStations(text);
        QVERIFY(!hasErrors(read.findings));
        QVERIFY(read.stations == stationContents(line, {"Filler", "Packer"}));
        QVERIFY(loadText(text, "part.yaml").file.has_value()); // it is a line file, too
    }

    void aStreamIsKept()
    {
        Line line = cosmetics();
        line.stations[0].stream = "Old filler";
        QVERIFY(readStations(writeStations(line, {"Filler"})).stations.at(0).station.stream == "Old filler");
    }

    void stopsAndClosuresComeAlong()
    {
        Line line = cosmetics();
        line.run.startTime = "2025-01-06T06:00";
        line.baseline["Filler"].parameters[{ParameterId::StopEvery, "glue"}] = 95;
        line.unchecked["Filler"] = {{ParameterId::StopEvery, "glue"}};
        SparseParameters& calendar = line.baseline[wholeLine].parameters;
        calendar = {{{ParameterId::CalendarAt, "lunch"}, 720},
                    {{ParameterId::CalendarMinutes, "lunch"}, 30},
                    {{ParameterId::CalendarMinutes, "night"}, 480},
                    {{ParameterId::CalendarMinutes, "of another"}, 5}};
        line.calendarStations = {{"lunch", {"Packer", "Filler"}}, {"of another", {"Palletizer"}}};
        const StationsRead read = readStations(writeStations(line, {"Filler", "Packer"}));
        QVERIFY2(!hasErrors(read.findings), describe(read.findings.front()).c_str());
        QCOMPARE(read.stations.size(), std::size_t{2});
        QVERIFY(read.stations == stationContents(line, {"Filler", "Packer"}));
        // Night closes all: it is the line's.
        QCOMPARE(read.stations[1].closures.size(), std::size_t{1});
        QCOMPARE(read.stations[1].closures.at("lunch").size(), std::size_t{2});
    }

    void aWholeLineFileGivesAllItsStations()
    {
        QCOMPARE(readStations(*builtinText("cosmetics")).stations.size(), std::size_t{4});
    }

    void noStationsAreNoText() { QVERIFY(writeStations(cosmetics(), {"Nobody"}).empty()); }

    void badText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("keyPath");
        QTest::newRow("nothing") << QByteArray() << "";
        QTest::newRow("prose") << QByteArray("Dear colleague") << "";
        QTest::newRow("no YAML") << QByteArray("{topology: [") << "";
        QTest::newRow("not UTF-8") << QByteArray("topology: \xff") << "";
        QTest::newRow("a scenario") << QByteArray("line: /etc/passwd\n") << "";
        QTest::newRow("a newer format") << QByteArray("format: linetwin/line/3\ntopology: {stations: [{name: A}]}")
                                        << "format";
        QTest::newRow("no station") << QByteArray("topology: {stations: []}") << "topology.stations";
        QTest::newRow("bad value") << QByteArray("topology: {stations: [{name: A}]}\nbaseline: {A: {uph: fast}}")
                                   << "baseline.A.uph";
        QTest::newRow("unknown key") << QByteArray("topology: {stations: [{name: A, batchin: 2}]}")
                                     << "topology.stations[0].batchin";
        QTest::newRow("twice") << QByteArray("topology: {stations: [{name: A}, {name: A}]}")
                               << "topology.stations[1].name";
    }
    void badText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, keyPath);
        const StationsRead read = readStations(text.toStdString());
        QVERIFY(read.stations.empty());
        QVERIFY(hasErrors(read.findings));
        QCOMPARE(QString::fromStdString(read.findings.front().keyPath), keyPath);
    }
};

LINETWIN_GUILESS_TEST(ClipboardTest)
#include "ClipboardTest.moc"
