// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SteadyLabel.h"

#include "app/settings/PlainTip.h"

#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace linetwin::app {

/// Where there is no room for its text, the short one is seen, or the start of it where there is none; all of it under
/// the mouse.
class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;

    void setShortText(const QString& shortText)
    {
        m_shortText = shortText;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        const QString shown = shownText();
        if (shown == text()) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(), shown,
                              foregroundRole());
    }
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || shownText() == text())
            return QLabel::event(event);
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(text()), this);
        return true;
    }

private:
    QString shownText() const
    {
        const int width = contentsRect().width();
        const auto hasRoom = [&](const QString& whole) { return fontMetrics().horizontalAdvance(whole) <= width; };
        if (hasRoom(text()) || m_shortText.isEmpty())
            return fontMetrics().elidedText(text(), Qt::ElideRight, width);
        return hasRoom(m_shortText) ? m_shortText : QString();
    }

    QString m_shortText;
};

SteadyLabel::SteadyLabel(QWidget* parent) : QWidget(parent), m_label(new ElidedLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_needed = m_label->sizeHint();
}

void SteadyLabel::setText(const QString& text, const QString& widest)
{
    m_label->setText(text);
    m_widest = widest;
    fit();
}

void SteadyLabel::setShortText(const QString& shortText)
{
    m_label->setShortText(shortText);
}

QLabel& SteadyLabel::label() const
{
    return *m_label;
}

void SteadyLabel::fit()
{
    QSize needed = m_label->sizeHint();
    if (!m_widest.isEmpty()) {
        constexpr int rounding = 4; ///< by which a label's own measure may be more
        needed.setWidth(std::max(needed.width(), m_label->fontMetrics().horizontalAdvance(m_widest) + rounding));
    }
    const bool isWidthFree = sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    const bool fits = needed.height() == m_needed.height() && (isWidthFree || needed.width() == m_needed.width());
    m_needed = needed;
    if (!fits)
        updateGeometry();
}

QSize SteadyLabel::sizeHint() const
{
    return m_needed;
}

QSize SteadyLabel::minimumSizeHint() const
{
    return m_needed;
}

bool SteadyLabel::event(QEvent* event)
{
    // The label has no layout above it, and so its request ends here.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void SteadyLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
}

} // namespace linetwin::app
