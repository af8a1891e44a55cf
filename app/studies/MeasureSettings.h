// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudySettings.h"

#include <set>

class QLabel;
class QListWidget;

namespace linetwin::app {

class OptionalQuantity;

/// Which measures can be chosen, all unless the user unticks them, and how much there is for them. Measures are the
/// scenarios of the shown line that have an investment.
class MeasureSettings : public StudySettings {
    Q_OBJECT

public:
    MeasureSettings(ProjectDocument& document, QWidget* parent);

    void forget() override;
    void leaveOut(ScenarioId scenario) override;

protected:
    void fill(StudyForm& form) const override;
    void take(const StudyForm& form) override;

private:
    void refresh();
    void takeTicks();

    ProjectDocument& m_document;
    QListWidget* m_list;
    QLabel* m_none; ///< where there is no measure
    OptionalQuantity* m_budget;
    QString m_currency;
    std::set<ScenarioId> m_unticked;
};

} // namespace linetwin::app
