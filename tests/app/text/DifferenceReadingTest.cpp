// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DifferenceReading.h"

#include "app/text/FigureNumbers.h"
#include "tests/TestMain.h"

#include <QLocale>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

using Tone = DifferenceReading::Tone;
Q_DECLARE_METATYPE(linetwin::app::DifferenceReading::Tone)

namespace {

/// A difference of so many runs of which some differ, of a reference of 6,000, judged by the engine.
FigureComparison differences(const FigureSpec& spec, double mean, double half, int runs, int differing,
                             bool isFinal = true)
{
    FigureComparison comparison;
    comparison.difference.mean = mean;
    comparison.difference.interval = Interval{mean - half, mean + half};
    for (int i = 0; i < runs; ++i)
        comparison.difference.values.emplace_back(i < differing ? mean : 0.0);
    comparison.verdict =
        judge(comparison.difference, {.better = spec.better, .isComplete = isFinal, .reference = 6000});
    return comparison;
}

DifferenceReading read(LineFigure figure, double mean, double half, int differing = 100)
{
    const FigureSpec& spec = specOf(figure);
    return readDifference(spec, differences(spec, mean, half, 100, differing), 100);
}

} // namespace

class DifferenceReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void theVerdictIsTheEnginesInWords_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("half");
        QTest::addColumn<int>("differing");
        QTest::addColumn<bool>("isFinal");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<bool>("wantsMore");
        const int output = int(LineFigure::OutputPerHour);
        const int leadTime = int(LineFigure::LeadTimeMeanSec);
        const int scrap = int(LineFigure::UnitsRejected);
        const QString none = u"not enough evidence yet"_s;
        QTest::newRow("more output") << output << 180.0 << 20.0 << 100 << true << Tone::Better << u"✓ better"_s
                                     << false;
        QTest::newRow("less output") << output << -180.0 << 20.0 << 100 << true << Tone::Worse << u"✗ worse"_s << false;
        QTest::newRow("longer") << leadTime << 90.0 << 1.0 << 100 << true << Tone::Worse << u"✗ worse"_s << false;
        QTest::newRow("shorter") << leadTime << -90.0 << 1.0 << 100 << true << Tone::Better << u"✓ better"_s << false;
        QTest::newRow("no direction") << scrap << 90.0 << 1.0 << 100 << true << Tone::Different << u"≠ different"_s
                                      << false;
        QTest::newRow("holds 0") << output << 30.0 << 40.0 << 100 << true << Tone::Undecided << none << true;
        QTest::newRow("ends at 0") << output << 40.0 << 40.0 << 100 << true << Tone::Undecided << none << true;
        // The margin is 0.5 % of 6,000.
        QTest::newRow("within the margin")
            << output << 9.0 << 20.0 << 100 << true << Tone::Undecided << u"≈ no relevant difference"_s << false;
        QTest::newRow("sure, but not relevant")
            << output << 9.0 << 2.0 << 100 << true << Tone::Undecided << u"≈ sure, but not relevant"_s << false;
        QTest::newRow("too early") << output << 180.0 << 20.0 << 100 << false << Tone::Undecided
                                   << u"100 of 200 shifts"_s << false;
        QTest::newRow("few differ") << output << 180.0 << 20.0 << 19 << true << Tone::Undecided
                                    << u"19 of 100 shifts differ"_s << true;
        QTest::newRow("enough differ") << output << 180.0 << 20.0 << 20 << true << Tone::Better << u"✓ better"_s
                                       << false;
    }
    void theVerdictIsTheEnginesInWords()
    {
        QFETCH(int, figure);
        QFETCH(double, mean);
        QFETCH(double, half);
        QFETCH(int, differing);
        QFETCH(bool, isFinal);
        QFETCH(Tone, tone);
        QFETCH(QString, verdict);
        QFETCH(bool, wantsMore);
        const FigureSpec& spec = specOf(static_cast<LineFigure>(figure));
        const auto reading = readDifference(spec, differences(spec, mean, half, 100, differing, isFinal), 200);
        QCOMPARE(static_cast<int>(reading.tone), static_cast<int>(tone));
        QCOMPARE(reading.verdict, verdict);
        QCOMPARE(reading.wantsMoreRuns, wantsMore);
        QVERIFY(!reading.sentence.contains(u"significant"_s));
    }

    void saysSizeSignAndInterval()
    {
        QCOMPARE(read(LineFigure::OutputPerHour, 180, 20).text, u"▲ +180 ±\u00A020\u00A0/h"_s);
        const auto less = read(LineFigure::Oee, -0.012, 0.004);
        QVERIFY(less.differs);
        QCOMPARE(less.text, u"▼ \u22121.2 ±\u00A00.4\u00A0pp"_s);
    }

    /// As on the cards: what is added to a share and taken from it is in percentage points.
    void theIntervalOfAShareIsInPercentagePoints()
    {
        const FigureSpec& oee = specOf(LineFigure::Oee);
        const FigureStatistics share{0.601, 0.02, Interval{0.597, 0.605}, {}};
        QCOMPARE(meanText(oee, share), u"60.1\u00A0% ±\u00A00.4\u00A0pp"_s);
        QCOMPARE(halfWidthText(oee, share), u"±\u00A00.4\u00A0pp"_s);
    }

    /// "+281 /h, +4.7 % ± 0.4" of 6,000.
    void saysItInPercentToo()
    {
        const FigureSpec& spec = specOf(LineFigure::OutputPerHour);
        FigureComparison comparison = differences(spec, 281, 24, 100, 100);
        comparison.relative = Estimate{0.0468, {0.0428, 0.0508}};
        QCOMPARE(readDifference(spec, comparison, 100).text,
                 u"▲ +281 ±\u00A024\u00A0/h, +4.7\u00A0%\u00A0±\u00A00.4"_s);
        comparison.relative = Estimate{-0.2, {-0.2, -0.2}};
        QVERIFY(readDifference(spec, comparison, 100).text.endsWith(u", \u221220\u00A0%"_s));
    }

    void anIntervalThatHangsOnFewStopsIsNotLeftBare()
    {
        const FigureSpec& spec = specOf(LineFigure::OutputPerHour);
        FigureComparison comparison = differences(spec, 281, 24, 100, 100);
        const DifferenceReading bare = readDifference(spec, comparison, 100);
        comparison.rare = RareStops{.station = 1, .stops = 7, .shifts = 20};
        const DifferenceReading reading = readDifference(spec, comparison, 100);
        QCOMPARE(reading.verdict, bare.verdict + u", 7 stop(s) in 20 shift(s): too few"_s);
        QCOMPARE(reading.words, bare.words + u", 7 stop(s) in 20 shift(s): too few"_s);
        QVERIFY(reading.sentence.endsWith(u"The interval hangs on few stops: 7 stop(s) in 20 shift(s): too few."_s));
        comparison.verdict.kind = VerdictKind::TooFewDiffer; // says it itself
        QVERIFY(!readDifference(spec, comparison, 100).words.contains(u"too few"));
        const FigureStatistics share{0.601, 0.02, Interval{0.597, 0.605}, {}};
        QCOMPARE(meanText(specOf(LineFigure::Oee), share, comparison.rare),
                 meanText(specOf(LineFigure::Oee), share) + u"\n7 stop(s) in 20 shift(s): too few"_s);
        comparison.rare->reason = 3;
        comparison.rare->stationName = "Labeller";
        comparison.rare->reasonName = "glue";
        QCOMPARE(meanInSentence(specOf(LineFigure::Oee), share, comparison.rare),
                 meanText(specOf(LineFigure::Oee), share) +
                     u" (7 stop(s) of Labeller (glue) in 20 shift(s): too few)"_s);
    }

    void theWordsForDataHaveNoMark()
    {
        const DifferenceReading reading = read(LineFigure::OutputPerHour, 180, 20);
        QCOMPARE(reading.verdict, u"✓ better"_s);
        QCOMPARE(reading.words, u"better"_s);
    }

    /// Two minutes longer, give or take three seconds, in the unit of the larger number.
    void aValueAndItsIntervalHaveOneUnit()
    {
        QCOMPARE(read(LineFigure::LeadTimeMeanSec, 120, 3).text, u"▲ +2.00 ±\u00A00.05\u00A0min"_s);
    }

    void digitsFollowTheInterval_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("half");
        QTest::addColumn<QString>("text");
        QTest::newRow("very slow") << 0.0512 << 0.0042 << u"+0.051 ±\u00A00.004\u00A0/h"_s;
        QTest::newRow("slow") << 1.234 << 0.12 << u"+1.23 ±\u00A00.12\u00A0/h"_s;
        QTest::newRow("usual") << 281.3 << 24.4 << u"+281 ±\u00A024\u00A0/h"_s;
        QTest::newRow("very fast") << 10'123'456.7 << 12'345.6 << u"+10,123,457 ±\u00A012,346\u00A0/h"_s;
        QTest::newRow("rounds to nothing") << 0.001 << 12.0 << u"0 ±\u00A012\u00A0/h"_s;
        QTest::newRow("the same in every shift") << 3.0 << 0.0 << u"+3\u00A0/h, the same in all"_s;
    }
    void digitsFollowTheInterval()
    {
        QFETCH(double, mean);
        QFETCH(double, half);
        FigureStatistics difference;
        difference.mean = mean;
        difference.interval = Interval{mean - half, mean + half};
        QTEST(differenceText(specOf(LineFigure::OutputPerHour), difference), "text");
    }

    /// From 280 to 330 around 290: half the width, 25, would tell neither end. Up to twice as far on one side it does.
    void anIntervalThatHalfItsWidthWouldNotTellShowsItsEnds()
    {
        FigureStatistics statistics;
        statistics.mean = 290;
        statistics.interval = Interval{280, 330};
        const FigureSpec& perHour = specOf(LineFigure::OutputPerHour);
        QCOMPARE(meanText(perHour, statistics), u"290 [280\u00A0…\u00A0330]\u00A0/h"_s);
        QCOMPARE(halfWidthText(perHour, statistics), u"[280\u00A0…\u00A0330]\u00A0/h"_s);
        statistics.interval = Interval{280, 310};
        QCOMPARE(halfWidthText(perHour, statistics), u"±\u00A015\u00A0/h"_s);
        statistics.mean = 0.29;
        statistics.interval = Interval{0.28, 0.33};
        QCOMPARE(halfWidthText(specOf(LineFigure::Oee), statistics), u"[28.0\u00A0…\u00A033.0]\u00A0%"_s);
        QCOMPARE(differenceText(specOf(LineFigure::Oee), statistics), u"+29.0 [+28.0\u00A0…\u00A0+33.0]\u00A0pp"_s);
        // ± 12 would hold 0, of which the verdict says that the interval does not.
        statistics.mean = 9.7;
        statistics.interval = Interval{0.9, 24.6};
        QCOMPARE(differenceText(perHour, statistics), u"+10 [+1\u00A0…\u00A0+25]\u00A0/h"_s);
        QCOMPARE(relativeText({0.05, {-0.02, 0.35}}), u"+5\u00A0%\u00A0[−2\u00A0…\u00A0+35]"_s);
    }

    /// What a column of two decimals cannot show is not 0.
    void aNarrowColumnCutsDigits_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<QString>("text");
        QTest::newRow("fits") << 0.0426 << u"+4.26"_s;
        QTest::newRow("cut") << 0.00196 << u"+0.20"_s;
        QTest::newRow("too small") << 0.00003 << u"<0.01"_s;
        QTest::newRow("too small, downwards") << -0.00003 << u"\u2212"_s + u"<0.01"_s;
    }
    void aNarrowColumnCutsDigits()
    {
        QFETCH(double, mean);
        FigureStatistics difference;
        difference.mean = mean;
        difference.interval = Interval{mean - 0.00001, mean + 0.00001};
        QTEST(FigureNumbers(specOf(LineFigure::Oee), difference, FigureNumbers::Kind::Difference, 2).mean(), "text");
    }

    void noDifferenceAtAllIsSaidWithItsBound()
    {
        // 1 − 0.05^(1/100) = 2.95 %
        const auto none = read(LineFigure::OutputPerHour, 0, 0, 0);
        QCOMPARE(static_cast<int>(none.tone), static_cast<int>(Tone::Undecided));
        QVERIFY(none.text.contains(u"the same in all 100 shift"_s));
        QCOMPARE(none.verdict, u"at most 3\u00A0% can differ"_s);
        QVERIFY(!none.differs && !none.wantsMoreRuns);
    }

    void detailsSayLevelAndWhatPairingGains()
    {
        const FigureSpec& spec = specOf(LineFigure::OutputPerHour);
        FigureComparison comparison = differences(spec, 180, 20, 100, 100);
        comparison.differenceLevel = 0.995;
        comparison.pairingGain = 4.25;
        const QString details = comparisonDetails(spec, comparison, Look{.number = 2});
        QVERIFY2(details.startsWith(u"± of the difference at 99.5\u00A0%"_s), qPrintable(details));
        QVERIFY2(details.contains(u"as sure as with 4.3 times"_s) || details.contains(u"as sure as with 4.2 times"_s),
                 qPrintable(details));
        QVERIFY2(details.contains(u"relevant from 30"_s), qPrintable(details));
    }

    void nothingToCompareIsADash()
    {
        const FigureSpec& spec = specOf(LineFigure::Oee);
        QCOMPARE(readDifference(spec, FigureComparison{}, 100).text, u"\u2013"_s);
        QCOMPARE(readSingleDifference(spec, std::nullopt).text, u"\u2013"_s);
    }
};

LINETWIN_GUILESS_TEST(DifferenceReadingTest)
#include "DifferenceReadingTest.moc"
