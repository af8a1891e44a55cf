// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/MomentsPanel.h"

#include "app/commands/MomentCommands.h"
#include "app/presentation/MomentDelegate.h"
#include "app/quantities/Gesture.h"
#include "app/quantities/NotesEdit.h"
#include "app/quantities/OpenEditor.h"
#include "app/quantities/OwnKeys.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int captionHeight = 10 * gridUnit;

} // namespace

MomentsPanel::MomentsPanel(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QWidget* parent)
    : QWidget(parent), m_document(document), m_clock(clock), m_runner(runner), m_visit(document, clock, runner, this),
      m_empty(makeWrappedText("moments.empty", this)), m_list(new WithOpenEditor<QTreeWidget>(this)),
      m_captionTitle(new QLabel(tr("&Caption"), this)), m_caption(new NotesEdit(this)),
      m_pair(new QCheckBox(tr("&Side by side with the baseline"), this)), m_typing(nextGesture())
{
    build();
    markAsOfDocument(*m_pair);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MomentsPanel::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &MomentsPanel::goTo);
    connect(m_list, &QTreeWidget::itemChanged, this, &MomentsPanel::rename);
    connect(m_caption, &NotesEdit::edited, this, &MomentsPanel::caption);
    connect(m_pair, &QCheckBox::clicked, this, &MomentsPanel::view);
    connect(m_caption, &NotesEdit::settled, this, [this] { m_typing = nextGesture(); });
    connect(&m_document, &ProjectDocument::changed, this, &MomentsPanel::handle);
    connect(&m_clock, &PlaybackClock::recordingChanged, this,
            [this] { m_add->setEnabled(m_clock.recording() != nullptr); });
    m_add->setEnabled(m_clock.recording() != nullptr);
    refresh();
}

void MomentsPanel::build()
{
    setAccessibleName(tr("Moments"));
    setMinimumWidth(textPixels(28 * gridUnit));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, gridUnit);
    layout->setSpacing(gridUnit / 2);
    m_add = addAction(QStringLiteral("moments.add"), tr("Bookmark"), QStringLiteral("bookmark"),
                      tr("Keep the moment that is shown (Ctrl+Shift+B)"), {}, &MomentsPanel::bookmark);
    m_up = addAction(QStringLiteral("moments.up"), tr("Move up"), QStringLiteral("move-up"),
                     tr("Tell this moment earlier (Alt+Up)"), Qt::ALT | Qt::Key_Up, &MomentsPanel::moveUp);
    m_down = addAction(QStringLiteral("moments.down"), tr("Move down"), QStringLiteral("move-down"),
                       tr("Tell this moment later (Alt+Down)"), Qt::ALT | Qt::Key_Down, &MomentsPanel::moveDown);
    m_remove = addAction(QStringLiteral("moments.remove"), tr("Delete"), QStringLiteral("delete"),
                         tr("Delete this moment (Del)"), Qt::Key_Delete, &MomentsPanel::removeCurrent);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, 0);
    bar->setSpacing(gridUnit / 2);
    bar->addWidget(makeActionButton(m_add, true, this));
    bar->addStretch();
    for (QAction* action : {m_up, m_down, m_remove})
        bar->addWidget(makeActionButton(action, false, this));
    layout->addLayout(bar);
    m_empty->setText(tr("Bookmark a moment of a shift to come back to it. The presentation (F5) tells all of them as a "
                        "story: press M there."));
    m_empty->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->addWidget(m_empty);
    m_list->setObjectName(QStringLiteral("moments.list"));
    m_list->setAccessibleName(tr("Moments in their order"));
    m_list->setItemDelegate(new MomentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_list->installEventFilter(this);
    new OwnKeys(*m_list);
    layout->addWidget(m_list, 1);
    m_captionTitle->setBuddy(m_caption);
    m_captionTitle->setContentsMargins(2 * gridUnit, 0, gridUnit, 0);
    layout->addWidget(m_captionTitle);
    m_caption->setObjectName(QStringLiteral("moments.caption"));
    m_caption->setPlaceholderText(tr("What the room is to see in this moment"));
    m_caption->setFixedHeight(textPixels(captionHeight));
    auto* field = new QHBoxLayout;
    field->setContentsMargins(2 * gridUnit, 0, gridUnit, 0);
    field->addWidget(m_caption);
    layout->addLayout(field);
    m_pair->setObjectName(QStringLiteral("moments.pair"));
    m_pair->setToolTip(tr("The presentation shows this moment in both lines, and not on a slide"));
    auto* pair = new QHBoxLayout;
    pair->setContentsMargins(2 * gridUnit, 0, gridUnit, 0);
    pair->addWidget(m_pair);
    layout->addLayout(pair);
    layout->addStretch();
}

QAction* MomentsPanel::addAction(const QString& name, const QString& text, const QString& icon, const QString& tip,
                                 const QKeySequence& key, void (MomentsPanel::*todo)())
{
    auto* action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, todo);
    m_list->addAction(action);
    return action;
}

bool MomentsPanel::eventFilter(QObject* watched, QEvent* event)
{
    // These are the window's elsewhere.
    if (watched == m_list && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Home || key == Qt::Key_End) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MomentsPanel::bookmark()
{
    const auto moment = presentMoment(m_document, m_clock, m_runner);
    if (!moment)
        return;
    commitPendingText();
    choose(addMoment(m_document, *moment));
    Q_EMIT done(tr("Bookmarked %1: %2", "time, name")
                    .arg(m_clock.timeText(nearestTime(moment->timeSec)), toQString(moment->name)));
}

void MomentsPanel::commitPendingText()
{
    m_caption->commit();
}

void MomentsPanel::handle(const Change& change)
{
    if (std::holds_alternative<DocumentReplaced>(change))
        m_caption->discard();
    if (std::holds_alternative<DocumentReplaced>(change) || std::holds_alternative<EntriesChanged>(change))
        refresh();
}

void MomentsPanel::refresh()
{
    m_isShowing = true;
    const std::vector<ProjectMoment>& moments = m_document.moments();
    const auto count = static_cast<int>(moments.size());
    while (m_list->topLevelItemCount() > count)
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < count)
        new QTreeWidgetItem(m_list);
    for (int place = 0; place < count; ++place)
        fill(*m_list->topLevelItem(place), moments[static_cast<std::size_t>(place)], place);
    if (count > 0 && !m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_isShowing = false;
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_captionTitle->setVisible(count > 0);
    m_caption->setVisible(count > 0);
    m_pair->setVisible(count > 0);
    showCurrent();
}

void MomentsPanel::fill(QTreeWidgetItem& item, const ProjectMoment& moment, int place) const
{
    const auto entry = m_document.entryOf(moment);
    const QString name = toQString(moment.name);
    const QString scenario = moment.scenario.empty() ? m_document.nameOf(std::nullopt) : toQString(moment.scenario);
    const QString time = ShiftClock(m_document.runSettings(entry.value_or(std::nullopt)).startTime, m_clock.duration())
                             .text(nearestTime(std::max(moment.timeSec, 0.0)));
    const QString details =
        moment.replication == 0
            ? tr("%1 · %2", "time, scenario").arg(time, scenario)
            : tr("%1 · shift %2 · %3", "time, number, scenario")
                  .arg(time, numberLocale().toString(static_cast<qlonglong>(moment.replication) + 1), scenario);
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    item.setText(0, name);
    const QString said = entry ? details : tr("%1 (deleted)", "scenario").arg(scenario);
    item.setData(0, MomentDelegate::details, said);
    item.setForeground(0, entry ? QBrush() : QBrush(theme().mutedText));
    item.setData(0, Qt::AccessibleTextRole,
                 QStringLiteral("%1. %2").arg(numberLocale().toString(place + 1), labelled(name, said)));
    item.setToolTip(0, QStringLiteral("<b>%1</b><br>%2<br>%3")
                           .arg(name.toHtmlEscaped(), said.toHtmlEscaped(), toQString(moment.caption).toHtmlEscaped()));
}

std::optional<std::size_t> MomentsPanel::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row));
}

void MomentsPanel::choose(std::size_t place)
{
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(place)));
}

void MomentsPanel::showCurrent()
{
    if (m_isShowing)
        return;
    const auto place = current();
    if (place != m_captioned)
        commitPendingText();
    m_captioned = place;
    const std::size_t count = m_document.moments().size();
    m_caption->showNotes(place && *place < count ? toQString(m_document.moments()[*place].caption) : QString());
    const bool isThere = place && *place < count;
    m_pair->setChecked(isThere && m_document.moments()[*place].view == sideBySideView);
    m_pair->setEnabled(isThere && !m_document.moments()[*place].scenario.empty());
    m_up->setEnabled(place && *place > 0);
    m_down->setEnabled(place && *place + 1 < count);
    m_remove->setEnabled(place.has_value());
}

void MomentsPanel::goTo(QTreeWidgetItem* item)
{
    const auto place = static_cast<std::size_t>(m_list->indexOfTopLevelItem(item));
    if (!m_visit.visit(m_document.moments()[place]))
        Q_EMIT done(tr("“%1” is no longer there").arg(toQString(m_document.moments()[place].scenario)));
    else if (m_document.moments()[place].view == sideBySideView)
        Q_EMIT sideBySideWanted();
}

void MomentsPanel::removeCurrent()
{
    if (const auto place = current()) {
        m_caption->discard();
        removeMoment(m_document, *place);
    }
}

void MomentsPanel::moveUp()
{
    const auto place = current();
    if (!place || *place == 0)
        return;
    commitPendingText();
    moveMoment(m_document, *place, *place - 1);
    choose(*place - 1);
}

void MomentsPanel::moveDown()
{
    const auto place = current();
    if (!place || *place + 1 >= m_document.moments().size())
        return;
    commitPendingText();
    moveMoment(m_document, *place, *place + 1);
    choose(*place + 1);
}

void MomentsPanel::rename(QTreeWidgetItem* item)
{
    const int row = m_list->indexOfTopLevelItem(item);
    if (m_isShowing || row < 0)
        return;
    renameMoment(m_document, static_cast<std::size_t>(row), item->text(0).trimmed().toStdString());
    refresh(); // also where the name is taken back
}

void MomentsPanel::view(bool isPair)
{
    if (const auto place = current())
        viewMoment(m_document, *place, isPair ? std::string(sideBySideView) : std::string());
}

void MomentsPanel::caption(const QString& text)
{
    if (m_captioned)
        captionMoment(m_document, *m_captioned, text.toStdString(), m_typing);
}

} // namespace linetwin::app
