// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/ParameterRow.h"

#include "app/properties/QuantityEdit.h"
#include "app/properties/StopSlider.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int markWidth = 3;

void setTextColor(QLabel& label, const QColor& color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

/// Wide enough for every unit of the table, so that the rows align.
int unitWidth()
{
    const QFontMetrics metrics(captionFont());
    int width = 0;
    for (const ParameterSpec& spec : parameterSpecs())
        width = std::max(width, metrics.horizontalAdvance(parameterUnit(spec.id)));
    return width + 1;
}

} // namespace

ParameterRow::ParameterRow(const ParameterSpec& spec, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_label(new QLabel(parameterLabel(spec.id), this)), m_reference(new QLabel(this)),
      m_edit(new QuantityEdit(spec, this)), m_unit(new QLabel(this)), m_reset(new QToolButton(this)),
      m_note(new QLabel(this)), m_problem(new QLabel(this))
{
    m_unit->setText(m_edit->format().isPercent() ? QStringLiteral("%") : parameterUnit(spec.id));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    if (spec.isNullable) {
        m_null =
            new QCheckBox(spec.id == ParameterId::IdealUph ? tr("as the station's speed") : tr("never fails"), this);
        connect(m_null, &QCheckBox::clicked, this, &ParameterRow::setNull);
    }
    if (spec.isInteger) {
        m_slider = new StopSlider(spec.maximum, this);
        connect(m_slider, &StopSlider::valueEdited, this, &ParameterRow::valueEdited);
    }
    connect(m_edit, &QuantityEdit::valueEdited, this, &ParameterRow::valueEdited);
    connect(m_edit, &QuantityEdit::problemChanged, this, &ParameterRow::updateProblems);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_edit->discardPendingText();
        Q_EMIT resetRequested();
    });
    for (QLabel* label : {m_label, m_reference, m_note, m_problem})
        label->setWordWrap(true);
    m_label->setBuddy(m_edit);
    arrange();
    makeAccessible();
    updateFonts();
}

void ParameterRow::arrange()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    grid->setHorizontalSpacing(gridUnit);
    grid->setVerticalSpacing(gridUnit / 4);
    grid->addWidget(m_label, 0, 0, Qt::AlignBottom);
    grid->addWidget(m_reference, 1, 0, Qt::AlignTop);
    grid->addWidget(m_edit, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_unit, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_reset, 0, 3, 2, 1, Qt::AlignVCenter);
    if (m_null)
        grid->addWidget(m_null, 2, 1, 1, 3);
    if (m_slider)
        grid->addWidget(m_slider, 3, 0, 1, 4);
    grid->addWidget(m_note, 4, 0, 1, 4);
    grid->addWidget(m_problem, 5, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    m_unit->setFixedWidth(unitWidth());
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
    const QString key = QString::fromUtf8(m_spec.key.data(), static_cast<qsizetype>(m_spec.key.size()));
    const QString label = parameterLabel(m_spec.id);
    const QString unit = m_unit->text();
    const QString help = parameterHelp(m_spec.id);
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
    setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    setWhatsThis(help);
}

QWidget* ParameterRow::firstEditor() const
{
    return m_edit;
}

void ParameterRow::showContent(const ParameterRowContent& content)
{
    m_content = content;
    m_edit->setNullText(parameterValueText(m_spec.id, std::nullopt));
    m_edit->setValue(content.value);
    m_edit->setEnabled(content.value.has_value() && !content.isLocked);
    if (m_null) {
        m_null->setChecked(!content.value);
        m_null->setEnabled(!content.isLocked);
    }
    if (m_slider && content.value) {
        m_slider->showValue(*content.value, content.reference.value_or(0));
        m_slider->setEnabled(!content.isLocked);
    }
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
    m_reset->setVisible(content.isOwn);
    updateReference();
    updateProblems();
    updateMark();
}

QString ParameterRow::valueText(ParameterValue value) const
{
    if (value && m_edit->format().isPercent())
        return m_edit->format().text(*value) + QStringLiteral("\u00A0%");
    return value ? shortestNumberText(*value) : parameterValueText(m_spec.id, value);
}

void ParameterRow::updateReference()
{
    const QString reference = valueText(m_content.reference);
    const QString label = parameterLabel(m_spec.id);
    const bool isOverride = m_content.isOwn && !m_content.isBaseline;
    if (m_content.isBaseline) {
        m_reference->setText(tr("default\u00A0%1").arg(reference));
        m_reset->setToolTip(tr("Back to the default, %1").arg(reference));
    } else {
        m_reference->setText(tr("baseline\u00A0%1").arg(reference));
        m_reset->setToolTip(tr("Back to the baseline, %1").arg(reference));
    }
    m_reset->setAccessibleName(tr("%1: %2").arg(label, m_reset->toolTip()));
    m_edit->setAccessibleDescription(isOverride ? tr("Overridden, %1").arg(m_reference->text()) : m_reference->text());
}

void ParameterRow::updateProblems()
{
    QStringList lines;
    bool isError = false;
    for (const Finding& finding : m_content.findings) {
        lines.append(messageText(finding));
        isError = isError || finding.severity == Severity::Error;
    }
    if (!m_edit->problem().isEmpty()) {
        const QString inForce = valueText(m_content.value);
        lines = QStringList{tr("%1 Still in force: %2.").arg(m_edit->problem(), inForce)};
        isError = true;
    }
    setTextColor(*m_problem, isError ? theme().bad : theme().warning);
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
}

void ParameterRow::setNull(bool isNull)
{
    m_edit->discardPendingText();
    if (isNull) {
        Q_EMIT valueEdited(std::nullopt, 0);
        return;
    }
    Q_EMIT valueEdited(m_content.suggested, 0);
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
    QFont labelFont = font();
    labelFont.setBold(m_content.isOwn && !m_content.isBaseline);
    m_label->setFont(labelFont);
    update();
}

void ParameterRow::updateFonts()
{
    updateMark();
    for (QLabel* label : {m_reference, m_unit, m_note, m_problem})
        label->setFont(captionFont());
    for (QLabel* label : {m_reference, m_note, m_unit})
        setTextColor(*label, theme().mutedText);
    m_reset->setIcon(themedIcon(QStringLiteral("reset")));
}

void ParameterRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateFonts();
        updateProblems();
    }
}

void ParameterRow::paintEvent(QPaintEvent*)
{
    if (!m_content.isOwn || m_content.isBaseline)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(gridUnit / 2, gridUnit / 2, markWidth, height() - gridUnit), theme().accent);
}

} // namespace linetwin::app
