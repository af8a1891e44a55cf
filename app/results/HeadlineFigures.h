// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/ResultReading.h"
#include "app/results/KeyFigureCard.h"
#include "app/run/LiveRunner.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace linetwin::app {

class VerdictBar;

/// The large figures of the line with interval and difference to the baseline, what can be done for a verdict, and what
/// the signs mean.
class HeadlineFigures : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineFigures(LiveRunner& runner, QWidget* parent = nullptr);

    /// Never null.
    void showResult(ResultReadingPointer reading);
    /// What runs has changed, but not the result.
    void showRunning();
    /// Nothing is confirmed of figures that are out of date.
    void setCurrent(bool isCurrent);
    /// In as many columns as a width has room for.
    void arrange(int width);

Q_SIGNALS:
    /// The user wants the figures told otherwise; a reading that was made with the settings of before is out of date.
    void viewChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    FigureContent contentOf(LineFigure figure) const;
    /// Of figures that all agree with the baseline exactly.
    void showSameness(const std::vector<FigureContent>& contents);
    void showNotes(bool isAllTheSame);
    /// Why all is 0, where a station is so slow.
    void showLongCycle();
    void updateFonts();

    ResultReadingPointer m_reading;
    QLabel* m_longCycle;
    QLabel* m_sameness;
    QGridLayout* m_cardGrid;
    std::vector<KeyFigureCard*> m_cards;
    int m_cardColumns = 0;
    VerdictBar* m_verdicts;
    QLabel* m_note;
};

} // namespace linetwin::app
