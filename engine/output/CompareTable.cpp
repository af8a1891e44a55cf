// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/CompareTable.h"

#include "engine/output/CompareRows.h"
#include "engine/output/FigureText.h"
#include "engine/output/PaybackText.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

namespace linetwin {

namespace {

constexpr std::size_t nameColumns = 30;
constexpr std::string_view notThere = LINETWIN_TEXT("CommandLine", "not there");
constexpr std::string_view otherYardstick = LINETWIN_TEXT("CommandLine", "measured by another yardstick");

std::string saidOf(const std::string& what, const std::string& words)
{
    return filledText(localText("CommandLine", "%1: %2"), {what, words});
}

std::string changeText(const Difference& change)
{
    if (change.kind == Difference::Kind::Place) {
        const auto place = [](const std::optional<std::string>& before) {
            return !before           ? cliText(notThere)
                   : before->empty() ? cliText(LINETWIN_TEXT("CommandLine", "first"))
                                     : filledText(localText("CommandLine", "after %1"), {*before});
        };
        return saidOf(change.station, place(change.first) + " → " + place(change.second));
    }
    const std::string none = change.kind == Difference::Kind::Element ? cliText(notThere) : "null";
    return saidOf((change.station.empty() ? "" : change.station + ".") + change.key,
                  change.first.value_or(none) + " → " + change.second.value_or(none));
}

class CompareTable {
public:
    CompareTable(std::ostream& out, const CompareRows& rows)
        : m_text(out), m_rows(rows), m_study(rows.study()), m_result(rows.result())
    {
    }

    void write()
    {
        m_text << filledText(localText("CommandLine", "Comparison with %1"), {m_rows.reference().label}) << "\n";
        writeStudySettings(m_text, m_study.plan, m_result.replications);
        m_text << "\n";
        writeVerdicts();
        writeBest();
        for (const CompareRow& row : m_rows.rows()) {
            if (!row.isReference)
                writeScenario(row);
        }
        if (m_rows.usesMoney() && !m_rows.reference().line.currency.empty())
            m_text << "\n"
                   << filledText(localText("CommandLine", "Money in %1."), {m_rows.reference().line.currency}) << "\n";
        m_text << "\n";
        m_notes.write(m_text);
        m_text << luckOnlyText();
        writeNextStep();
        m_text.flush();
    }

private:
    void writeVerdicts()
    {
        TextTable table({labelText(specOf(m_study.figure), m_rows.reference().line.currency),
                         LINETWIN_TEXT("CommandLine", "Mean"), levelText(m_result.level),
                         LINETWIN_TEXT("CommandLine", "Difference"), levelText(m_result.differenceLevel), "%",
                         LINETWIN_TEXT("CommandLine", "Verdict")},
                        nameColumns);
        table.alignLeft(6);
        for (const CompareRow& row : m_rows.rows()) {
            const FigureStatistics& figure = row.figure(m_study.figure);
            const auto& rare = row.compared.rare[static_cast<std::size_t>(m_study.figure)];
            std::vector<std::string> cells{
                row.label, meanText(figure, m_study.figure),
                m_notes.marked(halfWidthText(figure, m_study.figure, IntervalOf::Value), rare)};
            const auto& difference = row.difference(m_study.figure);
            if (difference) {
                cells.insert(cells.end(),
                             {signedMeanText(difference->difference, m_study.figure),
                              halfWidthText(difference->difference, m_study.figure, IntervalOf::Difference),
                              relativeText(*difference), verdictText(*difference)});
            } else {
                cells.insert(cells.end(),
                             {"", "", "",
                              cliText(row.isReference ? LINETWIN_TEXT("CommandLine", "reference") : otherYardstick)});
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
            m_text << filledText(isFamily ? localText("CommandLine", "Best: %1 beats every other.")
                                          : localText("CommandLine", "Best: %1 beats the other."),
                                 {*m_rows.best()})
                   << "\n";
        else if (!ties.empty())
            m_text << filledText(localText("CommandLine", "No scenario beats every other. Tied in front: %1"),
                                 {listText(ties)})
                   << "\n";
        const std::string_view about =
            isFamily ? localText("CommandLine",
                                 "The verdict is about %1, at a level that holds for all scenarios together; those of "
                                 "other figures stand each alone; relevant is a difference of %2 % or more.")
                     : localText("CommandLine", "The verdict is about %1; those of other figures stand each alone; "
                                                "relevant is a difference of %2 % or more.");
        m_text << filledText(about, {std::string(localText("Figure", specOf(m_study.figure).label)),
                                     numberText(m_study.relevantShare * 100)})
               << "\n";
    }

    void writeNote(std::string_view note) { m_text << "  " << note << "\n"; }

    void writeScenario(const CompareRow& row)
    {
        m_text << "\n" << row.label << "\n";
        for (const Difference& change : row.changes)
            m_text << "  " << withProtection(changeText(change), change, row) << "\n";
        if (row.changes.empty())
            writeNote(localText("CommandLine", "the same stations and parameters as the reference"));
        if (!row.sharesYardstick)
            writeNote(filledText(
                localText("CommandLine", "OEE by its own yardstick, %1; not comparable with the reference's"),
                {row.constraint}));
        if (row.scheduledTimeDiffers())
            writeNote(localText("CommandLine", "scheduled time differs: OEE is of other hours than the reference's, "
                                               "TEEP of all hours in both"));
        TextTable table({LINETWIN_TEXT("CommandLine", "Line"), LINETWIN_TEXT("CommandLine", "Reference"),
                         LINETWIN_TEXT("CommandLine", "Mean"), LINETWIN_TEXT("CommandLine", "Difference"),
                         levelText(m_result.differenceLevel), "%", LINETWIN_TEXT("CommandLine", "Verdict")});
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
            m_text << localText("CommandLine", "--confirm repeats this on fresh luck.") << "\n";
        else
            m_text << moreRunsText(m_study.plan) << "\n";
    }

    /// Behind it what a change of a capacity protects, in the line before and after it.
    std::string withProtection(const std::string& text, const Difference& change, const CompareRow& row) const
    {
        if (change.parameter != ParameterId::BufferCapacity)
            return text;
        const std::string protection = filledText(
            localText("CommandLine", "(protects %1 → %2)"),
            {protectionText(m_rows.reference().line, change.station), protectionText(row.line, change.station)});
        return filledText("%1 %2", {text, protection});
    }

    void addFigure(TextTable& table, const CompareRow& row, LineFigure figure)
    {
        const auto& difference = row.difference(figure);
        table.addRow({std::string(localText("Figure", specOf(figure).label)),
                      meanText(m_rows.reference().figure(figure), figure), meanText(row.figure(figure), figure),
                      difference ? signedMeanText(difference->difference, figure) : "–",
                      difference ? halfWidthText(difference->difference, figure, IntervalOf::Difference) : "–",
                      difference ? relativeText(*difference) : "–",
                      difference ? verdictText(*difference) : cliText(otherYardstick)});
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
