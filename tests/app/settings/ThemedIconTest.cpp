// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace linetwin::app;

namespace {

/// The colour of the most opaque pixel, and the share of pixels that are painted at all.
struct Ink {
    QColor color;
    double share = 0;
};

Ink inkOf(const QIcon& icon, QSize size, qreal scale, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(size, scale, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    Ink ink;
    int strongest = 0;
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            painted += pixel.alpha() > 0;
            if (pixel.alpha() > strongest) {
                strongest = pixel.alpha();
                ink.color = QColor(pixel.rgb());
            }
        }
    }
    ink.share = double(painted) / (image.width() * image.height());
    return ink;
}

bool isNear(const QColor& a, const QColor& b)
{
    return qAbs(a.red() - b.red()) < 8 && qAbs(a.green() - b.green()) < 8 && qAbs(a.blue() - b.blue()) < 8;
}

} // namespace

class ThemedIconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("No icon|qt.svg"))); }

    void everyIconIsDrawn_data()
    {
        QTest::addColumn<QString>("name");
        const QFileInfoList files = QDir(QStringLiteral(":/icons")).entryInfoList({QStringLiteral("*.svg")});
        QVERIFY(!files.isEmpty());
        for (const QFileInfo& file : files) {
            QTest::newRow(qPrintable(file.baseName())) << file.baseName();
        }
    }
    void everyIconIsDrawn()
    {
        QFETCH(QString, name);
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            applyTheme(scheme);
            const QIcon icon = themedIcon(name);
            QVERIFY(!icon.isNull());
            const Ink normal = inkOf(icon, QSize(24, 24), 1, QIcon::Normal);
            QVERIFY2(isNear(normal.color, theme().text), qPrintable(normal.color.name()));
            QCOMPARE_GT(normal.share, 0.03);
            const Ink disabled = inkOf(icon, QSize(24, 24), 1, QIcon::Disabled);
            QVERIFY(isNear(disabled.color, QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText)));
        }
    }

    void isSharpOnDenseScreens()
    {
        const QPixmap pixmap = themedIcon(QStringLiteral("play")).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void followsTheThemeWithoutANewIcon()
    {
        applyTheme(ColorScheme::Light);
        const QIcon icon = themedIcon(QStringLiteral("save"));
        QVERIFY(isNear(inkOf(icon, QSize(24, 24), 1, QIcon::Normal).color, theme().text));
        applyTheme(ColorScheme::Dark);
        QVERIFY(isNear(inkOf(icon, QSize(24, 24), 1, QIcon::Normal).color, theme().text));
    }

    /// A mistyped name would only show as an empty button.
    void everyNameInTheSourcesExists()
    {
        const QRegularExpression use(QStringLiteral("themedIcon\\((?:QStringLiteral\\(|u)\"([^\"]+)\""));
        QDirIterator sources(QStringLiteral(LINETWIN_SOURCE_DIR "/app"), {QStringLiteral("*.cpp")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            for (const auto& match : use.globalMatch(QString::fromUtf8(source.readAll()))) {
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(match.captured(1))),
                         qPrintable(source.fileName() + QStringLiteral(": ") + match.captured(1)));
            }
        }
    }
};

LINETWIN_TEST(ThemedIconTest)
#include "ThemedIconTest.moc"
