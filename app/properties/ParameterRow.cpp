// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/ParameterRow.h"

#include "app/properties/CounterRow.h"
#include "app/properties/ReferenceLine.h"
#include "app/properties/RowMark.h"
#include "app/properties/StopSlider.h"
#include "app/quantities/ChoiceEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/ChoiceText.h"
#include "app/text/Texts.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

/// Null for a parameter that is chosen.
QuantityEdit* makeEdit(const ParameterSpec& spec, std::optional<QuantityKind> kind)
{
    if (spec.format == ParameterFormat::Choice)
        return nullptr;
    return new QuantityEdit(kind ? QuantityFormat(QuantityRange{
                                       *kind, spec.minimum, spec.maximum, spec.isInteger,
                                       *kind == QuantityKind::MinutesBetween ? ChosenUnit::Minutes : ChosenUnit::None})
                                 : QuantityFormat(spec));
}

} // namespace

ParameterRow::ParameterRow(ParameterKey parameter, QWidget* parent)
    : ParameterRow(parameter, makeEdit(specOf(parameter.id), std::nullopt), parameterUnit(parameter.id), parent)
{
}

ParameterRow::ParameterRow(ParameterKey parameter, const RowUnit& unit, QWidget* parent)
    : ParameterRow(parameter, makeEdit(specOf(parameter.id), unit.kind), unit.unit, parent)
{
}

ParameterRow::ParameterRow(ParameterKey parameter, QuantityEdit* edit, const QString& unit, QWidget* parent)
    : QWidget(parent), m_key(std::move(parameter)), m_spec(specOf(m_key.id)),
      m_label(new QLabel(parameterLabel(m_key.id), this)),
      m_reference(new ReferenceLine(parameterLabel(m_key), toQString(m_key.text()), this)), m_edit(edit),
      m_choice(edit ? nullptr : new ChoiceEdit(choiceTexts(m_key.id), this)),
      m_field(edit ? static_cast<QWidget*>(edit) : m_choice), m_unit(new QLabel(this)), m_reset(new QToolButton(this)),
      m_note(new QLabel(this)), m_help(new QLabel(this))
{
    markAsOfDocument(*this);
    m_field->setParent(this);
    showUnit(m_edit && m_edit->format().isPercent() ? QStringLiteral("%") : unit);
    m_unit->setVisible(m_edit);
    makeFieldButton(*m_reset);
    if (m_spec.isNullable)
        m_null = new QCheckBox(parameterNullText(m_key.id), this);
    if (m_spec.isInteger && m_edit && m_spec.element == ElementKind::None)
        m_slider = new StopSlider(m_spec.maximum, this);
    for (QLabel* label : {m_label, m_note, m_help})
        label->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setBuddy(m_field);
    connectEditors();
    arrange();
    makeAccessible();
    updateFonts();
}

void ParameterRow::connectEditors()
{
    if (m_null)
        connect(m_null, &QCheckBox::clicked, this, &ParameterRow::setNull);
    if (m_slider)
        connect(m_slider, &StopSlider::valueEdited, this, &ParameterRow::valueEdited);
    if (m_choice)
        connect(m_choice, &ChoiceEdit::valueEdited, this, [this](double value) { Q_EMIT valueEdited(value, 0); });
    if (m_edit) {
        connect(m_edit, &QuantityEdit::valueEdited, this, &ParameterRow::valueEdited);
        connect(m_edit, &QuantityEdit::problemChanged, this, &ParameterRow::updateReference);
        connect(m_edit, &QuantityEdit::scaled, this, &ParameterRow::scaled);
    }
    connect(m_reference, &ReferenceLine::accepted, this, &ParameterRow::accepted);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        discardPendingText();
        Q_EMIT resetRequested();
    });
}

void ParameterRow::arrange()
{
    m_layout = {new QGridLayout(this), m_label, m_reference, m_field, m_edit ? m_unit : nullptr, m_reset, m_null};
    if (m_choice)
        m_choice->setShownWidth(RowLayout::editorWidth() + RowLayout::unitSpace());
    m_layout.arrange(false);
    QGridLayout* grid = m_layout.grid;
    int row = RowLayout::freeRow;
    for (QWidget* wide :
         {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_help)}) {
        if (wide)
            grid->addWidget(wide, row++, 0, 1, RowLayout::columnCount);
    }
    m_help->hide();
    if (m_null)
        setTabOrder(m_field, m_null);
    setTabOrder(m_null ? static_cast<QWidget*>(m_null) : m_field, m_reset);
    if (m_slider)
        setTabOrder(m_reset, m_slider);
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
    if (!isHelpKey(*event)) // others come before there is an editor
        return QWidget::event(event);
    showHelpOnKey(*event, this, m_field);
    return true;
}

QWidget* ParameterRow::firstEditor() const
{
    return m_field;
}

void ParameterRow::showContent(const ParameterRowContent& content)
{
    const bool isOtherCurrency = content.currency != m_content.currency;
    m_content = content;
    if (isOtherCurrency && m_spec.group == ParameterGroup::CostRates) {
        showUnit(parameterUnit(m_key.id, content.currency));
        makeAccessible();
    }
    showValues();
    QStringList notes{content.product, content.note};
    notes.removeAll(QString());
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    m_reset->setVisible(content.isOwn);
    updateReference();
    updateMark();
}

void ParameterRow::showUnit(const QString& unit)
{
    m_unitText = unit;
    m_unit->setText(QFontMetrics(captionFont()).elidedText(unit, Qt::ElideRight, RowLayout::unitSpace() - gridUnit));
    m_unit->setToolTip(m_unit->text() == unit ? QString() : unit);
}

void ParameterRow::showValues()
{
    const auto& values = m_content.values;
    const ParameterValue first = values.front();
    const bool isMixed = !std::ranges::all_of(values, [&](const ParameterValue& value) { return value == first; });
    const auto nulls = std::ranges::count_if(values, [](const ParameterValue& value) { return !value; });
    const bool areAllNull = nulls == std::ssize(values);
    //: Stands in the editor when the selected stations have different values
    const QString nullText = isMixed ? tr("different") : shortNullText();
    if (m_edit) {
        m_edit->setNullText(nullText);
        m_edit->setValue(isMixed ? std::nullopt : first);
        m_edit->setReferences(m_content.isBaseline ? values : m_content.references);
    } else {
        m_choice->setNullText(nullText);
        m_choice->setValue(isMixed ? std::nullopt : first);
    }
    m_field->setEnabled(!areAllNull && !m_content.isLocked);
    if (m_null) {
        m_null->setTristate(nulls > 0 && !areAllNull);
        m_null->setCheckState(areAllNull ? Qt::Checked : nulls > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
        m_null->setEnabled(!m_content.isLocked);
    }
    if (m_slider) {
        // A handle has one place only, and for null none.
        m_slider->setVisible(!isMixed && first);
        m_slider->setEnabled(!m_content.isLocked);
        if (!isMixed && first)
            m_slider->showValue(*first, m_content.references.front().value_or(0));
    }
}

void ParameterRow::setNull(bool isNull)
{
    discardPendingText();
    if (isNull) {
        Q_EMIT valueEdited(std::nullopt, 0);
        return;
    }
    Q_EMIT numberRequested();
    m_field->setFocus(Qt::OtherFocusReason);
    if (m_edit)
        m_edit->selectAll();
}

void ParameterRow::commitPendingText()
{
    if (m_edit)
        m_edit->commit();
}

void ParameterRow::discardPendingText()
{
    if (m_edit)
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
