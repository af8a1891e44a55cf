// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/CompareJson.h"

#include "engine/output/CompareRows.h"
#include "engine/output/PaybackText.h"
#include "engine/output/StudyJsonParts.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

/// A choice, a clock time and days are texts.
bool isNumber(const Difference& change)
{
    const bool hasFormat = change.parameter && specOf(change.parameter->id).format != ParameterFormat::Number;
    return change.kind == Difference::Kind::Parameter && !hasFormat;
}

class CompareJson {
public:
    CompareJson(std::ostream& out, const CompareRows& rows) : m_text(out), m_rows(rows) {}

    void write()
    {
        const CompareResult& result = m_rows.result();
        writeStudyHead(m_text, {.kind = "compare",
                                .figure = m_rows.study().figure,
                                .plan = m_rows.study().plan,
                                .replications = result.replications,
                                .level = result.level,
                                .line = m_rows.reference().line});
        m_text << ",\n  \"difference_level\": " << numberText(result.differenceLevel);
        m_text << ",\n  \"relevant_share\": " << numberText(m_rows.study().relevantShare);
        m_text << ",\n  \"reference\": " << jsonText(m_rows.reference().label);
        m_text << ",\n  \"best\": " << (m_rows.best() ? jsonText(*m_rows.best()) : "null");
        m_text << ",\n  \"ties\": [";
        const std::vector<std::string> ties = m_rows.ties();
        for (std::size_t i = 0; i < ties.size(); ++i)
            m_text << (i > 0 ? ", " : "") << jsonText(ties[i]);
        m_text << "],\n  \"scenarios\": [\n";
        for (const CompareRow& row : m_rows.rows()) {
            m_text << (row.isReference ? "" : ",\n");
            writeScenario(row);
        }
        m_text << "\n  ]\n}\n";
        m_text.flush();
    }

private:
    void writeScenario(const CompareRow& row)
    {
        m_text << "    {\n      \"name\": " << jsonText(row.label);
        m_text << ",\n      \"line\": " << jsonText(row.line.name);
        m_text << ",\n      \"constraint\": " << jsonText(row.constraint);
        m_text << ",\n      \"rated_units_per_hour\": " << numberText(row.line.yardstick.ratedUnitsPerHour);
        m_text << ",\n      \"changes\": [";
        writeChanges(row);
        m_text << "],\n      \"line_figures\": ";
        writeFigures(m_text, row.compared.figures, m_rows.figures(), "      ");
        if (m_rows.usesStops() && !row.isReference)
            m_text << ",\n      \"scheduled_time_differs\": " << (row.scheduledTimeDiffers() ? "true" : "false");
        if (row.payback) {
            m_text << ",\n      \"investment\": ";
            writePayback(m_text, *row.payback);
        }
        m_text << ",\n      \"differences\": ";
        writeDifferences(row);
        m_text << "\n    }";
    }

    void writeChanges(const CompareRow& row)
    {
        bool isFirst = true;
        for (const Difference& change : row.changes) {
            const auto value = [&](const std::optional<std::string>& text) {
                return !text ? "null" : isNumber(change) ? *text : jsonText(*text);
            };
            m_text << (isFirst ? "\n        " : ",\n        ") << R"({"station": )";
            m_text << (change.station.empty() ? "null" : jsonText(change.station));
            m_text << R"(, "key": )" << jsonText(change.key) << R"(, "reference": )" << value(change.first);
            m_text << R"(, "value": )" << value(change.second) << '}';
            isFirst = false;
        }
        m_text << (isFirst ? "" : "\n      ");
    }

    void writeDifferences(const CompareRow& row)
    {
        if (row.isReference) {
            m_text << "null";
            return;
        }
        m_text << '{';
        for (const LineFigure figure : m_rows.figures()) {
            const auto& difference = row.difference(figure);
            m_text << (figure == m_rows.figures().front() ? "" : ",") << "\n        " << jsonText(specOf(figure).key)
                   << ": ";
            if (difference)
                writeDifference(m_text, *difference);
            else
                m_text << "null";
        }
        m_text << "\n      }";
    }

    TextBuffer m_text;
    const CompareRows& m_rows;
};

} // namespace

void writeCompareJson(std::ostream& out, const CompareStudy& study, std::span<const VariantRuns> runs)
{
    CompareJson(out, CompareRows(study, runs)).write();
}

} // namespace linetwin
