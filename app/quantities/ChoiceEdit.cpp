// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/ChoiceEdit.h"

#include <QAbstractItemView>
#include <QStyle>
#include <QWheelEvent>

namespace linetwin::app {

ChoiceEdit::ChoiceEdit(const QStringList& choices, QWidget* parent) : QComboBox(parent)
{
    addItems(choices);
    setCurrentIndex(-1);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    constexpr int leastCharacters = 8;
    setMinimumContentsLength(leastCharacters);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (m_value == index)
            return;
        m_value = index;
        Q_EMIT valueEdited(index);
    });
}

void ChoiceEdit::setValue(ParameterValue value)
{
    m_value = value;
    setCurrentIndex(value ? static_cast<int>(*value) : -1);
}

void ChoiceEdit::setShownWidth(int width)
{
    m_shownWidth = width;
    updateGeometry();
}

QSize ChoiceEdit::sizeHint() const
{
    const QSize usual = QComboBox::sizeHint();
    return m_shownWidth > 0 ? QSize(m_shownWidth, usual.height()) : usual;
}

void ChoiceEdit::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceEdit::showPopup()
{
    const int frame =
        2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth) + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + frame);
    QComboBox::showPopup();
}

} // namespace linetwin::app
