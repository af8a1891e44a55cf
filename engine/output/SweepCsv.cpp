// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/SweepCsv.h"

namespace linetwin {

namespace {

void writeHeader(CsvText& text, const SweepStudy& study, const std::vector<LineFigure>& figures)
{
    for (const SweepRange& range : study.ranges)
        text.add(text.quoted(range.path.text()));
    for (const LineFigure figure : figures) {
        const std::string_view key = specOf(figure).key;
        text.add(key);
        for (const char* suffix : {"_lower", "_upper", "_p10", "_p90"})
            text.begin() << key << suffix;
    }
    text.addRow(
        {"difference", "difference_lower", "difference_upper", "percent", "percent_lower", "percent_upper", "verdict"});
}

void writeField(CsvText& text, const std::optional<double>& number)
{
    if (number)
        text.add(*number);
    else
        text.addEmpty();
}

/// Mean and interval.
void writeEnds(CsvText& text, const FigureStatistics& figure)
{
    const auto end = [&](double Interval::*side) {
        return figure.interval ? std::optional((*figure.interval).*side) : std::nullopt;
    };
    writeField(text, figure.mean);
    writeField(text, end(&Interval::lower));
    writeField(text, end(&Interval::upper));
}

void writeFigure(CsvText& text, const FigureStatistics& figure)
{
    writeEnds(text, figure);
    writeField(text, percentile(figure.values, 0.1));
    writeField(text, percentile(figure.values, 0.9));
}

} // namespace

void writeSweepCsv(std::ostream& out, const SweepStudy& study, std::span<const VariantRuns> runs, const CsvStyle& style)
{
    CsvText text(out, style);
    const SweepVariants variants = variantsOf(study);
    const SweepResult result = evaluate(study, variants, runs);
    const std::vector<LineFigure> figures = lineFiguresOf(variants.lines);
    writeHeader(text, study, figures);
    for (std::size_t point = 0; point < result.points.size(); ++point) {
        for (const double value : variants.points[point])
            text.add(value);
        for (const LineFigure figure : figures)
            writeFigure(text, result.points[point][static_cast<std::size_t>(figure)]);
        const auto& comparison = result.differences[point];
        writeEnds(text, comparison ? comparison->difference : FigureStatistics{});
        const auto& relative = comparison ? comparison->relative : std::nullopt;
        writeField(text, relative ? std::optional(100 * relative->value) : std::nullopt);
        writeField(text, relative ? std::optional(100 * relative->interval.lower) : std::nullopt);
        writeField(text, relative ? std::optional(100 * relative->interval.upper) : std::nullopt);
        if (comparison)
            text.add(verdictKey(comparison->verdict.kind));
        else
            text.addEmpty();
        text.endRow();
    }
    text.flush();
}

} // namespace linetwin
