// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartView.h"
#include "app/charts/TableDialog.h"
#include "app/playback/PlaybackBar.h"
#include "app/playback/ScrubSlider.h"
#include "app/presentation/Presentation.h"
#include "app/quantities/QuantityEdit.h"
#include "app/reading/FigureContents.h"
#include "app/settings/Announcement.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/window/AccessibleTree.h"
#include "tests/app/window/WholeProject.h"
#include "tests/app/window/WindowTest.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QUndoStack>

#include <set>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList problemsOf(QWidget& root)
{
    QStringList found = AccessibleTree(root).problems();
    found.removeDuplicates();
    return found;
}

bool isStopOfTab(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
           !widget->focusProxy() && !widget->visibleRegion().isEmpty();
}

QString nameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u'#' +
           (widget->objectName().isEmpty() ? widget->toolTip() : widget->objectName());
}

/// Pixels that differ while it has the focus.
int changedByFocus(QWidget& widget)
{
    widget.setFocus(Qt::TabFocusReason);
    widget.clearFocus();
    const QImage without = widget.grab().toImage();
    widget.setFocus(Qt::TabFocusReason);
    const QImage with = widget.grab().toImage();
    if (with.size() != without.size())
        return with.width();
    int changed = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            changed += with.pixel(x, y) != without.pixel(x, y);
    }
    return changed;
}

/// From each stop of Tab in the root to the next: nothing keeps Tab for itself.
QStringList trapsOf(QWidget& root)
{
    QStringList traps;
    const QWidgetList all = root.window()->findChildren<QWidget*>();
    if (std::ranges::count_if(all, isStopOfTab) < 2)
        return traps;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isStopOfTab(widget))
            continue;
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue;
        for (int i = 0; i < 40 && widget->hasFocus(); ++i)
            QTest::keyClick(widget, Qt::Key_Tab);
        if (widget->hasFocus())
            traps << nameOf(widget);
    }
    return traps;
}

struct Stop {
    QWidget* widget;
    QRect place;
};

/// In the order of Tab.
std::vector<Stop> stopsOf(QWidget& root)
{
    std::vector<Stop> stops;
    for (QWidget* each = root.nextInFocusChain(); each != &root; each = each->nextInFocusChain()) {
        if (root.isAncestorOf(each) && isStopOfTab(each))
            stops.push_back({each, QRect(each->mapTo(&root, QPoint()), each->size())});
    }
    return stops;
}

/// Steps that go back in the order of reading, but for the one from the end to the beginning.
QStringList backwardSteps(QWidget& root)
{
    QStringList steps;
    const std::vector<Stop> stops = stopsOf(root);
    const auto first = std::ranges::min_element(
        stops, {}, [](const Stop& stop) { return std::pair(stop.place.top() / 8, stop.place.left()); });
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const Stop& next = stops[(i + 1) % stops.size()];
        const QRect& from = stops[i].place;
        const QRect& to = next.place;
        const bool isAbove = to.bottom() <= from.top() && to.left() < from.right();
        const bool isLeft = to.right() <= from.left() && to.bottom() > from.top() && to.top() < from.bottom();
        const bool isOfQt = qobject_cast<QDialogButtonBox*>(next.widget->parentWidget());
        // The list and the values of what is chosen in it come before what is of the whole line, whichever is lower.
        const bool isOfLine = next.widget->objectName() == u"products.currency"_s;
        if ((isAbove || isLeft) && next.widget != first->widget && !isOfQt && !isOfLine)
            steps << nameOf(stops[i].widget) + u" → "_s + nameOf(next.widget);
    }
    return steps;
}

struct AccessWindow : TestWindow {
    explicit AccessWindow(const QString& file)
    {
        write(file, wholeProject);
        openFile(file);
        document().setActiveScenario(document().entries().at(1));
        resize(1600, 1000);
        showAndFocus();
    }
    ChartView& chartView() const { return *dock("chartDock")->findChild<ChartView*>(); }
    bool hasResult()
    {
        return runner().isCurrent() && !runner().isRunning() && clock().recording() && chartView().chart();
    }
    bool isReady()
    {
        return QTest::qWaitForWindowActive(this) &&
               QTest::qWaitFor([this] { return hasResult(); }, 30000 * test::patience);
    }
};

/// What its window announces while it lives.
struct Heard : QObject {
    explicit Heard(QWidget& window) : m_window(window) { window.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::DynamicPropertyChange &&
            static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == lastAnnouncement)
            announced << m_window.property(lastAnnouncement).toString();
        return QObject::eventFilter(watched, event);
    }

    QStringList announced;

private:
    QWidget& m_window;
};

} // namespace

/// Everything that the window shows, as screen readers read it and as keys reach it.
class AccessTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void everyControlSaysWhatItIs()
    {
        AccessWindow window(path("p.yaml"));
        QVERIFY(window.isReady());
        QStringList found = problemsOf(window);
        int controls = AccessibleTree(window).controls();
        for (auto* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            found << problemsOf(*dock);
            controls += AccessibleTree(*dock).controls();
        }
        for (QMenu* menu : window.findChildren<QMenu*>()) {
            for (const QAction* action : menu->actions()) {
                if (action->isVisible() && !action->isSeparator() && action->text().isEmpty())
                    found << u"an action without a text in "_s + menu->title();
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY2(controls > 200, qPrintable(QString::number(controls)));
    }
    /// Tables that follow what is selected elsewhere do not say that they have the focus.
    void whatIsSelectedElsewhereTakesNoFocus()
    {
        AccessWindow window(path("p.yaml"));
        QVERIFY(window.isReady());
        window.chartView().setFocus();
        static QStringList told;
        told.clear();
        QAccessible::setActive(true);
        if (!QAccessible::isActive())
            QSKIP("Qt tells nobody on this platform");
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
            const auto* widget = qobject_cast<QWidget*>(event->object());
            if (event->type() == QAccessible::Focus && widget && !widget->hasFocus())
                told << nameOf(widget);
        });
        for (const char* station : {"A", "B"}) {
            window.selection().set({station});
            QCoreApplication::processEvents();
        }
        window.document().setActiveScenario({});
        QCoreApplication::processEvents();
        QAccessible::installUpdateHandler(before);
        QAccessible::setActive(false);
        told.removeDuplicates();
        QCOMPARE(told, QStringList());
    }
    void anAnswerIsAnnouncedOnceWithAllShifts()
    {
        AccessWindow window(path("p.yaml"));
        QVERIFY(window.isReady());
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().result()->isFinal() && !window.runner().isRunning(),
                                 30000 * test::patience);
        Heard heard(window);
        for (const double places : {30.0, 40.0, 50.0})
            setParameter(window.document(), "A", capacity, places);
        QTRY_VERIFY_WITH_TIMEOUT(!heard.announced.isEmpty(), 30000 * test::patience);
        QVERIFY(window.runner().isCurrent() && window.runner().result()->isFinal());
        const ResultReading reading(window.runner().result(), false, 0);
        const FigureSpec& output = specOf(LineFigure::OutputPerHour);
        const QString sentence = sentenceOf(output, comparedFigure(reading, LineFigure::OutputPerHour));
        QCoreApplication::processEvents();
        QCOMPARE(heard.announced.size(), 1);
        QVERIFY2(heard.announced.front().startsWith(sentence.left(sentence.indexOf(u". "_s))),
                 qPrintable(heard.announced.front()));
    }
    void everyDialogSaysWhatItIs()
    {
        AccessWindow window(path("p.yaml"));
        QVERIFY(window.isReady());
        QStringList found;
        int controls = 0;
        const auto look = [&](QWidget* dialog) {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (top == &window || !top->isVisible())
                    continue;
                found << problemsOf(*top) << backwardSteps(*top);
                controls += AccessibleTree(*top).controls();
            }
            QTest::keyClick(dialog, Qt::Key_Escape);
            if (dialog->isVisible())
                found << u"Escape leaves "_s + nameOf(dialog);
        };
        const DialogAnswers answers({look, look});
        for (const char* action : {"report", "saveAs"})
            window.trigger(action);
        for (const char* action :
             {"keys", "openSettings", "findAction", "numberedShift", "about", "chartShowTable", "oeeShowTable"}) {
            window.trigger(action);
            QWidget* dialog = nullptr;
            for (QWidget* top : QApplication::topLevelWidgets())
                dialog = top->isVisible() && qobject_cast<QDialog*>(top) ? top : dialog;
            QVERIFY2(dialog, action);
            for (auto* tabs : dialog->findChildren<QTabBar*>()) {
                for (int i = 0; i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    found << problemsOf(*dialog);
                }
            }
            look(dialog);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY2(controls > 30, qPrintable(QString::number(controls)));
    }
    void tabGoesFromTopToBottomAndIsNeverCaught()
    {
        AccessWindow window(path("p.yaml"));
        QVERIFY(window.isReady());
        window.selection().set({"A"});
        QStringList found;
        for (auto* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            for (const QString& each : backwardSteps(*dock))
                found << dock->objectName() + u": "_s + each;
            for (const QString& each : trapsOf(*dock))
                found << dock->objectName() + u": caught in "_s + each;
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void theFocusIsSeen()
    {
        AccessWindow window(path("p.yaml"));
        QVERIFY(window.isReady());
        window.selection().set({"A"});
        std::set<QString> unseen;
        for (auto* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            dock->window()->setAttribute(Qt::WA_KeyboardFocusChange);
            dock->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(dock->window()));
            for (QWidget* widget : dock->findChildren<QWidget*>()) {
                if (!isStopOfTab(widget))
                    continue;
                const int changed = changedByFocus(*widget);
                if (widget->hasFocus() && changed < 2 * (widget->width() + widget->height()) / 4)
                    unseen.insert(nameOf(widget) + u' ' + QString::number(changed));
            }
        }
        const QStringList found(unseen.begin(), unseen.end());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    void whatIsPaintedIsSpoken()
    {
        AccessWindow window(path("p.yaml"));
        QVERIFY(window.isReady());
        window.clock().seek(nearestTime(100));
        auto* slider = QAccessible::queryAccessibleInterface(window.findChild<ScrubSlider*>());
        QCOMPARE(slider->role(), QAccessible::Slider);
        QCOMPARE(slider->text(QAccessible::Value), window.clock().timeText(nearestTime(100)));
        QVERIFY(slider->text(QAccessible::Description).contains(window.clock().timeText(nearestTime(100))));
        QCOMPARE(slider->valueInterface()->currentValue().toDouble(), 100.0);
        slider->valueInterface()->setCurrentValue(200.0);
        QCOMPARE(window.clock().time(), nearestTime(200));

        ChartView& view = window.chartView();
        auto* chart = QAccessible::queryAccessibleInterface(&view.overlay());
        QCOMPARE(chart->role(), QAccessible::Chart);
        QTRY_COMPARE(chart->text(QAccessible::Description), view.chart()->summary());
        view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view.overlay(), Qt::Key_Right, Qt::ShiftModifier);
        const QString moment = chart->text(QAccessible::Description);
        QVERIFY2(moment != view.chart()->summary() && moment.contains(u"A "_s), qPrintable(moment));

        window.trigger("chartShowTable");
        auto* dialog = window.findChild<TableDialog*>();
        auto* table = dialog->findChild<QTableView*>();
        QCOMPARE(dialog->focusWidget(), table);
        QVERIFY2(table->model()->rowCount() > 2, qPrintable(QString::number(table->model()->rowCount())));
        QVERIFY(!table->model()->index(0, 0).data().toString().isEmpty());
        dialog->close();
    }
    void panelsAreMovedAndSizedByMenu()
    {
        AccessWindow window(path("p.yaml"));
        QVERIFY(window.isReady());
        QDockWidget* dock = window.dock("propertiesDock");
        dock->raise();
        window.selection().set({"A"});
        auto* field = dock->findChild<QuantityEdit*>();
        field->setFocus();
        const int width = dock->width();
        window.trigger("paneWider");
        QTRY_VERIFY(dock->width() > width);
        window.trigger("paneNarrower");
        QTRY_COMPARE(dock->width(), width);
        window.trigger("paneLeft");
        QCOMPARE(window.dockWidgetArea(dock), Qt::LeftDockWidgetArea);
        window.trigger("paneFloating");
        QVERIFY(dock->isFloating());
        window.trigger("paneRight");
        QVERIFY(!dock->isFloating());
        QCOMPARE(window.dockWidgetArea(dock), Qt::RightDockWidgetArea);
        QTRY_VERIFY(dock->isAncestorOf(QApplication::focusWidget()));
    }
    void theWelcomePageAndThePresentationSayWhatTheyAre()
    {
        TestWindow empty;
        empty.showAndFocus();
        QStringList found = problemsOf(empty);
        AccessWindow window(path("p.yaml"));
        QVERIFY(window.isReady());
        window.trigger("present");
        const QPointer<Presentation> presentation = window.findChild<Presentation*>();
        QVERIFY(presentation);
        found << problemsOf(*presentation);
        QTest::keyClick(presentation.data(), Qt::Key_Escape);
        QTRY_VERIFY(!presentation);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

LINETWIN_TEST(AccessTest)
#include "AccessTest.moc"
