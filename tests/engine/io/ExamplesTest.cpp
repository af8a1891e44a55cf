// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Examples.h"

#include "engine/io/Files.h"
#include "engine/model/Differences.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTest>

#include <set>

using namespace linetwin;

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QString fileOf(const std::string& argument)
{
    const QString name = QString::fromStdString(argument).mid(QStringLiteral("builtin:").size());
    return QStringLiteral(LINETWIN_EXAMPLES "/") + (name.contains(u'/') ? name : name + "/line") + ".yaml";
}

QByteArray exampleBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class ExamplesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCosmeticsLineComesFirst()
    {
        QCOMPARE(exampleLines().size(), std::size_t{6});
        const ExampleLine& line = exampleLines().front();
        QCOMPARE(line.argument, std::string("builtin:cosmetics"));
        QCOMPARE(line.title, std::string("Cosmetics line"));
    }

    void everyFileShipsUnchanged()
    {
        int shipped = 0;
        for (const ExampleLine& line : exampleLines()) {
            QCOMPARE(bytesOf(line.text), exampleBytes(fileOf(line.argument)));
            for (const ExampleScenario& scenario : line.scenarios)
                QCOMPARE(bytesOf(scenario.text), exampleBytes(fileOf(scenario.argument)));
            shipped += 1 + static_cast<int>(line.scenarios.size());
        }
        int there = 0;
        for (const QString& folder : QDir(LINETWIN_EXAMPLES).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            there += static_cast<int>(QDir(LINETWIN_EXAMPLES "/" + folder).entryList({"*.yaml"}).size());
        QCOMPARE(shipped, there);
    }

    void everyoneSaysWhatItTeaches()
    {
        std::set<std::string> titles;
        for (const ExampleLine& line : exampleLines()) {
            QVERIFY2(loadFile(line.argument).findings.empty(), line.argument.c_str());
            QVERIFY(titles.insert(line.title).second);
            QVERIFY(line.summary.size() > 20 && line.summary.size() < 120);
            QVERIFY(line.scenarios.size() >= 4);
            for (const ExampleScenario& scenario : line.scenarios) {
                QVERIFY2(loadFile(scenario.argument).findings.empty(), scenario.argument.c_str());
                QVERIFY2(scenario.description.size() > 20, scenario.argument.c_str());
                QVERIFY2(titles.insert(line.title + "/" + scenario.title).second, scenario.argument.c_str());
            }
        }
    }

    // Else their difference would not be that of the change alone.
    void theScenariosDifferFromTheFirstInTheirOverridesOnly()
    {
        for (const ExampleLine& line : exampleLines()) {
            const LoadedFile today = *loadFile(line.scenarios[0].argument).file;
            QVERIFY(today.line == loadFile(line.argument).file->line);
            QVERIFY(today.scenario.overrides.empty());
            QVERIFY(today.scenario.settings.isEmpty()); // what a shift is here belongs to the line
            QCOMPARE(resolveSettings(today.line).durationHours, 8.0);
            for (std::size_t i = 1; i < line.scenarios.size(); ++i) {
                const LoadedFile other = *loadFile(line.scenarios[i].argument).file;
                const auto found = differences(today.line, today.scenario, other.line, other.scenario);
                QVERIFY2(!found.empty(), line.scenarios[i].argument.c_str());
                for (const Difference& difference : found) {
                    const bool isDropped = difference.kind == Difference::Kind::Element && !difference.second;
                    const bool isCost = difference.key.starts_with("investment."); // it changes no run
                    QVERIFY2(difference.kind == Difference::Kind::Parameter || isDropped || isCost,
                             line.scenarios[i].argument.c_str());
                }
            }
        }
    }

    void aWrongNameIsPutRight_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("said");
        QTest::newRow("misspelt line") << "builtin:yogurt_cups"
                                       << "did you mean builtin:yoghurt_cups?";
        QTest::newRow("misspelt scenario") << "builtin:cosmetics/large_bufer_test"
                                           << "did you mean builtin:cosmetics/large_buffer_test?";
        QTest::newRow("anything else") << "builtin:steel"
                                       << "there are builtin:cosmetics, builtin:cosmetic_tubes, builtin:pet_beverage, "
                                          "builtin:pharma_blister, builtin:yoghurt_cups, builtin:serial_machining";
    }
    void aWrongNameIsPutRight()
    {
        QFETCH(QString, argument);
        QFETCH(QString, said);
        try {
            loadFile(argument.toStdString());
            QFAIL("nothing was thrown");
        } catch (const FileError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).endsWith(said), error.what());
        }
    }
};

LINETWIN_GUILESS_TEST(ExamplesTest)
#include "ExamplesTest.moc"
