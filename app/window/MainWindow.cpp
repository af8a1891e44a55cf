// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/commands/SetParameter.h"
#include "app/diagram/DiagramView.h"
#include "app/playback/PlaybackBar.h"
#include "app/properties/PropertyPanel.h"
#include "app/results/OeePanel.h"
#include "app/results/StopListPanel.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "app/window/ChartDocks.h"
#include "app/window/FileActions.h"
#include "app/window/FileNotices.h"
#include "app/window/FindingsPanel.h"
#include "app/window/MessageBar.h"
#include "app/window/Recovery.h"
#include "app/window/RunStatus.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int messageTimeMs = 6000;
constexpr QSize usualSize(1440, 900);

QStringList droppedFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

/// Whether a widget with the focus needs the space bar for itself.
bool usesSpace(const QObject* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

/// Whether a list with the focus searches by the letters that are typed.
bool usesLetters(const QObject* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
}

/// Stations that the active scenario changes although the line does not have them.
std::vector<std::string> strangersOf(const ProjectDocument& document)
{
    std::vector<std::string> names;
    for (const auto& [station, values] : document.effectiveScenario().overrides) {
        if (!document.line().indexOf(station))
            names.push_back(station);
    }
    return names;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_runner(m_document), m_chartSource(m_document, m_runner), m_actions(new Actions(this)),
      m_files(new FileActions(m_document, this)), m_recovery(new Recovery(m_document, m_files->watch(), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_selection.follow(m_document);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    buildToolBar();
    buildCentre();
    buildDocks();
    buildScenarioDocks();
    buildMenus();
    buildStatusBar();
    connectFileActions();
    connectFileSafety();
    connectEditing();
    connectScenarios();
    connectStationActions();
    connectViews();
    connectRun();
    restoreLayout();
    qApp->installEventFilter(this);
    documentChanged();
}

MainWindow::~MainWindow()
{
    // Nothing may reach a half-destroyed window, and the panels go before the objects that they look at.
    m_document.disconnect();
    m_document.undoStack()->disconnect();
    m_runner.disconnect();
    m_clock.disconnect();
    delete takeCentralWidget();
    for (QDockWidget* dock : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        delete dock;
}

void MainWindow::buildCentre()
{
    m_messages = new MessageBar;
    m_fileMessages = new MessageBar;
    m_diagram = new DiagramView(m_document, m_selection, m_clock, m_runner, nullptr);
    auto* playback = new PlaybackBar(m_clock, m_selection);
    const auto column = [] {
        auto* layout = new QVBoxLayout(new QWidget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        return layout;
    };
    QVBoxLayout* line = column();
    line->addWidget(buildDescription());
    line->addWidget(m_diagram, 1);
    line->addWidget(playback);
    QVBoxLayout* layout = column();
    layout->addWidget(m_messages);
    layout->addWidget(m_fileMessages);
    layout->addWidget(buildPages(line->parentWidget()), 1);
    setCentralWidget(layout->parentWidget());
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    // A dock that was just shown is not among the tabs yet.
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
        if (isShown)
            QMetaObject::invokeMethod(dock, &QWidget::raise, Qt::QueuedConnection);
    });
    return dock;
}

OeePanel* MainWindow::makeOeePanel()
{
    auto* panel = new OeePanel(m_document, m_runner, m_selection, nullptr);
    connect(panel, &OeePanel::stopChosen, &m_clock, &PlaybackClock::seek);
    connect(panel, &OeePanel::noStop, this,
            [this](const QString& message) { statusBar()->showMessage(message, messageTimeMs); });
    return panel;
}

void MainWindow::buildDocks()
{
    buildPalette();
    m_properties = new PropertyPanel(m_document, m_selection, nullptr);
    m_propertiesDock =
        addDock(QStringLiteral("propertiesDock"), tr("Properties"), m_properties, Qt::RightDockWidgetArea);
    m_oeeDock = addDock(QStringLiteral("oeeDock"), tr("Figures"), makeOeePanel(), Qt::BottomDockWidgetArea);
    buildChartDocks();
    buildStopsDock();
    buildStudyDocks();
    m_findings = new FindingsPanel;
    m_findingsDock = addDock(QStringLiteral("findingsDock"), tr("Problems"), m_findings, Qt::BottomDockWidgetArea);
    connect(m_findings, &FindingsPanel::removalWanted, this,
            [this](const std::string& station) { resetOverrides(m_document, {station}); });
}

void MainWindow::buildChartDocks()
{
    m_charts = new ChartDocks(*this, m_chartSource, m_clock, m_selection);
    m_chartDock = m_charts->first();
    connect(m_charts, &ChartDocks::done, this,
            [this](const QString& message) { statusBar()->showMessage(message, messageTimeMs); });
    connect(m_charts, &ChartDocks::failed, this,
            [this](const QString& message) { m_messages->showMessage(MessageBar::Kind::Error, message); });
}

void MainWindow::buildStopsDock()
{
    m_stopsDock = addDock(QStringLiteral("stopsDock"), tr("Stops"), new StopListPanel(m_clock, m_selection, nullptr),
                          Qt::BottomDockWidgetArea);
}

void MainWindow::applyDefaultLayout()
{
    m_charts->closeOthers();
    for (QDockWidget* dock : {m_paletteDock, m_propertiesDock, m_oeeDock, m_chartDock, m_stopsDock, m_findingsDock}) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_paletteDock);
    addDockWidget(Qt::RightDockWidgetArea, m_propertiesDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_oeeDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_chartDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_stopsDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_findingsDock);
    splitDockWidget(m_oeeDock, m_chartDock, Qt::Horizontal);
    tabifyDockWidget(m_chartDock, m_stopsDock);
    tabifyDockWidget(m_stopsDock, m_findingsDock);
    for (QDockWidget* dock : {m_paletteDock, m_propertiesDock, m_oeeDock, m_chartDock, m_stopsDock})
        dock->show();
    m_findingsDock->setVisible(!m_findings->isEmpty());
    arrangeStudyDocks();
    m_chartDock->raise();
    resizeDocks({m_paletteDock, m_propertiesDock}, {m_paletteDock->widget()->minimumWidth(), width() / 4},
                Qt::Horizontal);
    arrangeScenarioDocks();
    resizeDocks({m_oeeDock, m_chartDock}, {height() * 2 / 5, height() * 2 / 5}, Qt::Vertical);
    resizeDocks({m_oeeDock, m_chartDock}, {width() * 3 / 8, width() * 3 / 8}, Qt::Horizontal);
}

void MainWindow::restoreLayout()
{
    const Settings settings;
    if (!restoreGeometry(settings.windowGeometry()))
        resize(usualSize.boundedTo(screen()->availableSize()));
    applyDefaultLayout();
    m_charts->restore();
    restoreState(settings.windowState());
    if (m_findings->isEmpty())
        m_findingsDock->hide();
}

void MainWindow::buildStatusBar()
{
    statusBar()->addPermanentWidget(new RunStatus(m_document, m_runner, (*m_actions)[ActionId::CancelRun]));
}

void MainWindow::connectFileActions()
{
    Actions& actions = *m_actions;
    connect(actions[ActionId::NewFromExample], &QAction::triggered, m_files, &FileActions::newFromExample);
    connect(actions[ActionId::Open], &QAction::triggered, m_files, &FileActions::open);
    connect(actions[ActionId::Save], &QAction::triggered, m_files, &FileActions::save);
    connect(actions[ActionId::SaveAs], &QAction::triggered, m_files, &FileActions::saveAs);
    connect(actions[ActionId::SaveLineAs], &QAction::triggered, m_files, &FileActions::saveLineAs);
    connect(actions[ActionId::AddScenario], &QAction::triggered, m_files, &FileActions::addScenarioFromFile);
    connect(actions[ActionId::SaveAll], &QAction::triggered, m_files, &FileActions::saveAll);
    connect(actions[ActionId::SaveAsOneFile], &QAction::triggered, m_files, &FileActions::saveAsOneFile);
    connect(actions[ActionId::Close], &QAction::triggered, this, &MainWindow::closeDocument);
    connect(actions[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_files, &FileActions::documentWanted, m_properties, &PropertyPanel::commitPendingText);
    connect(m_files, &FileActions::opened, this, &MainWindow::showOpened);
    connect(m_files, &FileActions::rejected, this, &MainWindow::showRejected);
    connect(m_files, &FileActions::recentFilesChanged, this, &MainWindow::fillRecentFiles);
    connect(m_files, &FileActions::done, this,
            [this](const QString& message) { statusBar()->showMessage(message, messageTimeMs); });
    connect(m_files, &FileActions::noticed, this,
            [this](const QString& message) { m_messages->showMessage(MessageBar::Kind::Note, message); });
}

void MainWindow::connectFileSafety()
{
    m_fileMessages->setObjectName(QStringLiteral("fileMessages"));
    new FileNotices(m_document, *m_files, *m_fileMessages, this);
    connect(m_recovery, &Recovery::noticed, this,
            [this](const QString& message) { m_messages->showMessage(MessageBar::Kind::Note, message); });
    connect(m_recovery, &Recovery::settled, m_messages, &MessageBar::retract);
    connect(m_recovery, &Recovery::failed, this,
            [this](const QString& message) { m_messages->showMessage(MessageBar::Kind::Error, message); });
}

bool MainWindow::openFile(const QString& path)
{
    return m_files->openFile(path);
}

bool MainWindow::openBuiltin()
{
    return m_files->openBuiltin();
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_document.line().stations.empty())
        openBuiltin();
    if (!paths.isEmpty())
        m_files->openFiles(paths);
}

void MainWindow::start(const QStringList& paths)
{
    openBuiltin();
    if (m_recovery->offer(paths.isEmpty() ? QString() : QFileInfo(paths.constFirst()).fileName()))
        return;
    // A file that can be opened leaves the page; behind one that cannot there is nothing to see.
    showWelcome(false);
    if (!paths.isEmpty())
        m_files->openFiles(paths);
}

void MainWindow::closeDocument()
{
    if (!m_files->maybeSave())
        return;
    openBuiltin();
    showWelcome(false);
}

void MainWindow::showOpened(const QString& fileName, const Findings& findings)
{
    leaveWelcome();
    m_messages->hide();
    m_selection.clear();
    m_clock.pause();
    m_clock.seek(SimTime{});
    if (findings.empty()) {
        m_findings->clear();
        m_findingsDock->hide();
    } else {
        const int count = static_cast<int>(findings.size());
        m_findings->showFindings(tr("%1 was opened, with %n thing(s) to know.", nullptr, count).arg(fileName),
                                 findings);
        showFindings();
    }
    m_hasDocumentErrors = false; // what was said about them went with the message
    showDocumentErrors();
}

void MainWindow::showRejected(const QString& fileName, const Findings& findings)
{
    const int count = static_cast<int>(findings.size());
    const QString headline = tr("%1 was not opened: %n problem(s).", nullptr, count).arg(fileName);
    m_findings->showFindings(headline, findings);
    showFindings();
    m_messages->showMessage(
        MessageBar::Kind::Error,
        isWelcomeShown() ? headline : tr("%1 You still see “%2”, as it was.").arg(headline, m_document.displayName()));
}

void MainWindow::showFindings()
{
    m_findingsDock->show();
    // A dock that was just shown is not among the tabs yet.
    QMetaObject::invokeMethod(m_findingsDock, &QWidget::raise, Qt::QueuedConnection);
}

void MainWindow::documentChanged()
{
    const QString place = m_document.displayName();
    const QString line = toQString(m_document.line().name);
    setWindowTitle(place == line ? QStringLiteral("%1[*] – LineTwin").arg(line)
                                 : QStringLiteral("%1[*] – %2 – LineTwin").arg(place, line));
    setWindowModified(m_document.isModified());
    m_clock.setStartTime(m_document.effectiveScenario().settings.startTime);
    showDescription();
    refreshStationActions();
    if (isWelcomeShown()) {
        setWindowTitle(tr("Welcome[*] – LineTwin"));
        return;
    }
    refreshResetActions();
    showDocumentErrors();
}

void MainWindow::refreshResetActions()
{
    if (isWelcomeShown())
        return;
    const auto& overrides = m_document.effectiveScenario().overrides;
    const bool isAnySelectedChanged = std::ranges::any_of(
        m_selection.stations(), [&](const std::string& station) { return overrides.contains(station); });
    (*m_actions)[ActionId::ResetAll]->setEnabled(!overrides.empty());
    (*m_actions)[ActionId::ResetStations]->setEnabled(isAnySelectedChanged);
}

void MainWindow::showDocumentErrors()
{
    // A line that has no stations yet is no mistake: the diagram says how to go on.
    Findings findings = m_document.line().stations.empty() ? Findings{} : m_document.findings();
    std::erase_if(findings, [](const Finding& each) { return each.severity == Severity::Note; });
    const std::vector<std::string> strangers =
        m_document.line().stations.empty() ? std::vector<std::string>() : strangersOf(m_document);
    showDocumentFindings(findings, strangers);
    const auto first = std::ranges::find(findings, Severity::Error, &Finding::severity);
    const bool hadErrors = std::exchange(m_hasDocumentErrors, first != findings.end());
    if (m_hasDocumentErrors)
        showErrorMessage(*first, strangers);
    else if (hadErrors)
        m_messages->hide();
    if (m_hasDocumentErrors && !hadErrors) {
        m_isFindingsDockPassing = m_findingsDock->isHidden();
        showFindings();
    } else if (hadErrors && !m_hasDocumentErrors && std::exchange(m_isFindingsDockPassing, false)) {
        m_findingsDock->hide();
    }
}

void MainWindow::showErrorMessage(const Finding& error, const std::vector<std::string>& strangers)
{
    if (std::ranges::find(strangers, error.station) == strangers.end()) {
        m_messages->showMessage(MessageBar::Kind::Error,
                                tr("The line cannot run like this: %1").arg(messageText(error)));
        return;
    }
    QStringList names;
    for (const std::string& each : strangers)
        names << tr("“%1”").arg(toQString(each));
    m_messages->showMessage(
        MessageBar::Kind::Error,
        tr("The line cannot run like this: the scenario “%1” changes %2, which the line does not have.")
            .arg(m_document.activeName(), names.join(QStringLiteral(", "))),
        {{tr("Remove these changes"), "removeStrangers",
          [this, strangers] { resetOverrides(m_document, strangers); }}});
}

void MainWindow::showDocumentFindings(const Findings& findings, const std::vector<std::string>& strangers)
{
    const auto errors = std::ranges::count(findings, Severity::Error, &Finding::severity);
    QString headline;
    if (errors > 0)
        headline = tr("“%1” cannot run like this: %n problem(s).", nullptr, static_cast<int>(errors))
                       .arg(m_document.activeName());
    else if (!findings.empty())
        headline =
            tr("“%1”: %n thing(s) to know.", nullptr, static_cast<int>(findings.size())).arg(m_document.activeName());
    m_findings->showDocument(headline, findings, strangers);
}

void MainWindow::showNoStop(bool isForward)
{
    const bool isOfSelected = !m_selection.stations().empty();
    const QString later = isOfSelected ? tr("The selected stations have no breakdown or jam after this moment")
                                       : tr("There is no breakdown or jam after this moment");
    const QString earlier = isOfSelected ? tr("The selected stations have no breakdown or jam before this moment")
                                         : tr("There is no breakdown or jam before this moment");
    statusBar()->showMessage(isForward ? later : earlier, messageTimeMs);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->maybeSave()) {
        event->ignore();
        return;
    }
    m_recovery->finish();
    Settings settings;
    settings.setWindowGeometry(saveGeometry());
    settings.setWindowState(isWelcomeShown() ? m_layoutBehindWelcome : saveState());
    m_charts->save();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = droppedFiles(event->mimeData());
    if (files.isEmpty() || !m_files->maybeSave())
        return;
    event->acceptProposedAction();
    m_files->openFiles(files);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        m_actions->refreshIcons();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_files->watch().check();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isSpace = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
        const bool isLetter = key->key() == Qt::Key_N && !(key->modifiers() & ~Qt::ShiftModifier);
        if ((isSpace && usesSpace(watched)) || (isLetter && usesLetters(watched))) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace linetwin::app
