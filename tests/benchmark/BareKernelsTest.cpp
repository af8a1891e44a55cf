// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"
#include "tests/benchmark/BareEvents.h"
#include "tests/benchmark/BareRecursion.h"
#include "tests/benchmark/BenchmarkLines.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;

namespace {

constexpr double shift = 8 * 3600;
constexpr int runs = 200;

/// Cycles, rejects and the seconds in each state.
constexpr std::size_t figureCount = 7;
using FigureRow = std::array<double, figureCount>;
constexpr std::array figureNames{"cycles", "rejects", "execute", "starved", "blocked", "down", "jammed"};

FigureRow rowOf(const bare::Totals& totals)
{
    return {static_cast<double>(totals.cycles),
            static_cast<double>(totals.rejects),
            totals.execute,
            totals.starved,
            totals.blocked,
            totals.down,
            totals.jammed};
}

FigureRow rowOf(const StationTotals& totals)
{
    const auto in = [&](State state) { return toSeconds(totals.timeInState[static_cast<std::size_t>(state)]); };
    return {static_cast<double>(totals.cycles),
            static_cast<double>(totals.rejects),
            in(State::Execute),
            in(State::Starved),
            in(State::Blocked),
            in(State::Down),
            in(State::Jammed)};
}

/// Means and squared standard errors of one station.
struct Mean {
    FigureRow sums{};
    FigureRow squares{};

    void add(const FigureRow& row)
    {
        for (std::size_t i = 0; i < figureCount; ++i) {
            sums[i] += row[i];
            squares[i] += row[i] * row[i];
        }
    }
    double mean(std::size_t i) const { return sums[i] / runs; }
    double squaredError(std::size_t i) const { return (squares[i] / runs - mean(i) * mean(i)) / (runs - 1); }
};

ResolvedLine lineOf(const QString& name)
{
    return name == "cosmetics" ? cosmeticsLine() : equalLine(5, 50);
}

} // namespace

/// The bare kernels compute what the engine does, so that comparing their speeds means something.
class BareKernelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothBareKernelsAgree_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("cosmetics") << "cosmetics";
        QTest::newRow("five equal stations") << "equal";
    }
    /// They draw the same luck, so that only rounding can part them.
    void bothBareKernelsAgree()
    {
        QFETCH(QString, line);
        const auto stations = bare::stationsOf(lineOf(line));
        bare::Recursion<false> recursion(stations);
        bare::Recursion<true> recording(stations);
        bare::Events events(stations);
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto& expected = recursion.run(shift, seed);
            const auto& recorded = recording.run(shift, seed);
            const auto& evented = events.run(shift, seed);
            for (std::size_t i = 0; i < stations.size(); ++i) {
                for (std::size_t figure = 0; figure < figureCount; ++figure) {
                    const double value = rowOf(expected[i])[figure];
                    QCOMPARE(rowOf(recorded[i])[figure], value);
                    QVERIFY2(std::abs(rowOf(evented[i])[figure] - value) < 1e-5, figureNames[figure]);
                }
            }
        }
    }

    void theEngineAgrees_data() { bothBareKernelsAgree_data(); }
    /// Another generator, so in the mean only: within four standard errors of the difference.
    void theEngineAgrees()
    {
        QFETCH(QString, line);
        const ResolvedLine resolved = lineOf(line);
        bare::Recursion<false> recursion(bare::stationsOf(resolved));
        std::vector<Mean> bareMeans(resolved.stations.size());
        std::vector<Mean> engineMeans(resolved.stations.size());
        for (std::uint32_t run = 0; run < runs; ++run) {
            const auto& bareTotals = recursion.run(shift, run);
            const RunTotals totals = simulate(resolved, shiftOf(run)).totals;
            for (std::size_t i = 0; i < bareMeans.size(); ++i) {
                bareMeans[i].add(rowOf(bareTotals[i]));
                engineMeans[i].add(rowOf(totals.stations[i]));
            }
        }
        for (std::size_t i = 0; i < bareMeans.size(); ++i) {
            for (std::size_t figure = 0; figure < figureCount; ++figure) {
                const double gap = bareMeans[i].mean(figure) - engineMeans[i].mean(figure);
                const double error = std::sqrt(bareMeans[i].squaredError(figure) + engineMeans[i].squaredError(figure));
                const QString what =
                    QStringLiteral("station %1, %2: %3").arg(i).arg(figureNames[figure]).arg(gap / error);
                QVERIFY2(std::abs(gap) <= 4 * error + 1e-6, qPrintable(what));
            }
        }
    }
};

LINETWIN_APPLESS_TEST(BareKernelsTest)
#include "BareKernelsTest.moc"
