// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/PaybackText.h"
#include "engine/output/PortfolioReport.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <iterator>

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
        m_text << filledText(localText("CommandLine", "%1: the best set of measures for %2"),
                             {m_study.reference.scenario.name, withCurrency(numberText(m_study.budget))})
               << "\n";
        writeStudySettings(m_text, m_study.plan, static_cast<std::size_t>(m_study.plan.replications));
        writeBasis();
        m_text << "\n";
        writeBest();
        writeSum();
        m_text << "\n";
        writeSets();
        writeConflicts();
        const std::string_view searched =
            m_portfolio.areAllSearched
                ? localText("CommandLine",
                            "%1 sets, all that go together within the budget, were searched; what is shown comes from "
                            "luck that\nthe search has not seen, so that it is not flattered. %2 runs in all.")
                : localText("CommandLine",
                            "%1 sets were searched, step by step from good ones; what is shown comes from luck "
                            "that\nthe search has not seen, so that it is not flattered. %2 runs in all.");
        m_text << "\n"
               << filledText(searched,
                             {std::to_string(m_portfolio.setsSearched), std::to_string(m_portfolio.runsSimulated)})
               << "\n"
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
        return name.empty() ? cliText(LINETWIN_TEXT("CommandLine", "nothing")) : name;
    }

    /// What gains are measured from, and over which year.
    void writeBasis()
    {
        const Scenario& reference = m_study.reference.scenario;
        if (!reference.overrides.empty() || !reference.calendarStations.empty())
            m_text << filledText(localText("CommandLine", "Each measure is a change of the baseline: what the "
                                                          "reference, %1, changes is not in it."),
                                 {reference.name})
                   << "\n";
        if (!hasHoursPutAside(m_study))
            return;
        if (const auto hours = yearlyHoursOf(m_study))
            m_text << filledText(localText("CommandLine", "A year is the line's %1 hours in all rows, whatever hours a "
                                                          "measure has of its own."),
                                 {numberText(*hours)})
                   << "\n";
        else
            m_text << localText("CommandLine", "There is no yearly gain: the measures do not have the same "
                                               "operating_hours_per_year, and the line has none.")
                   << "\n";
    }

    void writeBest()
    {
        const SetReport& best = m_portfolio.best;
        if (!best.isShown())
            m_text << (m_portfolio.isAnyShown(m_study.budget)
                           ? localText("CommandLine", "No set is shown to be the best yet.")
                           : localText("CommandLine", "Nothing is shown to be better yet than the line as it is."))
                   << " ";
        if (best.set.empty()) {
            m_text << localText("CommandLine", "By the search no set within the budget is.") << "\n";
            return;
        }
        m_text << filledText(best.isShown() ? localText("CommandLine", "Best: %1")
                                            : localText("CommandLine", "The candidate is: %1"),
                             {nameOf(best.set)})
               << "\n";
        for (const std::string& sentence : paybackSentences(best.payback, m_currency))
            m_text << "  " << sentence << "\n";
        writeTies();
    }

    void writeTies()
    {
        constexpr std::size_t mostNamed = 5;
        if (m_portfolio.ties.empty())
            return;
        m_text << "  " << localText("CommandLine", "Not told apart from it by the evidence, and no cheaper:") << "\n";
        for (std::size_t i = 0; i < std::min(mostNamed, m_portfolio.ties.size()); ++i)
            m_text << "    "
                   << filledText(
                          localText("CommandLine", "%1, %2"),
                          {againstBest(m_portfolio.ties[i]), withCurrency(numberText(costOf(m_portfolio.ties[i])))})
                   << "\n";
        if (m_portfolio.ties.size() > mostNamed)
            m_text << "    "
                   << filledText(localText("CommandLine", "and %1 more"),
                                 {std::to_string(m_portfolio.ties.size() - mostNamed)})
                   << "\n";
    }

    double costOf(const MeasureSet& set) const { return investmentOf(m_study, set).cost; }

    /// `with A instead of B`.
    std::string againstBest(const MeasureSet& set) const
    {
        MeasureSet more;
        MeasureSet less;
        std::ranges::set_difference(set, m_portfolio.best.set, std::back_inserter(more));
        std::ranges::set_difference(m_portfolio.best.set, set, std::back_inserter(less));
        if (more.empty())
            return filledText(localText("CommandLine", "without %1"), {nameOf(less)});
        return filledText(less.empty() ? localText("CommandLine", "with %1 besides")
                                       : localText("CommandLine", "with %1 instead of %2"),
                          {nameOf(more), nameOf(less)});
    }

    /// Gains of measures do not add.
    void writeSum()
    {
        if (m_portfolio.best.set.size() < 2)
            return;
        const FigureComparison& more = m_portfolio.bestOverSum;
        const auto amount = [this](const FigureStatistics& gain) {
            return withCurrency(meanText(gain, LineFigure::MarginPerHour));
        };
        const bool isSure = isOfInterval(more.verdict.kind) && more.verdict.isSure;
        const std::string_view sentence =
            !isSure ? localText("CommandLine", "Each alone, its measures gain %1 an hour in all; together %2.")
            : more.difference.mean.value_or(0) > 0
                ? localText("CommandLine",
                            "Each alone, its measures gain %1 an hour in all; together %2, more than the sum.")
                : localText("CommandLine",
                            "Each alone, its measures gain %1 an hour in all; together %2, less than the sum.");
        m_text << "  " << filledText(sentence, {amount(more.reference), amount(more.scenario)}) << "\n";
    }

    void writeSets()
    {
        TextTable table({LINETWIN_TEXT("CommandLine", "Measures"), LINETWIN_TEXT("CommandLine", "Cost"),
                         LINETWIN_TEXT("CommandLine", "Margin per hour"), LINETWIN_TEXT("CommandLine", "Gain per hour"),
                         levelText(m_portfolio.best.marginPerHour.differenceLevel),
                         LINETWIN_TEXT("CommandLine", "Gain a year"), LINETWIN_TEXT("CommandLine", "Pays back after"),
                         LINETWIN_TEXT("CommandLine", "Verdict")},
                        setColumns);
        table.alignLeft(6);
        table.alignLeft(7);
        addRow(table, m_portfolio.best,
               m_portfolio.best.set.empty() ? "%1"
               : m_portfolio.best.isShown() ? localText("CommandLine", "best: %1")
                                            : localText("CommandLine", "candidate: %1"));
        for (const SetReport& report : m_portfolio.runnersUp)
            addRow(table, report, "%1");
        for (const SetReport& report : m_portfolio.single)
            addRow(table, report, localText("CommandLine", "alone: %1"));
        table.write(m_text);
    }

    void addRow(TextTable& table, const SetReport& report, std::string_view title)
    {
        const FigureComparison& comparison = report.marginPerHour;
        const LineFigure figure = LineFigure::MarginPerHour;
        const Payback& payback = report.payback;
        const auto& yearly = payback.yearlyGain;
        table.addRow({filledText(title, {nameOf(report.set)}), numberText(report.cost),
                      meanText(comparison.scenario, figure),
                      report.set.empty() ? "–" : signedMeanText(comparison.difference, figure),
                      report.set.empty() ? "–" : halfWidthText(comparison.difference, figure, IntervalOf::Difference),
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
            m_text << filledText(conflict.parameter.empty()
                                     ? localText("CommandLine", "%1 and %2 exclude each other: one says so.")
                                     : localText("CommandLine", "%1 and %2 exclude each other: both change %3."),
                                 {m_study.measures[conflict.first].name, m_study.measures[conflict.second].name,
                                  conflict.parameter})
                   << "\n";
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
