// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/QuantityEdit.h"

#include "app/settings/Appearance.h"
#include "app/settings/TypedText.h"

#include <QLineEdit>
#include <QPointer>
#include <QStyle>
#include <QStyleOptionSpinBox>

#include <algorithm>
#include <functional>

namespace linetwin::app {

QuantityEdit::QuantityEdit(QuantityFormat format, QWidget* parent)
    : QAbstractSpinBox(parent), m_format(std::move(format))
{
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&preferenceEvents(), &PreferenceEvents::changed, this, [this] {
        if (!hasPendingText())
            showValue();
    });
    connect(lineEdit(), &QLineEdit::textEdited, this, &QuantityEdit::checkWhileTyping);
    connect(&typedText(), &TypedText::wanted, this, &QuantityEdit::commit);
    connect(&typedText(), &TypedText::refusedWanted, this, &QuantityEdit::tellRefused);
}

void QuantityEdit::tellRefused(QList<RefusedText>& refused)
{
    if (!isVisible() || !hasPendingText() || m_problem.isEmpty())
        return;
    refused.append({accessibleName(), pendingText(), m_problem, [edit = QPointer<QuantityEdit>(this)] {
                        if (edit)
                            edit->setFocus(Qt::OtherFocusReason);
                    }});
}

void QuantityEdit::setValue(ParameterValue value)
{
    const bool isPending = hasPendingText();
    m_value = value;
    if (!isPending)
        showValue();
}

void QuantityEdit::setNullText(const QString& text)
{
    lineEdit()->setPlaceholderText(text);
}

bool QuantityEdit::hasRoomFor(const QString& text) const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    option.rect = QRect(QPoint(), sizeHint());
    const QRect field = style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxEditField, this);
    constexpr int margin = 2; // of a QLineEdit, within its frame
    return QFontMetrics(font()).horizontalAdvance(text) <= field.width() - 2 * margin;
}

bool QuantityEdit::hasPendingText() const
{
    return lineEdit()->text() != m_shownText;
}

QString QuantityEdit::valueText() const
{
    if (!m_value)
        return {};
    if (hasFocus())
        return m_format.text(*m_value);
    return m_isNaming || m_value == m_typedWithMark ? m_format.shortText(*m_value) : m_format.groupedText(*m_value);
}

/// The cursor stands at the beginning: of a text longer than the editor that is the part to see.
void QuantityEdit::selectAllFromEnd()
{
    const auto length = static_cast<int>(lineEdit()->text().size());
    lineEdit()->setSelection(length, -length);
}

void QuantityEdit::showValue()
{
    const QString text = valueText();
    m_shownText = text;
    if (lineEdit()->text() != text) {
        lineEdit()->setText(text);
        if (hasFocus())
            selectAllFromEnd();
        else
            lineEdit()->setCursorPosition(0);
    }
    const QString full = m_value ? m_format.text(*m_value) : QString();
    const QString unit = m_format.isPercent() ? QStringLiteral("\u00A0%") : QString();
    const bool isCut = m_value && !hasFocus() && m_format.shortText(*m_value) != full;
    setToolTip(isCut ? tr("In full: %1").arg(full + unit) : QString());
    m_hasRefused = false;
    setProblem(QuantityProblem::None);
    update();
}

void QuantityEdit::commit()
{
    if (!hasPendingText()) {
        setProblem(QuantityProblem::None);
        return;
    }
    const ParsedQuantity read = parsed();
    if (!read.isValid()) {
        m_hasRefused = true;
        setProblem(read.problem);
        return;
    }
    m_gesture.end();
    m_typed = lineEdit()->text();
    m_typedWithMark.reset();
    const bool isOfEach =
        read.factor && std::ranges::adjacent_find(m_references, std::ranges::not_equal_to{}) != m_references.end();
    if (isOfEach) {
        showValue();
        Q_EMIT scaled(*read.factor);
        return;
    }
    const bool isNew = m_value != read.value;
    m_value = read.value;
    if (m_typed.contains(u'.') || m_typed.contains(u','))
        m_typedWithMark = read.value;
    showValue();
    if (isNew)
        Q_EMIT valueEdited(read.value, 0);
}

ParsedQuantity QuantityEdit::parsed() const
{
    const QString text = lineEdit()->text();
    const ParsedQuantity first = m_format.parse(text, m_references.empty() ? m_value : m_references.front());
    if (!first.factor)
        return first;
    for (const ParameterValue& reference : m_references) {
        const ParsedQuantity each = m_format.parse(text, reference);
        if (!each.isValid())
            return each;
    }
    return first;
}

QString QuantityEdit::pendingText() const
{
    return hasPendingText() ? lineEdit()->text() : QString();
}

void QuantityEdit::restorePendingText(const QString& text, const QString& reason)
{
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(0);
    m_hasRefused = true;
    m_problem = reason;
    update();
    Q_EMIT problemChanged();
}

void QuantityEdit::refuse(const QString& reason, ParameterValue value)
{
    m_value = value;
    showValue();
    restorePendingText(m_typed, reason);
}

void QuantityEdit::commitIfValid()
{
    if (hasPendingText() && parsed().isValid())
        commit();
}

void QuantityEdit::discardPendingText()
{
    showValue();
}

void QuantityEdit::checkWhileTyping()
{
    m_gesture.end();
    // A text on its way to a value ("0" on the way to "0.5") is not worth a complaint, one that is too large already
    // is.
    const QuantityProblem problem = parsed().problem;
    const bool isHopeless = problem == QuantityProblem::TooLarge;
    setProblem(hasPendingText() && (m_hasRefused || isHopeless) ? problem : QuantityProblem::None);
}

void QuantityEdit::setProblem(QuantityProblem problem)
{
    const QString text = m_format.problemText(problem);
    if (text == m_problem)
        return;
    m_problem = text;
    update();
    Q_EMIT problemChanged();
}

void QuantityEdit::stepBy(int steps)
{
    const ParsedQuantity typed = parsed();
    if (!m_value || (hasPendingText() && !typed.isValid()))
        return;
    const double stepped = m_format.stepped(hasPendingText() ? typed.value : *m_value, steps);
    const bool isNew = stepped != *m_value;
    m_value = stepped;
    showValue();
    if (isNew)
        Q_EMIT valueEdited(stepped, m_gesture.current());
}

QAbstractSpinBox::StepEnabled QuantityEdit::stepEnabled() const
{
    StepEnabled enabled = StepNone;
    if (m_value && !isReadOnly()) {
        enabled.setFlag(StepUpEnabled, *m_value < m_format.maximum());
        enabled.setFlag(StepDownEnabled, *m_value > m_format.minimum());
    }
    return enabled;
}

QSize QuantityEdit::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize content(metrics.horizontalAdvance(QStringLiteral("000000000")), lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
}

} // namespace linetwin::app
