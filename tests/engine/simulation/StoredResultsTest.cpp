// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "engine/simulation/RandomStream.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/ItemTakes.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

#include <filesystem>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

/// FNV-1a over whole numbers.
class Fingerprint {
public:
    void add(std::int64_t number)
    {
        for (int bits = 0; bits < 64; bits += 8)
            m_hash = (m_hash ^ (static_cast<std::uint64_t>(number) >> bits & 0xff)) * 0x100000001b3;
    }
    void add(SimTime time) { add(std::int64_t{time.count()}); }
    void add(State state) { add(static_cast<std::int64_t>(state)); }
    void add(Int128 number)
    {
        add(static_cast<std::int64_t>(number >> 64));
        add(static_cast<std::int64_t>(number));
    }
    template <class T> void addAll(const std::vector<T>& values)
    {
        add(static_cast<std::int64_t>(values.size()));
        for (const T& value : values)
            add(value);
    }
    std::uint64_t value() const { return m_hash; }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325;
};

/// Of the states that there are without reasons and closures.
constexpr std::size_t oldStates = 5;

void addTotals(Fingerprint& print, const RunTotals& totals)
{
    for (const StationTotals& station : totals.stations) {
        for (std::size_t i = 0; i < oldStates; ++i)
            print.add(station.timeInState[i]);
        for (const std::int64_t count :
             {station.cycles, station.outputs, station.rejects, station.defects, station.breakdowns, station.jams})
            print.add(count);
        print.add(station.executeOfCycles);
        print.add(station.bufferLevelTime);
        print.add(station.bufferMaximum);
        print.add(station.bufferFull);
        print.add(station.bufferEmpty);
    }
    const LineTotals& line = totals.line;
    for (const std::int64_t count :
         {line.finishedItems, line.defectiveFinishedItems, line.goodRawDelivered, line.defectiveRawDelivered,
          line.goodRawOutput, line.defectiveRawOutput, line.rawBeforeOutputAtStart, line.rawBeforeOutputAtEnd})
        print.add(count);
    print.add(line.rawInLineTime);
    print.add(line.leadTimeSum);
    print.add(totals.leadTimes.count());
    if (totals.leadTimes.count() > 0)
        print.add(totals.leadTimes.valueOfRank(totals.leadTimes.count() / 2 + 1));
    for (const StationRole& role : totals.roles) {
        for (std::size_t i = 0; i < oldStates; ++i)
            print.add(role.constraintWaits[i]);
        print.add(role.soleBottleneck);
        print.add(role.shiftingBottleneck);
    }
}

void addRecording(Fingerprint& print, const Recording& recording)
{
    for (std::size_t i = 0; i < recording.stationCount(); ++i) {
        const StationTrack& track = recording.track(i);
        print.addAll(track.visitStart);
        print.addAll(track.visitState);
        print.addAll(itemTakes(track));
        print.addAll(track.outputs);
        print.addAll(track.rejects);
        for (const DefectiveOutput& output : track.defectiveOutputs) {
            print.add(output.output);
            print.add(output.raw);
        }
        print.add(track.heldAtStart);
        print.add(track.bufferAtStart);
        print.add(track.stateAtEnd);
    }
    for (const FinishedItem& item : recording.finishedItems()) {
        print.add(item.time);
        print.add(item.leadTime);
        print.add(item.goodRaw);
        print.add(item.defectiveRaw);
        print.add(std::int64_t{item.isDefective});
    }
    for (const OutputLoss& loss : recording.outputTrack().losses) {
        print.add(loss.time);
        print.add(loss.goodRawUntil);
    }
}

void addRun(Fingerprint& print, const ResolvedLine& line, const RunRequest& request)
{
    const RunResult run = simulate(line, request);
    QVERIFY(run.isComplete);
    QVERIFY(run.totals.reasons.empty());
    addTotals(print, run.totals);
    addRecording(print, *run.recording);
}

/// Chosen by the numbers that the engine's own generator gives, so that they are the same everywhere.
class OldLines {
public:
    ResolvedLine next()
    {
        std::vector<StationSpec> stations;
        const int count = below(6) + 1;
        for (int i = 0; i < count; ++i)
            stations.push_back(station(i));
        return buildLine(stations);
    }
    int below(int n) { return static_cast<int>(m_stream.uniform(Purpose::Measurement, m_next++) * n); }

private:
    StationSpec station(int index)
    {
        StationSpec spec{.name = "S" + std::to_string(index)};
        if (below(3) > 0)
            spec.outputType = "Item";
        if (spec.outputType && below(2) == 0)
            spec.batchIn = below(5) + 1;
        StationParameters& parameters = spec.parameters;
        const double cycle = 0.5 * (below(8) + 1);
        parameters.uph = every(cycle);
        parameters.bufferCapacity = std::vector<std::int64_t>{0, 0, 1, 3, 40, 200}[static_cast<std::size_t>(below(6))];
        if (below(2) == 0) {
            parameters.mtbfMin = mtbfFor(0.05 * (below(5) + 1), cycle);
            parameters.mttrMin = below(20) / 60.0;
            parameters.repairCv = 0.5 * below(5);
        }
        if (below(2) == 0) {
            parameters.jamProb = 0.1 * below(5);
            parameters.jamTimeSec = below(4);
            parameters.jamTimeCv = 0.5 * below(4);
        }
        if (below(4) == 0)
            parameters.cycleTimeCv = 0.5 * below(4);
        if (below(2) == 0)
            parameters.defectRate = 0.1 * below(5);
        parameters.detectionProb = 0.25 * below(5);
        return spec;
    }

    RandomStream m_stream{7, 0, "old lines"};
    std::uint64_t m_next = 0;
};

QByteArray hex(const Fingerprint& print)
{
    return QByteArray::number(static_cast<qulonglong>(print.value()), 16);
}

} // namespace

/// Lines that use nothing of MODEL.md give what they gave before it was there, bit for bit: fingerprints of totals,
/// causes, bottlenecks and recordings, stored then.
class StoredResultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofTheExampleLines_data()
    {
        QTest::addColumn<QByteArray>("fingerprint");
        QTest::newRow("cosmetics") << QByteArray("e82420a30c39d387");
        QTest::newRow("cosmetic_tubes") << QByteArray("c5d26c5f9bb3e24a");
        QTest::newRow("pet_beverage") << QByteArray("2a8f5de6243d43f8");
        QTest::newRow("pharma_blister") << QByteArray("c0c5cbc07fe74028");
        QTest::newRow("serial_machining") << QByteArray("509c526d40c84ad8");
        QTest::newRow("yoghurt_cups") << QByteArray("315e805a83280c2d");
    }
    void ofTheExampleLines()
    {
        QFETCH(QByteArray, fingerprint);
        const std::string file = std::string(LINETWIN_STORED_LINES "/") + QTest::currentDataTag() + ".yaml";
        const LoadedFile loaded = loadFile(file).file.value();
        const ResolvedLine line = resolve(loaded.line, loaded.scenario);
        for (const Kernel kernel : {Kernel::Recursion, Kernel::Events}) {
            Fingerprint print;
            for (std::uint32_t replication = 0; replication < 3; ++replication) {
                RunRequest request;
                request.replication = replication;
                request.warmup = 20min;
                request.duration = 2h;
                request.detail = Detail::Full;
                request.kernel = kernel;
                addRun(print, line, request);
            }
            QCOMPARE(hex(print), fingerprint);
        }
    }

    void ofRandomLines()
    {
        for (const Kernel kernel : {Kernel::Recursion, Kernel::Events}) {
            Fingerprint print;
            OldLines lines;
            for (std::uint64_t i = 0; i < 300; ++i) {
                const ResolvedLine line = lines.next();
                RunRequest request;
                request.seed = i;
                request.warmup = 1s * (lines.below(3) * 60);
                request.duration = 1s * (lines.below(900) + 1);
                request.detail = Detail::Full;
                request.kernel = kernel;
                addRun(print, line, request);
            }
            QCOMPARE(hex(print), QByteArray("a51ac24b0d92f870"));
        }
    }
};

LINETWIN_APPLESS_TEST(StoredResultsTest)
#include "StoredResultsTest.moc"
