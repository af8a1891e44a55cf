// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/FigureContents.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace linetwin::app {

class ShareBar;
class WrappedLabel;

/// The factors of the line's OEE below each other, each with its bar, its interval and its difference to the baseline,
/// and their product: U · A · P · F · Q = OEE. Where there is little room, intervals are below their figures.
class FactorRows : public QWidget {
    Q_OBJECT

public:
    explicit FactorRows(QWidget* parent = nullptr);

    void showFigures(const ResolvedLine& line, const std::function<ComparedFigure(LineFigure)>& figureOf);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateColors();
    void arrange();
    int intervalWidth() const;

    struct Row {
        LineFigure figure;
        QLabel* sign;
        WrappedLabel* name;
        QLabel* value;
        QLabel* interval;
        QLabel* caveat; ///< why the interval cannot be trusted
        QLabel* difference;
        ShareBar* bar;
        DifferenceReading::Tone tone = DifferenceReading::Tone::Undecided;
    };
    std::vector<Row> m_rows;
    QGridLayout* m_grid;
    bool m_isNarrow = false;
};

/// A share as a bar; more than 1 fills it and shows an arrow, null is empty.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(bool isProduct, QWidget* parent = nullptr);
    void setShare(std::optional<double> share);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isProduct;
    std::optional<double> m_share;
};

} // namespace linetwin::app
