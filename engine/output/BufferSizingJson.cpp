// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/BufferSizingReport.h"
#include "engine/output/JsonText.h"
#include "engine/output/StudyJsonParts.h"

namespace linetwin {

namespace {

class BufferSizingJson {
public:
    BufferSizingJson(std::ostream& out, const BufferSizingReport& report)
        : m_text(out), m_report(report), m_sizing(report.sizing)
    {
    }

    void write()
    {
        writeStudyHead(m_text, {.kind = "optimize",
                                .figure = m_sizing.figure,
                                .plan = m_report.plan,
                                .replications = static_cast<std::size_t>(m_sizing.reportRuns),
                                .level = m_sizing.level,
                                .line = m_report.line});
        m_text << ",\n  \"scenario\": " << jsonText(m_report.scenario);
        m_text << ",\n  \"line\": " << jsonText(m_report.line.name);
        m_text << ",\n  \"buffers\": [";
        for (std::size_t i = 0; i + 1 < m_report.line.stations.size(); ++i)
            m_text << (i > 0 ? ", " : "") << jsonText(m_report.line.stations[i].name);
        m_text << "],\n  \"shifts_simulated\": " << m_sizing.shiftsSimulated;
        if (m_report.isRaced)
            m_text << ",\n  \"race\": true";
        writeTarget();
        writeSplit(",\n  \"present\": ", m_sizing.present);
        writeSplit(",\n  \"unlimited\": ", m_sizing.unlimited);
        m_text << ",\n  \"frontier\": [";
        for (std::size_t i = 0; i < m_sizing.frontier.size(); ++i)
            writePoint(m_sizing.frontier[i], i == 0);
        m_text << "\n  ]\n}\n";
        m_text.flush();
    }

private:
    void writeTarget()
    {
        m_text << ",\n  \"target\": " << jsonNumber(m_sizing.target);
        writeTotal("smallest_total", m_sizing.targetPoint);
        writeTotal("smallest_total_on_average", m_sizing.averagePoint);
        writeTotal("smallest_total_allowed", m_sizing.lowestPoint);
    }

    void writeTotal(std::string_view key, std::optional<std::size_t> point)
    {
        m_text << ",\n  " << jsonText(key) << ": ";
        if (point)
            m_text << m_sizing.frontier[*point].total;
        else
            m_text << "null";
    }

    void writePoint(const FrontierPoint& point, bool isFirst)
    {
        m_text << (isFirst ? "\n    " : ",\n    ") << "{\"total\": " << point.total
               << ", \"one_sided_limit\": " << jsonNumber(point.oneSidedLimit)
               << ", \"most_hoped_for\": " << jsonNumber(point.mostHopedFor);
        writeSplit(",\n     \"best\": ", point.best);
        writeSplit(",\n     \"equal\": ", point.equal);
        m_text << ",\n     \"best_over_equal\": ";
        writeDifference(m_text, point.bestOverEqual);
        m_text << '}';
    }

    void writeSplit(std::string_view key, const SplitReport& report)
    {
        m_text << key << "{\"split\": [";
        for (std::size_t i = 0; i < report.split.size(); ++i)
            m_text << (i > 0 ? ", " : "") << report.split[i];
        m_text << "], \"figure\": ";
        writeStatistics(m_text, report.comparison.scenario);
        m_text << ", \"gain\": ";
        writeDifference(m_text, report.comparison);
        m_text << '}';
    }

    TextBuffer m_text;
    const BufferSizingReport& m_report;
    const BufferSizing& m_sizing;
};

} // namespace

void writeBufferSizingJson(std::ostream& out, const BufferSizingReport& report)
{
    BufferSizingJson(out, report).write();
}

} // namespace linetwin
