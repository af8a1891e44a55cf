// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LayoutBefore.h"

#include "app/settings/Settings.h"
#include "app/window/WindowLayout.h"

#include <QMainWindow>
#include <QTimer>

namespace linetwin::app {

namespace {

/// For panels to take the room that their texts need, after the layout has seen to it.
constexpr int layoutSettlingMs = 500;

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
    const bool isUntouched = m_settling->isActive() || (!m_settledPlaces.isNull() && m_settledPlaces == layout.places());
    m_isWanted = isSameDialog || isUntouched;
    m_dialog = dialog;
    if (m_isWanted)
        return;
    layout.save();
    const Settings settings;
    m_size = m_window.size();
    m_geometry = settings.windowGeometry();
    m_state = settings.windowState();
    m_settledPlaces.clear();
}

void LayoutBefore::bringBack() const
{
    if (!m_isWanted)
        return;
    Settings settings;
    settings.setWindowState(m_state);
    const bool isMoved = !m_settledPlaces.isNull() && m_settledGeometry != m_window.saveGeometry();
    if (m_window.size() != m_size && !isMoved)
        settings.setWindowGeometry(m_geometry);
}

void LayoutBefore::adopt(const WindowLayout& layout)
{
    // Panels that were restored while they were empty had other least sizes.
    if (m_isWanted && !layout.isCovered())
        m_window.restoreState(m_state);
    m_settling->disconnect();
    QObject::connect(m_settling, &QTimer::timeout, m_settling, [this, &layout] {
        m_settledPlaces = layout.places();
        m_settledGeometry = m_window.saveGeometry();
    });
    m_settling->start();
}

} // namespace linetwin::app
