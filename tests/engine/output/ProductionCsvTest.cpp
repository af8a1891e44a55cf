// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ProductionCsv.h"

#include "engine/analysis/RunMoney.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomLines.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <sstream>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

const std::string header =
    "timestamp,machine,state,sku,units,good,scrap,material_cost,conversion_cost,revenue,margin\n";

struct Production {
    std::string text;
    int slices = 0;
};

Production productionOf(const ResolvedLine& line, const RunRequest& request, SimTime interval)
{
    std::ostringstream out;
    ProductionCsv csv(out, line, interval);
    Production production;
    simulateInSlices(line, request, [&](const RecordingSlice& slice) {
        ++production.slices;
        csv.append(slice.recording, slice.start, slice.end);
        if (slice.isLast)
            csv.finish(slice.end);
    });
    production.text = out.str();
    return production;
}

RunRequest runOf(SimTime duration, SimTime warmup = {})
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    return request;
}

/// What the rows say of a station.
struct Sums {
    std::int64_t rawDelivered = 0;
    std::int64_t goodRaw = 0;
    std::int64_t rawRejected = 0;
    QStringList states;
};

/// No name holds a comma.
std::vector<Sums> sumsOf(const std::string& text, const ResolvedLine& line)
{
    std::vector<Sums> sums(line.stations.size());
    const QStringList rows = QString::fromStdString(text).trimmed().split('\n').mid(1);
    const auto raw = [&line](const QString& units) {
        return std::llround(units.toDouble() * static_cast<double>(line.rawItemsPerUnit));
    };
    for (int i = 0; i < rows.size(); ++i) {
        const QStringList cells = rows[i].split(',');
        Sums& station = sums[static_cast<std::size_t>(i) % sums.size()];
        station.states << cells[2];
        station.rawDelivered += raw(cells[4]);
        station.goodRaw += raw(cells[5]);
        station.rawRejected += raw(cells[6]);
    }
    return sums;
}

/// An amount with up to six decimals, in millionths.
Money millionthsIn(const QString& cell)
{
    const bool isNegative = cell.startsWith('-');
    const QStringList parts = cell.mid(isNegative ? 1 : 0).split('.');
    const qint64 amount =
        parts[0].toLongLong() * 1'000'000 + (parts.size() > 1 ? parts[1].leftJustified(6, '0').toLongLong() : 0);
    return isNegative ? -amount : amount;
}

void checkMoney(const std::string& text, const ResolvedLine& line, const RunTotals& totals)
{
    Money material = 0;
    Money conversion = 0;
    Money revenue = 0;
    Money margin = 0;
    const auto money = computeMoney(line, totals);
    for (const QString& row : QString::fromStdString(text).trimmed().split('\n').mid(1)) {
        const QStringList cells = row.split(',');
        RC_ASSERT(cells.size() == 11);
        RC_ASSERT(cells[3].isEmpty() == !line.product);
        for (int i = 7; i < 11; ++i)
            RC_ASSERT(cells[i].isEmpty() == !money);
        if (!money)
            continue;
        material += millionthsIn(cells[7]);
        conversion += millionthsIn(cells[8]);
        revenue += millionthsIn(cells[9]);
        margin += millionthsIn(cells[10]);
        RC_ASSERT(
            (millionthsIn(cells[10]) == millionthsIn(cells[9]) - millionthsIn(cells[8]) - millionthsIn(cells[7])));
    }
    if (!money)
        return;
    RC_ASSERT((material == money->materialCost));
    RC_ASSERT((conversion == money->conversionCost + money->rateCost));
    RC_ASSERT((revenue == money->revenue));
    RC_ASSERT((margin == money->margin()));
}

} // namespace

#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected))

class ProductionCsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // One item a second into a buffer of one place before a station that takes three seconds. The first delivers at 1,
    // 2, 4, 7 and 10 s and is blocked from 3 to 4, 5 to 7 and 8 to 10 s; the second delivers at 4, 7 and 10 s. From 4
    // to 8 s the first runs as long as it is blocked, and EXECUTE comes first.
    void rowsOfAHandWorkedLine_data()
    {
        QTest::addColumn<qint64>("interval");
        QTest::addColumn<QString>("rows");
        const QString a = QStringLiteral("\"Press, left\"");
        QTest::newRow("a shorter last interval") << qint64{4'000'000'000}
                                                 << "0," + a + ",EXECUTE,,3,3,0,,,,\n0,B,EXECUTE,,1,1,0,,,,\n4," + a +
                                                        ",EXECUTE,,1,1,0,,,,\n4,B,EXECUTE,,1,1,0,,,,\n8," + a +
                                                        ",BLOCKED,,1,1,0,,,,\n8,B,EXECUTE,,1,1,0,,,,\n";
        QTest::newRow("whole intervals") << qint64{5'000'000'000}
                                         << "0," + a + ",EXECUTE,,3,3,0,,,,\n0,B,EXECUTE,,1,1,0,,,,\n5," + a +
                                                ",BLOCKED,,2,2,0,,,,\n5,B,EXECUTE,,2,2,0,,,,\n";
        QTest::newRow("one") << qint64{86'400'000'000'000}
                             << "0," + a + ",EXECUTE,,5,5,0,,,,\n0,B,EXECUTE,,3,3,0,,,,\n";
        QTest::newRow("decimals") << qint64{9'999'999'999}
                                  << "0," + a + ",EXECUTE,,4,4,0,,,,\n0,B,EXECUTE,,2,2,0,,,,\n9.999999999," + a +
                                         ",BLOCKED,,1,1,0,,,,\n9.999999999,B,EXECUTE,,1,1,0,,,,\n";
    }
    void rowsOfAHandWorkedLine()
    {
        QFETCH(qint64, interval);
        QFETCH(QString, rows);
        const ResolvedLine line =
            buildLine({{.name = "Press, left", .parameters = {.uph = every(1), .bufferCapacity = 1}},
                       {.name = "B", .parameters = {.uph = every(3)}}});
        COMPARE_TEXT(productionOf(line, runOf(10s), SimTime{interval}).text, header + rows.toStdString());
    }

    // Same line, after 3.5 s: the first is blocked, and delivers at 0.5 and 3.5 s; the second at 0.5 and 3.5 s.
    void theWindowStartsAfterTheWarmUp()
    {
        const ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 1}},
                                             {.name = "B", .parameters = {.uph = every(3)}}});
        COMPARE_TEXT(productionOf(line, runOf(4s, 3500ms), 2s).text,
                     header + "0,A,EXECUTE,,1,1,0,,,,\n0,B,EXECUTE,,1,1,0,,,,\n"
                              "2,A,BLOCKED,,1,1,0,,,,\n2,B,EXECUTE,,1,1,0,,,,\n");
    }

    // Three raw items are a unit. The washer delivers one a second; the press has three at 3, 6 and 9 s, works for 1 s
    // and spoils all; the packer has two parts at 7 s and works for 1 s. A defect of the packer is not one of its
    // units.
    void unitsGoodAndScrap_data()
    {
        QTest::addColumn<double>("pressDefects");
        QTest::addColumn<double>("packerDefects");
        QTest::addColumn<double>("packerDetects");
        QTest::addColumn<QString>("press");
        QTest::addColumn<QString>("packer");
        QTest::newRow("good") << 0.0 << 0.0 << 1.0 << "1,1,0"
                              << "2,2,0";
        QTest::newRow("defective units") << 1.0 << 0.0 << 0.0 << "1,0,0"
                                         << "2,0,0";
        QTest::newRow("rejected for its units") << 1.0 << 0.0 << 1.0 << "1,0,0"
                                                << "0,0,2";
        QTest::newRow("a defective box of good units") << 0.0 << 1.0 << 0.0 << "1,1,0"
                                                       << "2,2,0";
        QTest::newRow("rejected with good units") << 0.0 << 1.0 << 1.0 << "1,1,0"
                                                  << "0,0,2";
    }
    void unitsGoodAndScrap()
    {
        QFETCH(double, pressDefects);
        QFETCH(double, packerDefects);
        QFETCH(double, packerDetects);
        QFETCH(QString, press);
        QFETCH(QString, packer);
        const ResolvedLine line =
            buildLine({{.name = "Washer", .parameters = {.uph = every(1)}},
                       {.name = "Press",
                        .batchIn = 3,
                        .outputType = "Part",
                        .parameters = {.uph = every(1), .defectRate = pressDefects}},
                       {.name = "Packer",
                        .batchIn = 2,
                        .outputType = "Box",
                        .parameters = {.uph = every(1), .defectRate = packerDefects, .detectionProb = packerDetects}}});
        const std::string expected = header +
                                     "0,Washer,EXECUTE,,1.6666666666666667,1.6666666666666667,0,,,,\n"
                                     "0,Press,STARVED,," +
                                     press.toStdString() +
                                     ",,,,\n"
                                     "0,Packer,STARVED,,0,0,0,,,,\n"
                                     "5,Washer,EXECUTE,,1.3333333333333333,1.3333333333333333,0,,,,\n"
                                     "5,Press,STARVED,," +
                                     press.toStdString() + ",,,,\n5,Packer,STARVED,," + packer.toStdString() + ",,,,\n";
        COMPARE_TEXT(productionOf(line, runOf(9s), 5s).text, expected);
    }

    void slicesJoinWithoutASeam_data()
    {
        QTest::addColumn<bool>("isLossless");
        QTest::addColumn<qint64>("interval");
        QTest::newRow("with luck") << false << qint64{300'000'000'000};
        QTest::newRow("short intervals") << false << qint64{777'000'000};
        QTest::newRow("everything on a grid") << true << qint64{360'000'000};
    }
    void slicesJoinWithoutASeam()
    {
        QFETCH(bool, isLossless);
        QFETCH(qint64, interval);
        const ResolvedLine line = isLossless ? losslessCosmeticsLine() : cosmeticsLine();
        RunRequest request = runOf(2h, 10min);
        const Production whole = productionOf(line, request, SimTime{interval});
        request.recordingByteLimit = 200'000;
        const Production sliced = productionOf(line, request, SimTime{interval});
        QCOMPARE(whole.slices, 1);
        QVERIFY2(sliced.slices > 3, qPrintable(QString::number(sliced.slices)));
        QVERIFY(sliced.text == whole.text);
    }

    void rowsSumToTheTotals()
    {
        QVERIFY(holds("production sums to the totals", 600, [] {
            const ResolvedLine line = anyLine();
            RunRequest request = anyRequest(Detail::Totals);
            const SimTime interval = *rc::gen::element<SimTime>(1s, 300s, 4567ms, 24h);
            const std::string text = productionOf(line, request, interval).text;
            request.kernel = Kernel::Events;
            RC_ASSERT(productionOf(line, request, interval).text == text);
            const RunTotals totals = simulate(line, request).totals;
            const std::vector<Sums> sums = sumsOf(text, line);
            for (std::size_t i = 0; i < sums.size(); ++i) {
                const StationTotals& station = totals.stations[i];
                RC_ASSERT(sums[i].rawDelivered == station.outputs * line.stations[i].rawItemsPerOutput);
                RC_ASSERT(sums[i].rawRejected == station.rejects * line.stations[i].rawItemsPerOutput);
                RC_ASSERT(sums[i].goodRaw >= 0 && sums[i].goodRaw <= sums[i].rawDelivered);
                RC_ASSERT(sums[i].states.size() == (request.duration - SimTime{1}) / interval + 1);
                if (sums[i].states.size() == 1) {
                    const auto longest = std::ranges::max_element(station.timeInState) - station.timeInState.begin();
                    RC_ASSERT(sums[i].states[0].toStdString() == nameOf(static_cast<State>(longest)));
                }
            }
            checkMoney(text, line, totals);
            RC_ASSERT(sums.back().goodRaw == totals.line.goodRawDelivered);
            RC_ASSERT(sums.back().rawDelivered == totals.line.goodRawDelivered + totals.line.defectiveRawDelivered);
        }));
    }
};

LINETWIN_APPLESS_TEST(ProductionCsvTest)
#include "ProductionCsvTest.moc"
