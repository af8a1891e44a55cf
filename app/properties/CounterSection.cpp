// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/CounterSection.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double mostLogged = 1e15;

StationValue valueFor(const std::string& station, ParameterId parameter, ParameterValue value)
{
    if (value)
        value = roundedAsCounted(*value);
    return {station, parameter, value};
}

bool isInRange(const StationValue& value)
{
    const ParameterSpec& spec = specOf(value.parameter.id);
    const ParameterValue number = *value.value;
    return !number || (*number >= spec.minimum && *number <= spec.maximum);
}

} // namespace

LogEntry::LogEntry(ParameterGroup group, QWidget* parent)
    : QWidget(parent), m_group(group), m_title(new QLabel(tr("From a log"), this)), m_outcome(new QLabel(this)),
      m_takeOver(new QPushButton(tr("Use these values"), this))
{
    const bool areJams = group == ParameterGroup::Performance;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gridUnit, 0, gridUnit / 2);
    layout->setSpacing(0);
    m_title->setContentsMargins(2 * gridUnit, 0, gridUnit, gridUnit / 2);
    layout->addWidget(m_title);
    if (areJams)
        m_fields[0] = addField(QStringLiteral("log.cycles"), tr("Cycles run"), QString(),
                               tr("Cycles that the station made in the time of the log."), QuantityKind::Number);
    else
        m_fields[0] = addField(QStringLiteral("log.hours"), tr("Running hours"), tr("h"),
                               tr("Hours that the station was running; waiting and stopped time does not count."),
                               QuantityKind::Number);
    m_fields[1] = addField(areJams ? QStringLiteral("log.jams") : QStringLiteral("log.breakdowns"),
                           areJams ? tr("Jams") : tr("Breakdowns"), QString(), tr("How many stops the log counts."),
                           QuantityKind::Number);
    m_fields[2] =
        addField(areJams ? QStringLiteral("log.jamMinutes") : QStringLiteral("log.repairMinutes"),
                 tr("Minutes stopped"), tr("min"), tr("How long these stops lasted in all."), QuantityKind::Minutes);
    m_outcome->setWordWrap(true);
    m_outcome->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->addWidget(m_outcome);
    auto* button = new QHBoxLayout;
    button->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    button->addWidget(m_takeOver);
    button->addStretch();
    layout->addLayout(button);
    m_takeOver->setObjectName(areJams ? QStringLiteral("log.takeOverJams") : QStringLiteral("log.takeOverBreakdowns"));
    m_takeOver->setAutoDefault(true);
    setTabOrder(&m_fields[2]->editor(), m_takeOver);
    connect(m_takeOver, &QPushButton::clicked, this, &LogEntry::takeOver);
    updateFonts();
    refresh();
}

LabelledQuantity* LogEntry::addField(const QString& name, const QString& label, const QString& unit,
                                     const QString& help, QuantityKind kind)
{
    auto* field = new LabelledQuantity(label, unit, help, QuantityRange{kind, 0, mostLogged, false}, this);
    field->editor().setObjectName(name);
    layout()->addWidget(field);
    connect(&field->editor(), &QuantityEdit::valueEdited, this, &LogEntry::refresh);
    return field;
}

void LogEntry::showStation(const CounterStation& station)
{
    if (station.name != m_station.name) {
        for (LabelledQuantity* field : m_fields) {
            field->editor().discardPendingText();
            field->editor().setValue(std::nullopt);
        }
    }
    m_station = station;
    refresh();
}

std::vector<StationValue> LogEntry::estimate() const
{
    const auto number = [this](std::size_t field) { return m_fields[field]->editor().value(); };
    if (!number(0) || !number(1) || !number(2))
        return {};
    const StopCount count{*number(1), *number(2)};
    std::vector<StationValue> values;
    if (m_group == ParameterGroup::Performance) {
        if (const auto jams = jamsFromLog(*number(0), count)) {
            values.push_back(valueFor(m_station.name, ParameterId::JamProb, jams->jamProb));
            if (jams->jamTimeSec)
                values.push_back(valueFor(m_station.name, ParameterId::JamTimeSec, jams->jamTimeSec));
        }
    } else if (const auto breakdowns = breakdownsFromLog(*number(0), count, m_station.parameters.uph)) {
        values.push_back(valueFor(m_station.name, ParameterId::MtbfMin, breakdowns->mtbfMin));
        if (breakdowns->mttrMin)
            values.push_back(valueFor(m_station.name, ParameterId::MttrMin, breakdowns->mttrMin));
    }
    return std::ranges::all_of(values, isInRange) ? values : std::vector<StationValue>();
}

void LogEntry::refresh()
{
    const bool isComplete = std::ranges::all_of(
        m_fields, [](const LabelledQuantity* field) { return field && field->editor().value().has_value(); });
    const std::vector<StationValue> values = estimate();
    QStringList parts;
    for (const StationValue& value : values)
        parts << tr("%1: %2").arg(parameterLabel(value.parameter),
                                  parameterValueText(value.parameter.id, *value.value));
    if (!isComplete)
        m_outcome->setText(tr("Fill in all three."));
    else if (parts.isEmpty())
        m_outcome->setText(
            tr("No station can have counted that: at most one stop a cycle, and minutes only with stops."));
    else
        m_outcome->setText(parts.join(QStringLiteral("\n")));
    setSpokenDescription(*m_takeOver, m_outcome->text());
}

void LogEntry::takeOver()
{
    for (LabelledQuantity* field : m_fields)
        field->editor().commit();
    const std::vector<StationValue> values = estimate();
    if (!values.empty()) {
        const QString what =
            m_group == ParameterGroup::Performance ? tr("jams from a log") : tr("breakdowns from a log");
        Q_EMIT valuesEdited(values, what, 0);
        return;
    }
    const auto missing = std::ranges::find_if(
        m_fields, [](const LabelledQuantity* field) { return !field->editor().value().has_value(); });
    (missing == m_fields.end() ? m_fields.front() : *missing)->editor().setFocus(Qt::OtherFocusReason);
}

void LogEntry::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_outcome->setFont(captionFont());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().mutedText);
    m_outcome->setPalette(muted);
}

void LogEntry::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

bool CounterSection::hasCounters(ParameterGroup group)
{
    return std::ranges::any_of(counterSpecs(),
                               [&](const CounterSpec& spec) { return specOf(spec.parameter).group == group; });
}

CounterSection::CounterSection(ParameterGroup group, QWidget* parent)
    : QWidget(parent), m_toggle(new QToolButton(this)), m_content(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_toggle->setText(tr("As the plant counts it"));
    m_toggle->setObjectName(QStringLiteral("counters.%1").arg(static_cast<int>(group)));
    setSpokenName(*m_toggle, tr("%1: %2").arg(groupText(group), m_toggle->text()));
    m_toggle->setToolTip(
        tr("Enter these values as the plant counts them: stops per running hour, minutes per stop, or a log"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    auto* toggleRow = new QHBoxLayout;
    toggleRow->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, 0);
    toggleRow->addWidget(m_toggle);
    toggleRow->addStretch();
    layout->addLayout(toggleRow);
    layout->addWidget(m_content);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, gridUnit / 2, 0, 0);
    content->setSpacing(0);
    for (const CounterSpec& spec : counterSpecs()) {
        if (specOf(spec.parameter).group != group || spec.standsBeside)
            continue;
        auto* row = new CounterRow(spec, m_content);
        content->addWidget(row);
        m_rows.push_back(row);
        connect(row, &CounterRow::valuesEdited, this, &CounterSection::valuesEdited);
    }
    if (group != ParameterGroup::Pace) {
        m_log = new LogEntry(group, m_content);
        content->addWidget(m_log);
        connect(m_log, &LogEntry::valuesEdited, this, &CounterSection::valuesEdited);
    }
    m_content->hide();
    connect(m_toggle, &QToolButton::toggled, this, [this](bool isOpen) {
        m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(isOpen);
    });
}

void CounterSection::showStations(const std::vector<CounterStation>& stations)
{
    for (CounterRow* row : m_rows)
        row->showStations(stations);
    if (!m_log)
        return;
    // A log is of one station.
    m_log->setVisible(stations.size() == 1);
    if (stations.size() == 1)
        m_log->showStation(stations.front());
}

void CounterSection::commitPendingText()
{
    for (CounterRow* row : m_rows)
        row->editor().commit();
}

void CounterSection::discardPendingText()
{
    for (CounterRow* row : m_rows)
        row->editor().discardPendingText();
}

std::vector<RowLayout> CounterSection::rowLayouts() const
{
    std::vector<RowLayout> layouts;
    for (const CounterRow* row : m_rows)
        layouts.push_back(row->rowLayout());
    if (m_log)
        std::ranges::transform(m_log->fields(), std::back_inserter(layouts), &LabelledQuantity::rowLayout);
    return layouts;
}

} // namespace linetwin::app
