// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/GuideWindow.h"

#include "app/guide/GuideContents.h"
#include "app/guide/GuideHits.h"
#include "app/guide/GuidePage.h"
#include "app/settings/Appearance.h"
#include "app/settings/Languages.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/text/ActionText.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr QSize usualSize(1040, 760);
constexpr int usualSide = 280;
/// Below this width contents and page stand one above the other.
constexpr int narrowWidth = 640;
constexpr double zoomStep = 1.1;

/// The contents beside the page, without taking the room for reading.
int sideIn(int width)
{
    return std::min(textPixels(usualSide), width / 3);
}

} // namespace

GuideWindow::GuideWindow()
    : m_book(languageInUse()), m_page(new GuidePage(m_book)), m_split(new QSplitter), m_search(new QLineEdit),
      m_count(new QLabel), m_side(new QStackedWidget), m_contents(new GuideContents), m_hits(new GuideHits)
{
    setObjectName(QStringLiteral("guideWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    makeToolBar();
    m_split->setObjectName(QStringLiteral("guideSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeSide());
    m_split->addWidget(m_page);
    m_split->setStretchFactor(1, 1);
    setCentralWidget(m_split);
    connect(m_page, &GuidePage::placeChanged, this, [this] { m_contents->showPlace(m_page->place()); });
    connect(m_page, &GuidePage::zoomWanted, this, &GuideWindow::zoomBy);
    m_contents->fill(m_book);
    setTexts();

    const Settings settings;
    if (!restoreGeometry(settings.guideGeometry())) {
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        resize(QSize(textPixels(usualSize.width()), usualSize.height()).boundedTo(screen.size()));
    }
    const int side = sideIn(width());
    m_split->setSizes({side, width() - side});
    m_page->setZoom(settings.guideZoom());
    arrange();
}

QWidget* GuideWindow::makeSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(gridUnit, gridUnit, 0, 0);
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::showHits);
    m_count->setObjectName(QStringLiteral("guideCount"));
    m_count->setWordWrap(true);
    connect(m_contents, &GuideContents::chosen, m_page, &GuidePage::open);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    m_hits->installEventFilter(this);
    connect(m_hits, &GuideHits::chosen, m_page, &GuidePage::open);
    layout->addWidget(m_search);
    layout->addWidget(m_count);
    layout->addWidget(m_side, 1);
    side->setMinimumWidth(18 * gridUnit);
    return side;
}

QAction* GuideWindow::addAction(const char* name, const QString& icon, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    QMainWindow::addAction(action);
    m_actions << action;
    return action;
}

void GuideWindow::makeToolBar()
{
    auto* bar = new QToolBar(this);
    bar->setObjectName(QStringLiteral("guideBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto key = [](QKeyCombination keys) { return QKeySequence(keys); };
    QAction* contents = addAction("guideHome", QStringLiteral("contents"), {key(Qt::ALT | Qt::Key_Home)});
    QAction* back = addAction("guideBack", QStringLiteral("back"), {key(Qt::ALT | Qt::Key_Left), Qt::Key_Back});
    QAction* forward =
        addAction("guideForward", QStringLiteral("forward"), {key(Qt::ALT | Qt::Key_Right), Qt::Key_Forward});
    QAction* smaller = addAction("guideSmaller", QStringLiteral("zoom-out"), {key(Qt::CTRL | Qt::Key_Minus)});
    QAction* larger = addAction("guideLarger", QStringLiteral("zoom-in"),
                                {key(Qt::CTRL | Qt::Key_Plus), key(Qt::CTRL | Qt::Key_Equal)});
    QAction* usual = addAction("guideUsualSize", {}, {key(Qt::CTRL | Qt::Key_0)});
    QAction* find = addAction("guideFind", {}, {QKeySequence(QKeySequence::Find), key(Qt::Key_Slash)});
    QAction* close = addAction("guideClose", {}, {QKeySequence(QKeySequence::Close)});
    bar->addActions({contents, back, forward});
    bar->addSeparator();
    bar->addActions({smaller, larger});
    addToolBar(bar);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(contents, &QAction::triggered, this, [this] { m_page->open({}); });
    connect(back, &QAction::triggered, m_page, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    connect(larger, &QAction::triggered, this, [this] { zoomBy(1); });
    connect(smaller, &QAction::triggered, this, [this] { zoomBy(-1); });
    connect(usual, &QAction::triggered, this, [this] { zoomBy(0); });
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(close, &QAction::triggered, this, &QWidget::close);
}

void GuideWindow::setTexts()
{
    setWindowTitle(tr("Guide"));
    const QStringList texts{tr("Contents"), tr("Back"),       tr("Forward"), tr("Smaller"),
                            tr("Larger"),   tr("Usual size"), tr("Search"),  tr("Close")};
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(texts[i]);
        m_actions[i]->setToolTip(toolTipFor(*m_actions[i]));
    }
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_contents->setAccessibleName(tr("Contents"));
    showHits();
}

void GuideWindow::showHits()
{
    const QStringList words = searchWords(m_search->text());
    const std::vector<GuideHit> hits = searchGuide(m_book, m_search->text());
    m_hits->showHits(hits, words);
    m_side->setCurrentWidget(words.isEmpty() ? static_cast<QWidget*>(m_contents) : m_hits);
    m_count->setVisible(!words.isEmpty());
    m_count->setText(hits.empty() ? tr("Nothing in the guide has all these words.")
                                  : tr("%Ln place(s)", nullptr, static_cast<int>(hits.size())));
    m_page->mark(words);
}

void GuideWindow::zoomBy(int steps)
{
    m_page->setZoom(steps == 0 ? 1 : m_page->zoom() * std::pow(zoomStep, steps));
    remember();
}

void GuideWindow::open(const QString& topic)
{
    const QString place = !topic.isEmpty() ? topic : m_page->source().isValid() ? QString() : Settings().guidePlace();
    if (!place.isEmpty() || !m_page->source().isValid())
        m_page->open(place.section(u'#', 0, 0), place.section(u'#', 1));
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!topic.isEmpty())
        m_search->clear();
    m_page->setFocus();
}

void GuideWindow::search(const QString& words)
{
    m_search->setText(words);
}

bool GuideWindow::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == m_search || watched == m_hits) && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            m_search->setFocus();
            return true;
        }
        if (watched == m_hits)
            return false;
        const bool goesToHits = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (goesToHits && m_hits->count() > 0 && m_side->currentWidget() == m_hits) {
            m_hits->setFocus(Qt::OtherFocusReason);
            m_hits->setCurrentRow(0);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void GuideWindow::arrange()
{
    const Qt::Orientation orientation = width() < narrowWidth ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() == orientation)
        return;
    m_split->setOrientation(orientation);
    const int length = orientation == Qt::Vertical ? height() : width();
    const int side = orientation == Qt::Vertical ? length / 3 : sideIn(length);
    m_split->setSizes({side, length - side});
}

void GuideWindow::remember() const
{
    Settings settings;
    settings.setGuideGeometry(saveGeometry());
    settings.setGuideZoom(m_page->zoom());
    const GuidePlace place = m_page->place();
    settings.setGuidePlace(place.anchor.isEmpty() ? place.chapter : place.chapter + u'#' + place.anchor);
}

void GuideWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void GuideWindow::closeEvent(QCloseEvent* event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void GuideWindow::hideEvent(QHideEvent* event)
{
    remember();
    QMainWindow::hideEvent(event);
}

void GuideWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_book = GuideBook(languageInUse());
        m_contents->fill(m_book);
        m_page->renew();
        setTexts();
    }
}

} // namespace linetwin::app
