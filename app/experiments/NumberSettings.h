// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/experiments/StudySettings.h"

class QLabel;
class QSpinBox;

namespace linetwin::app {

class QuantityEdit;

class SensitivitySettings : public StudySettings {
    Q_OBJECT

public:
    explicit SensitivitySettings(QWidget* parent);

protected:
    void fill(StudyForm& form) const override;

private:
    QSpinBox* m_percent;
};

class SizingSettings : public StudySettings {
    Q_OBJECT

public:
    explicit SizingSettings(QWidget* parent);

protected:
    void fill(StudyForm& form) const override;

private:
    void makeTarget(LineFigure figure);

    QSpinBox* m_places;
    QWidget* m_targetPlace;
    QLabel* m_targetUnit;
    QuantityEdit* m_target = nullptr; ///< in the figure's unit; empty for none
};

} // namespace linetwin::app
