// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartFont.h"
#include "app/charts/ChartPicture.h"
#include "app/charts/ChartTable.h"
#include "app/charts/LineChart.h"
#include "app/charts/PlotCanvas.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"
#include "tests/app/charts/SvgTexts.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QSet>
#include <QSvgGenerator>
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

/// Needs a certain height, and remembers what it was given.
class TallChart : public Chart {
public:
    static constexpr double needed = 900;
    mutable double given = 0;

    QString title() const override { return {}; }
    QString summary() const override { return {}; }
    bool hasTimeAxis() const override { return false; }
    double contentHeight(double, const QFont&) const override { return needed; }
    void paint(QPainter&, const ChartFrame& frame) const override { given = frame.plot.height(); }
    std::vector<LegendEntry> legend(const Theme&) const override { return {}; }
    ChartTable table(TimeRange, const ShiftClock&) const override { return {}; }
};

class ChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    /// Qt Charts takes the labels of axes as rich text.
    void labelsOfAxesAreTakenAsTheyAre()
    {
        Plot plot;
        plot.area = QRectF(100, 20, 300, 80);
        plot.upwards = {0, 2, {{0, u"A <b> & C"_s}, {1, u"5,000"_s}, {2, u"10,000"_s}}, {}, true, true};
        plot.across = {0, 1, {{0, u"0:00"_s}, {1, u"8:00"_s}}, {}, true, true};
        QBuffer file;
        QSvgGenerator drawing;
        drawing.setOutputDevice(&file);
        drawing.setSize({420, 120});
        QPainter painter(&drawing);
        PlotCanvas canvas;
        canvas.draw(painter, plot, QRectF(0, 0, 420, 120), lightColors(), captionFont());
        painter.end();
        const QStringList texts = textsOfSvg(file.data());
        for (const auto& label : {u"A <b> & C"_s, u"5,000"_s, u"10,000"_s})
            QVERIFY2(texts.contains(label), qPrintable(texts.join(u'|')));
    }

    void aStraightLineIsThePace()
    {
        ChartSeries pace;
        pace.name = QStringLiteral("pace");
        pace.perHour = 100;
        const LineChart chart({}, {pace}, {}, 8h);
        QCOMPARE(chart.valuesAt(90min), QStringList{QStringLiteral("150")});
        const ChartFrame frame = frameOf(chart, QRectF(0, 0, 800, 200), {0s, 8h});
        const Plot plot = *chart.plot(frame);
        const auto& line = std::get<PlotLine>(plot.series.front());
        QCOMPARE(line.points, (QList<QPointF>{{0, 0}, {8 * 3600, 800}}));
        QCOMPARE(plot.xOf(line.points.last().x()), frame.plot.right());
    }

    /// Wide it would be a block: 100 changes over 720 pixels are two points a change, 3.6 pixels each.
    void onlyASparseLineIsDrawnWide_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<int>("width");
        QTest::newRow("sparse") << 10 << 2;
        QTest::newRow("dense") << 100 << 1;
    }
    void onlyASparseLineIsDrawnWide()
    {
        QFETCH(int, changes);
        QFETCH(int, width);
        ChartSeries level;
        level.look = ChartSeries::Look::Emphasised;
        std::vector<SimTime> times;
        std::vector<float> values;
        for (int i = 0; i < changes; ++i) {
            times.push_back(SimTime{8h} / changes * i);
            values.push_back(static_cast<float>(i % 2));
        }
        level.steps = std::make_shared<const StepFunction>(times, values);
        const LineChart chart({}, {level}, {}, 8h);
        const Plot plot = *chart.plot(frameOf(chart, QRectF(0, 0, 800, 200), {0s, 8h}));
        QCOMPARE(std::get<PlotLine>(plot.series.front()).pen.width(), width);
    }

    void theAxisGoesBelowNothingForNegativeValues()
    {
        ChartSeries rate;
        rate.steps = std::make_shared<const StepFunction>(std::vector<SimTime>{0s, 1h}, std::vector{-120.0F, 600.0F});
        const LineChart chart({}, {rate}, {}, 8h);
        const Plot plot = *chart.plot(frameOf(chart, QRectF(0, 0, 800, 200), {0s, 8h}));
        QVERIFY(plot.upwards.from <= -120);
        QVERIFY(plot.upwards.to >= 600);
        QVERIFY(std::ranges::any_of(plot.upwards.ticks, [](const PlotTick& tick) { return tick.at == 0; }));
    }

    void noLineIsToldByColourAlone_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("count");
        QTest::newRow("narrow") << 360 << 6;
        QTest::newRow("90 px each") << 800 << 8;
        QTest::newRow("wide") << 1600 << 10;
    }
    /// Six lines at 1, 2 … 6 bear markers of six shapes that never lie above each other; a dashed one needs none.
    void noLineIsToldByColourAlone()
    {
        QFETCH(int, width);
        QFETCH(int, count);
        std::vector<ChartSeries> series(7);
        for (int i = 0; i < 7; ++i) {
            series[static_cast<std::size_t>(i)].name = QString::number(i + 1);
            series[static_cast<std::size_t>(i)].steps = std::make_shared<const StepFunction>(
                std::vector<SimTime>{0s, 4h}, std::vector{static_cast<float>(i + 1), static_cast<float>(i + 2)});
        }
        series.back().look = ChartSeries::Look::Dashed;
        const LineChart chart({}, series, {}, 8h);
        ChartFrame frame = frameOf(chart, QRectF(0, 0, width, 300), {0s, 8h});
        const auto dotsOf = [&] {
            std::vector<PlotDots> dots;
            const std::optional<Plot> plot = chart.plot(frame);
            for (const PlotSeries& one : plot->series) {
                if (const auto* const found = std::get_if<PlotDots>(&one))
                    dots.push_back(*found);
            }
            return dots;
        };
        const std::vector<PlotDots> dots = dotsOf();
        QCOMPARE(dots.size(), std::size_t{6});
        QSet<double> times;
        for (std::size_t i = 0; i < dots.size(); ++i) {
            QCOMPARE(dots[i].points.size(), count);
            QCOMPARE(chart.legend(lightColors())[i].marker, std::optional(dots[i].marker));
            for (const QPointF& point : dots[i].points) {
                QCOMPARE(point.y(), static_cast<double>(i) + (point.x() < 4 * 3600 ? 1 : 2));
                times.insert(point.x());
            }
            for (std::size_t other = 0; other < i; ++other)
                QVERIFY(dots[i].marker != dots[other].marker);
        }
        QCOMPARE(times.size(), 6 * count);
        QVERIFY(!chart.legend(lightColors())[6].marker);
        // A line that is hidden takes its markers with it, and the others keep theirs.
        frame.hidden = {u"1"_s};
        QCOMPARE(dotsOf().size(), std::size_t{5});
        QCOMPARE(dotsOf().front().marker, dots[1].marker);
    }

    /// In the width that it takes by whole pixels a text is whole, and in less it is shorter.
    void whatFitsIsNotElided()
    {
        const QFont font = captionFont();
        for (const QString& text : {u"Filler"_s, u"Packer"_s, u"output, units/h"_s, u"levels between"_s, u"i"_s}) {
            const int width = QFontMetrics(font).horizontalAdvance(text);
            QCOMPARE(elidedWithin(width, text, font), text);
        }
        QVERIFY(elidedWithin(40, u"Very long station name of the line"_s, font).contains(u'…'));
    }

    void aPictureHoldsAllOfItsContent()
    {
        const auto chart = std::make_shared<TallChart>();
        imageOf(ChartPicture{u"heading"_s, {}, {chart}, {}});
        QCOMPARE(chart->given, TallChart::needed);
    }

    void oneLineNeedsNoMarker()
    {
        ChartSeries pace;
        pace.look = ChartSeries::Look::Dashed;
        const LineChart chart({}, {pace, {}}, {}, 8h);
        QCOMPARE(chart.plot(frameOf(chart, QRectF(0, 0, 800, 200), {0s, 8h}))->series.size(), std::size_t{2});
        QVERIFY(!chart.legend(lightColors())[1].marker);
    }

    void legendsDrawTheMarker()
    {
        LegendEntry entry;
        entry.color = Qt::red;
        // The line itself is two pixels high at 12.5.
        const auto redPixelsBesideTheLine = [&] {
            QImage image(40, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSample(painter, entry, QRectF(0, 0, 40, 24), lightColors());
            painter.end();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += std::abs(y - 12) > 1 && image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(redPixelsBesideTheLine(), 0);
        for (const PlotMarker marker : {PlotMarker::Circle, PlotMarker::Square, PlotMarker::Diamond,
                                        PlotMarker::Triangle, PlotMarker::Star, PlotMarker::Pentagon}) {
            entry.marker = marker;
            QVERIFY(redPixelsBesideTheLine() > 4);
        }
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
