// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudySettings.h"

class QCheckBox;
class QLabel;

namespace linetwin::app {

class SweepRangeEdit;

/// One parameter over a range, or two as a grid.
class SweepSettings : public StudySettings {
    Q_OBJECT

public:
    SweepSettings(ProjectDocument& document, QWidget* parent);

protected:
    void fill(StudyForm& form) const override;
    void take(const StudyForm& form) override;

private:
    void showCount();

    SweepRangeEdit* m_first;
    QCheckBox* m_hasSecond;
    SweepRangeEdit* m_second;
    QLabel* m_count;
};

} // namespace linetwin::app
