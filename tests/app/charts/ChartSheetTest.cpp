// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartSheet.h"

#include "app/charts/LineChart.h"
#include "app/charts/ParetoChart.h"
#include "app/charts/PictureLegend.h"
#include "tests/TestMain.h"
#include "tests/app/charts/ChartTesting.h"
#include "tests/app/charts/SvgTexts.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(linetwin::app::PictureSheet)

namespace {

std::shared_ptr<const Chart> causes(int count, const QString& name = u"Cause %1"_s)
{
    std::vector<ParetoBar> bars;
    for (int i = 0; i < count; ++i)
        bars.push_back({{"Filler", name.contains(u"%1"_s) ? name.arg(i + 1) : name},
                        u"kind"_s,
                        u"cause"_s,
                        State::Down,
                        SimTime{1h} - i * 1min,
                        1});
    return std::make_shared<ParetoChart>(std::move(bars), ParetoMeasure::Time);
}

std::shared_ptr<const Chart> lines(int count)
{
    std::vector<ChartSeries> series;
    for (int i = 0; i < count; ++i) {
        series.emplace_back();
        series.back().name = u"Buffer of station %1"_s.arg(i + 1);
        series.back().steps =
            std::make_shared<const StepFunction>(std::vector<SimTime>{0s, 4h}, std::vector<float>{1, 2});
    }
    return std::make_shared<LineChart>(LineChart::Texts{}, std::move(series), LineChart::Values{}, 8h);
}

/// Painted in the colours in force.
class ThemedChart : public Chart {
public:
    QString title() const override { return u"Themed"_s; }
    QString summary() const override { return {}; }
    bool hasTimeAxis() const override { return false; }
    void paint(QPainter& painter, const ChartFrame& frame) const override
    {
        painter.fillRect(frame.plot, theme().tank);
    }
    std::vector<LegendEntry> legend(const Theme&) const override { return {}; }
    ChartTable table(TimeRange, const ShiftClock&) const override { return {}; }
};

ChartPicture pictureOf(std::vector<std::shared_ptr<const Chart>> charts)
{
    ChartPicture picture;
    picture.heading = u"Cosmetics line – Large buffer"_s;
    picture.subheading = u"100 shifts, seed 42, 8 h; exploratory.\nSimulation luck only."_s;
    picture.charts = std::move(charts);
    picture.shown = {0s, 8h};
    return picture;
}

QStringList textsOn(const ChartPicture& picture, const PictureSheet& sheet)
{
    return textsOfSvg(bytesOf(onSheet(picture, sheet), PictureFormat::Svg));
}

void addSheets()
{
    QTest::addColumn<PictureSheet>("sheet");
    QTest::newRow("16:9") << PictureSheet::slide(SlideShape::Wide);
    QTest::newRow("4:3") << PictureSheet::slide(SlideShape::Standard);
    QTest::newRow("page") << PictureSheet::page({1047, 718});
    QTest::newRow("page upright") << PictureSheet::page({718, 1047});
}

/// Of the letters of the chart's own labels, in pixels of the sheet: the height of a capital.
int heightOfLetters(const QImage& image, const QRect& place)
{
    int top = place.bottom();
    int bottom = place.top();
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    return bottom - top + 1;
}

} // namespace

class ChartSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { beginChartTests(); }

    void everySheetSaysWhatItIsOf_data() { addSheets(); }
    void everySheetSaysWhatItIsOf()
    {
        QFETCH(PictureSheet, sheet);
        const QString text = textsOn(pictureOf({causes(3)}), sheet).join(u' ');
        for (const QString& part : {u"Cosmetics line – Large buffer"_s, u"seed 42"_s, u"100 shifts"_s, u"exploratory"_s,
                                    u"Simulation luck only"_s, u"Cause 1"_s, u"Cause 3"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
        QVERIFY(!text.contains(u"have room"_s));
    }

    /// Larger than on the screen, as a slide is seen from the back of a room.
    void textsOfASlideAreLarge()
    {
        const ChartPicture picture = pictureOf({causes(3)});
        const QImage slide = imageOf(onSheet(picture, PictureSheet::slide(SlideShape::Wide)));
        const QImage page = imageOf(onSheet(picture, PictureSheet::page({1280, 720})));
        QCOMPARE(slide.size(), QSize(2560, 1440));
        const auto foot = [](const QImage& image, int lines) {
            return heightOfLetters(image, QRect(0, image.height() - lines, image.width(), lines - 40));
        };
        QCOMPARE_GT(foot(slide, 110), 1.4 * foot(page, 80));
    }

    void manyRowsAreShownAsFarAsTheyCanBeRead_data() { addSheets(); }
    void manyRowsAreShownAsFarAsTheyCanBeRead()
    {
        QFETCH(PictureSheet, sheet);
        const QStringList texts = textsOn(pictureOf({causes(60)}), sheet);
        int shown = 0;
        while (texts.contains(u"Cause %1"_s.arg(shown + 1)))
            ++shown;
        QVERIFY2(shown >= 10 && shown < 60, qPrintable(QString::number(shown)));
        QCOMPARE(texts.filter(QRegularExpression(u"^Cause "_s)).size(), shown);
        const QString told = u"Only the first %1 of 60 rows have room here"_s.arg(shown);
        QVERIFY2(texts.join(u' ').contains(told), qPrintable(texts.join(u' ')));
    }

    /// Half a row would be one that says something else.
    void theLastRowIsWhole()
    {
        const PictureSheet sheet = PictureSheet::slide(SlideShape::Wide);
        const QImage image = imageOf(onSheet(pictureOf({causes(40)}), sheet));
        // Just right of where all bars begin, below the title and above the axis.
        const QColor bar = stateColor(State::Down);
        int left = 0;
        while (left < image.width() && pixelsOf(image, bar, QRectF(left, 0, 1, image.height())) < 100)
            ++left;
        QList<int> heights;
        int height = 0;
        for (int y = image.height() / 7; y < image.height() * 4 / 5; ++y) {
            const bool isEmpty = isNear(image.pixel(left + 8, y), lightColors().surface.rgb());
            if (isEmpty && height > 8) // no hairline
                heights << height;
            height = isEmpty ? 0 : height + 1;
        }
        QCOMPARE_GE(heights.size(), 10);
        for (const int each : heights)
            QVERIFY2(std::abs(each - heights.front()) <= 3, qPrintable(QString::number(each)));
    }

    void aFewRowsLeaveNothingOut()
    {
        const QStringList texts = textsOn(pictureOf({causes(12)}), PictureSheet::slide(SlideShape::Wide));
        QCOMPARE(texts.filter(QRegularExpression(u"^Cause "_s)).size(), 12);
        QVERIFY(!texts.join(u' ').contains(u"have room"_s));
    }

    /// The charts of an overview share the sheet.
    void twoChartsAreBothThere()
    {
        const QStringList texts =
            textsOn(pictureOf({causes(3), causes(3, u"Reason %1"_s)}), PictureSheet::slide(SlideShape::Standard));
        QVERIFY(texts.contains(u"Cause 3"_s) && texts.contains(u"Reason 3"_s));
    }

    void aLongNameEndsInTheSheet_data() { addSheets(); }
    void aLongNameEndsInTheSheet()
    {
        QFETCH(PictureSheet, sheet);
        const QString name = QString(300, u'W');
        ChartPicture picture = pictureOf({causes(3, name)});
        picture.heading = name + u" – "_s + name;
        const QImage image = imageOf(onSheet(picture, sheet));
        const int margin = qRound(2 * 8 * sheet.scale * 2);
        const QRect edge(image.width() - margin, 0, margin, image.height());
        QCOMPARE(pixelsOf(image, lightColors().surface, edge), edge.width() * edge.height());
        const QString text = textsOn(picture, sheet).join(u' ');
        QVERIFY(text.contains(u"exploratory"_s) && text.contains(u"Simulation luck only"_s));
    }

    void aLongLegendSaysWhatItLeavesOut()
    {
        const ChartPicture picture = pictureOf({lines(60)});
        const QString text = textsOn(picture, PictureSheet::slide(SlideShape::Wide)).join(u' ');
        QVERIFY(text.contains(u"Buffer of station 1 "_s));
        QVERIFY(!text.contains(u"Buffer of station 60"_s));
        QVERIFY2(text.contains(QRegularExpression(u"and \\d+ more"_s)), qPrintable(text));
    }

    void picturesAreLightInAnyTheme()
    {
        const ChartPicture picture = pictureOf({std::make_shared<ThemedChart>()});
        for (const Picture& each : {Picture(picture), onSheet(picture, PictureSheet::slide(SlideShape::Wide))}) {
            const QImage light = imageOf(each);
            applyTheme(ColorScheme::Dark);
            const QImage dark = imageOf(each);
            applyTheme(ColorScheme::Light);
            QCOMPARE(dark, light);
        }
    }

    void withoutChartsThereIsTheHeading()
    {
        const QStringList texts = textsOn(pictureOf({}), PictureSheet::slide(SlideShape::Wide));
        QVERIFY(texts.contains(u"Cosmetics line – Large buffer"_s));
    }
};

LINETWIN_TEST(ChartSheetTest)
#include "ChartSheetTest.moc"
