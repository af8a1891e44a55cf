// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Welcome.h"

#include "app/settings/TypedText.h"
#include "app/window/Actions.h"
#include "app/window/FileActions.h"
#include "app/window/WelcomePage.h"

#include <QAction>
#include <QStackedWidget>

#include <array>

namespace linetwin::app {

namespace {

/// What a page that covers the line keeps from being changed unseen.
constexpr std::array actionsOnTheLine{
    ActionId::AddScenario,   ActionId::Save,     ActionId::SaveAs,      ActionId::SaveCopy,  ActionId::Close,
    ActionId::Undo,          ActionId::Redo,     ActionId::ZoomIn,      ActionId::ZoomOut,   ActionId::ZoomFit,
    ActionId::ResetStations, ActionId::ResetAll, ActionId::ResetLayout, ActionId::PlayPause, ActionId::StepForward,
    ActionId::StepBack,      ActionId::ToStart,  ActionId::RunAgain,    ActionId::Bookmark};

} // namespace

Welcome::Welcome(QWidget* line, Actions& actions, FileActions& files, QObject* parent)
    : QObject(parent), m_actions(actions), m_files(files),
      m_page(new WelcomePage(actions[ActionId::NewLine], actions[ActionId::Open])), m_pages(new QStackedWidget)
{
    m_pages->addWidget(line);
    m_pages->addWidget(m_page);
    connect(m_page, &WelcomePage::backWanted, this, &Welcome::leave);
    connect(m_page, &WelcomePage::exampleChosen, &files.opening(), &FileOpening::openExampleAfterAsking);
    connect(m_page, &WelcomePage::fileChosen, &files.opening(), &FileOpening::openAfterAsking);
    connect(&files.recent(), &RecentFiles::changed, m_page, [this] { m_page->prepare(m_canGoBack); });
    connect(actions[ActionId::Welcome], &QAction::triggered, this, [this] { show(true); });
}

bool Welcome::isShown() const
{
    return m_pages->currentWidget() == m_page;
}

void Welcome::setLineActionsEnabled(bool isEnabled)
{
    for (const ActionId id : actionsOnTheLine)
        m_actions[id]->setEnabled(isEnabled);
}

void Welcome::show(bool canGoBack)
{
    if (isShown())
        return;
    m_canGoBack = canGoBack;
    takeOverTypedText();
    m_page->prepare(canGoBack);
    m_pages->setCurrentWidget(m_page);
    setLineActionsEnabled(false);
    Q_EMIT shownChanged(true);
    m_page->takeFocus();
}

void Welcome::leave()
{
    if (!isShown())
        return;
    m_pages->setCurrentIndex(0);
    setLineActionsEnabled(true);
    Q_EMIT shownChanged(false);
}

} // namespace linetwin::app
