// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Theme.h"

#include <QColor>

namespace linetwin::app {

/// Colours of one hue from the background's lightness to the accent's, in steps that look alike (linear in OKLab: Björn
/// Ottosson, "A perceptual color space for image processing", 2020). As lightness tells values apart, it is
/// readable without seeing colours.
class HeatColors {
public:
    /// Muted: without the accent's hue, for what is not final.
    HeatColors(const Theme& colors, bool isMuted);

    QColor at(double share) const; ///< share 0 … 1
    /// Of text and background the one that is readable on it.
    QColor inkOn(const QColor& ground) const;
    /// As the eye sees it, 0 … 1.
    static double lightnessOf(const QColor& color);

private:
    QColor m_low;
    QColor m_high;
    QColor m_text;
    QColor m_surface;
};

} // namespace linetwin::app
