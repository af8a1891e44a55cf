// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/CalendarPanel.h"

#include "app/calendar/WeekView.h"
#include "app/commands/CalendarCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "engine/io/Files.h"
#include "engine/model/Elements.h"
#include "tests/TestMain.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;

namespace {

constexpr const char* plantYaml = "name: Plant\n"
                                  "run: {start_time: 2025-01-06T06:00}\n"
                                  "topology:\n"
                                  "  stations:\n"
                                  "    - {name: Filler, output_type: Tube}\n"
                                  "    - {name: Labeller}\n"
                                  "    - {name: Packer}\n";
/// Lunch from Monday to Friday at 12:00 for half an hour, and a cleaning of the Filler every 8 hours.
constexpr const char* calendarYaml =
    "calendar:\n"
    "  lunch: {at: \"12:00\", minutes: 30, days: [mon, tue, wed, thu, fri]}\n"
    "  cleaning: {from_min: 240, every_min: 480, minutes: 45, state: SETUP, stations: [Filler]}\n";

} // namespace

class CalendarPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<CalendarPanel> m_panel;

    template <class Widget> Widget* part(const char* name) const
    {
        auto* found = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    WeekView* week() const { return part<WeekView>("weekView"); }
    QTreeWidget* list() const { return part<QTreeWidget>("calendar.list"); }
    QString text(const char* label) const
    {
        const auto* found = part<QLabel>(label);
        return found->isVisible() ? found->text() : QString();
    }
    void trigger(const char* name) { part<QAction>(name)->trigger(); }
    void showLine(const QByteArray& yaml)
    {
        auto file = loadText(yaml.toStdString(), "line.yaml").file;
        QVERIFY(file.has_value());
        m_document->replace(*file, {});
    }

    /// The middle of a day at a minute of it, as the week lays it out.
    QPoint at(int day, double minute) const
    {
        const QFontMetricsF metrics(captionFont());
        const double left = metrics.horizontalAdvance(QStringLiteral("00:00")) + gridUnit;
        const double top = metrics.height() + gridUnit;
        const double width = (week()->width() - left - 1) / 7;
        return QPointF(left + (day + 0.5) * width, top + (week()->height() - top - gridUnit) * minute / 1440).toPoint();
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(week(), Qt::LeftButton, {}, from);
        QTest::mouseMove(week(), (from + to) / 2);
        QTest::mouseMove(week(), to);
        QTest::mouseRelease(week(), Qt::LeftButton, {}, to);
    }
    void choose(const char* name)
    {
        const auto found = list()->findItems(QString::fromLatin1(name), Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list()->setCurrentItem(found.front());
    }
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            found << list()->topLevelItem(row)->text(0);
        return found;
    }
    ParameterValue value(const char* entry, ParameterId id) const { return m_document->value(wholeLine, {id, entry}); }
    bool isOverridden(const char* entry, ParameterId id) const
    {
        return m_document->overrideValue(wholeLine, {id, entry}).has_value();
    }
    bool isThere(const char* entry) const
    {
        return isElementThere(m_document->line(), m_document->effectiveScenario(), wholeLine, ElementKind::Closure,
                              entry);
    }
    int steps() const { return m_document->undoStack()->index(); }
    template <class Edit> void type(Edit* edit, const char* text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString plain(QString text) const { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|QPainter::|QWidget::")));
    }

    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        showLine(QByteArray(plantYaml) + calendarYaml);
        m_panel = std::make_unique<CalendarPanel>(*m_document);
        m_panel->resize(1100, 900);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void showsWeekListAndSummary()
    {
        QCOMPARE(names(), (QStringList{QStringLiteral("cleaning"), QStringLiteral("lunch")}));
        QCOMPARE(plain(list()->topLevelItem(0)->text(1)),
                 QStringLiteral("45 min every 480 min, from 240 min of the run on · Filler"));
        QCOMPARE(plain(list()->topLevelItem(1)->text(1)), QStringLiteral("Mon–Fri 12:00 to 12:30 (30 min)"));
        // Five lunches a week; 12:00 is 6 h after the start, and all of it lies in the run. The Filler's changeover is
        // within its scheduled time.
        QCOMPARE(plain(text("calendar.summary")),
                 QStringLiteral("Open 165.5 of 168 h a week. Of this run, 7 h 30 min of 8 h are scheduled. With "
                                "closures of their own: Filler."));
        // As a planned one it is not: 45 minutes less.
        setCalendarValue(*m_document, "cleaning", ParameterId::CalendarState, 0);
        QVERIFY(plain(text("calendar.summary")).endsWith(QStringLiteral("Filler (6 h 45 min scheduled).")));
        // The cleaning lies at 10:00 of the Monday on which the run begins.
        const auto& entries = week()->entries();
        QCOMPARE(entries.size(), 2U);
        QVERIFY(entries[0].name == "cleaning" && entries[0].isFixed);
        QCOMPARE(entries[0].days, 1);
        QCOMPARE(entries[0].at, 600.0);
        QCOMPARE(entries[0].note, QStringLiteral("Filler"));
    }

    void whatIsDrawnBecomesAnEntryToBeNamed()
    {
        drag(at(1, 14 * 60.0), at(1, 15 * 60.0));
        QVERIFY(isThere("break"));
        QCOMPARE(value("break", ParameterId::CalendarAt), ParameterValue(840));
        QCOMPARE(value("break", ParameterId::CalendarMinutes), ParameterValue(60));
        QCOMPARE(value("break", ParameterId::CalendarDays), ParameterValue(2));
        QCOMPARE(steps(), 1);
        auto* name = part<QLineEdit>("calendar.name");
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("tea"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(isThere("tea") && !isThere("break"));
        m_document->undoStack()->undo();
        QVERIFY(isThere("break"));
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("break"));
        m_document->undoStack()->undo();
        QCOMPARE(names(), (QStringList{QStringLiteral("cleaning"), QStringLiteral("lunch")}));
        m_document->undoStack()->redo();
        QVERIFY(isThere("break"));
    }

    void aDragIsOneStep()
    {
        drag(at(2, 735), at(2, 735 + 120));
        QCOMPARE(value("lunch", ParameterId::CalendarAt), ParameterValue(840));
        QCOMPARE(value("lunch", ParameterId::CalendarDays), ParameterValue(31));
        QCOMPARE(steps(), 1);
        QVERIFY2(m_document->undoStack()->text(0).contains(QStringLiteral("12:00")),
                 qPrintable(m_document->undoStack()->text(0)));
        m_document->undoStack()->undo();
        QCOMPARE(value("lunch", ParameterId::CalendarAt), ParameterValue(720));
        // There and back is no step at all.
        QTest::mousePress(week(), Qt::LeftButton, {}, at(2, 735));
        QTest::mouseMove(week(), at(2, 800));
        QTest::mouseMove(week(), at(2, 735));
        QTest::mouseRelease(week(), Qt::LeftButton, {}, at(2, 735));
        QVERIFY(!m_document->undoStack()->canUndo());
    }

    void keysChangeTheLength()
    {
        week()->setFocus();
        choose("lunch");
        week()->setFocus();
        QTest::keyClick(week(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(week(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(value("lunch", ParameterId::CalendarMinutes), ParameterValue(60));
        QCOMPARE(steps(), 1);
        QTest::keyClick(week(), Qt::Key_Left);
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("cleaning"));
        QTest::keyClick(week(), Qt::Key_Down); // has no clock time to be moved
        QCOMPARE(steps(), 1);
    }

    void theListHasTheKeysOfOtherLists()
    {
        choose("lunch");
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(isThere("lunch 2"));
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("lunch 2"));
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!isThere("lunch 2"));
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("lunch"));
        QTest::keyClick(list(), Qt::Key_F2);
        QTRY_VERIFY(part<QLineEdit>("calendar.name")->hasFocus());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Insert);
        QVERIFY(isThere("break"));
        QCOMPARE(steps(), 3);
    }

    void aNameThatIsTakenIsRefused()
    {
        choose("lunch");
        auto* name = part<QLineEdit>("calendar.name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("cleaning"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(isThere("lunch"));
        QCOMPARE(name->text(), QStringLiteral("lunch"));
        QVERIFY(text("calendar.name.note").contains(QStringLiteral("“cleaning”")));
    }

    /// The old name, which is right, stands above the refusal: it goes with whatever is done next.
    void aRefusalOfANameGoesWithTheNextEdit_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("of another value") << QByteArray();
        QTest::newRow("of the name") << QByteArray("tea");
        QTest::newRow("to the name that it has") << QByteArray("lunch");
    }

    void aRefusalOfANameGoesWithTheNextEdit()
    {
        QFETCH(const QByteArray, name);
        choose("lunch");
        auto* edit = part<QLineEdit>("calendar.name");
        type(edit, "cleaning");
        QVERIFY(!text("calendar.name.note").isEmpty());
        if (name.isEmpty())
            type(part<QuantityEdit>("calendar.minutes"), "45");
        else
            type(edit, name.constData());
        QCOMPARE(text("calendar.name.note"), QString());
    }

    void valuesAreEdited()
    {
        choose("lunch");
        type(part<QuantityEdit>("calendar.minutes"), "1 h");
        QCOMPARE(value("lunch", ParameterId::CalendarMinutes), ParameterValue(60));
        QTest::mouseClick(part<QToolButton>("calendar.days.6"), Qt::LeftButton);
        QCOMPARE(value("lunch", ParameterId::CalendarDays), ParameterValue(63));
        QTest::mouseClick(part<QToolButton>("calendar.days.all"), Qt::LeftButton);
        QCOMPARE(value("lunch", ParameterId::CalendarDays), ParameterValue(127));
        part<QTimeEdit>("calendar.at")->setTime(QTime(11, 30));
        QCOMPARE(value("lunch", ParameterId::CalendarAt), ParameterValue(690));
        auto* state = part<QComboBox>("calendar.state");
        state->setFocus();
        QTest::keyClick(state, Qt::Key_Down);
        QCOMPARE(value("lunch", ParameterId::CalendarState), ParameterValue(1));
        QVERIFY(text("calendar.state.note").contains(QStringLiteral("availability")));
        auto* repairs = part<QComboBox>("calendar.repairs");
        repairs->setFocus();
        QTest::keyClick(repairs, Qt::Key_Down);
        QCOMPARE(value("lunch", ParameterId::CalendarRepairs), ParameterValue(1));
        QCOMPARE(steps(), 6);
    }

    void theLastDayStays()
    {
        choose("lunch");
        for (int day = 1; day <= 5; ++day)
            QTest::mouseClick(part<QToolButton>(qPrintable(QStringLiteral("calendar.days.%1").arg(day))),
                              Qt::LeftButton);
        QCOMPARE(value("lunch", ParameterId::CalendarDays), ParameterValue(16));
        QVERIFY(part<QToolButton>("calendar.days.5")->isChecked());
    }

    void aClockTimeBecomesMinutesOfTheRun()
    {
        choose("lunch");
        auto* kind = part<QComboBox>("calendar.kind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        // 12:00 is 360 minutes after 06:00, every day.
        QCOMPARE(value("lunch", ParameterId::CalendarAt), ParameterValue());
        QCOMPARE(value("lunch", ParameterId::CalendarFromMin), ParameterValue(360));
        QCOMPARE(value("lunch", ParameterId::CalendarEveryMin), ParameterValue(1440));
        QCOMPARE(steps(), 1);
        QVERIFY(part<QuantityEdit>("calendar.from_min")->isVisible() && !part<QTimeEdit>("calendar.at")->isVisible());
        QTest::mouseClick(part<QAbstractButton>("calendar.every_min.null"), Qt::LeftButton);
        QCOMPARE(m_document->ownValue(wholeLine, {ParameterId::CalendarEveryMin, "lunch"}),
                 std::optional<ParameterValue>(ParameterValue()));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Up);
        QCOMPARE(value("lunch", ParameterId::CalendarAt), ParameterValue(720));
        QVERIFY(!hasErrors(m_document->findings()));
    }

    void anEntryOfOneDayRepeatsWeekly()
    {
        choose("lunch");
        setWeekTimes(*m_document, "lunch", {300, 2, 30}, 0); // Tuesday 05:00
        auto* kind = part<QComboBox>("calendar.kind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        // 23 hours after Monday 06:00, and every week.
        QCOMPARE(value("lunch", ParameterId::CalendarFromMin), ParameterValue(23 * 60));
        QCOMPARE(value("lunch", ParameterId::CalendarEveryMin), ParameterValue(7 * 1440));
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Up);
        QCOMPARE(value("lunch", ParameterId::CalendarAt), ParameterValue(300));
        QCOMPARE(value("lunch", ParameterId::CalendarDays), ParameterValue(2));
    }

    void whatChangesOutOfSightIsShownLater()
    {
        m_panel->hide();
        removeCalendarEntry(*m_document, "lunch");
        m_panel->show();
        QCOMPARE(names(), QStringList{QStringLiteral("cleaning")});
        QCOMPARE(week()->entries().size(), 1U);
    }

    void stationsAreTicked()
    {
        choose("lunch");
        auto* kind = part<QComboBox>("calendar.stations");
        auto* stations = part<QListWidget>("calendar.stations.list");
        QVERIFY(!stations->isVisible());
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(stations->isVisible());
        QCOMPARE(steps(), 0); // nothing is ticked: it closes all
        stations->item(1)->setCheckState(Qt::Checked);
        using Names = std::vector<std::string>;
        QVERIFY(m_document->line().calendarStations.at("lunch") == Names{"Labeller"});
        stations->item(0)->setCheckState(Qt::Checked);
        QVERIFY(m_document->line().calendarStations.at("lunch") == (Names{"Filler", "Labeller"}));
        stations->item(0)->setCheckState(Qt::Unchecked);
        stations->item(1)->setCheckState(Qt::Unchecked); // the last one stays
        QVERIFY(m_document->line().calendarStations.at("lunch") == Names{"Labeller"});
        QCOMPARE(stations->item(1)->checkState(), Qt::Checked);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Up);
        QVERIFY(!m_document->line().calendarStations.contains("lunch"));
    }

    void aScenarioOverridesAndResets()
    {
        newScenario(*m_document);
        choose("lunch");
        QVERIFY(!part<QLineEdit>("calendar.name")->isEnabled());
        QVERIFY(!part<QAction>("calendar.rename")->isEnabled());
        type(part<QuantityEdit>("calendar.minutes"), "45");
        QCOMPARE(value("lunch", ParameterId::CalendarMinutes), ParameterValue(45));
        QCOMPARE(m_document->baselineValue(wholeLine, {ParameterId::CalendarMinutes, "lunch"}), ParameterValue(30));
        QCOMPARE(plain(text("calendar.minutes.baseline")), QStringLiteral("baseline 30 min"));
        QVERIFY(list()->currentItem()->font(0).bold());
        QVERIFY(week()->entries().back().isChanged);
        QTest::mouseClick(part<QToolButton>("calendar.minutes.reset"), Qt::LeftButton);
        QVERIFY(!isOverridden("lunch", ParameterId::CalendarMinutes));
        QVERIFY(text("calendar.minutes.baseline").isEmpty());
        QVERIFY(m_document->effectiveScenario().overrides.empty());
        // Undo shows the scenario that it is of.
        m_document->setActiveScenario(std::nullopt);
        m_document->undoStack()->undo();
        QVERIFY(!m_document->isBaselineActive());
        QCOMPARE(value("lunch", ParameterId::CalendarMinutes), ParameterValue(45));
    }

    void aDragBackIsNoOverride()
    {
        newScenario(*m_document);
        drag(at(2, 735), at(2, 735 + 60));
        QVERIFY(isOverridden("lunch", ParameterId::CalendarAt));
        QVERIFY(!isOverridden("lunch", ParameterId::CalendarDays));
        QCOMPARE(text("calendar.at.baseline"), QStringLiteral("baseline\u00A012:00"));
        drag(at(2, 735 + 60), at(2, 735));
        QVERIFY(!isOverridden("lunch", ParameterId::CalendarAt));
    }

    void anotherWayToBeginIsOverriddenAndReset()
    {
        newScenario(*m_document);
        choose("cleaning");
        auto* kind = part<QComboBox>("calendar.kind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Up);
        QCOMPARE(value("cleaning", ParameterId::CalendarAt), ParameterValue(600)); // 240 min after 06:00
        QCOMPARE(plain(text("calendar.kind.baseline")), QStringLiteral("baseline after 240 min of the run"));
        QTest::mouseClick(part<QToolButton>("calendar.kind.reset"), Qt::LeftButton);
        QVERIFY(m_document->effectiveScenario().overrides.empty());
    }

    void stationsAreOverriddenAndReset()
    {
        newScenario(*m_document);
        choose("cleaning");
        part<QListWidget>("calendar.stations.list")->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(m_document->effectiveScenario().calendarStations.at("cleaning").size(), 2U);
        QCOMPARE(plain(text("calendar.stations.field.baseline")), QStringLiteral("baseline Filler"));
        QTest::mouseClick(part<QToolButton>("calendar.stations.field.reset"), Qt::LeftButton);
        QVERIFY(m_document->effectiveScenario().calendarStations.empty());
    }

    void whatAScenarioLeavesOutIsBroughtBack()
    {
        newScenario(*m_document);
        choose("lunch");
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!isThere("lunch"));
        QVERIFY(list()->currentItem()->font(0).strikeOut());
        QVERIFY(week()->entries().back().isDropped && week()->entries().back().isFixed);
        QVERIFY(text("calendar.dropped").contains(QStringLiteral("“lunch”")));
        QVERIFY(!part<QAction>("calendar.remove")->isEnabled());
        QTest::mouseClick(part<QPushButton>("calendar.bringBack"), Qt::LeftButton);
        QVERIFY(isThere("lunch"));
        QVERIFY(m_document->effectiveScenario().overrides.empty());
        QVERIFY(part<QuantityEdit>("calendar.minutes")->isVisible());
    }

    void aScenarioAddsAndRenamesItsOwn()
    {
        newScenario(*m_document);
        drag(at(6, 8 * 60.0), at(6, 20 * 60.0));
        QVERIFY(isThere("closed"));
        QVERIFY(
            !m_document->line().baseline.at(wholeLine).parameters.contains({ParameterId::CalendarMinutes, "closed"}));
        auto* name = part<QLineEdit>("calendar.name");
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Sunday"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(isThere("Sunday"));
        QVERIFY(!part<QAction>("calendar.resetEntry")->isEnabled());
        trigger("calendar.remove");
        QVERIFY(m_document->effectiveScenario().overrides.empty());
    }

    void aTemplateIsOneStep()
    {
        auto* menu = part<QPushButton>("calendar.templates")->menu();
        Q_EMIT menu->aboutToShow();
        QAction* breaks = nullptr;
        for (QAction* action : menu->actions()) {
            if (action->objectName() == QStringLiteral("calendar.template.breaks"))
                breaks = action;
        }
        QVERIFY(breaks);
        // 2, 4 and 6 hours after 06:00.
        QCOMPARE(plain(breaks->text()),
                 QStringLiteral("Breaks of a shift – first break 08:00, meal break 10:00, last break 12:00"));
        QCOMPARE(plain(breaks->toolTip()).section(u'\n', 1, 1),
                 QStringLiteral("meal break: every day 10:00 to 10:30 (30 min)"));
        breaks->trigger();
        QCOMPARE(steps(), 1);
        QVERIFY(isThere("first break") && isThere("meal break") && isThere("last break"));
        m_document->undoStack()->undo();
        QVERIFY(!isThere("first break"));
    }

    void templatesFollowTheStart()
    {
        part<QDateTimeEdit>("calendar.start")
            ->setDateTime(QDateTime::fromString(QStringLiteral("2025-01-07T14:00:00Z"), Qt::ISODate));
        QCOMPARE(m_document->effectiveSettings().startTime, std::optional<std::string>("2025-01-07T14:00:00"));
        auto* menu = part<QPushButton>("calendar.templates")->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->objectName() == QStringLiteral("calendar.template.twoShifts"))
                action->trigger();
        }
        QCOMPARE(value("night", ParameterId::CalendarAt), ParameterValue(6 * 60)); // 16 h after 14:00
    }

    void withoutAStartOneIsAssumedAndCanBeGiven()
    {
        showLine(QByteArray(plantYaml).replace("run: {start_time: 2025-01-06T06:00}\n", "") + calendarYaml);
        QVERIFY(text("calendar.start.text").contains(QStringLiteral("06:00")));
        QVERIFY(!part<QDateTimeEdit>("calendar.start")->isVisible());
        QTest::mouseClick(part<QPushButton>("calendar.start.give"), Qt::LeftButton);
        const auto start = m_document->effectiveSettings().startTime;
        QVERIFY(start.has_value());
        const QDateTime given = QDateTime::fromString(QString::fromStdString(*start), Qt::ISODate);
        QCOMPARE(given.date().dayOfWeek(), 1);
        QCOMPARE(given.time(), QTime(6, 0));
        QVERIFY(part<QDateTimeEdit>("calendar.start")->isVisible());
        m_document->undoStack()->undo();
        QVERIFY(part<QPushButton>("calendar.start.give")->isVisible());
    }

    void allThatRepeatsCountsInTheOpenWeek_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QString>("summary");
        const QString scheduled = QStringLiteral(" Of this run, %1 of 8 h are scheduled.");
        // 21 times 15 min in a week are 5.25 h, and seven lunches 3.5 h.
        const QByteArray oiling = "  oiling: {from_min: 450, every_min: 480, minutes: 15}\n";
        QTest::newRow("by the run") << oiling
                                    << QStringLiteral("Open 162.8 of 168 h a week.") +
                                           scheduled.arg(QStringLiteral("7 h 45 min"));
        QTest::newRow("by the run and by the clock")
            << oiling + "  lunch: {at: \"12:00\", minutes: 30}\n"
            << QStringLiteral("Open 159.3 of 168 h a week.") + scheduled.arg(QStringLiteral("7 h 15 min"));
        // A tenth of the time, in which 168 h hold 16.8 repetitions.
        QTest::newRow("not as often in each week")
            << QByteArray("  oiling: {from_min: 0, every_min: 600, minutes: 60}\n")
            << QStringLiteral("Open about 151.2 of 168 h a week.") + scheduled.arg(QStringLiteral("7 h"));
        QTest::newRow("once") << QByteArray("  audit: {from_min: 60, minutes: 60}\n")
                              << scheduled.arg(QStringLiteral("7 h")).trimmed();
    }
    void allThatRepeatsCountsInTheOpenWeek()
    {
        QFETCH(QByteArray, entries);
        showLine(QByteArray(plantYaml) + "calendar:\n" + entries);
        QTEST(plain(text("calendar.summary")), "summary");
    }

    void whatRedoBringsIsChosen()
    {
        choose("lunch");
        trigger("calendar.duplicate");
        m_document->undoStack()->undo();
        choose("cleaning");
        m_document->undoStack()->redo();
        QCOMPARE(list()->currentItem()->text(0), QStringLiteral("lunch 2"));
    }

    void onceAndBackKeepsTheRepetition()
    {
        choose("cleaning");
        type(part<QuantityEdit>("calendar.every_min"), "600");
        part<QCheckBox>("calendar.every_min.null")->click();
        QCOMPARE(value("cleaning", ParameterId::CalendarEveryMin), ParameterValue());
        part<QCheckBox>("calendar.every_min.null")->click();
        QCOMPARE(value("cleaning", ParameterId::CalendarEveryMin), ParameterValue(600));
    }

    void anEntryWithoutLengthIsSaidToCloseNothing()
    {
        choose("lunch");
        QCOMPARE(plain(text("calendar.minutes.note")), QStringLiteral("until 12:30"));
        type(part<QuantityEdit>("calendar.minutes"), "0");
        QVERIFY(text("calendar.minutes.note").contains(QStringLiteral("closes nothing")));
    }

    void findingsStandAtTheirField()
    {
        choose("cleaning");
        type(part<QuantityEdit>("calendar.minutes"), "480");
        QVERIFY(text("calendar.minutes.note").contains(QStringLiteral("never ends")));
        QVERIFY(list()->currentItem()->text(0).startsWith(QChar(0x26a0)));
        QVERIFY(text("calendar.summary").isEmpty());
        QVERIFY(text("calendar.problem").contains(QStringLiteral("“cleaning”")));
        type(part<QuantityEdit>("calendar.minutes"), "45");
        QVERIFY(!text("calendar.minutes.note").contains(QStringLiteral("never ends")));
        type(part<QuantityEdit>("calendar.minutes"), "-5");
        QVERIFY(!text("calendar.minutes.note").isEmpty());
        QCOMPARE(value("cleaning", ParameterId::CalendarMinutes), ParameterValue(45));
    }

    void aCalendarThatClosesTheRunIsSaid()
    {
        choose("lunch");
        part<QTimeEdit>("calendar.at")->setTime(QTime(6, 0));
        type(part<QuantityEdit>("calendar.minutes"), "10 h");
        QVERIFY(text("calendar.problem").contains(QStringLiteral("no open time")));
    }

    void anEmptyCalendarOffersTemplates()
    {
        showLine(plantYaml);
        QVERIFY(!text("calendar.empty").isEmpty());
        QVERIFY(!list()->isVisible());
        QTest::mouseClick(part<QPushButton>("calendar.template.twoShifts"), Qt::LeftButton);
        QVERIFY(isThere("night"));
        QVERIFY(text("calendar.empty").isEmpty());
        QCOMPARE(plain(text("calendar.summary")),
                 QStringLiteral("Open 112 of 168 h a week. Of this run, 8 h of 8 h are scheduled."));
        m_document->undoStack()->undo();
        QVERIFY(!text("calendar.empty").isEmpty());
    }

    void aNarrowPanelHasTheValuesBelowTheWeek_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isBelow");
        QTest::newRow("wide") << 1100 << false;
        QTest::newRow("narrow") << 500 << true;
    }
    void aNarrowPanelHasTheValuesBelowTheWeek()
    {
        QFETCH(int, width);
        QFETCH(bool, isBelow);
        choose("lunch");
        m_panel->resize(width, 700);
        QCoreApplication::processEvents();
        const QPoint weekEnd = week()->mapTo(m_panel.get(), week()->rect().bottomRight());
        const QPoint side = list()->mapTo(m_panel.get(), QPoint());
        QCOMPARE(side.y() > weekEnd.y(), isBelow);
        QCOMPARE(side.x() < weekEnd.x(), isBelow);
        QVERIFY(m_panel->minimumWidth() <= 500);
        // Below the week there is one scroll bar for all.
        const auto* form = part<QWidget>("calendar.form");
        const auto* around = form->parentWidget();
        QVERIFY2(!isBelow || form->height() <= around->height(),
                 qPrintable(QStringLiteral("%1 in %2").arg(form->height()).arg(around->height())));
    }

    void anotherFileBeginsAnew()
    {
        choose("lunch");
        type(part<QuantityEdit>("calendar.minutes"), "60");
        showLine(plantYaml);
        QVERIFY(names().isEmpty());
        showLine(QByteArray(plantYaml) + calendarYaml);
        QCOMPARE(part<QStackedWidget>("calendar.pages")->currentIndex(), 1); // nothing is chosen
    }
};

LINETWIN_TEST(CalendarPanelTest)
#include "CalendarPanelTest.moc"
