// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/CalendarPanel.h"
#include "app/calendar/EntryForm.h"
#include "app/calendar/EntryList.h"
#include "app/calendar/RunStart.h"
#include "app/calendar/TemplateOffers.h"
#include "app/calendar/WeekView.h"
#include "app/quantities/OwnKeys.h"
#include "app/settings/Appearance.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/ActionText.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

/// With less room the values stand below the week.
constexpr int leastWeekWidth = 50 * gridUnit;
constexpr int narrowWeekHeight = 40 * gridUnit;
constexpr int narrowListHeight = 14 * gridUnit;

} // namespace

CalendarPanel::CalendarPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_entry(makeWrappedText("calendar.entry", this)),
      m_summary(makeWrappedText("calendar.summary", this)), m_problem(makeWrappedText("calendar.problem", this)),
      m_start(new RunStart(document, this)), m_week(new WeekView(this)), m_list(new EntryList(this)),
      m_form(new EntryForm(document)), m_pages(new QStackedWidget(this)), m_formArea(makeScrolled(m_form))
{
    setAccessibleName(tr("Shifts and breaks"));
    makeActions();
    m_pages->setObjectName(QStringLiteral("calendar.pages"));
    auto* content = new QWidget;
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(gridUnit);
    m_body->addWidget(m_week, 1);
    m_body->addWidget(makeSide());
    auto* area = makeScrolled(content);
    area->setObjectName(QStringLiteral("calendar.area"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(makeHeader());
    layout->addWidget(area, 1);
    setFocusProxy(m_week);
    // While all of its rows are there.
    m_sideWidth = m_form->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    setMinimumSize(m_sideWidth + 4 * gridUnit, 24 * gridUnit);
    m_form->installEventFilter(this);
    connectWeek();
    connect(m_form, &EntryForm::renamed, this, &CalendarPanel::choose);
    connect(&m_document, &ProjectDocument::changed, this, &CalendarPanel::handle);
    updateFonts();
    refresh();
}

QSize CalendarPanel::sizeHint() const
{
    return {130 * gridUnit, 80 * gridUnit};
}

QWidget* CalendarPanel::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    for (QWidget* each : {static_cast<QWidget*>(m_entry), static_cast<QWidget*>(m_summary),
                          static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_start)})
        layout->addWidget(each);
    return header;
}

QWidget* CalendarPanel::makeSide()
{
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("calendar.side"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit / 2);
    for (QAction* action : {m_add, m_duplicate, m_remove, m_reset})
        buttons->addWidget(makeActionButton(action, action == m_add, side));
    buttons->addStretch();
    auto* templates = new QPushButton(tr("Templates"), side);
    templates->setObjectName(QStringLiteral("calendar.templates"));
    auto* menu = new QMenu(templates);
    menu->setToolTipsVisible(true);
    templates->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillTemplates(*menu); });
    buttons->addWidget(templates);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* unchosen = makeWrappedText("calendar.unchosen", m_pages);
    unchosen->setText(tr("Choose an entry in the week or in the list to see and change its values."));
    unchosen->setAlignment(Qt::AlignTop);
    unchosen->setMargin(gridUnit);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(unchosen);
    m_pages->addWidget(m_formArea);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_pages, 3);
    return side;
}

QWidget* CalendarPanel::makeEmptyPage()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit / 2);
    auto* text = makeWrappedText("calendar.empty", content);
    text->setText(
        tr("The line is open around the clock. A calendar says when its stations stand still by plan: outside "
           "of the shifts, in breaks, for cleaning. Drag in the week to mark such a time, or begin with one "
           "of these:"));
    layout->addWidget(text);
    layout->addSpacing(gridUnit);
    for (const TemplateOffer& offer : templateOffers(0)) {
        auto* button = new QPushButton(offer.label, content);
        button->setObjectName(QStringLiteral("calendar.template.") + offer.key);
        connect(button, &QPushButton::clicked, this, [this, key = offer.key] { take(key); });
        layout->addWidget(button, 0, Qt::AlignLeft);
        m_offers.push_back(makeWrappedText("calendar.offer", content));
        layout->addWidget(m_offers.back());
    }
    layout->addStretch();
    return makeScrolled(content);
}

QAction* CalendarPanel::makeAction(const char* name, const QString& text, const char* icon, const QKeySequence& key,
                                   void (CalendarPanel::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    // Fields have uses of their own for such keys.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(toolTipFor(*action));
    if (*icon)
        action->setIcon(themedIcon(QString::fromLatin1(icon)));
    connect(action, &QAction::triggered, this, act);
    m_week->addAction(action);
    m_list->addAction(action);
    return action;
}

void CalendarPanel::makeActions()
{
    m_add = makeAction("calendar.add", tr("&Add"), "add", Qt::Key_Insert, &CalendarPanel::addNew);
    m_duplicate = makeAction("calendar.duplicate", tr("D&uplicate"), "duplicate", QKeySequence(Qt::CTRL | Qt::Key_D),
                             &CalendarPanel::duplicate);
    m_rename = makeAction("calendar.rename", tr("Re&name"), "", Qt::Key_F2, &CalendarPanel::rename);
    m_remove =
        makeAction("calendar.remove", tr("&Delete"), "delete", QKeySequence::Delete, &CalendarPanel::removeCurrent);
    m_reset = makeAction("calendar.resetEntry", tr("&Reset to baseline"), "reset", {}, &CalendarPanel::resetCurrent);
    new OwnKeys(*m_week);
    new OwnKeys(*m_list);
}

void CalendarPanel::connectWeek()
{
    connect(m_week, &WeekView::drawn, this, &CalendarPanel::draw);
    connect(m_week, &WeekView::changed, this, &CalendarPanel::change);
    connect(m_week, &WeekView::chosen, this, &CalendarPanel::choose);
    connect(m_week, &WeekView::openWanted, this, &CalendarPanel::open);
    connect(m_week, &WeekView::removeWanted, this, &CalendarPanel::removeCurrent);
    connect(m_list, &EntryList::chosen, this, &CalendarPanel::choose);
    connect(m_list, &EntryList::openWanted, this, &CalendarPanel::open);
    m_week->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QWidget* widget : {static_cast<QWidget*>(m_week), static_cast<QWidget*>(m_list)})
        connect(widget, &QWidget::customContextMenuRequested, this,
                [this, widget](const QPoint& position) { showMenu(*widget, position); });
}

void CalendarPanel::showOffers()
{
    const QList<TemplateOffer> offers = templateOffers(m_calendar.run.begin);
    for (std::size_t i = 0; i < m_offers.size(); ++i)
        m_offers[i]->setText(offers[static_cast<qsizetype>(i)].what);
}

void CalendarPanel::showMenu(QWidget& at, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_add, m_duplicate, m_rename, m_remove, m_reset});
    menu->addSeparator();
    auto* templates = menu->addMenu(tr("&Templates"));
    fillTemplates(*templates);
    menu->popup(at.mapToGlobal(position));
}

void CalendarPanel::fillTemplates(QMenu& menu)
{
    menu.clear();
    for (const TemplateOffer& offer : templateOffers(m_calendar.run.begin)) {
        //: A template, then the entries that it adds
        QAction* action =
            menu.addAction(tr("%1 – %2").arg(offer.label, offer.brief).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("calendar.template.") + offer.key);
        action->setToolTip(offer.what);
        connect(action, &QAction::triggered, this, [this, key = offer.key] { take(key); });
    }
}

void CalendarPanel::arrange()
{
    auto* side = m_pages->parentWidget();
    const bool isWide = width() >= textPixels(leastWeekWidth) + m_sideWidth;
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setMinimumHeight(isWide ? 0 : textPixels(narrowListHeight));
    m_week->setMinimumHeight(isWide ? 0 : textPixels(narrowWeekHeight));
    side->setMinimumWidth(isWide ? m_sideWidth : 0);
    side->setMaximumWidth(isWide ? m_sideWidth : QWIDGETSIZE_MAX);
    // Below the week it scrolls with all the rest.
    const int formWidth = m_formArea->viewport()->width();
    m_formArea->setMinimumHeight(isWide ? 0 : m_form->layout()->totalHeightForWidth(formWidth));
}

void CalendarPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CalendarPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_form && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        arrange();
    return QWidget::eventFilter(watched, event);
}

void CalendarPanel::updateFonts()
{
    for (QLabel* label : {m_entry, m_problem})
        label->setFont(captionFont());
    setTextColor(*m_entry, theme().mutedText);
    setTextColor(*m_problem, theme().bad);
    for (QLabel* offer : m_offers) {
        offer->setFont(captionFont());
        offer->setContentsMargins(0, 0, 0, gridUnit / 2);
        setTextColor(*offer, theme().mutedText);
    }
}

void CalendarPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateFonts();
        m_list->showCalendar(m_calendar, m_current);
    }
}

} // namespace linetwin::app
