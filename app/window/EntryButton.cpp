// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/EntryButton.h"

#include "app/settings/Theme.h"
#include "app/text/ShortenedName.h"

#include <QFontMetricsF>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int frameWidth = 4 * gridUnit; ///< left and right of the text
constexpr int narrowestText = 11 * gridUnit;
constexpr int widestText = 32 * gridUnit;

} // namespace

void EntryButton::setName(const QString& name, const QString& pattern, const QStringList& otherNames)
{
    m_name = name;
    m_pattern = pattern;
    m_otherNames = otherNames;
    setText(pattern.arg(name).replace(u'&', QStringLiteral("&&")));
    updateGeometry();
    update();
}

QFont EntryButton::boldFont() const
{
    // A button that is down is bold, and room is kept for that: nothing moves when another is pressed.
    ensurePolished();
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QString EntryButton::shownText(int width) const
{
    const QFontMetricsF metrics(boldFont());
    const QString bare = m_pattern.arg(QString());
    const double room = width - frameWidth;
    const double suffix = metrics.horizontalAdvance(bare);
    // Before the name is cut to nothing, the rest goes.
    if (room - suffix < narrowestText && metrics.horizontalAdvance(m_pattern.arg(m_name)) > room)
        return shortenedName(m_name, metrics, room, m_otherNames);
    return m_pattern.arg(shortenedName(m_name, metrics, room - suffix, m_otherNames));
}

QSize EntryButton::sizeFor(double textWidth) const
{
    return {static_cast<int>(std::ceil(textWidth)) + frameWidth, QToolButton::sizeHint().height()};
}

QSize EntryButton::sizeHint() const
{
    const QFontMetricsF metrics(boldFont());
    const double name = std::min<double>(metrics.horizontalAdvance(m_name), widestText);
    return sizeFor(name + metrics.horizontalAdvance(m_pattern.arg(QString())) + 1);
}

QSize EntryButton::minimumSizeHint() const
{
    const double whole = QFontMetricsF(boldFont()).horizontalAdvance(m_name);
    return sizeFor(std::min<double>(whole + 1, narrowestText));
}

void EntryButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = shownText(width()).replace(u'&', QStringLiteral("&&"));
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace linetwin::app
