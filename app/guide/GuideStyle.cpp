// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/GuideStyle.h"

#include "app/settings/Theme.h"

namespace linetwin::app {

QColor markColor()
{
    const auto mixed = [](int surface, int mark) { return (3 * surface + 2 * mark) / 5; };
    const QColor& surface = theme().surface;
    const QColor& mark = theme().warning;
    return {mixed(surface.red(), mark.red()), mixed(surface.green(), mark.green()), mixed(surface.blue(), mark.blue())};
}

QString pageStyle(double points)
{
    const Theme& colors = theme();
    const auto size = [points](double factor) { return QString::number(points * factor, 'f', 1); };
    QString css = QStringLiteral("body { font-size: %1pt; color: %2; }"
                                 "h1 { font-size: %3pt; margin-top: 8px; margin-bottom: 12px; }"
                                 "h2 { font-size: %4pt; margin-top: 22px; margin-bottom: 8px; }"
                                 "h3 { font-size: %5pt; margin-top: 16px; margin-bottom: 6px; }"
                                 "h4 { font-size: %1pt; margin-top: 12px; margin-bottom: 4px; }")
                      .arg(size(1), colors.text.name(), size(1.8), size(1.35), size(1.12));
    css += QStringLiteral("p { margin-top: 6px; margin-bottom: 8px; line-height: 135%; }"
                          // Of a picture the height of a line would be a share of its own.
                          "p.picture { line-height: 100%; margin-top: 10px; margin-bottom: 16px; }"
                          "li { margin-top: 3px; margin-bottom: 3px; line-height: 130%; }"
                          "a { color: %1; text-decoration: none; }"
                          "code { font-family: monospace; background-color: %2; }"
                          "pre { font-family: monospace; font-size: %4pt; white-space: pre-wrap; margin: 0; }"
                          ".caption { color: %3; font-size: %4pt; }")
               .arg(colors.accent.name(), colors.raised.name(), colors.mutedText.name(), size(0.92));
    css += QStringLiteral("table.code { background-color: %1; margin-top: 8px; margin-bottom: 10px; }"
                          "table.note { background-color: %1; margin-top: 8px; margin-bottom: 10px; }"
                          "table.rows { border-collapse: collapse; margin-top: 8px; margin-bottom: 12px; }"
                          "table.rows td, table.rows th { border-bottom: 1px solid %2; }"
                          "th { color: %3; }")
               .arg(colors.raised.name(), colors.outline.name(), colors.mutedText.name());
    return css;
}

} // namespace linetwin::app
