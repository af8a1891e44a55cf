// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/LineChart.h"
#include "app/results/ChartHeader.h"
#include "app/results/ChartKinds.h"
#include "app/results/LiveChartPanel.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/TubeRun.h"

#include <QComboBox>
#include <QLocale>
#include <QTest>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

class MoneyChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void endsWithTheMoneyOfTheShift()
    {
        testing::TubeRun run;
        const LiveResultPointer result = run.result();
        QVERIFY(result && result->recording);
        const auto data = std::make_shared<const ChartData>(prepareChartData(result->recording, result->line.get()));
        const auto charts = makeCharts(ChartKind::Money, {data, result, {}, ChartScale(*data, *result->line)});
        QCOMPARE(charts.size(), 1U);
        const auto& chart = static_cast<const LineChart&>(*charts.front());
        QCOMPARE(chart.title(), u"Money since the start of the shift, EUR"_s);
        const auto atEnd = [&](std::size_t series) { return chart.series()[series].valueAt(data->duration); };
        const auto close = [](double a, double b) { return qAbs(a - b) <= 1e-6 * qAbs(b); }; // floats
        const ShiftFigures& shift = result->shift;
        QVERIFY(close(atEnd(0), *shift[LineFigure::Revenue].value()));
        QVERIFY(close(atEnd(2), *shift[LineFigure::Margin].value()));
        QVERIFY(close(atEnd(0) - atEnd(1), *shift[LineFigure::Margin].value()));
        QCOMPARE(chart.series()[2].valueAt(SimTime{}), 0.0);
    }

    void isOfferedWhereThereIsAny()
    {
        testing::TubeRun run;
        ChartSource source(run.document, run.runner);
        PlaybackClock clock;
        Selection selection;
        LiveChartPanel panel(source, clock, selection);
        panel.resize(600, 400);
        panel.show();
        const auto* chooser = panel.findChild<QComboBox*>(u"chartChooser"_s);
        const auto isListed = [&] { return chooser->findText(chartName(ChartKind::Money)) >= 0; };
        QVERIFY(!isListed());
        QTRY_VERIFY_WITH_TIMEOUT(isListed(), 20000 * test::patience);
        panel.setKind(ChartKind::Money);
        QCOMPARE(chooser->currentText(), chartName(ChartKind::Money));
        run.document.replace(*loadFile("builtin:cosmetics").file, {});
        QTRY_VERIFY_WITH_TIMEOUT(source.result() && !source.result()->line->hasMoney(), 20000 * test::patience);
        QVERIFY(isListed()); // it is what is shown, and says why it is empty
        panel.setKind(ChartKind::Levels);
        source.showResult(nullptr, false);
        source.showResult(run.runner.result(), true);
        QTRY_VERIFY_WITH_TIMEOUT(source.result() && !isListed(), 20000 * test::patience);
    }
};

LINETWIN_TEST(MoneyChartTest)
#include "MoneyChartTest.moc"
