// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quantities/Gesture.h"
#include "app/quantities/QuantityFormat.h"

#include <QAbstractSpinBox>

#include <vector>

namespace linetwin::app {

struct RefusedText;

/// A number with a unit and a range; also a change of what it is relative to ("+10 %"). It never changes what the user
/// typed: a text is taken over on Enter and when the focus leaves; one that is no valid value stays, with a red frame
/// and problem() for the row to show, until it is corrected or Escape brings the value back. Without the focus
/// thousands are grouped, and a long value is shown with fewer decimals, in full in the tooltip; the value itself
/// stays. setValue() never disturbs a text that is being typed. Derived from QAbstractSpinBox because QDoubleSpinBox
/// rounds to its decimals, clamps and restores texts on its own.
class QuantityEdit : public QAbstractSpinBox {
    Q_OBJECT
    Q_PROPERTY(double value READ shownValue)
    Q_PROPERTY(double minimum READ minimum)
    Q_PROPERTY(double maximum READ maximum)

public:
    explicit QuantityEdit(QuantityFormat format, QWidget* parent = nullptr);

    ParameterValue value() const { return m_value; }
    void setValue(ParameterValue value);
    void setRange(double minimum, double maximum) { m_format.setRange(minimum, maximum); }
    /// Without marks between thousands, as numbers are that only name something.
    void setNaming() { m_isNaming = true; }
    /// What stands in the empty editor while the value is null.
    void setNullText(const QString& text);
    /// Whether it would stand there whole.
    bool hasRoomFor(const QString& text) const;
    /// What a typed change refers to, one for each thing that is edited; empty: the value itself.
    void setReferences(std::vector<ParameterValue> references) { m_references = std::move(references); }

    /// The user has typed something that is not taken over yet.
    bool hasPendingText() const;
    /// Takes a valid pending text over, as Enter does.
    void commit();
    /// Forgets a pending text and shows the value again.
    void discardPendingText();
    /// What was typed and not taken over.
    QString pendingText() const;
    /// Shows a text as typed, and why it is refused.
    void restorePendingText(const QString& text, const QString& reason);
    /// In answer to valueEdited(): the value cannot be used. The text as typed stays, with the reason.
    void refuse(const QString& reason, ParameterValue value);
    /// Why the pending text is not a value; empty if there is nothing to complain about (yet).
    const QString& problem() const { return m_problem; }
    const QuantityFormat& format() const { return m_format; }

    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A new value by the user; edits of one gesture carry the same number (0: an edit on its own).
    void valueEdited(double value, int gesture);
    /// A change of things that differ: each is to become its reference times the factor.
    void scaled(double factor);
    void problemChanged();

protected:
    StepEnabled stepEnabled() const override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double shownValue() const { return m_value.value_or(m_format.minimum()); }
    double minimum() const { return m_format.minimum(); }
    double maximum() const { return m_format.maximum(); }
    ParsedQuantity parsed() const;
    void tellRefused(QList<RefusedText>& refused);
    void checkWhileTyping();
    void commitIfValid();
    void showValue();
    void setProblem(QuantityProblem problem);
    QString valueText() const;
    void selectAllFromEnd();

    QuantityFormat m_format;
    ParameterValue m_value;
    std::vector<ParameterValue> m_references;
    QString m_typed; ///< taken over last
    /// Typed with a point or a comma: as plain digits they tell what it was taken for, "12,500" as well as "12.500".
    ParameterValue m_typedWithMark;
    bool m_isNaming = false;
    QString m_shownText; ///< what the program wrote last
    QString m_problem;
    bool m_hasRefused = false; ///< a commit failed: complain while the text is corrected
    Gesture m_gesture;
};

} // namespace linetwin::app
