// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/State.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QRect;
class QWidget;

namespace linetwin::app {

enum class ColorScheme { System, Light, Dark, HighContrast };

/// The program's own colours; every painter takes them from here. Change them with applyTheme(); widgets hear of it by
/// QEvent::PaletteChange, one turn of the event loop later.
struct Theme {
    bool isDark = false;
    bool isHighContrast = false; ///< black and white with strong accents; what has a frame shows it
    QColor window;               ///< behind everything
    QColor surface;              ///< cards, panels, the diagram
    QColor raised;               ///< a station's body, buttons
    QColor text;
    QColor mutedText;  ///< labels, units; at least 4.5:1 on surface
    QColor outline;    ///< hairlines and frames
    QColor grid;       ///< chart grid
    QColor accent;     ///< selection, links, the override mark
    QColor accentText; ///< on accent
    QColor good;       ///< better than the baseline
    QColor bad;        ///< worse than the baseline, errors
    QColor warning;
    QColor tank; ///< content of a buffer
};

/// The theme in force.
const Theme& theme();
/// The light one, whatever is in force: for pictures that leave the program.
const Theme& lightColors();
/// The palette of the theme in force.
QPalette themePalette();
/// While it lives, the light theme is in force for what is painted, and a widget with all in it has the light palette:
/// to paint what the window shows into a picture that leaves the program.
class LightColors {
public:
    explicit LightColors(QWidget* widget = nullptr);
    ~LightColors();
    LightColors(const LightColors&) = delete;
    LightColors& operator=(const LightColors&) = delete;

private:
    Theme m_before;
    QWidget* m_widget;
};
/// Sets palette, style and fonts of the application. Call once at start and when the user chooses another scheme. That
/// of the system is followed from then on, where it tells of a change.
void applyTheme(ColorScheme scheme);
ColorScheme currentScheme();

/// Colour-blind safe state colours, the same in light and dark and brighter in high contrast, with the text colour that
/// is readable on each.
QColor stateColor(State state);
QColor stateTextColor(State state);
/// A series colour for station number `index` in charts, distinct for the first eight, readable on surface.
QColor seriesColor(int index);
QColor seriesColor(int index, const Theme& background);

/// One of the SVG icons in resources/icons (name without folder and suffix), recoloured from the palette, with a
/// disabled look; follows a change of theme by itself.
QIcon themedIcon(const QString& name);

/// The ring around what has the focus, two pixels wide, within the place.
void paintFocusRing(QPainter& painter, const QRect& place);

/// The few type sizes: body is the application font, which applyFonts() (called by applyTheme) makes at least 10
/// points, times the text size.
void applyFonts();
QFont titleFont();   ///< panel titles
QFont captionFont(); ///< units, axis labels
QFont figureFont();  ///< large key figures, tabular digits where the font has them
/// A font that has letters and digits, where one is installed, before those for other scripts.
QFont withLatinFirst(QFont font);

/// The grid: all margins and gaps are multiples of this many pixels.
inline constexpr int gridUnit = 8;

} // namespace linetwin::app
