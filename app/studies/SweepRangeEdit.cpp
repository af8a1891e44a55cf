// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/SweepRangeEdit.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/studies/StudyQuestions.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

QComboBox* makeChoice(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    return choice;
}

} // namespace

SweepRangeEdit::SweepRangeEdit(ProjectDocument& document, int position, QWidget* parent)
    : QWidget(parent), m_document(document), m_position(position),
      m_station(makeChoice(QStringLiteral("sweepStation"), tr("Station"), this)),
      m_parameter(makeChoice(QStringLiteral("sweepParameter"), tr("Parameter"), this)), m_numberPlaces(new QGridLayout)
{
    for (const ParameterSpec& spec : parameterSpecs()) {
        if (!spec.isBaselineOnly && spec.group != ParameterGroup::CostRates)
            m_parameter->addItem(parameterLabel(spec.id), static_cast<int>(spec.id));
    }
    m_parameter->setCurrentIndex(
        m_parameter->findData(static_cast<int>(m_position == 0 ? ParameterId::BufferCapacity : ParameterId::JamProb)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(m_station);
    layout->addWidget(m_parameter);
    layout->addLayout(m_numberPlaces);
    m_numberPlaces->setSpacing(gridUnit / 2);
    for (std::size_t i = 0; i < numberCount; ++i) {
        m_captions[i] = new QLabel(this);
        m_captions[i]->setFont(captionFont());
        m_numberPlaces->addWidget(m_captions[i], 0, static_cast<int>(i));
    }
    connect(m_station, &QComboBox::activated, this, [this](int index) {
        m_stationName = m_document.line().stations[static_cast<std::size_t>(index)].name;
        suggest();
        Q_EMIT changed();
    });
    connect(m_parameter, &QComboBox::activated, this, [this] {
        suggest();
        Q_EMIT changed();
    });
    connect(&m_document, &ProjectDocument::changed, this, &SweepRangeEdit::follow);
    fillStations();
}

void SweepRangeEdit::follow(const Change& change)
{
    if (const auto* stations = std::get_if<StationsChanged>(&change)) {
        const auto renamed =
            std::ranges::find(stations->renamed, m_stationName, &std::pair<std::string, std::string>::first);
        if (renamed != stations->renamed.end())
            m_stationName = renamed->second;
        fillStations();
    } else if (std::holds_alternative<DocumentReplaced>(change)) {
        m_stationName.clear();
        fillStations();
    }
}

void SweepRangeEdit::fillStations()
{
    m_station->clear();
    const auto& stations = m_document.line().stations;
    for (const Station& station : stations)
        m_station->addItem(toQString(station.name));
    const auto known = m_document.line().indexOf(m_stationName);
    if (!known)
        m_stationName = stations.empty() ? std::string() : stations.front().name;
    m_station->setCurrentIndex(stations.empty() ? -1 : static_cast<int>(known.value_or(0)));
    if (!known)
        suggest();
    Q_EMIT changed();
}

ParameterPath SweepRangeEdit::path() const
{
    return {m_stationName, static_cast<ParameterId>(m_parameter->currentData().toInt())};
}

void SweepRangeEdit::suggest()
{
    const ParameterPath chosen = path();
    const ParameterSpec& spec = specOf(chosen.parameter.id);
    const bool hasStation = m_document.line().indexOf(chosen.station).has_value();
    const SweepRange range =
        usualRange(chosen, hasStation ? m_document.value(chosen.station, chosen.parameter) : spec.defaultValue);
    const QString unit = kindOf(spec) == QuantityKind::Share
                             ? QStringLiteral("%")
                             : parameterUnit(chosen.parameter.id, m_document.line().currency);
    const std::array values{range.from, range.to, range.step};
    const std::array names{tr("From"), tr("To"), tr("Step")};
    const std::array captions{unit.isEmpty() ? tr("from") : tr("from, %1", "with a unit").arg(unit), tr("to"),
                              tr("step")};
    const std::array objectNames{QStringLiteral("sweepFrom"), QStringLiteral("sweepTo"), QStringLiteral("sweepStep")};
    for (std::size_t i = 0; i < numberCount; ++i) {
        m_captions[i]->setText(captions[i]);
        delete m_numbers[i];
        auto* edit = new QuantityEdit(QuantityFormat(spec), this);
        // Made late they would be the last of the window.
        setTabOrder(i == 0 ? static_cast<QWidget*>(m_parameter) : m_numbers[i - 1], edit);
        if (i == Step)
            edit->setRange(spec.isInteger ? 1 : 0, spec.maximum);
        edit->setValue(values[i]);
        edit->setObjectName(objectNames[i]);
        edit->setAccessibleName(joinedClauses({names[i], unit}));
        edit->setToolTip(unit);
        edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_numberPlaces->addWidget(edit, 1, static_cast<int>(i));
        connect(edit, &QuantityEdit::valueEdited, this, &SweepRangeEdit::changed);
        m_numbers[i] = edit;
    }
}

std::optional<SweepRange> SweepRangeEdit::range() const
{
    SweepRange range{path(), 0, 0, 0};
    if (!m_document.line().indexOf(range.path.station) || !m_numbers.front())
        return std::nullopt;
    range.from = m_numbers[From]->value().value_or(0);
    range.to = m_numbers[To]->value().value_or(0);
    range.step = m_numbers[Step]->value().value_or(0);
    const bool isRange = range.to > range.from && range.step > 0;
    return isRange ? std::optional(range) : std::nullopt;
}

void SweepRangeEdit::setRange(const SweepRange& range)
{
    const auto station = m_document.line().indexOf(range.path.station);
    const int parameter = m_parameter->findData(static_cast<int>(range.path.parameter.id));
    if (!station || parameter < 0)
        return;
    m_stationName = range.path.station;
    m_station->setCurrentIndex(static_cast<int>(*station));
    m_parameter->setCurrentIndex(parameter);
    suggest();
    m_numbers[From]->setValue(range.from);
    m_numbers[To]->setValue(range.to);
    m_numbers[Step]->setValue(range.step);
}

} // namespace linetwin::app
