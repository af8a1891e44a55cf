// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "engine/output/BufferSizingReport.h"
#include "engine/study/SizingStudy.h"
#include "tests/TestMain.h"
#include "tests/engine/cli/CliCall.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <sstream>

using namespace linetwin;
using namespace linetwin::test;

namespace {

/// Short shifts and few places, so that it takes no time.
QStringList optimized(const QStringList& more)
{
    return QStringList{"optimize", "builtin:cosmetics", "--hours", "0.5", "--total", "12"} + more;
}

QJsonObject optimizedJson(const QStringList& more)
{
    return QJsonDocument::fromJson(call(optimized(more + QStringList{"--json", "-"})).out.toUtf8()).object();
}

} // namespace

class OptimizeCliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A target is a value of the figure, or names it.
    void aTargetMayNameItsFigure()
    {
        QCOMPARE(call(optimized({"--target", "oee=60"})).status, 2);
        QVERIFY(call(optimized({"--target", "oee=60"})).err.contains("for 60 % write 0.6"));
        QVERIFY(call(optimized({"--target", "60%"})).err.contains("like oee=0.6"));
        QVERIFY(call(optimized({"--target", "-1"})).err.contains("is never below 0"));
        QVERIFY(call(optimized({"--target", "oee=0.1", "--figure", "finished_items"})).err.contains("another figure"));
        QVERIFY(call(optimized({"--target", "oee=0.1"})).out.contains("OEE"));
    }

    void anotherLevelIsSaidOfTheTarget()
    {
        const QString table = call(optimized({"--target", "oee=0.1", "--level", "0.9"})).out;
        QVERIFY2(table.contains("with 90 % confidence") && table.contains("90 % interval") && !table.contains("95 %"),
                 qPrintable(table));
    }

    /// Fewer shifts, and the same report of what is found.
    void aRaceSaysSo()
    {
        const QJsonObject full = optimizedJson({});
        const QJsonObject race = optimizedJson({"--race"});
        QVERIFY(!full.contains("race"));
        QVERIFY(race["race"].toBool());
        QVERIFY(race["shifts_simulated"].toInt() < full["shifts_simulated"].toInt());
        QCOMPARE(race["replications"], full["replications"]);
        QCOMPARE(race["present"], full["present"]);
        QVERIFY(call(optimized({"--race"})).out.contains("by 8 runs instead of 16"));
    }

    void theFrontierAsATable()
    {
        const Outcome outcome = call(optimized({}));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err, QString());
        for (const char* text : {"Places after Filler + Inspector + Packer", "now 170", "50 + 20 + 100", "unlimited",
                                 "confirmed on fresh luck", "0 + 0 + 0"})
            QVERIFY2(outcome.out.contains(text), text);
    }

    void theFrontierAsJson()
    {
        const QJsonObject result = optimizedJson({});
        QCOMPARE(result["format"].toString(), QString("linetwin/optimize/1"));
        QCOMPARE(result["buffers"].toArray(), (QJsonArray{"Filler", "Inspector", "Packer"}));
        QCOMPARE(result["first_replication"].toInt(), 2'000'000);
        QCOMPARE(result["present"]["split"].toArray(), (QJsonArray{50, 20, 100}));
        const QJsonArray frontier = result["frontier"].toArray();
        QCOMPARE(frontier.size(), 13);
        for (int i = 0; i < frontier.size(); ++i) {
            int places = 0;
            for (const QJsonValue& buffer : frontier[i]["best"]["split"].toArray())
                places += buffer.toInt();
            QCOMPARE(places, i);
            QCOMPARE(frontier[i]["total"].toInt(), i);
            QCOMPARE(frontier[i]["best"]["figure"]["values"].toArray().size(), 100);
            QCOMPARE(frontier[i]["best"]["gain"]["n"].toInt(), 100);
        }
    }

    void theSameBytesOnAnyThreads()
    {
        const QString one = call(optimized({"--threads", "1", "--json", "-"})).out;
        QVERIFY(one.size() > 1000);
        QCOMPARE(call(optimized({"--threads", "3", "--json", "-"})).out, one);
    }

    void aTargetOutOfReachIsSaid()
    {
        const Outcome outcome = call(optimized({"--target", "20000"}));
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("Target 20000: not reached"));
        QVERIFY(optimizedJson({"--target", "20000"})["smallest_total"].isNull());
    }

    void aTargetWithinReachHasATotal()
    {
        const QJsonObject result = optimizedJson({"--target", "1000"});
        QCOMPARE(result["smallest_total"].toInt(-1), 0);
    }

    void theRangeThatTheDataAllow()
    {
        const QJsonObject result = optimizedJson({"--target", "5200"});
        const int smallest = result["smallest_total"].toInt(-1);
        QVERIFY(smallest >= 0);
        QVERIFY(result["smallest_total_on_average"].toInt(99) <= smallest);
        QVERIFY(result["smallest_total_allowed"].toInt(99) <= result["smallest_total_on_average"].toInt());
        const QString said =
            QString("the data allow %1 to %2").arg(result["smallest_total_allowed"].toInt()).arg(smallest);
        QVERIFY(call(optimized({"--target", "5200"})).out.contains(said));
    }

    /// The window's plan for the same question: the same bytes come out of it.
    void theWindowsPlanHasTheSameAnswer()
    {
        const LoadResult loaded = loadFile("builtin:cosmetics");
        SizingStudy study;
        study.scenario = {loaded.file->line, loaded.file->scenario};
        study.scenario.scenario.settings.durationHours = 0.5;
        study.mostTotal = 12;
        study.target = 5150;
        study.plan = sizingPlan(settingsOf(study.scenario), 42, 0);
        BufferSizingRequest request = requestFor(study);
        request.threads = 2;
        const ResolvedLine line = resolve(study.scenario.line, study.scenario.scenario);
        const auto sizing = sizeBuffers(line, request);
        std::ostringstream text;
        writeBufferSizingJson(text, {study.scenario.scenario.name, line, study.plan, *sizing});
        QCOMPARE(call(optimized({"--target", "5150", "--json", "-"})).out, QString::fromStdString(text.str()));
    }

    /// Luck that a confirmation has looked at is not reported on again.
    void behindWhatWasConfirmed()
    {
        QCOMPARE(optimizedJson({"--confirmed", "400"})["first_replication"].toInt(), 2'000'400);
        QVERIFY(call(optimized({"--confirmed", "400"})).out.contains("behind the 400 that confirmations have used"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("half a place") << QStringList{"builtin:cosmetics", "--total", "1.5"} << 2 << "--total 1.5";
        QTest::newRow("too many places") << QStringList{"builtin:cosmetics", "--total", "1e7"} << 2 << "--total 1e7";
        QTest::newRow("an unknown figure")
            << QStringList{"builtin:cosmetics", "--total", "9", "--figure", "x"} << 2 << "--figure x";
        QTest::newRow("less than nothing confirmed")
            << QStringList{"builtin:cosmetics", "--total", "9", "--confirmed", "-1"} << 2 << "--confirmed -1";
        QTest::newRow("no shards") << QStringList{"builtin:cosmetics", "--total", "9", "--shard", "1/2"} << 2
                                   << "--shard";
        QTest::newRow("no file") << QStringList{"/nowhere.yaml", "--total", "9"} << 3 << "/nowhere.yaml";
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        const Outcome outcome = call(QStringList{"optimize"} + arguments);
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString());
    }

    void aLineOfOneStationHasNothingToSize()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("one.yaml");
        writeFile(path, "topology:\n  stations:\n    - {name: Alone}\n");
        const Outcome outcome = call({"optimize", path, "--total", "9"});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.contains("one station"));
    }

    void aStopLeavesNoFile()
    {
        const QTemporaryDir folder;
        std::stop_source source;
        source.request_stop();
        const QString path = folder.filePath("o.json");
        QCOMPARE(call(optimized({"--json", path}), source.get_token()).status, 130);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

LINETWIN_APPLESS_TEST(OptimizeCliTest)
#include "OptimizeCliTest.moc"
