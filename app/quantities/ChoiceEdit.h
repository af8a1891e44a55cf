// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"

#include <QComboBox>

namespace linetwin::app {

/// One of several words; the value is its index, as of a parameter of format Choice. The box may be narrower than the
/// words, the list never is. The wheel changes nothing before the box has the focus.
class ChoiceEdit : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceEdit(const QStringList& choices, QWidget* parent = nullptr);

    ParameterValue value() const { return m_value; }
    /// Null: none of them is shown as chosen, but the text for null.
    void setValue(ParameterValue value);
    void setNullText(const QString& text) { setPlaceholderText(text); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Of the box; 0 for what a few characters take.
    void setShownWidth(int width);

Q_SIGNALS:
    /// The user chose another one.
    void valueEdited(double value);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void showPopup() override;

private:
    ParameterValue m_value;
    int m_shownWidth = 0;
};

} // namespace linetwin::app
