// SPDX-License-Identifier: GPL-3.0-or-later
// Another language or text size and back: the window is as it was, but for what the user has moved.
#include "app/diagram/DiagramView.h"
#include "app/settings/Appearance.h"
#include "app/settings/Languages.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QGuiApplication>
#include <QPointer>
#include <QScreen>
#include <QTimer>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

QMap<QString, QRect> dockPlaces(const TestWindow& window)
{
    QMap<QString, QRect> places;
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        if (dock->isVisible() && !dock->isFloating() && window.rect().intersects(dock->geometry())) // not behind a tab
            places[dock->objectName()] = dock->geometry();
    }
    return places;
}

QString movedDocks(const QMap<QString, QRect>& is, const QMap<QString, QRect>& shouldBe)
{
    const auto text = [](const QRect& rect) {
        return QStringLiteral("%1 x %2 at %3, %4").arg(rect.width()).arg(rect.height()).arg(rect.x()).arg(rect.y());
    };
    QString difference;
    for (auto each = shouldBe.begin(); each != shouldBe.end(); ++each) {
        if (is.value(each.key()) != *each)
            difference +=
                QStringLiteral("\n%1: %2, and not %3").arg(each.key(), text(is.value(each.key())), text(*each));
    }
    return difference;
}

void useTextSize(int percent)
{
    Preferences chosen;
    chosen.textPercent = percent;
    applyPreferences(chosen);
}

struct ChangingWindow {
    ChangingWindow()
    {
        window.openBuiltin();
        window.resize(1400, 900);
        isShown = window.showAndFocus();
        window.trigger("resetLayout");
    }

    bool isAnswered() { return window.runner().isCurrent() && !window.runner().isRunning(); }
    bool isRenewed() const { return !diagramBefore; }
    bool isSettled() const
    {
        return isRenewed() && !window.findChild<QTimer*>(QStringLiteral("layoutSettling"))->isActive();
    }
    DiagramView& diagram() const { return *window.findChild<DiagramView*>(); }

    TestWindow window;
    QPointer<DiagramView> diagramBefore; ///< which goes with the views
    bool isShown = false;
};

} // namespace

class LayoutBeforeTest : public WindowTest {
    Q_OBJECT

    void prepare() override
    {
        QVERIFY2(QGuiApplication::primaryScreen()->availableSize().width() >= 1600,
                 "needs the screen of usual-screen.json");
        applyPreferences({});
    }
    void cleanUp() override
    {
        applyPreferences({});
        useLanguage(QStringLiteral("en"));
    }

private Q_SLOTS:
    void whatGaveWayComesBack_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("percent");
        QTest::newRow("Japanese") << QStringLiteral("ja") << 100;
        QTest::newRow("German") << QStringLiteral("de") << 100;
        QTest::newRow("larger text") << QStringLiteral("en") << 150;
        QTest::newRow("largest text") << QStringLiteral("en") << mostTextPercent;
        QTest::newRow("both") << QStringLiteral("fr") << 150;
    }
    void whatGaveWayComesBack()
    {
        QFETCH(QString, code);
        QFETCH(int, percent);
        ChangingWindow changing;
        QVERIFY(changing.isShown);
        QTRY_VERIFY_WITH_TIMEOUT(changing.isAnswered(), 20000 * test::patience);
        const auto before = dockPlaces(changing.window);
        const QSize size = changing.window.size();
        changing.diagramBefore = &changing.diagram();
        useTextSize(percent);
        useLanguage(code);
        QTRY_VERIFY_WITH_TIMEOUT(changing.isSettled(), 20000 * test::patience);
        changing.diagramBefore = &changing.diagram();
        useTextSize(100);
        useLanguage(QStringLiteral("en"));
        QTRY_VERIFY_WITH_TIMEOUT(changing.isSettled(), 20000 * test::patience);
        QTRY_COMPARE(changing.window.size(), size);
        QTRY_VERIFY2(dockPlaces(changing.window) == before,
                     qPrintable(movedDocks(dockPlaces(changing.window), before)));
    }

    void whatTheUserMovedStays()
    {
        ChangingWindow changing;
        QVERIFY(changing.isShown);
        QTRY_VERIFY_WITH_TIMEOUT(changing.isAnswered(), 20000 * test::patience);
        changing.diagramBefore = &changing.diagram();
        useLanguage(QStringLiteral("ja"));
        QTRY_VERIFY_WITH_TIMEOUT(changing.isSettled(), 20000 * test::patience);
        QDockWidget* properties = changing.window.dock("propertiesDock");
        const int widthBefore = properties->width();
        changing.window.resizeDocks({properties}, {widthBefore + 80}, Qt::Horizontal);
        QTRY_COMPARE(properties->width(), widthBefore + 80);
        changing.diagramBefore = &changing.diagram();
        useLanguage(QStringLiteral("en"));
        QTRY_VERIFY_WITH_TIMEOUT(changing.isSettled(), 20000 * test::patience);
        QCOMPARE(changing.window.dock("propertiesDock")->width(), widthBefore + 80);
    }

    void thePartOfTheLineStays()
    {
        ChangingWindow changing;
        QVERIFY(changing.isShown);
        QTRY_VERIFY_WITH_TIMEOUT(changing.isAnswered(), 20000 * test::patience);
        QVERIFY(changing.diagram().isFitted());
        for (int i = 0; i < 3; ++i)
            changing.window.trigger("zoomIn");
        const int width = changing.diagram().width();
        changing.window.dock("propertiesDock")->close(); // all of the line would stand in other rows now
        QTRY_COMPARE_GE(changing.diagram().width(), width + 100);
        const auto before = changing.diagram().section();
        QVERIFY(before);
        changing.diagramBefore = &changing.diagram();
        useLanguage(QStringLiteral("ja"));
        QTRY_VERIFY_WITH_TIMEOUT(changing.isSettled(), 20000 * test::patience);
        const auto after = changing.diagram().section();
        QVERIFY(after);
        QCOMPARE(after->scale, before->scale);
        QCOMPARE(after->stationsPerRow, before->stationsPerRow);
        // Panels of another language may take a little of the diagram's room.
        QCOMPARE_LE(QLineF(after->centre, before->centre).length() * after->scale, 40.0);
        changing.diagramBefore = &changing.diagram();
        changing.window.trigger("zoomFit");
        useLanguage(QStringLiteral("en"));
        QTRY_VERIFY_WITH_TIMEOUT(changing.isRenewed(), 20000 * test::patience);
        QVERIFY(!changing.diagram().section());
    }
};

LINETWIN_TEST(LayoutBeforeTest)
#include "LayoutBeforeTest.moc"
