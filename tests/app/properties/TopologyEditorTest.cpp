// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/TopologyEditor.h"

#include "app/properties/PropertyPanel.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "tests/TestMain.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

LoadedFile topologySample()
{
    LoadedFile file;
    file.kind = LoadedFile::Kind::Scenario;
    file.line.name = "Cosmetics line";
    file.line.stations = {{"Filler", 1, "Tube", {}},
                          {"Inspector", 1, {}, {}},
                          {"Packer", 1, "Case", {}},
                          {"Palletizer", 1, "Pallet", {}}};
    for (const Station& station : file.line.stations)
        file.line.baseline[station.name].parameters = {{ParameterId::Uph, 10000}};
    file.line.baseline["Filler"].measurements = {{"fill_level", Measurement::Normal{100, 1}}};
    file.scenario.name = "what if";
    return file;
}

/// The property panel of a selection in the Baseline, on screen and active.
struct TopologyBench {
    ProjectDocument document;
    Selection selection;
    std::unique_ptr<PropertyPanel> panel;

    explicit TopologyBench(std::vector<std::string> selected)
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        document.replace(topologySample(), {});
        document.setActiveScenario(std::nullopt);
        selection.set(std::move(selected));
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
    void type(const char* name, const QString& typed) const
    {
        auto& editor = find<QWidget>(name);
        editor.setFocus();
        QTest::keySequence(&editor, QKeySequence::SelectAll);
        QTest::keyClick(&editor, Qt::Key_Delete);
        QTest::keyClicks(&editor, typed);
        QTest::keyClick(&editor, Qt::Key_Return);
    }
    const Station& station(std::size_t index) const { return document.line().stations[index]; }
    int steps() { return document.undoStack()->index(); }
};

} // namespace

class TopologyEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|No icon"))); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    /// SPEC 9's line: 12 tubes make a case, 60 cases a pallet.
    void batchAndOutputAreTyped()
    {
        TopologyBench bench({"Packer"});
        QVERIFY(bench.isReady());
        bench.type("batch_in", u"12"_s);
        QCOMPARE(bench.station(2).batchIn, 12);
        QCOMPARE(bench.steps(), 1);
        bench.type("output_type", u"  Shipping   case "_s);
        QCOMPARE(bench.station(2).outputType, std::optional<std::string>("Shipping case"));
        QCOMPARE(bench.station(2).batchIn, 12);
        QCOMPARE(bench.steps(), 2);
        bench.document.undoStack()->undo();
        bench.document.undoStack()->undo();
        QCOMPARE(bench.station(2).batchIn, 1);
        QCOMPARE(bench.station(2).outputType, std::optional<std::string>("Case"));
        QCOMPARE(bench.find<QuantityEdit>("batch_in").value(), ParameterValue(1));
        bench.document.undoStack()->redo();
        QCOMPARE(bench.station(2).batchIn, 12);
    }

    /// A station without output takes items one by one; naming an output opens the batch.
    void outputComesAndGoes()
    {
        TopologyBench bench({"Inspector"});
        QVERIFY(bench.isReady());
        QVERIFY(!bench.find<QuantityEdit>("batch_in").isEnabled());
        QVERIFY(bench.find<QLabel>("topologyNote").isVisible());
        bench.type("output_type", u"Bundle"_s);
        QCOMPARE(bench.station(1).outputType, std::optional<std::string>("Bundle"));
        QVERIFY(!bench.find<QLabel>("topologyNote").isVisible());
        bench.type("batch_in", u"6"_s);
        QCOMPARE(bench.station(1).batchIn, 6);
        bench.type("output_type", QString());
        QCOMPARE(bench.station(1).outputType, std::optional<std::string>());
        QCOMPARE(bench.station(1).batchIn, 1);
        bench.type("output_type", u"None"_s);
        QCOMPARE(bench.station(1).outputType, std::optional<std::string>());
        QCOMPARE(bench.find<NameEdit>("output_type").text(), QString());
    }

    /// A whole number from 1; at most 10^12 raw items in one output of the line, of which a pallet takes 60 already.
    void batchOutOfRangeIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("none") << u"0"_s;
        QTest::newRow("half") << u"1.5"_s;
        QTest::newRow("with the pallets too many") << u"16666666667"_s;
    }
    void batchOutOfRangeIsRefused()
    {
        QFETCH(QString, typed);
        TopologyBench bench({"Palletizer"});
        QVERIFY(bench.isReady());
        bench.type("batch_in", u"60"_s);
        bench.selection.set({"Packer"});
        bench.type("batch_in", u"16666666666"_s);
        QCOMPARE(bench.station(2).batchIn, 16666666666);
        const int before = bench.steps();
        bench.type("batch_in", typed);
        QCOMPARE(bench.steps(), before);
        QVERIFY(!bench.find<QuantityEdit>("batch_in").problem().isEmpty());
    }

    /// Only an output can be measured (SPEC 6): the Filler's is.
    void whatWouldMakeTheLineWrongIsRefusedWithWords()
    {
        TopologyBench bench({"Filler"});
        QVERIFY(bench.isReady());
        bench.type("output_type", QString());
        QCOMPARE(bench.steps(), 0);
        QCOMPARE(bench.find<NameEdit>("output_type").text(), u"Tube"_s);
        auto& problem = bench.find<QLabel>("output_type.problem");
        QVERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains(u"measure"_s), qPrintable(problem.text()));
        bench.type("output_type", u"Bottle"_s);
        QVERIFY(!problem.isVisible());
    }

    void severalStationsAreEditedTogether()
    {
        TopologyBench bench({"Packer", "Palletizer"});
        QVERIFY(bench.isReady());
        QVERIFY(!bench.find<NameEdit>("output_type").isVisible());
        bench.type("batch_in", u"1000001"_s);
        QCOMPARE(bench.steps(), 0);
        bench.type("batch_in", u"1000000"_s);
        QCOMPARE(bench.station(2).batchIn, 1000000);
        QCOMPARE(bench.station(3).batchIn, 1000000);
        QCOMPARE(bench.steps(), 1);
        QVERIFY(bench.document.resolved().has_value());
        bench.document.undoStack()->undo();
        QCOMPARE(bench.station(2).batchIn, 1);
        QCOMPARE(bench.station(3).batchIn, 1);
    }

    void belongsToTheBaseline()
    {
        TopologyBench bench({"Packer"});
        QVERIFY(bench.isReady());
        QVERIFY(!bench.find<QLabel>("topologyNote").isVisible());
        bench.document.setActiveScenario(bench.document.scenarios().front().id);
        QVERIFY(!bench.find<QuantityEdit>("batch_in").isEnabled());
        QVERIFY(!bench.find<NameEdit>("output_type").isEnabled());
        QVERIFY(bench.find<QLabel>("topologyNote").text().contains(u"Baseline"_s));
    }

    void keysReachBoth()
    {
        TopologyBench bench({"Packer"});
        QVERIFY(bench.isReady());
        bench.find<QWidget>("batch_in").setFocus();
        QTest::keyClick(&bench.find<QWidget>("batch_in"), Qt::Key_Tab);
        QCOMPARE(bench.panel->focusWidget(), &bench.find<QWidget>("output_type"));
        QTest::keyClick(&bench.find<QWidget>("output_type"), Qt::Key_Tab);
        QCOMPARE(bench.panel->focusWidget(), &bench.find<QWidget>("uph"));
    }
};

LINETWIN_TEST(TopologyEditorTest)
#include "TopologyEditorTest.moc"
