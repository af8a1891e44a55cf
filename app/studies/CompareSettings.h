// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudySettings.h"

#include <set>

class QListWidget;

namespace linetwin::app {

/// Which entries are compared, and with which. All are, unless the user unticks them.
class CompareSettings : public StudySettings {
    Q_OBJECT

public:
    CompareSettings(ProjectDocument& document, QWidget* parent);

protected:
    void fill(StudyForm& form) const override;
    void take(const StudyForm& form) override;

private:
    void refresh();
    void takeTicks();
    std::vector<std::optional<ScenarioId>> entries() const;

    ProjectDocument& m_document;
    QComboBox* m_referenceChoice;
    QListWidget* m_list;
    std::optional<ScenarioId> m_reference;
    std::set<std::optional<ScenarioId>> m_unticked;
};

} // namespace linetwin::app
