// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopEditors.h"

#include "app/commands/TypicalValues.h"
#include "app/properties/StationReading.h"
#include "app/properties/StopCounterRow.h"
#include "app/properties/StopLog.h"
#include "app/properties/StopSummary.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace linetwin::app {

namespace {

using enum ParameterId;

} // namespace

StopEditors::StopEditors(ProjectDocument& document, const StopSwitch& onAndOff, StopChoice stop,
                         std::optional<StopTrigger> trigger, QWidget* parent)
    : QWidget(parent), m_document(document), m_switch(onAndOff), m_stop(std::move(stop)), m_trigger(trigger)
{
    addRows();
}

void StopEditors::addRows()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, gridUnit);
    layout->setSpacing(0);
    for (const ParameterId id : {StopPer, StopEvery})
        addRow(*layout, id);
    addCounters(*layout);
    for (const ParameterId id : {StopTimeMin, StopState})
        addRow(*layout, id);
    addFold(*layout);
}

void StopEditors::addFold(QVBoxLayout& layout)
{
    // Tab goes through what is made first.
    m_toggle = new QToolButton(this);
    m_folded = new QWidget(this);
    m_toggle->setObjectName(QStringLiteral("stop.fold"));
    m_toggle->setText(tr("Variation, scrap, from a log"));
    if (m_stop.stations.front() == wholeLine || m_trigger == StopTrigger::Clock)
        m_toggle->setText(tr("Variation, from a log"));
    setSpokenName(*m_toggle, tr("%1: %2").arg(toQString(m_stop.name), m_toggle->text()));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_folded->setVisible(isOpen);
    });
    m_folded->hide();
    auto* toggleRow = new QHBoxLayout;
    toggleRow->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, 0);
    toggleRow->addWidget(m_toggle);
    toggleRow->addStretch();
    layout.addLayout(toggleRow);
    layout.addWidget(m_folded);
    auto* folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins(0, gridUnit / 2, 0, 0);
    folded->setSpacing(0);
    for (const ParameterId id :
         {StopEveryCv, StopTimeCv, StopTimeDist, StopFirst, StopScrapCycles, StopSlowCycles, StopSlowSpeed})
        addRow(*folded, id);
    if (!m_trigger || m_stop.stations.size() != 1)
        return;
    m_log = new StopLog(QStringLiteral("stops.%1.log.").arg(toQString(m_stop.name)), *m_trigger, this);
    folded->addWidget(m_log);
    connect(m_log, &StopLog::valuesEdited, this, &StopEditors::valuesEdited);
}

/// The line's reasons have no choice of what they are counted by, and no stop by the clock precedes a cycle.
bool StopEditors::isMeant(ParameterId ofStation) const
{
    if (m_stop.stations.front() == wholeLine)
        return lineFieldOf(ofStation).has_value();
    const bool isOfCycles = ofStation == StopScrapCycles || ofStation == StopSlowCycles || ofStation == StopSlowSpeed;
    return !isOfCycles || m_trigger != StopTrigger::Clock;
}

std::optional<RowUnit> StopEditors::unitOf(ParameterId ofStation) const
{
    if (ofStation != StopEvery || !m_trigger)
        return std::nullopt;
    if (m_trigger == StopTrigger::Cycles)
        return RowUnit{QuantityKind::Number, parameterUnit(StopScrapCycles)};
    return RowUnit{QuantityKind::MinutesBetween, parameterUnit(StopTimeMin)};
}

void StopEditors::addRow(QVBoxLayout& layout, ParameterId ofStation)
{
    if (!isMeant(ofStation))
        return;
    const ParameterKey key = stopKey(m_stop.stations.front(), ofStation, m_stop.name);
    const auto unit = unitOf(ofStation);
    auto* row = unit ? new ParameterRow(key, *unit, this) : new ParameterRow(key, this);
    layout.addWidget(row);
    m_rows.push_back(row);
    connect(row, &ParameterRow::valueEdited, this,
            [this, key](ParameterValue value, int gesture) { edit(key, value, gesture); });
    connect(row, &ParameterRow::scaled, this, [this, key](double factor) { scale(key, factor); });
    connect(row, &ParameterRow::numberRequested, this, [this, key] { askForNumber(key); });
    connect(row, &ParameterRow::resetRequested, this, [this, key] { reset(key); });
    connect(row, &ParameterRow::accepted, this, [this, key] { acceptTypicalValue(m_document, m_stop.stations, key); });
}

void StopEditors::addCounters(QVBoxLayout& layout)
{
    if (!m_trigger)
        return;
    const bool isByClock = m_trigger == StopTrigger::Clock;
    const QString help =
        isByClock ? tr("The same as a number of stops by the clock, their own length included. 0: never.")
                  : tr("The same as a number of stops, while the station runs all the time at its speed; waiting and "
                       "stopped time does not count. 0: never.");
    m_perShift = new StopCounterRow(tr("Stops a shift"), {}, help, this);
    m_perShift->editor().setObjectName(QStringLiteral("stops.%1.perShift").arg(toQString(m_stop.name)));
    m_perHour = new StopCounterRow(isByClock ? tr("Stops per hour") : tr("Stops per running hour"),
                                   tr("/h", "stops per hour"), help, this);
    m_perHour->editor().setObjectName(QStringLiteral("stops.%1.perHour").arg(toQString(m_stop.name)));
    m_counters = {m_perShift, m_perHour};
    for (StopCounterRow* row : m_counters) {
        layout.addWidget(row);
        connect(row, &StopCounterRow::valuesEdited, this, &StopEditors::valuesEdited);
    }
}

std::vector<CountedStop> StopEditors::countedStops() const
{
    std::vector<CountedStop> counted;
    for (const std::string& station : m_stop.stations) {
        CountedStop stop;
        stop.station = station;
        stop.every = stopKey(station, StopEvery, m_stop.name);
        stop.value = m_document.value(station, stop.every);
        stop.reference = m_document.isBaselineActive() ? stop.value : m_document.baselineValue(station, stop.every);
        stop.rate = {triggerOf(m_document, station, m_stop.name),
                     m_document.value(station, stopKey(station, StopTimeMin, m_stop.name)).value_or(0),
                     station == wholeLine ? 0 : m_document.value(station, Uph).value_or(0)};
        counted.push_back(std::move(stop));
    }
    return counted;
}

void StopEditors::showValues(const StationReading& reading)
{
    for (ParameterRow* row : m_rows)
        row->showContent(reading.contentOf(row->parameter(), m_stop.stations));
    if (!m_perShift)
        return;
    const std::vector<CountedStop> stops = countedStops();
    const double hours = m_document.effectiveSettings().durationHours;
    const QString shift =
        m_trigger == StopTrigger::Clock ? tr("Stops a shift of %1 h") : tr("Stops in %1 h of running");
    m_perShift->setLabel(shift.arg(shortestNumberText(hours)));
    m_perShift->showStops(stops, hours);
    m_perHour->showStops(stops, 1);
    if (m_log)
        m_log->showStop(stops.front());
}

void StopEditors::paintEvent(QPaintEvent*)
{
    // Together with the row above it is one thing.
    QColor tint = theme().text;
    tint.setAlpha(10);
    QPainter painter(this);
    painter.fillRect(rect().adjusted(gridUnit, 0, -gridUnit / 2, -gridUnit / 2), tint);
}

void StopEditors::setExplained(bool isExplained)
{
    for (ParameterRow* row : m_rows)
        row->setExplained(isExplained);
}

void StopEditors::commitPendingText()
{
    for (ParameterRow* row : m_rows)
        row->commitPendingText();
    for (StopCounterRow* row : m_counters)
        row->editor().commit();
}

void StopEditors::discardPendingText()
{
    for (ParameterRow* row : m_rows)
        row->discardPendingText();
    for (StopCounterRow* row : m_counters)
        row->editor().discardPendingText();
}

std::vector<RowLayout> StopEditors::rowLayouts() const
{
    std::vector<RowLayout> layouts;
    for (const ParameterRow* row : m_rows)
        layouts.push_back(row->rowLayout());
    for (const StopCounterRow* row : m_counters)
        layouts.push_back(row->rowLayout());
    if (m_log)
        std::ranges::transform(m_log->fields(), std::back_inserter(layouts), &LabelledQuantity::rowLayout);
    return layouts;
}

void StopEditors::reveal(const QString& editor)
{
    if (m_folded->findChild<QWidget*>(editor))
        setUnfolded(true);
}

bool StopEditors::isUnfolded() const
{
    return m_toggle->isChecked();
}

void StopEditors::setUnfolded(bool isUnfolded)
{
    m_toggle->setChecked(isUnfolded);
}

} // namespace linetwin::app
