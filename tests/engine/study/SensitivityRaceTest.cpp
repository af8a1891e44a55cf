// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/SensitivityRace.h"

#include "engine/io/Files.h"
#include "engine/study/RaceRounds.h"
#include "tests/TestMain.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace linetwin;

namespace {

/// Shifts of two hours, in rounds of 25, 30, 36, 44, 53 and 60 of them.
SensitivityStudy racedStudy(int replications = 60)
{
    LoadedFile file = *loadFile("builtin:cosmetics").file;
    SensitivityStudy study;
    study.scenario = {std::move(file.line), std::move(file.scenario)};
    study.plan.durationHours = 2;
    study.plan.replications = replications;
    study.isRaced = true;
    return study;
}

std::vector<VariantRuns> runsOf(const SensitivityStudy& study, int threads = 2)
{
    VariantsRequest request = requestFor(study.plan);
    request.threads = threads;
    return *runSensitivity(study, variantsOf(study), request);
}

/// Runs of the study in full, that it may be compared with.
std::vector<VariantRuns> runsInFull(SensitivityStudy study)
{
    study.isRaced = false;
    return runsOf(study);
}

} // namespace

class SensitivityRaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_study = racedStudy();
        m_raced = runsOf(m_study);
        m_full = runsInFull(m_study);
    }

    /// The rows that stop have the first runs of those that do not, at the end of a round.
    void rowsHaveTheFirstRuns()
    {
        const std::set<std::size_t> ends{25, 30, 36, 44, 53, 60};
        std::set<std::size_t> met;
        QCOMPARE(m_raced.front().runs, m_full.front().runs);
        QVERIFY(!m_raced.front().isStopped);
        for (std::size_t i = 1; i < m_raced.size(); ++i) {
            const std::size_t count = m_raced[i].runs.size();
            met.insert(count);
            QVERIFY(ends.contains(count));
            QCOMPARE(m_raced[i].isStopped, count < 60);
            QVERIFY(std::ranges::equal(m_raced[i].runs, std::span(m_full[i].runs).first(count)));
        }
        QVERIFY(met.contains(25) && met.contains(60));
    }

    void threadsChangeNothing()
    {
        QVERIFY(runsOf(m_study, 1) == m_raced);
        QVERIFY(runsOf(m_study, 5) == m_raced);
    }

    /// A row that stopped is what a study of so many shifts finds, but for its level: the comparison, the room that its
    /// interval leaves and the stops that are too few for it.
    void aRowIsThatOfAStudyOfItsOwnShifts()
    {
        const SensitivityVariants variants = variantsOf(m_study);
        const SensitivityResult result = evaluate(m_study, variants, m_raced);
        QVERIFY(result.isComplete);
        QCOMPARE(result.replications, std::size_t{60});
        QCOMPARE(result.differenceLevel, 1 - 0.75 * 0.04 / 51);
        std::size_t inFull = 0;
        for (const SensitivityEffect& effect : result.effects) {
            QCOMPARE(effect.isStoppedEarly, effect.replications < 60);
            inFull += effect.replications == 60 ? 1 : 0;
            const double share = effect.isStoppedEarly ? 0.25 / 5 : 0.75;
            QVERIFY(std::abs(effect.comparison.differenceLevel - (1 - share * 0.04 / 51)) < 1e-15);
            QVERIFY(effect.comparison.verdict.kind != VerdictKind::TooEarly);
            QCOMPARE(effect.comparison.verdict.runs, effect.replications);
        }
        QCOMPARE(rowsInFull(result), inFull);
        const SensitivityStudy shorter = racedStudy(25);
        const SensitivityResult ofShorter = evaluate(shorter, variants, runsInFull(shorter));
        int compared = 0;
        for (const SensitivityEffect& effect : result.effects) {
            if (effect.replications != 25)
                continue;
            const auto same = std::ranges::find(ofShorter.effects, effect.row, &SensitivityEffect::row);
            QCOMPARE(effect.comparison.difference.mean, same->comparison.difference.mean);
            QCOMPARE(effect.comparison.scenario, same->comparison.scenario);
            QCOMPARE(effect.comparison.reference, same->comparison.reference);
            QVERIFY(effect.comparison.rare == same->comparison.rare);
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    /// The stops of the scenario as it is are those of as many shifts as the row has: where 60 have enough of them, 25
    /// may not.
    void stopsAreThoseOfTheRowsOwnShifts()
    {
        SensitivityStudy study = racedStudy(25);
        const VariantRuns few = runsInFull(study).front();
        QVERIFY(!few.fewStops.empty());
        QVERIFY(m_raced.front().first(25).fewStops == few.fewStops);
        QVERIFY(m_raced.front().fewStops != few.fewStops);
        QCOMPARE(m_raced.front().first(25).runs, few.runs);
    }

    /// The second look has twice the shifts of every row, at the second look's level.
    void moreDoublesEveryRow()
    {
        SensitivityStudy more = m_study;
        more.plan.look = 2;
        more.plan.replications = 120;
        const std::vector<VariantRuns> runs = runsOf(more);
        QCOMPARE(runs.front().runs.size(), std::size_t{120});
        for (std::size_t i = 1; i < runs.size(); ++i) {
            QCOMPARE(runs[i].runs.size(), 2 * m_raced[i].runs.size());
            QCOMPARE(runs[i].isStopped, m_raced[i].isStopped);
            QVERIFY(std::ranges::equal(std::span(runs[i].runs).first(m_raced[i].runs.size()), m_raced[i].runs));
        }
        const SensitivityVariants variants = variantsOf(more);
        const SensitivityResult result = evaluate(more, variants, runs);
        QVERIFY(result.isComplete);
        for (const SensitivityEffect& effect : result.effects) {
            const double share = effect.isStoppedEarly ? 0.25 / 5 : 0.75;
            QVERIFY(std::abs(effect.comparison.differenceLevel - (1 - share * 0.005 / 51)) < 1e-15);
        }
    }

    /// Few planned shifts leave no round for a race.
    void fewShiftsAreRunInFull()
    {
        const SensitivityStudy study = racedStudy(20);
        std::vector<VariantRuns> full = runsInFull(study);
        full.front().earlierStops = {{20, full.front().fewStops}};
        QVERIFY(runsOf(study) == full);
    }

    /// The first picture comes before every row has been run, later ones have verdicts for what is decided.
    void picturesGrow()
    {
        const SensitivityVariants variants = variantsOf(m_study);
        VariantsRequest request = requestFor(m_study.plan);
        request.threads = 2;
        double progress = 0;
        bool isGrowing = true;
        request.progress = [&](double share) { isGrowing = share >= std::exchange(progress, share) && isGrowing; };
        std::vector<std::size_t> sizes(variants.lines.size(), 0);
        bool hasEarlyVerdict = false;
        bool isShrinking = false;
        int pictures = 0;
        request.partial = [&](std::span<const VariantRuns> runs) {
            ++pictures;
            for (std::size_t i = 0; i < runs.size(); ++i)
                isShrinking = runs[i].runs.size() < std::exchange(sizes[i], runs[i].runs.size()) || isShrinking;
            const SensitivityResult result = evaluate(m_study, variants, runs);
            for (const SensitivityEffect& effect : result.effects) {
                const VerdictKind kind = effect.comparison.verdict.kind;
                const bool isOpen = kind == VerdictKind::TooEarly || kind == VerdictKind::NothingToCompare;
                if (effect.isStoppedEarly == isOpen && effect.replications < 60)
                    isShrinking = true;
                hasEarlyVerdict = hasEarlyVerdict || (!isOpen && !result.isComplete);
            }
        };
        const auto runs = runSensitivity(m_study, variants, request);
        QVERIFY(*runs == m_raced);
        QVERIFY(pictures > 0 && !isShrinking && isGrowing);
        QCOMPARE(progress, 1.0);
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        VariantsRequest request = requestFor(m_study.plan);
        request.stop = stop.get_token();
        request.progress = [&](double share) {
            if (share > 0.3)
                stop.request_stop();
        };
        QVERIFY(!runSensitivity(m_study, variantsOf(m_study), request));
    }

private:
    SensitivityStudy m_study;
    std::vector<VariantRuns> m_raced;
    std::vector<VariantRuns> m_full;
};

LINETWIN_APPLESS_TEST(SensitivityRaceTest)
#include "SensitivityRaceTest.moc"
