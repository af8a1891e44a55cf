// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PreferenceActions.h"

#include "app/preferences/ActionSearch.h"
#include "app/preferences/PreferencesDialog.h"
#include "app/preferences/ShortcutKeys.h"
#include "app/window/Actions.h"
#include "app/window/LanguageFollower.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>
#include <array>
#include <string_view>

namespace linetwin::app {

namespace {

struct Unavailable {
    std::string_view action;
    const char* reason;
};

constexpr const char* noStation = QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "select a station first");
constexpr const char* noScenario = QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "choose a scenario first");
constexpr const char* noPlace =
    QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "select a station that has a place to move to first");
constexpr const char* noPane =
    QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "go to a panel within the window first");
constexpr const char* noChange =
    QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "nothing differs from the baseline");
constexpr std::array unavailable{
    Unavailable{"undo", QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "nothing was changed yet")},
    Unavailable{"redo", QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "nothing was taken back")},
    Unavailable{"cut", noStation},
    Unavailable{"copy", noStation},
    Unavailable{"paste", QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "no stations are on the clipboard")},
    Unavailable{"duplicate", noStation},
    Unavailable{"removeStations", noStation},
    Unavailable{"rename", noStation},
    Unavailable{"moveUpTheLine", noPlace},
    Unavailable{"moveDownTheLine", noPlace},
    Unavailable{"selectAll", QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "insert a station first")},
    Unavailable{"saveAllTables", QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "wait for the figures first")},
    Unavailable{"paneWider", noPane},
    Unavailable{"paneNarrower", noPane},
    Unavailable{"paneHigher", noPane},
    Unavailable{"paneLower", noPane},
    Unavailable{"zoomSelection", noStation},
    Unavailable{"resetStations", noChange},
    Unavailable{"resetAll", noChange},
    Unavailable{"cancelRun", QT_TRANSLATE_NOOP("linetwin::app::PreferenceActions", "nothing is being computed")},
    Unavailable{"duplicateScenario", noScenario},
    Unavailable{"renameScenario", noScenario},
    Unavailable{"describeScenario", noScenario},
    Unavailable{"moveScenarioUp", noScenario},
    Unavailable{"moveScenarioDown", noScenario},
    Unavailable{"resetScenario", noChange},
    Unavailable{"adoptScenario", noChange},
    Unavailable{"deleteScenario", noScenario},
};

} // namespace

PreferenceActions::PreferenceActions(const Actions& actions, QMainWindow& window)
    : QObject(&window), m_window(window), m_keys(new ShortcutKeys(*window.menuBar(), this))
{
    // In another language the menus are made anew under an open dialog.
    for (PreferencesDialog* dialog : window.findChildren<PreferencesDialog*>())
        dialog->setKeys(*m_keys);
    connect(actions[ActionId::OpenSettings], &QAction::triggered, this, [this] { openSettings(); });
    connect(actions[ActionId::FindAction], &QAction::triggered, this, &PreferenceActions::findAction);
}

PreferencesDialog* PreferenceActions::openSettings()
{
    auto* dialog = new PreferencesDialog(*m_keys, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->show();
    return dialog;
}

void PreferenceActions::findAction()
{
    auto* search = new ActionSearch(
        m_keys->actions(), [this](const QAction& action) { return reasonOf(action); }, &m_window);
    search->setProperty(openedByProperty, QStringLiteral("findAction"));
    connect(search, &ActionSearch::settingWanted, this,
            [this](const QString& name) { openSettings()->showSetting(name); });
    search->show();
    search->activateWindow();
}

QString PreferenceActions::reasonOf(const QAction& action) const
{
    if (m_isCovered)
        return tr("open a line first");
    if (const QVariant hidden = action.property(hiddenForProperty); hidden.isValid())
        return hidden.toString();
    const auto found = std::ranges::find(unavailable, action.objectName().toStdString(), &Unavailable::action);
    return found == unavailable.end() ? QString() : tr(found->reason);
}

} // namespace linetwin::app
