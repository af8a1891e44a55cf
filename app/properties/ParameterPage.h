// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/properties/ParameterRow.h"

#include <QScrollArea>

#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace linetwin::app {

class CounterRow;
class CounterSection;
class ProjectDocument;
class StopSection;
class TopologyEditor;

/// The rows of all parameters under the titles of their groups, with the types of the stations before and the plant's
/// own counters after them. Scrolls up and down only. Edits of parameters are asked for by signals.
class ParameterPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ParameterPage(ProjectDocument& document, QWidget* parent = nullptr);

    void showStations(const std::vector<std::string>& stations);
    /// Shows the help of every parameter under its editor.
    void setExplained(bool isExplained);
    /// Takes over what has been typed (if it is valid) or forgets it.
    void commitPendingText();
    void discardPendingText();
    /// Opens what hides the editor of this name.
    void reveal(const QString& editor);

Q_SIGNALS:
    /// The value is meant for every station that is shown.
    void valueEdited(linetwin::ParameterId parameter, linetwin::ParameterValue value, int gesture);
    /// Every station is to have its reference, the baseline's value, times the factor.
    void scaled(linetwin::ParameterId parameter, double factor);
    void numberRequested(linetwin::ParameterId parameter);
    void resetRequested(linetwin::ParameterId parameter);
    void accepted(linetwin::ParameterId parameter);
    void valuesEdited(const std::vector<linetwin::app::StationValue>& values, const QString& what, int gesture);
    /// See StopSection.
    void fieldsMade(QWidget* fields);
    void fieldsClosing(QWidget* fields);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRows();
    void addTitle(QVBoxLayout& layout, const QString& text);
    void addBesides(QVBoxLayout& layout, ParameterId parameter);
    void addStops(QVBoxLayout& layout);
    void leadTo(ParameterId parameter);
    void addGroup(QVBoxLayout& layout, ParameterGroup group);
    /// Labels beside the editors, or above them where that is too narrow.
    void arrangeRows();
    void updateFonts();

    ProjectDocument& m_document;
    std::vector<QLabel*> m_groupTitles;
    TopologyEditor* m_topology = nullptr;
    std::vector<ParameterRow*> m_rows;
    std::vector<CounterRow*> m_besides; ///< counters right under their parameter
    std::vector<CounterSection*> m_counters;
    StopSection* m_stops = nullptr;
    bool m_isNarrow = false;
};

} // namespace linetwin::app
