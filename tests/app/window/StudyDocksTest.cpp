// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudies.h"
#include "app/settings/Languages.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include <array>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr std::array studyDocks{"compareDock", "sweepDock", "sensitivityDock", "sizingDock"};

QAction& openOf(TestWindow& window, const char* name)
{
    return *window.findChild<QAction*>(QStringLiteral("open.") + QLatin1String(name));
}

QToolButton* runOf(TestWindow& window, const char* dock)
{
    return window.dock(dock)->findChild<QToolButton*>(QStringLiteral("studyRun"));
}

template <class Widget> bool isSeen(TestWindow& window, const char* dock, const char* name)
{
    return window.dock(dock)->findChild<Widget*>(QLatin1String(name))->isVisible();
}

constexpr const char* projectText =
    "name: P\nline:\n  name: Plant\n  run: {replications: 4, duration_hours: 0.1}\n  topology:\n    stations:\n"
    "      - {name: A, output_type: Tube}\n      - {name: B}\nscenarios:\n  - {name: a}\n";

} // namespace

class StudyDocksTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void eachOpensAsAWindowOfItsOwn()
    {
        TestWindow window;
        window.openBuiltin();
        window.show();
        for (const char* name : studyDocks) {
            QVERIFY(!window.dock(name)->isVisible());
            openOf(window, name).trigger();
            QVERIFY(window.dock(name)->isVisible());
            QVERIFY(window.dock(name)->isFloating());
        }
        // Again does not close it: it may only have been behind another.
        openOf(window, "compareDock").trigger();
        QVERIFY(window.dock("compareDock")->isVisible());
    }

    void oneThatIsDockedComesToTheFront()
    {
        TestWindow window;
        window.openBuiltin();
        window.show();
        openOf(window, "compareDock").trigger();
        QDockWidget& compare = *window.dock("compareDock");
        compare.setFloating(false);
        QTRY_VERIFY(!compare.visibleRegion().isEmpty());
        window.dock("chartDock")->raise();
        QTRY_VERIFY(compare.visibleRegion().isEmpty());
        openOf(window, "compareDock").trigger();
        QTRY_VERIFY(!compare.visibleRegion().isEmpty());
    }

    void studiesOfMoneyAreOfferedWhereThereIsSome()
    {
        TestWindow window;
        window.openBuiltin();
        for (const char* name : {"portfolioDock", "mixDock"})
            QVERIFY(!openOf(window, name).isVisible());
        QVERIFY(window.openFile(QStringLiteral("builtin:cosmetic_tubes")));
        for (const char* name : {"portfolioDock", "mixDock"})
            QVERIFY(openOf(window, name).isVisible());
        QVERIFY(openOf(window, "compareDock").isVisible());
    }

    void withoutALineThereIsNothingToStudy()
    {
        TestWindow window;
        window.openBuiltin();
        window.show();
        QVERIFY(openOf(window, "sweepDock").isEnabled());
        window.trigger("closeDocument");
        QVERIFY(!openOf(window, "sweepDock").isEnabled());
        window.openBuiltin();
        QVERIFY(openOf(window, "sweepDock").isEnabled());
    }

    void aStudyIsKeptWithItsProject()
    {
        write(path("plant.yaml"), projectText);
        TestWindow window;
        QVERIFY(window.openFile(path("plant.yaml")));
        window.show();
        openOf(window, "sensitivityDock").trigger();
        QTest::mouseClick(runOf(window, "sensitivityDock"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(path("plant.studies.json")));
        QString error;
        const auto kept = readKeptStudies(path("plant.studies.json"), error);
        QVERIFY2(kept, qPrintable(error));
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->front().kind, QStringLiteral("sensitivity"));
        QVERIFY(!isOutdated(window.document(), kept->front()));
        QVERIFY(!window.isWindowModified());
    }

    void whatIsKeptIsOfferedWhenTheProjectIsOpened()
    {
        write(path("plant.yaml"), projectText);
        TestWindow window;
        QVERIFY(window.openFile(path("plant.yaml")));
        KeptStudy study;
        study.kind = QStringLiteral("sweep");
        study.title = QStringLiteral("Sweep: Output per hour");
        study.entries = QStringList{QStringLiteral("a")};
        study.asked = QDateTime::currentDateTime().addDays(-400);
        study.inputsHash = inputsHash(window.document(), study.entries);
        QCOMPARE(writeKeptStudies(path("plant.studies.json"), {study}), std::nullopt);
        QVERIFY(window.openFile(path("plant.yaml")));
        window.show();
        openOf(window, "sweepDock").trigger();
        openOf(window, "compareDock").trigger();
        QVERIFY(!isSeen<QToolButton>(window, "compareDock", "keptLook"));
        QTRY_VERIFY(isSeen<QToolButton>(window, "sweepDock", "keptLook"));
        QVERIFY(!isSeen<QLabel>(window, "sweepDock", "keptState"));
        edit(window, 7);
        QTRY_VERIFY(isSeen<QLabel>(window, "sweepDock", "keptState"));

        auto* look = window.dock("sweepDock")->findChild<QToolButton*>(QStringLiteral("keptLook"));
        QTest::mouseClick(look, Qt::LeftButton);
        QTest::mouseClick(window.dock("sweepDock")->findChild<QPushButton*>(QStringLiteral("keptRemove")),
                          Qt::LeftButton);
        QTRY_VERIFY(!QFile::exists(path("plant.studies.json")));
        QVERIFY(!isSeen<QToolButton>(window, "sweepDock", "keptLook"));
        QVERIFY(window.message().contains(QStringLiteral("no longer kept")));
        offered(window, "acceptOffer")->click();
        QTRY_VERIFY(QFile::exists(path("plant.studies.json")));
        QVERIFY(isSeen<QToolButton>(window, "sweepDock", "keptLook"));
    }

    /// No dialog, and not under what is said of the file that was opened.
    void keptStudiesThatCannotBeReadAreSaid()
    {
        write(path("plant.yaml"), projectText);
        write(path("plant.studies.json"), "{");
        TestWindow window;
        window.show();
        QVERIFY(window.openFile(path("plant.yaml")));
        QTRY_VERIFY(window.message().contains(QStringLiteral("“plant.studies.json” is damaged")));
    }

    void studiesThatAreNotKeptSaySo_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("a folder") << true;
        QTest::newRow("a damaged file") << false;
    }
    void studiesThatAreNotKeptSaySo()
    {
        QFETCH(bool, isFolder);
        write(path("plant.yaml"), projectText);
        const QString inTheWay = path("plant.studies.json");
        if (isFolder)
            QVERIFY(QDir().mkdir(inTheWay));
        else
            write(inTheWay, "{");
        TestWindow window;
        window.show();
        QVERIFY(window.openFile(path("plant.yaml")));
        QTRY_VERIFY2(window.message().contains(QStringLiteral("Move or delete it")), qPrintable(window.message()));
        openOf(window, "sensitivityDock").trigger();
        QTest::mouseClick(runOf(window, "sensitivityDock"), Qt::LeftButton);
        const auto* gist = window.dock("sensitivityDock")->findChild<QLabel*>(QStringLiteral("keptGist"));
        QTRY_COMPARE(gist->text(), QStringLiteral("Not kept with the project"));
        QTRY_VERIFY2(window.message().contains(QStringLiteral("Move or delete it")), qPrintable(window.message()));
        QTRY_VERIFY(offered(window, "keepAgain"));
        offered(window, "keepAgain")->click(); // it is still in the way
        QTRY_VERIFY(offered(window, "keepAgain"));
        QCOMPARE(gist->text(), QStringLiteral("Not kept with the project"));

        QVERIFY(QFile::rename(inTheWay, path("aside")));
        offered(window, "keepAgain")->click();
        QTRY_COMPARE(gist->text(), QStringLiteral("Kept with the project"));
        QVERIFY(QFileInfo(inTheWay).isFile());
        QCOMPARE(window.message(), QString());
    }

    /// Results that took their time go with the window only where the user says so.
    void leavingAsksAboutStudiesThatAreNotKept()
    {
        write(path("plant.yaml"), projectText);
        const QString inTheWay = path("plant.studies.json");
        write(inTheWay, "{");
        TestWindow window;
        window.show();
        QVERIFY(window.openFile(path("plant.yaml")));
        openOf(window, "sensitivityDock").trigger();
        QTest::mouseClick(runOf(window, "sensitivityDock"), Qt::LeftButton);
        const auto* gist = window.dock("sensitivityDock")->findChild<QLabel*>(QStringLiteral("keptGist"));
        QTRY_COMPARE(gist->text(), QStringLiteral("Not kept with the project"));

        QString question;
        DialogAnswers staying({noting(question, press(QMessageBox::Cancel)), cancelDialog(),
                               pressNamed("keepStudiesAgain"), press(QMessageBox::Cancel)});
        QVERIFY(!window.close());
        QCOMPARE(question,
                 QStringLiteral("1 finished study(ies) would be lost.\n•  Sensitivity by 10 %: Output per hour\n\n"
                                "The studies of this project are not kept beside it. “plant.studies.json” is "
                                "damaged: unterminated object, at byte 1. Move or delete it, then try again."));
        QVERIFY(!window.close());
        QVERIFY(!window.close()); // it is still in the way
        QVERIFY(staying.areAllUsed());
        QVERIFY(window.isVisible());
        QCOMPARE(gist->text(), QStringLiteral("Not kept with the project"));

        DialogAnswers mending({[&](QWidget* dialog) {
            QVERIFY(QFile::rename(inTheWay, path("aside")));
            pressNamed("keepStudiesAgain")(dialog);
        }});
        QVERIFY(window.close());
        QVERIFY(mending.areAllUsed());
        QString problem;
        QCOMPARE(readKeptStudies(inTheWay, problem).value_or(QList<KeptStudy>()).size(), 1);
    }

    void leavingWithoutStudiesThatAreNotKept()
    {
        write(path("plant.yaml"), projectText);
        write(path("plant.studies.json"), "{");
        {
            TestWindow window;
            window.show();
            QVERIFY(window.openFile(path("plant.yaml")));
            QVERIFY(window.close()); // none of its own would be lost
        }
        TestWindow window;
        window.show();
        QVERIFY(window.openFile(path("plant.yaml")));
        openOf(window, "sensitivityDock").trigger();
        QTest::mouseClick(runOf(window, "sensitivityDock"), Qt::LeftButton);
        const auto* gist = window.dock("sensitivityDock")->findChild<QLabel*>(QStringLiteral("keptGist"));
        QTRY_COMPARE(gist->text(), QStringLiteral("Not kept with the project"));
        DialogAnswers answers({press(QMessageBox::Cancel), pressNamed("loseStudies")});
        window.action("newLine")->trigger();
        QCOMPARE(window.document().project().path, path("plant.yaml"));
        window.action("newLine")->trigger();
        QVERIFY(!window.document().project().isThere());
        QVERIFY(answers.areAllUsed());
        QCOMPARE(read(path("plant.studies.json")), QByteArray("{"));
    }

    void whileOneRunsItsPictureIsSaidToBeComputed()
    {
        QByteArray text = projectText;
        write(path("plant.yaml"), text.replace("replications: 4, duration_hours: 0.1", "replications: 20000"));
        TestWindow window;
        QVERIFY(window.openFile(path("plant.yaml")));
        window.show();
        openOf(window, "sensitivityDock").trigger();
        const auto* empty = window.dock("sensitivityDock")->findChild<QLabel*>(QStringLiteral("studyEmpty"));
        QVERIFY(empty);
        const QString before = empty->text();
        QVERIFY(before.startsWith(QStringLiteral("Press Run")));
        QTest::mouseClick(runOf(window, "sensitivityDock"), Qt::LeftButton);
        QTRY_COMPARE(empty->text(), QStringLiteral("Being computed; the picture comes with the results."));
        QVERIFY(empty->isVisible());
        QTest::mouseClick(runOf(window, "sensitivityDock"), Qt::LeftButton);
        QTRY_COMPARE(empty->text(), before);
    }

    /// Only an example speaks the language in force.
    void aNameOfTheUsersOwnIsNotTranslated()
    {
        QByteArray text = projectText;
        write(path("plant.yaml"), text.replace("{name: a}", "{name: Large buffer test}"));
        useLanguage(QStringLiteral("de"));
        TestWindow window;
        QVERIFY(window.openFile(path("plant.yaml")));
        window.show();
        openOf(window, "compareDock").trigger();
        QTest::mouseClick(runOf(window, "compareDock"), Qt::LeftButton);
        const auto* table = window.dock("compareDock")->findChild<QTableWidget*>(QStringLiteral("studyTable"));
        QTRY_COMPARE(table->rowCount(), 2);
        const QString shown = table->item(0, 0)->text() + table->item(1, 0)->text();
        useLanguage(QStringLiteral("en"));
        QVERIFY2(shown.contains(QStringLiteral("Large buffer test")), qPrintable(shown));
    }

    void canBeClosedWhileAStudyRuns()
    {
        TestWindow window;
        window.openBuiltin();
        window.show();
        openOf(window, "sensitivityDock").trigger();
        auto* run = runOf(window, "sensitivityDock");
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE(run->text(), QStringLiteral("Cancel"));
        QVERIFY(window.close());
    }
};

LINETWIN_TEST(StudyDocksTest)
#include "StudyDocksTest.moc"
