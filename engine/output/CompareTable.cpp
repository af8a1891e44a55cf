// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/CompareTable.h"

#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/support/NumberText.h"

#include <algorithm>

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
    return (change.station.empty() ? "" : change.station + ".") + change.key + ": " + change.first.value_or("null") +
           " → " + change.second.value_or("null");
}

class CompareTable {
public:
    CompareTable(std::ostream& out, const CompareStudy& study, std::span<const VariantRuns> runs)
        : m_text(out), m_study(study), m_variants(variantsOf(study)), m_result(evaluate(study, m_variants, runs)),
          m_labels(labelsOf(study.scenarios))
    {
    }

    void write()
    {
        m_text << "Comparison with " << m_labels.front() << "\n";
        writeStudySettings(m_text, m_study.plan, m_result.replications);
        m_text << "\n";
        writeVerdicts();
        writeBest();
        for (std::size_t i = 1; i < m_result.scenarios.size(); ++i)
            writeScenario(i);
        m_text << "\n" << luckOnlyText();
        writeNextStep();
        m_text.flush();
    }

private:
    void writeVerdicts()
    {
        const auto index = static_cast<std::size_t>(m_study.figure);
        TextTable table({std::string(specOf(m_study.figure).label), "Mean", levelText(m_result.level), "Difference",
                         levelText(m_result.differenceLevel), "%", "Verdict"},
                        nameColumns);
        table.alignLeft(6);
        for (std::size_t i = 0; i < m_result.scenarios.size(); ++i) {
            const FigureStatistics& figure = m_result.scenarios[i].figures[index];
            std::vector<std::string> row{m_labels[i], meanText(figure, m_study.figure),
                                         halfWidthText(figure, m_study.figure)};
            const auto& difference = m_result.scenarios[i].differences[index];
            if (difference) {
                row.insert(row.end(), {signedMeanText(difference->difference, m_study.figure),
                                       differenceHalfWidthText(difference->difference, m_study.figure),
                                       relativeText(difference->difference.mean, difference->reference.mean),
                                       verdictText(difference->verdict)});
            } else {
                row.insert(row.end(), {"", "", "", i == 0 ? "reference" : "measured by another yardstick"});
            }
            table.addRow(std::move(row));
        }
        table.write(m_text);
    }

    void writeBest()
    {
        m_text << "\n";
        if (m_result.best)
            m_text << "Best: " << m_labels[*m_result.best] << " beats "
                   << (m_labels.size() == 2 ? "the other" : "every other") << ".\n";
        else if (!m_result.ties.empty()) {
            m_text << "No scenario beats every other. Tied in front: ";
            for (std::size_t i = 0; i < m_result.ties.size(); ++i)
                m_text << (i > 0 ? ", " : "") << m_labels[m_result.ties[i]];
            m_text << "\n";
        }
        const bool isFamily = m_labels.size() > 2;
        m_text << "Verdicts are about " << specOf(m_study.figure).label << " alone"
               << (isFamily ? ", at a level that holds for all of them together" : "")
               << "; relevant is a difference of " << numberText(m_study.relevantShare * 100) << " % or more.\n";
    }

    void writeScenario(std::size_t index)
    {
        m_text << "\n" << m_labels[index] << "\n";
        const std::vector<Difference> changes = changesOf(m_study, index);
        for (const Difference& change : changes)
            m_text << "  " << changeText(change) << protectionOf(change, index) << "\n";
        if (changes.empty())
            m_text << "  the same stations and parameters as the reference\n";
        const bool isComparable = m_variants.sharesYardstick[index];
        if (!isComparable)
            m_text << "  OEE by its own yardstick, " << constraintOf(index)
                   << "; not comparable with the reference's\n";
        TextTable table({"Line", "Reference", "Mean", "Difference", levelText(m_result.differenceLevel)}, nameColumns);
        for (const LineFigure figure : shownLineFigures)
            addFigure(table, index, figure);
        table.write(m_text);
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
    std::string protectionOf(const Difference& change, std::size_t index) const
    {
        if (change.parameter != ParameterId::BufferCapacity)
            return {};
        return " (protects " + protectionText(m_variants.lines.front(), change.station) + " → " +
               protectionText(m_variants.lines[index], change.station) + ")";
    }

    void addFigure(TextTable& table, std::size_t index, LineFigure figure)
    {
        const auto i = static_cast<std::size_t>(figure);
        const auto& difference = m_result.scenarios[index].differences[i];
        table.addRow({std::string(specOf(figure).label), meanText(m_result.scenarios.front().figures[i], figure),
                      meanText(m_result.scenarios[index].figures[i], figure),
                      difference ? signedMeanText(difference->difference, figure) : "–",
                      difference ? differenceHalfWidthText(difference->difference, figure) : "–"});
    }

    const std::string& constraintOf(std::size_t index) const
    {
        const ResolvedLine& line = m_variants.lines[index];
        return line.stations[line.yardstick.constraint].name;
    }

    TextBuffer m_text;
    const CompareStudy& m_study;
    CompareVariants m_variants;
    CompareResult m_result;
    std::vector<std::string> m_labels;
};

} // namespace

void writeCompareTable(std::ostream& out, const CompareStudy& study, std::span<const VariantRuns> runs)
{
    CompareTable(out, study, runs).write();
}

} // namespace linetwin
