// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/experiments/StudySettings.h"

class QSpinBox;

namespace linetwin::app {

class OptionalQuantity;

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
    OptionalQuantity* m_places;
    OptionalQuantity* m_target; ///< in the figure's unit
};

} // namespace linetwin::app
