// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/StudyParts.h"

#include "engine/io/Files.h"
#include "engine/output/StudyJson.h"
#include "engine/support/Version.h"
#include "tests/TestMain.h"

#include <QTest>

#include <sstream>

using namespace linetwin;

namespace {

constexpr double awkward = 0.1 + 0.2; // needs all 17 digits

StudyScenario cosmetics()
{
    LoadedFile file = *loadFile("builtin:cosmetics").file;
    file.line.leadingComment = "# ours";
    file.line.layout["Filler"] = {1, 2};
    file.scenario.name = "with \"quotes\": and\nlines – Größe";
    file.scenario.overrides["Filler"][ParameterId::MtbfMin] = std::nullopt;
    file.scenario.overrides["Packer"][ParameterId::JamProb] = awkward / 10;
    return {std::move(file.line), std::move(file.scenario)};
}

template <class Asked> Asked planned(Asked study)
{
    study.figure = LineFigure::WipUnits;
    study.plan = {.durationHours = awkward,
                  .warmupHours = 1.0 / 3,
                  .seed = (std::uint64_t{1} << 53) - 1,
                  .firstReplication = 2'000'000,
                  .replications = 7,
                  .look = 2};
    return study;
}

std::vector<Study> studies()
{
    CompareStudy compare;
    compare.scenarios = {cosmetics(), cosmetics()};
    compare.relevantShare = awkward;
    SweepStudy sweep;
    sweep.scenario = cosmetics();
    sweep.ranges = {{{"Filler", ParameterId::JamProb}, 0, awkward, 1.0 / 3},
                    {{"Packer", ParameterId::BufferCapacity}, 0, 2, 1}};
    SensitivityStudy sensitivity;
    sensitivity.scenario = cosmetics();
    sensitivity.percent = awkward;
    return {planned(compare), planned(sweep), planned(sensitivity)};
}

/// Different numbers everywhere, awkward ones among them, and a null.
std::vector<VariantRuns> runsOf(const Study& study)
{
    std::vector<VariantRuns> runs(linesOf(study).size());
    double number = 1;
    for (VariantRuns& variant : runs) {
        variant.firstReplication = planOf(study).firstReplication;
        for (int r = 0; r < planOf(study).replications; ++r) {
            LineFigureValues values;
            for (FigureValue& value : values)
                value = {std::sqrt(number += 1) * 1e17, std::cbrt(number)};
            values[0] = {};
            variant.runs.push_back(values);
        }
        variant.fewStops = {{.station = 0, .reason = 1, .stops = 2, .times = {{1, awkward}, {6, std::sqrt(number)}}},
                            {.station = 2, .reason = 0, .stops = fewestStops, .times = {}},
                            {.station = 2, .reason = 1, .stops = 0, .times = {{4, awkward}}}};
    }
    return runs;
}

std::string partOf(const Study& study, Shard shard)
{
    const ReplicationRange range = shard.rangeOf(planOf(study).replications);
    std::vector<VariantRuns> part = runsOf(study);
    for (VariantRuns& variant : part) {
        const auto begin = variant.runs.begin() + range.first;
        variant.runs = {begin, begin + range.count};
        std::vector<FewStops> inPart;
        for (FewStops few : variant.fewStops) {
            const auto isElsewhere = [&](const std::pair<std::size_t, double>& time) {
                return std::cmp_less(time.first, range.first) ||
                       std::cmp_greater_equal(time.first, range.first + range.count);
            };
            std::erase_if(few.times, isElsewhere);
            for (auto& [run, time] : few.times)
                run -= static_cast<std::size_t>(range.first);
            if (few.stops < fewestStops)
                few.stops = few.stops == 0 ? 0 : static_cast<std::int64_t>(few.times.size());
            if (few.stops > 0 || !few.times.empty())
                inPart.push_back(few);
        }
        variant.fewStops = std::move(inPart);
    }
    std::ostringstream out;
    writeStudyPart(out, study, shard, part);
    return out.str();
}

QString refusal(const std::vector<std::string>& texts)
{
    StudyParts parts;
    char name = 'a';
    try {
        for (const std::string& text : texts)
            parts.add(std::string(1, name++), text);
        std::move(parts).join();
    } catch (const PartError& error) {
        return QString::fromUtf8(error.what());
    }
    return "none";
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const std::size_t place = text.find(what);
    return place == std::string::npos ? "not found" : text.replace(place, what.size(), by);
}

} // namespace

class StudyPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rangesAreContiguousAndNearlyEqual_data()
    {
        QTest::addColumn<int>("replications");
        QTest::addColumn<int>("parts");
        QTest::newRow("even") << 100 << 4;
        QTest::newRow("uneven") << 7 << 3;
        QTest::newRow("one each") << 5 << 5;
        QTest::newRow("largest") << 100'000 << 99'999;
    }
    void rangesAreContiguousAndNearlyEqual()
    {
        QFETCH(int, replications);
        QFETCH(int, parts);
        int next = 0;
        for (int part = 1; part <= parts; ++part) {
            const ReplicationRange range = Shard{part, parts}.rangeOf(replications);
            QCOMPARE(range.first, next);
            QVERIFY(range.count == replications / parts || range.count == replications / parts + 1);
            next += range.count;
        }
        QCOMPARE(next, replications);
    }

    void joinedPartsAreTheWhole()
    {
        for (const Study& study : studies()) {
            StudyParts parts;
            for (const int part : {3, 1, 2})
                parts.add("part", partOf(study, {part, 3}));
            const JoinedStudy joined = std::move(parts).join();
            QCOMPARE(joined.study.index(), study.index());
            QVERIFY(planOf(joined.study) == planOf(study));
            QVERIFY(joined.runs == runsOf(study));
            std::ostringstream expected;
            std::ostringstream found;
            writeStudyJson(expected, study, runsOf(study));
            writeStudyJson(found, joined.study, joined.runs);
            QCOMPARE(found.str(), expected.str());
        }
    }

    /// Neither a comment nor the diagram makes it another study.
    void whatNeverTouchesAResultMayDiffer()
    {
        Study other = studies()[1];
        auto& scenario = std::get<SweepStudy>(other).scenario;
        scenario.line.layout.clear();
        scenario.line.leadingComment = "# theirs";
        scenario.scenario.description = "theirs";
        scenario.scenario.settings.telemetryIntervalSec = 5;
        QCOMPARE(refusal({partOf(studies()[1], {1, 2}), partOf(other, {2, 2})}), "none");
    }

    void refusals_data()
    {
        QTest::addColumn<std::vector<std::string>>("texts");
        QTest::addColumn<QString>("said");
        using Texts = std::vector<std::string>;
        const std::vector<Study> all = studies();
        const std::string first = partOf(all[0], {1, 2});
        const std::string second = partOf(all[0], {2, 2});
        QTest::newRow("none") << Texts{first, second} << "none";
        QTest::newRow("missing") << Texts{second} << "part 1 of 2 is missing";
        QTest::newRow("several missing") << Texts{partOf(all[0], {2, 7})} << "parts 1, 3, 4, 5, 6, 7 of 7 are missing";
        QTest::newRow("twice") << Texts{first, second, first} << "c: part 1 is given twice; it is also in a";
        QTest::newRow("divided otherwise")
            << Texts{first, partOf(all[0], {2, 3})} << "b: it is one of 3 parts, a one of 2";
        QTest::newRow("another kind") << Texts{first, partOf(all[1], {2, 2})}
                                      << "b: it is of another study than a: they differ in `kind`";
        QTest::newRow("another seed") << Texts{first, replaced(second, "\"seed\": 9", "\"seed\": 8")}
                                      << "they differ in `seed`";
        QTest::newRow("another line") << Texts{first, replaced(second, "uph: 10000", "uph: 10001")}
                                      << "they differ in `scenarios`";
        QTest::newRow("another version") << Texts{replaced(first, "\"version\": \"" + std::string(version()),
                                                           "\"version\": \"0.0")}
                                         << "version 0.0";
        QTest::newRow("a whole study") << Texts{"{\"format\": \"linetwin/compare/1\"}"} << "needs no merging";
        QTest::newRow("no JSON") << Texts{"format: linetwin/line/1"} << "a: this is not JSON";
        QTest::newRow("cut off") << Texts{first.substr(0, first.size() / 2)} << "not all of it";
        QTest::newRow("a list") << Texts{"[]"} << "not what --shard wrote";
        QTest::newRow("nothing else in it")
            << Texts{"{\"format\": \"linetwin/part/2\", \"version\": \"" + std::string(version()) + "\"}"}
            << "not a whole part";
        QTest::newRow("of an earlier program")
            << Texts{replaced(first, "linetwin/part/2", "linetwin/part/1")} << "a: an earlier version of the program";
        QTest::newRow("stops of no station") << Texts{replaced(first, "[0,1,", "[99,1,")} << "its stops are wrong";
        QTest::newRow("stops of no reason") << Texts{replaced(first, "[0,1,", "[0,64000,")} << "its stops are wrong";
        QTest::newRow("stops in no run") << Texts{replaced(first, "[0,1,1,1,", "[0,1,1,3,")} << "its stops are wrong";
        QTest::newRow("stops twice") << Texts{replaced(first, "[0,1,", "[2,0,")} << "its stops are wrong";
        QTest::newRow("half a stop") << Texts{replaced(first, "[2,0,10]", "[2,0]")} << "not a whole part";
        QTest::newRow("no such part") << Texts{replaced(first, "\"shard\": 1", "\"shard\": 3")}
                                      << "its number is wrong";
        QTest::newRow("too many parts") << Texts{replaced(first, "\"shards\": 2", "\"shards\": 2000000000")}
                                        << "its number is wrong";
        QTest::newRow("parts beyond any number")
            << Texts{replaced(first, "\"shards\": 2", "\"shards\": 666666666666666666666666666666666666666661")}
            << "its number is wrong";
        QTest::newRow("half a part") << Texts{replaced(first, "\"shards\": 2", "\"shards\": 2.5")}
                                     << "its number is wrong";
        QTest::newRow("a run too few") << Texts{replaced(first, "\"shard\": 1", "\"shard\": 2")}
                                       << "number of its replications";
        QTest::newRow("a figure too few") << Texts{replaced(first, "[0,0,", "[0,")} << "number of figures";
        QTest::newRow("a word for a figure") << Texts{replaced(first, "[0,0,", "[0,\"a\",")} << "not a whole part";
        QTest::newRow("a line that is wrong")
            << Texts{replaced(first, "uph: 10000", "uph: -1")} << "its scenario is wrong";
        QTest::newRow("unknown figure") << Texts{replaced(first, "wip_units", "wop_units")} << "does not know";
        QTest::newRow("unknown study") << Texts{replaced(first, "\"compare\"", "\"optimize\"")} << "does not know";
    }
    void refusals()
    {
        QFETCH(std::vector<std::string>, texts);
        QFETCH(QString, said);
        const QString found = refusal(texts);
        QVERIFY2(found.contains(said), qPrintable(found));
    }
};

LINETWIN_APPLESS_TEST(StudyPartsTest)
#include "StudyPartsTest.moc"
