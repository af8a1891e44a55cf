// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Theme.h"

#include "app/settings/OutlineStyle.h"

#include <QApplication>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

#include <array>

namespace linetwin::app {

namespace {

constexpr int darkestLightWindow = 128; ///< a window colour below this lightness belongs to a dark desktop

Theme lightTheme()
{
    Theme light;
    light.isDark = false;
    light.window = QColor(0xEB, 0xEE, 0xF1);
    light.surface = QColor(0xFF, 0xFF, 0xFF);
    light.raised = QColor(0xF4, 0xF6, 0xF8);
    light.text = QColor(0x1D, 0x25, 0x2D);
    light.mutedText = QColor(0x55, 0x60, 0x6C);
    light.outline = QColor(0xB9, 0xC1, 0xCA);
    light.grid = QColor(0xE2, 0xE6, 0xEA);
    light.accent = QColor(0x41, 0x49, 0xB8);
    light.accentText = QColor(0xFF, 0xFF, 0xFF);
    light.good = QColor(0x1B, 0x6E, 0x46);
    light.bad = QColor(0xB0, 0x28, 0x1F);
    light.warning = QColor(0x85, 0x53, 0x00);
    light.tank = QColor(0x7A, 0x8F, 0xA6);
    return light;
}

Theme darkTheme()
{
    Theme dark;
    dark.isDark = true;
    dark.window = QColor(0x15, 0x18, 0x1C);
    dark.surface = QColor(0x1D, 0x21, 0x26);
    dark.raised = QColor(0x2A, 0x2F, 0x36);
    dark.text = QColor(0xE4, 0xE8, 0xEC);
    dark.mutedText = QColor(0xA5, 0xAF, 0xBA);
    dark.outline = QColor(0x4A, 0x53, 0x5E);
    dark.grid = QColor(0x2E, 0x34, 0x3B);
    dark.accent = QColor(0xA3, 0xB0, 0xFF);
    dark.accentText = QColor(0x14, 0x17, 0x1B);
    dark.good = QColor(0x63, 0xC8, 0x97);
    dark.bad = QColor(0xFF, 0x8F, 0x85);
    dark.warning = QColor(0xE9, 0xB9, 0x49);
    dark.tank = QColor(0x6C, 0x83, 0x9B);
    return dark;
}

struct Appearance {
    ColorScheme scheme = ColorScheme::System;
    Theme theme = lightTheme();
};

Appearance& appearance()
{
    static Appearance instance;
    return instance;
}

/// Whether the desktop is dark, asked once, before the palette is ours: Qt 6.4 cannot be asked for the scheme.
bool isDesktopDark()
{
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
    const QColor shade = colors.isDark ? Qt::black : colors.text;
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

    const QColor disabled = mixed(colors.mutedText, colors.window, 0.4);
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

ColorScheme currentScheme()
{
    return appearance().scheme;
}

void applyTheme(ColorScheme scheme)
{
    const bool isDark = isDesktopDark() ? scheme != ColorScheme::Light : scheme == ColorScheme::Dark;
    appearance().scheme = scheme;
    appearance().theme = isDark ? darkTheme() : lightTheme();
    if (!qobject_cast<OutlineStyle*>(QApplication::style())) {
        QApplication::setStyle(new OutlineStyle);
    }
    const QPalette palette = themePalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    applyFonts();
}

QColor stateColor(State state)
{
    switch (state) {
    case State::Starved: return QColor(0x00, 0x72, 0xB2);
    case State::Execute: return QColor(0x66, 0xC2, 0xA5);
    case State::Down: return QColor(0xD5, 0x5E, 0x00);
    case State::Jammed: return QColor(0x88, 0x22, 0x55);
    case State::Blocked: return QColor(0xF0, 0xE4, 0x42);
    case State::Setup: return QColor(0xCC, 0x79, 0xA7);
    case State::Planned: return QColor(0x99, 0x99, 0x99);
    }
    Q_UNREACHABLE();
}

QColor stateTextColor(State state)
{
    const bool isOnDark = state == State::Starved || state == State::Jammed;
    return isOnDark ? QColor(Qt::white) : QColor(Qt::black);
}

QColor seriesColor(int index)
{
    return seriesColor(index, theme());
}

QColor seriesColor(int index, const Theme& background)
{
    static constexpr std::array<QRgb, 8> onLight{0xFF364D8D, 0xFFDC783D, 0xFF2EA3A3, 0xFFBF76D9,
                                                 0xFF4B431C, 0xFFD73C5A, 0xFF8E44F2, 0xFF752A51};
    static constexpr std::array<QRgb, 8> onDark{0xFF9794D6, 0xFFF2BD6C, 0xFF53D2A0, 0xFFBCE7F2,
                                                0xFFCA5838, 0xFFAD43F1, 0xFFE8EE43, 0xFF806E67};
    const auto& colors = background.isDark ? onDark : onLight;
    return QColor::fromRgb(colors[static_cast<std::size_t>(qMax(index, 0)) % colors.size()]);
}

} // namespace linetwin::app
