// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/ShownLine.h"

#include "app/commands/SetParameter.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/diagram/SampleLine.h"

#include <QTest>

namespace linetwin::app {

namespace {

QString marked(const ProjectDocument& document)
{
    QStringList names;
    const DiagramContent content = contentOf(document, nullptr);
    for (std::size_t i = 0; i < content.problems.size(); ++i) {
        if (!content.problems[i].empty())
            names << QString::fromStdString(content.line->stations[i].name);
    }
    return names.join(u' ');
}

} // namespace

class ShownLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tooFastIsMarked();
    void onlyWhatTheScenarioMadeFastIsMarked();
    void whatIsWrongElsewhereChangesNoStation();
};

/// Two stations of 6000/h: 12,001 is more than twice the pace, 12,000 is not.
void ShownLineTest::tooFastIsMarked()
{
    Line line = plainLine(2);
    for (const Station& station : line.stations)
        line.baseline[station.name].parameters = {{ParameterId::Uph, 6000.0}};
    line.constraint = "Station 1";
    ProjectDocument document;
    document.replace(fileOf(line), {});
    QCOMPARE(marked(document), QString());
    setParameter(document, "Station 2", ParameterId::Uph, 12000);
    QCOMPARE(marked(document), QString());
    setParameter(document, "Station 2", ParameterId::Uph, 12001);
    QCOMPARE(marked(document), QStringLiteral("Station 2"));
    document.undoStack()->undo();
    QCOMPARE(marked(document), QString());
}

/// Its Packer and Palletizer are 14.4 and 936 times as fast as its Filler already; an Inspector that a scenario makes
/// so fast is marked.
void ShownLineTest::onlyWhatTheScenarioMadeFastIsMarked()
{
    ProjectDocument document;
    testing::openWhatIf(document);
    QCOMPARE(marked(document), QString());
    setParameter(document, "Inspector", ParameterId::Uph, 20001);
    QCOMPARE(marked(document), QStringLiteral("Inspector"));
}

/// A line that was opened to be mended shows its buffers as the panel does.
void ShownLineTest::whatIsWrongElsewhereChangesNoStation()
{
    Line line = plainLine(2);
    line.baseline["Station 1"].parameters = {{ParameterId::BufferCapacity, 333.0}};
    line.products.push_back({});
    line.products.front().name = "Case";
    line.products.front().sellingPrice = 1.2345678;
    line.baseline["Gone"].parameters = {{ParameterId::Uph, -1.0}};
    ProjectDocument document;
    document.replace(fileOf(line), {});
    QVERIFY(!document.resolved());
    const DiagramContent content = contentOf(document, nullptr);
    QCOMPARE(content.line->stations[0].parameters.bufferCapacity, 333);
}

LINETWIN_GUILESS_TEST(ShownLineTest)

} // namespace linetwin::app

#include "ShownLineTest.moc"
