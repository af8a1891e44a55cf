// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramView.h"

#include <QDragEnterEvent>

namespace linetwin::app {

void DiagramView::dragEnterEvent(QDragEnterEvent* event)
{
    if (StopDrop::isMeant(*event))
        m_stopDrop.enter(*event);
    else
        m_templateDrop.enter(*event);
}

void DiagramView::dragMoveEvent(QDragMoveEvent* event)
{
    if (StopDrop::isMeant(*event))
        m_stopDrop.move(*event);
    else
        m_templateDrop.move(*event);
}

void DiagramView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_stopDrop.leave();
    m_templateDrop.leave();
}

void DiagramView::dropEvent(QDropEvent* event)
{
    if (StopDrop::isMeant(*event))
        m_stopDrop.drop(*event);
    else
        m_templateDrop.drop(*event);
}

} // namespace linetwin::app
