// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/PaybackText.h"
#include "engine/output/PortfolioReport.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

constexpr std::size_t setColumns = 60;

class PortfolioTable {
public:
    PortfolioTable(std::ostream& out, const PortfolioStudy& study, const Portfolio& portfolio)
        : m_text(out), m_study(study), m_portfolio(portfolio), m_currency(study.reference.line.currency)
    {
    }

    void write()
    {
        m_text << m_study.reference.scenario.name << ": the best set of measures for "
               << withCurrency(numberText(m_study.budget)) << "\n";
        writeStudySettings(m_text, m_study.plan, static_cast<std::size_t>(m_study.plan.replications));
        m_text << "\n";
        writeBest();
        writeSum();
        m_text << "\n";
        writeSets();
        writeConflicts();
        m_text << "\n"
               << static_cast<std::int64_t>(m_portfolio.setsSearched)
               << (m_portfolio.areAllSearched ? " sets, all that go together within the budget, were searched"
                                              : " sets were searched, step by step from good ones")
               << "; what is shown comes from luck that\nthe search has not seen, so that it is not flattered. "
               << m_portfolio.runsSimulated << " runs in all.\n"
               << luckOnlyText();
        m_text.flush();
    }

private:
    std::string withCurrency(const std::string& number) const
    {
        return m_currency.empty() ? number : number + " " + m_currency;
    }

    std::string nameOf(const MeasureSet& set) const
    {
        std::string name;
        for (const std::size_t measure : set)
            name += (name.empty() ? "" : " + ") + m_study.measures[measure].name;
        return name.empty() ? "nothing" : name;
    }

    void writeBest()
    {
        if (m_portfolio.best.set.empty()) {
            m_text << "Best: nothing. No measure within the budget is better than the line as it is.\n";
            return;
        }
        m_text << "Best: " << nameOf(m_portfolio.best.set) << "\n";
        for (const std::string& sentence : paybackSentences(m_portfolio.best.payback, m_currency))
            m_text << "  " << sentence << "\n";
    }

    /// Gains of measures do not add.
    void writeSum()
    {
        if (m_portfolio.best.set.size() < 2)
            return;
        const FigureComparison& more = m_portfolio.bestOverSum;
        const auto amount = [this](double value) { return amountText(value, std::abs(value) / 10, m_currency); };
        m_text << "  Each alone, its measures gain " << amount(m_portfolio.sumOfSingleGains)
               << " an hour in all; together " << amount(more.scenario.mean.value_or(0));
        if (isOfInterval(more.verdict.kind) && more.verdict.isSure)
            m_text << (more.difference.mean.value_or(0) > 0 ? ", more than the sum.\n" : ", less than the sum.\n");
        else
            m_text << ".\n";
    }

    void writeSets()
    {
        TextTable table({"Measures", "Cost", "Margin per hour", "Gain per hour",
                         levelText(m_portfolio.best.marginPerHour.differenceLevel), "Gain a year", "Pays back after",
                         "Verdict"},
                        setColumns);
        table.alignLeft(6);
        table.alignLeft(7);
        addRow(table, m_portfolio.best, "best: ");
        for (const SetReport& report : m_portfolio.runnersUp)
            addRow(table, report, "");
        for (const SetReport& report : m_portfolio.single)
            addRow(table, report, "alone: ");
        table.write(m_text);
    }

    void addRow(TextTable& table, const SetReport& report, const char* prefix)
    {
        const FigureComparison& comparison = report.marginPerHour;
        const LineFigure figure = LineFigure::MarginPerHour;
        const Payback& payback = report.payback;
        const auto& yearly = payback.yearlyGain;
        table.addRow({prefix + nameOf(report.set), numberText(report.cost), meanText(comparison.scenario, figure),
                      report.set.empty() ? "–" : signedMeanText(comparison.difference, figure),
                      report.set.empty() ? "–" : halfWidthText(comparison.difference, figure),
                      yearly && !report.set.empty()
                          ? amountText(yearly->value, (yearly->interval.upper - yearly->interval.lower) / 2, "")
                          : "–",
                      paybackCell(report), report.set.empty() ? "" : verdictText(comparison.verdict)});
    }

    static std::string paybackCell(const SetReport& report)
    {
        const bool isShown = !report.set.empty() || report.payback.kind == Payback::Kind::NotShown;
        return isShown ? paybackTimeText(report.payback) : "–";
    }

    void writeConflicts()
    {
        for (const MeasureConflict& conflict : m_portfolio.conflicts) {
            m_text << m_study.measures[conflict.first].name << " and " << m_study.measures[conflict.second].name
                   << " exclude each other: ";
            if (conflict.parameter.empty())
                m_text << "one says so.\n";
            else
                m_text << "both change " << conflict.parameter << ".\n";
        }
    }

    TextBuffer m_text;
    const PortfolioStudy& m_study;
    const Portfolio& m_portfolio;
    const std::string& m_currency;
};

} // namespace

void writePortfolioTable(std::ostream& out, const PortfolioStudy& study, const Portfolio& portfolio)
{
    PortfolioTable(out, study, portfolio).write();
}

} // namespace linetwin
