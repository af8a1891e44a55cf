// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/FigureContents.h"

#include <QWidget>

class QLabel;

namespace linetwin::app {

/// A key figure in large digits with its interval and its difference to the baseline.
class KeyFigureCard : public QWidget {
    Q_OBJECT

public:
    explicit KeyFigureCard(const FigureSpec& spec, QWidget* parent = nullptr);

    /// `currency` of amounts; empty for none.
    void showContent(const FigureContent& content, const std::string& currency = {});
    const FigureSpec& figure() const { return m_spec; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateColors();
    void fitValue();
    void fitTexts();

    const FigureSpec& m_spec;
    FigureContent m_content;
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
