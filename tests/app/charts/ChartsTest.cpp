// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTable.h"
#include "app/charts/LineChart.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QLocale>
#include <QMimeData>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ChartFrame frameOf(const Chart& chart, const QRectF& area, TimeRange shown)
{
    return frameIn(area, chart, lightColors(), captionFont(), shown, true, {});
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void aStraightLineIsThePace()
    {
        ChartSeries pace;
        pace.name = QStringLiteral("pace");
        pace.perHour = 100;
        const LineChart chart({}, {pace}, 1, 8h);
        QCOMPARE(chart.valuesAt(90min), QStringList{QStringLiteral("150")});
        const ChartFrame frame = frameOf(chart, QRectF(0, 0, 800, 200), {0s, 8h});
        const Plot plot = *chart.plot(frame);
        const auto& line = std::get<PlotLine>(plot.series.front());
        QCOMPARE(line.points, (QList<QPointF>{{0, 0}, {8 * 3600, 800}}));
        QCOMPARE(plot.xOf(line.points.last().x()), frame.plot.right());
    }

    void theAxisGoesBelowNothingForNegativeValues()
    {
        ChartSeries rate;
        rate.steps = std::make_shared<const StepFunction>(std::vector<SimTime>{0s, 1h}, std::vector{-120.0F, 600.0F});
        const LineChart chart({}, {rate}, 1, 8h);
        const Plot plot = *chart.plot(frameOf(chart, QRectF(0, 0, 800, 200), {0s, 8h}));
        QVERIFY(plot.upwards.from <= -120);
        QVERIFY(plot.upwards.to >= 600);
        QVERIFY(std::ranges::any_of(plot.upwards.ticks, [](const PlotTick& tick) { return tick.at == 0; }));
    }

    void tablesFollowTheLocaleAndHoldNoFormula()
    {
        const ChartTable table{{QStringLiteral("=name"), QStringLiteral("value")},
                               {{QStringLiteral("=1+1"), 1234.5}, {QStringLiteral("a\tb\nc"), QVariant()}}};
        QCOMPARE(tabSeparated({table}), u"'=name\tvalue\n'=1+1\t1234.5\na b c\t\n"_s);
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(tabSeparated({table}), u"'=name\tvalue\n'=1+1\t1234,5\na b c\t\n"_s);
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        const std::unique_ptr<QMimeData> data(clipboardTable({{{QStringLiteral("<b>")}, {{2.0}}}}));
        QVERIFY(data->html().contains(u"<th>&lt;b&gt;</th>"_s));
        QVERIFY(data->hasText());
    }
};

LINETWIN_TEST(ChartsTest)
#include "ChartsTest.moc"
