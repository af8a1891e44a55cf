// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/SweepJson.h"

#include "engine/output/StudyJsonParts.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

std::string_view gainKey(GainKind kind)
{
    switch (kind) {
    case GainKind::Gain: return "gain";
    case GainKind::Loss: return "loss";
    case GainKind::Unproven: return "unproven";
    }
    return {};
}

class SweepJson {
public:
    SweepJson(std::ostream& out, const SweepStudy& study, std::span<const VariantRuns> runs)
        : m_text(out), m_study(study), m_variants(variantsOf(study)), m_result(evaluate(study, m_variants, runs)),
          m_figures(lineFiguresOf(m_variants.lines))
    {
    }

    void write()
    {
        writeStudyHead(m_text, {.kind = "sweep",
                                .figure = m_study.figure,
                                .plan = m_study.plan,
                                .replications = m_result.replications,
                                .level = m_result.level,
                                .line = m_variants.lines.front()});
        m_text << ",\n  \"scenario\": " << jsonText(m_study.scenario.scenario.name);
        m_text << ",\n  \"line\": " << jsonText(m_study.scenario.line.name);
        m_text << ",\n  \"difference_level\": " << numberText(m_result.differenceLevel);
        m_text << ",\n  \"relevant_share\": " << numberText(m_study.relevantShare);
        m_text << ",\n  \"present\": ";
        writeStatistics(m_text, m_result.present);
        writeParameters();
        m_text << ",\n  \"points\": [\n";
        for (std::size_t i = 0; i < m_result.points.size(); ++i) {
            m_text << (i > 0 ? ",\n" : "");
            writePoint(i);
        }
        m_text << "\n  ]";
        writeEnd("without_buffer", m_result.withoutBuffer);
        writeEnd("with_unlimited_buffer", m_result.withUnlimitedBuffer);
        writeKnees();
        m_text << "\n}\n";
        m_text.flush();
    }

private:
    void writeParameters()
    {
        m_text << ",\n  \"parameters\": [";
        for (std::size_t i = 0; i < m_study.ranges.size(); ++i) {
            const SweepRange& range = m_study.ranges[i];
            m_text << (i > 0 ? ",\n    " : "\n    ") << R"({"station": )"
                   << (range.path.station == wholeLine ? "null" : jsonText(range.path.station));
            m_text << R"(, "key": )" << jsonText(range.path.parameter.text());
            m_text << R"(, "from": )" << numberText(range.from) << R"(, "to": )" << numberText(range.to);
            m_text << R"(, "step": )" << numberText(range.step) << '}';
        }
        m_text << "\n  ]";
    }

    void writePoint(std::size_t point)
    {
        m_text << "    {\n      \"values\": [";
        const std::vector<double>& values = m_variants.points[point];
        for (std::size_t i = 0; i < values.size(); ++i)
            m_text << (i > 0 ? ", " : "") << numberText(values[i]);
        m_text << "],\n      ";
        if (m_variants.hasBufferEnds)
            m_text << "\"protection_sec\": " << jsonNumber(protectionAt(point)) << ",\n      ";
        m_text << "\"line_figures\": ";
        writeFigures(m_text, m_result.points[point], m_figures, "      ");
        m_text << ",\n      \"difference\": ";
        if (const auto& difference = m_result.differences[point])
            writeDifference(m_text, *difference);
        else
            m_text << "null";
        m_text << "\n    }";
    }

    std::optional<double> protectionAt(std::size_t point) const
    {
        const ResolvedLine& line = m_variants.lines[point];
        return line.secondsOfProtection(*m_study.scenario.line.indexOf(m_study.ranges.front().path.station));
    }

    void writeEnd(std::string_view key, const std::optional<LineFigureStatistics>& end)
    {
        m_text << ",\n  " << jsonText(key) << ": ";
        if (end)
            writeFigures(m_text, *end, m_figures, "  ");
        else
            m_text << "null";
    }

    void writeKnees()
    {
        if (!m_result.knees) {
            m_text << ",\n  \"gain\": null,\n  \"knee\": null,\n  \"shares\": []";
            return;
        }
        const KneeResult& result = *m_result.knees;
        m_text << ",\n  \"gain\": {\"kind\": " << jsonText(gainKey(result.kind)) << ", ";
        writeStatisticsKeys(m_text, result.gain);
        m_text << "},\n  \"knee\": "
               << (result.knees.empty() ? "null" : jsonNumber(valueAt(result.knees[kneeShare].point)));
        m_text << ",\n  \"shares\": [";
        for (std::size_t i = 0; i < result.knees.size(); ++i) {
            const Knee& knee = result.knees[i];
            m_text << (i > 0 ? ",\n    " : "\n    ") << R"({"share": )" << numberText(knee.share);
            m_text << R"(, "value": )" << jsonNumber(valueAt(knee.point)) << R"(, "ci": [)"
                   << jsonNumber(valueAt(knee.lowest)) << ", " << jsonNumber(valueAt(knee.highest)) << "]}";
        }
        m_text << (result.knees.empty() ? "]" : "\n  ]");
    }

    std::optional<double> valueAt(std::optional<std::size_t> point) const
    {
        return point ? std::optional(m_variants.points[*point].front()) : std::nullopt;
    }

    TextBuffer m_text;
    const SweepStudy& m_study;
    SweepVariants m_variants;
    SweepResult m_result;
    std::vector<LineFigure> m_figures;
};

} // namespace

void writeSweepJson(std::ostream& out, const SweepStudy& study, std::span<const VariantRuns> runs)
{
    SweepJson(out, study, runs).write();
}

} // namespace linetwin
