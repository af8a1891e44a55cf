// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/CounterRow.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
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

bool showHelpOnKey(QEvent* event, QWidget* row, const QWidget* editor)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isForHelp = key->key() == Qt::Key_F1 && (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (isForHelp && event->type() == QEvent::KeyPress)
        QWhatsThis::showText(editor->mapToGlobal(QPoint(0, editor->height())), row->whatsThis(), row);
    if (isForHelp)
        event->accept();
    return isForHelp;
}

LabelledQuantity::LabelledQuantity(const QString& label, const QString& unit, const QString& help,
                                   const QuantityRange& range, QWidget* parent)
    : QWidget(parent), m_label(new QLabel(label, this)), m_edit(new QuantityEdit(QuantityFormat(range), this)),
      m_unit(new QLabel(unit, this)), m_problemLabel(new QLabel(this))
{
    m_layout = {new QGridLayout(this), m_label, nullptr, m_edit, m_unit, nullptr, nullptr};
    m_layout.arrange(false);
    m_layout.grid->addWidget(m_problemLabel, RowLayout::freeRow, 0, 1, RowLayout::columnCount);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_edit);
    m_problemLabel->setWordWrap(true);
    m_edit->setAccessibleName(unit.isEmpty() ? label : tr("%1, in %2").arg(label, unit));
    m_edit->setAccessibleDescription(help);
    setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    setWhatsThis(QStringLiteral("<b>%1</b><p>%2</p>").arg(label.toHtmlEscaped(), help.toHtmlEscaped()));
    connect(m_edit, &QuantityEdit::problemChanged, this, &LabelledQuantity::updateProblem);
    updateFonts();
    updateProblem();
}

void LabelledQuantity::addBeside(QWidget* end, QWidget* under)
{
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

void LabelledQuantity::showProblem(const QString& problem)
{
    m_problem = problem;
    updateProblem();
}

void LabelledQuantity::updateProblem()
{
    const QString text = m_edit->problem().isEmpty() ? m_problem : m_edit->problem();
    m_problemLabel->setText(text);
    m_problemLabel->setVisible(!text.isEmpty());
}

void LabelledQuantity::updateFonts()
{
    m_unit->setFont(captionFont());
    m_problemLabel->setFont(captionFont());
    setTextColor(*m_unit, theme().mutedText);
    setTextColor(*m_problemLabel, theme().bad);
}

bool LabelledQuantity::event(QEvent* event)
{
    return showHelpOnKey(event, this, m_edit) || QWidget::event(event);
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
    connect(&editor(), &QuantityEdit::valueEdited, this, &CounterRow::convert);
}

void CounterRow::showStations(const std::vector<CounterStation>& stations)
{
    m_stations = stations;
    std::vector<std::optional<double>> counters;
    std::ranges::transform(stations, std::back_inserter(counters),
                           [this](const CounterStation& station) { return counterOf(m_spec, station); });
    const bool isMixed = std::ranges::adjacent_find(counters, std::ranges::not_equal_to{}) != counters.end();
    editor().setNullText(isMixed ? tr("several") : noValue);
    editor().setValue(isMixed || counters.empty() ? std::nullopt : counters.front());
    showProblem({});
}

void CounterRow::convert(double counter, int gesture)
{
    std::vector<StationValue> values;
    for (const CounterStation& station : m_stations) {
        const auto value = parameterFor(m_spec, counter, station);
        if (!value) {
            const QString typed = shortestNumberText(counter);
            showStations(std::vector(m_stations));
            showProblem(tr("%1 is not possible at %2, which runs %3 cycles per hour.")
                            .arg(typed, toQString(station.name), shortestNumberText(station.parameters.uph)));
            return;
        }
        values.push_back({station.name, m_spec.parameter, value});
    }
    Q_EMIT valuesEdited(values, parameterLabel(m_spec.parameter), gesture);
}

} // namespace linetwin::app
