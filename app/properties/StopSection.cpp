// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopSection.h"

#include "app/properties/StationReading.h"
#include "app/properties/StopEditors.h"
#include "app/properties/StopRow.h"
#include "app/properties/TabOrder.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <variant>

namespace linetwin::app {

namespace {

QLabel* makeWords(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    return label;
}

/// The one trigger that they have.
std::optional<StopTrigger> commonTrigger(const ProjectDocument& document, const StopChoice& stop)
{
    const StopTrigger first = triggerOf(document, stop.stations.front(), stop.name);
    const bool isCommon = std::ranges::all_of(
        stop.stations, [&](const std::string& station) { return triggerOf(document, station, stop.name) == first; });
    return isCommon ? std::optional(first) : std::nullopt;
}

} // namespace

StopSection::StopSection(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_switch(document), m_title(new QLabel(tr("Stops"), this)),
      m_add(new QToolButton(this)), m_hint(makeWords(this, QStringLiteral("stops.hint"))), m_list(new QVBoxLayout),
      m_problem(makeWords(this, QStringLiteral("stops.problem"))), m_note(makeWords(this, QStringLiteral("stops.note")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addHeader();
    layout->addWidget(m_hint);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    m_list->addWidget(m_problem);
    layout->addWidget(m_note);
    m_problem->hide();
    connect(&document, &ProjectDocument::changed, this, [this](const Change& change) {
        if (std::holds_alternative<DocumentReplaced>(change))
            m_switch.forget();
    });
    updateFonts();
}

void StopSection::addHeader()
{
    auto* header = new QHBoxLayout;
    header->setContentsMargins(2 * gridUnit, 0, gridUnit, gridUnit / 2);
    m_title->setWordWrap(true);
    header->addWidget(m_title, 1);
    header->addWidget(m_add);
    static_cast<QVBoxLayout*>(layout())->addLayout(header);
    m_add->setObjectName(QStringLiteral("stops.add"));
    m_add->setText(tr("Add a stop"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_add);
    m_add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &StopSection::fillAddMenu);
}

void StopSection::showStations(const std::vector<std::string>& stations, const StationReading& reading)
{
    if (stations != m_stations)
        showProblem({});
    m_stations = stations;
    m_switch.remember(stations);
    const std::vector<StopSummary> summaries = summariesOf(m_document, stations, reading);
    showRows(summaries);
    showEditors(reading);
    showWords(
        std::ranges::any_of(summaries, [](const StopSummary& each) { return each.kind == StopSummary::Kind::Stop; }));
}

void StopSection::showRows(const std::vector<StopSummary>& summaries)
{
    while (m_rows.size() < summaries.size())
        m_rows.push_back(addRow());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < summaries.size());
        if (i < summaries.size())
            m_rows[i]->showSummary(summaries[i]);
    }
}

StopRow* StopSection::rowOf(const std::string& name) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const StopRow* row) {
        return !row->isHidden() && row->isReason() && row->summary().stop.name == name;
    });
    return found == m_rows.end() || name.empty() ? nullptr : *found;
}

StopRow* StopSection::addRow()
{
    auto* row = new StopRow(this);
    QWidget* before = m_rows.empty() ? static_cast<QWidget*>(m_add) : m_rows.back();
    if (m_editors && !m_rows.empty() && m_list->indexOf(m_editors) > m_list->indexOf(m_rows.back()))
        before = lastInTabOrder(*m_editors);
    m_list->addWidget(row);
    placeInTabOrder(*before, *row);
    connect(row, &QAbstractButton::clicked, this, [this, row] { press(*row); });
    connect(row, &StopRow::renamed, this, [this, row](const QString& name) { rename(*row, name); });
    connect(row, &StopRow::renameEnded, this, [this] { showProblem({}); });
    connect(row, &StopRow::duplicateWanted, this, [this, row] { duplicate(row->summary().stop); });
    connect(row, &StopRow::removeWanted, this, [this, row] { remove(*row); });
    connect(row, &StopRow::menuWanted, this, [this, row](QPoint global) { popUpMenu(*row, global); });
    connect(row, &StopRow::stepped, this, [this, row](int direction) { step(*row, direction); });
    return row;
}

void StopSection::showWords(bool hasReasons)
{
    const bool isOfLine = m_stations.front() == wholeLine;
    m_title->setText(isOfLine ? tr("Stops of the whole line") : tr("Stops"));
    m_add->setToolTip(isOfLine ? tr("Add a stop of all stations at the same time")
                               : tr("Add a stop with a cause of its own"));
    m_hint->setVisible(!hasReasons);
    m_hint->setText(isOfLine ? tr("What stops all stations at the same time: a power dip, a lack of compressed air.")
                             : tr("Stops with a cause of their own: a reel to change, glue, cleaning, material that "
                                  "is late. Each has its own interval and length."));
    QStringList notes;
    if (!m_document.isBaselineActive())
        notes << tr("Which stops there are belongs to the line, the same for all scenarios. This scenario changes "
                    "their values, or switches them off.");
    if (std::ranges::any_of(m_rows,
                            [](const StopRow* row) { return !row->isHidden() && !row->summary().share.isEmpty(); }))
        notes << (isOfLine
                      ? tr("Shares are of the open time, predicted.")
                      : tr("By running time and cycles, stops a shift are those of a shift of running: a station that "
                           "waits or is stopped has fewer. Shares are of its open time, predicted as if it never "
                           "waited."));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void StopSection::press(StopRow& row)
{
    if (!row.isReason()) {
        const bool isJam = row.summary().kind == StopSummary::Kind::Jam;
        Q_EMIT parameterWanted(isJam ? ParameterId::JamProb : ParameterId::MtbfMin);
        return;
    }
    if (row.isChecked())
        open(row.summary().stop.name);
    else
        close();
}

void StopSection::open(const std::string& name)
{
    if (name != m_openName)
        close();
    m_openName = name;
    showEditors(StationReading(m_document, m_stations));
    if (m_editors) {
        bringIntoView(*m_editors);
        bringIntoView(*rowOf(name));
    }
}

void StopSection::close()
{
    // A value that is taken over shows everything anew, these editors too.
    commitPendingText();
    m_openName.clear();
    if (m_editors)
        dropEditors();
    for (StopRow* row : m_rows)
        row->setChecked(false);
}

void StopSection::dropEditors()
{
    m_isUnfolded = m_editors->isUnfolded();
    Q_EMIT fieldsClosing(m_editors);
    m_list->removeWidget(m_editors);
    m_editors->hide();
    // What asked for this may be one of its fields.
    std::exchange(m_editors, nullptr)->deleteLater();
}

void StopSection::makeEditors(const StopChoice& stop, std::optional<StopTrigger> trigger)
{
    m_editors = new StopEditors(m_document, m_switch, stop, trigger, this);
    m_editors->setUnfolded(m_isUnfolded);
    m_editors->setExplained(m_isExplained);
    for (const RowLayout& layout : m_editors->rowLayouts())
        layout.arrange(m_isNarrow);
    connect(m_editors, &StopEditors::valuesEdited, this, &StopSection::valuesEdited);
    connect(m_editors, &StopEditors::countingRefused, this,
            [this, name = stop.name](const QString& why) { showProblem(why, rowOf(name)); });
}

/// Makes, moves or drops the editors so that they are those of the reason that is open, right under its row.
void StopSection::showEditors(const StationReading& reading)
{
    StopRow* row = rowOf(m_openName);
    for (StopRow* each : m_rows)
        each->setChecked(each == row);
    const auto trigger = row ? commonTrigger(m_document, row->summary().stop) : std::nullopt;
    const bool areTheSame =
        row && m_editors && m_editors->stop() == row->summary().stop && m_editors->trigger() == trigger;
    QString focused;
    if (m_editors && !areTheSame) {
        if (const QWidget* focus = m_editors->focusWidget(); focus && focus->hasFocus())
            focused = focus->objectName();
        dropEditors();
    }
    if (!row)
        return;
    const bool areNew = !m_editors;
    if (areNew)
        makeEditors(row->summary().stop, trigger);
    if (m_list->indexOf(m_editors) != m_list->indexOf(row) + 1) {
        m_list->removeWidget(m_editors);
        m_list->insertWidget(m_list->indexOf(row) + 1, m_editors);
        placeInTabOrder(*row, *m_editors);
    }
    m_editors->showValues(reading);
    m_editors->show(); // at once, so that it can have the focus
    if (areNew)
        Q_EMIT fieldsMade(m_editors);
    if (auto* field = focused.isEmpty() ? nullptr : m_editors->findChild<QWidget*>(focused))
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace linetwin::app
