// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/HeatColors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double tint = 0.1; ///< of the lowest value

using Triple = std::array<double, 3>;

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

float toChannel(double linear)
{
    const double channel = linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
    return static_cast<float>(std::clamp(channel, 0.0, 1.0));
}

Triple times(const std::array<Triple, 3>& matrix, const Triple& vector)
{
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * vector[column];
    }
    return product;
}

constexpr std::array<Triple, 3> rgbToCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                                            {0.2119034982, 0.6806995451, 0.1073969566},
                                            {0.0883024619, 0.2817188376, 0.6299787005}}};
constexpr std::array<Triple, 3> conesToLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                                            {1.9779984951, -2.4285922050, 0.4505937099},
                                            {0.0259040371, 0.7827717662, -0.8086757660}}};
constexpr std::array<Triple, 3> labToCones{
    {{1, 0.3963377774, 0.2158037573}, {1, -0.1055613458, -0.0638541728}, {1, -0.0894841775, -1.2914855480}}};
constexpr std::array<Triple, 3> conesToRgb{{{4.0767416621, -3.3077115913, 0.2309699292},
                                            {-1.2684380046, 2.6097574011, -0.3413193965},
                                            {-0.0041960863, -0.7034186147, 1.7076147010}}};

Triple linearOf(const QColor& color)
{
    return {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
}

Triple labOf(const QColor& color)
{
    Triple cones = times(rgbToCones, linearOf(color));
    for (double& cone : cones)
        cone = std::cbrt(cone);
    return times(conesToLab, cones);
}

QColor colorOf(const Triple& lab)
{
    Triple cones = times(labToCones, lab);
    for (double& cone : cones)
        cone = cone * cone * cone;
    const Triple linear = times(conesToRgb, cones);
    return QColor::fromRgbF(toChannel(linear[0]), toChannel(linear[1]), toChannel(linear[2]));
}

QColor between(const QColor& first, const QColor& second, double share)
{
    const Triple a = labOf(first);
    const Triple b = labOf(second);
    return colorOf({std::lerp(a[0], b[0], share), std::lerp(a[1], b[1], share), std::lerp(a[2], b[2], share)});
}

/// As WCAG defines it.
double luminanceOf(const QColor& color)
{
    const Triple linear = linearOf(color);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

double contrastOf(const QColor& a, const QColor& b)
{
    const double first = luminanceOf(a) + 0.05;
    const double second = luminanceOf(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

HeatColors::HeatColors(const Theme& colors, bool isMuted)
    : m_high(isMuted ? colors.mutedText : colors.accent), m_text(colors.text), m_surface(colors.surface)
{
    m_low = between(m_surface, m_high, tint);
}

QColor HeatColors::at(double share) const
{
    return between(m_low, m_high, std::clamp(share, 0.0, 1.0));
}

QColor HeatColors::inkOn(const QColor& ground) const
{
    return contrastOf(m_text, ground) >= contrastOf(m_surface, ground) ? m_text : m_surface;
}

double HeatColors::lightnessOf(const QColor& color)
{
    return labOf(color)[0];
}

} // namespace linetwin::app
