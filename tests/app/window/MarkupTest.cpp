// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files and of what is in them are shown as they are, also where they look like HTML.
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/presentation/Presentation.h"
#include "app/run/LiveRunner.h"
#include "app/window/FindingsPanel.h"
#include "tests/TestMain.h"
#include "tests/app/window/ShownTexts.h"
#include "tests/app/window/WindowTest.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTableWidget>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

const QString markedName = u"na me <b>&'\"é😀.yaml"_s;

constexpr const char* markedProject =
    R"(name: "<b>P</b>"
description: "<b>d</b>"
line:
  format: linetwin/line/2
  name: "<b>L</b>"
  description: "<b>e</b>"
  topology:
    stations:
      - {name: "<b>A</b>", output_type: "<b>T</b>"}
      - {name: "<b>B</b>"}
      - {name: "<b>C</b>", batch_in: 4, output_type: "<b>U</b>"}
  baseline:
    "<b>A</b>":
      uph: 3600
      buffer_capacity: 20
      reliability: {mtbf_min: 20, mttr_min: 5}
      cost_rates: {labor_per_hour: 58}
      stops:
        "<b>g</b>": {per: cycles, every: 90, time_min: 1}
    "<b>B</b>":
      uph: 4000
      buffer_capacity: 20
      performance: {jam_prob: 0.004, jam_time_sec: 20, jam_time_cv: 1}
    "<b>C</b>": {uph: 1000}
  line_stops:
    "<b>i</b>": {every: 20, time_min: 2}
  calendar:
    "<b>j</b>": {from_min: 5, minutes: 5}
  currency: EUR
  operating_hours_per_year: 4000
  products:
    "<b>m</b>": {sku: "<b>1</b>", material_type: "<b>T</b>", material_cost: 0.41, selling_price: 0.66}
    "<b>o</b>": {material_type: "<b>T</b>", material_cost: 0.5, selling_price: 0.76}
  run: {replications: 6, duration_hours: 1, product: "<b>m</b>"}
scenarios:
  - name: "<b>a</b>"
    description: "<b>f</b>"
    equipment: {"<b>A</b>": {buffer_capacity: 60}}
    investment: {cost: 100, excludes: ["<b>b</b>"]}
  - {name: "<b>b</b>", equipment: {"<b>B</b>": {performance: {jam_prob: 0.001}}}, investment: {cost: 200}}
)";

/// Texts in which a name would be taken for markup.
QStringList misread()
{
    QStringList found;
    for (const ShownText& each : ShownTexts::ofAllWindows()) {
        if (each.isMarkup && each.text.contains(QRegularExpression(u"<b>[A-Za-z0-9]</b>"_s)))
            found << each.where.right(60) + u": "_s + each.text.left(30);
    }
    found.removeDuplicates();
    return found;
}

} // namespace

class MarkupTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatCannotBeOpened()
    {
        write(path(markedName), "{");
        TestWindow window;
        QVERIFY(window.showAndFocus());
        QVERIFY(!window.openFile(path(markedName)));
        const auto* said = window.messageBar()->findChild<QLabel*>(u"messageText"_s);
        QVERIFY(said && said->isVisible());
        QVERIFY2(said->text().contains(markedName), qPrintable(said->text()));
        QCOMPARE(said->textFormat(), Qt::PlainText);
        auto* panel = window.findChild<FindingsPanel*>();
        QVERIFY(panel->headline().contains(markedName));
        for (const QLabel* label : panel->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aFileThatVanishes()
    {
        write(path(markedName), lineText);
        TestWindow window;
        QVERIFY(window.openFile(path(markedName)));
        QVERIFY(window.showAndFocus());
        QVERIFY(QFile::remove(path(markedName)));
        QTRY_VERIFY(window.fileMessageBar()->isVisible());
        const auto* said = window.fileMessageBar()->findChild<QLabel*>(u"messageText"_s);
        QVERIFY2(said && said->text().contains(markedName), qPrintable(window.fileMessageBar()->text()));
        QCOMPARE(said->textFormat(), Qt::PlainText);
    }

    void noNameOfAProject()
    {
        write(path("p<b>p.yaml"), markedProject);
        TestWindow window;
        QVERIFY(window.openFile(path("p<b>p.yaml")));
        QVERIFY(window.showAndFocus());
        for (auto* dock : window.findChildren<QDockWidget*>())
            dock->show();
        ProjectDocument& document = window.document();
        document.setActiveScenario(document.entries().at(1));
        setParameter(document, "<b>B</b>", ParameterId::BufferCapacity, 70);
        window.selection().set({"<b>A</b>"});
        for (const char* dock : {"compareDock", "sensitivityDock", "portfolioDock"}) {
            auto* run = window.dock(dock) ? window.dock(dock)->findChild<QAbstractButton*>(u"studyRun"_s) : nullptr;
            if (run)
                run->click();
        }
        QTRY_VERIFY(window.runner().result() && !window.runner().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(window.dock("compareDock")->findChild<QTableWidget*>(u"studyTable"_s)->rowCount() > 0,
                                 20000 * test::patience);
        window.clock().seek(nearestTime(100));
        QString found = misread().join(u'\n');
        QVERIFY2(found.isEmpty(), qPrintable(found));
        window.trigger("playPause");
        window.trigger("present");
        found = misread().join(u'\n');
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

LINETWIN_TEST(MarkupTest)
#include "MarkupTest.moc"
