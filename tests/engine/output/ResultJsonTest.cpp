// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ResultJson.h"

#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/PlantShift.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <locale>
#include <sstream>

using namespace linetwin;
using Json = nlohmann::ordered_json;

namespace {

ReplicationSet replicationsOf(const ResolvedLine& line, int count)
{
    ReplicationsRequest request;
    request.settings.durationHours = 0.5;
    request.count = count;
    return runReplications(line, request).value();
}

std::string jsonText(const ResolvedLine& line, const ReplicationSet& replications)
{
    std::ostringstream out;
    RunSettings settings;
    settings.durationHours = 0.5;
    settings.warmupHours = 0.1;
    writeResultJson(
        out,
        {.scenario = "a \"what-if\"", .settings = settings, .seed = 42, .line = line, .replications = replications});
    return out.str();
}

std::vector<std::string> keysOf(const Json& object)
{
    std::vector<std::string> keys;
    for (const auto& entry : object.items())
        keys.push_back(entry.key());
    return keys;
}

using Keys = std::vector<std::string>;

struct CommaPoint : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

class ResultJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // SPEC 10, key by key and in its order.
    void keysAreThoseOfTheSpecification()
    {
        const ResolvedLine line = test::cosmeticsLine();
        const Json json = Json::parse(jsonText(line, replicationsOf(line, 3)));
        QVERIFY((keysOf(json) == Keys{"format", "version", "scenario", "line", "seed", "replications", "level",
                                      "duration_hours", "warmup_hours", "constraint", "rated_units_per_hour",
                                      "line_figures", "stations", "loss_tree"}));
        QVERIFY((keysOf(json["line_figures"]) ==
                 Keys{"finished_items", "finished_per_hour", "units_per_hour", "good_units_per_hour", "output_per_hour",
                      "units_delivered", "good_units_delivered", "units_rejected", "rejected_share",
                      "defective_finished_items", "wip_units", "lead_time_mean_sec", "lead_time_p95_sec", "oee",
                      "not_waiting", "availability", "performance", "line_fill", "quality"}));
        QCOMPARE(json["stations"].size(), std::size_t{4});
        for (const Json& station : json["stations"])
            QVERIFY((keysOf(station) == Keys{"name",
                                             "share_starved",
                                             "share_execute",
                                             "share_down",
                                             "share_jammed",
                                             "share_blocked",
                                             "cycles",
                                             "outputs",
                                             "defects",
                                             "rejects",
                                             "units_rejected",
                                             "breakdowns",
                                             "jams",
                                             "not_waiting",
                                             "availability",
                                             "performance",
                                             "quality",
                                             "oee",
                                             "oee_standalone",
                                             "uptime",
                                             "buffer_mean",
                                             "buffer_max",
                                             "buffer_full_share",
                                             "buffer_empty_share",
                                             "bottleneck_sole_share",
                                             "bottleneck_shifting_share"}));
        QVERIFY((keysOf(json["line_figures"]["oee"]) == Keys{"mean", "sd", "ci", "values"}));
        for (const Json& row : json["loss_tree"])
            QVERIFY((keysOf(row) == Keys{"loss", "cause", "reason", "share"}));
    }

    void aLineWithReasonsHasTheirKeys()
    {
        const ResolvedLine line = test::plantLine();
        const ReplicationSet set{.firstReplication = 0, .shifts = {computeFigures(line, test::plantShift())}};
        const Json json = Json::parse(jsonText(line, set));
        const Keys figures = keysOf(json["line_figures"]);
        QVERIFY((Keys(figures.end() - 3, figures.end()) == Keys{"quality", "loading", "teep"}));
        const Json& labeller = json["stations"][1];
        const Keys keys = keysOf(labeller);
        QVERIFY((Keys(keys.end() - 7, keys.end()) == Keys{"bottleneck_shifting_share", "share_setup", "share_planned",
                                                          "loading", "teep", "units_rejected_from", "stops"}));
        QCOMPARE(labeller["stops"].size(), std::size_t{8});
        const Json& glue = labeller["stops"][3];
        QVERIFY((keysOf(glue) == Keys{"name", "stops", "stop_min", "mean_stop_min"}));
        QVERIFY(glue["name"] == "glue" && glue["stops"]["mean"] == 6 && glue["stop_min"]["mean"] == 5);
        const Json& tree = json["loss_tree"];
        QVERIFY((keysOf(tree[0]) == Keys{"loss", "cause", "reason", "stop", "share"}));
        QVERIFY(tree[0]["loss"] == "planned" && tree[0]["stop"] == "cleaning" && tree[0]["reason"].is_null());
        const auto row = [&](const char* loss, const char* reason) {
            return *std::ranges::find_if(
                tree, [&](const Json& each) { return each["loss"] == loss && each["reason"] == reason; });
        };
        QVERIFY(row("rejected", "FALSE")["cause"] == "Labeller");
        QVERIFY(row("starved", "TRANSIT")["share"]["mean"] == 0.01);
        QVERIFY(row("starved", "PLANNED")["stop"] == "lunch");
    }

    void theHeadSaysWhatWasRun()
    {
        const ResolvedLine line = test::cosmeticsLine();
        const Json json = Json::parse(jsonText(line, replicationsOf(line, 2)));
        QVERIFY(json["format"] == "linetwin/result/1");
        QVERIFY(json["scenario"] == "a \"what-if\"");
        QVERIFY(json["line"] == "test");
        QVERIFY(json["seed"] == 42);
        QVERIFY(json["replications"] == 2);
        QVERIFY(json["level"] == 0.95);
        QVERIFY(json["duration_hours"] == 0.5);
        QVERIFY(json["warmup_hours"] == 0.1);
        QVERIFY(json["constraint"] == "Filler");
        QVERIFY(json["rated_units_per_hour"] == 10000);
        QVERIFY(json["stations"][2]["name"] == "Packer");
    }

    void numbersReadBackAsTheSameDoubles()
    {
        const ResolvedLine line = test::cosmeticsLine();
        const ReplicationSet set = replicationsOf(line, 5);
        const Json json = Json::parse(jsonText(line, set));
        for (const LineFigure figure : lineFiguresOf(line)) {
            const FigureStatistics statistics = set.statistics(figure, usualLevel);
            const Json& stat = json["line_figures"][std::string(specOf(figure).key)];
            QVERIFY(stat["values"].size() == 5);
            for (std::size_t r = 0; r < 5; ++r)
                QVERIFY(statistics.values[r] ? stat["values"][r].get<double>() == *statistics.values[r]
                                             : stat["values"][r].is_null());
            QVERIFY(statistics.mean ? stat["mean"].get<double>() == *statistics.mean : stat["mean"].is_null());
            QVERIFY(statistics.interval ? stat["ci"][0].get<double>() == statistics.interval->lower &&
                                              stat["ci"][1].get<double>() == statistics.interval->upper
                                        : stat["ci"].is_null());
        }
    }

    void oneReplicationHasNoInterval()
    {
        const ResolvedLine line = test::cosmeticsLine();
        const Json stat = Json::parse(jsonText(line, replicationsOf(line, 1)))["line_figures"]["units_per_hour"];
        QVERIFY(stat["mean"].is_number());
        QVERIFY(stat["sd"].is_null());
        QVERIFY(stat["ci"].is_null());
        QCOMPARE(stat["values"].size(), std::size_t{1});
    }

    void nullsAreWrittenInEveryPlace()
    {
        const ResolvedLine line = test::cosmeticsLine();
        const Json json = Json::parse(jsonText(line, replicationsOf(line, 2)));
        const Json nulls = Json::parse(R"({"mean": null, "sd": null, "ci": null, "values": [null, null]})");
        QVERIFY(json["stations"][3]["buffer_mean"] == nulls);
    }

    void lossesAreNamedByCauseAndReason()
    {
        const ResolvedLine line = test::cosmeticsLine();
        const ReplicationSet set = replicationsOf(line, 20);
        const Json tree = Json::parse(jsonText(line, set))["loss_tree"];
        const auto rowOf = [&](const Json& loss, const Json& cause, const Json& reason) {
            for (const Json& row : tree)
                if (row["loss"] == loss && row["cause"] == cause && row["reason"] == reason)
                    return row["share"];
            return Json();
        };
        QVERIFY(rowOf("good", nullptr, nullptr)["mean"] == *set.statistics(LineFigure::Oee, usualLevel).mean);
        QVERIFY(rowOf("jam", nullptr, nullptr)["ci"].is_array());
        QVERIFY(rowOf("rejected", "Inspector", nullptr)["values"].size() == 20);
        QVERIFY(rowOf("blocked", "Packer", "JAMMED")["mean"] > 0);
        double sum = 0;
        for (const Json& row : tree)
            sum += row["share"]["mean"].get<double>();
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }

    void withoutAllFiguresThereAreNoLosses()
    {
        const ResolvedLine line = test::cosmeticsLine();
        ReplicationsRequest request;
        request.count = 2;
        request.detail = Detail::Totals;
        const Json json = Json::parse(jsonText(line, runReplications(line, request).value()));
        QVERIFY(json["loss_tree"] == Json::array());
        QVERIFY(json["stations"][0]["bottleneck_sole_share"]["mean"].is_null());
    }

    // 1800 s / 0.36 s = 5000 cycles in every replication.
    void aFixedCycleLineHasAnIntervalOfOnePoint()
    {
        const ResolvedLine line = test::losslessCosmeticsLine();
        const std::string text = jsonText(line, replicationsOf(line, 3));
        QVERIFY(text.find(R"("cycles": {"mean": 5000, "sd": 0, "ci": [5000, 5000], "values": [5000, 5000, 5000]})") !=
                std::string::npos);
    }

    void commaLocalesChangeNothing()
    {
        const ResolvedLine line = test::cosmeticsLine();
        const ReplicationSet set = replicationsOf(line, 2);
        const std::string expected = jsonText(line, set);
        const std::locale before = std::locale::global(std::locale(std::locale::classic(), new CommaPoint));
        const std::string text = jsonText(line, set);
        std::locale::global(before);
        QVERIFY(text == expected);
    }

    void namesThatAreNotUtf8GiveValidJson()
    {
        const ResolvedLine line = test::losslessCosmeticsLine();
        const ReplicationSet set = replicationsOf(line, 1);
        std::ostringstream out;
        writeResultJson(out, {.scenario = "caf\xE9", .settings = {}, .seed = 1, .line = line, .replications = set});
        QVERIFY(Json::parse(out.str())["scenario"] == "caf\xEF\xBF\xBD");
    }
};

LINETWIN_GUILESS_TEST(ResultJsonTest)
#include "ResultJsonTest.moc"
