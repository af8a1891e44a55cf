// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/QuantityEdit.h"

#include "app/settings/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSpinBox>

namespace linetwin::app {

namespace {

constexpr int largeStep = 10;

} // namespace

QuantityEdit::QuantityEdit(QuantityFormat format, QWidget* parent)
    : QAbstractSpinBox(parent), m_format(std::move(format))
{
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(lineEdit(), &QLineEdit::textEdited, this, &QuantityEdit::checkWhileTyping);
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

bool QuantityEdit::hasPendingText() const
{
    return lineEdit()->text() != m_shownText;
}

QString QuantityEdit::valueText() const
{
    if (!m_value)
        return {};
    return hasFocus() ? m_format.text(*m_value) : m_format.shortText(*m_value);
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
    setToolTip(full == text ? QString() : tr("In full: %1").arg(full + unit));
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
    const ParsedQuantity parsed = m_format.parse(lineEdit()->text());
    if (!parsed.isValid()) {
        m_hasRefused = true;
        setProblem(parsed.problem);
        return;
    }
    m_gesture.end();
    const bool isNew = m_value != parsed.value;
    m_value = parsed.value;
    showValue();
    if (isNew)
        Q_EMIT valueEdited(parsed.value, 0);
}

void QuantityEdit::commitIfValid()
{
    if (hasPendingText() && m_format.parse(lineEdit()->text()).isValid())
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
    const QuantityProblem problem = m_format.parse(lineEdit()->text()).problem;
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
    const ParsedQuantity typed = m_format.parse(lineEdit()->text());
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

bool QuantityEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isSpace = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
        // With nothing typed, undo and redo belong to the document, and Space to the playback, not to the line edit.
        if (!hasPendingText() && (isSpace || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            key->ignore();
            return true;
        }
        // What is saved is what stands on the screen.
        if (key->matches(QKeySequence::Save) || key->matches(QKeySequence::SaveAs))
            commitIfValid();
    }
    return QAbstractSpinBox::event(event);
}

bool QuantityEdit::eventFilter(QObject* watched, QEvent* event)
{
    // Tool buttons take no focus: a press on one still ends the typing.
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && !isAncestorOf(widget))
            commitIfValid();
    }
    return QAbstractSpinBox::eventFilter(watched, event);
}

void QuantityEdit::focusInEvent(QFocusEvent* event)
{
    QCoreApplication::instance()->installEventFilter(this);
    const bool isPending = hasPendingText();
    if (!isPending)
        showValue();
    QAbstractSpinBox::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!isPending && isByKey)
        selectAllFromEnd();
}

void QuantityEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        selectAllFromEnd();
        return;
    case Qt::Key_Escape:
        if (hasPendingText()) {
            discardPendingText();
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        // Qt takes ten steps with Ctrl; many hands try Shift.
        if (event->modifiers() == Qt::ShiftModifier) {
            stepBy(event->key() == Qt::Key_Up ? largeStep : -largeStep);
            return;
        }
        break;
    default: break;
    }
    QAbstractSpinBox::keyPressEvent(event);
}

void QuantityEdit::focusOutEvent(QFocusEvent* event)
{
    QCoreApplication::instance()->removeEventFilter(this);
    // Another window is not the end of typing, and a menu only of a text that is complete.
    if (event->reason() == Qt::PopupFocusReason)
        commitIfValid();
    else if (event->reason() != Qt::ActiveWindowFocusReason)
        commit();
    m_gesture.end();
    QAbstractSpinBox::focusOutEvent(event);
    if (!hasPendingText())
        showValue();
}

void QuantityEdit::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void QuantityEdit::paintEvent(QPaintEvent* event)
{
    QAbstractSpinBox::paintEvent(event);
    if (m_problem.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().bad, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}

} // namespace linetwin::app
