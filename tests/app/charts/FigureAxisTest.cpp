// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/FigureAxis.h"

#include "tests/TestMain.h"

#include <QLocale>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

class FigureAxisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    /// 0 to 400 on 400 px from x = 100: the axis ends 4 % beyond the values, so that 0 is at 100 + 16/432·400 if both
    /// ends were free; as 0 and 400 are ticks themselves, the scale ends there.
    void ticksStandWhereTheirValuesAre()
    {
        const FigureAxis axis({100, 0, 400, 50}, 0, 400, {}, FigureAxis::Sign::Plain, QFont());
        PlotAxis pixels;
        axis.addTicks(pixels, QFont());
        QCOMPARE(pixels.ticks.front().at, 100.0);
        QCOMPARE(pixels.ticks.back().at, 500.0);
        for (const PlotTick& tick : pixels.ticks) {
            if (!tick.text.isEmpty())
                QCOMPARE(tick.at, axis.xOf(tick.text.toDouble()));
        }
    }

    void twoAxesSideBySideShareAPlot()
    {
        const QRectF rows(50, 20, 800, 300);
        const FigureAxis left({50, 20, 300, 300}, 0, 10, {}, FigureAxis::Sign::Plain, QFont());
        const FigureAxis right({450, 20, 400, 300}, -5, 5, {}, FigureAxis::Sign::Shown, QFont());
        const Plot plot = rowsPlot(rows, {&left, &right}, QFont());
        QCOMPARE(plot.area, rows);
        QCOMPARE(plot.xOf(123), 123.0); // the axis counts pixels
        QVERIFY(std::ranges::is_sorted(plot.across.ticks, {}, &PlotTick::at));
        const auto zero = std::ranges::find_if(
            plot.across.ticks, [](const PlotTick& tick) { return tick.at > 400 && tick.text == QStringLiteral("0"); });
        QVERIFY(zero != plot.across.ticks.end());
        QCOMPARE(zero->at, right.xOf(0));
        QVERIFY(plot.upwards.ticks.empty());
    }
};

LINETWIN_TEST(FigureAxisTest)
#include "FigureAxisTest.moc"
