// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/CompareJson.h"

#include "engine/model/Differences.h"
#include "engine/output/StudyJsonParts.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

class CompareJson {
public:
    CompareJson(std::ostream& out, const CompareStudy& study, std::span<const VariantRuns> runs)
        : m_text(out), m_study(study), m_variants(variantsOf(study)), m_result(evaluate(study, m_variants, runs)),
          m_labels(labelsOf(study.scenarios))
    {
    }

    void write()
    {
        writeStudyHead(m_text, {.kind = "compare",
                                .figure = m_study.figure,
                                .plan = m_study.plan,
                                .replications = m_result.replications,
                                .level = m_result.level,
                                .line = m_variants.lines.front()});
        m_text << ",\n  \"difference_level\": " << numberText(m_result.differenceLevel);
        m_text << ",\n  \"relevant_share\": " << numberText(m_study.relevantShare);
        m_text << ",\n  \"reference\": " << jsonText(m_labels.front());
        m_text << ",\n  \"best\": " << (m_result.best ? jsonText(m_labels[*m_result.best]) : "null");
        m_text << ",\n  \"ties\": [";
        for (std::size_t i = 0; i < m_result.ties.size(); ++i)
            m_text << (i > 0 ? ", " : "") << jsonText(m_labels[m_result.ties[i]]);
        m_text << "],\n  \"scenarios\": [\n";
        for (std::size_t i = 0; i < m_result.scenarios.size(); ++i) {
            m_text << (i > 0 ? ",\n" : "");
            writeScenario(i);
        }
        m_text << "\n  ]\n}\n";
        m_text.flush();
    }

private:
    void writeScenario(std::size_t index)
    {
        const ResolvedLine& line = m_variants.lines[index];
        m_text << "    {\n      \"name\": " << jsonText(m_labels[index]);
        m_text << ",\n      \"line\": " << jsonText(line.name);
        m_text << ",\n      \"constraint\": " << jsonText(line.stations[line.yardstick.constraint].name);
        m_text << ",\n      \"rated_units_per_hour\": " << numberText(line.yardstick.ratedUnitsPerHour);
        m_text << ",\n      \"changes\": [";
        writeChanges(index);
        m_text << "],\n      \"line_figures\": ";
        writeFigures(m_text, m_result.scenarios[index].figures, "      ");
        m_text << ",\n      \"differences\": ";
        writeDifferences(index);
        m_text << "\n    }";
    }

    void writeChanges(std::size_t index)
    {
        bool isFirst = true;
        for (const Difference& change : changesOf(m_study, index)) {
            const auto value = [&](const std::optional<std::string>& text) {
                return !text ? "null" : change.kind == Difference::Kind::Parameter ? *text : jsonText(*text);
            };
            m_text << (isFirst ? "\n        " : ",\n        ") << R"({"station": )";
            m_text << (change.station.empty() ? "null" : jsonText(change.station));
            m_text << R"(, "key": )" << jsonText(change.key) << R"(, "reference": )" << value(change.first);
            m_text << R"(, "value": )" << value(change.second) << '}';
            isFirst = false;
        }
        m_text << (isFirst ? "" : "\n      ");
    }

    void writeDifferences(std::size_t index)
    {
        if (index == 0) {
            m_text << "null";
            return;
        }
        m_text << '{';
        for (std::size_t i = 0; i < lineFigureCount; ++i) {
            const auto& difference = m_result.scenarios[index].differences[i];
            m_text << (i > 0 ? "," : "") << "\n        " << jsonText(specOf(static_cast<LineFigure>(i)).key) << ": ";
            if (difference)
                writeDifference(m_text, *difference);
            else
                m_text << "null";
        }
        m_text << "\n      }";
    }

    TextBuffer m_text;
    const CompareStudy& m_study;
    CompareVariants m_variants;
    CompareResult m_result;
    std::vector<std::string> m_labels;
};

} // namespace

void writeCompareJson(std::ostream& out, const CompareStudy& study, std::span<const VariantRuns> runs)
{
    CompareJson(out, study, runs).write();
}

} // namespace linetwin
