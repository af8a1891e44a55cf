// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

class QFormLayout;

namespace linetwin::app {

/// How the active entry is run, read-only: shift length, warm-up, seed, replications.
class RunSettingsSummary : public QWidget {
    Q_OBJECT

public:
    explicit RunSettingsSummary(QWidget* parent = nullptr);

    void showSettings(const ProjectDocument& document);

private:
    QFormLayout* m_form;
};

} // namespace linetwin::app
