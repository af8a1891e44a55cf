// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SlideLabel.h"

#include "app/settings/SpokenText.h"

#include <QFontMetrics>

namespace linetwin::app {

SlideLabel::SlideLabel(QWidget* parent, int lines) : QLabel(parent), m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(lines > 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(1);
}

void SlideLabel::showText(const QString& text)
{
    m_text = text;
    setSpokenName(*this, text);
    fit();
}

void SlideLabel::setPixelSize(int size)
{
    m_size = size;
    QFont full = font();
    full.setPixelSize(size);
    setFixedHeight(m_lines * QFontMetrics(full).lineSpacing());
    fit();
}

bool SlideLabel::fits(const QFont& font) const
{
    const QFontMetrics metrics(font);
    if (m_lines == 1)
        return metrics.horizontalAdvance(m_text) <= width();
    const QRect needed = metrics.boundingRect(0, 0, width(), 100 * m_size, Qt::TextWordWrap, m_text);
    return needed.height() <= height() && needed.width() <= width();
}

void SlideLabel::fit()
{
    QFont fitted = font();
    fitted.setPixelSize(m_size);
    while (fitted.pixelSize() > m_size / 2 && !fits(fitted))
        fitted.setPixelSize(fitted.pixelSize() - 1);
    setFont(fitted);
    setText(fits(fitted) ? m_text : QFontMetrics(fitted).elidedText(m_text, Qt::ElideMiddle, m_lines * width()));
}

void SlideLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

} // namespace linetwin::app
