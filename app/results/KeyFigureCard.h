// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/DifferenceReading.h"

#include <QWidget>

class QLabel;

namespace linetwin::app {

/// A key figure in large digits with its interval and its difference to the baseline.
class KeyFigureCard : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString value;
        QString interval;
        QString derivation;         ///< from which other figure it follows; empty for nothing
        QString spread;             ///< of single shifts
        bool isPreliminary = false; ///< more shifts are on their way
        std::optional<DifferenceReading> difference;
        QString confirmed; ///< what a confirmation says; empty without
        bool confirmedDiffers = false;
        QString confirmedDetails; ///< its shifts and look
        QString details;          ///< look, level, gain of pairing; empty hides them
        QString counting;         ///< that the definition needs in this line; empty for nothing
    };

    explicit KeyFigureCard(const FigureSpec& spec, QWidget* parent = nullptr);

    void showContent(const Content& content);
    const FigureSpec& figure() const { return m_spec; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateColors();
    void fitValue();
    void fitTexts();

    const FigureSpec& m_spec;
    Content m_content;
    QLabel* m_label;
    QLabel* m_value;
    QLabel* m_interval;
    QLabel* m_derivation;
    QLabel* m_spread;
    QLabel* m_difference;
    QLabel* m_verdict;
    QLabel* m_confirmed;
    QLabel* m_details;
};

} // namespace linetwin::app
