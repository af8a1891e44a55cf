// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/LineEditing.h"

#include "engine/io/Files.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/StationTemplates.h"
#include "engine/model/Validation.h"
#include "tests/TestMain.h"

#include <QLatin1Char>
#include <QTest>

using namespace linetwin;

namespace {

LineContent cosmetics()
{
    LineContent content{loadFile("builtin:cosmetics").file->line, {{}, {}}};
    content.overrides[0]["Filler"][ParameterId::BufferCapacity] = 500.0;
    content.overrides[1]["Packer"][ParameterId::JamProb] = 0.0;
    content.line.layout["Packer"] = {3, 4};
    content.line.constraint = "Packer";
    return content;
}

QString order(const LineContent& content)
{
    QStringList names;
    for (const Station& station : content.line.stations)
        names << QString::fromStdString(station.name);
    return names.join(QLatin1Char(' '));
}

StationContent named(const std::string& name)
{
    StationContent content;
    content.station.name = name;
    return content;
}

} // namespace

class LineEditingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreeNameIsNumbered_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("name");
        const QString longest(64, QLatin1Char('x'));
        QTest::newRow("free") << "Capper"
                              << "Capper";
        QTest::newRow("taken") << "Filler"
                               << "Filler 2";
        QTest::newRow("numbered") << "Old 7"
                                  << "Old 8";
        QTest::newRow("a number is no suffix") << "OP10"
                                               << "OP10 2";
        QTest::newRow("as long as may be") << longest << longest.left(62) + QStringLiteral(" 2");
        QTest::newRow("in an override") << "Gone"
                                        << "Gone 2";
        QTest::newRow("empty") << ""
                               << "Station 2";
    }
    void aFreeNameIsNumbered()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, name);
        LineContent content = cosmetics();
        for (int number = 2; number <= 7; ++number)
            content.line.stations.push_back({"Old " + std::to_string(number), 1, {}, {}});
        content.line.stations.push_back({"OP10", 1, {}, {}});
        content.line.stations.push_back({std::string(64, 'x'), 1, {}, {}});
        content.overrides[0]["Gone"][ParameterId::Uph] = 1.0;
        QCOMPARE(QString::fromStdString(freeStationName(content, wanted.toStdString())), name);
    }

    void insertedStationsHaveNamesAndStreamsOfTheirOwn()
    {
        const LineContent renamed = renameStation(cosmetics(), "Filler", "Tube filler");
        const InsertedStations inserted = insertStations(renamed, 1, {named("Filler"), named("Packer")});
        QCOMPARE(order(inserted.content), "Tube filler Filler Packer 2 Inspector Packer Palletizer");
        QVERIFY(inserted.content.line.stations[1].stream == "Filler 2"); // `Filler` is the Tube filler's luck
        QVERIFY(!inserted.content.line.stations[2].stream);
        QVERIFY(!hasErrors(validate(inserted.content.line)));
        QCOMPARE(order(insertStations(cosmetics(), 99, {named("End")}).content),
                 "Filler Inspector Packer Palletizer End");
    }

    void moving_data()
    {
        QTest::addColumn<QStringList>("stations");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("after");
        QTest::newRow("to the front") << QStringList{"Packer"} << 0 << "Packer Filler Inspector Palletizer";
        QTest::newRow("to the end") << QStringList{"Filler"} << 4 << "Inspector Packer Palletizer Filler";
        QTest::newRow("beyond the end") << QStringList{"Filler"} << 99 << "Inspector Packer Palletizer Filler";
        QTest::newRow("before itself") << QStringList{"Packer"} << 2 << "Filler Inspector Packer Palletizer";
        QTest::newRow("behind itself") << QStringList{"Packer"} << 3 << "Filler Inspector Packer Palletizer";
        QTest::newRow("two together") << QStringList{"Palletizer", "Filler"} << 2
                                      << "Inspector Filler Palletizer Packer";
        QTest::newRow("unknown") << QStringList{"Nobody"} << 0 << "Filler Inspector Packer Palletizer";
    }
    void moving()
    {
        QFETCH(QStringList, stations);
        QFETCH(int, position);
        QFETCH(QString, after);
        std::vector<std::string> names;
        for (const QString& name : stations)
            names.push_back(name.toStdString());
        QCOMPARE(order(moveStations(cosmetics(), names, static_cast<std::size_t>(position))), after);
    }

    void removingLeavesNoTrace()
    {
        const LineContent content = removeStations(cosmetics(), {"Packer", "Filler"});
        QCOMPARE(order(content), "Inspector Palletizer");
        QVERIFY(!content.line.baseline.contains("Packer") && !content.line.layout.contains("Packer"));
        QVERIFY(!content.line.constraint);
        QVERIFY(content.overrides[0].empty() && content.overrides[1].empty());
        QVERIFY(removeStations(cosmetics(), {"Nobody"}) == cosmetics());
    }

    void renamingReachesEveryMentionAndKeepsTheLuck()
    {
        const LineContent content = renameStation(cosmetics(), "Packer", "Case packer");
        QVERIFY(content.line.constraint == "Case packer");
        QVERIFY(content.line.baseline.contains("Case packer") && !content.line.baseline.contains("Packer"));
        QCOMPARE(content.line.layout.at("Case packer").x, 3.0);
        QVERIFY(content.overrides[1].contains("Case packer") && !content.overrides[1].contains("Packer"));
        QCOMPARE(resolve(content.line, {}).stations[2].stream, std::string("Packer"));
        QVERIFY(renameStation(content, "Case packer", "Packer") == cosmetics());
    }

    void badNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("its own") << "Packer" << true;
        QTest::newRow("free") << "Case packer" << true;
        QTest::newRow("taken") << "Filler" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("reserved") << "_x" << false;
        QTest::newRow("too long") << QString(65, QLatin1Char('x')) << false;
        QTest::newRow("control character") << "a\nb" << false;
    }
    void badNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, isGood);
        QCOMPARE(!renameProblem(cosmetics(), "Packer", name.toStdString()), isGood);
    }

    void duplicatesBehaveLikeTheirOriginals()
    {
        const InsertedStations copies = duplicateStations(cosmetics(), {"Filler", "Packer"});
        QCOMPARE(order(copies.content), "Filler Inspector Packer Filler 2 Packer 2 Palletizer");
        QVERIFY(copies.content.line.baseline.at("Filler 2") == cosmetics().line.baseline.at("Filler"));
        QVERIFY(copies.content.overrides[0].at("Filler 2") == copies.content.overrides[0].at("Filler"));
        QVERIFY(!copies.content.overrides[0].contains("Packer 2"));
        QVERIFY(!hasErrors(validate(copies.content.line)));
    }

    void withoutATypeTheBatchIsOne()
    {
        QCOMPARE(setTopology(cosmetics(), "Packer", 24, "Box").line.stations[2].batchIn, std::int64_t{24});
        const Station through = setTopology(cosmetics(), "Packer", 24, std::nullopt).line.stations[2];
        QVERIFY(through.batchIn == 1 && !through.outputType);
    }

    void adoptedOverridesChangeNoParameterInForce()
    {
        const LineContent before = cosmetics();
        const LineContent after = adoptOverrides(before, 0);
        Scenario scenario;
        scenario.overrides = before.overrides[0];
        QVERIFY(after.overrides[0].empty());
        QVERIFY(after.overrides[1] == before.overrides[1]);
        QVERIFY(resolve(after.line, {}).stations[0].parameters ==
                resolve(before.line, scenario).stations[0].parameters);
    }

    void aLineOfAllTemplatesIsValid()
    {
        std::vector<StationContent> all;
        for (const StationTemplate& kind : stationTemplates()) {
            QCOMPARE(findStationTemplate(kind.key), &kind);
            all.push_back(makeStation(kind));
        }
        QCOMPARE(all.size(), std::size_t{8});
        LineContent content;
        content.line.name = "All";
        const InsertedStations inserted = insertStations(content, 0, all);
        const Findings findings = validate(inserted.content.line);
        QVERIFY2(findings.empty(), findings.empty() ? "" : describe(findings.front()).c_str());
        QVERIFY(!findStationTemplate("nothing"));
    }
};

LINETWIN_GUILESS_TEST(LineEditingTest)
#include "LineEditingTest.moc"
