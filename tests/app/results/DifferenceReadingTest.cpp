// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/DifferenceReading.h"

#include <QtTest>

using namespace linetwin;
using namespace linetwin::app;

using Tone = DifferenceReading::Tone;
Q_DECLARE_METATYPE(linetwin::app::DifferenceReading::Tone)

namespace {

FigureStatistics differences(double mean, double half, int runs, int differing)
{
    FigureStatistics statistics;
    statistics.mean = mean;
    statistics.interval = Interval{mean - half, mean + half};
    for (int i = 0; i < runs; ++i)
        statistics.values.emplace_back(i < differing ? mean : 0.0);
    return statistics;
}

} // namespace

class DifferenceReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void aColorNeedsAllShiftsAndAnIntervalWithoutZero_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("half");
        QTest::addColumn<int>("differing");
        QTest::addColumn<bool>("isFinal");
        QTest::addColumn<Tone>("tone");
        const int output = int(LineFigure::OutputPerHour);
        const int scrap = int(LineFigure::UnitsRejected);
        const int finished = int(LineFigure::FinishedItems);
        QTest::newRow("more output") << output << 180.0 << 20.0 << 100 << true << Tone::Better;
        QTest::newRow("less output") << output << -180.0 << 20.0 << 100 << true << Tone::Worse;
        QTest::newRow("more scrap") << scrap << 9.0 << 1.0 << 100 << true << Tone::Worse;
        QTest::newRow("less scrap") << scrap << -9.0 << 1.0 << 100 << true << Tone::Better;
        QTest::newRow("interval holds 0") << output << 10.0 << 20.0 << 100 << true << Tone::Undecided;
        QTest::newRow("interval ends at 0") << output << 20.0 << 20.0 << 100 << true << Tone::Undecided;
        QTest::newRow("too early") << output << 180.0 << 20.0 << 100 << false << Tone::Undecided;
        QTest::newRow("few shifts differ") << output << 180.0 << 20.0 << 19 << true << Tone::Undecided;
        QTest::newRow("enough differ") << output << 180.0 << 20.0 << 20 << true << Tone::Better;
        QTest::newRow("finished items") << finished << 2.0 << 1.0 << 50 << true
                                        << (specOf(LineFigure::FinishedItems).better == Better::Up ? Tone::Better
                                                                                                   : Tone::Different);
    }
    void aColorNeedsAllShiftsAndAnIntervalWithoutZero()
    {
        QFETCH(int, figure);
        QFETCH(double, mean);
        QFETCH(double, half);
        QFETCH(int, differing);
        QFETCH(bool, isFinal);
        QFETCH(Tone, tone);
        const auto reading =
            readDifference(specOf(static_cast<LineFigure>(figure)), differences(mean, half, 100, differing), isFinal);
        QCOMPARE(static_cast<int>(reading.tone), static_cast<int>(tone));
        QVERIFY(!reading.sentence.contains(u"significant"_qs));
    }

    void saysSizeSignAndInterval()
    {
        const auto more = readDifference(specOf(LineFigure::OutputPerHour), differences(180, 20, 100, 100), true);
        QCOMPARE(more.text, u"▲ +180 ±\u00A020\u00A0/h"_qs);
        const auto less = readDifference(specOf(LineFigure::Oee), differences(-0.012, 0.004, 100, 100), true);
        QVERIFY(less.differs);
        QCOMPARE(less.text, u"▼ \u22121.2 ±\u00A00.4\u00A0pp"_qs);
    }

    void differentUnitsAreBothSaid()
    {
        // Two minutes longer, give or take three seconds.
        const auto longer = readDifference(specOf(LineFigure::LeadTimeMeanSec), differences(120, 3, 100, 100), true);
        QVERIFY2(longer.text.contains(u"min ±"_qs) && longer.text.endsWith(u's'), qPrintable(longer.text));
    }

    void noDifferenceAtAllIsSaid()
    {
        const auto none = readDifference(specOf(LineFigure::OutputPerHour), differences(0, 0, 100, 0), true);
        QCOMPARE(static_cast<int>(none.tone), static_cast<int>(Tone::Undecided));
        QVERIFY(none.text.contains(u"no difference in 100 shift"_qs));
        QVERIFY(!none.differs);
    }

    void nothingToCompareIsADash()
    {
        QCOMPARE(readDifference(specOf(LineFigure::Oee), FigureStatistics{}, true).text, u"\u2013"_qs);
    }
};

QTEST_GUILESS_MAIN(DifferenceReadingTest)
#include "DifferenceReadingTest.moc"
