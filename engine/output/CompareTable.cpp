// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/CompareTable.h"

#include "engine/output/CompareRows.h"
#include "engine/output/FigureText.h"
#include "engine/output/PaybackText.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/support/NumberText.h"

#include <functional>

namespace linetwin {

namespace {

constexpr std::size_t nameColumns = 30;

std::string changeText(const Difference& change)
{
    if (change.kind == Difference::Kind::Place) {
        const auto place = [](const std::optional<std::string>& before) {
            return !before ? std::string("not there") : before->empty() ? "first" : "after " + *before;
        };
        return change.station + ": " + place(change.first) + " → " + place(change.second);
    }
    const std::string none = change.kind == Difference::Kind::Element ? "not there" : "null";
    return (change.station.empty() ? "" : change.station + ".") + change.key + ": " + change.first.value_or(none) +
           " → " + change.second.value_or(none);
}

class CompareTable {
public:
    CompareTable(std::ostream& out, const CompareRows& rows)
        : m_text(out), m_rows(rows), m_study(rows.study()), m_result(rows.result())
    {
    }

    void write()
    {
        m_text << "Comparison with " << m_rows.reference().label << "\n";
        writeStudySettings(m_text, m_study.plan, m_result.replications);
        m_text << "\n";
        writeVerdicts();
        writeBest();
        for (const CompareRow& row : m_rows.rows()) {
            if (!row.isReference)
                writeScenario(row);
        }
        if (m_rows.usesMoney() && !m_rows.reference().line.currency.empty())
            m_text << "\nMoney in " << m_rows.reference().line.currency << ".\n";
        m_text << "\n";
        m_notes.write(m_text);
        m_text << luckOnlyText();
        writeNextStep();
        m_text.flush();
    }

private:
    void writeVerdicts()
    {
        TextTable table({labelText(specOf(m_study.figure), m_rows.reference().line.currency), "Mean",
                         levelText(m_result.level), "Difference", levelText(m_result.differenceLevel), "%", "Verdict"},
                        nameColumns);
        table.alignLeft(6);
        for (const CompareRow& row : m_rows.rows()) {
            const FigureStatistics& figure = row.figure(m_study.figure);
            const auto& rare = row.compared.rare[static_cast<std::size_t>(m_study.figure)];
            std::vector<std::string> cells{row.label, meanText(figure, m_study.figure),
                                           m_notes.marked(halfWidthText(figure, m_study.figure), rare)};
            const auto& difference = row.difference(m_study.figure);
            if (difference) {
                cells.insert(cells.end(), {signedMeanText(difference->difference, m_study.figure),
                                           halfWidthText(difference->difference, m_study.figure),
                                           relativeText(*difference), verdictText(*difference)});
            } else {
                cells.insert(cells.end(),
                             {"", "", "", row.isReference ? "reference" : "measured by another yardstick"});
            }
            table.addRow(std::move(cells));
        }
        table.write(m_text);
    }

    void writeBest()
    {
        m_text << "\n";
        const bool isFamily = m_rows.rows().size() > 2;
        const std::vector<std::string> ties = m_rows.ties();
        if (m_rows.best())
            m_text << "Best: " << *m_rows.best() << " beats " << (isFamily ? "every other" : "the other") << ".\n";
        else if (!ties.empty())
            m_text << "No scenario beats every other. Tied in front: " << listText(ties, std::identity()) << "\n";
        m_text << "The verdict is about " << specOf(m_study.figure).label
               << (isFamily ? ", at a level that holds for all scenarios together" : "")
               << "; those of other figures stand each alone"
               << "; relevant is a difference of " << numberText(m_study.relevantShare * 100) << " % or more.\n";
    }

    void writeScenario(const CompareRow& row)
    {
        m_text << "\n" << row.label << "\n";
        for (const Difference& change : row.changes)
            m_text << "  " << changeText(change) << protectionOf(change, row) << "\n";
        if (row.changes.empty())
            m_text << "  the same stations and parameters as the reference\n";
        if (!row.sharesYardstick)
            m_text << "  OEE by its own yardstick, " << row.constraint << "; not comparable with the reference's\n";
        if (row.scheduledTimeDiffers())
            m_text
                << "  scheduled time differs: OEE is of other hours than the reference's, TEEP of all hours in both\n";
        TextTable table(
            {"Line", "Reference", "Mean", "Difference", levelText(m_result.differenceLevel), "%", "Verdict"},
            nameColumns);
        table.alignLeft(6);
        for (const LineFigure figure : shownLineFigures)
            addFigure(table, row, figure);
        if (m_rows.usesStops()) {
            addFigure(table, row, LineFigure::Loading);
            addFigure(table, row, LineFigure::Teep);
        }
        if (m_rows.usesMoney()) {
            for (const LineFigure figure : shownMoneyFigures)
                addFigure(table, row, figure);
        }
        table.write(m_text);
        if (row.payback) {
            for (const std::string& sentence : paybackSentences(*row.payback, row.line.currency))
                m_text << "  " << sentence << "\n";
        }
    }

    void writeNextStep()
    {
        if (m_study.plan.firstReplication < firstConfirming)
            m_text << "--confirm repeats this on fresh luck.\n";
        else
            m_text << "--confirm --replications " << std::int64_t{2} * m_study.plan.replications
                   << " adds as many runs to these.\n";
    }

    /// What a change of a capacity protects, in the line before and after it.
    std::string protectionOf(const Difference& change, const CompareRow& row) const
    {
        if (change.parameter != ParameterId::BufferCapacity)
            return {};
        return " (protects " + protectionText(m_rows.reference().line, change.station) + " → " +
               protectionText(row.line, change.station) + ")";
    }

    void addFigure(TextTable& table, const CompareRow& row, LineFigure figure)
    {
        const auto& difference = row.difference(figure);
        table.addRow({std::string(specOf(figure).label), meanText(m_rows.reference().figure(figure), figure),
                      meanText(row.figure(figure), figure),
                      difference ? signedMeanText(difference->difference, figure) : "–",
                      difference ? halfWidthText(difference->difference, figure) : "–",
                      difference ? relativeText(*difference) : "–",
                      difference ? verdictText(*difference) : "measured by another yardstick"});
    }

    TextBuffer m_text;
    RareStopsNotes m_notes;
    const CompareRows& m_rows;
    const CompareStudy& m_study;
    const CompareResult& m_result;
};

} // namespace

void writeCompareTable(std::ostream& out, const CompareStudy& study, std::span<const VariantRuns> runs)
{
    CompareTable(out, CompareRows(study, runs)).write();
}

} // namespace linetwin
