// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/BufferSizingReport.h"
#include "engine/output/FigureText.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/study/SplitRuns.h"
#include "engine/support/NumberText.h"

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
        m_text << "\nBest and equal splits, and the gains over the present one, come from luck that the search has not "
                  "seen;\namong splits that cannot be told apart the best is the one nearest to the present. "
               << m_sizing.shiftsSimulated << " runs in all.\n";
        if (m_report.isRaced)
            m_text << "The search compared splits by " << std::int64_t{racedFirstRuns} << " runs instead of "
                   << std::int64_t{usualFirstRuns} << ".\n";
        m_notes.write(m_text);
        m_text << luckOnlyText();
        m_text.flush();
    }

private:
    void writeHead()
    {
        m_text << m_report.scenario << ": the best places for all buffers, by "
               << labelText(specOf(m_sizing.figure), m_report.line.currency) << "\n";
        writeStudySettings(m_text, m_report.plan, static_cast<std::size_t>(m_sizing.reportRuns));
        m_text << "Places after";
        for (std::size_t i = 0; i + 1 < m_report.line.stations.size(); ++i)
            m_text << (i > 0 ? " + " : " ") << m_report.line.stations[i].name;
        m_text << "\n\n";
    }

    void writeFrontier()
    {
        const std::string figure = labelText(specOf(m_sizing.figure), m_report.line.currency);
        TextTable table({"Places", "Best split", figure, levelText(0.95), "Equal split", "Best over equal",
                         levelText(m_sizing.present.comparison.differenceLevel), "Gain of the best",
                         levelText(m_sizing.present.comparison.differenceLevel), "%", "Verdict"},
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
        addRow(table, "unlimited", "", m_sizing.unlimited, nullptr);
        table.write(m_text);
    }

    bool addPresent(TextTable& table)
    {
        const BufferSplit& split = m_sizing.present.split;
        addRow(table, "now " + std::to_string(totalOf(split)), placesText(split), m_sizing.present, nullptr);
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
        table.addRow({places, split, meanText(comparison.scenario, figure),
                      m_notes.marked(halfWidthText(comparison.scenario, figure), report.rare),
                      point ? meanText(point->equal.comparison.scenario, figure) : "",
                      isCompared ? signedMeanText(point->bestOverEqual.difference, figure)
                      : isSame   ? "the same"
                                 : "",
                      isCompared ? m_notes.marked(halfWidthText(point->bestOverEqual.difference, figure),
                                                  point->bestOverEqual.rare)
                                 : "",
                      isPresent ? "" : signedMeanText(comparison.difference, figure),
                      isPresent ? "" : m_notes.marked(halfWidthText(comparison.difference, figure), comparison.rare),
                      isPresent ? "" : relativeText(comparison), isPresent ? "" : verdictText(comparison.verdict)});
    }

    void writeTarget()
    {
        if (!m_sizing.target)
            return;
        const FigureScale scale = scaleOf(specOf(m_sizing.figure).unit);
        const int decimals = shownDecimals(*m_sizing.target * scale.factor);
        m_text << "\nTarget " << scaledText(m_sizing.target, scale, decimals) << ": ";
        if (!m_sizing.targetPoint) {
            m_text << "not reached with 95 % confidence by any of these totals.\n";
            return;
        }
        const FrontierPoint& point = m_sizing.frontier[*m_sizing.targetPoint];
        m_text << point.total << (point.total == 1 ? " place reaches" : " places reach") << " it with 95 % confidence ("
               << placesText(point.best.split) << ").\n";
        const auto totalAt = [&](const std::optional<std::size_t>& index) {
            return m_sizing.frontier[index.value_or(*m_sizing.targetPoint)].total;
        };
        m_text << "On average " << totalAt(m_sizing.averagePoint) << " do; the data allow "
               << totalAt(m_sizing.lowestPoint) << " to " << point.total << ".\n";
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
