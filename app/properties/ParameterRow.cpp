// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/ParameterRow.h"

#include "app/properties/CounterRow.h"
#include "app/properties/ReferenceLine.h"
#include "app/properties/RowMark.h"
#include "app/properties/StopSlider.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace linetwin::app {

namespace {

QString keyText(const ParameterSpec& spec)
{
    return QString::fromUtf8(spec.key.data(), static_cast<qsizetype>(spec.key.size()));
}

} // namespace

ParameterRow::ParameterRow(const ParameterSpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_label(new QLabel(parameterLabel(spec.id), this)),
      m_reference(new ReferenceLine(parameterLabel(spec.id), keyText(spec), this)),
      m_edit(new QuantityEdit(QuantityFormat(spec), this)), m_unit(new QLabel(this)), m_reset(new QToolButton(this)),
      m_note(new QLabel(this)), m_help(new QLabel(this))
{
    m_unit->setText(m_edit->format().isPercent() ? QStringLiteral("%") : parameterUnit(spec.id));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    if (spec.isNullable) {
        m_null = new QCheckBox(parameterNullText(spec.id), this);
        connect(m_null, &QCheckBox::clicked, this, &ParameterRow::setNull);
    }
    if (spec.isInteger) {
        m_slider = new StopSlider(spec.maximum, this);
        connect(m_slider, &StopSlider::valueEdited, this, &ParameterRow::valueEdited);
    }
    connect(m_reference, &ReferenceLine::accepted, this, &ParameterRow::accepted);
    connect(m_edit, &QuantityEdit::valueEdited, this, &ParameterRow::valueEdited);
    connect(m_edit, &QuantityEdit::problemChanged, this, &ParameterRow::updateReference);
    connect(m_edit, &QuantityEdit::scaled, this, &ParameterRow::scaled);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_edit->discardPendingText();
        Q_EMIT resetRequested();
    });
    for (QLabel* label : {m_label, m_note, m_help})
        label->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setBuddy(m_edit);
    arrange();
    makeAccessible();
    updateFonts();
}

void ParameterRow::arrange()
{
    m_layout = {new QGridLayout(this), m_label, m_reference, m_edit, m_unit, m_reset, m_null};
    m_layout.arrange(false);
    QGridLayout* grid = m_layout.grid;
    int row = RowLayout::freeRow;
    for (QWidget* wide :
         {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_help)}) {
        if (wide)
            grid->addWidget(wide, row++, 0, 1, RowLayout::columnCount);
    }
    m_help->hide();
    m_reset->setFixedSize(3 * gridUnit, 3 * gridUnit);
    QSizePolicy keepsItsPlace = m_reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsPlace);
    if (m_null)
        setTabOrder(m_edit, m_null);
    if (m_slider)
        setTabOrder(m_edit, m_slider);
    setTabOrder(m_slider ? static_cast<QWidget*>(m_slider) : m_null ? static_cast<QWidget*>(m_null) : m_edit, m_reset);
}

void ParameterRow::makeAccessible()
{
    const QString key = keyText(m_spec);
    const QString label = parameterLabel(m_spec.id);
    const QString unit = m_unit->text();
    m_edit->setObjectName(key);
    m_edit->setAccessibleName(unit.isEmpty() ? label : tr("%1, in %2").arg(label, unit));
    m_reset->setObjectName(key + QStringLiteral(".reset"));
    if (m_null) {
        m_null->setObjectName(key + QStringLiteral(".null"));
        m_null->setAccessibleName(tr("%1: %2").arg(label, m_null->text()));
    }
    if (m_slider) {
        m_slider->setObjectName(key + QStringLiteral(".slider"));
        m_slider->setAccessibleName(label);
    }
    const QString help = helpText();
    m_help->setText(help);
    setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    setWhatsThis(QStringLiteral("<b>%1</b><p>%2</p>").arg(label.toHtmlEscaped(), help.toHtmlEscaped()));
}

QString ParameterRow::helpText() const
{
    //: A range: the lowest and the highest value, the latter with its unit; then the key in files
    return tr("%1 Range: %2 to %3. In files: %4.")
        .arg(parameterHelp(m_spec.id) + u' ' + m_edit->format().typingHint(), valueText(m_spec.minimum),
             parameterValueText(m_spec.id, m_spec.maximum), keyText(m_spec));
}

QSize ParameterRow::minimumSizeHint() const
{
    return {m_layout.narrowWidth(), QWidget::minimumSizeHint().height()};
}

void ParameterRow::setExplained(bool isExplained)
{
    m_help->setVisible(isExplained);
}

bool ParameterRow::event(QEvent* event)
{
    return showHelpOnKey(event, this, m_edit) || QWidget::event(event);
}

QWidget* ParameterRow::firstEditor() const
{
    return m_edit;
}

void ParameterRow::showContent(const ParameterRowContent& content)
{
    m_content = content;
    showValues();
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
    m_reset->setVisible(content.isOwn);
    updateReference();
    updateMark();
}

void ParameterRow::showValues()
{
    const auto& values = m_content.values;
    const ParameterValue first = values.front();
    const bool isMixed = !std::ranges::all_of(values, [&](const ParameterValue& value) { return value == first; });
    const auto nulls = std::ranges::count(values, ParameterValue());
    const bool areAllNull = nulls == std::ssize(values);
    //: Stands in the editor when the selected stations have different values
    m_edit->setNullText(isMixed ? tr("different") : parameterValueText(m_spec.id, std::nullopt));
    m_edit->setValue(isMixed ? std::nullopt : first);
    m_edit->setReferences(m_content.isBaseline ? values : m_content.references);
    m_edit->setEnabled(!areAllNull && !m_content.isLocked);
    if (m_null) {
        m_null->setTristate(nulls > 0 && !areAllNull);
        m_null->setCheckState(areAllNull ? Qt::Checked : nulls > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
        m_null->setEnabled(!m_content.isLocked);
    }
    if (m_slider) {
        // A handle has one place only.
        m_slider->setVisible(!isMixed);
        m_slider->setEnabled(!m_content.isLocked);
        if (!isMixed && first)
            m_slider->showValue(*first, m_content.references.front().value_or(0));
    }
}

QString ParameterRow::valueText(ParameterValue value) const
{
    if (value && m_edit->format().isPercent())
        return m_edit->format().shortText(*value) + QStringLiteral("\u00A0%");
    return value ? shortestNumberText(*value) : parameterValueText(m_spec.id, value);
}

QString ParameterRow::valuesText(const std::vector<ParameterValue>& values) const
{
    const auto [lowest, highest] = std::ranges::minmax(values);
    //: The lowest and the highest of several values; the lowest may be a word such as "never"
    return lowest == highest ? valueText(lowest) : tr("%1 … %2").arg(valueText(lowest), valueText(highest));
}

void ParameterRow::updateReference()
{
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
    m_reset->setAccessibleName(tr("%1: %2").arg(parameterLabel(m_spec.id), m_reset->toolTip()));
    // A problem is said in the place of the mark. In a scenario the baseline's value is the one in the editor.
    m_reference->showTypical(m_content.isTypical && !hasProblem());
    const bool isMixed = !m_edit->value() && m_edit->isEnabled();
    QStringList description;
    if (m_content.isTypical)
        description << m_reference->typicalText();
    if (isOverride)
        description << tr("Changed");
    if (isMixed)
        description << tr("different values, %1").arg(valuesText(m_content.values));
    description << m_reference->reference();
    m_edit->setAccessibleDescription(description.join(QStringLiteral(", ")) + QStringLiteral(". ") + helpText());
}

bool ParameterRow::hasProblem() const
{
    return !m_edit->problem().isEmpty() || !m_content.findings.empty();
}

FieldNote ParameterRow::note() const
{
    FieldNote note{parameterLabel(m_spec.id), {}, false, helpText()};
    QStringList lines;
    for (const Finding& finding : m_content.findings) {
        const bool isOneOfSeveral = m_content.values.size() > 1;
        lines.append(isOneOfSeveral ? tr("%1: %2").arg(toQString(finding.station), messageText(finding))
                                    : messageText(finding));
        note.isError = note.isError || finding.severity == Severity::Error;
    }
    if (!m_edit->problem().isEmpty()) {
        const QString inForce = valuesText(m_content.values);
        lines = QStringList{tr("%1 Still in force: %2.").arg(m_edit->problem(), inForce)};
        note.isError = true;
    }
    note.problem = lines.join(u'\n');
    return note;
}

void ParameterRow::setNull(bool isNull)
{
    m_edit->discardPendingText();
    if (isNull) {
        Q_EMIT valueEdited(std::nullopt, 0);
        return;
    }
    Q_EMIT numberRequested();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void ParameterRow::commitPendingText()
{
    m_edit->commit();
}

void ParameterRow::discardPendingText()
{
    m_edit->discardPendingText();
}

void ParameterRow::updateMark()
{
    setMarked(*m_label, m_content.isOwn && !m_content.isBaseline);
    update();
}

void ParameterRow::updateFonts()
{
    updateMark();
    for (QLabel* label : {m_unit, m_note, m_help})
        label->setFont(captionFont());
    for (QLabel* label : {m_note, m_help, m_unit})
        setTextColor(*label, theme().mutedText);
    // The speed in other units takes one line or two: a new speed must not move the fields below.
    if (m_spec.id == ParameterId::Uph)
        m_note->setMinimumHeight(2 * QFontMetrics(captionFont()).lineSpacing());
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
}

void ParameterRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateFonts();
        updateReference();
    }
}

void ParameterRow::paintEvent(QPaintEvent*)
{
    const RowMark mark = m_content.isTypical ? RowMark::Typical : RowMark::None;
    paintRowMark(*this, rect(), m_content.isOwn && !m_content.isBaseline ? RowMark::Changed : mark);
}

} // namespace linetwin::app
