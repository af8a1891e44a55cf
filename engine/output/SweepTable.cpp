// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/SweepTable.h"

#include "engine/output/FigureText.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <cmath>

namespace linetwin {

namespace {

/// A grid with more columns is listed point by point.
constexpr std::size_t mostColumns = 10;

std::string titleOf(const ParameterKey& parameter)
{
    const std::string label(localText("Parameter", specOf(parameter.id).label));
    return parameter.element.empty() ? label
                                     : filledText(localText("CommandLine", "%1: %2"), {parameter.element, label});
}

class SweepTable {
public:
    SweepTable(std::ostream& out, const SweepStudy& study, std::span<const VariantRuns> runs)
        : m_text(out), m_study(study), m_variants(variantsOf(study)), m_result(evaluate(study, m_variants, runs))
    {
    }

    void write()
    {
        const bool isGrid = m_study.ranges.size() == 2;
        m_text << filledText(isGrid ? localText("CommandLine", "%1: %2 over %3 and %4")
                                    : localText("CommandLine", "%1: %2 over %3"),
                             {m_study.scenario.scenario.name, label(), m_study.ranges.front().path.text(),
                              m_study.ranges.back().path.text()})
               << "\n";
        writeStudySettings(m_text, m_study.plan, m_result.replications);
        m_text << "\n";
        if (isGrid && m_study.ranges[1].count() <= mostColumns && m_study.rows.empty())
            writeGrid();
        else
            writeList();
        if (m_result.knees)
            writeKnees(*m_result.knees);
        m_text << "\n";
        m_notes.write(m_text);
        m_text << luckOnlyText() << confirmationText(m_study.plan);
        m_text.flush();
    }

private:
    std::string label() const { return labelText(specOf(m_study.figure), m_study.scenario.line.currency); }
    const FigureStatistics& figureAt(const LineFigureStatistics& point) const
    {
        return point[static_cast<std::size_t>(m_study.figure)];
    }

    void writeGrid()
    {
        const std::vector<double> columns = m_study.ranges[1].values();
        std::vector<std::string> titles{LINETWIN_TEXT("CommandLine", "Mean")};
        for (const double value : columns)
            titles.push_back(numberText(value));
        TextTable table(std::move(titles));
        for (std::size_t point = 0; point < m_result.points.size(); point += columns.size()) {
            std::vector<std::string> row{numberText(m_variants.points[point].front())};
            for (std::size_t column = 0; column < columns.size(); ++column)
                row.push_back(meanText(figureAt(m_result.points[point + column]), m_study.figure));
            table.addRow(std::move(row));
        }
        m_text << filledText(localText("CommandLine", "Down: %1; across: %2"),
                             {m_study.ranges[0].path.text(), m_study.ranges[1].path.text()})
               << "\n";
        table.write(m_text);
    }

    void writeList()
    {
        std::vector<std::string> titles;
        for (const SweepRange& range : m_study.ranges)
            titles.push_back(titleOf(range.path.parameter));
        if (m_result.withoutBuffer)
            titles.emplace_back(LINETWIN_TEXT("CommandLine", "Protects"));
        titles.insert(titles.end(),
                      {label(), levelText(m_result.level), "P10", "P90", LINETWIN_TEXT("CommandLine", "Difference"),
                       levelText(m_result.differenceLevel), "%", LINETWIN_TEXT("CommandLine", "Verdict"), ""});
        TextTable table(titles);
        table.alignLeft(titles.size() - 2);
        table.alignLeft(titles.size() - 1);
        for (std::size_t point = 0; point < m_result.points.size(); ++point) {
            std::vector<std::string> row;
            for (const double value : m_variants.points[point])
                row.push_back(numberText(value));
            if (m_result.withoutBuffer)
                row.push_back(protectionText(m_variants.lines[point], m_study.ranges.front().path.station));
            addFigureCells(row, point);
            addDifferenceCells(row, point);
            row.push_back(marksAt(point));
            table.addRow(std::move(row));
        }
        table.write(m_text);
        m_text << filledText(localText("CommandLine", "Differences are paired, to the scenario as it is: %1. Their "
                                                      "intervals hold for all rows together."),
                             {m_notes.marked(figureText(m_result.present), m_result.presentRare)})
               << "\n";
    }

    void addDifferenceCells(std::vector<std::string>& row, std::size_t point) const
    {
        const std::optional<FigureComparison>& difference = m_result.differences[point];
        if (!difference) {
            row.insert(row.end(), {"", "", "", cliText(LINETWIN_TEXT("CommandLine", "as it is"))});
            return;
        }
        row.insert(row.end(), {signedMeanText(difference->difference, m_study.figure),
                               halfWidthText(difference->difference, m_study.figure, IntervalOf::Difference),
                               relativeText(*difference), verdictText(*difference)});
    }

    void addFigureCells(std::vector<std::string>& row, std::size_t point)
    {
        const FigureStatistics& figure = figureAt(m_result.points[point]);
        const FigureScale scale = scaleOf(specOf(m_study.figure).unit);
        const int decimals = decimalsFor(figure, scale);
        row.insert(row.end(),
                   {meanText(figure, m_study.figure),
                    m_notes.marked(halfWidthText(figure, m_study.figure, IntervalOf::Value), m_result.rare[point]),
                    scaledText(percentile(figure.values, 0.1), scale, decimals),
                    scaledText(percentile(figure.values, 0.9), scale, decimals)});
    }

    std::string marksAt(std::size_t point) const
    {
        std::vector<std::string> shares;
        if (!m_result.knees)
            return {};
        for (const Knee& knee : m_result.knees->knees) {
            if (knee.point == point)
                shares.push_back(shareText(knee));
        }
        return shares.empty() ? std::string() : "<- " + listText(shares);
    }

    static std::string shareText(const Knee& knee) { return numberText(std::round(100 * knee.share)) + " %"; }

    void writeKnees(const KneeResult& result)
    {
        m_text << "\n";
        if (m_result.withoutBuffer) {
            writeFilled(localText("CommandLine", "Without this buffer: %1"),
                        {figureText(figureAt(*m_result.withoutBuffer))});
            writeFilled(localText("CommandLine", "With an endless one: %1"),
                        {figureText(figureAt(*m_result.withUnlimitedBuffer))});
        }
        const std::string gain = differenceAndIntervalText(result.gain, m_study.figure);
        writeFilled(m_result.withoutBuffer ? localText("CommandLine", "Gain between these: %1")
                                           : localText("CommandLine", "Gain between the range's ends: %1"),
                    {specOf(m_study.figure).better == Better::Down
                         ? filledText(localText("CommandLine", "%1, less being better"), {gain})
                         : gain});
        switch (result.kind) {
        case GainKind::Unproven:
            writeFilled(localText("CommandLine", "No knee: the data do not show that there is anything to gain."), {});
            break;
        case GainKind::Loss:
            writeFilled(localText("CommandLine", "No knee: the figure gets worse towards the better end."), {});
            break;
        case GainKind::Gain:
            for (const Knee& knee : result.knees)
                writeKnee(knee, &knee == &result.knees[kneeShare]);
            break;
        }
    }

    std::string figureText(const FigureStatistics& figure) const { return meanAndIntervalText(figure, m_study.figure); }

    void writeKnee(const Knee& knee, bool isKnee)
    {
        const auto valueText = [&](std::size_t point) { return numberText(m_variants.points[point].front()); };
        std::string text = knee.point ? filledText(localText("CommandLine", "%1 of the gain at %2"),
                                                   {shareText(knee), valueText(*knee.point)})
                                      : filledText(localText("CommandLine", "%1 of the gain lies beyond the range"),
                                                   {shareText(knee)});
        if (knee.lowest == knee.highest && knee.lowest)
            text += " " + cliText(LINETWIN_TEXT("CommandLine", "(no other value fits the data)"));
        else if (knee.lowest && knee.highest)
            text += " " + filledText(localText("CommandLine", "(the data allow %1 to %2)"),
                                     {valueText(*knee.lowest), valueText(*knee.highest)});
        else if (knee.lowest)
            text += " " + filledText(localText("CommandLine", "(the data allow %1 and beyond the range)"),
                                     {valueText(*knee.lowest)});
        writeFilled(isKnee && knee.point ? localText("CommandLine", "%1: the knee") : "%1", {text});
    }

    void writeFilled(std::string_view sentence, const std::vector<std::string>& arguments)
    {
        m_text << filledText(sentence, arguments) << "\n";
    }

    TextBuffer m_text;
    const SweepStudy& m_study;
    SweepVariants m_variants;
    SweepResult m_result;
    RareStopsNotes m_notes;
};

} // namespace

void writeSweepTable(std::ostream& out, const SweepStudy& study, std::span<const VariantRuns> runs)
{
    SweepTable(out, study, runs).write();
}

} // namespace linetwin
