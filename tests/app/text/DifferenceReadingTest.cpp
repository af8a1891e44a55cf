// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DifferenceReading.h"

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
        const int scrap = int(LineFigure::UnitsRejected);
        const QString none = u"not enough evidence yet"_s;
        QTest::newRow("more output") << output << 180.0 << 20.0 << 100 << true << Tone::Better << u"better"_s << false;
        QTest::newRow("less output") << output << -180.0 << 20.0 << 100 << true << Tone::Worse << u"worse"_s << false;
        QTest::newRow("more scrap") << scrap << 9.0 << 1.0 << 100 << true << Tone::Worse << u"worse"_s << false;
        QTest::newRow("less scrap") << scrap << -9.0 << 1.0 << 100 << true << Tone::Better << u"better"_s << false;
        QTest::newRow("holds 0") << output << 30.0 << 40.0 << 100 << true << Tone::Undecided << none << true;
        QTest::newRow("ends at 0") << output << 40.0 << 40.0 << 100 << true << Tone::Undecided << none << true;
        // The margin is 0.5 % of 6,000.
        QTest::newRow("within the margin")
            << output << 9.0 << 20.0 << 100 << true << Tone::Undecided << u"no relevant difference"_s << false;
        QTest::newRow("too early") << output << 180.0 << 20.0 << 100 << false << Tone::Undecided
                                   << u"100 of 200 shifts"_s << false;
        QTest::newRow("few differ") << output << 180.0 << 20.0 << 19 << true << Tone::Undecided
                                    << u"19 of 100 shifts differ"_s << true;
        QTest::newRow("enough differ") << output << 180.0 << 20.0 << 20 << true << Tone::Better << u"better"_s << false;
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

    void differentUnitsAreBothSaid()
    {
        // Two minutes longer, give or take three seconds.
        const auto longer = read(LineFigure::LeadTimeMeanSec, 120, 3);
        QVERIFY2(longer.text.contains(u"min ±"_s) && longer.text.endsWith(u's'), qPrintable(longer.text));
    }

    void noDifferenceAtAllIsSaidWithItsBound()
    {
        // 1 − 0.05^(1/100) = 2.95 %
        const auto none = read(LineFigure::OutputPerHour, 0, 0, 0);
        QCOMPARE(static_cast<int>(none.tone), static_cast<int>(Tone::Undecided));
        QVERIFY(none.text.contains(u"no difference in 100 shift"_s));
        QCOMPARE(none.verdict, u"at most 3.0\u00A0% of shifts can differ"_s);
        QVERIFY(!none.differs && !none.wantsMoreRuns);
    }

    void detailsNameLookLevelAndPairing()
    {
        const FigureSpec& spec = specOf(LineFigure::OutputPerHour);
        FigureComparison comparison = differences(spec, 180, 20, 100, 100);
        comparison.differenceLevel = 0.995;
        comparison.pairingGain = 4.25;
        const QString details = comparisonDetails(spec, comparison, Look{.number = 2});
        QVERIFY2(details.startsWith(u"look 2, interval at 99.5\u00A0%"_s), qPrintable(details));
        QVERIFY2(details.contains(u"pairing gain 4.3"_s) || details.contains(u"pairing gain 4.2"_s),
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
