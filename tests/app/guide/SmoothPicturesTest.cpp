// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/SmoothPictures.h"

#include "tests/TestMain.h"

#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

using namespace linetwin::app;

namespace {

constexpr int side = 80;
const QString pictureName = QStringLiteral("stripes.png");

/// Columns by turns of one colour and another.
QImage stripes(QColor one, QColor other)
{
    QImage picture(2 * side, 2 * side, QImage::Format_RGB32);
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            picture.setPixelColor(x, y, x % 2 ? one : other);
    }
    return picture;
}

void showPicture(QTextDocument& text, const QImage& picture)
{
    text.addResource(QTextDocument::ImageResource, QUrl(pictureName), picture);
}

QColor middleOf(const QTextDocument& text)
{
    QImage page(2 * side, 2 * side, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    const_cast<QTextDocument&>(text).drawContents(&painter);
    painter.end();
    return page.pixelColor(side / 2, side / 2);
}

} // namespace

class SmoothPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// At half its size two columns become one, of the mean colour; leaving out every other leaves one of the two.
    void noColumnIsLeftOut()
    {
        QTextDocument text;
        text.setDocumentMargin(0);
        new SmoothPictures(text);
        showPicture(text, stripes(Qt::black, Qt::white));
        QTextImageFormat format;
        format.setName(pictureName);
        format.setWidth(side);
        format.setHeight(side);
        QTextCursor(&text).insertImage(format);
        const int grey = middleOf(text).red();
        QVERIFY2(grey > 100 && grey < 155, qPrintable(QString::number(grey)));

        // Another picture of that name, as in the guide of another language.
        showPicture(text, stripes(Qt::red, Qt::red));
        QCOMPARE(middleOf(text), QColor(Qt::red));
    }
};

LINETWIN_TEST(SmoothPicturesTest)
#include "SmoothPicturesTest.moc"
