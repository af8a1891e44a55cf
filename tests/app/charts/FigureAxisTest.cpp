// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/FigureAxis.h"

#include "app/settings/Appearance.h"
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

    void unitsSuitTheLargestValue_data()
    {
        QTest::addColumn<LineFigure>("figure");
        QTest::addColumn<double>("largest");
        QTest::addColumn<QString>("value");      ///< with its factor
        QTest::addColumn<QString>("difference"); ///< likewise
        using enum LineFigure;
        QTest::newRow("a rate") << OutputPerHour << 6000.0 << "/h 1"
                                << "/h 1";
        QTest::newRow("a share") << Oee << 0.6 << "% 100"
                                 << "percentage points 100";
        QTest::newRow("seconds") << LeadTimeMeanSec << 99.0 << "s 1"
                                 << "s 1";
        QTest::newRow("minutes") << LeadTimeMeanSec << 100.0 << "min 0.0166667"
                                 << "min 0.0166667";
        QTest::newRow("hours") << LeadTimeMeanSec << 6000.0 << "h 0.000277778"
                               << "h 0.000277778";
        QTest::newRow("units") << UnitsDelivered << 48000.0 << "units 1"
                               << "units 1";
        QTest::newRow("a count") << FinishedItems << 66.0 << " 1" << " 1";
    }
    void unitsSuitTheLargestValue()
    {
        QFETCH(LineFigure, figure);
        QFETCH(double, largest);
        const auto text = [](const AxisUnit& unit) {
            return QStringLiteral("%1 %2").arg(unit.name, QString::number(unit.factor, 'g', 6));
        };
        QTEST(text(valueUnit(specOf(figure), largest)), "value");
        QTEST(text(differenceUnit(specOf(figure), largest)), "difference");
    }

    void timesAreInTheUnitThatIsPreferred()
    {
        const FigureSpec& leadTime = specOf(LineFigure::LeadTimeMeanSec);
        Preferences chosen;
        chosen.timeUnit = TimeUnit::Seconds;
        applyPreferences(chosen);
        QCOMPARE(valueUnit(leadTime, 6000).name, QStringLiteral("s"));
        chosen.timeUnit = TimeUnit::Minutes;
        applyPreferences(chosen);
        QCOMPARE(valueUnit(leadTime, 1).name, QStringLiteral("min"));
        applyPreferences({});
    }

    void moneyIsInThousandsAndMillions()
    {
        const QString euro = QStringLiteral("EUR");
        QCOMPARE(amountUnit(euro, 99'999).name, euro);
        QCOMPARE(amountUnit(euro, 100'000).name, QStringLiteral("thousand EUR"));
        QCOMPARE(amountUnit(euro, 100'000).factor, 1e-3);
        QCOMPARE(amountUnit(euro, 1e8).name, QStringLiteral("million EUR"));
        QCOMPARE(amountUnit(euro, 1e8).factor, 1e-6);
        QCOMPARE(amountUnit(QString(), 1e8).name, QStringLiteral("million"));
        QCOMPARE(withAxisUnit(QStringLiteral("Margin"), amountUnit(euro, 1)), QStringLiteral("Margin, EUR"));
        QCOMPARE(withAxisUnit(QStringLiteral("Stops"), {}), QStringLiteral("Stops"));
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
