// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "engine/study/Sweep.h"

#include <QWidget>

#include <array>
#include <string>

class QComboBox;
class QGridLayout;
class QLabel;

namespace linetwin::app {

class QuantityEdit;

/// Station, parameter, and from where to where in which steps, in the units in which the parameter is typed elsewhere.
class SweepRangeEdit : public QWidget {
    Q_OBJECT

public:
    /// `position`: which parameter it begins with, so that two do not begin with the same.
    SweepRangeEdit(ProjectDocument& document, int position, QWidget* parent);

    /// nullopt without a station, and while the numbers make no range.
    std::optional<SweepRange> range() const;
    void setRange(const SweepRange& range);

Q_SIGNALS:
    void changed();

private:
    enum Number { From, To, Step, numberCount };

    void follow(const Change& change);
    void fillStations();
    void suggest();
    ParameterPath path() const;

    ProjectDocument& m_document;
    int m_position;
    QComboBox* m_station;
    QComboBox* m_parameter;
    QGridLayout* m_numberPlaces;
    std::array<QLabel*, numberCount> m_captions{};
    std::array<QuantityEdit*, numberCount> m_numbers{};
    std::string m_stationName;
};

} // namespace linetwin::app
