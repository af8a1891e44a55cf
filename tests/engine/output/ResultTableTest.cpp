// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ResultTable.h"

#include "engine/output/DisplayWidth.h"
#include "tests/TestMain.h"
#include "tests/engine/PlantLines.h"
#include "tests/engine/PlantShift.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <sstream>

using namespace linetwin;

namespace {

std::vector<std::string> tableOf(const ResolvedLine& line, int replications)
{
    ReplicationsRequest request;
    request.settings.durationHours = 0.5;
    request.count = replications;
    const ReplicationSet set = runReplications(line, request).value();
    std::ostringstream out;
    writeResultTable(
        out, {.scenario = "Trial", .settings = request.settings, .seed = 42, .line = line, .replications = set});
    std::vector<std::string> rows;
    std::istringstream in(out.str());
    for (std::string row; std::getline(in, row);)
        rows.push_back(row);
    return rows;
}

/// The words of the first row that starts with the given text.
QStringList wordsOf(const std::vector<std::string>& rows, std::string_view start)
{
    for (const std::string& row : rows) {
        if (row.starts_with(start))
            return QString::fromStdString(row).split(' ', Qt::SkipEmptyParts);
    }
    return {};
}

} // namespace

class ResultTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineWithReasonsNamesThem()
    {
        const ResolvedLine line = test::plantLine();
        const ReplicationSet set{.firstReplication = 0, .shifts = {computeFigures(line, test::plantShift())}};
        std::ostringstream out;
        RunSettings settings;
        settings.durationHours = 10'000.0 / 3600;
        writeResultTable(out,
                         {.scenario = "Trial", .settings = settings, .seed = 42, .line = line, .replications = set});
        const QString text = QString::fromStdString(out.str());
        for (const char* row :
             {"Not scheduled, and so left out of the OEE: cleaning, lunch", "\nLabeller closed: lunch",
              "\nLabeller jammed: glue", "\nStarved by Filler: reel (down)", "\nStarved by Filler (under way)",
              "\nRejected by Packer, though good", "\n= all time", "\nLabeller in changeover: new product"})
            QVERIFY2(text.contains(QLatin1StringView(row)), row);
        std::vector<std::string> rows;
        std::istringstream in(out.str());
        for (std::string row; std::getline(in, row);)
            rows.push_back(row);
        for (const std::string& row : rows)
            QVERIFY2(displayWidth(row) <= 110 && !row.ends_with(' '), row.c_str());
        const auto glue = std::ranges::find_if(rows, [](const std::string& row) {
            return row.starts_with("Labeller ") && row.find("  glue ") != std::string::npos;
        });
        QVERIFY(glue != rows.end());
        QCOMPARE(wordsOf({*glue}, ""), (QStringList{"Labeller", "glue", "JAMMED", "6.0", "5.0", "0.83", "3.00"}));
        QCOMPARE(wordsOf(rows, "TEEP").value(1), QStringLiteral("45"));
    }

    void aLineWithoutReasonsSaysNothingOfThem()
    {
        for (const std::string& row : tableOf(test::cosmeticsLine(), 2)) {
            for (const char* word : {"TEEP", "oading", "losed", "hangeover", "Reason", "Falsely", "ecause"})
                QVERIFY2(row.find(word) == std::string::npos, row.c_str());
        }
    }

    void theHeadSaysWhatWasRun()
    {
        const auto rows = tableOf(test::cosmeticsLine(), 2);
        QCOMPARE(QString::fromStdString(rows[0]), QStringLiteral("Trial (test)"));
        QCOMPARE(QString::fromStdString(rows[1]),
                 QStringLiteral("0.5 h, 2 replications, seed 42; pace set by Filler, rated 10000 units/h"));
    }

    // Half an hour of a line without losses: 5000 fillings of 0.36 s, 69 of 72 s worth of pallets; the Filler never
    // waits.
    void figuresOfALineWithoutLosses()
    {
        const auto rows = tableOf(test::losslessCosmeticsLine(), 3);
        QCOMPARE(wordsOf(rows, "Filler"), (QStringList{"Filler", "100.0", "0.0", "0.0", "0.0", "0.0", "100.0", "100.0",
                                                       "100.0", "100.0", "100.0", "100.0"}));
        QCOMPARE(wordsOf(rows, "Units rejected"),
                 (QStringList{"Units", "rejected", "0", "same", "in", "all", "0", "0"}));
        QCOMPARE(wordsOf(rows, "Filler").size(), 12);
    }

    // A tube is 0.327 s in the Inspector, a case 0.3 s in the Packer, so that the Palletizer has the k-th case at
    // k·12·0.36 s + 0.627 s: 83 by 360 s and 499 by 2160 s. Of the 5000 tubes that the Filler makes in the half hour
    // between, 416 cases of 12 are output.
    void lossesOfALineWithoutLosses()
    {
        const auto rows = tableOf(test::losslessCosmeticsLine(), 3);
        QCOMPARE(wordsOf(rows, "Time of Filler"),
                 (QStringList{"Time", "of", "Filler", "Share", "%", "Minutes", "Units"}));
        QCOMPARE(wordsOf(rows, "Good units output"), (QStringList{"Good", "units", "output", "99.84", "30.0", "4992"}));
        QCOMPARE(wordsOf(rows, "In progress"), (QStringList{"In", "progress", "0.16", "0.0", "8"}));
        QCOMPARE(wordsOf(rows, "= scheduled time"), (QStringList{"=", "scheduled", "time", "100.00", "30.0", "5000"}));
        QVERIFY(wordsOf(rows, "Blocked").isEmpty());
    }

    // The same 4992 tubes of half an hour, at a rated pace of 10,000 an hour.
    void oeeIsOutputPerHourOverTheRatedPace()
    {
        const auto rows = tableOf(test::losslessCosmeticsLine(), 1);
        QCOMPARE(wordsOf(rows, "Output per hour"), (QStringList{"Output", "per", "hour", "9984"}));
        QCOMPARE(wordsOf(rows, "OEE"), (QStringList{"OEE", "99.84", "%"}));
        QCOMPARE(wordsOf(rows, "OEE = output").join(u' '),
                 QStringLiteral(
                     "OEE = output per scheduled hour / rated pace of the constraint, in base units: 9984 / 10000"));
    }

    void itSaysWhenUnitsAreOutput()
    {
        const auto output = [](const std::vector<test::StationSpec>& stations) {
            return wordsOf(tableOf(test::buildLine(stations), 1), "Output:").join(u' ');
        };
        const test::StationSpec slow{.name = "A", .parameters = {.uph = 1000}};
        const test::StationSpec packer{.name = "B", .batchIn = 2, .outputType = "Pair"};
        const test::StationSpec slowPacker{
            .name = "B", .batchIn = 2, .outputType = "Pair", .parameters = {.uph = 100, .idealUph = 100}};
        QCOMPARE(output({slow, packer}), QStringLiteral("Output: good units that B has collected"));
        QCOMPARE(output({slow, {.name = "C"}}), QStringLiteral("Output: good units delivered"));
        QCOMPARE(output({slow, slowPacker}), QStringLiteral("Output: good units delivered, in whole outputs of B"));
    }

    void lossesSayTheirCause()
    {
        const auto rows = tableOf(test::cosmeticsLine(), 20);
        QCOMPARE(wordsOf(rows, "Blocked by Packer (jammed)").size(), 7);
        QVERIFY(wordsOf(rows, "Filler jammed").size() == 5);
    }

    void oneRunShowsNoInterval()
    {
        const auto rows = tableOf(test::losslessCosmeticsLine(), 1);
        QCOMPARE(wordsOf(rows, "Line"), (QStringList{"Line", "Value"}));
        QCOMPARE(wordsOf(rows, "Units rejected"), (QStringList{"Units", "rejected", "0"}));
        for (const std::string& row : rows)
            QVERIFY(row.find("±") == std::string::npos);
    }

    void itFitsATerminal()
    {
        for (const std::string& row : tableOf(test::cosmeticsLine(), 5))
            QVERIFY2(displayWidth(row) <= 110 && !row.ends_with(' '), row.c_str());
    }

    void namesOfAnyWidthKeepTheColumns()
    {
        auto stations = test::cosmeticsStations();
        stations[0].name = "灌装机";
        stations[1].name = "Prüfer";
        stations[2].name = "A station whose name goes on and on and on and on";
        const auto rows = tableOf(test::buildLine(stations), 2);
        std::set<std::size_t> ends;
        bool isInStations = false;
        for (const std::string& row : rows) {
            isInStations = isInStations ? !row.starts_with("OEE") : row.starts_with("Station, %");
            if (isInStations && !row.starts_with("  ")) // a name goes on below
                ends.insert(displayWidth(row));
        }
        QCOMPARE(ends.size(), std::size_t{1});
    }

    void nothingToShowIsADash()
    {
        // The second station starts after 0.6 s and is done with its first cycle only after the half hour.
        const ResolvedLine line = test::buildLine(
            {{.name = "A", .parameters = {.uph = 6000}}, {.name = "B", .parameters = {.uph = test::every(4000)}}});
        const auto rows = tableOf(line, 2);
        QVERIFY(wordsOf(rows, "Lead time, mean").contains(QStringLiteral("–")));
    }

    void aSingleStationHasNoBufferTable()
    {
        for (const std::string& row : tableOf(test::buildLine({{.name = "Only"}}), 2))
            QVERIFY(!row.starts_with("Buffer"));
    }

    /// A stop in 300 minutes, in 50 half hours: the output hangs on about five, and the table says on how many.
    void fewStopsAreSaidBelowTheTable()
    {
        const ResolvedLine line = test::buildLine({{.name = "Press", .parameters = {.uph = 600, .mtbfMin = 300}}});
        const auto rows = tableOf(line, 50);
        ReplicationsRequest request;
        request.settings.durationHours = 0.5;
        request.count = 50;
        int stops = 0;
        const ReplicationSet set = runReplications(line, request).value();
        for (const ShiftFigures& shift : set.shifts)
            stops += static_cast<int>(shift.at(0, StationFigure::Breakdowns).numerator);
        QVERIFY(stops > 0 && stops < 10);
        // Of a mean of fewer than 100 runs it stays Student's: the star says how far it is to be trusted.
        const QStringList words = wordsOf(rows, "Output per hour");
        QVERIFY(words.contains(u"*"));
        QVERIFY2(words[4] == u"±", qPrintable(words.join(u' ')));
        QVERIFY(!wordsOf(rows, "  × Quality").contains(u"*")); // the same in all
        const std::string expected = "* " + std::to_string(stops) + (stops == 1 ? " stop" : " stops") +
                                     " of Press in 50 runs: too few for an interval to be trusted.";
        QCOMPARE(std::ranges::count(rows, expected), std::ptrdiff_t{1});
    }

    /// A line that has reasons says of which. The knife stops the press now and then, the glue at every turn.
    void fewStopsAreSaidByReason()
    {
        ResolvedLine line = test::buildLine({{.name = "Press", .parameters = {.uph = 600}}});
        line.stations[0].stops = {{.name = "glue", .every = 5, .timeMin = 0.05},
                                  {.name = "knife", .every = 400, .timeMin = 8}};
        const auto rows = tableOf(test::withReasons(line), 50);
        const auto isSaid = [](const std::string& row) {
            return row.starts_with("* ") && row.find(" of Press (knife) in 50 runs: too few") != std::string::npos;
        };
        QCOMPARE(std::ranges::count_if(rows, isSaid), std::ptrdiff_t{1});
        QVERIFY(std::ranges::none_of(rows, [](const std::string& row) { return row.find("(glue)") != row.npos; }));
    }
};

LINETWIN_GUILESS_TEST(ResultTableTest)
#include "ResultTableTest.moc"
