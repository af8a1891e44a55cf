// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/WeekView.h"

#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;

/// A view that shows lunch, Monday to Friday from 12:00 for half an hour, as it is told to.
class WeekViewTest : public QObject {
    Q_OBJECT

    static constexpr int monday = 1, tuesday = 2, wednesday = 4, weekdays = 31;

    std::unique_ptr<WeekView> m_view;
    std::vector<WeekEntry> m_entries;
    std::string m_current;
    std::vector<int> m_gestures;

    void show() { m_view->show(m_entries, m_current, WeekView::Shift{6 * 60, 8 * 60}); }
    /// The middle of a day at a minute of it.
    QPoint at(int day, double minute) const
    {
        // As the view lays out its week: found by what lies at the edges.
        const QRect all = m_view->rect();
        const QFontMetricsF metrics(captionFont());
        const double left = metrics.horizontalAdvance(QStringLiteral("00:00")) + gridUnit;
        const double top = metrics.height() + gridUnit;
        const double width = (all.width() - left - 1) / 7;
        const double height = all.height() - top - gridUnit;
        return QPointF(left + (day + 0.5) * width, top + height * minute / 1440).toPoint();
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view.get(), (from + to) / 2);
        QTest::mouseMove(m_view.get(), to);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
    }

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<WeekView>();
        m_entries = {{"lunch", {}, weekdays, 720, 30}};
        m_current.clear();
        m_gestures.clear();
        connect(m_view.get(), &WeekView::changed, this, [this](const WeekEntry& entry, int gesture) {
            m_gestures.push_back(gesture);
            m_entries.front() = entry;
            show();
        });
        connect(m_view.get(), &WeekView::chosen, this, [this](const std::string& name) {
            m_current = name;
            show();
        });
        m_view->resize(700 + 60, 1000);
        show();
        m_view->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void anEntryTellsAboutItself()
    {
        m_entries.front().note = QStringLiteral("Filler, Packer");
        m_entries.front().isDropped = true;
        m_entries.front().name = "<lunch>";
        show();
        const auto tipAt = [&](const QPoint& place) {
            QToolTip::hideText();
            QHelpEvent help(QEvent::ToolTip, place, m_view->mapToGlobal(place));
            QApplication::sendEvent(m_view.get(), &help);
            return QToolTip::text();
        };
        const QString tip = tipAt(at(1, 735)); // Tuesday, a quarter past twelve
        for (const char* part : {"<b>&lt;lunch&gt;</b>", "12:00", "Filler, Packer", "left out by this scenario"})
            QVERIFY2(tip.contains(QString::fromLatin1(part)), qPrintable(tip));
        QVERIFY(tipAt(at(6, 735)).startsWith(QStringLiteral("Drag to mark"))); // nothing on Sunday
    }

    void freeTimeIsMarked_data()
    {
        QTest::addColumn<int>("lastDay");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("days");
        QTest::newRow("one day") << 1 << 16 * 60.0 << tuesday;
        QTest::newRow("two days, upwards") << 2 << 13 * 60.0 << (tuesday | wednesday);
    }
    void freeTimeIsMarked()
    {
        QFETCH(int, lastDay);
        QFETCH(double, to);
        std::vector<WeekEntry> drawn;
        connect(m_view.get(), &WeekView::drawn, this, [&](const WeekEntry& entry) { drawn.push_back(entry); });
        drag(at(1, 14 * 60.0), at(lastDay, to));
        QCOMPARE(drawn.size(), 1U);
        QTEST(drawn[0].days, "days");
        QCOMPARE(drawn[0].at, std::min(14 * 60.0, to));
        QCOMPARE(drawn[0].minutes, std::abs(to - 14 * 60.0));
        QVERIFY(m_gestures.empty());
    }

    void aDragMovesWithEveryDayAsOneGesture()
    {
        drag(at(2, 735), at(2, 735 + 120));
        QCOMPARE(m_current, std::string("lunch"));
        QCOMPARE(m_entries[0].at, 840.0);
        QCOMPARE(m_entries[0].minutes, 30.0);
        QCOMPARE(m_entries[0].days, weekdays);
        QVERIFY(m_gestures.size() >= 2);
        QCOMPARE(m_gestures.front(), m_gestures.back());
    }

    void escapeTakesADragBack()
    {
        m_view->setFocus();
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(2, 735));
        QTest::mouseMove(m_view.get(), at(2, 900));
        QVERIFY(m_entries[0].at > 720);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_entries[0].at, 720.0);
        QTest::mouseMove(m_view.get(), at(2, 1000));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(2, 1000));
        QCOMPARE(m_entries[0].at, 720.0);
        QSignalSpy drawn(m_view.get(), &WeekView::drawn);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(2, 300));
        QTest::mouseMove(m_view.get(), at(2, 400));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(2, 400));
        QVERIFY(drawn.isEmpty());
    }

    void aDoubleClickOnFreeTimeAddsHalfAnHour()
    {
        std::vector<WeekEntry> drawn;
        connect(m_view.get(), &WeekView::drawn, this, [&](const WeekEntry& entry) { drawn.push_back(entry); });
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(2, 308));
        QCOMPARE(drawn.size(), 1U);
        QCOMPARE(drawn[0].days, wednesday);
        QCOMPARE(drawn[0].at, 300.0);
        QCOMPARE(drawn[0].minutes, 30.0);
    }

    void aClickChangesNothing()
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(0, 735));
        QVERIFY(m_gestures.empty());
        QCOMPARE(m_current, std::string("lunch"));
        QSignalSpy drawn(m_view.get(), &WeekView::drawn);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(0, 300));
        QVERIFY(drawn.isEmpty());
    }

    void keysDoTheSame()
    {
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_current, std::string("lunch"));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_entries[0].at, 735.0);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_entries[0].minutes, 45.0);
        m_entries[0].days = monday;
        show();
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_entries[0].days, tuesday);
        QStringList asked;
        QTest::keyClick(m_view.get(), Qt::Key_Backspace, Qt::ControlModifier); // is the window's
        connect(m_view.get(), &WeekView::removeWanted, this,
                [&](const std::string& name) { asked << QStringLiteral("remove ") + QString::fromStdString(name); });
        connect(m_view.get(), &WeekView::openWanted, this,
                [&](const std::string& name) { asked << QStringLiteral("open ") + QString::fromStdString(name); });
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(asked, (QStringList{QStringLiteral("open lunch"), QStringLiteral("remove lunch")}));
    }

    void whatIsFixedStays()
    {
        m_entries[0].isFixed = true;
        show();
        drag(at(2, 735), at(2, 900));
        QVERIFY(m_gestures.empty());
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QVERIFY(m_gestures.empty());
    }

    void saysWhen_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("at");
        QTest::addColumn<double>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("lunch") << weekdays << 720.0 << 30.0 << QStringLiteral("Mon–Fri 12:00 to 12:30 (30 min)");
        QTest::newRow("night") << 127 << 1320.0 << 480.0 << QStringLiteral("every day 22:00 to 06:00 (8 h)");
        QTest::newRow("weekend") << 32 << 360.0 << 2880.0 << QStringLiteral("Sat 06:00 to Mon 06:00 (48 h)");
        QTest::newRow("days on end") << 3 << 360.0 << 1440.0 << QStringLiteral("Mon, Tue 06:00 for 24 h");
        QTest::newRow("two days") << 5 << 0.0 << 90.0 << QStringLiteral("Mon, Wed 00:00 to 01:30 (1 h 30 min)");
    }
    void saysWhen()
    {
        QFETCH(int, days);
        QFETCH(double, at);
        QFETCH(double, minutes);
        QLocale::setDefault(QLocale(QLocale::English));
        QString found = whenText({"x", {}, days, at, minutes});
        found.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
        QTEST(found, "text");
    }
};

LINETWIN_TEST(WeekViewTest)
#include "WeekViewTest.moc"
