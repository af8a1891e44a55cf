// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LayoutBefore.h"

#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/window/ScreenFit.h"
#include "app/window/WindowLayout.h"

#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

namespace linetwin::app {

namespace {

/// For panels to take the room that their texts need, after the layout has seen to it.
constexpr int layoutSettlingMs = 500;
/// Larger letters alone move panels by some pixels, as soon as they are there.
constexpr int slackPx = gridUnit;

bool areAlike(const DockPlaces& a, const DockPlaces& b)
{
    const auto isNear = [](int one, int other) { return std::abs(one - other) <= slackPx; };
    return a.keys() == b.keys() && std::ranges::equal(a, b, [&](const QRect& one, const QRect& other) {
               return isNear(one.x(), other.x()) && isNear(one.y(), other.y()) && isNear(one.width(), other.width()) &&
                      isNear(one.height(), other.height());
           });
}

} // namespace

LayoutBefore::LayoutBefore(QMainWindow& window) : m_window(window), m_settling(new QTimer(&window))
{
    m_settling->setObjectName(QStringLiteral("layoutSettling"));
    m_settling->setSingleShot(true);
    m_settling->setInterval(layoutSettlingMs);
}

void LayoutBefore::follow(const WindowLayout& layout, QWidget* dialog)
{
    // All changes that one dialog makes start from the layout that it found.
    const bool isSameDialog = dialog && dialog == m_dialog;
    const bool isUntouched = m_settling->isActive() || (m_settledPlaces && areAlike(*m_settledPlaces, layout.places()));
    m_isWanted = isSameDialog || isUntouched;
    m_dialog = dialog;
    if (m_isWanted)
        return;
    layout.save();
    const Settings settings;
    m_size = m_window.size();
    m_geometry = settings.windowGeometry();
    m_state = settings.windowState();
    m_settledPlaces.reset();
}

void LayoutBefore::bringBack() const
{
    if (!m_isWanted)
        return;
    Settings settings;
    settings.setWindowState(m_state);
    const bool isMoved = m_settledPlaces && m_settledGeometry != m_window.saveGeometry();
    if (m_window.size() != m_size && !isMoved)
        settings.setWindowGeometry(m_geometry);
}

/// Views that are made anew may take more room for a moment, and the window would keep it.
void LayoutBefore::bringSizeBack()
{
    if (!m_window.isVisible() || m_window.isMaximized() || m_window.isFullScreen())
        return;
    const QSize needed = m_size.expandedTo(m_window.minimumSizeHint());
    if (needed == m_window.size())
        return;
    m_window.resize(needed);
    ScreenFit::fit(m_window);
}

void LayoutBefore::adopt(WindowLayout& layout)
{
    // Panels that were restored while they were empty had other least sizes.
    if (m_isWanted && !layout.isCovered())
        layout.restoreDocks();
    bringSizeBack();
    m_settling->disconnect();
    QObject::connect(m_settling, &QTimer::timeout, m_settling, [this, &layout] {
        bringSizeBack();
        m_settledPlaces = layout.places();
        m_settledGeometry = m_window.saveGeometry();
    });
    m_settling->start();
}

} // namespace linetwin::app
