// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/BufferSplit.h"

#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

class BufferSplitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineHasOneBufferLessThanStations()
    {
        QCOMPARE(splitOf(cosmeticsLine()), (BufferSplit{50, 20, 100}));
        QCOMPARE(splitOf(withSplit(cosmeticsLine(), {1, 2, 3})), (BufferSplit{1, 2, 3}));
        QCOMPARE(withSplit(cosmeticsLine(), {1, 2, 3}).stations.back().parameters.bufferCapacity, 40);
    }

    void equalSplits_data()
    {
        QTest::addColumn<std::size_t>("buffers");
        QTest::addColumn<std::int64_t>("total");
        QTest::addColumn<BufferSplit>("split");
        QTest::newRow("divisible") << std::size_t{3} << std::int64_t{12} << BufferSplit{4, 4, 4};
        QTest::newRow("the rest goes upstream") << std::size_t{3} << std::int64_t{11} << BufferSplit{4, 4, 3};
        QTest::newRow("fewer places than buffers") << std::size_t{3} << std::int64_t{1} << BufferSplit{1, 0, 0};
        QTest::newRow("none") << std::size_t{2} << std::int64_t{0} << BufferSplit{0, 0};
    }
    void equalSplits()
    {
        QFETCH(std::size_t, buffers);
        QFETCH(std::int64_t, total);
        QFETCH(BufferSplit, split);
        QCOMPARE(equalSplit(buffers, total), split);
    }

    void scaledSplits_data()
    {
        QTest::addColumn<BufferSplit>("split");
        QTest::addColumn<std::int64_t>("total");
        QTest::addColumn<BufferSplit>("scaled");
        QTest::newRow("the same total") << BufferSplit{50, 20, 100} << std::int64_t{170} << BufferSplit{50, 20, 100};
        QTest::newRow("twice") << BufferSplit{50, 20, 100} << std::int64_t{340} << BufferSplit{100, 40, 200};
        // 10·50/170 = 2.94, 10·20/170 = 1.18, 10·100/170 = 5.88: the larger remainders get the two places left.
        QTest::newRow("largest remainders") << BufferSplit{50, 20, 100} << std::int64_t{10} << BufferSplit{3, 1, 6};
        QTest::newRow("no proportions") << BufferSplit{0, 0} << std::int64_t{5} << BufferSplit{3, 2};
        QTest::newRow("large") << BufferSplit{1'000'000, 1'000'000} << std::int64_t{1'000'001}
                               << BufferSplit{500'001, 500'000};
    }
    void scaledSplits()
    {
        QFETCH(BufferSplit, split);
        QFETCH(std::int64_t, total);
        QFETCH(BufferSplit, scaled);
        QCOMPARE(scaledSplit(split, total), scaled);
    }

    /// 10,000 tubes an hour: in 36 s 100 tubes, or 8.3 cases of 12.
    void placesForWhatIsUnderWay()
    {
        ResolvedLine line = cosmeticsLine();
        QCOMPARE(placesUnderWay(line), (BufferSplit{0, 0, 0}));
        line.stations[0].transit = line.stations[2].transit = 36s;
        QCOMPARE(placesUnderWay(line), (BufferSplit{101, 0, 9}));
    }

    void coveringSplits_data()
    {
        QTest::addColumn<std::int64_t>("total");
        QTest::addColumn<BufferSplit>("split");
        // In the proportions of 50 : 20 : 100 : 30.
        QTest::newRow("all needs, and 40 more") << std::int64_t{150} << BufferSplit{111, 4, 29, 6};
        QTest::newRow("not the largest need") << std::int64_t{100} << BufferSplit{0, 12, 70, 18};
        QTest::newRow("no need") << std::int64_t{5} << BufferSplit{0, 2, 0, 3};
        QTest::newRow("nothing") << std::int64_t{0} << BufferSplit{0, 0, 0, 0};
    }
    void coveringSplits()
    {
        QFETCH(std::int64_t, total);
        QFETCH(BufferSplit, split);
        QCOMPARE(coveringSplit({101, 0, 9, 0}, {50, 20, 100, 30}, total), split);
    }

    void distanceCountsPlaces()
    {
        QCOMPARE(distanceBetween({1, 2, 3}, {1, 2, 3}), 0);
        QCOMPARE(distanceBetween({1, 2, 3}, {2, 1, 3}), 2);
    }
};

LINETWIN_APPLESS_TEST(BufferSplitTest)
#include "BufferSplitTest.moc"
