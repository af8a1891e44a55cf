// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QToolButton;

namespace linetwin::app {

/// Says what is edited: the stations and the entry, or the entry itself; with the switch that explains every parameter.
class PropertyHeader : public QWidget {
    Q_OBJECT

public:
    explicit PropertyHeader(QWidget* parent = nullptr);

    /// No stations: the settings of the entry.
    void showStations(const ProjectDocument& document, const std::vector<std::string>& stations);

Q_SIGNALS:
    void explained(bool isExplained);
    void tableWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateFonts();

    QLabel* m_title;
    QLabel* m_subtitle;
    QToolButton* m_explain;
    QToolButton* m_table;
};

} // namespace linetwin::app
