// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramEditor.h"

#include "app/commands/LineCommands.h"
#include "app/commands/SetParameter.h"
#include "engine/io/Files.h"
#include "engine/model/Limits.h"
#include "tests/TestMain.h"
#include "tests/app/diagram/SampleLine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <map>
#include <memory>

namespace linetwin::app {

using namespace Qt::StringLiterals;

namespace {

using Names = std::vector<std::string>;

struct Bench {
    Bench()
    {
        document.replace(fileOf(plainLine(5)), {});
        selection.follow(document);
    }

    /// The digits of the names: "12345" at first.
    QString order() const
    {
        QString digits;
        for (const Station& station : document.line().stations)
            digits += QString::fromStdString(station.name.substr(sizeof("Station")));
        return digits;
    }
    void select(const QString& digits)
    {
        Names names;
        for (const QChar digit : digits)
            names.push_back("Station " + QString(digit).toStdString());
        selection.set(names);
    }

    ProjectDocument document;
    Selection selection;
    DiagramEditor editor{document, selection};
};

} // namespace

class DiagramEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void everyEditIsOneStepAndComesBack_data();
    void everyEditIsOneStepAndComesBack();
    void insertsBehindTheSelection();
    void removingSelectsWhatTookThePlace();
    void undoAndRedoKeepASelection_data();
    void undoAndRedoKeepASelection();
    void undoingASettingKeepsTheSelection();
    void copiesAsTextThatReadsBack();
    void overridesComeBackWithTheirText();
    void overridesStayInTheirDocument();
    void aFullLineRefusesAndStaysAsItIs();
    void badTextIsExplained_data();
    void badTextIsExplained();
    void templateDataNamesATemplate();
};

void DiagramEditorTest::moves_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("order");
    QTest::newRow("one down") << "2" << 1 << "13245";
    QTest::newRow("one up") << "2" << -1 << "21345";
    QTest::newRow("first up") << "1" << -1 << "12345";
    QTest::newRow("last down") << "5" << 1 << "12345";
    QTest::newRow("block down") << "23" << 1 << "14235";
    QTest::newRow("block up, chosen backwards") << "43" << -1 << "13425";
    QTest::newRow("apart: gathered at the lower one") << "14" << 1 << "23145";
    QTest::newRow("apart: gathered at the upper one") << "25" << -1 << "12534";
    QTest::newRow("nothing selected") << "" << 1 << "12345";
}

void DiagramEditorTest::moves()
{
    QFETCH(QString, selected);
    QFETCH(int, direction);
    QFETCH(QString, order);
    Bench bench;
    bench.select(selected);
    const bool changes = order != QStringLiteral("12345");
    QCOMPARE(bench.editor.canMove(direction), changes);
    bench.editor.move(direction);
    QCOMPARE(bench.order(), order);
    QCOMPARE(bench.document.undoStack()->count(), changes ? 1 : 0);
}

void DiagramEditorTest::everyEditIsOneStepAndComesBack_data()
{
    using Edit = std::function<void(DiagramEditor&)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("stations");
    QTest::newRow("insert") << Edit([](DiagramEditor& editor) { editor.insert(stationTemplates().front()); }) << 6;
    QTest::newRow("remove") << Edit(&DiagramEditor::remove) << 3;
    QTest::newRow("cut") << Edit(&DiagramEditor::cut) << 3;
    QTest::newRow("duplicate") << Edit(&DiagramEditor::duplicate) << 7;
    QTest::newRow("copy and paste") << Edit([](DiagramEditor& editor) {
        editor.copy();
        editor.paste();
    }) << 7;
    QTest::newRow("move") << Edit([](DiagramEditor& editor) { editor.moveTo(5); }) << 5;
}

void DiagramEditorTest::everyEditIsOneStepAndComesBack()
{
    QFETCH(std::function<void(DiagramEditor&)>, edit);
    QFETCH(int, stations);
    Bench bench;
    const std::string before = writeLine(bench.document.line());
    bench.select(QStringLiteral("23"));
    edit(bench.editor);
    QCOMPARE(static_cast<int>(bench.document.line().stations.size()), stations);
    QVERIFY(writeLine(bench.document.line()) != before);
    QCOMPARE(bench.document.undoStack()->count(), 1);
    QVERIFY(bench.editor.hasSelection());
    bench.document.undoStack()->undo();
    QCOMPARE(writeLine(bench.document.line()), before);
}

void DiagramEditorTest::insertsBehindTheSelection()
{
    Bench bench;
    bench.editor.insert(*findStationTemplate("capper"));
    QCOMPARE(bench.document.line().stations.back().name, std::string("Capper"));
    QCOMPARE(bench.selection.stations(), Names{"Capper"});
    bench.select(QStringLiteral("31"));
    bench.editor.insert(*findStationTemplate("capper"));
    QCOMPARE(bench.document.line().stations[3].name, std::string("Capper 2"));
    bench.editor.insertAt(0, *findStationTemplate("filler"));
    QCOMPARE(bench.document.line().stations.front().name, std::string("Filler"));
}

void DiagramEditorTest::removingSelectsWhatTookThePlace()
{
    Bench bench;
    bench.select(QStringLiteral("23"));
    bench.editor.remove();
    QCOMPARE(bench.selection.stations(), Names{"Station 4"});
    bench.select(QStringLiteral("5"));
    bench.editor.remove();
    QCOMPARE(bench.selection.stations(), Names{"Station 4"});
    bench.editor.selectAll();
    bench.editor.remove();
    QVERIFY(bench.document.line().stations.empty());
    QVERIFY(bench.selection.stations().empty());
}

void DiagramEditorTest::undoAndRedoKeepASelection_data()
{
    QTest::addColumn<std::string>("edit");
    QTest::addColumn<QString>("selected");
    QTest::addColumn<Names>("after");
    QTest::newRow("delete") << std::string("delete") << QStringLiteral("3") << Names{"Station 4"};
    QTest::newRow("delete several") << std::string("delete") << QStringLiteral("25") << Names{"Station 3"};
    QTest::newRow("delete all") << std::string("delete") << QStringLiteral("12345") << Names();
    QTest::newRow("insert") << std::string("insert") << QStringLiteral("2") << Names{"Filler"};
    QTest::newRow("insert, nothing selected") << std::string("insert") << QStringLiteral("") << Names{"Filler"};
    QTest::newRow("duplicate") << std::string("duplicate") << QStringLiteral("24") << Names{"Station 6", "Station 7"};
    QTest::newRow("move") << std::string("move") << QStringLiteral("23") << Names{"Station 2", "Station 3"};
}
void DiagramEditorTest::undoAndRedoKeepASelection()
{
    QFETCH(std::string, edit);
    QFETCH(QString, selected);
    QFETCH(Names, after);
    Bench bench;
    bench.select(selected);
    const Names before = bench.selection.stations();
    const std::map<std::string, std::function<void()>> edits{
        {"delete", [&] { bench.editor.remove(); }},
        {"insert", [&] { bench.editor.insert(*findStationTemplate("filler")); }},
        {"duplicate", [&] { bench.editor.duplicate(); }},
        {"move", [&] { bench.editor.move(1); }},
    };
    edits.at(edit)();
    QCOMPARE(bench.selection.stations(), after);
    for (int round = 0; round < 2; ++round) {
        bench.document.undoStack()->undo();
        QCOMPARE(bench.selection.stations(), before);
        bench.document.undoStack()->redo();
        QCOMPARE(bench.selection.stations(), after);
    }
    // What was selected meanwhile does not matter to what comes back.
    bench.select(selected.size() < 5 ? QStringLiteral("1") : QString());
    bench.document.undoStack()->undo();
    if (edit == "delete")
        QCOMPARE(bench.selection.stations(), before);
}

void DiagramEditorTest::undoingASettingKeepsTheSelection()
{
    Bench bench;
    bench.select(QStringLiteral("3"));
    setTopology(bench.document, "Station 3", 2, "Box");
    setParameter(bench.document, "Station 3", ParameterId::Uph, 500.0);
    QVERIFY(!renameStation(bench.document, "Station 3", "Packer"));
    QCOMPARE(bench.selection.stations(), Names{"Packer"});
    bench.document.undoStack()->undo();
    QCOMPARE(bench.selection.stations(), Names{"Station 3"});
    bench.document.undoStack()->undo();
    bench.document.undoStack()->undo();
    QCOMPARE(bench.selection.stations(), Names{"Station 3"});
}

void DiagramEditorTest::copiesAsTextThatReadsBack()
{
    Bench bench;
    bench.select(QStringLiteral("42"));
    bench.editor.copy();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("Station 2")));
    QVERIFY(!text.contains(QStringLiteral("Station 3")));
    bench.select(QStringLiteral("1"));
    bench.editor.paste();
    QCOMPARE(bench.document.line().stations[1].name, bench.selection.stations().at(0));
    QCOMPARE(bench.selection.stations().size(), std::size_t{2});
    bench.selection.clear();
    bench.editor.copy(); // nothing is selected: the clipboard stays
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

/// Cut and pasted elsewhere in the line, a station keeps what the scenario overrides; a copy has it, too.
void DiagramEditorTest::overridesComeBackWithTheirText()
{
    Bench bench;
    setParameter(bench.document, "Station 2", ParameterId::Uph, 4321);
    const StationOverrides before = bench.document.scenarios().front().scenario.overrides;
    bench.select(u"2"_s);
    bench.editor.cut();
    QCOMPARE(bench.document.scenarios().front().scenario.overrides.count("Station 2"), std::size_t(0));
    bench.select(u"4"_s);
    bench.editor.paste();
    QCOMPARE(bench.order(), u"13425"_s);
    QVERIFY(bench.document.scenarios().front().scenario.overrides == before);
    bench.editor.paste();
    const StationOverrides& after = bench.document.scenarios().front().scenario.overrides;
    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(after.at(bench.selection.stations().front()) == before.at("Station 2"));
    bench.document.undoStack()->undo();
    bench.document.undoStack()->undo();
    bench.document.undoStack()->undo();
    QVERIFY(bench.document.scenarios().front().scenario.overrides == before);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("4321")));
}

void DiagramEditorTest::overridesStayInTheirDocument()
{
    Bench bench;
    setParameter(bench.document, "Station 2", ParameterId::Uph, 4321);
    bench.select(u"2"_s);
    bench.editor.copy();
    bench.document.replace(fileOf(plainLine(5)), {});
    bench.editor.paste();
    QVERIFY(bench.document.scenarios().front().scenario.overrides.empty());
    QGuiApplication::clipboard()->setText(QStringLiteral("topology: {stations: [{name: Station 2}]}"));
    bench.editor.paste();
    QVERIFY(bench.document.scenarios().front().scenario.overrides.empty());
}

void DiagramEditorTest::aFullLineRefusesAndStaysAsItIs()
{
    Bench bench;
    LoadedFile file;
    for (std::size_t i = 1; i <= mostStations; ++i)
        file.line.stations.push_back({"S" + std::to_string(i), 1, std::nullopt, std::nullopt});
    bench.document.replace(std::move(file), {});
    bench.selection.set({"S1", "S2"});
    QSignalSpy refused(&bench.document, &ProjectDocument::refused);
    QSignalSpy noticed(&bench.editor, &DiagramEditor::noticed);
    QSignalSpy added(&bench.editor, &DiagramEditor::added);
    bench.editor.copy();
    bench.editor.paste();
    bench.editor.duplicate();
    bench.editor.insert(stationTemplates().front());
    QCOMPARE(refused.count(), 3);
    QCOMPARE(noticed.count(), 0);
    QCOMPARE(added.count(), 0);
    QCOMPARE(bench.document.undoStack()->count(), 0);
    QCOMPARE(bench.selection.stations(), (std::vector<std::string>{"S1", "S2"}));
    bench.editor.cut();
    bench.editor.paste();
    QCOMPARE(refused.count(), 3);
    QCOMPARE(bench.document.line().stations.size(), mostStations);
}

void DiagramEditorTest::badTextIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank") << QStringLiteral(" \n ");
    QTest::newRow("prose") << QStringLiteral("Dear colleague");
    QTest::newRow("broken YAML") << QStringLiteral("topology: [");
    QTest::newRow("another YAML") << QStringLiteral("fruit: [apple, pear]\n");
}

void DiagramEditorTest::badTextIsExplained()
{
    QFETCH(QString, text);
    Bench bench;
    QGuiApplication::clipboard()->setText(text);
    QSignalSpy noticed(&bench.editor, &DiagramEditor::noticed);
    bench.editor.paste();
    QCOMPARE(noticed.count(), 1);
    const QString message = noticed.at(0).at(0).toString();
    QVERIFY2(!message.contains(QStringLiteral("%")) && message.size() > 30, qPrintable(message));
    QCOMPARE(bench.document.undoStack()->count(), 0);
}

void DiagramEditorTest::templateDataNamesATemplate()
{
    for (const StationTemplate& kind : stationTemplates()) {
        const std::unique_ptr<QMimeData> data(makeTemplateData(kind));
        QCOMPARE(templateOf(data.get()), &kind);
    }
    QMimeData other;
    other.setText(QStringLiteral("filler"));
    QVERIFY(!templateOf(&other));
    QVERIFY(!templateOf(nullptr));
}

LINETWIN_TEST(DiagramEditorTest)

} // namespace linetwin::app

#include "DiagramEditorTest.moc"
