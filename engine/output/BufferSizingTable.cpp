// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/BufferSizingReport.h"
#include "engine/output/FigureText.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/study/SplitRuns.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

namespace linetwin {

namespace {

std::string placesText(const BufferSplit& split)
{
    std::string text;
    for (const std::int64_t places : split)
        text += (text.empty() ? "" : " + ") + std::to_string(places);
    return text;
}

class BufferSizingTable {
public:
    BufferSizingTable(std::ostream& out, const BufferSizingReport& report)
        : m_text(out), m_report(report), m_sizing(report.sizing)
    {
    }

    void write()
    {
        writeHead();
        writeFrontier();
        writeTarget();
        m_text << "\n";
        writeFilled(
            localText("CommandLine",
                      "Best and equal splits, and the gains over the present one, come from luck that the "
                      "search has not seen;\namong splits that cannot be told apart the best is the one nearest "
                      "to the present. %1 runs in all."),
            {std::to_string(m_sizing.shiftsSimulated)});
        if (m_report.isRaced)
            writeFilled(localText("CommandLine", "The search compared splits by %1 runs instead of %2."),
                        {std::to_string(racedFirstRuns), std::to_string(usualFirstRuns)});
        m_notes.write(m_text);
        m_text << luckOnlyText();
        m_text.flush();
    }

private:
    void writeHead()
    {
        writeFilled(localText("CommandLine", "%1: the best places for all buffers, by %2"),
                    {m_report.scenario, labelText(specOf(m_sizing.figure), m_report.line.currency)});
        writeStudySettings(m_text, m_report.plan, static_cast<std::size_t>(m_sizing.reportRuns));
        std::string stations;
        for (std::size_t i = 0; i + 1 < m_report.line.stations.size(); ++i)
            stations += (i > 0 ? " + " : "") + m_report.line.stations[i].name;
        writeFilled(localText("CommandLine", "Places after %1"), {stations});
        m_text << "\n";
    }

    void writeFilled(std::string_view sentence, const std::vector<std::string>& arguments)
    {
        m_text << filledText(sentence, arguments) << "\n";
    }

    void writeFrontier()
    {
        const std::string figure = labelText(specOf(m_sizing.figure), m_report.line.currency);
        TextTable table(
            {LINETWIN_TEXT("CommandLine", "Places"), LINETWIN_TEXT("CommandLine", "Best split"), figure,
             levelText(m_sizing.level), LINETWIN_TEXT("CommandLine", "Equal split"),
             LINETWIN_TEXT("CommandLine", "Best over equal"), levelText(m_sizing.present.comparison.differenceLevel),
             LINETWIN_TEXT("CommandLine", "Gain of the best"), levelText(m_sizing.present.comparison.differenceLevel),
             "%", LINETWIN_TEXT("CommandLine", "Verdict")},
            20);
        table.alignLeft(1);
        table.alignLeft(10);
        bool isPresentShown = false;
        for (const FrontierPoint& point : m_sizing.frontier) {
            if (!isPresentShown && point.total > totalOf(m_sizing.present.split))
                isPresentShown = addPresent(table);
            addRow(table, std::to_string(point.total), placesText(point.best.split), point.best, &point);
        }
        if (!isPresentShown)
            addPresent(table);
        addRow(table, cliText(LINETWIN_TEXT("CommandLine", "unlimited")), "", m_sizing.unlimited, nullptr);
        table.write(m_text);
    }

    bool addPresent(TextTable& table)
    {
        const BufferSplit& split = m_sizing.present.split;
        addRow(table, filledText(localText("CommandLine", "now %1"), {std::to_string(totalOf(split))}),
               placesText(split), m_sizing.present, nullptr);
        return true;
    }

    void addRow(TextTable& table, const std::string& places, const std::string& split, const SplitReport& report,
                const FrontierPoint* point)
    {
        const LineFigure figure = m_sizing.figure;
        const FigureComparison& comparison = report.comparison;
        const bool isPresent = &report == &m_sizing.present;
        const bool isSame = point && point->best.split == point->equal.split;
        const bool isCompared = point && !isSame;
        table.addRow(
            {places, split, meanText(comparison.scenario, figure),
             m_notes.marked(halfWidthText(comparison.scenario, figure, IntervalOf::Value), report.rare),
             point ? meanText(point->equal.comparison.scenario, figure) : "",
             isCompared ? signedMeanText(point->bestOverEqual.difference, figure)
             : isSame   ? cliText(LINETWIN_TEXT("CommandLine", "the same"))
                        : "",
             isCompared ? m_notes.marked(halfWidthText(point->bestOverEqual.difference, figure, IntervalOf::Difference),
                                         point->bestOverEqual.rare)
                        : "",
             isPresent ? "" : signedMeanText(comparison.difference, figure),
             isPresent ? ""
                       : m_notes.marked(halfWidthText(comparison.difference, figure, IntervalOf::Difference),
                                        comparison.rare),
             isPresent ? "" : relativeText(comparison), isPresent ? "" : verdictText(comparison.verdict)});
    }

    void writeTarget()
    {
        if (!m_sizing.target)
            return;
        const FigureScale scale = scaleOf(specOf(m_sizing.figure).unit);
        const int decimals = shownDecimals(*m_sizing.target * scale.factor);
        const std::string target = scaledText(m_sizing.target, scale, decimals);
        m_text << "\n";
        if (!m_sizing.targetPoint) {
            writeFilled(localText("CommandLine", "Target %1: not reached with %2 confidence by any of these totals."),
                        {target, levelPercentText(m_sizing.level)});
            return;
        }
        const FrontierPoint& point = m_sizing.frontier[*m_sizing.targetPoint];
        writeFilled(
            point.total == 1 ? localText("CommandLine", "Target %1: 1 place reaches it with %4 confidence (%3).")
                             : localText("CommandLine", "Target %1: %2 places reach it with %4 confidence (%3)."),
            {target, std::to_string(point.total), placesText(point.best.split), levelPercentText(m_sizing.level)});
        const auto totalAt = [&](const std::optional<std::size_t>& index) {
            return std::to_string(m_sizing.frontier[index.value_or(*m_sizing.targetPoint)].total);
        };
        writeFilled(localText("CommandLine", "On average %1 do; the data allow %2 to %3."),
                    {totalAt(m_sizing.averagePoint), totalAt(m_sizing.lowestPoint), std::to_string(point.total)});
    }

    TextBuffer m_text;
    RareStopsNotes m_notes;
    const BufferSizingReport& m_report;
    const BufferSizing& m_sizing;
};

} // namespace

void writeBufferSizingTable(std::ostream& out, const BufferSizingReport& report)
{
    BufferSizingTable(out, report).write();
}

} // namespace linetwin
