// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/ResultReading.h"
#include "app/text/DifferenceReading.h"
#include "engine/study/Payback.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace linetwin::app {

class FallBar;
struct ComparedFigure;

/// The money of a run as a waterfall from revenue over material, conversion and cost rates to the margin; of a
/// run, an hour or a good unit. Each with its interval and its difference to the baseline, and below what an investment
/// brings. Hidden where the line makes no product.
class MoneyStatement : public QWidget {
    Q_OBJECT

public:
    explicit MoneyStatement(QWidget* parent = nullptr);

    enum class Basis { Run, Hour, GoodUnit };
    Basis basis() const { return m_basis; }
    void setBasis(Basis basis);

    /// Never null. `payback` is what the scenario's investment brings; nullopt without one.
    void showResult(ResultReadingPointer reading, const std::optional<Payback>& payback);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* sign;
        QLabel* name;
        FallBar* bar;
        QLabel* value;
        QLabel* interval;
        QLabel* difference;
        DifferenceReading::Tone tone = DifferenceReading::Tone::Undecided;
    };
    static constexpr std::size_t rowCount = 5;

    QWidget* makeHeader();
    void addRow(QGridLayout& grid, std::size_t index);
    void refresh();
    void showRow(Row& row, const FigureSpec& spec, const ComparedFigure& figure);
    void showRevenuePerGoodUnit(double revenue);
    void showPayback(const std::optional<Payback>& payback);
    void updateColors();

    ResultReadingPointer m_reading;
    Basis m_basis = Basis::Hour;
    QLabel* m_title;
    QButtonGroup* m_bases;
    std::vector<Row> m_rows;
    QLabel* m_payback;
    QLabel* m_note;
};

} // namespace linetwin::app
