// SPDX-License-Identifier: GPL-3.0-or-later
// The program linetwin from outside: what it answers on its command line, and what it writes without a window.
#include "tests/Patience.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <utility>

namespace {

struct Answer {
    int status = -1;
    QString output;
    QString errors;
};

/// Of a user of that home, who has no display.
Answer answerTo(const QStringList& arguments, const QTemporaryDir& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(home.path());
    process.start(QStringLiteral(LINETWIN_PROGRAM), arguments);
    if (!process.waitForFinished(60'000 * linetwin::test::patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& contents)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(contents), contents.size());
}

const QByteArray line = R"(format: linetwin/line/1
topology: {stations: [{name: Filler}, {name: Packer}]}
baseline:
  Filler: {uph: 3600, buffer_capacity: 5}
run: {replications: 2}
)";

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("output"); // a part of it; empty: none at all
        QTest::addColumn<QString>("errors");
        const QString none;
        const auto row = [](const char* name, const QString& arguments, int status, const QString& output,
                            const QString& errors) {
            QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << status << output << errors;
        };
        row("help", "--help", 0, "--report <FILE>", none);
        row("help in German", "--language de --help", 0, "Zeigt diese Hilfe.", none);
        row("help in Chinese", "--language zh_CN -h", 0, "生产线", none);
        row("version", "--version", 0, "LineTwin " LINETWIN_VERSION, none);
        row("libraries", "-v", 0, "Qt 6.", none);
        row("unknown option", "--frobnicate", 2, none, "Try: linetwin --help");
        row("unknown language", "--language xx", 2, none, "no language xx; there are: en, de, fr, es, zh_CN, ja");
        row("in the user's language", "--language de --confirm", 2, none, "--confirm ist nur");
        row("confirm alone", "--confirm", 2, none, "--confirm is for --report alone");
        row("report of nothing", "--report r.html", 2, none, "--report needs one project, line or scenario");
        row("report of two", "--report r.html a.yaml b.yaml", 2, none, "--report needs one project, line or scenario");
        row("two reports", "--report r.html --report s.html a.yaml", 2, none, "--report may be given only once");
        row("report of a folder", "--report r.html .", 3, none, "it is a folder");
        row("report of a file that is not there", "--report r.html none.yaml", 3, none, "there is no such file");
        row("no display", "", 1, none, "linetwin-cli run builtin:cosmetics");
        row("no display for a file", "line.yaml", 1, none, "there is no display");
    }
    void answersWithoutADisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, output);
        QFETCH(QString, errors);
        const QTemporaryDir home;
        const Answer answer = answerTo(arguments, home);
        QCOMPARE(answer.status, status);
        QVERIFY2(output.isEmpty() ? answer.output.isEmpty() : answer.output.contains(output),
                 qPrintable(answer.output));
        QVERIFY2(errors.isEmpty() ? answer.errors.isEmpty() : answer.errors.contains(errors),
                 qPrintable(answer.errors));
    }

    void aReportNeedsNoDisplay()
    {
        const QTemporaryDir home;
        write(home.filePath("line.yaml"), line);
        const Answer answer = answerTo({"--report", "r.html", "line.yaml"}, home);
        QVERIFY2(answer.status == 0, qPrintable(answer.errors));
        const QByteArray report = contentsOf(home.filePath("r.html"));
        QVERIFY(report.startsWith("<!DOCTYPE html>"));
        QVERIFY(report.contains("Packer"));
    }

    void aReportOfAWrongFileIsRefused()
    {
        const QTemporaryDir home;
        write(home.filePath("line.yaml"), "format: linetwin/line/1\ntopology: 7\n");
        const Answer answer = answerTo({"--report", "r.html", "line.yaml"}, home);
        QVERIFY(answer.status > 0);
        QVERIFY2(answer.errors.contains("line.yaml, line 2, column 11"), qPrintable(answer.errors));
        QVERIFY(!QFile::exists(home.filePath("r.html")));
    }

    void aReportNeverReplacesWhatItIsMadeFrom_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("input");
        QTest::newRow("the project") << "q.html"
                                     << "q.html";
        QTest::newRow("a scenario of the project") << "q.html"
                                                   << "q.html/other";
        QTest::newRow("a link to the project") << "toProject.html"
                                               << "p.yaml";
        QTest::newRow("a link to a file of it") << "toScenario.html"
                                                << "p.yaml";
        QTest::newRow("a link to a file of it that another part is of") << "toScenario.html"
                                                                        << "p.yaml/other";
        QTest::newRow("a link to its line") << "toLine.pdf"
                                            << "p.yaml";
        QTest::newRow("a link to the line of a scenario") << "toLine.pdf"
                                                          << "sc.yaml";
        QTest::newRow("a link to what is kept beside it") << "toStudies.html"
                                                          << "p.yaml";
    }
    void aReportNeverReplacesWhatItIsMadeFrom()
    {
        QFETCH(QString, report);
        QFETCH(QString, input);
        const QTemporaryDir home;
        const QByteArray project = "line: line.yaml\nscenarios: [sc.yaml, {name: other}]\n";
        const QMap<QString, QByteArray> inputs{{"line.yaml", line},
                                               {"sc.yaml", "line: line.yaml\nname: sc\n"},
                                               {"p.yaml", project},
                                               {"q.html", project},
                                               {"p.studies.json", "{}"}};
        for (const auto& [name, text] : inputs.asKeyValueRange())
            write(home.filePath(name), text);
        for (const auto& [target, link] : {std::pair{"p.yaml", "toProject.html"},
                                           {"sc.yaml", "toScenario.html"},
                                           {"line.yaml", "toLine.pdf"},
                                           {"p.studies.json", "toStudies.html"}})
            QVERIFY(QFile::link(target, home.filePath(link)));
        const Answer answer = answerTo({"--report", report, input}, home);
        QVERIFY2(answer.errors.endsWith("linetwin: --report " + report + ": would replace the input\n"),
                 qPrintable(answer.errors));
        QCOMPARE(answer.status, 2);
        for (const auto& [name, text] : inputs.asKeyValueRange())
            QCOMPARE(contentsOf(home.filePath(name)), text);
    }

    /// What the user chose holds on the command line, and a damaged file of settings is told of and set aside.
    void settingsAreReadFirst()
    {
        const QTemporaryDir home;
        write(home.filePath("line.yaml"), line);
        const QString settings = home.filePath(".config/LineTwin/linetwin.conf");
        write(settings, "[appearance]\nlanguage=de\n");
        QVERIFY(answerTo({"--help"}, home).output.contains("Zeigt diese Hilfe."));
        QVERIFY(answerTo({"--help", "--language", "en"}, home).output.contains("Shows this help."));

        write(settings, QByteArray(2000, '\0'));
        const Answer answer = answerTo({"--report", "r.html", "line.yaml"}, home);
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.errors.contains("settings"), qPrintable(answer.errors));
        QVERIFY(QFile::exists(home.filePath("r.html")));
    }
};

LINETWIN_TEST(ProgramTest)
#include "ProgramTest.moc"
