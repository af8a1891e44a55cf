// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudySettings.h"

class QCheckBox;

namespace linetwin::app {

class OptionalQuantity;
class QuantityEdit;

class SensitivitySettings : public StudySettings {
    Q_OBJECT

public:
    SensitivitySettings(ProjectDocument& document, QWidget* parent);

protected:
    void fill(StudyForm& form) const override;
    void take(const StudyForm& form) override;

private:
    QuantityEdit* m_percent;
    QCheckBox* m_inFull;
};

class SizingSettings : public StudySettings {
    Q_OBJECT

public:
    SizingSettings(ProjectDocument& document, QWidget* parent);

    void forget() override;

protected:
    void fill(StudyForm& form) const override;
    void take(const StudyForm& form) override;

private:
    OptionalQuantity* m_places;
    OptionalQuantity* m_target; ///< in the figure's unit
};

} // namespace linetwin::app
