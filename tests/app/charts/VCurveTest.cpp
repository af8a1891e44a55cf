// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/VCurve.h"

#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartPicture.h"
#include "app/charts/ChartView.h"
#include "app/charts/PictureSaving.h"
#include "tests/TestMain.h"
#include "tests/app/charts/ChartTesting.h"

#include <QCoreApplication>
#include <QFile>
#include <QIODevice>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantList>
#include <QWheelEvent>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

const QSize usualSize(700, 360);

/// Stations S1, S2 … of those paces that never stop.
ResolvedLine lineOf(const std::vector<double>& paces, const std::string& suffix = {})
{
    Line line;
    line.name = "line";
    for (std::size_t i = 0; i < paces.size(); ++i) {
        const std::string name = "S" + std::to_string(i + 1) + suffix;
        line.stations.push_back({name, 1, {}, {}});
        line.baseline[name].parameters = {{ParameterId::Uph, paces[i]}};
    }
    return resolve(line, Scenario{});
}

/// The third is the constraint.
ResolvedLine fourStations()
{
    return lineOf({9000, 8000, 6000, 7500});
}

double yOf(const VCurve& chart, const ChartFrame& frame, double pace)
{
    return chart.axes(frame).yOf(chart.heightOf(pace));
}

std::vector<double> manyPaces(std::size_t count)
{
    std::vector<double> paces;
    for (std::size_t i = 0; i < count; ++i)
        paces.push_back(8000 + 10.0 * static_cast<double>(i));
    paces[count / 2] = 6000;
    return paces;
}

} // namespace

class VCurveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginChartTests(); }

    void pacesAreAtTheirPlaces()
    {
        const VCurve chart(fourStations());
        const ChartFrame frame = frameOf(chart, usualSize);
        const Plot plot = chart.axes(frame);
        QVERIFY(!chart.isLogarithmic());
        QCOMPARE(yOf(chart, frame, 0), plot.area.bottom());
        QCOMPARE(plot.xOf(1), plot.area.left() + plot.area.width() * 3 / 8); // the middle of the second of four
        const QImage image = pictureOf(chart, usualSize);
        const double paces[] = {9000, 8000, 6000, 7500};
        for (int i = 0; i < 4; ++i) {
            // Nothing is taken from them: the net circle lies over the rated square.
            const QPointF place(plot.xOf(i), yOf(chart, frame, paces[i]));
            QVERIFY(pixelsOf(image, lightColors().accent, around(place, 3)) > 10);
            QCOMPARE(pixelsOf(image, lightColors().accent, around(place + QPointF(0, 40), 3)), 0);
        }
    }

    /// c = 0.5 s; p = 1 / (60 · 7200 / 60) … is the engine's: here only that both stand where the table says.
    void ratedAndNetAreBothShown()
    {
        Line line;
        line.name = "line";
        line.stations.push_back({"Filler", 1, {}, {}});
        line.baseline["Filler"].parameters = {
            {ParameterId::Uph, 7200}, {ParameterId::JamProb, 0.1}, {ParameterId::JamTimeSec, 5}};
        // 0.5 s of 0.5 + 0.1 · 5 s: half of it.
        const VCurve chart(resolve(line, Scenario{}));
        const ChartTable table = chart.table({}, {});
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows[0].mid(0, 3), (QVariantList{u"Filler"_s, 7200.0, 3600.0}));
        const ChartFrame frame = frameOf(chart, usualSize);
        const QImage image = pictureOf(chart, usualSize);
        const double x = chart.axes(frame).xOf(0);
        QVERIFY(pixelsOf(image, lightColors().mutedText, around({x, yOf(chart, frame, 7200)}, 3)) > 10);
        QVERIFY(pixelsOf(image, lightColors().accent, around({x, yOf(chart, frame, 3600)}, 3)) > 10);
    }

    void theScaleSaysItsKind_data()
    {
        QTest::addColumn<double>("fastest");
        QTest::addColumn<bool>("isLogarithmic");
        QTest::newRow("alike") << 9000.0 << false;
        QTest::newRow("five times") << 30000.0 << false;
        QTest::newRow("six times") << 36000.0 << true;
        QTest::newRow("in the wrong unit") << 9e6 << true;
    }
    /// Whatever the paces, unlike ones stand at unlike heights.
    void theScaleSaysItsKind()
    {
        QFETCH(double, fastest);
        QFETCH(bool, isLogarithmic);
        const VCurve chart(lineOf({6000, 7000, fastest, fastest * 1.5}));
        const VCurve twoFast(lineOf({6000, 7000, fastest}));
        QCOMPARE(twoFast.isLogarithmic(), isLogarithmic);
        const ChartFrame frame = frameOf(twoFast, usualSize);
        const Plot plot = *twoFast.plot(frame);
        QCOMPARE(twoFast.title().contains(u"logarithmic"_s), isLogarithmic);
        QCOMPARE(plot.upwards.title.contains(u"logarithmic"_s), isLogarithmic);
        QVERIFY(plot.upwards.title.startsWith(u"units/h"_s));
        QVERIFY(plot.upwards.ticks.size() >= 2);
        const ChartFrame wide = frameOf(chart, usualSize);
        const double heights[] = {yOf(chart, wide, 6000), yOf(chart, wide, 7000), yOf(chart, wide, fastest),
                                  yOf(chart, wide, fastest * 1.5)};
        for (int i = 1; i < 4; ++i)
            QVERIFY(heights[i] < heights[i - 1] - 1);
        QVERIFY(heights[3] > chart.axes(wide).area.top() && heights[0] < chart.axes(wide).area.bottom());
    }

    void theReadOutIsOfTheSelectedStationOrTheConstraint()
    {
        QCOMPARE(VCurve(fourStations()).readOut(), u"S3: net 6,000 of 6,000 units/h"_s);
        QCOMPARE(VCurve(fourStations(), "S2").readOut(), u"S2: net 8,000 of 8,000 units/h"_s);
        QCOMPARE(VCurve(fourStations(), "elsewhere").readOut(), u"S3: net 6,000 of 6,000 units/h"_s);
    }

    void aColumnTellsAndLeadsToItsStation()
    {
        const VCurve chart(fourStations());
        const ChartFrame frame = frameOf(chart, usualSize);
        const QPointF third = chart.rowPoint(frame, 2);
        QVERIFY(chart.readoutAt(frame, third).startsWith(u"S3: rated 6,000 units/h"_s));
        QVERIFY(chart.readoutAt(frame, third).endsWith(u"(constraint)"_s));
        QCOMPARE(chart.stationAt(frame, third), std::optional<std::string>("S3"));
        const double atName = frame.plot.bottom() + 10;
        QCOMPARE(chart.stationAt(frame, {third.x(), atName}), std::optional<std::string>("S3"));
        QVERIFY(!chart.stationAt(frame, {2, third.y()}));
        QVERIFY(chart.summary().contains(u"S2: rated 8,000 units/h"_s));
    }

    void theSelectedStationStandsOut()
    {
        const VCurve plain(fourStations());
        const VCurve selected(fourStations(), "S2");
        const Plot plot = plain.axes(frameOf(plain, usualSize));
        const auto ground = [&](const VCurve& chart, double column) {
            return pictureOf(chart, usualSize)
                .pixelColor(QPointF(plot.xOf(column) + 20, plot.area.bottom() - 30).toPoint());
        };
        QCOMPARE(ground(plain, 1), lightColors().surface);
        QVERIFY(ground(selected, 1) != lightColors().surface);
        QVERIFY(ground(selected, 2) != ground(selected, 1)); // the constraint has another one
        QVERIFY(ground(plain, 2) != lightColors().surface);
    }

    void clicksAndKeysChooseStations()
    {
        ChartView view;
        view.resize(usualSize);
        view.setChart(std::make_shared<VCurve>(fourStations()));
        QSignalSpy chosen(&view, &ChartView::stationChosen);
        const QPointF second = view.chart()->rowPoint(view.frame(), 1);
        QTest::mouseClick(&view.overlay(), Qt::LeftButton, {}, second.toPoint());
        QCOMPARE(chosen.last().front().value<std::string>(), std::string("S2"));
        QTest::keyClick(&view.overlay(), Qt::Key_Right);
        QCOMPARE(chosen.last().front().value<std::string>(), std::string("S3"));
        QTest::keyClick(&view.overlay(), Qt::Key_Left);
        QCOMPARE(chosen.last().front().value<std::string>(), std::string("S2"));
        QTest::keyClick(&view.overlay(), Qt::Key_Down);
        QCOMPARE(chosen.last().front().value<std::string>(), std::string("S3"));
    }

    /// It has all its content in sight, so the wheel is for the panel around it.
    void theWheelIsLeftToThePanel()
    {
        QScrollArea panel;
        panel.resize(400, 300);
        auto* const view = new ChartView;
        view->setFixedSize(360, 900);
        view->setChart(std::make_shared<VCurve>(fourStations()));
        panel.setWidget(view);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QPoint at(100, 100);
        QWheelEvent wheel(at, view->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&view->overlay(), &wheel);
        QVERIFY(!wheel.isAccepted());
    }

    void whatIsHiddenIsNotDrawn()
    {
        const VCurve chart(fourStations());
        ChartFrame frame = frameOf(chart, usualSize);
        const auto all = chart.plot(frame)->series.size();
        for (const LegendEntry& entry : chart.legend(lightColors())) {
            frame.hidden = {entry.key};
            QVERIFY(chart.plot(frame)->series.size() < all);
        }
    }

    void zoomKeepsToAPartOfThePaces()
    {
        for (const double fastest : {9000.0, 900000.0}) {
            const VCurve chart(lineOf({6000, 7000, fastest}));
            ChartFrame frame = frameOf(chart, usualSize);
            const PlotAxis whole = chart.axes(frame).upwards;
            frame.values = {0.5, 0.6};
            const PlotAxis part = chart.axes(frame).upwards;
            QCOMPARE(part.from, whole.valueAt(0.5));
            QCOMPARE(part.to, whole.valueAt(0.6));
            QVERIFY(!pictureOf(chart, usualSize).isNull());
        }
    }

    void anySizeAndNumberOfStations_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 4, 20, 100})
            QTest::addRow("%d", count) << count;
    }
    void anySizeAndNumberOfStations()
    {
        QFETCH(int, count);
        applyTheme(ColorScheme::Dark);
        const Theme dark = theme();
        applyTheme(ColorScheme::Light);
        const std::string longName = " a station with quite a long name";
        const VCurve chart(lineOf(manyPaces(static_cast<std::size_t>(count)), longName));
        for (const QSize size : {QSize(300, 240), QSize(360, 240), QSize(700, 360), QSize(1600, 500)}) {
            for (const Theme& colors : {lightColors(), dark}) {
                const ChartFrame frame = frameOf(chart, size, colors);
                const Plot plot = chart.axes(frame);
                QVERIFY(plot.area.height() > 70 && plot.area.width() > size.width() * 0.6);
                const QImage image = pictureOf(chart, size, colors);
                QVERIFY(pixelsOf(image, colors.accent, plot.area) > 20);
                // Names below the curve, and nothing of them beyond the picture.
                QVERIFY(pixelsOf(image, colors.text,
                                 {plot.area.left(), plot.area.bottom(), plot.area.width(),
                                  size.height() - plot.area.bottom()}) > 10);
                QCOMPARE(pixelsOf(image, colors.surface, {0.0, size.height() - 1.0, size.width() * 1.0, 1.0}),
                         size.width());
            }
        }
    }

    void itCanBeSaved()
    {
        QTemporaryDir folder;
        ChartPicture picture;
        picture.heading = QStringLiteral("Cosmetics");
        picture.charts = {std::make_shared<VCurve>(lineOf({6000, 7000, 900000}))};
        for (const QString& name : {QStringLiteral("a.png"), QStringLiteral("a.svg"), QStringLiteral("a.pdf")})
            QCOMPARE(savePicture(picture, folder.filePath(name), nullptr).failed, QString());
        QFile file(folder.filePath(QStringLiteral("a.svg")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY(svg.contains(u"logarithmic"_s));
        QVERIFY(!QRegularExpression(QStringLiteral("[^a-z](nan|inf)[^a-z]")).match(svg).hasMatch());
    }
};

LINETWIN_TEST(VCurveTest)
#include "VCurveTest.moc"
