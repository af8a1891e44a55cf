// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/settings/Appearance.h"
#include "app/settings/SpokenChoice.h"
#include "app/settings/SpokenToolTips.h"
#include "app/window/Actions.h"
#include "app/window/DockTabs.h"
#include "app/window/FileActions.h"
#include "app/window/GuideOpening.h"
#include "app/window/LanguageFollower.h"
#include "app/window/Leaving.h"
#include "app/window/Messages.h"
#include "app/window/Recovery.h"
#include "app/window/StudyLeaving.h"
#include "app/window/Welcome.h"
#include "app/window/WindowLayout.h"
#include "app/window/WindowViews.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QSignalBlocker>

namespace linetwin::app {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_files(new FileActions(m_session.document, this)),
      m_recovery(new Recovery(m_session.document, m_files->watch(), this)),
      m_language(new LanguageFollower(*this, [this] { renewViews(); })), m_guide(new GuideOpening(this)),
      m_layoutBefore(*this)
{
    speakToolTips();
    speakChoices();
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    connect(&preferenceEvents(), &PreferenceEvents::displayChanged, this, &MainWindow::follow);
    makeViews();
    m_files->closing().setLastQuestion([this] { return mayLeaveStudies(m_session.studies, this); });
    m_leaving = std::make_unique<Leaving>(
        m_files->closing(), *m_recovery, m_session.studies, [this] { m_views->layout().save(); }, this);
}

MainWindow::~MainWindow()
{
    // What is typed in a dialog is taken over as that goes: by a window that is still whole.
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    // Nothing may reach a half-destroyed window.
    m_session.disconnect();
    m_views.reset();
}

void MainWindow::makeViews()
{
    m_views = std::make_unique<WindowViews>(*this, m_session, *m_files, *m_recovery);
    m_guide->openBy(*m_views->actions()[ActionId::Guide]);
    connect(m_views.get(), &WindowViews::closeDocumentWanted, this, &MainWindow::closeDocument);
}

void MainWindow::renewViews()
{
    setUpdatesEnabled(false);
    const KeptViews kept = m_views->keep();
    m_session.document.renewExampleTexts();
    m_layoutBefore.bringBack();
    {
        const QSignalBlocker document(m_session.document);
        const QSignalBlocker steps(m_session.document.undoStack());
        const QSignalBlocker selection(m_session.selection);
        const QSignalBlocker clock(m_session.clock);
        const QSignalBlocker runner(m_session.runner);
        m_views.reset();
    }
    makeViews();
    m_session.announce();
    m_views->restore(kept);
    m_layoutBefore.adopt(m_views->layout());
    setUpdatesEnabled(true);
    wakeWindows();
}

void MainWindow::follow()
{
    m_layoutBefore.follow(m_views->layout(), QApplication::activeModalWidget());
    m_language->follow();
}

void MainWindow::wakeWindows()
{
    // A window that is made in one that does not update does not update either, and stays so.
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (widget->isWindow())
            widget->setUpdatesEnabled(true);
    }
    // They are made above the dialog that waits for the user, and would take no click there.
    if (QWidget* dialog = QApplication::activeModalWidget())
        dialog->raise();
}

bool MainWindow::focusNextPrevChild(bool isNext)
{
    const auto isOutOfSight = [this](const QWidget& widget) {
        const QWidget* part = &widget;
        while (part && part->parentWidget() != this)
            part = part->parentWidget();
        const auto* dock = qobject_cast<const QDockWidget*>(part);
        return dock && isBehindTab(*dock);
    };
    const QWidget* first = nullptr;
    while (QMainWindow::focusNextPrevChild(isNext)) {
        const QWidget* now = focusWidget();
        if (!now || now == first || !isOutOfSight(*now))
            return true;
        first = first ? first : now;
    }
    return false;
}

bool MainWindow::openFile(const QString& path)
{
    return m_files->opening().openFile(path);
}

bool MainWindow::openBuiltin()
{
    return m_files->opening().openBuiltin();
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_session.document.line().stations.empty())
        openBuiltin();
    if (!paths.isEmpty())
        m_files->opening().openFiles(paths);
}

void MainWindow::start(const QStringList& paths)
{
    openBuiltin();
    if (m_recovery->offer(paths))
        return;
    // A file that can be opened leaves the page; behind one that cannot there is nothing to see.
    m_views->welcome().show(false);
    if (!paths.isEmpty())
        m_files->opening().openFiles(paths);
}

void MainWindow::recover(const QString& file)
{
    openBuiltin();
    if (!m_recovery->recoverFile(file))
        m_views->welcome().show(false);
}

void MainWindow::tell(const QString& text)
{
    m_views->messages().showNote(text);
}

void MainWindow::closeDocument()
{
    if (!m_files->closing().maybeSave())
        return;
    openBuiltin();
    m_views->welcome().show(false);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_leaving->mayClose());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_views)
        m_views->actions().refreshIcons();
    if (event->type() == QEvent::LanguageChange && m_views)
        follow();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_files->watch().check();
}

} // namespace linetwin::app
