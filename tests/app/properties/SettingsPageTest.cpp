// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/SettingsPage.h"

#include "app/commands/ScenarioCommands.h"
#include "app/properties/PropertyPanel.h"
#include "app/properties/RowLayout.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "engine/model/Limits.h"
#include "tests/TestMain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

LoadedFile twoStationSample()
{
    LoadedFile file;
    file.kind = LoadedFile::Kind::Scenario;
    file.line.name = "Cosmetics line";
    file.line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}};
    file.line.baseline["Filler"].parameters = {{ParameterId::Uph, 10000}};
    file.line.baseline["Packer"].parameters = {{ParameterId::Uph, 12000}};
    file.scenario.name = "what if";
    return file;
}

/// The property panel with nothing selected, on screen and active.
struct SettingsBench {
    ProjectDocument document;
    Selection selection;
    std::unique_ptr<PropertyPanel> panel;

    SettingsBench()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        document.replace(twoStationSample(), {});
        panel = std::make_unique<PropertyPanel>(document, selection);
        panel->resize(360, 900);
        panel->show();
        panel->activateWindow();
    }
    bool isReady() { return QTest::qWaitForWindowActive(panel.get()); }
    template <class Widget> Widget& find(const char* name) const
    {
        auto* widget = panel->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(widget);
        return *widget;
    }
    void type(const char* name, const QString& typed, Qt::Key end = Qt::Key_Return) const
    {
        auto& editor = find<QWidget>(name);
        editor.setFocus();
        QTest::keySequence(&editor, QKeySequence::SelectAll);
        QTest::keyClicks(&editor, typed);
        QTest::keyClick(&editor, end);
    }
    RunSettings settings() const { return document.runSettings(document.scenarios().front().id); }
    int steps() { return document.undoStack()->index(); }
};

} // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|No icon"))); }

    /// Each number is taken over in its own unit, as one undo step that brings the old settings back.
    void eachNumberIsOneStep_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::newRow("duration") << QByteArray("duration_hours") << u"7.5"_s << 7.5;
        QTest::newRow("duration in minutes") << QByteArray("duration_hours") << u"90 min"_s << 1.5;
        QTest::newRow("duration in days") << QByteArray("duration_hours") << u"2 days"_s << 48.0;
        QTest::newRow("warm-up") << QByteArray("warmup_hours") << u"2"_s << 2.0;
        QTest::newRow("replications") << QByteArray("replications") << u"1,000"_s << 1000.0;
        QTest::newRow("seed") << QByteArray("random_seed") << u"9007199254740991"_s << 9007199254740991.0;
        QTest::newRow("telemetry") << QByteArray("telemetry_interval_sec") << u"1 min"_s << 60.0;
        QTest::newRow("production") << QByteArray("production_interval_sec") << u"1 h"_s << 3600.0;
    }
    void eachNumberIsOneStep()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, typed);
        QFETCH(double, value);
        SettingsBench bench;
        QVERIFY(bench.isReady());
        const RunSettings before = bench.settings();
        bench.type(name.constData(), typed);
        const std::map<QByteArray, double> now{{"duration_hours", bench.settings().durationHours},
                                               {"warmup_hours", bench.settings().warmupHours},
                                               {"replications", bench.settings().replications},
                                               {"random_seed", double(bench.settings().randomSeed.value_or(-1))},
                                               {"telemetry_interval_sec", bench.settings().telemetryIntervalSec},
                                               {"production_interval_sec", bench.settings().productionIntervalSec}};
        QCOMPARE(now.at(name), value);
        QCOMPARE(bench.steps(), 1);
        bench.document.undoStack()->undo();
        QVERIFY(bench.settings() == before);
    }

    /// The limits of files hold here, too: shift and warm-up together are at most 100,000 h.
    void whatIsOutOfRangeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no duration") << QByteArray("duration_hours") << u"0"_s;
        QTest::newRow("with the warm-up too long") << QByteArray("duration_hours") << u"99991"_s;
        QTest::newRow("warm-up") << QByteArray("warmup_hours") << u"99993"_s;
        QTest::newRow("no shift") << QByteArray("replications") << u"0"_s;
        QTest::newRow("half a shift") << QByteArray("replications") << u"1.5"_s;
        QTest::newRow("shifts") << QByteArray("replications") << u"100001"_s;
        QTest::newRow("seed") << QByteArray("random_seed") << u"9007199254740993"_s;
        QTest::newRow("interval") << QByteArray("telemetry_interval_sec") << u"0"_s;
        QTest::newRow("long interval") << QByteArray("production_interval_sec") << u"86401"_s;
    }
    void whatIsOutOfRangeIsRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, typed);
        SettingsBench bench;
        QVERIFY(bench.isReady());
        RunSettings settings = bench.settings();
        settings.warmupHours = 10;
        setRunSettings(bench.document, bench.document.activeScenario(), settings);
        bench.type(name.constData(), typed);
        QVERIFY(bench.settings() == settings);
        QVERIFY(!bench.find<QuantityEdit>(name.constData()).problem().isEmpty());
    }

    void aSeedIsDrawn()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        QTest::mouseClick(&bench.find<QToolButton>("drawSeed"), Qt::LeftButton);
        const auto first = bench.settings().randomSeed;
        QVERIFY(first && *first != 42 && *first >= 0 && *first <= largestSeed);
        QTest::mouseClick(&bench.find<QToolButton>("drawSeed"), Qt::LeftButton);
        QVERIFY(bench.settings().randomSeed != first);
        QCOMPARE(bench.steps(), 2);
    }

    /// A fresh seed is shown but not edited; fixing it keeps the one in force.
    void aFreshSeedIsFixed()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        auto& fresh = bench.find<QCheckBox>("random_seed.null");
        QTest::keyClick(&fresh, Qt::Key_Space);
        QVERIFY(!bench.settings().randomSeed);
        QVERIFY(!bench.find<QuantityEdit>("random_seed").isEnabled());
        const std::uint64_t drawn = bench.document.seed();
        QTest::keyClick(&fresh, Qt::Key_Space);
        QCOMPARE(bench.settings().randomSeed, std::optional(static_cast<std::int64_t>(drawn)));
        QVERIFY(bench.find<QuantityEdit>("random_seed").isEnabled());
        QCOMPARE(bench.steps(), 2);
    }

    void theStartIsSetAndTakenAway()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        auto& start = bench.find<QDateTimeEdit>("start_time");
        QVERIFY(!start.isEnabled());
        QTest::keyClick(&bench.find<QCheckBox>("start_time.null"), Qt::Key_Space);
        QVERIFY(bench.settings().startTime->ends_with("T06:00:00"));
        QVERIFY(start.isEnabled());
        RunSettings settings = bench.settings();
        settings.startTime = "2025-03-30T02:30:00"; // an hour that summer time leaves out in Europe
        setRunSettings(bench.document, bench.document.activeScenario(), settings);
        QCOMPARE(start.text(), QStringLiteral("2025-03-30 02:30"));
        start.setFocus();
        start.setCurrentSection(QDateTimeEdit::HourSection);
        QTest::keyClick(&start, Qt::Key_Up);
        QTest::keyClick(&start, Qt::Key_Up);
        QCOMPARE(*bench.settings().startTime, std::string("2025-03-30T04:30:00"));
        QCOMPARE(bench.steps(), 3); // both steps of the arrow are one
        QTest::keyClick(&bench.find<QCheckBox>("start_time.null"), Qt::Key_Space);
        QVERIFY(!bench.settings().startTime);
    }

    /// What is typed in the Baseline is the line's, for every scenario that says nothing else itself.
    void theBaselinesSettingsAreTheLines()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        bench.type("duration_hours", QStringLiteral("6"));
        bench.document.setActiveScenario(std::nullopt);
        bench.type("replications", QStringLiteral("7"));
        bench.type("duration_hours", QStringLiteral("12"));
        QCOMPARE(bench.document.line().run.replications, 7);
        QVERIFY(bench.document.isModified());
        bench.document.setActiveScenario(bench.document.scenarios().front().id);
        QCOMPARE(bench.find<QuantityEdit>("replications").text(), QStringLiteral("7"));
        QCOMPARE(bench.find<QuantityEdit>("duration_hours").text(), QStringLiteral("6"));
        QVERIFY(!bench.document.scenarios().front().scenario.settings.replications);
    }

    /// What a scenario says itself is marked like an overridden parameter, beside the line's value, and taken back
    /// alone.
    void eachFieldOfAScenarioGoesBackToTheLines_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("lines");
        QTest::newRow("duration") << QByteArray("duration_hours") << u"12"_s << u"8"_s;
        QTest::newRow("warm-up") << QByteArray("warmup_hours") << u"2"_s << u"0"_s;
        QTest::newRow("shifts") << QByteArray("replications") << u"1000"_s << u"100"_s;
        QTest::newRow("seed") << QByteArray("random_seed") << u"7"_s << u"42"_s;
        QTest::newRow("telemetry") << QByteArray("telemetry_interval_sec") << u"5"_s << u"1"_s;
        QTest::newRow("production") << QByteArray("production_interval_sec") << u"60"_s << u"300"_s;
    }
    void eachFieldOfAScenarioGoesBackToTheLines()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, typed);
        QFETCH(QString, lines);
        SettingsBench bench;
        QVERIFY(bench.isReady());
        auto& reset = bench.find<QToolButton>((name + ".reset").constData());
        const auto& editor = bench.find<QuantityEdit>(name.constData());
        QVERIFY(!reset.isVisible());
        QCOMPARE(bench.find<QLabel>((name + ".baseline").constData()).text(), u"baseline\u00A0%1"_s.arg(lines));
        bench.type(name.constData(), typed);
        bench.type(name == "duration_hours" ? "warmup_hours" : "duration_hours", u"3"_s);
        QVERIFY(reset.isVisible());
        QTest::mouseClick(&reset, Qt::LeftButton);
        QVERIFY(!reset.isVisible());
        QCOMPARE(editor.text(), lines);
        const SparseRunSettings& own = bench.document.ownRunSettings(bench.document.activeScenario());
        QVERIFY(!own.isEmpty()); // the other field stays
        QCOMPARE(bench.steps(), 3);
        bench.document.undoStack()->undo();
        QVERIFY(reset.isVisible());
        QCOMPARE(editor.text(), QLocale().toString(typed.toInt()));
    }

    void theStartGoesBackToTheLines()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        auto& reset = bench.find<QToolButton>("start_time.reset");
        QTest::keyClick(&bench.find<QCheckBox>("start_time.null"), Qt::Key_Space);
        QVERIFY(reset.isVisible());
        QTest::keyClick(&reset, Qt::Key_Space);
        QVERIFY(!reset.isVisible());
        QVERIFY(bench.document.ownRunSettings(bench.document.activeScenario()).isEmpty());
    }

    /// In the Baseline the line's own settings go back to the defaults; there is nothing to mark.
    void theLinesSettingsGoBackToTheDefaults()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        bench.document.setActiveScenario(std::nullopt);
        bench.type("duration_hours", u"12"_s);
        QCOMPARE(bench.find<QLabel>("duration_hours.baseline").text(), u"default\u00A0%1"_s.arg(8));
        bench.document.setActiveScenario(bench.document.scenarios().front().id);
        QVERIFY(!bench.find<QToolButton>("duration_hours.reset").isVisible());
        QCOMPARE(bench.find<QLabel>("duration_hours.baseline").text(), u"baseline\u00A0%1"_s.arg(12));
        bench.document.setActiveScenario(std::nullopt);
        QTest::mouseClick(&bench.find<QToolButton>("duration_hours.reset"), Qt::LeftButton);
        QVERIFY(bench.document.line().run.isEmpty());
    }

    void theLineIsRenamed()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        bench.type("lineName", QStringLiteral(" Hall 3 "));
        QCOMPARE(bench.document.line().name, std::string("Hall 3"));
        bench.type("lineName", QStringLiteral("  "));
        QCOMPARE(bench.find<NameEdit>("lineName").text(), QStringLiteral("Hall 3"));
        bench.type("lineName", QStringLiteral("other"), Qt::Key_Escape);
        QCOMPARE(bench.find<NameEdit>("lineName").text(), QStringLiteral("Hall 3"));
        QCOMPARE(bench.steps(), 1);
        bench.document.undoStack()->undo();
        QCOMPARE(bench.find<NameEdit>("lineName").text(), QStringLiteral("Cosmetics line"));
    }

    void theConstraintIsChosen()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        auto& constraint = bench.find<QComboBox>("constraint");
        QCOMPARE(constraint.currentText(), QStringLiteral("Automatic: Filler"));
        constraint.setFocus();
        QTest::keyClick(&constraint, Qt::Key_End);
        QCOMPARE(bench.document.line().constraint, std::optional<std::string>("Packer"));
        QCOMPARE(bench.steps(), 1);
        QTest::keyClick(&constraint, Qt::Key_Home);
        QVERIFY(!bench.document.line().constraint);
    }

    void theWheelChangesOnlyWhatHasTheFocus()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        auto& constraint = bench.find<QComboBox>("constraint");
        QWheelEvent wheel({5, 5}, constraint.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&constraint, &wheel);
        QCOMPARE(bench.steps(), 0);
    }

    void whatWasObservedIsEnteredAndForgotten()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        bench.type("observed.good_units_per_hour", QStringLiteral("90 /min"));
        bench.type("observed.oee", QStringLiteral("57.1"));
        QCOMPARE(bench.document.line().observed.goodUnitsPerHour, std::optional(5400.0));
        QCOMPARE(bench.document.line().observed.oee, std::optional(0.571));
        QCOMPARE(bench.steps(), 2);
        auto& clear = bench.find<QToolButton>("observed.oee.clear");
        QVERIFY(clear.isVisible());
        QTest::mouseClick(&clear, Qt::LeftButton);
        QVERIFY(!bench.document.line().observed.oee);
        QVERIFY(bench.document.line().observed.goodUnitsPerHour);
        QVERIFY(!clear.isVisible());
        QVERIFY(bench.find<QuantityEdit>("observed.oee").text().isEmpty());
    }

    void typedTextBelongsToTheEntryItWasTypedFor()
    {
        SettingsBench bench;
        QVERIFY(bench.isReady());
        auto& editor = bench.find<QuantityEdit>("replications");
        editor.setFocus();
        editor.selectAll();
        QTest::keyClicks(&editor, QStringLiteral("55"));
        bench.panel->commitPendingText(); // as saving does
        QCOMPARE(bench.settings().replications, 55);
        editor.selectAll();
        QTest::keyClicks(&editor, QStringLiteral("66"));
        bench.document.setActiveScenario(std::nullopt);
        QCOMPARE(bench.document.runSettings(std::nullopt).replications, 100);
        QCOMPARE(bench.settings().replications, 55);
    }

    void narrowPanelsKeepEveryEditor()
    {
        SettingsBench bench;
        for (const int width : {600, 360, 200}) {
            bench.panel->resize(width, 900);
            QCoreApplication::processEvents();
            for (const char* name : {"duration_hours", "start_time", "lineName", "constraint", "observed.oee"}) {
                const auto& editor = bench.find<QWidget>(name);
                const QRect place(editor.mapTo(bench.panel.get(), QPoint()), editor.size());
                QVERIFY2(bench.panel->rect().right() >= place.right(), name);
            }
        }
    }

    /// A text that may break after each character has the least width of one.
    void labelsWithoutBlanksAreNoColumnsOfCharacters()
    {
        QWidget row;
        QLabel label(QStringLiteral("シミュレーションのシフト数"), &row);
        label.setWordWrap(true);
        QLineEdit editor(&row);
        const RowLayout layout{new QGridLayout(&row), &label, nullptr, &editor, nullptr, nullptr, nullptr};
        QVERIFY(label.minimumSizeHint().width() < 4 * label.fontMetrics().height());
        QVERIFY(layout.wideWidth() - layout.narrowWidth() >= 4 * label.fontMetrics().height());
    }
};

LINETWIN_TEST(SettingsPageTest)
#include "SettingsPageTest.moc"
