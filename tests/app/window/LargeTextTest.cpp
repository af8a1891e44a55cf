// SPDX-License-Identifier: GPL-3.0-or-later
// What a user sees who reads text of twice the usual size, on a usual small screen.
#include "app/diagram/DiagramView.h"
#include "app/results/OeePanel.h"
#include "app/settings/Appearance.h"
#include "app/settings/Languages.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QGuiApplication>
#include <QLayout>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QTimer>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr QSize smallScreen(1366, 768);

bool fits(const QWidget& window)
{
    return window.minimumSizeHint().boundedTo(smallScreen) == window.minimumSizeHint();
}

/// The parts that need more room than this, to find the one that is too large: messages end after 1,024 signs.
QString needsOf(const QWidget& widget, int depth, int width = 0)
{
    QString needs;
    for (const QObject* child : widget.children()) {
        const auto* part = qobject_cast<const QWidget*>(child);
        if (!part || part->isHidden() || part->isWindow())
            continue;
        const QSize least = part->minimumSizeHint().expandedTo(part->minimumSize());
        if (least.width() < width)
            continue;
        needs +=
            QStringLiteral("%1%2#%3 %4 x %5\n")
                .arg(QString(2 * depth, u' '), QString::fromLatin1(part->metaObject()->className()), part->objectName())
                .arg(least.width())
                .arg(least.height());
        if (depth < 3)
            needs += needsOf(*part, depth + 1, width);
    }
    return needs;
}

} // namespace

class LargeTextTest : public WindowTest {
    Q_OBJECT

    void cleanUp() override
    {
        applyPreferences({});
        useLanguage(QStringLiteral("en"));
    }

private Q_SLOTS:
    void fitsAUsualSmallScreen_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("code");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << mostTextPercent << language.code;
        QTest::newRow("150 % in German") << 150 << QStringLiteral("de");
    }
    void fitsAUsualSmallScreen()
    {
        QFETCH(int, percent);
        QFETCH(QString, code);
        Preferences chosen;
        chosen.textPercent = percent;
        applyPreferences(chosen);
        useLanguage(code);
        TestWindow window;
        window.openBuiltin();
        window.resize(smallScreen);
        QVERIFY(window.showAndFocus());
        window.trigger("resetLayout"); // the screen of the tests is smaller
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && !window.runner().isRunning(), 20000 * test::patience);
        QVERIFY2(fits(window), qPrintable(needsOf(window, 0)));
        for (QDockWidget* dock : window.findChildren<QDockWidget*>())
            QVERIFY2(fits(*dock), qPrintable(dock->objectName() + u'\n' + needsOf(*dock, 0)));
        // The line is still seen, and panels that share a place have their titles whole.
        const int lineHeight = window.findChild<DiagramView*>()->height();
        QVERIFY2(4 * lineHeight > smallScreen.height(), qPrintable(QString::number(lineHeight)));
        for (const QTabBar* tabs : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            const bool isShown = window.rect().intersects(tabs->geometry());
            if (isShown)
                QVERIFY2(tabs->sizeHint().width() <= tabs->width(), qPrintable(tabs->tabText(0)));
        }
        const auto* figures = window.findChild<OeePanel*>()->findChild<QScrollArea*>();
        const int room =
            window.findChild<OeePanel*>()->minimumWidth() - figures->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        QVERIFY2(figures->widget()->minimumSizeHint().width() <= room,
                 qPrintable(QStringLiteral("%1 of\n").arg(room) + needsOf(*figures->widget(), 0, room - 40)));
    }

    /// A layout with panels at all sides, as it comes back with the next line that is opened.
    void aLayoutOfSmallerTextGivesWay()
    {
        QByteArray layout;
        {
            TestWindow window;
            window.openBuiltin();
            window.resize(smallScreen);
            QVERIFY(window.showAndFocus());
            window.trigger("resetLayout");
            layout = window.saveState();
        }
        Preferences chosen;
        chosen.textPercent = mostTextPercent;
        applyPreferences(chosen);
        TestWindow window;
        window.openBuiltin();
        window.resize(smallScreen);
        QVERIFY(window.showAndFocus());
        window.restoreState(layout);
        window.trigger("closeDocument");
        window.openBuiltin();
        QTRY_VERIFY2(fits(window), qPrintable(needsOf(window, 0)));
    }

    /// While the window is shown, as the settings do it.
    void largerTextLeavesTheWindowOnItsScreen()
    {
        QCOMPARE(QGuiApplication::primaryScreen()->size(), smallScreen); // of small-screen.json
        TestWindow window;
        window.openBuiltin();
        window.resize(smallScreen);
        QVERIFY(window.showAndFocus());
        window.trigger("resetLayout");
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && !window.runner().isRunning(), 20000 * test::patience);
        for (const int percent : {150, mostTextPercent, 100}) {
            const QPointer<OeePanel> before = window.findChild<OeePanel*>();
            Preferences chosen;
            chosen.textPercent = percent;
            applyPreferences(chosen);
            QTRY_VERIFY(!before && !window.findChild<QTimer*>(QStringLiteral("layoutSettling"))->isActive());
            QCOMPARE(window.size().boundedTo(smallScreen), window.size());
        }
    }

    void dialogsFitAUsualSmallScreen()
    {
        Preferences chosen;
        chosen.textPercent = mostTextPercent;
        applyPreferences(chosen);
        useLanguage(QStringLiteral("de"));
        TestWindow window;
        QVERIFY(window.openFile(QStringLiteral("builtin:cosmetics/large_buffer_test")));
        window.resize(smallScreen);
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && !window.runner().isRunning(), 20000 * test::patience);
        QStringList found;
        int dialogs = 0;
        const auto look = [&](QWidget* dialog) {
            constexpr QSize frame(8, 40);
            const QSize least = dialog->layout() ? dialog->layout()->totalMinimumSize() : dialog->minimumSizeHint();
            const QSize needed = least.expandedTo(dialog->minimumSize()) + frame;
            ++dialogs;
            if (needed.boundedTo(smallScreen) != needed)
                found << QStringLiteral("%1 %2 x %3\n")
                                 .arg(dialog->windowTitle())
                                 .arg(needed.width())
                                 .arg(needed.height()) +
                             needsOf(*dialog, 0, needed.width() / 2);
            dialog->close();
        };
        const DialogAnswers answers({look});
        window.trigger("report");
        for (const char* action :
             {"keys", "openSettings", "findAction", "about", "guide", "chartShowTable", "oeeShowTable", "present"}) {
            window.trigger(action);
            QTRY_VERIFY(std::ranges::count_if(QApplication::topLevelWidgets(), [&](QWidget* top) {
                            return top->isVisible() && top != &window && !qobject_cast<QDockWidget*>(top);
                        }) > 0);
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (top->isVisible() && top != &window && !qobject_cast<QDockWidget*>(top))
                    look(top);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(dialogs > 8);
    }

    void figuresAreReadFromTopToBottomOnly_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("example");
        QTest::newRow("en, compared") << QStringLiteral("en") << QStringLiteral("cosmetics/large_buffer_test");
        QTest::newRow("de, with products") << QStringLiteral("de") << QStringLiteral("yoghurt_cups");
        QTest::newRow("de, with closures") << QStringLiteral("de") << QStringLiteral("pet_beverage");
        QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("cosmetics");
        QTest::newRow("ja") << QStringLiteral("ja") << QStringLiteral("cosmetics");
    }
    void figuresAreReadFromTopToBottomOnly()
    {
        QFETCH(QString, code);
        QFETCH(QString, example);
        applyPreferences({});
        useLanguage(code);
        TestWindow window;
        QVERIFY(window.openFile(QStringLiteral("builtin:") + example));
        window.resize(smallScreen);
        QVERIFY(window.showAndFocus());
        window.trigger("resetLayout");
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && !window.runner().isRunning(), 20000 * test::patience);
        const auto* area = window.findChild<OeePanel*>()->findChild<QScrollArea*>();
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(needsOf(*area->widget(), 0, area->viewport()->width() / 2)));
    }
};

LINETWIN_TEST(LargeTextTest)
#include "LargeTextTest.moc"
