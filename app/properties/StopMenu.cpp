// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopMenu.h"

#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

#include <vector>

namespace linetwin::app {

namespace {

class MenuTexts {
    Q_DECLARE_TR_FUNCTIONS(StopMenu)
};

QAction* addAction(QMenu& menu, const char* name, const QString& text, const QKeySequence& key,
                   const std::function<void()>& act)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutVisibleInContextMenu(true);
    QObject::connect(action, &QAction::triggered, &menu, act);
    return action;
}

/// An ampersand in a name is no key.
QString asMenuText(const std::string& name)
{
    return toQString(name).replace(u'&', QStringLiteral("&&"));
}

void addStations(QMenu& menu, const ProjectDocument& document, const std::string& own, const QString& title,
                 const char* name, const std::function<void(const std::string&)>& send)
{
    QMenu* stations = menu.addMenu(title);
    stations->setObjectName(QString::fromLatin1(name));
    for (const Station& station : document.line().stations) {
        if (station.name == own)
            continue;
        QAction* action = stations->addAction(asMenuText(station.name));
        QObject::connect(action, &QAction::triggered, &menu, [send, to = station.name] { send(to); });
    }
    stations->setEnabled(!stations->isEmpty());
}

} // namespace

void addLineNote(QMenu& menu, const ProjectDocument& document)
{
    if (document.isBaselineActive())
        return;
    menu.addAction(MenuTexts::tr("In the line, for all its scenarios:"))->setEnabled(false);
}

void fillStopMenu(QMenu& menu, const ProjectDocument& document, const StopSummary& summary,
                  const StopMenuActions& actions)
{
    const bool isOff = summary.isOff;
    addAction(menu, "stop.switch", isOff ? MenuTexts::tr("Switch &on") : MenuTexts::tr("Switch &off"), {},
              [actions, isOff] { actions.switchOff(!isOff); });
    menu.addSeparator();
    addLineNote(menu, document);
    addAction(menu, "stop.rename", MenuTexts::tr("&Rename"), Qt::Key_F2, actions.rename);
    addAction(menu, "stop.duplicate", MenuTexts::tr("&Duplicate"), Qt::CTRL | Qt::Key_D, actions.duplicate)
        ->setIcon(themedIcon(QStringLiteral("duplicate")));
    addAction(menu, "stop.remove", MenuTexts::tr("Re&move"), Qt::Key_Delete, actions.remove)
        ->setIcon(themedIcon(QStringLiteral("delete")));
    const std::vector<std::string>& stations = summary.stop.stations;
    if (stations.size() != 1 || stations.front() == wholeLine)
        return;
    addStations(menu, document, stations.front(), MenuTexts::tr("Move &to station"), "stop.moveTo",
                [actions](const std::string& to) { actions.send(to, true); });
    addStations(menu, document, stations.front(), MenuTexts::tr("&Copy to station"), "stop.copyTo",
                [actions](const std::string& to) { actions.send(to, false); });
}

void fillPresetMenu(QMenu& menu, const ProjectDocument& document, bool isOfLine,
                    const std::function<void(StopPreset)>& add)
{
    addLineNote(menu, document);
    for (const StopPreset preset : {StopPreset::Running, StopPreset::Cycles, StopPreset::Clock, StopPreset::Cleaning}) {
        if (isOfLine && preset != StopPreset::Clock && preset != StopPreset::Cleaning)
            continue;
        QAction* action = menu.addAction(presetText(preset));
        action->setData(static_cast<int>(preset));
        QObject::connect(action, &QAction::triggered, &menu, [add, preset] { add(preset); });
    }
}

} // namespace linetwin::app
