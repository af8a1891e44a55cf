// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ScenarioCommands.h"
#include "app/settings/Settings.h"
#include "app/window/ReportActions.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

/// Fills the dialog in and acts on what its Save button opens.
DialogAnswers::Action saveReport(const QString& format, const QString& author)
{
    return [format, author](QWidget* dialog) {
        auto* box = dialog->findChild<QComboBox*>(u"reportFormat"_s);
        QVERIFY(box);
        box->setCurrentIndex(box->findText(format, Qt::MatchContains));
        const bool isPdf = format == u"PDF"_s;
        QCOMPARE(dialog->findChild<QComboBox*>(u"reportPaper"_s)->isEnabled(), isPdf);
        QCOMPARE(dialog->findChild<QCheckBox*>(u"reportPlays"_s)->isEnabled(), !isPdf);
        dialog->findChild<QLineEdit*>(u"reportAuthor"_s)->setText(author);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"reportSave"_s), Qt::LeftButton);
    };
}

constexpr const char* reportedText =
    "name: Study\nauthor: A. Miller\nline:\n  name: P\n  run: {replications: 3, duration_hours: 0.1}\n  topology:\n"
    "    stations:\n      - {name: A, output_type: Tube}\n      - {name: B}\nscenarios:\n"
    "  - {name: faster, equipment: {A: {uph: 12000}}}\n  - {name: slower, equipment: {A: {uph: 6000}}}\n";

} // namespace

class ReportWindowTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void aReportIsSaved_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("page") << u"HTML"_s << u"report.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("paper") << u"PDF"_s << u"report.pdf"_s << QByteArray("%PDF-");
    }
    void aReportIsSaved()
    {
        QFETCH(QString, format);
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        write(path("study.yaml"), reportedText);
        TestWindow window;
        QVERIFY(window.openFile(path("study.yaml")));
        QVERIFY(window.showAndFocus());
        const auto active = window.document().activeScenario();
        const DialogAnswers answers({saveReport(format, u"B. Smith"_s), chooseFile(path(name))});
        window.trigger("report");
        QVERIFY(answers.areAllUsed());
        const QByteArray written = read(path(name));
        QVERIFY(written.startsWith(start));
        QCOMPARE(window.document().activeScenario(), active);
        QVERIFY(!window.isWindowModified());
        QCOMPARE(Settings().reportAuthor(), u"B. Smith"_s);
        if (format == u"HTML"_s) {
            for (const char* part : {"B. Smith", "faster", "slower", "player-data", "12,000"})
                QVERIFY2(written.contains(part), part);
        }
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        write(path("study.yaml"), reportedText);
        TestWindow window;
        QVERIFY(window.openFile(path("study.yaml")));
        QVERIFY(window.showAndFocus());
        QString said;
        const auto look = [&said](QWidget* dialog) {
            auto* box = dialog->findChild<QComboBox*>(u"reportFormat"_s);
            QTRY_VERIFY(dialog->findChild<QPushButton*>(u"reportSave"_s)->isEnabled());
            QTest::mouseClick(dialog->findChild<QPushButton*>(u"reportSave"_s), Qt::LeftButton);
            QTRY_VERIFY(dialog->findChild<QPushButton*>(u"reportSave"_s)->isEnabled());
            said = dialog->findChild<QLabel*>(u"reportTold"_s)->text();
            QVERIFY(box->isEnabled());
            QTest::keyClick(dialog, Qt::Key_Escape);
        };
        const auto choose = [this](QWidget* dialog) {
            auto* files = qobject_cast<QFileDialog*>(dialog);
            QVERIFY(files);
            // The folder is removed behind the dialog's back.
            files->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path("gone/report.html"));
            QVERIFY(QDir(folder()).mkdir(u"gone"_s));
            QTest::mouseClick(files->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
            QVERIFY(QDir(path("gone")).removeRecursively());
        };
        const DialogAnswers answers({look, choose});
        window.trigger("report");
        QVERIFY(answers.areAllUsed());
        QVERIFY2(said.contains(u"report.html"_s), qPrintable(said));
    }

    void withoutAWindow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("project");
        QTest::addColumn<int>("status");
        QTest::newRow("the project") << u"a.html"_s << u"study.yaml"_s << 0;
        QTest::newRow("a scenario of it") << u"b.pdf"_s << u"study.yaml/faster"_s << 0;
        QTest::newRow("no such scenario") << u"c.html"_s << u"study.yaml/nobody"_s << 2;
        QTest::newRow("another ending") << u"d.doc"_s << u"study.yaml"_s << 2;
        QTest::newRow("a file that is wrong") << u"e.html"_s << u"wrong.yaml"_s << 1;
        QTest::newRow("no file") << u"f.html"_s << u"missing.yaml"_s << 3;
        QTest::newRow("a place that is none") << u"nowhere/g.html"_s << u"study.yaml"_s << 3;
    }
    void withoutAWindow()
    {
        QFETCH(QString, file);
        QFETCH(QString, project);
        QFETCH(int, status);
        write(path("study.yaml"), reportedText);
        write(path("wrong.yaml"), "name: P\ntopology: {stations: [{name: A, ouput_type: Tube}]}\n");
        const QByteArray target = path(file).toUtf8();
        QCOMPARE(reportWithoutWindow(path(file), path(project), false), status);
        QCOMPARE(QFileInfo::exists(QString::fromUtf8(target)), status == 0);
        if (project.contains(u"/faster"_s))
            return;
        if (status == 0)
            QVERIFY(read(path(file)).contains("A. Miller"));
    }
};

LINETWIN_TEST(ReportWindowTest)
#include "ReportWindowTest.moc"
