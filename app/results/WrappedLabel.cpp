// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/WrappedLabel.h"

namespace linetwin::app {

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1); // no word widens the column at the cost of the others
}

QSize WrappedLabel::lineSize() const
{
    if (m_measured.text != text() || m_measured.font != font() || m_measured.line.isNull()) {
        const QMargins around = contentsMargins();
        m_measured = {text(), font(), fontMetrics().size(0, text()), -1, 0};
        m_measured.line += QSize(around.left() + around.right(), around.top() + around.bottom());
    }
    return m_measured.line;
}

QSize WrappedLabel::sizeHint() const
{
    return lineSize();
}

QSize WrappedLabel::minimumSizeHint() const
{
    return {1, lineSize().height()};
}

int WrappedLabel::heightForWidth(int width) const
{
    const QSize line = lineSize();
    if (line.width() <= width)
        return line.height();
    if (m_measured.width != width) {
        m_measured.width = width;
        m_measured.height = QLabel::heightForWidth(width);
    }
    return m_measured.height;
}

} // namespace linetwin::app
