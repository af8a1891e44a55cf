// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Theme.h"

#include "app/settings/OutlineStyle.h"
#include "app/settings/QtVersions.h"
#include "app/settings/ThemeColors.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

#include <array>
#include <optional>

namespace linetwin::app {

namespace {

constexpr int darkestLightWindow = 128; ///< a window colour below this lightness belongs to a dark desktop

struct Appearance {
    ColorScheme scheme = ColorScheme::System;
    Theme theme = lightTheme();
};

Appearance& appearance()
{
    static Appearance instance;
    return instance;
}

/// Whether the desktop is dark. Where Qt cannot be asked for the scheme, its palette tells, asked once, before the
/// palette is ours.
bool isDesktopDark()
{
    if (const std::optional<bool> isDark = isSystemDark())
        return *isDark;
    static const bool isDark =
        QApplication::style()->standardPalette().color(QPalette::Window).lightness() < darkestLightWindow ||
        QGuiApplication::palette().color(QPalette::Window).lightness() < darkestLightWindow;
    return isDark;
}

QColor mixed(const QColor& first, const QColor& second, double shareOfSecond)
{
    const auto channel = [shareOfSecond](int a, int b) { return qRound(a + (b - a) * shareOfSecond); };
    return QColor(channel(first.red(), second.red()), channel(first.green(), second.green()),
                  channel(first.blue(), second.blue()));
}

QPalette paletteOf(const Theme& colors)
{
    QPalette palette;
    const QColor shade = colors.isHighContrast ? colors.outline : colors.isDark ? QColor(Qt::black) : colors.text;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.raised);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.mutedText);
    palette.setColor(QPalette::Button, colors.raised);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.bad);
    palette.setColor(QPalette::ToolTipBase, colors.raised);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.accentText);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, mixed(colors.raised, Qt::white, colors.isDark ? 0.08 : 0.8));
    palette.setColor(QPalette::Midlight, mixed(colors.raised, Qt::white, colors.isDark ? 0.04 : 0.4));
    palette.setColor(QPalette::Mid, mixed(colors.outline, shade, 0.1));
    palette.setColor(QPalette::Dark, mixed(colors.outline, shade, 0.3));
    palette.setColor(QPalette::Shadow, mixed(colors.outline, shade, 0.8));

    const QColor disabled = mixed(colors.mutedText, colors.window, colors.isHighContrast ? 0.25 : 0.4);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.outline);
    return palette;
}

} // namespace

const Theme& theme()
{
    return appearance().theme;
}

const Theme& lightColors()
{
    static const Theme colors = lightTheme();
    return colors;
}

QPalette themePalette()
{
    return paletteOf(theme());
}

LightColors::LightColors(QWidget* widget) : m_before(theme()), m_widget(m_before.isDark ? widget : nullptr)
{
    appearance().theme = lightTheme();
    if (m_widget)
        m_widget->setPalette(themePalette());
}

LightColors::~LightColors()
{
    appearance().theme = m_before;
    if (m_widget)
        m_widget->setPalette({});
}

void paintFocusRing(QPainter& painter, const QRect& place)
{
    constexpr int width = 2;
    constexpr double inset = width / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().accent, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(place).adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

ColorScheme currentScheme()
{
    return appearance().scheme;
}

void applyTheme(ColorScheme scheme)
{
    appearance().scheme = scheme;
    appearance().theme = colorsOf(scheme, isDesktopDark());
    static const bool isFollowing = followSystemScheme([] {
        if (currentScheme() == ColorScheme::System)
            applyTheme(ColorScheme::System);
    });
    Q_UNUSED(isFollowing);
    if (!qobject_cast<OutlineStyle*>(QApplication::style())) {
        QApplication::setStyle(new OutlineStyle);
    }
    const QPalette palette = themePalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    applyFonts();
}

QColor seriesColor(int index)
{
    return seriesColor(index, theme());
}

} // namespace linetwin::app
