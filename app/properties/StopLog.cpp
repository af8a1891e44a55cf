// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopLog.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/SpokenText.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double mostInALog = 1e15;

ParameterId lengthOf(const CountedStop& stop)
{
    return stop.every.id == ParameterId::LineStopEvery ? ParameterId::LineStopTimeMin : ParameterId::StopTimeMin;
}

bool isAllowed(ParameterId id, double value)
{
    return value >= specOf(id).minimum && value <= specOf(id).maximum;
}

} // namespace

StopLog::StopLog(const QString& name, StopTrigger trigger, QWidget* parent)
    : QWidget(parent), m_trigger(trigger), m_title(new QLabel(tr("From a log"), this)), m_outcome(new QLabel(this)),
      m_takeOver(new QPushButton(tr("Use these values"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gridUnit, 0, gridUnit / 2);
    layout->setSpacing(0);
    m_title->setContentsMargins(2 * gridUnit, 0, gridUnit, gridUnit / 2);
    layout->addWidget(m_title);
    if (trigger == StopTrigger::Cycles)
        addField(0, name + QStringLiteral("cycles"), tr("Cycles run"), {},
                 tr("Cycles that the station made in the time of the log."));
    else if (trigger == StopTrigger::Running)
        addField(0, name + QStringLiteral("hours"), tr("Running hours"), tr("h"),
                 tr("Hours that the station was running; waiting and stopped time does not count."));
    else
        addField(0, name + QStringLiteral("hours"), tr("Open hours"), tr("h"),
                 tr("Hours of the log without breaks and nights, in which these stops can come."));
    addField(1, name + QStringLiteral("stops"), tr("Stops"), {}, tr("How many stops the log counts."));
    addField(2, name + QStringLiteral("minutes"), tr("Minutes stopped"), tr("min"),
             tr("How long these stops lasted in all."));
    m_outcome->setWordWrap(true);
    m_outcome->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->addWidget(m_outcome);
    auto* button = new QHBoxLayout;
    button->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    button->addWidget(m_takeOver);
    button->addStretch();
    layout->addLayout(button);
    m_takeOver->setObjectName(name + QStringLiteral("takeOver"));
    m_takeOver->setAutoDefault(true);
    setTabOrder(&m_fields[2]->editor(), m_takeOver);
    connect(m_takeOver, &QPushButton::clicked, this, &StopLog::takeOver);
    updateFonts();
    refresh();
}

void StopLog::addField(std::size_t place, const QString& name, const QString& label, const QString& unit,
                       const QString& help)
{
    auto* field =
        new LabelledQuantity(label, unit, help, QuantityRange{QuantityKind::Number, 0, mostInALog, false}, this);
    field->editor().setObjectName(name);
    layout()->addWidget(field);
    m_fields[place] = field;
    connect(&field->editor(), &QuantityEdit::valueEdited, this, &StopLog::refresh);
}

std::optional<StopEstimate> StopLog::unlimitedEstimate() const
{
    const auto number = [this](std::size_t field) { return m_fields[field]->editor().value(); };
    if (!number(0) || !number(1) || !number(2))
        return std::nullopt;
    constexpr double minutesOfAnHour = 60;
    const double ran = *number(0) * (m_trigger == StopTrigger::Cycles ? 1 : minutesOfAnHour);
    // Between stops by the clock is the time that they leave.
    const double exposure = m_trigger == StopTrigger::Clock ? ran - *number(2) : ran;
    auto found = stopsFromLog(exposure, {*number(1), *number(2)});
    if (!found)
        return found;
    if (found->every)
        found->every = roundedAsCounted(*found->every);
    if (found->timeMin)
        found->timeMin = roundedAsCounted(*found->timeMin);
    return found;
}

std::optional<StopEstimate> StopLog::estimate() const
{
    const auto found = unlimitedEstimate();
    const bool isPossible = found && (!found->every || isAllowed(ParameterId::StopEvery, *found->every)) &&
                            (!found->timeMin || isAllowed(ParameterId::StopTimeMin, *found->timeMin));
    return isPossible ? found : std::nullopt;
}

void StopLog::refresh()
{
    const bool isComplete = std::ranges::all_of(
        m_fields, [](const LabelledQuantity* field) { return field && field->editor().value().has_value(); });
    const auto found = isComplete ? estimate() : std::nullopt;
    if (!isComplete) {
        m_outcome->setText(tr("Fill in all three."));
    } else if (const auto beyond = found ? std::nullopt : unlimitedEstimate()) {
        m_outcome->setText(tr("Out of range: interval %1, stop time %2 min. They go up to %3 and %4.")
                               .arg(shortestNumberText(beyond->every.value_or(0)),
                                    shortestNumberText(beyond->timeMin.value_or(0)),
                                    shortestNumberText(specOf(ParameterId::StopEvery).maximum),
                                    shortestNumberText(specOf(ParameterId::StopTimeMin).maximum)));
    } else if (!found) {
        m_outcome->setText(tr("That cannot be: something must have run, and minutes come only with stops."));
    } else if (!found->every) {
        m_outcome->setText(tr("No stop: the reason is switched off."));
    } else {
        const QString unit =
            parameterUnit(m_trigger == StopTrigger::Cycles ? ParameterId::StopScrapCycles : ParameterId::StopTimeMin);
        m_outcome->setText(
            tr("Interval %1 %2, stop time %3 min")
                .arg(shortestNumberText(*found->every), unit, shortestNumberText(found->timeMin.value_or(0))));
    }
    setSpokenDescription(*m_takeOver, m_outcome->text());
}

void StopLog::takeOver()
{
    for (LabelledQuantity* field : m_fields)
        field->editor().commit();
    const auto found = estimate();
    if (!found) {
        const auto missing = std::ranges::find_if(
            m_fields, [](const LabelledQuantity* field) { return !field->editor().value().has_value(); });
        (missing == m_fields.end() ? m_fields.front() : *missing)->editor().setFocus(Qt::OtherFocusReason);
        return;
    }
    std::vector<StationValue> values{{m_stop.station, m_stop.every, std::optional<ParameterValue>(found->every)}};
    if (found->timeMin)
        values.push_back({m_stop.station, {lengthOf(m_stop), m_stop.every.element}, ParameterValue(found->timeMin)});
    Q_EMIT valuesEdited(values, tr("%1 from a log").arg(toQString(m_stop.every.element)), 0);
}

void StopLog::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_outcome->setFont(captionFont());
    setTextColor(*m_outcome, theme().mutedText);
}

void StopLog::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

} // namespace linetwin::app
