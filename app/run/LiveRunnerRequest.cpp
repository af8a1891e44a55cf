// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/LineChecks.h"
#include "app/run/EngineThread.h"
#include "app/run/LiveRunner.h"

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

/// An example gets another name with another language.
Line whatRuns(Line line)
{
    line = relevantToResults(std::move(line));
    line.name.clear();
    return line;
}

} // namespace

EngineRequest LiveRunner::makeRequest(ResolvedLine line, ResolvedLine baseline)
{
    const Scenario& scenario = m_document.effectiveScenario();
    const RunSettings settings = m_document.effectiveSettings();
    BaselineKey key{whatRuns(m_document.ownLine().line.line), settings.durationHours, settings.warmupHours,
                    m_document.seed()};
    if (m_baselineVersion == 0 || key != m_baselineKey) {
        m_baselineKey = std::move(key);
        ++m_baselineVersion;
    }
    const bool changesNothing = scenario.overrides.empty() && scenario.calendarStations.empty() &&
                                !makesAnotherProduct(m_document.line(), scenario);
    const bool runsAsBaseline = changesNothing && line.calendar == baseline.calendar;
    EngineRequest request;
    request.number = ++m_request;
    request.revision = m_document.revision();
    request.entry = {m_document.activeScenario(), m_document.activeName()};
    request.line = std::make_shared<const ResolvedLine>(std::move(line));
    request.baseline = std::make_shared<const ResolvedLine>(std::move(baseline));
    request.isBaseline = m_document.isReferenceActive();
    request.runsAsBaseline = runsAsBaseline && !m_document.shownLine().id;
    request.settings = settings;
    request.ofBaseline = m_document.runSettings(std::nullopt);
    request.seed = m_document.seed();
    request.baselineVersion = m_baselineVersion;
    request.look = m_look;
    request.previous = isCurrent() ? m_result : nullptr;
    request.choice = m_choice;
    request.confirmLook = m_confirmLook;
    if (!m_confirmations.isEmpty()) // else no line is copied at each step of an edit
        request.confirmation = m_confirmations.find(shownState(request.line->calendar));
    return request;
}

ConfirmedState LiveRunner::shownState(const std::vector<ResolvedClosure>& calendar) const
{
    const Scenario& scenario = m_document.effectiveScenario();
    const Product* product = productOf(m_document.line(), scenario);
    return {m_baselineKey,      whatRuns(m_document.line()), product ? std::optional(*product) : std::nullopt,
            scenario.overrides, scenario.calendarStations,   calendar};
}

void LiveRunner::keepConfirmation()
{
    if (!m_result->confirmation || !isCurrent())
        return;
    m_confirmedReplications = std::max(m_confirmedReplications, m_result->confirmation->replicationCount());
    m_confirmations.keep(shownState(m_result->line->calendar), m_result->confirmation);
}

} // namespace linetwin::app
