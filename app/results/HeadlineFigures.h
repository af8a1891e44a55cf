// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Never null. Of the one shift that is played back, or the mean of all.
    void showResult(const LiveResultPointer& result, bool isPlayedShift);
    /// Nothing is confirmed of figures that are out of date.
    void setCurrent(bool isCurrent);
    /// In as many columns as a width has room for.
    void arrange(int width);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    KeyFigureCard::Content contentOf(LineFigure figure) const;
    /// Of figures that all agree with the baseline exactly.
    void showSameness(const std::vector<KeyFigureCard::Content>& contents);
    void showNotes(bool isAllTheSame);
    /// Why all is 0, where a station is so slow.
    void showLongCycle();
    void updateFonts();

    LiveResultPointer m_result;
    bool m_isPlayedShift = false;
    QLabel* m_longCycle;
    QLabel* m_sameness;
    QGridLayout* m_cardGrid;
    std::vector<KeyFigureCard*> m_cards;
    int m_cardColumns = 0;
    VerdictBar* m_verdicts;
    QLabel* m_note;
};

} // namespace linetwin::app
