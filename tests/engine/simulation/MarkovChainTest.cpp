// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/MarkovChain.h"

#include "tests/TestMain.h"
#include "tests/engine/simulation/TheoryLines.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;

namespace {

using Chain = std::vector<MarkovLine::Station>;

/// The same line for the engine.
Stations stationsOf(const Chain& chain)
{
    Stations stations;
    for (const MarkovLine::Station& station : chain) {
        StationParameters parameters{
            .uph = 3600 * station.rate, .bufferCapacity = static_cast<std::int64_t>(station.room), .cycleTimeCv = 1};
        if (station.breakdown > 0) {
            parameters.mtbfMin = mtbfFor(station.breakdown, 1 / station.rate);
            parameters.mttrMin = 1 / (60 * station.repair);
        }
        stations.push_back({.name = "S" + std::to_string(stations.size()), .parameters = parameters});
    }
    return stations;
}

} // namespace

Q_DECLARE_METATYPE(Chain)

/// Lines small enough that their Markov chain is solved here: the solution against closed forms and published values,
/// and the engine against the solution.
class MarkovChainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Two stations in closed form: with x = rate 1 / rate 2 the number of items past station 1 is geometric, cut at
    /// B + 2, so that the throughput is rate 1 · (1 − x^(B+2)) / (1 − x^(B+3)), or (B+2)/(B+3) for equal rates. Three
    /// without places: 22/39 (Hunt 1956). Others as in TheoryTest, from an independent program.
    void theSolutionIsTheKnownOne_data()
    {
        QTest::addColumn<Chain>("chain");
        QTest::addColumn<double>("perSecond");
        for (const int room : {0, 1, 4, 10}) {
            const auto places = static_cast<std::size_t>(room);
            QTest::addRow("equal rates, B %d", room) << Chain{{1, places}, {1}} << (room + 2.0) / (room + 3.0);
            const double x = 2.0 / 3;
            QTest::addRow("rates 2 3, B %d", room)
                << Chain{{2, places}, {3}} << 2 * (1 - std::pow(x, room + 2)) / (1 - std::pow(x, room + 3));
        }
        QTest::newRow("3, B 0") << Chain{{1}, {1}, {1}} << 22.0 / 39;
        QTest::newRow("3, B 5") << Chain{{1, 5}, {1, 5}, {1}} << 0.8307591;
        QTest::newRow("4, B 1") << Chain{{1, 1}, {1, 1}, {1, 1}, {1}} << 0.6311527;
        QTest::newRow("5, B 0") << Chain{{1}, {1}, {1}, {1}, {1}} << 0.4857981;
        QTest::newRow("6 7 7, B 7 11") << Chain{{6, 7}, {7, 11}, {7}} << 5.696176;
        QTest::newRow("breakdowns 2, B 5") << Chain{{1, 5, 0.01, 0.1}, {1, 0, 0.01, 0.1}} << 0.7600490;
        QTest::newRow("breakdowns 2, B 50") << Chain{{1, 50, 0.05, 0.05}, {1, 0, 0.05, 0.05}} << 0.4357638;
        QTest::newRow("breakdowns 3, B 1")
            << Chain{{1, 1, 0.01, 0.1}, {1, 1, 0.01, 0.1}, {1, 0, 0.01, 0.1}} << 0.5705395;
    }
    void theSolutionIsTheKnownOne()
    {
        QFETCH(Chain, chain);
        QFETCH(double, perSecond);
        const double solved = MarkovLine(chain).throughput();
        QVERIFY2(std::abs(solved - perSecond) < 6e-7, qPrintable(QString::number(solved, 'f', 9)));
    }

    void aTwoStationChainHasTheStatesOfTheBook()
    {
        // 0 … B+2 items past station 1, the last one with station 1 blocked.
        QCOMPARE(MarkovLine({{1, 4}, {1}}).stateCount(), std::size_t{7});
    }

    /// A line and its mirror have equal throughput (Yamazaki and Sakasegawa 1975).
    void theMirrorHasTheSameThroughput()
    {
        const double line = MarkovLine({{2, 3}, {1, 1}, {4}}).throughput();
        const double mirror = MarkovLine({{4, 1}, {1, 3}, {2}}).throughput();
        QVERIFY2(std::abs(line - mirror) < 1e-12, qPrintable(QString::number(line - mirror)));
    }

    void theEngineAgrees_data()
    {
        QTest::addColumn<Chain>("chain");
        for (const std::size_t room : {0U, 1U, 2U, 6U, 20U}) {
            const auto places = QByteArray::number(static_cast<int>(room));
            QTest::addRow("rates 1 2, B %s", places.data()) << Chain{{1, room}, {2}};
            QTest::addRow("rates 3 2, B %s", places.data()) << Chain{{3, room}, {2}};
        }
        QTest::newRow("slow in the middle") << Chain{{2, 3}, {1, 1}, {4}};
        QTest::newRow("its mirror image") << Chain{{4, 1}, {1, 3}, {2}};
        QTest::newRow("four, all different") << Chain{{1.5, 2}, {1, 0}, {2, 1}, {1.2}};
        QTest::newRow("only the first breaks down") << Chain{{2, 3, 0.02, 0.1}, {1}};
        QTest::newRow("only the last breaks down") << Chain{{2, 3}, {3, 0, 0.05, 0.2}};
        QTest::newRow("both, differently") << Chain{{2, 8, 0.02, 0.1}, {1.5, 0, 0.01, 0.05}};
        QTest::newRow("three, the middle one breaks down") << Chain{{1, 2}, {1.5, 4, 0.05, 0.1}, {1}};
    }
    void theEngineAgrees()
    {
        QFETCH(Chain, chain);
        const double expected = MarkovLine(chain).throughput();
        const Sample sample = throughputOf(stationsOf(chain));
        QVERIFY2(sample.agreesWith(expected, 0.01 * expected), qPrintable(text(sample, expected)));
    }
};

LINETWIN_APPLESS_TEST(MarkovChainTest)
#include "MarkovChainTest.moc"
