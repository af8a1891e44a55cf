// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/DocumentFiles.h"

#include "app/commands/SetParameter.h"
#include "app/document/FileNames.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

namespace {

const std::string filler = "Filler";
constexpr auto capacity = ParameterId::BufferCapacity;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void open(ProjectDocument& document, const QString& path)
{
    document.replace(*loadFile(path.toStdString()).file, path);
}

void openExample(ProjectDocument& document)
{
    document.replace(*loadFile("builtin:cosmetics").file, {});
}

} // namespace

class DocumentFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void aFileIsShownWithAsMuchOfItsFolderAsItNeeds_data()
    {
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QString>("label");
        const auto row = [](const char* name, const QStringList& others, const char* label) {
            QTest::newRow(name) << others << QString::fromLatin1(label);
        };
        row("alone", {}, "a.yaml");
        row("itself", {QStringLiteral("/plants/one/a.yaml"), QString()}, "a.yaml");
        row("another name", {QStringLiteral("/plants/one/b.yaml")}, "a.yaml");
        row("a longer name", {QStringLiteral("/plants/one/aa.yaml")}, "a.yaml");
        row("another folder", {QStringLiteral("/plants/two/a.yaml")}, "one/a.yaml");
        row("folders of one name", {QStringLiteral("/old/one/a.yaml")}, "plants/one/a.yaml");
        row("the end of all", {QStringLiteral("/old/plants/one/a.yaml")}, "/plants/one/a.yaml");
    }
    void aFileIsShownWithAsMuchOfItsFolderAsItNeeds()
    {
        QFETCH(QStringList, others);
        QFETCH(QString, label);
        QCOMPARE(fileLabel(QStringLiteral("/plants/one/a.yaml"), others), label);
    }

    void anUnnamedScenarioTakesTheNameOfItsFile()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, capacity, 500.0);
        const QString file = path("large_buffer_test.yaml");
        QCOMPARE(saveScenario(document, *document.activeScenario(), file), LineKeeping::Referenced);
        QVERIFY(!document.isModified());
        QCOMPARE(document.activeName(), QStringLiteral("large_buffer_test"));

        const QByteArray text = contentOf(file);
        QVERIFY2(text.contains("line: \"builtin:cosmetics\"\n"), text.constData());
        QVERIFY2(text.contains("Filler: {buffer_capacity: 500}") ||
                     text.contains("Filler:\n    buffer_capacity: 500\n"),
                 text.constData());
        QVERIFY(!text.contains("topology"));

        ProjectDocument reopened;
        open(reopened, file);
        QCOMPARE(reopened.effectiveScenario(), document.effectiveScenario());
        QCOMPARE(reopened.line(), document.line());
        QVERIFY(!reopened.isModified());
    }

    void aChangedExampleGoesIntoTheScenario()
    {
        ProjectDocument document;
        openExample(document);
        const ScenarioId scenario = *document.activeScenario();
        document.setActiveScenario(std::nullopt);
        setParameter(document, filler, capacity, 60.0);
        const QString file = path("inline.yaml");
        QCOMPARE(saveScenario(document, scenario, file), LineKeeping::MadeInline);
        QVERIFY(!document.isModified());
        QCOMPARE(lineKeeping(document), LineKeeping::Inline);

        ProjectDocument reopened;
        open(reopened, file);
        QCOMPARE(reopened.baselineValue(filler, capacity), ParameterValue(60));
        reopened.setActiveScenario(std::nullopt);
        setParameter(reopened, filler, capacity, 61.0);
        QVERIFY(reopened.isScenarioModified(reopened.scenarios().front().id));
    }

    void aLineWithItsOwnFileIsReferencedFromThenOn()
    {
        ProjectDocument document;
        openExample(document);
        const ScenarioId scenario = *document.activeScenario();
        saveScenario(document, scenario, path("s.yaml"));
        QVERIFY(linePath(document).isEmpty());
        saveLine(document, path("line.yaml"));
        QCOMPARE(linePath(document), path("line.yaml"));
        // The scenario's file still says that the line is the example.
        QVERIFY(document.isScenarioModified(scenario));
        saveScenario(document, scenario, path("s.yaml"));
        QVERIFY(!document.isModified());
        QVERIFY(contentOf(path("s.yaml")).contains("line: line.yaml\n"));
    }

    void aFailureLeavesTheDocumentModified()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, capacity, 500.0);
        const QString impossible = path("no/such/folder/x.yaml");
        QVERIFY_EXCEPTION_THROWN(saveScenario(document, *document.activeScenario(), impossible), FileError);
        QVERIFY(document.isModified());
        QVERIFY(document.scenarios().front().path.isEmpty());
        QVERIFY(document.scenarios().front().isUnnamed);
    }

    void knowsWhenCommentsWillBeLost()
    {
        const QString file = path("comments.yaml");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("# kept\nline: builtin:cosmetics\nequipment:\n  Filler: {buffer_capacity: 500} # lost\n");
        out.close();
        ProjectDocument document;
        open(document, file);
        QVERIFY(losesComments(document, file));
        QVERIFY(!losesComments(document, path("elsewhere.yaml")));
        saveScenario(document, *document.activeScenario(), file);
        QVERIFY(!losesComments(document, file));
        QVERIFY(contentOf(file).startsWith("# kept\n"));
    }

    void filesThatDoNotExistAreToldApart()
    {
        QVERIFY(!isSameFile(path("gone-a.yaml"), path("gone-b.yaml")));
        QVERIFY(isSameFile(path("gone-a.yaml"), path("x/../gone-a.yaml")));
        QVERIFY(!isSameFile({}, {}));
        ProjectDocument document;
        openExample(document);
        saveLine(document, path("lost.yaml"));
        QVERIFY(QFile::remove(path("lost.yaml")));
        QVERIFY(!isTakenByAnother(document, document.activeScenario(), path("new.yaml")));
        QVERIFY(isTakenByAnother(document, document.activeScenario(), path("lost.yaml")));
    }

    void aCopyHoldsTheLineAndLeavesTheDocument()
    {
        ProjectDocument document;
        openExample(document);
        setParameter(document, filler, capacity, 500.0);
        writeCopyWithLine(document, *document.activeScenario(), path("copy.yaml"));
        QVERIFY(document.isModified());
        QVERIFY(document.scenarios().front().path.isEmpty());
        QCOMPARE(document.lineSource().kind, LineSource::Kind::Builtin);
        ProjectDocument reopened;
        open(reopened, path("copy.yaml"));
        QCOMPARE(reopened.lineSource().kind, LineSource::Kind::Inline);
        QCOMPARE(reopened.value(filler, capacity), ParameterValue(500));
        saveScenarioWithLine(document, *document.activeScenario(), path("own.yaml"));
        QVERIFY(!document.isModified());
        QCOMPARE(document.lineSource().kind, LineSource::Kind::Inline);
    }

    void filesDoNotOverwriteEachOther()
    {
        ProjectDocument document;
        openExample(document);
        const ScenarioId scenario = *document.activeScenario();
        saveLine(document, path("l.yaml"));
        saveScenario(document, scenario, path("t.yaml"));
        QVERIFY(isTakenByAnother(document, scenario, path("l.yaml")));
        QVERIFY(isTakenByAnother(document, std::nullopt, path("t.yaml")));
        QVERIFY(!isTakenByAnother(document, scenario, path("t.yaml")));
        QVERIFY(!isTakenByAnother(document, std::nullopt, path("l.yaml")));
    }
};

LINETWIN_GUILESS_TEST(DocumentFilesTest)
#include "DocumentFilesTest.moc"
