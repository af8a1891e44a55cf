// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"
#include "engine/support/Finding.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QToolButton;

namespace linetwin::app {

class QuantityEdit;
class StopSlider;

/// What a row shows of its parameter.
struct ParameterRowContent {
    ParameterValue value;     ///< in force for the edited entry
    ParameterValue reference; ///< what Reset goes back to: the baseline's value, or for the Baseline the default
    ParameterValue suggested; ///< where editing begins when null is switched off
    bool isBaseline = false;  ///< the Baseline is edited, not a scenario
    bool isOwn = false;       ///< the edited entry names the parameter itself: overridden, or set in the baseline
    bool isLocked = false;    ///< belongs to the baseline, and a scenario is edited
    QString note;             ///< e.g. the seconds of protection
    Findings findings;        ///< about this parameter of this station
};

/// One parameter: label, editor with unit, value to go back to, mark when overridden, reset, problems; for whole
/// numbers a slider, for parameters that may be null a box for it. Made from its row of the parameter table.
class ParameterRow : public QWidget {
    Q_OBJECT

public:
    explicit ParameterRow(const ParameterSpec& spec, QWidget* parent = nullptr);

    ParameterId parameter() const { return m_spec.id; }
    void showContent(const ParameterRowContent& content);
    /// Takes over what has been typed (if it is valid) or forgets it.
    void commitPendingText();
    void discardPendingText();
    QWidget* firstEditor() const;

Q_SIGNALS:
    void valueEdited(linetwin::ParameterValue value, int gesture);
    void resetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void makeAccessible();
    void setNull(bool isNull);
    QString valueText(ParameterValue value) const;
    void updateReference();
    void updateProblems();
    void updateMark();
    void updateFonts();

    const ParameterSpec& m_spec;
    ParameterRowContent m_content;
    QLabel* m_label;
    QLabel* m_reference;
    QuantityEdit* m_edit;
    QLabel* m_unit;
    QToolButton* m_reset;
    QCheckBox* m_null = nullptr;
    StopSlider* m_slider = nullptr;
    QLabel* m_note;
    QLabel* m_problem;
};

} // namespace linetwin::app
