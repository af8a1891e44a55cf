// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"
#include "tests/engine/cli/CliCall.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace linetwin;
using namespace linetwin::test;

namespace {

const QByteArray plantFile = "topology: {stations: [{name: Filler, output_type: Bottle}, {name: Labeller}]}\n"
                             "baseline:\n"
                             "  Filler: {buffer: {transit_sec: 2}}\n"
                             "  Labeller: {stops: {glue: {every: 95, time_min: 2}, a.stops.b: {every: 50}}}\n"
                             "line_stops: {dip: {every: 1000}}\n"
                             "calendar: {lunch: {at: \"12:00\", minutes: 30}, cleaning: {from_min: 5, minutes: 1}}\n"
                             "run: {start_time: \"2025-01-06T11:50\", duration_hours: 0.2, replications: 2}\n";

} // namespace

/// Stops and calendar by the command line's options.
class PlantCliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_dir.filePath("plant.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(plantFile);
    }

    void options_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* title, const QStringList& arguments, int status, const char* said) {
            QTest::newRow(title) << arguments << status << QString::fromLatin1(said);
        };
        row("a reason", {"run", "--set", "Labeller.stops.glue.time_min=3"}, 0, "");
        row("a reason with points", {"run", "--set", "Labeller.stops.a.stops.b.every=null"}, 0, "");
        row("a stop of the line", {"run", "--set", "line_stops.dip.every=50"}, 0, "");
        row("an entry", {"run", "--set", "calendar.lunch.at=12:05", "--set", "calendar.cleaning=null"}, 0, "");
        row("all the places", {"run", "--set", "Filler.buffer.restart_level=10"}, 0, "");
        row("no such reason", {"run", "--set", "Labeller.stops.glu.every=3"}, 2, "did you mean `glue`");
        row("no such entry", {"run", "--set", "calendar.lunsh.minutes=3"}, 2, "did you mean `lunch`");
        row("no such stop", {"run", "--set", "line_stops.x.every=3"}, 2, "no reason `x`");
        row("several readings", {"run", "--set", "Labeler.stops.a.stops.b.every=3"}, 2,
            "nothing is called so; it could mean: station `Labeler`, stops `a.stops.b`, every; station "
            "`Labeler.stops.a`, stops `b`, every");
        row("no time of day", {"run", "--set", "calendar.lunch.at=12"}, 2, "write it like \"22:00\"");
        row("not by a scenario", {"run", "--set", "Labeller.stops.glue.per=clock"}, 2, "baseline");
        row("endless together", {"run", "--set", "calendar.lunch.minutes=1440"}, 2, "never ends");
        row("closed together",
            {"run", "--set", "calendar.cleaning.minutes=12", "--set", "calendar.cleaning.from_min=0"}, 2,
            "no open time");
        row("a sweep of a reason", {"sweep", "--vary", "Labeller.stops.glue.every=50:100:50"}, 0, "");
        row("a sweep of an entry", {"sweep", "--vary", "calendar.lunch.minutes=10:30:20"}, 0, "");
        row("a sweep of a choice", {"sweep", "--vary", "Labeller.stops.glue.time_dist=0:1:1"}, 2, "no number");
        row("a sweep of nothing", {"sweep", "--vary", "calendar.tea.minutes=10:30:20"}, 2, "no calendar entry `tea`");
    }
    void options()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        arguments.insert(1, m_dir.filePath("plant.yaml"));
        const Outcome outcome = call(arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    }

    void sensitivityNamesReasonsAndEntries()
    {
        const Outcome outcome = call({"sensitivity", m_dir.filePath("plant.yaml"), "--json", "-"});
        QCOMPARE(outcome.status, 0);
        const auto json = nlohmann::json::parse(outcome.out.toStdString());
        QStringList rows;
        for (const auto& row : json.at("rows"))
            rows << QString::fromStdString(row.at("row").get<std::string>());
        for (const char* row :
             {"Labeller.stops.glue.every", "Labeller.stops.glue.time_min", "Labeller.stops.glue.every=null",
              "line_stops.dip.every=null", "calendar.lunch=null", "Filler.buffer.transit_sec"})
            QVERIFY2(rows.contains(row), row);
        const Outcome table = call({"sensitivity", m_dir.filePath("plant.yaml")});
        for (const char* words : {"Labeller without glue", "without dip", "without lunch"})
            QVERIFY2(table.out.contains(words), words);
    }

    void oneRowOfThemCanBeAskedFor()
    {
        const Outcome outcome = call(
            {"sensitivity", m_dir.filePath("plant.yaml"), "--rows", "calendar.lunch=null,Labeller.stops.glue.every"});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.contains("all 3 rows"));
    }

    void compareWritesChoicesAsTexts()
    {
        QFile file(m_dir.filePath("what-if.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("line: plant.yaml\ncalendar: {lunch: {state: SETUP}, cleaning: null}\n");
        file.close();
        const Outcome outcome =
            call({"compare", m_dir.filePath("plant.yaml"), m_dir.filePath("what-if.yaml"), "--json", "-"});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        const auto changes = nlohmann::json::parse(outcome.out.toStdString()).at("scenarios").at(1).at("changes");
        QCOMPARE(changes.dump(),
                 std::string(R"([{"key":"calendar.cleaning","reference":"from_min: 5, minutes: 1","station":null,)"
                             R"("value":null},{"key":"calendar.lunch.state","reference":"PLANNED","station":null,)"
                             R"("value":"SETUP"}])"));
    }

private:
    QTemporaryDir m_dir;
};

LINETWIN_GUILESS_TEST(PlantCliTest)
#include "PlantCliTest.moc"
