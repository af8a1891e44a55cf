// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileActions.h"

#include <QWidget>

namespace linetwin::app {

FileActions::FileActions(ProjectDocument& document, QWidget* window)
    : QObject(window), m_watch(document), m_saving(document, m_watch, m_recent, m_events, window),
      m_closing(document, m_watch, m_saving, window),
      m_opening(document, m_watch, m_closing, m_recent, m_events, window),
      m_reloading(document, m_watch, m_opening, m_events, window)
{
}

} // namespace linetwin::app
