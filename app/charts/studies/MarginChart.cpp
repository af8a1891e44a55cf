// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTexts.h"
#include "app/charts/studies/IntervalChart.h"
#include "app/charts/studies/MeasureTable.h"
#include "app/text/PaybackWords.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <utility>

namespace linetwin::app {

namespace {

constexpr auto marginIndex = static_cast<std::size_t>(LineFigure::MarginPerHour);

/// Sets of measures or products are drawn as scenarios are that are compared.
class MarginChart : public IntervalChart {
public:
    MarginChart(std::shared_ptr<const CompareOutcome> rows, QString title, StudyTable table)
        : IntervalChart(std::move(rows)), m_title(std::move(title)), m_table(std::move(table))
    {
    }

    using IntervalChart::setNote;
    using IntervalChart::showYearly;

    QString title() const override { return m_title; }
    QString summary() const override { return joinedSentences({asSentence(m_title), m_table.headline}); }
    ChartTable table(TimeRange, const ShiftClock&) const override { return m_table.data; }

private:
    QString m_title;
    StudyTable m_table;
};

class MarginRows {
public:
    MarginRows(const Line& line, const StudyPlan& plan)
    {
        m_outcome.study.figure = LineFigure::MarginPerHour;
        m_outcome.study.plan = plan;
        m_line = line;
        m_outcome.result.isComplete = true;
    }

    void add(const QString& name, const FigureStatistics& margin, const FigureComparison* difference)
    {
        StudyScenario scenario{m_line, {}};
        scenario.scenario.name = name.toStdString();
        m_outcome.study.scenarios.push_back(std::move(scenario));
        ComparedScenario& row = m_outcome.result.scenarios.emplace_back();
        row.figures[marginIndex] = margin;
        if (!difference)
            return;
        row.differences[marginIndex] = *difference;
        m_outcome.result.differenceLevel = difference->differenceLevel;
    }
    CompareResult& result() { return m_outcome.result; }
    std::shared_ptr<const CompareOutcome> outcome() { return std::make_shared<const CompareOutcome>(m_outcome); }

private:
    CompareOutcome m_outcome;
    Line m_line;
};

QString costWords(const SetReport& report, const QString& currency)
{
    return Charts::tr("costs %1").arg(withCurrency(sizedNumberText(report.cost), currency));
}

} // namespace

std::shared_ptr<const Chart> measureChart(const PortfolioOutcome& outcome)
{
    const Line& line = outcome.study.reference.line;
    MarginRows rows(line, outcome.study.plan);
    std::vector<std::optional<double>> hoursPerYear;
    for (const MeasureRow& row : measureRows(outcome)) {
        hoursPerYear.push_back(row.report ? row.report->payback.hoursPerYear : std::nullopt);
        if (!row.report) {
            rows.add(measureNames(outcome, {}), outcome.result.best.marginPerHour.reference, nullptr);
            continue;
        }
        if (row.isBest)
            rows.result().best = rows.result().scenarios.size();
        rows.add(measureNames(outcome, row.report->set), row.report->marginPerHour.scenario,
                 &row.report->marginPerHour);
    }
    const QString title = Charts::tr("%1: sets of measures", "a figure")
                              .arg(figureLabel(specOf(LineFigure::MarginPerHour), line.currency));
    auto chart = std::make_shared<MarginChart>(rows.outcome(), title, tableOf(outcome));
    chart->showYearly(hoursPerYear);
    std::size_t place = 0;
    for (const MeasureRow& row : measureRows(outcome)) {
        if (row.report)
            chart->setNote(place, costWords(*row.report, toQString(line.currency)));
        ++place;
    }
    return chart;
}

std::shared_ptr<const Chart> mixChart(const MixOutcome& outcome)
{
    const Line& line = outcome.study.scenario.line;
    MarginRows rows(line, outcome.study.plan);
    rows.result().isComplete = outcome.result.isComplete;
    for (std::size_t i = 0; i < outcome.result.products.size(); ++i) {
        const MixedProduct& product = outcome.result.products[i];
        rows.add(toQString(product.name), product.marginPerHour, i == 0 ? nullptr : &product.toFirst);
    }
    const QString title =
        Charts::tr("%1: the products", "a figure").arg(figureLabel(specOf(LineFigure::MarginPerHour), line.currency));
    return std::make_shared<MarginChart>(rows.outcome(), title, tableOf(outcome));
}

} // namespace linetwin::app
