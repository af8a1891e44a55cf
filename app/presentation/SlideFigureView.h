// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/EntrySummary.h"

#include <QWidget>

namespace linetwin::app {

class SlideLabel;

/// A figure with its interval, its change and the verdict in words.
class SlideFigureView : public QWidget {
    Q_OBJECT

public:
    /// Of the key figure everything is larger.
    explicit SlideFigureView(bool isKey, QWidget* parent = nullptr);

    void showFigure(const SummaryFigure& figure, bool isPreliminary);
    /// For a screen of 1080 lines `unit` is 1.
    void setUnit(double unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateColors();

    bool m_isKey;
    bool m_isPreliminary = false;
    SummaryFigure m_figure;
    SlideLabel* m_label;
    SlideLabel* m_value;
    SlideLabel* m_interval;
    SlideLabel* m_difference;
    SlideLabel* m_verdict;
    SlideLabel* m_note; ///< on how few stops the verdict hangs
};

} // namespace linetwin::app
