// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Figures.h"
#include "engine/simulation/Simulate.h"
#include "engine/study/Comparison.h"
#include "engine/study/LongStops.h"
#include "tests/engine/RareLines.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

/// `interval-coverage SEEDS TRUTH FOLDER`: how often the intervals of every figure hold the value of TRUTH shifts, in
/// SEEDS studies of 20 and of 100 shifts, and how often a difference is found by larger buffers in figures that no
/// buffer changes. Each cell: by Student's t and the jackknife alone → as the engine does it. The shifts are kept in
/// FOLDER for the next time; 1000 200000 takes half an hour and 1.5 GB.
namespace {

using namespace linetwin;
using namespace linetwin::test;

constexpr std::size_t shiftsPerStudy = 100;
constexpr std::size_t stationCount = 3;
constexpr std::size_t figureCount = lineFigureCount + stationCount * stationFigureCount;

struct NamedLine {
    std::string name;
    RareLine line;
    std::int64_t largerPlaces;
};

const std::vector<NamedLine>& lines()
{
    static const std::vector<NamedLine> all{
        {"rare-one", {.isRare = true}, 200},
        {"rare-all", {.isRare = true, .doAllFail = true}, 200},
        {"mild-one", {.isRare = false}, 200},
        {"mild-all", {.isRare = false, .doAllFail = true}, 200},
        {"rare-one-jams", {.isRare = true, .hasManyJams = true, .places = 0}, 50},
        {"rare-all-jams", {.isRare = true, .doAllFail = true, .hasManyJams = true, .places = 0}, 50}};
    return all;
}

const FigureSpec& specAt(std::size_t figure)
{
    return figure < lineFigureCount
               ? specOf(static_cast<LineFigure>(figure))
               : specOf(static_cast<StationFigure>((figure - lineFigureCount) % stationFigureCount));
}

std::string nameAt(std::size_t figure)
{
    const std::string key(specAt(figure).key);
    return figure < lineFigureCount
               ? key
               : std::string(1, "ABC"[(figure - lineFigureCount) / stationFigureCount]) + '.' + key;
}

std::vector<FigureValue> simulatedShift(const ResolvedLine& line, std::uint64_t seed, std::uint32_t replication)
{
    RunSettings settings;
    settings.durationHours = 8;
    const RunRequest request = requestFor(settings, seed, replication, Detail::Figures);
    const ShiftFigures figures = computeFigures(line, simulate(line, request).totals);
    std::vector<FigureValue> values(figures.line.begin(), figures.line.end());
    for (const auto& station : figures.stations)
        values.insert(values.end(), station.begin(), station.end());
    return values;
}

/// The shifts of all studies of a line, by study, shift and figure.
class Studies {
public:
    Studies(const std::filesystem::path& file, const ResolvedLine& line, std::size_t seeds)
        : m_values(seeds * shiftsPerStudy * figureCount)
    {
        if (std::ifstream in(file, std::ios::binary);
            in.read(reinterpret_cast<char*>(m_values.data()), static_cast<std::streamsize>(bytes())))
            return;
        auto next = m_values.begin();
        for (std::size_t shift = 0; shift < seeds * shiftsPerStudy; ++shift) {
            const auto seed = 1000 + shift / shiftsPerStudy;
            const auto replication = static_cast<std::uint32_t>(shift % shiftsPerStudy);
            next = std::ranges::copy(simulatedShift(line, seed, replication), next).out;
        }
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char*>(m_values.data()), static_cast<std::streamsize>(bytes()));
    }

    /// The first shifts of a study.
    FigureSeries series(std::size_t study, std::size_t figure, std::size_t shifts) const
    {
        FigureSeries series;
        series.averaging = specAt(figure).averaging;
        series.reserve(shifts);
        for (std::size_t r = 0; r < shifts; ++r)
            series.add(m_values[(study * shiftsPerStudy + r) * figureCount + figure]);
        if (figure < lineFigureCount)
            leaveRoom(series, static_cast<LineFigure>(figure),
                      [&](LineFigure other) { return this->series(study, static_cast<std::size_t>(other), shifts); });
        return series;
    }

private:
    std::size_t bytes() const { return m_values.size() * sizeof(FigureValue); }

    std::vector<FigureValue> m_values;
};

/// Every figure over many shifts of a seed that no study has.
std::vector<double> truth(const std::filesystem::path& file, const ResolvedLine& line, std::uint32_t shifts)
{
    struct Sums {
        double numerators = 0, denominators = 0, values = 0, squares = 0, count = 0;
    };
    std::vector<Sums> sums(figureCount);
    std::ifstream in(file);
    for (Sums& each : sums)
        in >> each.numerators >> each.denominators >> each.values >> each.squares >> each.count;
    if (!in) {
        sums.assign(figureCount, {});
        for (std::uint32_t shift = 0; shift < shifts; ++shift) {
            const std::vector<FigureValue> values = simulatedShift(line, 987'654'321, shift);
            for (std::size_t figure = 0; figure < figureCount; ++figure) {
                const std::optional<double> value = values[figure].value();
                if (!value)
                    continue;
                sums[figure].numerators += values[figure].numerator;
                sums[figure].denominators += values[figure].denominator;
                sums[figure].values += *value;
                sums[figure].squares += *value * *value;
                ++sums[figure].count;
            }
        }
        std::ofstream out(file);
        out.precision(17);
        for (const Sums& each : sums)
            out << each.numerators << ' ' << each.denominators << ' ' << each.values << ' ' << each.squares << ' '
                << each.count << '\n';
    }
    std::vector<double> figures;
    for (std::size_t figure = 0; figure < figureCount; ++figure) {
        const Sums& each = sums[figure];
        figures.push_back(specAt(figure).averaging == Averaging::RatioOfSums ? each.numerators / each.denominators
                                                                             : each.values / each.count);
    }
    return figures;
}

/// A ratio's mean and what each replication adds to it; of a mean of values the same with denominators 1.
struct Influences {
    double estimate = 0;
    std::vector<double> parts;
};

Influences influencesOf(const FigureSeries& series)
{
    std::vector<std::pair<double, double>> terms;
    double numerators = 0;
    double denominators = 0;
    for (std::size_t r = 0; r < series.size(); ++r) {
        const bool isRatio = series.averaging == Averaging::RatioOfSums;
        const double denominator = series.denominators[r];
        if (denominator == 0)
            continue;
        terms.emplace_back(isRatio ? series.numerators[r] : series.numerators[r] / denominator,
                           isRatio ? denominator : 1);
        numerators += terms.back().first;
        denominators += terms.back().second;
    }
    Influences influences{.estimate = numerators / denominators, .parts = {}};
    for (const auto& [numerator, denominator] : terms)
        influences.parts.push_back((numerator - influences.estimate * denominator) / denominators *
                                   static_cast<double>(terms.size()));
    return influences;
}

Interval studentInterval(double estimate, const std::vector<double>& parts, double level)
{
    const Scatter scatter = scatterOf(parts);
    const double half = studentQuantile(scatter.count - 1, level) * scatter.standardError;
    return {estimate - half, estimate + half};
}

bool holds(const Interval& interval, double value)
{
    return interval.lower <= value && value <= interval.upper;
}

/// Percent of the studies in which a figure's interval holds the truth, or "same" where its shifts mostly all agree.
std::string coverageCell(const Studies& studies, std::size_t seeds, std::size_t figure, std::size_t shifts,
                         double value)
{
    int count = 0;
    int before = 0;
    int after = 0;
    for (std::size_t study = 0; study < seeds; ++study) {
        const FigureSeries series = studies.series(study, figure, shifts);
        const FigureStatistics statistics = series.statistics(0.95);
        if (!statistics.interval || statistics.interval->lower == statistics.interval->upper)
            continue;
        ++count;
        after += holds(*statistics.interval, value);
        const Influences influences = influencesOf(series);
        before += holds(studentInterval(influences.estimate, influences.parts, 0.95), value);
    }
    if (static_cast<std::size_t>(count) * 2 < seeds)
        return "same";
    char text[40];
    std::snprintf(text, sizeof text, "%.1f → %.1f", 100.0 * before / count, 100.0 * after / count);
    return text;
}

void writeCoverage(const std::filesystem::path& folder, std::size_t seeds, std::uint32_t truthShifts)
{
    std::vector<std::vector<std::string>> cells(figureCount);
    std::string header = "| figure |";
    for (const NamedLine& named : lines()) {
        const ResolvedLine line = named.line.build();
        const Studies studies(folder / (named.name + ".bin"), line, seeds);
        const std::vector<double> values = truth(folder / (named.name + ".truth"), line, truthShifts);
        for (const std::size_t shifts : {std::size_t{20}, shiftsPerStudy}) {
            header += ' ' + named.name + ", " + std::to_string(shifts) + " |";
            for (std::size_t figure = 0; figure < figureCount; ++figure)
                cells[figure].push_back(coverageCell(studies, seeds, figure, shifts, values[figure]));
        }
    }
    std::printf("Percent of intervals that hold the truth\n\n%s\n", header.c_str());
    for (std::size_t figure = 0; figure < figureCount; ++figure) {
        if (std::ranges::all_of(cells[figure], [](const std::string& cell) { return cell == "same"; }))
            continue;
        std::printf("| %s |", nameAt(figure).c_str());
        for (const std::string& cell : cells[figure])
            std::printf(" %s |", cell.c_str());
        std::printf("\n");
    }
}

/// By the pairs alone and Student's t: not within the margin, and 0 not in the interval.
bool isFoundByPairs(const FigureSeries& scenario, const FigureSeries& reference, double level)
{
    const Influences a = influencesOf(scenario);
    const Influences b = influencesOf(reference);
    std::vector<double> parts;
    for (std::size_t r = 0; r < std::min(a.parts.size(), b.parts.size()); ++r)
        parts.push_back(a.parts[r] - b.parts[r]);
    const Interval interval = studentInterval(a.estimate - b.estimate, parts, level);
    const double margin = usualRelevantShare * std::abs(b.estimate);
    const bool isWithin = interval.lower > -margin && interval.upper < margin;
    return !isWithin && (interval.lower > 0 || interval.upper < 0);
}

std::string verdictCell(const Studies& larger, const Studies& studies, std::size_t seeds, std::size_t figure,
                        std::size_t shifts)
{
    int before = 0;
    int after = 0;
    int few = 0;
    for (std::size_t study = 0; study < seeds; ++study) {
        const FigureSeries scenario = larger.series(study, figure, shifts);
        const FigureSeries reference = studies.series(study, figure, shifts);
        const FigureComparison comparison = compareFigure(scenario, reference, comparedKind(specAt(figure)), {});
        const VerdictKind kind = comparison.verdict.kind;
        after += kind == VerdictKind::Better || kind == VerdictKind::Worse || kind == VerdictKind::Different;
        few += kind == VerdictKind::TooFewDiffer || kind == VerdictKind::NoDifference;
        before += comparison.verdict.differingRuns >= fewestDifferingRuns &&
                  isFoundByPairs(scenario, reference, comparison.differenceLevel);
    }
    char text[60];
    const auto percent = [&](int number) { return 100.0 * number / static_cast<double>(seeds); };
    std::snprintf(text, sizeof text, "%.1f → %.1f (%.0f)", percent(before), percent(after), percent(few));
    return text;
}

void writeVerdicts(const std::filesystem::path& folder, std::size_t seeds)
{
    std::vector<std::vector<std::string>> cells(figureCount);
    std::string header = "| figure |";
    for (const NamedLine& named : lines()) {
        RareLine larger = named.line;
        larger.places = named.largerPlaces;
        const Studies reference(folder / (named.name + ".bin"), named.line.build(), seeds);
        const Studies scenario(folder / (named.name + "-larger.bin"), larger.build(), seeds);
        for (const std::size_t shifts : {std::size_t{20}, shiftsPerStudy}) {
            header += ' ' + named.name + ", " + std::to_string(shifts) + " |";
            for (std::size_t figure = 0; figure < figureCount; ++figure)
                cells[figure].push_back(verdictCell(scenario, reference, seeds, figure, shifts));
        }
    }
    std::printf(
        "\nPercent of studies that call larger buffers better, worse or different (in which fewer than %zu shifts "
        "differ)\n\n%s\n",
        fewestDifferingRuns, header.c_str());
    for (std::size_t figure = 0; figure < figureCount; ++figure) {
        static constexpr std::array unchanged{"availability", "performance", "quality", "oee_standalone"};
        if (figure != static_cast<std::size_t>(LineFigure::OutputPerHour) &&
            std::ranges::find(unchanged, specAt(figure).key) == unchanged.end())
            continue;
        std::printf("| %s |", nameAt(figure).c_str());
        for (const std::string& cell : cells[figure])
            std::printf(" %s |", cell.c_str());
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return EXIT_FAILURE;
    const auto seeds = static_cast<std::size_t>(std::strtoul(argv[1], nullptr, 10));
    const auto truthShifts = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
    const std::filesystem::path folder(argv[3]);
    std::filesystem::create_directories(folder);
    writeCoverage(folder, seeds, truthShifts);
    writeVerdicts(folder, seeds);
    return EXIT_SUCCESS;
}
