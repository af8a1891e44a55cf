// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/CounterRow.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/SpokenText.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QWhatsThis>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Counter", text);
}

QString unitOf(const CounterSpec& spec)
{
    return *spec.unit ? translated(spec.unit) : QString();
}

} // namespace

bool isHelpKey(const QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_F1 && key.modifiers() == Qt::ShiftModifier;
}

void showHelpOnKey(QEvent& event, QWidget* row, const QWidget* editor)
{
    if (event.type() == QEvent::KeyPress)
        QWhatsThis::showText(editor->mapToGlobal(QPoint(0, editor->height())), row->whatsThis(), row);
    event.accept();
}

LabelledQuantity::LabelledQuantity(const QString& label, const QString& unit, const QString& help,
                                   const QuantityRange& range, QWidget* parent)
    : QWidget(parent), m_label(new QLabel(label, this)), m_edit(new QuantityEdit(QuantityFormat(range), this)),
      m_unit(new QLabel(unit, this)), m_help(help)
{
    m_layout = {new QGridLayout(this), m_label, nullptr, m_edit, m_unit, nullptr, nullptr};
    m_layout.arrange(false);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_edit);
    setSpokenName(*m_edit, unit.isEmpty() ? label : tr("%1, in %2").arg(label, unit));
    setSpokenName(*m_label, m_edit->accessibleName()); // read once where it is the same
    setSpokenDescription(*m_edit, help);
    setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    setWhatsThis(QStringLiteral("<b>%1</b><p>%2</p>").arg(label.toHtmlEscaped(), help.toHtmlEscaped()));
    updateFonts();
}

void LabelledQuantity::addBeside(QWidget* end, QWidget* under, QWidget* below)
{
    m_layout.below = below;
    m_layout.end = end;
    m_layout.under = under;
    m_layout.arrange(false);
    QWidget* last = m_edit;
    for (QWidget* each : {under, end}) {
        if (each)
            setTabOrder(std::exchange(last, each), each);
    }
}

QSize LabelledQuantity::minimumSizeHint() const
{
    return {m_layout.narrowWidth(), QWidget::minimumSizeHint().height()};
}

void LabelledQuantity::setLabel(const QString& label)
{
    m_label->setText(label);
    setSpokenName(*m_edit, m_unit->text().isEmpty() ? label : tr("%1, in %2").arg(label, m_unit->text()));
    setSpokenName(*m_label, m_edit->accessibleName());
}

FieldNote LabelledQuantity::note() const
{
    const QuantityFormat& format = m_edit->format();
    const QString hint =
        m_edit->value() ? format.typingHint() : format.otherWaysHint(); // an empty one has no tenth more
    return {m_label->text(), m_edit->problem(), true, joinedSentences({m_help, hint})};
}

void LabelledQuantity::updateFonts()
{
    m_unit->setFont(captionFont());
    setTextColor(*m_unit, theme().mutedText);
}

bool LabelledQuantity::event(QEvent* event)
{
    if (!isHelpKey(*event)) // others come before there is an editor
        return QWidget::event(event);
    showHelpOnKey(*event, this, m_edit);
    return true;
}

void LabelledQuantity::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

CounterRow::CounterRow(const CounterSpec& spec, QWidget* parent)
    : LabelledQuantity(translated(spec.label), unitOf(spec), translated(spec.help), spec.range, parent), m_spec(spec)
{
    editor().setObjectName(QString::fromLatin1(spec.name));
    connect(&editor(), &QuantityEdit::valueEdited, this,
            [this](double counter, int gesture) { convert(Counters(m_stations.size(), counter), gesture); });
    connect(&editor(), &QuantityEdit::scaled, this, [this](double factor) {
        Counters counters = countersOf(true);
        for (std::optional<double>& counter : counters)
            counter = counter ? std::optional(*counter * factor) : std::nullopt;
        convert(counters, 0);
    });
}

/// Names what is counted, as far as the stations agree on it.
void CounterRow::showLabel()
{
    QString material;
    if (m_spec.material && !m_stations.empty())
        material = m_stations.front().*m_spec.material;
    const bool areAlike = std::ranges::all_of(m_stations, [&](const CounterStation& station) {
        return !m_spec.material || station.*m_spec.material == material;
    });
    const QString label = translated(m_spec.label);
    //: A counter and the material that it counts: "Puts out: Case"
    setLabel(areAlike && !material.isEmpty() ? tr("%1: %2").arg(label, material) : label);
}

CounterRow::Counters CounterRow::countersOf(bool areReferences) const
{
    Counters counters;
    for (const CounterStation& station : m_stations) {
        CounterStation shown = station;
        if (areReferences)
            shown.parameters = station.reference;
        counters.push_back(counterOf(m_spec, shown));
    }
    return counters;
}

void CounterRow::showStations(const std::vector<CounterStation>& stations)
{
    m_stations = stations;
    showLabel();
    const Counters counters = countersOf(false);
    const bool isMixed = std::ranges::adjacent_find(counters, std::ranges::not_equal_to{}) != counters.end();
    editor().setNullText(isMixed ? tr("different") : noValue);
    editor().setValue(isMixed || counters.empty() ? std::nullopt : counters.front());
    editor().setReferences(countersOf(true));
}

void CounterRow::convert(const Counters& counters, int gesture)
{
    std::vector<StationValue> values;
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        const CounterStation& station = m_stations[i];
        const auto value = counters[i] ? parameterFor(m_spec, *counters[i], station) : std::nullopt;
        if (!value) {
            const Counters inForce = countersOf(false);
            const bool isMixed = std::ranges::adjacent_find(inForce, std::ranges::not_equal_to{}) != inForce.end();
            editor().refuse(tr("%1 is not possible at %2, which runs %3 cycles per hour.")
                                .arg(shortestNumberText(counters[i].value_or(0)), toQString(station.name),
                                     shortestNumberText(station.parameters.uph)),
                            isMixed ? std::nullopt : inForce.front());
            return;
        }
        values.push_back({station.name, m_spec.parameter, value});
    }
    Q_EMIT valuesEdited(values, parameterLabel(m_spec.parameter), gesture);
}

} // namespace linetwin::app
