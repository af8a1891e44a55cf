// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StationReading.h"
#include "app/properties/StopEditors.h"
#include "app/properties/StopMenu.h"
#include "app/properties/StopRow.h"
#include "app/properties/StopSection.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

QString fullText()
{
    return StopSection::tr("No more stops fit in there: a station has %1 at most.").arg(mostReasons);
}

} // namespace

void StopSection::fillAddMenu()
{
    QMenu& menu = *m_add->menu();
    menu.clear();
    fillPresetMenu(menu, m_document, m_stations.front() == wholeLine, [this](StopPreset preset) { addStop(preset); });
}

void StopSection::addStop(StopPreset preset)
{
    showProblem({});
    const std::string name = linetwin::app::addStop(m_document, m_stations, preset);
    if (name.empty()) {
        showProblem(fullText());
        return;
    }
    open(name);
    if (StopRow* row = rowOf(name))
        row->beginRename();
}

void StopSection::rename(StopRow& row, const QString& name)
{
    const StopChoice stop = row.summary().stop;
    const std::string wanted = name.toStdString();
    const bool wasOpen = m_openName == stop.name;
    // Otherwise the user has gone to another field, with the name typed.
    const bool hadFocus = row.isAncestorOf(QApplication::focusWidget());
    if (wasOpen)
        m_openName = wanted;
    if (const auto problem = renameStop(m_document, stop, wanted)) {
        if (wasOpen)
            m_openName = stop.name;
        row.refuseName(name);
        showProblem(messageText(*problem), &row);
        return;
    }
    row.endRename();
    StopRow* renamed = rowOf(wanted);
    if (!renamed || !hadFocus)
        return;
    renamed->setFocus(Qt::OtherFocusReason);
    bringIntoView(*renamed);
}

void StopSection::duplicate(const StopChoice& stop)
{
    const std::string name = duplicateStop(m_document, stop);
    if (name.empty())
        showProblem(fullText(), rowOf(stop.name));
    if (StopRow* row = rowOf(name)) {
        bringIntoView(*row);
        row->beginRename();
    }
}

void StopSection::remove(const StopRow& row)
{
    const auto place = std::ranges::find(m_rows, &row) - m_rows.begin();
    const bool hadFocus = row.hasFocus();
    if (row.summary().stop.name == m_openName)
        close();
    removeStop(m_document, row.summary().stop);
    if (!hadFocus)
        return;
    // The one that took its place, or else the last one.
    for (auto i = place; i >= 0; --i) {
        StopRow* next = m_rows[static_cast<std::size_t>(i)];
        if (!next->isHidden()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_add->setFocus(Qt::OtherFocusReason);
}

void StopSection::popUpMenu(const StopRow& row, QPoint global)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("stop.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const StopSummary summary = row.summary();
    const auto atRow = [this, name = summary.stop.name](const auto& act) {
        return [this, name, act] {
            if (StopRow* found = rowOf(name))
                act(*found);
        };
    };
    const auto switchOff = [this, stop = summary.stop](bool isOff) {
        std::vector<StationValue> values;
        for (const std::string& station : stop.stations)
            values.push_back(m_switch.valueFor({station, stop.name}, isOff));
        const QString what = parameterLabel(values.front().parameter);
        Q_EMIT valuesEdited(values, what, 0);
    };
    const auto send = [this, stop = StopAddress{summary.stop.stations.front(), summary.stop.name}](
                          const std::string& station, bool isMoved) {
        const std::string name = isMoved ? moveStop(m_document, stop, station) : copyStop(m_document, stop, station);
        showProblem(name.empty() ? fullText() : QString(), rowOf(stop.name));
    };
    fillStopMenu(*menu, m_document, summary,
                 {atRow([](StopRow& found) { found.beginRename(); }),
                  atRow([this](StopRow& found) { duplicate(found.summary().stop); }),
                  atRow([this](StopRow& found) { remove(found); }), switchOff, send});
    menu->popup(global);
}

void StopSection::step(const StopRow& from, int direction)
{
    auto place = std::ranges::find(m_rows, &from) - m_rows.begin() + direction;
    const auto count = std::ssize(m_rows);
    if (place < 0 || place >= count || m_rows[static_cast<std::size_t>(place)]->isHidden())
        return;
    StopRow& next = *m_rows[static_cast<std::size_t>(place)];
    next.setFocus(direction > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoView(next);
}

void StopSection::showProblem(const QString& text, StopRow* below)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_list->removeWidget(m_problem);
    m_list->insertWidget(below ? m_list->indexOf(below) + 1 : 0, m_problem);
    bringIntoView(*m_problem);
}

void StopSection::bringIntoView(QWidget& widget)
{
    QWidget* area = parentWidget();
    while (area && !qobject_cast<QScrollArea*>(area))
        area = area->parentWidget();
    if (!area)
        return;
    auto* scroll = static_cast<QScrollArea*>(area);
    // What came just now has its place only after the layout.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    scroll->ensureWidgetVisible(&widget, 0, gridUnit);
}

void StopSection::reveal(const QString& editor)
{
    for (const StopRow* row : m_rows) {
        const QString name = toQString(row->summary().stop.name);
        const bool isMeant = !row->isHidden() && row->isReason() &&
                             (editor.startsWith(QStringLiteral("stops.%1.").arg(name)) ||
                              editor.startsWith(QStringLiteral("line_stops.%1.").arg(name)));
        if (!isMeant)
            continue;
        open(row->summary().stop.name);
        m_editors->reveal(editor);
        return;
    }
}

void StopSection::setExplained(bool isExplained)
{
    m_isExplained = isExplained;
    if (m_editors)
        m_editors->setExplained(isExplained);
}

void StopSection::commitPendingText()
{
    if (m_editors)
        m_editors->commitPendingText();
}

void StopSection::discardPendingText()
{
    for (StopRow* row : m_rows)
        row->endRename();
    if (m_editors)
        m_editors->discardPendingText();
}

std::vector<RowLayout> StopSection::rowLayouts() const
{
    return m_editors ? m_editors->rowLayouts() : std::vector<RowLayout>();
}

void StopSection::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_add->setIcon(themedIcon(QStringLiteral("add")));
    for (QLabel* label : {m_hint, m_problem, m_note})
        label->setFont(captionFont());
    setTextColor(*m_hint, theme().mutedText);
    setTextColor(*m_note, theme().mutedText);
    setTextColor(*m_problem, theme().bad);
}

void StopSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

} // namespace linetwin::app
