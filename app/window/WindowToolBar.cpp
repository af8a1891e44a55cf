// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowToolBar.h"

#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/window/Actions.h"
#include "app/window/EntrySwitch.h"

namespace linetwin::app {

WindowToolBar::WindowToolBar(const Actions& actions, ProjectDocument& document) : QToolBar(tr("Tools"))
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setIconSize(QSize(textPixels(gridUnit * 5 / 2), textPixels(gridUnit * 5 / 2)));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (const ActionId id : {ActionId::Open, ActionId::Save, ActionId::SaveAs})
        addAction(actions[id]);
    addSeparator();
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        addAction(actions[id]);
    addSeparator();
    addWidget(new EntrySwitch(document));
    addAction(actions[ActionId::ResetAll]);
    addSeparator();
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    for (const ActionId id :
         {ActionId::ZoomOut, ActionId::ZoomFit, ActionId::ZoomIn, ActionId::Present, ActionId::Guide})
        addAction(actions[id]);
}

} // namespace linetwin::app
