// SPDX-License-Identifier: GPL-3.0-or-later
// The example lines behave as lines of their kind do: OEE, and what their what-ifs gain in good units per hour.
// Compared are good units delivered, as the given intervals are as wide as theirs.
#include "engine/io/Files.h"
#include "engine/study/Replications.h"
#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

/// As many as behind the given values, which had other luck.
constexpr int shifts = 200;
/// Fraction; wider than the two intervals of about 0.008 together.
constexpr double oeeTolerance = 0.02;

struct Gain {
    const char* scenario;
    double percent;
    double plusMinus; ///< of the given value
};

struct Example {
    const char* line;
    double oee;
    std::vector<Gain> gains;
};

/// Where no gain was shown: half of what counts as relevant (0.5 %).
constexpr double nothingShown = 0.25;

const std::vector<Example> examples{
    {"cosmetic_tubes",
     0.78,
     {{"larger_filler_buffer", 3.4, 0.3},
      {"faster_filler_repairs", 1.6, 0.3},
      {"faster_filler", 5.6, 0.4},
      {"fewer_cartoner_jams", 0.7, 0.2},
      {"fewer_case_packer_jams", 0, nothingShown}}},
    {"pet_beverage",
     0.80,
     {{"longer_labeller_infeed", 2.7, 0.2},
      {"longer_packer_infeed", 1.7, 0.2},
      {"faster_packer_repairs", 0.9, 0.1},
      {"faster_palletizer", 0.3, 0.2}}},
    {"pharma_blister",
     0.60,
     {{"larger_blister_buffer", 7.7, 0.6}, {"fewer_thermoformer_jams", 3.8, 0.6}, {"faster_cartoner", 1.2, 0.4}}},
    {"yoghurt_cups",
     0.72,
     {{"larger_cup_buffer", 3.6, 0.2}, {"larger_tray_buffer", 1.8, 0.2}, {"fewer_packer_jams", 0.9, 0.1}}},
    {"serial_machining",
     0.81,
     {{"double_buffers", 2.2, 0.3},
      {"faster_grinder_repairs", 2.1, 0.4},
      {"larger_grinder_outfeed", 1.2, 0.3},
      {"larger_grinder_infeed", 0.6, 0.2}}},
};

ReplicationSet replicate(const std::string& argument)
{
    const LoadedFile file = *loadFile(argument).file;
    ReplicationsRequest request;
    request.settings = resolveSettings(file.line, file.scenario);
    request.count = shifts;
    request.threads = 2;
    request.withAllFigures = false;
    return *runReplications(resolve(file.line, file.scenario), request);
}

double halfWidth(const FigureStatistics& statistics)
{
    return (statistics.interval->upper - statistics.interval->lower) / 2;
}

} // namespace

class ExampleFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < examples.size(); ++i)
            QTest::newRow(examples[i].line) << static_cast<int>(i);
    }
    // A gain may be off by what was given and by half the width of our own 95 % interval together.
    void figures()
    {
        QFETCH(int, index);
        const Example& example = examples[static_cast<std::size_t>(index)];
        const std::string line = std::string("builtin:") + example.line + "/";
        const ReplicationSet today = replicate(line + "today");
        const double oee = *today.statistics(LineFigure::Oee).mean;
        QVERIFY2(std::abs(oee - example.oee) <= oeeTolerance, qPrintable(QStringLiteral("OEE %1").arg(oee)));
        const double reference = *today.statistics(LineFigure::GoodUnitsPerHour).mean;
        for (const Gain& gain : example.gains) {
            const FigureStatistics found =
                difference(replicate(line + gain.scenario), today, LineFigure::GoodUnitsPerHour);
            const double percent = 100 * *found.mean / reference;
            const double ownHalf = 100 * halfWidth(found) / reference;
            const QString said = QStringLiteral("%1: %2 ± %3 %").arg(gain.scenario).arg(percent).arg(ownHalf);
            QVERIFY2(ownHalf <= 0.65, qPrintable(said));
            QVERIFY2(std::abs(percent - gain.percent) <= gain.plusMinus + ownHalf, qPrintable(said));
        }
    }
};

LINETWIN_GUILESS_TEST(ExampleFiguresTest)
#include "ExampleFiguresTest.moc"
