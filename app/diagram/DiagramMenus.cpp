// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramMenus.h"

#include "app/diagram/DiagramEditor.h"
#include "app/diagram/StationPalette.h"
#include "app/diagram/TankItem.h"

#include <QCoreApplication>
#include <QMenu>

namespace linetwin::app {

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

} // namespace

QMenu* DiagramMenus::makeMenu()
{
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void DiagramMenus::popUp(const NodeItem* node, std::size_t position, QPoint global)
{
    QMenu* menu = makeMenu();
    QMenu* templates = menu->addMenu(Menus::tr("&Insert station here"));
    addTemplates(*templates,
                 [&editor = m_editor, position](const StationTemplate& kind) { editor.insertAt(position, kind); });
    menu->addSeparator();
    const bool isTank = dynamic_cast<const TankItem*>(node) != nullptr;
    for (QAction* action : isTank ? m_actions.tank : node ? m_actions.station : m_actions.empty) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->addSeparator();
    // Beside what is copied of a station, it has to be said what these are of.
    QMenu* ofDiagram = node ? menu->addMenu(Menus::tr("Dia&gram")) : menu;
    ofDiagram->addActions(m_diagramActions);
    menu->popup(global);
}

void DiagramMenus::popUpTemplates(QPoint global)
{
    QMenu* menu = makeMenu();
    menu->setAccessibleName(Menus::tr("Station to insert"));
    addTemplates(*menu, [&editor = m_editor](const StationTemplate& kind) { editor.insert(kind); });
    menu->popup(global);
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace linetwin::app
