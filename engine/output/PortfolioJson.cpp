// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/JsonText.h"
#include "engine/output/PaybackText.h"
#include "engine/output/PortfolioReport.h"
#include "engine/output/StudyJsonParts.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

class PortfolioJson {
public:
    PortfolioJson(std::ostream& out, const PortfolioStudy& study, const Portfolio& portfolio)
        : m_text(out), m_study(study), m_portfolio(portfolio)
    {
    }

    void write()
    {
        const ResolvedLine line = resolve(m_study.reference.line, m_study.reference.scenario);
        writeStudyHead(m_text, {.kind = "portfolio",
                                .figure = LineFigure::MarginPerHour,
                                .plan = m_study.plan,
                                .replications = static_cast<std::size_t>(m_study.plan.replications),
                                .level = m_study.plan.level,
                                .line = line});
        m_text << ",\n  \"reference\": " << jsonText(m_study.reference.scenario.name);
        m_text << ",\n  \"line\": " << jsonText(line.name);
        m_text << ",\n  \"currency\": " << (line.currency.empty() ? "null" : jsonText(line.currency));
        m_text << ",\n  \"budget\": " << numberText(m_study.budget);
        m_text << ",\n  \"operating_hours_per_year\": " << jsonNumber(yearlyHoursOf(m_study));
        m_text << ",\n  \"sets_searched\": " << static_cast<std::int64_t>(m_portfolio.setsSearched);
        m_text << ",\n  \"all_sets_searched\": " << (m_portfolio.areAllSearched ? "true" : "false");
        m_text << ",\n  \"runs_simulated\": " << m_portfolio.runsSimulated;
        m_text << ",\n  \"best\": ";
        writeSet(m_portfolio.best);
        m_text << ",\n  \"best_is_shown\": " << (m_portfolio.best.isShown() ? "true" : "false");
        m_text << ",\n  \"ties\": [";
        for (std::size_t i = 0; i < m_portfolio.ties.size(); ++i) {
            m_text << (i > 0 ? ", " : "");
            writeNames(m_portfolio.ties[i]);
        }
        m_text << "],\n  \"sum_of_single_gains_per_hour\": " << numberText(m_portfolio.sumOfSingleGains);
        m_text << ",\n  \"best_over_sum\": ";
        writeDifference(m_text, m_portfolio.bestOverSum);
        writeSets("runners_up", m_portfolio.runnersUp);
        writeSets("single", m_portfolio.single);
        writeConflicts();
        m_text << "\n}\n";
        m_text.flush();
    }

private:
    void writeSets(std::string_view key, const std::vector<SetReport>& sets)
    {
        m_text << ",\n  " << jsonText(key) << ": [";
        for (std::size_t i = 0; i < sets.size(); ++i) {
            m_text << (i == 0 ? "\n    " : ",\n    ");
            writeSet(sets[i]);
        }
        m_text << (sets.empty() ? "]" : "\n  ]");
    }

    void writeNames(const MeasureSet& set)
    {
        m_text << '[';
        for (std::size_t i = 0; i < set.size(); ++i)
            m_text << (i > 0 ? ", " : "") << jsonText(m_study.measures[set[i]].name);
        m_text << ']';
    }

    void writeSet(const SetReport& report)
    {
        m_text << R"({"measures": )";
        writeNames(report.set);
        m_text << R"(, "cost": )" << numberText(report.cost) << R"(, "margin_per_hour": )";
        writeStatistics(m_text, report.marginPerHour.scenario);
        m_text << R"(, "gain_per_hour": )";
        writeDifference(m_text, report.marginPerHour);
        m_text << R"(, "investment": )";
        writePayback(m_text, report.payback);
        m_text << '}';
    }

    void writeConflicts()
    {
        m_text << ",\n  \"exclusions\": [";
        for (std::size_t i = 0; i < m_portfolio.conflicts.size(); ++i) {
            const MeasureConflict& conflict = m_portfolio.conflicts[i];
            m_text << (i == 0 ? "\n    " : ",\n    ") << R"({"measures": [)"
                   << jsonText(m_study.measures[conflict.first].name) << ", "
                   << jsonText(m_study.measures[conflict.second].name) << R"(], "parameter": )"
                   << (conflict.parameter.empty() ? "null" : jsonText(conflict.parameter)) << '}';
        }
        m_text << (m_portfolio.conflicts.empty() ? "]" : "\n  ]");
    }

    TextBuffer m_text;
    const PortfolioStudy& m_study;
    const Portfolio& m_portfolio;
};

} // namespace

void writePortfolioJson(std::ostream& out, const PortfolioStudy& study, const Portfolio& portfolio)
{
    PortfolioJson(out, study, portfolio).write();
}

} // namespace linetwin
