// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/ParameterRow.h"
#include "app/properties/ReferenceLine.h"
#include "app/properties/StopSlider.h"
#include "app/quantities/ChoiceEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/ChoiceText.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace linetwin::app {

void ParameterRow::makeAccessible()
{
    const QString key = toQString(m_key.text());
    const QString label = parameterLabel(m_key);
    const QString& unit = m_unitText;
    m_field->setObjectName(key);
    setSpokenName(*m_field, unit.isEmpty() ? label : tr("%1, in %2").arg(label, unit));
    setSpokenName(*m_label, m_field->accessibleName()); // read once where it is the same
    m_reset->setObjectName(key + QStringLiteral(".reset"));
    m_note->setObjectName(key + QStringLiteral(".note"));
    if (m_null) {
        m_null->setObjectName(key + QStringLiteral(".null"));
        setSpokenName(*m_null, tr("%1: %2").arg(label, m_null->text()));
    }
    if (m_slider) {
        m_slider->setObjectName(key + QStringLiteral(".slider"));
        setSpokenName(*m_slider, label);
    }
    const QString help = helpText();
    m_help->setText(help);
    setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    setWhatsThis(QStringLiteral("<b>%1</b><p>%2</p>").arg(label.toHtmlEscaped(), help.toHtmlEscaped()));
}

QString ParameterRow::helpText() const
{
    const QString key = toQString(m_key.text());
    if (m_choice)
        return tr("%1 In files: %2.").arg(parameterHelp(m_spec.id), key);
    const QString unit = m_unitText.isEmpty() || m_edit->format().isPercent() ? QString() : noBreakSpace + m_unitText;
    //: A range: the lowest and the highest value, the latter with its unit; then the key in files
    return tr("%1 Range: %2 to %3. In files: %4.")
        .arg(joinedSentences({parameterHelp(m_spec.id), m_edit->format().typingHint()}), valueText(m_spec.minimum),
             valueText(m_spec.maximum) + unit, key);
}

QString ParameterRow::shortNullText() const
{
    const QString text = parameterValueText(m_spec.id, std::nullopt);
    return m_edit && !m_edit->hasRoomFor(text) ? noValue : text;
}

QString ParameterRow::valueText(ParameterValue value) const
{
    if (value && m_choice)
        return choiceText(m_spec.id, *value);
    if (value && m_edit->format().isPercent())
        return m_edit->format().shortText(*value) + QStringLiteral("\u00A0%");
    if (!value)
        return parameterValueText(m_spec.id, value);
    // In another unit a number has no end; it stands above a field that cuts it.
    const QuantityFormat& format = m_edit->format();
    return shownScale(format.chosenUnit()).isUsual() ? shortestNumberText(*value) : format.shortText(*value);
}

QString ParameterRow::valuesText(const std::vector<ParameterValue>& values) const
{
    const auto [lowest, highest] = std::ranges::minmax(values);
    //: The lowest and the highest of several values; the lowest may be a word such as "never"
    return lowest == highest ? valueText(lowest) : tr("%1 … %2").arg(valueText(lowest), valueText(highest));
}

void ParameterRow::updateReference()
{
    if (m_content.references.empty()) // nothing was shown yet
        return;
    const QString reference = valuesText(m_content.references);
    const bool isOverride = m_content.isOwn && !m_content.isBaseline;
    const QString mark = hasProblem() ? QStringLiteral("\u26A0\u00A0") : QString();
    const QColor color = !hasProblem() ? theme().mutedText : note().isError ? theme().bad : theme().warning;
    if (m_content.isBaseline) {
        m_reference->showReference(mark + tr("default\u00A0%1").arg(reference), color);
        m_reset->setToolTip(tr("Back to the default, %1").arg(reference));
    } else {
        m_reference->showReference(mark + tr("baseline\u00A0%1").arg(reference), color);
        m_reset->setToolTip(tr("Back to the baseline, %1").arg(reference));
    }
    setSpokenName(*m_reset, tr("%1: %2").arg(parameterLabel(m_key), m_reset->toolTip()));
    // A problem is said in the place of the mark. In a scenario the baseline's value is the one in the editor.
    m_reference->showTypical(m_content.isTypical && !hasProblem());
    const bool isMixed = !(m_edit ? m_edit->value() : m_choice->value()) && m_field->isEnabled();
    QStringList description;
    if (m_content.isTypical)
        description << m_reference->typicalText();
    if (isOverride)
        description << tr("Changed");
    if (isMixed)
        description << tr("different values, %1").arg(valuesText(m_content.values));
    description << m_reference->reference();
    if (!m_content.product.isEmpty())
        description << m_content.product;
    setSpokenDescription(*m_field, joinedSentences({asSentence(joinedNames(description)), helpText()}));
}

bool ParameterRow::hasProblem() const
{
    return (m_edit && !m_edit->problem().isEmpty()) || !m_content.findings.empty();
}

FieldNote ParameterRow::note() const
{
    FieldNote note{parameterLabel(m_key), {}, false, helpText()};
    QStringList lines;
    for (const Finding& finding : m_content.findings) {
        const bool isOneOfSeveral = m_content.values.size() > 1 && !finding.station.empty();
        lines.append(isOneOfSeveral ? tr("%1: %2").arg(toQString(finding.station), messageText(finding))
                                    : messageText(finding));
        note.isError = note.isError || finding.severity == Severity::Error;
    }
    if (m_edit && !m_edit->problem().isEmpty()) {
        const QString inForce = valuesText(m_content.values);
        lines = QStringList{tr("%1 Still in force: %2.").arg(m_edit->problem(), inForce)};
        note.isError = true;
    }
    note.problem = lines.join(u'\n');
    return note;
}

} // namespace linetwin::app
