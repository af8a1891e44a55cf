// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/InvestmentCommands.h"

#include "app/commands/EditWords.h"
#include "app/text/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int setInvestmentId = 5;

class InvestmentWords {
    Q_DECLARE_TR_FUNCTIONS(InvestmentCommands)
};

QString costText(const std::optional<Investment>& investment)
{
    return investment ? shortestNumberText(investment->cost) : InvestmentWords::tr("none", "investment");
}

std::vector<Exclusions> allExclusions(const ProjectDocument& document)
{
    std::vector<Exclusions> all;
    for (const std::optional<ScenarioId>& id : document.entries()) {
        const ScenarioEntry* entry = id ? document.findScenario(*id) : nullptr;
        if (entry && entry->scenario.investment)
            all.push_back({*id, entry->scenario.investment->excludes});
    }
    return all;
}

void exclude(ProjectDocument& document, ScenarioId id, std::vector<std::string> excluded)
{
    const ScenarioEntry* entry = document.findScenario(id);
    if (!entry || !entry->scenario.investment || entry->scenario.investment->excludes == excluded)
        return;
    Scenario scenario = entry->scenario;
    scenario.investment->excludes = std::move(excluded);
    document.applyScenario(id, std::move(scenario));
}

} // namespace

SetInvestment::SetInvestment(ProjectDocument& document, ScenarioId id, std::optional<Investment> investment,
                             int gesture)
    : m_document(document), m_scenario(id), m_before(document.findScenario(id)->scenario.investment),
      m_after(std::move(investment)), m_gesture(gesture)
{
    describe();
}

void SetInvestment::describe()
{
    const QString title = InvestmentWords::tr("Investment of %1").arg(entryName(m_document, m_scenario));
    const bool isOtherCost = !m_before || !m_after || m_before->cost != m_after->cost;
    setText(undoText(title,
                     isOtherCost ? QStringLiteral("%1 → %2").arg(costText(m_before), costText(m_after)) : QString()));
}

void SetInvestment::apply(const std::optional<Investment>& investment)
{
    const ScenarioEntry* entry = m_document.findScenario(m_scenario);
    if (!entry)
        return;
    Scenario scenario = entry->scenario;
    scenario.investment = investment;
    m_document.applyScenario(m_scenario, std::move(scenario));
}

void SetInvestment::redo()
{
    if (std::exchange(m_isRepeated, true))
        m_document.setActiveScenario(m_scenario);
    apply(m_after);
}

void SetInvestment::undo()
{
    m_document.setActiveScenario(m_scenario);
    apply(m_before);
}

int SetInvestment::id() const
{
    return setInvestmentId;
}

bool SetInvestment::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const SetInvestment&>(*other);
    if (m_gesture == 0 || later.m_gesture != m_gesture || later.m_scenario != m_scenario)
        return false;
    m_after = later.m_after;
    describe();
    setObsolete(m_after == m_before);
    return true;
}

void renameExcluded(ProjectDocument& document, const std::string& from, const std::string& to)
{
    for (auto& [id, excluded] : allExclusions(document)) {
        std::ranges::replace(excluded, from, to);
        exclude(document, id, std::move(excluded));
    }
}

std::vector<Exclusions> dropExcluded(ProjectDocument& document, const std::string& name)
{
    std::vector<Exclusions> before = allExclusions(document);
    std::erase_if(before, [&](const Exclusions& each) { return std::ranges::count(each.excluded, name) == 0; });
    for (auto [id, excluded] : before) {
        std::erase(excluded, name);
        exclude(document, id, std::move(excluded));
    }
    return before;
}

void restoreExcluded(ProjectDocument& document, const std::vector<Exclusions>& before)
{
    for (const Exclusions& each : before)
        exclude(document, each.scenario, each.excluded);
}

void setInvestment(ProjectDocument& document, ScenarioId scenario, std::optional<Investment> investment, int gesture)
{
    const ScenarioEntry* entry = document.findScenario(scenario);
    if (entry && entry->scenario.investment != investment)
        document.undoStack()->push(new SetInvestment(document, scenario, std::move(investment), gesture));
}

} // namespace linetwin::app
