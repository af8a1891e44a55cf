// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/SweepCsv.h"

#include "engine/output/TextBuffer.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

void writeHeader(TextBuffer& text, const SweepStudy& study)
{
    for (std::size_t i = 0; i < study.ranges.size(); ++i)
        text << (i > 0 ? "," : "") << csvField(study.ranges[i].path.text());
    for (std::size_t i = 0; i < lineFigureCount; ++i) {
        const std::string_view key = specOf(static_cast<LineFigure>(i)).key;
        text << ',' << key;
        for (const char* suffix : {"_lower", "_upper", "_p10", "_p90"})
            text << ',' << key << suffix;
    }
    text << ",difference,difference_lower,difference_upper\n";
}

void writeField(TextBuffer& text, const std::optional<double>& number)
{
    text << ',';
    if (number)
        text << numberText(*number);
}

/// Mean and interval.
void writeEnds(TextBuffer& text, const FigureStatistics& figure)
{
    const auto end = [&](double Interval::*side) {
        return figure.interval ? std::optional((*figure.interval).*side) : std::nullopt;
    };
    writeField(text, figure.mean);
    writeField(text, end(&Interval::lower));
    writeField(text, end(&Interval::upper));
}

void writeFigure(TextBuffer& text, const FigureStatistics& figure)
{
    writeEnds(text, figure);
    writeField(text, percentile(figure.values, 0.1));
    writeField(text, percentile(figure.values, 0.9));
}

} // namespace

void writeSweepCsv(std::ostream& out, const SweepStudy& study, std::span<const VariantRuns> runs)
{
    TextBuffer text(out);
    const SweepVariants variants = variantsOf(study);
    const SweepResult result = evaluate(study, variants, runs);
    writeHeader(text, study);
    for (std::size_t point = 0; point < result.points.size(); ++point) {
        const std::vector<double>& values = variants.points[point];
        for (std::size_t i = 0; i < values.size(); ++i)
            text << (i > 0 ? "," : "") << numberText(values[i]);
        for (const FigureStatistics& figure : result.points[point])
            writeFigure(text, figure);
        const auto& comparison = result.differences[point];
        writeEnds(text, comparison ? comparison->difference : FigureStatistics{});
        text << '\n';
    }
    text.flush();
}

} // namespace linetwin
