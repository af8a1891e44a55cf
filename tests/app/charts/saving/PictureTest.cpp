// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/Picture.h"

#include "app/charts/saving/WidgetPicture.h"
#include "tests/TestMain.h"
#include "tests/app/charts/ChartTesting.h"
#include "tests/app/charts/SvgTexts.h"

#include <QGraphicsScene>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(linetwin::app::SlideShape)

namespace {

const PictureHeading sampleHeading{u"Cosmetics line – Baseline"_s,
                                   u"Shift 1 of 100, seed 42; exploratory.\nLuck only."_s};

/// Black, and as large as that.
struct Block {
    QGraphicsScene scene;

    explicit Block(QSizeF size) { scene.addRect(QRectF(QPointF(), size), Qt::NoPen, Qt::black); }
    Picture picture() { return pictureOf(scene, scene.sceneRect(), sampleHeading); }
};

/// The rectangle of the black pixels that are no letters: the largest run in the middle column and row.
QRect blackPlace(const QImage& image)
{
    QRect place;
    for (int y = 0; y < image.height(); ++y) {
        const auto isBlack = [&](int x) { return image.pixel(x, y) == qRgb(0, 0, 0); };
        int left = image.width() / 2;
        int right = left;
        while (left > 0 && isBlack(left - 1))
            --left;
        while (right < image.width() && isBlack(right))
            ++right;
        if (right - left > image.width() / 40)
            place |= QRect(left, y, right - left, 1);
    }
    return place;
}

} // namespace

class PictureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A drawing is well formed whatever it is called, and its title is text.
    void aTitleIsText()
    {
        const QString name = u"R&D <script>alert(1)</script>"_s;
        const Picture picture{name, {40, 20}, [](QPainter& painter) { painter.drawLine(0, 0, 9, 9); }, {}};
        const QByteArray svg = bytesOf(picture, PictureFormat::Svg);
        QXmlStreamReader reader(svg);
        QString title;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"title")
                title = reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, name);
        QVERIFY(!svg.contains("<desc>"));
        QVERIFY(QSvgRenderer(svg).isValid());
    }

    void initTestCase() { beginChartTests(); }

    void slidesHaveTheirShape_data()
    {
        QTest::addColumn<SlideShape>("shape");
        QTest::addColumn<QSize>("size");
        QTest::newRow("16:9") << SlideShape::Wide << QSize(1280, 720);
        QTest::newRow("4:3") << SlideShape::Standard << QSize(960, 720);
    }
    void slidesHaveTheirShape()
    {
        QFETCH(SlideShape, shape);
        QFETCH(QSize, size);
        Block block({500, 100});
        const Picture slide = onSheet(block.picture(), PictureSheet::slide(shape));
        QCOMPARE(slide.size, size);
        const QImage png = QImage::fromData(bytesOf(slide, PictureFormat::Png), "PNG");
        QCOMPARE(png.size(), 2 * size);
        QCOMPARE(png.dotsPerMeterX(), 7559); // 192 on an inch: as large in a document as on the screen
        QSvgRenderer svg(bytesOf(slide, PictureFormat::Svg));
        QCOMPARE(svg.viewBox().size(), size);
        const QByteArray pdf = bytesOf(slide, PictureFormat::Pdf);
        const QByteArray box =
            u"/MediaBox [0 0 %1.000000 %2.000000]"_s.arg(size.width() * 3 / 4).arg(size.height() * 3 / 4).toLatin1();
        QVERIFY2(pdf.contains(box), pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
    }

    void theCaveatIsOnTheSlideAndInThePicture()
    {
        Block block({500, 100});
        const Picture shown = block.picture();
        for (const Picture& picture : {shown, onSheet(shown, PictureSheet::slide(SlideShape::Standard))}) {
            const QString text = textOfSvg(bytesOf(picture, PictureFormat::Svg));
            for (const QString& part : {sampleHeading.heading, u"seed 42"_s, u"exploratory"_s, u"Luck only"_s})
                QVERIFY2(text.contains(part), qPrintable(text));
        }
    }

    /// In the middle, not distorted, and clear of heading and foot.
    void contentIsFittedIntoASlide_data()
    {
        QTest::addColumn<QSizeF>("content");
        QTest::newRow("wide") << QSizeF(3000, 300);
        QTest::newRow("high") << QSizeF(300, 3000);
        QTest::newRow("small") << QSizeF(200, 100);
    }
    void contentIsFittedIntoASlide()
    {
        QFETCH(QSizeF, content);
        Block block(content);
        const PictureSheet sheet = PictureSheet::slide(SlideShape::Wide);
        const QRect place = blackPlace(imageOf(onSheet(block.picture(), sheet)));
        QVERIFY(!place.isEmpty());
        QVERIFY(std::abs(place.width() / content.width() - place.height() / content.height()) <
                4 / std::min(content.width(), content.height()));
        QVERIFY(std::abs(place.center().x() - 1280) <= 2);
        const QRectF room = SheetFrame(sheet, sampleHeading).content();
        QVERIFY(QRectF(place.x() / 2.0, place.y() / 2.0, place.width() / 2.0, place.height() / 2.0).top() >=
                room.top() - 1);
        QVERIFY(place.bottom() / 2.0 <= room.bottom() + 1);
        QVERIFY(place.width() / 2.0 <= content.width() * 2.4 + 1); // no larger than that
    }

    /// A widget's letters stay letters.
    void aWidgetOnASlideIsADrawing()
    {
        QLabel label(u"Where the time goes"_s);
        label.resize(300, 40);
        const Picture slide = onSheet(pictureOf(label, sampleHeading), PictureSheet::slide(SlideShape::Wide));
        const QByteArray svg = bytesOf(slide, PictureFormat::Svg);
        QVERIFY(!svg.contains("<image"));
        QVERIFY(!bytesOf(slide, PictureFormat::Pdf).contains("/Subtype /Image"));
        const QImage image = imageOf(slide);
        const QRectF room = SheetFrame(PictureSheet::slide(SlideShape::Wide), sampleHeading).content();
        const QRectF middle(room.left() * 2, room.top() * 2, room.width() * 2, room.height() * 2);
        QVERIFY(pixelsOf(image, lightColors().text, middle) > 200);
    }

    /// "Sans Serif" is a name that only here stands for a font.
    void aDrawingNamesFontsThatOthersKnow()
    {
        QLabel label(u"Where the time goes"_s);
        label.setFont(QFont(u"Sans Serif"_s));
        label.resize(300, 40);
        const QString svg = QString::fromUtf8(bytesOf(pictureOf(label, sampleHeading), PictureFormat::Svg));
        const QRegularExpression family(u"font-family=\"([^\"]*)\""_s);
        int count = 0;
        for (const QRegularExpressionMatch& match : family.globalMatch(svg)) {
            const QStringList names = match.captured(1).split(u", "_s);
            QCOMPARE(names, (QStringList{QFontInfo(QFont(names.front())).family(), u"sans-serif"_s}));
            ++count;
        }
        QVERIFY(count > 0);
    }

    void theClipboardHasAllFormats()
    {
        Block block({500, 100});
        const Picture slide = onSheet(block.picture(), PictureSheet::slide(SlideShape::Wide));
        const std::unique_ptr<QMimeData> data(clipboardPicture(slide));
        QVERIFY(data->hasImage());
        QCOMPARE(data->formats(),
                 (QStringList{u"image/png"_s, u"application/x-qt-image"_s, u"image/svg+xml"_s, u"application/pdf"_s}));
        QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(2560, 1440));
        QVERIFY(data->data(u"image/png"_s).startsWith("\x89PNG"));
        QVERIFY(textOfSvg(data->data(u"image/svg+xml"_s)).contains(sampleHeading.heading));
        QVERIFY(data->data(u"application/pdf"_s).startsWith("%PDF"));
    }
};

LINETWIN_TEST(PictureTest)
#include "PictureTest.moc"
