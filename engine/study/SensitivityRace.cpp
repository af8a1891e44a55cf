// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/SensitivityRace.h"

#include "engine/study/RaceDecisions.h"
#include "engine/study/RaceRounds.h"

#include <algorithm>
#include <utility>

namespace linetwin {

namespace {

/// The runs of a race, as far as they are.
class RunningRace {
public:
    RunningRace(const SensitivityStudy& study, const SensitivityVariants& variants, const VariantsRequest& request)
        : m_study(study), m_variants(variants), m_request(request), m_rounds(raceRounds(study.plan)),
          m_runs(variants.lines.size()), m_stoppedIn(variants.rows.size(), m_rounds.size() - 1),
          m_effects(variants.rows.size())
    {
        for (VariantRuns& runs : m_runs)
            runs.firstReplication = request.firstReplication;
    }

    std::optional<std::vector<VariantRuns>> run()
    {
        for (std::size_t round = 0; round < m_rounds.size(); ++round) {
            if (!runReference(m_rounds[round].firstRuns) || !advance(openIn(round), m_rounds[round].firstRuns))
                return std::nullopt;
            decide(round);
        }
        if (m_study.plan.look > 1 && !runOn())
            return std::nullopt;
        return std::move(m_runs);
    }

private:
    /// The rows that go on into the round, as variants.
    std::vector<std::size_t> openIn(std::size_t round) const
    {
        std::vector<std::size_t> open;
        for (std::size_t row = 0; row < m_stoppedIn.size(); ++row) {
            if (m_stoppedIn[row] >= round)
                open.push_back(row + 1);
        }
        return open;
    }

    /// By the α of the first look, also at further ones, which begin where that ended.
    Look lookOf(std::size_t round) const
    {
        return {.number = 1,
                .familySize = static_cast<int>(m_variants.rows.size()),
                .share = m_rounds[round].share,
                .confidence = m_study.plan.level};
    }

    void decide(std::size_t round)
    {
        const std::vector<std::size_t> open = openIn(round);
        if (round + 1 == m_rounds.size() || open.empty())
            return;
        for (const std::size_t variant : open)
            m_effects[variant - 1] =
                compareRow(m_study, m_variants, variant - 1, {m_runs[variant], m_runs.front()}, {lookOf(round), true});
        const std::vector<bool> decided =
            areDecided(m_variants, m_effects, {m_rounds.back().firstRuns, lookOf(m_rounds.size() - 1).level()});
        for (const std::size_t variant : open) {
            if (!decided[variant - 1])
                continue;
            m_stoppedIn[variant - 1] = round;
            m_runs[variant].isStopped = m_study.plan.look == 1;
        }
    }

    /// A further look: as many runs more as every row had at each look before.
    bool runOn()
    {
        for (std::size_t round = 0; round < m_rounds.size(); ++round) {
            std::vector<std::size_t> stopped = openIn(round);
            std::erase_if(stopped, [&](std::size_t variant) { return m_stoppedIn[variant - 1] != round; });
            const std::size_t runs = m_rounds[round].runs;
            if (!runReference(runs) || !advance(stopped, runs))
                return false;
            for (const std::size_t variant : stopped)
                m_runs[variant].isStopped = runs < m_rounds.back().runs;
        }
        return true;
    }

    /// Rows are compared with as many runs of the scenario as they have themselves.
    bool runReference(std::size_t to)
    {
        VariantRuns& reference = m_runs.front();
        if (reference.runs.size() >= to)
            return true;
        if (!advance({0}, to))
            return false;
        reference.earlierStops.emplace_back(to, reference.fewStops);
        return true;
    }

    /// Runs on with lines that have equally many runs.
    bool advance(const std::vector<std::size_t>& variants, std::size_t to)
    {
        if (variants.empty() || m_runs[variants.front()].runs.size() >= to)
            return true;
        std::vector<ResolvedLine> lines;
        for (const std::size_t variant : variants)
            lines.push_back(m_variants.lines[variant]);
        const std::size_t from = m_runs[variants.front()].runs.size();
        const std::size_t most = mostRuns();
        VariantsRequest request = m_request;
        request.isRagged = true;
        request.firstReplication += static_cast<std::uint32_t>(from);
        request.count = static_cast<int>(to - from);
        if (m_request.progress)
            request.progress = [&](double share) {
                const double done =
                    static_cast<double>(m_done) + share * static_cast<double>(variants.size() * (to - from));
                m_request.progress(done / static_cast<double>(most));
            };
        if (m_request.partial)
            request.partial = [&](std::span<const VariantRuns> further) { publish(variants, further); };
        const auto further = runVariants(lines, request);
        if (!further)
            return false;
        for (std::size_t i = 0; i < variants.size(); ++i)
            m_runs[variants[i]].append((*further)[i]);
        m_done += variants.size() * (to - from);
        return true;
    }

    /// That the study takes in all if no further row stops early.
    std::size_t mostRuns() const
    {
        std::size_t most = m_rounds.back().runs;
        for (const std::size_t round : m_stoppedIn)
            most += m_rounds[round].runs;
        return most;
    }

    void publish(const std::vector<std::size_t>& variants, std::span<const VariantRuns> further) const
    {
        std::vector<VariantRuns> all = m_runs;
        for (std::size_t i = 0; i < variants.size(); ++i)
            all[variants[i]].append(further[i]);
        m_request.partial(all);
    }

    const SensitivityStudy& m_study;
    const SensitivityVariants& m_variants;
    const VariantsRequest& m_request;
    std::vector<RaceRound> m_rounds;
    std::vector<VariantRuns> m_runs;
    std::vector<std::size_t> m_stoppedIn;    ///< round of each row; the last one while it is open
    std::vector<FigureComparison> m_effects; ///< of each row at the end of its last round
    std::size_t m_done = 0;
};

} // namespace

std::optional<std::vector<VariantRuns>>
runSensitivity(const SensitivityStudy& study, const SensitivityVariants& variants, const VariantsRequest& request)
{
    if (study.isRaced)
        return RunningRace(study, variants, request).run();
    VariantsRequest whole = request;
    whole.isRagged = true;
    return runVariants(variants.lines, whole);
}

} // namespace linetwin
