// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TitledDock.h"

#include "tests/TestMain.h"

#include <QLabel>
#include <QMainWindow>
#include <QStyleOptionDockWidget>
#include <QtTest>

using namespace linetwin::app;

namespace {

/// What the style leaves for the title beside the buttons.
int titleRoom(const QDockWidget& dock)
{
    QStyleOptionDockWidget option;
    option.initFrom(&dock);
    option.rect = QRect(0, 0, dock.width(), dock.fontMetrics().height() * 2);
    option.closable = true;
    option.floatable = true;
    return dock.style()->subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, &dock).width();
}

int titleWidth(const QDockWidget& dock)
{
    return dock.fontMetrics().horizontalAdvance(dock.windowTitle());
}

/// A dock that gets as little room as it takes.
struct NarrowDock {
    explicit NarrowDock(const QString& title, int ownWidth = 0)
        : dock(new TitledDock(title, &window)), contents(new QLabel(QStringLiteral("…")))
    {
        contents->setMinimumWidth(ownWidth);
        dock->setWidget(contents);
        window.addDockWidget(Qt::LeftDockWidgetArea, dock);
        window.setCentralWidget(new QWidget);
        window.resize(1200, 300);
        window.show();
        shrink();
    }

    void shrink() { window.resizeDocks({dock}, {1}, Qt::Horizontal); }

    QMainWindow window;
    TitledDock* dock;
    QLabel* contents;
};

} // namespace

class TitledDockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTitleIsWhole_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("a word") << QStringLiteral("Stations");
        QTest::newRow("some words") << QStringLiteral("Diagramm: Stände und Ausbringung");
    }
    void theTitleIsWhole()
    {
        QFETCH(QString, title);
        const NarrowDock narrow(title);
        QTRY_COMPARE_LE(titleWidth(*narrow.dock), titleRoom(*narrow.dock));
        QCOMPARE_LE(narrow.dock->width(), titleWidth(*narrow.dock) + 100); // and takes no more
    }

    void anotherTitleOrFontNeedsOtherRoom()
    {
        NarrowDock narrow(QStringLiteral("Stops"));
        QTRY_COMPARE_LE(narrow.dock->width(), titleWidth(*narrow.dock) + 100);
        narrow.dock->setWindowTitle(QStringLiteral("Stops of all stations"));
        QTRY_COMPARE_LE(titleWidth(*narrow.dock), titleRoom(*narrow.dock));
        QFont large = narrow.dock->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        narrow.dock->setFont(large);
        QTRY_COMPARE_LE(titleWidth(*narrow.dock), titleRoom(*narrow.dock));
        narrow.dock->setWindowTitle(QStringLiteral("Stops"));
        narrow.shrink();
        QTRY_COMPARE_LE(narrow.dock->width(), titleWidth(*narrow.dock) + 100);
    }

    void aVeryLongTitleIsCut()
    {
        const NarrowDock narrow(QString(400, u'x'));
        QTRY_COMPARE_LE(narrow.dock->width(), 500);
    }

    void contentsKeepTheirOwnLeastWidth()
    {
        NarrowDock narrow(QStringLiteral("Stops"), 300);
        QTRY_COMPARE(narrow.dock->width(), 300);
        narrow.contents->setMinimumWidth(0);
        narrow.contents->setText(QString(50, u'x')); // does not wrap
        const int textWidth = narrow.contents->fontMetrics().horizontalAdvance(narrow.contents->text());
        QTRY_COMPARE_GE(narrow.dock->width(), textWidth);
    }
};

LINETWIN_TEST(TitledDockTest)
#include "TitledDockTest.moc"
