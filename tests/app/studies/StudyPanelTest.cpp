// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyPanel.h"

#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartView.h"
#include "app/charts/TableSaving.h"
#include "app/commands/LineCommands.h"
#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/studies/StudyPicture.h"
#include "app/text/Texts.h"
#include "engine/io/Files.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/charts/SvgTexts.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMap>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;

namespace {

/// The cosmetics line with half an hour and 30 shifts, a scenario with a larger Filler buffer active.
struct Bench {
    ProjectDocument document;
    StudyPanel panel;
    QSignalSpy failed{&panel, &StudyPanel::failed};

    explicit Bench(StudyKind kind) : panel(kind, document)
    {
        LoadResult loaded = loadFile("builtin:cosmetics");
        loaded.file->line.run.durationHours = 0.5;
        loaded.file->line.run.replications = 30;
        testing::openWhatIf(document, std::move(*loaded.file));
        setParameter(document, {"Filler"}, ParameterId::BufferCapacity, 500);
        panel.resize(900, 400);
        panel.show();
    }

    QToolButton& button(const char* name) { return *panel.findChild<QToolButton*>(QLatin1String(name)); }
    QTableWidget& table(const char* name = "studyTable")
    {
        return *panel.findChild<QTableWidget*>(QLatin1String(name));
    }
    QString label(const char* name) { return panel.findChild<QLabel*>(QLatin1String(name))->text(); }
    /// Until the study that the button starts is done.
    bool press(const char* name)
    {
        QTest::mouseClick(&button(name), Qt::LeftButton);
        return QTest::qWaitFor([this] { return !panel.runner().isRunning(); }, 30000 * test::patience) &&
               panel.runner().progress() >= 1;
    }
    bool run() { return press("studyRun"); }
    void type(const char* name, const char* text)
    {
        auto* edit = panel.findChild<QAbstractSpinBox*>(QLatin1String(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

} // namespace

class StudyPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Names of scenarios are not cut beside a picture that has room to spare.
    void theSettingsHaveAShareOfAWidePanel()
    {
        Bench bench(StudyKind::Compare);
        const auto width = [&] { return bench.panel.findChild<QWidget*>(QStringLiteral("studyEntries"))->width(); };
        const int before = width();
        bench.panel.resize(1100, 640);
        QTRY_VERIFY(width() >= before + 40);
    }

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void comparesAllScenarios()
    {
        Bench bench(StudyKind::Compare);
        QVERIFY(bench.run());
        QCOMPARE(bench.failed.count(), 0);
        QCOMPARE(bench.table().rowCount(), 2);
        QCOMPARE(bench.table().item(0, 0)->text(), QStringLiteral("Baseline"));
        QCOMPARE(bench.table().item(0, 2)->text(), QStringLiteral("reference"));
        QVERIFY(!bench.label("studyState").contains(u"changed since"));
        QVERIFY(bench.label("studyState").contains(u"30 shifts of 0.5 h, seed 42; exploratory"));
    }

    void showsAllFiguresAndWhatDiffers()
    {
        Bench bench(StudyKind::Compare);
        QVERIFY(bench.run());
        QTableWidget& figures = bench.table("studyFigures");
        QCOMPARE(figures.rowCount(), 19);
        QCOMPARE(figures.columnCount(), 3);
        QCOMPARE(figures.item(0, 1)->text().count(u'\n'), 0); // the reference has no difference
        QCOMPARE(figures.item(0, 2)->text().count(u'\n'), 2); // the difference and its verdict
        QTableWidget& changes = bench.table("studyChanges");
        QCOMPARE(changes.rowCount(), 1);
        QVERIFY(changes.item(0, 0)->text().startsWith(QStringLiteral("Filler · ")));
        QVERIFY(changes.item(0, 1)->text().startsWith(QStringLiteral("50")));
        QVERIFY(changes.item(0, 2)->text().startsWith(QStringLiteral("500")));
    }

    void theReferenceIsChosen()
    {
        Bench bench(StudyKind::Compare);
        auto* choice = bench.panel.findChild<QComboBox*>(QStringLiteral("studyReference"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(bench.run());
        QCOMPARE(bench.table().item(1, 0)->text(), QStringLiteral("Baseline"));
        QCOMPARE(bench.table().item(0, 2)->text(), QStringLiteral("reference"));
    }

    void untickedScenariosStayOut()
    {
        Bench bench(StudyKind::Compare);
        duplicateScenario(bench.document, *bench.document.activeScenario());
        auto* list = bench.panel.findChild<QListWidget*>(QStringLiteral("studyEntries"));
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(bench.run());
        QCOMPARE(bench.table().rowCount(), 2);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(bench.label("studyState").contains(u"changed since"));
        QVERIFY(bench.run());
        QCOMPARE(bench.table().rowCount(), 3);
    }

    /// TEEP and loading say nothing of a line that nothing planned stops.
    void figuresOfPlannedTimeAreOfferedWhereThereIsSome_data()
    {
        QTest::addColumn<StudyKind>("kind");
        QTest::addColumn<bool>("hasLoading");
        QTest::newRow("compare") << StudyKind::Compare << true;
        QTest::newRow("sweep") << StudyKind::Sweep << true;
        QTest::newRow("sensitivity") << StudyKind::Sensitivity << true;
        QTest::newRow("sizing: no goal is set for it") << StudyKind::Sizing << false;
    }
    void figuresOfPlannedTimeAreOfferedWhereThereIsSome()
    {
        QFETCH(StudyKind, kind);
        QFETCH(bool, hasLoading);
        Bench bench(kind);
        auto* choice = bench.panel.findChild<QComboBox*>(QStringLiteral("studyFigure"));
        const auto offers = [choice](LineFigure figure) { return choice->findData(static_cast<int>(figure)) >= 0; };
        QVERIFY(!offers(LineFigure::Teep) && !offers(LineFigure::Loading));
        bench.document.setActiveScenario(std::nullopt);
        setParameter(bench.document, {"Filler"}, {ParameterId::StopEvery, "glue"}, 95);
        QVERIFY(offers(LineFigure::Teep));
        QCOMPARE(offers(LineFigure::Loading), hasLoading);
        QCOMPARE(choice->currentData().toInt(), static_cast<int>(usualFigure));
        choice->setCurrentIndex(choice->findData(static_cast<int>(LineFigure::Teep)));
        setParameter(bench.document, {"Filler"}, {ParameterId::StopEvery, "glue"}, 90);
        QCOMPARE(choice->currentData().toInt(), static_cast<int>(LineFigure::Teep));
        bench.document.undoStack()->undo();
        bench.document.undoStack()->undo();
        QVERIFY(!offers(LineFigure::Teep));
        QCOMPARE(choice->currentData().toInt(), static_cast<int>(usualFigure));
    }

    void comparesByTeep()
    {
        Bench bench(StudyKind::Compare);
        bench.document.setActiveScenario(std::nullopt);
        setParameter(bench.document, {"Filler"}, {ParameterId::StopEvery, "cleaning"}, 10);
        setParameter(bench.document, {"Filler"}, {ParameterId::StopState, "cleaning"}, 2); // PLANNED
        auto* choice = bench.panel.findChild<QComboBox*>(QStringLiteral("studyFigure"));
        choice->setCurrentIndex(choice->findData(static_cast<int>(LineFigure::Teep)));
        QVERIFY(bench.run());
        QCOMPARE(bench.table().rowCount(), 2);
        QVERIFY(bench.table().item(1, 2)->text().contains(u"pp"));
        QCOMPARE(bench.table("studyFigures").rowCount(), 21);
    }

    void moreDoublesAndConfirmRunsOnFreshLuck()
    {
        Bench bench(StudyKind::Compare);
        QVERIFY(!bench.button("studyMore").isEnabled());
        QVERIFY(!bench.button("studyConfirm").isEnabled());
        QVERIFY(bench.run());
        const QString explored = bench.table().item(0, 1)->text();
        QVERIFY(bench.press("studyMore"));
        QVERIFY(bench.label("studyState").contains(u"60 shifts of 0.5 h, seed 42; exploratory"));
        QVERIFY(bench.press("studyConfirm"));
        QVERIFY(bench.label("studyState").contains(u"200 shifts of 0.5 h, seed 42; confirmed on fresh luck"));
        QCOMPARE(bench.panel.confirmedReplications(), 200);
        QVERIFY(bench.table().item(0, 1)->text() != explored);
        QVERIFY(bench.press("studyConfirm"));
        QVERIFY(bench.label("studyState").contains(u"400 shifts"));
        QCOMPARE(bench.panel.confirmedReplications(), 400);
        QVERIFY(bench.run());
        QCOMPARE(bench.table().item(0, 1)->text(), explored);
        QCOMPARE(bench.panel.confirmedReplications(), 400);
    }

    void sweepsOneParameterAndMakesAPointAScenario()
    {
        Bench bench(StudyKind::Sweep);
        bench.type("sweepTo", "200");
        bench.type("sweepStep", "50");
        QCOMPARE(bench.label("studyPoints"), QStringLiteral("Values to run: 5"));
        QVERIFY(bench.run());
        QCOMPARE(bench.failed.count(), 0);
        QCOMPARE(bench.table().rowCount(), 6); // the last without a limit
        bench.table().selectRow(4);
        QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        QCOMPARE(bench.document.scenarios().back().scenario.overrides.at("Filler").at(ParameterId::BufferCapacity),
                 ParameterValue(200));
    }

    void sweepsTwoParameters()
    {
        Bench bench(StudyKind::Sweep);
        QTest::mouseClick(bench.panel.findChild<QCheckBox*>(QStringLiteral("studySecond")), Qt::LeftButton, {},
                          QPoint(8, 8));
        bench.type("sweepTo", "100");
        bench.type("sweepStep", "50");
        // 0, 50, 100 places with what is suggested for the jams.
        const qsizetype points = bench.label("studyPoints").section(u' ', -1).toInt();
        QVERIFY(points > 3);
        QCOMPARE(points % 3, 0);
        QVERIFY(bench.run());
        QCOMPARE(bench.failed.count(), 0);
        QCOMPARE(bench.table().rowCount(), points);
    }

    void aRangeThatIsNoneIsRefused()
    {
        Bench bench(StudyKind::Sweep);
        bench.type("sweepFrom", "500");
        bench.type("sweepTo", "100");
        QTest::mouseClick(&bench.button("studyRun"), Qt::LeftButton);
        QVERIFY(!bench.panel.runner().isRunning());
        QVERIFY(bench.label("studyProblem").contains(u"Choose a parameter"));
        bench.type("sweepTo", "600");
        QVERIFY(!bench.label("studyProblem").contains(u"Choose a parameter"));
    }

    /// What is drawn keeps its date, and says that the form has changed since.
    void aRefusedFormLeavesTheNoteOfWhatIsDrawn()
    {
        Bench bench(StudyKind::Sweep);
        bench.type("sweepTo", "100");
        bench.type("sweepStep", "50");
        QVERIFY(bench.run());
        const auto* problem = bench.panel.findChild<QLabel*>(QStringLiteral("studyProblem"));
        const auto* state = bench.panel.findChild<QLabel*>(QStringLiteral("studyState"));
        QVERIFY(state->isVisible() && !problem->isVisible());
        bench.type("sweepFrom", "500");
        QTest::mouseClick(&bench.button("studyRun"), Qt::LeftButton);
        QVERIFY(!bench.panel.runner().isRunning());
        QVERIFY(problem->isVisible() && problem->text().contains(u"Choose a parameter"));
        QVERIFY(state->isVisible() && state->text().startsWith(u"Run at "));
        QVERIFY2(state->text().contains(u"changed since"), qPrintable(state->text()));
        QVERIFY(bench.table().rowCount() > 0);
        bench.type("sweepFrom", "0");
        QVERIFY(!problem->isVisible());
        QVERIFY2(!state->text().contains(u"changed since"), qPrintable(state->text()));
    }

    void aSweepOfTooManyValuesIsToldBeforehand()
    {
        Bench bench(StudyKind::Sweep);
        QTest::mouseClick(bench.panel.findChild<QCheckBox*>(QStringLiteral("studySecond")), Qt::LeftButton, {},
                          QPoint(8, 8));
        bench.type("sweepTo", "1000000");
        bench.type("sweepStep", "1");
        // 1,000,001 places with the 11 jam probabilities that are suggested: 0 to 0.02 in steps of 0.002.
        QVERIFY2(bench.label("studyPoints").contains(u"11,000,011, of at most 10,000"),
                 qPrintable(bench.label("studyPoints")));
    }

    void aPercentageMayHaveDecimalsAndIsNeverChangedSilently()
    {
        Bench bench(StudyKind::Sensitivity);
        bench.type("studyPercent", "2.5");
        QVERIFY(bench.run());
        QVERIFY(!bench.label("studyState").contains(u"changed since"));
        bench.type("studyPercent", "150");
        QTest::mouseClick(&bench.button("studyRun"), Qt::LeftButton);
        QVERIFY(!bench.panel.runner().isRunning());
        QVERIFY(bench.label("studyProblem").contains(u"Better and worse by"));
    }

    void aStoppedLookGivesBackTheLast()
    {
        Bench bench(StudyKind::Compare);
        QVERIFY(bench.run());
        QVERIFY(bench.press("studyConfirm"));
        const QString confirmed = bench.table().item(1, 2)->text();
        QTest::mouseClick(&bench.button("studyConfirm"), Qt::LeftButton);
        QVERIFY(bench.panel.runner().isRunning());
        QTest::mouseClick(&bench.button("studyRun"), Qt::LeftButton);
        QVERIFY(!bench.panel.runner().isRunning());
        QCOMPARE(bench.table().item(1, 2)->text(), confirmed);
        QVERIFY(bench.label("studyState").contains(u"200 shifts of 0.5 h, seed 42; confirmed on fresh luck"));
        QVERIFY(bench.label("studyState").contains(u"Further shifts were stopped"));
        QVERIFY(bench.button("studyConfirm").isEnabled());
    }

    /// Another line is an entry as a scenario is, and what was found in it is made in it.
    void aStudyOfAnotherLineGoesOn()
    {
        Bench bench(StudyKind::Sweep);
        const ScenarioId other = newOtherLine(bench.document);
        QVERIFY(bench.run());
        QVERIFY2(!bench.label("studyState").contains(u"changed since"), qPrintable(bench.label("studyState")));
        QVERIFY(bench.button("studyConfirm").isEnabled());
        bench.table().selectRow(0);
        bench.document.setActiveScenario(std::nullopt);
        QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        QCOMPARE(bench.document.shownLine().id, std::optional(other));
        QCOMPARE(bench.document.scenarios().size(), std::size_t{1});
        removeLine(bench.document, other);
        QVERIFY(bench.label("studyState").contains(u"changed since"));
    }

    void sizingSaysThatItStaysBehindConfirm()
    {
        Bench bench(StudyKind::Sizing);
        bench.panel.setConfirmedElsewhere([] { return 400; });
        bench.type("studyPlaces", "3");
        QVERIFY(bench.run());
        QVERIFY(bench.label("studyState").contains(u"behind the 400 shifts that Confirm has used"));
    }

    /// Headline, picture and note say the same; nothing of it was confirmed.
    void aStoppedSizingIsExploratory()
    {
        Bench bench(StudyKind::Sizing);
        bench.type("studyPlaces", "5200");
        QTest::mouseClick(&bench.button("studyRun"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.table().rowCount() > 0, 20000 * test::patience);
        QVERIFY(bench.label("studyHeadline").contains(u"Searching"));
        QTest::mouseClick(&bench.button("studyRun"), Qt::LeftButton);
        QVERIFY(!bench.panel.runner().isRunning());
        const QString title = bench.panel.findChild<StudyPicture*>()->chart()->title();
        for (const QString& text : {bench.label("studyHeadline"), title, bench.label("studyState")})
            QVERIFY2(text.contains(u"stopped before it was done", Qt::CaseInsensitive), qPrintable(text));
        for (const QString& text : {bench.label("studyHeadline"), bench.label("studyState")})
            QVERIFY2(text.contains(u"exploratory") && !text.contains(u"confirmed"), qPrintable(text));
        const QString conditions = bench.panel.tables().front().conditions;
        QVERIFY2(!conditions.contains(u"confirmed") && !conditions.contains(u"100 shifts"), qPrintable(conditions));
    }

    void aTargetThatIsNoNumberIsRefused()
    {
        Bench bench(StudyKind::Sizing);
        bench.type("studyTarget", "many");
        QTest::mouseClick(&bench.button("studyRun"), Qt::LeftButton);
        QVERIFY(!bench.panel.runner().isRunning());
        QVERIFY(bench.label("studyProblem").contains(u"Target for"));
    }

    void theSmallestTotalForATargetIsTold()
    {
        Bench bench(StudyKind::Sizing);
        bench.type("studyPlaces", "6");
        bench.type("studyTarget", "1");
        QVERIFY(bench.run());
        QVERIFY(bench.label("studyHeadline").contains(u"0 places are the smallest total that reaches 1"));
        bench.type("studyTarget", "999999");
        QVERIFY(bench.run());
        QVERIFY(bench.label("studyHeadline").contains(u"No total up to 6 places reaches"));
    }

    /// Rows stop after 25 of the 30 shifts where they are decided, and say so; more shifts double those of every row.
    void aSensitivityRacesUnlessAllIsAskedFor()
    {
        Bench bench(StudyKind::Sensitivity);
        const auto shifts = [&](int column) {
            QMap<QString, int> rows;
            for (int row = 0; row < bench.table().rowCount(); ++row)
                ++rows[bench.table().item(row, column)->text()];
            return rows;
        };
        QVERIFY(bench.run());
        QCOMPARE(bench.table().horizontalHeaderItem(2)->text(), QStringLiteral("Shifts"));
        const QMap<QString, int> first = shifts(2);
        QCOMPARE(first.keys(), (QStringList{QStringLiteral("25"), QStringLiteral("30")}));
        QVERIFY2(bench.label("studyHeadline")
                     .contains(QStringLiteral("%1 of %2 have all 30")
                                   .arg(first[QStringLiteral("30")])
                                   .arg(bench.table().rowCount())),
                 qPrintable(bench.label("studyHeadline")));
        QVERIFY(bench.label("studyState").contains(u"fewer for rows that were decided early"));
        QVERIFY(bench.press("studyMore"));
        const QMap<QString, int> second = shifts(2);
        QCOMPARE(second.keys(), (QStringList{QStringLiteral("50"), QStringLiteral("60")}));
        QCOMPARE(second[QStringLiteral("50")], first[QStringLiteral("25")]);

        auto* inFull = bench.panel.findChild<QCheckBox*>(QStringLiteral("studyInFull"));
        inFull->setFocus();
        QTest::keyClick(inFull, Qt::Key_Space);
        QVERIFY(bench.label("studyState").contains(u"settings have changed since"));
        QVERIFY(bench.run());
        QVERIFY(bench.table().horizontalHeaderItem(2)->text() != QStringLiteral("Shifts"));
        QVERIFY(bench.label("studyState").contains(u"30 shifts of 0.5 h, seed 42; exploratory."));
    }

    /// The picture and the slide say what they leave out, and how far they can be relied on.
    void aPictureSaysThatItHasTheLargestOnly()
    {
        Bench bench(StudyKind::Sensitivity);
        QVERIFY(bench.run());
        const auto copied = [&](const char* name) {
            bench.panel.findChild<QAction*>(QLatin1String(name))->trigger();
            return textOfSvg(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")));
        };
        const QString told = QStringLiteral("The 10 largest of ");
        for (const char* name : {"studyCopyPicture", "studyCopyWideSlide", "studyCopyStandardSlide"}) {
            const QString said = copied(name);
            for (const QString& part : {told, QStringLiteral("seed 42"), QStringLiteral("exploratory"),
                                        QStringLiteral("simulation luck only")})
                QVERIFY2(said.contains(part), qPrintable(part + QStringLiteral(" is not in: ") + said));
        }
        bench.button("studyAllRows").setChecked(true);
        QVERIFY(!copied("studyCopyPicture").contains(told));
        const QString slide = copied("studyCopyWideSlide");
        QVERIFY2(slide.contains(QStringLiteral("Only the first ")), qPrintable(slide));
    }

    void anotherLineClearsTheResult()
    {
        Bench bench(StudyKind::Sensitivity);
        QVERIFY(bench.run());
        QVERIFY(bench.table().rowCount() > 0);
        bench.document.replace(std::move(*loadFile("builtin:cosmetics").file), {});
        QCOMPARE(bench.table().rowCount(), 0);
        QVERIFY(!bench.button("studyApply").isEnabled());
    }

    void asksForScenariosToCompare()
    {
        Bench bench(StudyKind::Compare);
        removeScenario(bench.document, *bench.document.activeScenario());
        QTest::mouseClick(&bench.button("studyRun"), Qt::LeftButton);
        QVERIFY(!bench.panel.runner().isRunning());
        QVERIFY(bench.label("studyProblem").contains(u"no scenario yet"));
    }

    void saysWhenTheScenarioHasChanged()
    {
        Bench bench(StudyKind::Sensitivity);
        QVERIFY(bench.run());
        QVERIFY(!bench.label("studyState").contains(u"changed since"));
        renameScenario(bench.document, *bench.document.activeScenario(), "another name");
        QVERIFY(!bench.label("studyState").contains(u"changed since"));
        QVERIFY(bench.label("studyState").contains(u"on “another name”"));
        bench.document.setActiveScenario(std::nullopt);
        QVERIFY(!bench.label("studyState").contains(u"changed since"));
        bench.document.setActiveScenario(bench.document.scenarios().front().id);
        setParameter(bench.document, {"Filler"}, ParameterId::BufferCapacity, 501);
        QVERIFY(bench.label("studyState").contains(u"changed since"));
        bench.document.undoStack()->undo();
        QVERIFY(!bench.label("studyState").contains(u"changed since"));
    }

    void aRowBecomesAScenario()
    {
        Bench bench(StudyKind::Sensitivity);
        QVERIFY(bench.run());
        QVERIFY(!bench.button("studyApply").isEnabled());
        const auto matches = bench.table().findItems(QStringLiteral("Filler without jams"), Qt::MatchExactly);
        QCOMPARE(matches.size(), 1);
        bench.table().selectRow(matches.front()->row());
        QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        QCOMPARE(bench.document.scenarios().size(), 2);
        const Scenario& made = bench.document.scenarios().back().scenario;
        QCOMPARE(made.overrides.at("Filler").at(ParameterId::JamProb), ParameterValue(0));
        QCOMPARE(made.overrides.at("Filler").at(ParameterId::BufferCapacity), ParameterValue(500));
        bench.document.undoStack()->undo();
        QCOMPARE(bench.document.scenarios().size(), 1);
    }

    void whatIsMadeDoesNotOutdateTheStudy_data()
    {
        QTest::addColumn<StudyKind>("kind");
        QTest::addColumn<int>("row");
        QTest::addRow("compare") << StudyKind::Compare << 1;
        QTest::addRow("sweep") << StudyKind::Sweep << 1;
        QTest::addRow("sensitivity") << StudyKind::Sensitivity << 0;
        QTest::addRow("buffer sizing") << StudyKind::Sizing << 1;
    }

    void whatIsMadeDoesNotOutdateTheStudy()
    {
        QFETCH(const StudyKind, kind);
        QFETCH(const int, row);
        Bench bench(kind);
        if (kind == StudyKind::Sizing)
            bench.type("studyPlaces", "3");
        QVERIFY(bench.run());
        const int rows = bench.table().rowCount();
        bench.table().selectRow(row);
        QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        QCOMPARE(bench.document.scenarios().size(), std::size_t{2});
        QVERIFY2(!bench.label("studyState").contains(u"changed since"), qPrintable(bench.label("studyState")));
        QCOMPARE(bench.label("studyState").contains(u"added since are not in it"), kind == StudyKind::Compare);
        QVERIFY(bench.button("studyConfirm").isEnabled());
        if (kind != StudyKind::Compare)
            return;
        QVERIFY(bench.run());
        QCOMPARE(bench.table().rowCount(), rows + 1);
        QVERIFY(!bench.label("studyState").contains(u"not in it"));
    }

    void notesOutdateNothing()
    {
        Bench bench(StudyKind::Sensitivity);
        QVERIFY(bench.run());
        describeLine(bench.document, "measured in May");
        QVERIFY(!bench.label("studyState").contains(u"changed since"));
    }

    /// The name says what changes and the description what was found and how far it is to be trusted; two are told
    /// apart.
    void whatIsMadeHasItsOwnNameAndATrueDescription()
    {
        Bench bench(StudyKind::Sweep);
        bench.document.setActiveScenario(std::nullopt);
        bench.type("sweepTo", "100");
        bench.type("sweepStep", "50");
        QVERIFY(bench.run());
        for (int twice = 0; twice < 2; ++twice) {
            bench.table().selectRow(2);
            QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        }
        const auto& scenarios = bench.document.scenarios();
        const Scenario& made = scenarios[scenarios.size() - 2].scenario;
        QVERIFY(made.name != scenarios.back().scenario.name);
        QVERIFY2(toQString(made.name).contains(u"100 places"), made.name.c_str());
        const QString description = toQString(made.description);
        for (const char* words : {"sweep", "Baseline", "100 places", "30 shifts, seed 42", "exploratory"})
            QVERIFY2(description.contains(QLatin1String(words)), qPrintable(description));
        QVERIFY2(description.contains(bench.table().item(2, 2)->text().replace(QChar::Nbsp, u' ')),
                 qPrintable(description));
    }

    void aComparedScenarioIsCopiedWithWhatWasFound()
    {
        Bench bench(StudyKind::Compare);
        QVERIFY(bench.run());
        bench.table().selectRow(0);
        QVERIFY(!bench.button("studyApply").isEnabled());
        bench.table().selectRow(1);
        QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        const auto& scenarios = bench.document.scenarios();
        QCOMPARE(scenarios.size(), std::size_t{2});
        QVERIFY(scenarios[1].scenario.name != scenarios[0].scenario.name);
        QCOMPARE(scenarios[1].scenario.overrides, scenarios[0].scenario.overrides);
        QVERIFY(toQString(scenarios[1].scenario.description).contains(u"comparison"));
    }

    /// Only the selected rows run again, on their own luck, and share the level; a repeat adds to them. What was
    /// explored stays beside them.
    void selectedRowsAreConfirmed_data()
    {
        QTest::addColumn<StudyKind>("kind");
        QTest::addRow("sweep") << StudyKind::Sweep;
        QTest::addRow("sensitivity") << StudyKind::Sensitivity;
    }

    void selectedRowsAreConfirmed()
    {
        QFETCH(const StudyKind, kind);
        Bench bench(kind);
        QVERIFY(bench.run());
        const QString first = bench.table().item(0, 0)->text();
        const int rows = bench.table().rowCount();
        bench.table().selectRow(0);
        QCOMPARE(bench.button("studyConfirm").text(), QStringLiteral("Confirm (1)"));
        QVERIFY(bench.press("studyConfirm"));
        QCOMPARE(bench.table().rowCount(), rows + 1);
        const int luck = kind == StudyKind::Sweep ? 2 : 1;
        for (int row = 0; row < 2; ++row)
            QCOMPARE(bench.table().item(row, 0)->text(), first);
        QVERIFY2(bench.table().item(0, luck)->text().startsWith(u"fresh, ± at 96"),
                 qPrintable(bench.table().item(0, luck)->text()));
        QVERIFY(bench.table().item(1, luck)->text().startsWith(u"exploring, "));
        QVERIFY(bench.table().item(1, luck)->text().contains(u"± at 99."));
        QVERIFY(bench.label("studyState").contains(u"200 shifts of 0.5 h, seed 42; confirmed on fresh luck"));
        QVERIFY(bench.label("studyState").contains(u"what is paler is exploratory"));
        QVERIFY(bench.press("studyConfirm"));
        QVERIFY(bench.label("studyState").contains(u"400 shifts"));
        QCOMPARE(bench.table().rowCount(), rows + 1);
        QCOMPARE(bench.panel.confirmedReplications(), 400);
        for (int row = 0; row < 2; ++row) {
            bench.table().selectRow(row);
            QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        }
        const auto& scenarios = bench.document.scenarios();
        QCOMPARE(scenarios.size(), std::size_t{3});
        QCOMPARE(scenarios[1].scenario.overrides, scenarios[2].scenario.overrides);
        QVERIFY(toQString(scenarios[1].scenario.description).contains(u"400 shifts, seed 42; on fresh luck"));
        QVERIFY(toQString(scenarios[2].scenario.description).contains(u"30 shifts, seed 42; exploratory"));
        bench.document.setActiveScenario(scenarios[0].id);
        QVERIFY(bench.run());
        QCOMPARE(bench.table().rowCount(), rows);
    }

    void aClickInThePictureChoosesThePoint()
    {
        Bench bench(StudyKind::Sizing);
        bench.type("studyPlaces", "9");
        QVERIFY(bench.run());
        auto* view = bench.panel.findChild<ChartView*>(QStringLiteral("studyChart"));
        const QRectF plot = view->frame().plot;
        QTest::mouseClick(&view->overlay(), Qt::LeftButton, {},
                          QPoint(qRound(plot.right()) - 2, qRound(plot.center().y())));
        QCOMPARE(bench.table().currentRow(), 9);
        auto* make = bench.panel.findChild<QAction*>(QStringLiteral("studyMake"));
        QVERIFY2(make->isEnabled() && make->text().contains(u"9 places"), qPrintable(make->text()));
        make->trigger();
        QCOMPARE(bench.document.scenarios().size(), std::size_t{2});
    }

    /// That a key opens is about what is chosen, wherever the mouse is.
    void aMenuIsAboutWhatLiesUnderTheMouse()
    {
        Bench bench(StudyKind::Sizing);
        bench.type("studyPlaces", "9");
        QVERIFY(bench.run());
        auto* view = bench.panel.findChild<ChartView*>(QStringLiteral("studyChart"));
        const QRectF plot = view->frame().plot;
        const auto openAt = [&](QContextMenuEvent::Reason reason, double x) {
            const QPoint place(qRound(x), qRound(plot.center().y()));
            QContextMenuEvent event(reason, place, view->overlay().mapToGlobal(place));
            QCoreApplication::sendEvent(&view->overlay(), &event);
            QVERIFY(QApplication::activePopupWidget());
            QApplication::activePopupWidget()->close();
        };
        openAt(QContextMenuEvent::Mouse, plot.right() - 2);
        QCOMPARE(bench.table().currentRow(), 9);
        openAt(QContextMenuEvent::Keyboard, plot.left() + 2);
        QCOMPARE(bench.table().currentRow(), 9);
        openAt(QContextMenuEvent::Mouse, plot.left() + 2);
        QCOMPARE(bench.table().currentRow(), 0);
    }

    /// What is selected in the table and what has the ring are one, wherever it was chosen.
    void pictureAndTableFollowEachOther_data()
    {
        QTest::addColumn<StudyKind>("kind");
        QTest::addRow("sweep") << StudyKind::Sweep;
        QTest::addRow("buffer sizing") << StudyKind::Sizing;
    }

    void pictureAndTableFollowEachOther()
    {
        QFETCH(const StudyKind, kind);
        Bench bench(kind);
        if (kind == StudyKind::Sizing) {
            bench.type("studyPlaces", "9");
        } else {
            bench.type("sweepTo", "900");
            bench.type("sweepStep", "100");
        }
        QVERIFY(bench.run());
        auto* view = bench.panel.findChild<ChartView*>(QStringLiteral("studyChart"));
        const auto drawn = [&] { return view->grab().toImage(); };
        const QImage none = drawn();
        const auto click = [&](double share) {
            const QRectF plot = view->frame().plot;
            const double x = plot.left() + share * plot.width();
            QTest::mouseClick(&view->overlay(), Qt::LeftButton, {}, QPoint(qRound(x), qRound(plot.center().y())));
        };
        bench.table().selectRow(3);
        const QImage third = drawn();
        QVERIFY(third != none);
        click(6.0 / 9);
        QCOMPARE(bench.table().currentRow(), 6);
        const QImage sixth = drawn();
        QVERIFY(sixth != third && sixth != none);
        bench.table().selectRow(3);
        QCOMPARE(drawn(), third);
        click(0);
        QCOMPARE(bench.table().currentRow(), 0);
        bench.table().clearSelection();
        QCOMPARE(drawn(), none);
    }

    void aSplitBecomesAScenario()
    {
        Bench bench(StudyKind::Sizing);
        bench.type("studyPlaces", "9");
        QVERIFY(bench.run());
        // Totals 0 to 9, the present split, unlimited buffers.
        QCOMPARE(bench.table().rowCount(), 12);
        bench.table().selectRow(9);
        QTest::mouseClick(&bench.button("studyApply"), Qt::LeftButton);
        double places = 0;
        for (const char* station : {"Filler", "Inspector", "Packer"})
            places += *bench.document.scenarios().back().scenario.overrides.at(station).at(ParameterId::BufferCapacity);
        QCOMPARE(places, 9.0);
        bench.table().selectRow(10);
        QVERIFY(!bench.button("studyApply").isEnabled());
    }

    void theTableLeavesAsNumbers()
    {
        Bench bench(StudyKind::Compare);
        QVERIFY(bench.run());
        bench.panel.copyTable();
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        bool isNumber = false;
        lines[1].split(u'\t')[1].toDouble(&isNumber);
        QVERIFY(isNumber);
    }

    void commaSeparatedIsQuoted()
    {
        ChartTable table;
        table.header = {QStringLiteral("a, \"b\""), QStringLiteral("c")};
        table.rows = {{QStringLiteral("x"), 1234.5}, {QVariant(), 0.1}};
        QCOMPARE(commaSeparated({table}), QByteArray("\"a, \"\"b\"\"\",c\r\nx,1234.5\r\n,0.1\r\n"));
    }
};

LINETWIN_TEST(StudyPanelTest)
#include "StudyPanelTest.moc"
