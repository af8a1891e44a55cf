// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ParetoChart.h"

#include "ChartTesting.h"
#include "app/charts/ChartPicture.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ParetoBar bar(const char* name, State state, SimTime time, int count)
{
    return {{"Filler", QString::fromUtf8(name)}, u"kind"_s, u"cause"_s, state, time, count};
}

/// 10, 30 and 60 min of 100, in another order; 50, 30 and 20 of 100 stops.
std::vector<ParetoBar> threeBars()
{
    return {bar("short", State::Jammed, 10min, 50), bar("long", State::Down, 60min, 20),
            bar("middle", State::Starved, 30min, 30)};
}

QStringList namesOf(const ParetoChart& chart)
{
    QStringList names;
    for (const ParetoBar& each : chart.bars())
        names << each.row.name;
    return names;
}

} // namespace

class ParetoChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { beginChartTests(); }

    void theLargestIsFirst_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<double>>("cumulative");
        QTest::addColumn<QString>("whole");
        QTest::newRow("time") << static_cast<int>(ParetoMeasure::Time)
                              << QStringList{u"long"_s, u"middle"_s, u"short"_s} << QList<double>{0.6, 0.9, 1}
                              << u"1.7\u00A0h"_s;
        QTest::newRow("number") << static_cast<int>(ParetoMeasure::Count)
                                << QStringList{u"short"_s, u"middle"_s, u"long"_s} << QList<double>{0.5, 0.8, 1}
                                << u"100"_s;
    }
    void theLargestIsFirst()
    {
        QFETCH(int, measure);
        QFETCH(QList<double>, cumulative);
        QFETCH(QString, whole);
        const ParetoChart chart(threeBars(), static_cast<ParetoMeasure>(measure));
        QTEST(namesOf(chart), "names");
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(qAbs(chart.cumulativeShare(i) - cumulative[static_cast<qsizetype>(i)]) < 1e-12);
        QVERIFY2(chart.title().contains(whole), qPrintable(chart.title()));
    }

    /// Bars and line share one axis: the first bar ends where the line begins, and the line at 100 %.
    void barsAndLineShareAnAxis()
    {
        const ParetoChart chart(threeBars(), ParetoMeasure::Time);
        const Plot plot = *chart.plot(frameOf(chart, QSize(600, 200)));
        const auto& bars = std::get<PlotBars>(plot.series[0]);
        const auto& line = std::get<PlotLine>(plot.series[1]);
        QCOMPARE(line.points.size(), 3);
        QCOMPARE(line.points.front(), QPointF(60, 2));
        QCOMPARE(line.points.back(), QPointF(100, 0));
        double longest = 0;
        for (const PlotBars::Set& set : bars.sets)
            longest = std::max(longest, set.values.back());
        QCOMPARE(longest, 60.0);
        // The numbers have a column of their own.
        QVERIFY(plot.xOf(100) < plot.area.right() - 40);
    }

    void theTableHasNumbersThatClose()
    {
        const ChartTable table = ParetoChart(threeBars(), ParetoMeasure::Time).table({}, {});
        double minutes = 0;
        double count = 0;
        double share = 0;
        for (const QVariantList& row : table.rows) {
            count += row[3].toDouble();
            minutes += row[4].value<TableNumber>().value;
            share += row[5].value<TableNumber>().value;
        }
        QCOMPARE(count, 100.0);
        QCOMPARE(minutes, 100.0);
        QCOMPARE(share, 100.0);
        QCOMPARE(table.rows.back()[6].value<TableNumber>().value, 100.0);
    }

    void aChartOfNothingIsDrawn()
    {
        const auto chart = std::make_shared<const ParetoChart>(std::vector<ParetoBar>(), ParetoMeasure::Time);
        QVERIFY(!imageOf(ChartPicture{u"nothing"_s, {}, {chart}, {}}).isNull());
    }

    void aRowTellsItsSums()
    {
        const ParetoChart chart(threeBars(), ParetoMeasure::Time);
        const ChartFrame frame = frameOf(chart, QSize(600, 200));
        const QString text = chart.readoutAt(frame, chart.rowPoint(frame, 1));
        QVERIFY2(text.startsWith(u"middle"_s) && text.contains(u"30.0\u00A0%"_s) && text.contains(u"90.0\u00A0%"_s),
                 qPrintable(text));
    }
};

LINETWIN_TEST(ParetoChartTest)
#include "ParetoChartTest.moc"
