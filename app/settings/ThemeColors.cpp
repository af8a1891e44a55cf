// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/ThemeColors.h"

#include <array>

namespace linetwin::app {

namespace {

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

/// Every text has at least 7:1 on every background (WCAG AAA).
Theme highContrastTheme()
{
    Theme strong;
    strong.isDark = true;
    strong.isHighContrast = true;
    strong.window = QColor(0x00, 0x00, 0x00);
    strong.surface = QColor(0x00, 0x00, 0x00);
    strong.raised = QColor(0x1A, 0x1A, 0x1A);
    strong.text = QColor(0xFF, 0xFF, 0xFF);
    strong.mutedText = QColor(0xE6, 0xE6, 0xE6);
    strong.outline = QColor(0xFF, 0xFF, 0xFF);
    strong.grid = QColor(0x80, 0x80, 0x80);
    strong.accent = QColor(0xFF, 0xE1, 0x4D);
    strong.accentText = QColor(0x00, 0x00, 0x00);
    strong.good = QColor(0x5C, 0xF0, 0xA0);
    strong.bad = QColor(0xFF, 0xA0, 0x96);
    strong.warning = QColor(0xFF, 0xC9, 0x5C);
    strong.tank = QColor(0x9F, 0xC8, 0xF0);
    return strong;
}

QColor strongStateColor(State state)
{
    switch (state) {
    case State::Starved: return QColor(0x5A, 0xB4, 0xFF);
    case State::Execute: return QColor(0x7F, 0xE0, 0xC0);
    case State::Down: return QColor(0xFF, 0x8C, 0x2B);
    case State::Jammed: return QColor(0xFF, 0x8A, 0xC8);
    case State::Blocked: return QColor(0xFF, 0xF0, 0x50);
    case State::Setup: return QColor(0xD2, 0xC4, 0xFF);
    case State::Planned: return QColor(0xB4, 0xB9, 0xA4);
    }
    Q_UNREACHABLE();
}

} // namespace

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

Theme colorsOf(ColorScheme scheme, bool isDesktopDark)
{
    switch (scheme) {
    case ColorScheme::System: return isDesktopDark ? darkTheme() : lightTheme();
    case ColorScheme::Light: return lightTheme();
    case ColorScheme::Dark: return darkTheme();
    case ColorScheme::HighContrast: return highContrastTheme();
    }
    Q_UNREACHABLE();
}

QColor stateColor(State state)
{
    if (theme().isHighContrast)
        return strongStateColor(state);
    switch (state) {
    case State::Starved: return QColor(0x00, 0x72, 0xB2);
    case State::Execute: return QColor(0x66, 0xC2, 0xA5);
    case State::Down: return QColor(0xD5, 0x5E, 0x00);
    case State::Jammed: return QColor(0x88, 0x22, 0x55);
    case State::Blocked: return QColor(0xF0, 0xE4, 0x42);
    // Chosen with the five above for the largest smallest difference under normal and each colour-blind sight, among
    // those that read as nothing wrong and stand out on light and on dark ground: 17 for PLANNED, 21 for SETUP.
    case State::Setup: return QColor(0xBB, 0xAA, 0xFF);
    case State::Planned: return QColor(0x78, 0x7D, 0x69);
    }
    Q_UNREACHABLE();
}

QColor stateTextColor(State state)
{
    const bool isOnDark = !theme().isHighContrast && (state == State::Starved || state == State::Jammed);
    return isOnDark ? QColor(Qt::white) : QColor(Qt::black);
}

QColor seriesColor(int index, const Theme& background)
{
    static constexpr std::array<QRgb, 8> onLight{0xFF364D8D, 0xFFDC783D, 0xFF2EA3A3, 0xFFBF76D9,
                                                 0xFF4B431C, 0xFFD73C5A, 0xFF8E44F2, 0xFF752A51};
    static constexpr std::array<QRgb, 8> onDark{0xFF9794D6, 0xFFF2BD6C, 0xFF53D2A0, 0xFFBCE7F2,
                                                0xFFCA5838, 0xFFAD43F1, 0xFFE8EE43, 0xFF806E67};
    static constexpr std::array<QRgb, 8> onBlack{0xFFB9B6FF, 0xFFFFC46B, 0xFF5CE6B0, 0xFFC9F0FF,
                                                 0xFFFF8A66, 0xFFD9A0FF, 0xFFF2F84E, 0xFFBFB0A8};
    const auto& colors = background.isHighContrast ? onBlack : background.isDark ? onDark : onLight;
    return QColor::fromRgb(colors[static_cast<std::size_t>(qMax(index, 0)) % colors.size()]);
}

} // namespace linetwin::app
