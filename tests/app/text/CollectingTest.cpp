// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Collecting.h"

#include "tests/TestMain.h"

#include <QTest>

#include <chrono>

using namespace std::chrono_literals;
using namespace linetwin;
using namespace linetwin::app;

namespace {

using Spans = std::vector<std::pair<SimTime, SimTime>>;

/// 0 STARVED 40 EXECUTE 50 STARVED 100; items come at 10, 20, 40, 55 and 95.
Recording recordingOf(std::int64_t batchIn)
{
    StationTrack track;
    track.name = "Packer";
    track.batchIn = batchIn;
    track.visitStart = {0s, 40s, 50s};
    track.visitState = {State::Starved, State::Execute, State::Starved};
    track.takes = {10s, 20s, 40s, 55s, 95s};
    return Recording(100s, 1, {track}, {});
}

} // namespace

class CollectingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsWithinThePatienceAreCalm()
    {
        QCOMPARE(collectingSpans(recordingOf(3), 0, 30s), (Spans{{0s, 40s}, {50s, 55s}, {95s, 100s}}));
        QCOMPARE(collectingSpans(recordingOf(3), 0, 15s), (Spans{{0s, 20s}, {50s, 55s}, {95s, 100s}}));
        QCOMPARE(collectingSpans(recordingOf(3), 0, 60s), (Spans{{0s, 40s}, {50s, 100s}}));
    }
    void singleItemsAreNoBatch() { QVERIFY(collectingSpans(recordingOf(1), 0, 30s).empty()); }
};

LINETWIN_GUILESS_TEST(CollectingTest)
#include "CollectingTest.moc"
