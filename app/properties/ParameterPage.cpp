// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/ParameterPage.h"

#include "app/properties/CounterSection.h"
#include "app/properties/Hairline.h"
#include "app/properties/StationReading.h"
#include "app/properties/StopSection.h"
#include "app/properties/TopologyEditor.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace linetwin::app {

ParameterPage::ParameterPage(ProjectDocument& document, QWidget* parent) : QScrollArea(parent), m_document(document)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(makeRows());
    widget()->installEventFilter(this);
    updateFonts();
}

QWidget* ParameterPage::makeRows()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, gridUnit, 0, gridUnit);
    layout->setSpacing(0);
    addTitle(*layout, tr("What it makes"));
    m_topology = new TopologyEditor(m_document);
    layout->addWidget(m_topology);
    std::optional<ParameterGroup> last;
    for (const ParameterSpec& spec : parameterSpecs()) {
        if (last == spec.group)
            continue;
        layout->addSpacing(gridUnit);
        layout->addWidget(makeHairline(content));
        layout->addSpacing(gridUnit);
        last = spec.group;
        addGroup(*layout, spec.group);
        if (spec.group == ParameterGroup::Performance)
            addStops(*layout);
    }
    layout->addStretch();
    return content;
}

void ParameterPage::addTitle(QVBoxLayout& layout, const QString& text)
{
    auto* title = new QLabel(text);
    title->setContentsMargins(2 * gridUnit, 0, gridUnit, gridUnit / 2);
    layout.addWidget(title);
    m_groupTitles.push_back(title);
}

void ParameterPage::addGroup(QVBoxLayout& layout, ParameterGroup group)
{
    addTitle(layout, groupText(group));
    for (const ParameterSpec& spec : parameterSpecs()) {
        if (spec.group != group)
            continue;
        auto* row = new ParameterRow(spec.id);
        layout.addWidget(row);
        m_rows.push_back(row);
        connect(row, &ParameterRow::valueEdited, this,
                [this, id = spec.id](ParameterValue value, int gesture) { Q_EMIT valueEdited(id, value, gesture); });
        addBesides(layout, spec.id);
        connect(row, &ParameterRow::scaled, this, [this, id = spec.id](double factor) { Q_EMIT scaled(id, factor); });
        connect(row, &ParameterRow::numberRequested, this, [this, id = spec.id] { Q_EMIT numberRequested(id); });
        connect(row, &ParameterRow::resetRequested, this, [this, id = spec.id] { Q_EMIT resetRequested(id); });
        connect(row, &ParameterRow::accepted, this, [this, id = spec.id] { Q_EMIT accepted(id); });
    }
    if (!CounterSection::hasCounters(group))
        return;
    auto* counters = new CounterSection(group);
    layout.addWidget(counters);
    m_counters.push_back(counters);
    connect(counters, &CounterSection::valuesEdited, this, &ParameterPage::valuesEdited);
}

void ParameterPage::addStops(QVBoxLayout& layout)
{
    layout.addSpacing(gridUnit);
    layout.addWidget(makeHairline(nullptr));
    layout.addSpacing(gridUnit);
    m_stops = new StopSection(m_document);
    layout.addWidget(m_stops);
    connect(m_stops, &StopSection::valuesEdited, this, &ParameterPage::valuesEdited);
    connect(m_stops, &StopSection::fieldsMade, this, &ParameterPage::fieldsMade);
    connect(m_stops, &StopSection::fieldsClosing, this, &ParameterPage::fieldsClosing);
    connect(m_stops, &StopSection::parameterWanted, this, &ParameterPage::leadTo);
}

void ParameterPage::leadTo(ParameterId parameter)
{
    const auto row = std::ranges::find(m_rows, ParameterKey(parameter), &ParameterRow::parameter);
    if (row == m_rows.end())
        return;
    (*row)->firstEditor()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(*row);
}

void ParameterPage::addBesides(QVBoxLayout& layout, ParameterId parameter)
{
    for (const CounterSpec& spec : counterSpecs()) {
        if (spec.parameter != parameter || !spec.standsBeside)
            continue;
        auto* row = new CounterRow(spec);
        layout.addWidget(row);
        m_besides.push_back(row);
        connect(row, &CounterRow::valuesEdited, this, &ParameterPage::valuesEdited);
    }
}

void ParameterPage::showStations(const std::vector<std::string>& stations)
{
    const StationReading reading(m_document, stations);
    for (ParameterRow* row : m_rows)
        row->showContent(reading.contentOf(row->parameter()));
    const std::vector<CounterStation> counted = reading.counterStations();
    for (CounterRow* row : m_besides)
        row->showStations(counted);
    for (CounterSection* counters : m_counters)
        counters->showStations(counted);
    m_stops->showStations(stations, reading);
    m_topology->showStations(stations);
}

void ParameterPage::setExplained(bool isExplained)
{
    for (ParameterRow* row : m_rows)
        row->setExplained(isExplained);
    m_stops->setExplained(isExplained);
}

void ParameterPage::reveal(const QString& editor)
{
    m_stops->reveal(editor);
}

void ParameterPage::commitPendingText()
{
    m_topology->commitPendingText();
    for (ParameterRow* row : m_rows)
        row->commitPendingText();
    for (CounterRow* row : m_besides)
        row->editor().commit();
    for (CounterSection* counters : m_counters)
        counters->commitPendingText();
    m_stops->commitPendingText();
}

void ParameterPage::discardPendingText()
{
    m_topology->discardPendingText();
    for (ParameterRow* row : m_rows)
        row->discardPendingText();
    for (CounterRow* row : m_besides)
        row->editor().discardPendingText();
    for (CounterSection* counters : m_counters)
        counters->discardPendingText();
    m_stops->discardPendingText();
}

void ParameterPage::updateFonts()
{
    QFont groupFont = font();
    groupFont.setBold(true);
    for (QLabel* title : m_groupTitles)
        title->setFont(groupFont);
}

void ParameterPage::arrangeRows()
{
    std::vector<RowLayout> layouts = m_topology->rowLayouts();
    for (const ParameterRow* row : m_rows)
        layouts.push_back(row->rowLayout());
    for (const CounterRow* row : m_besides)
        layouts.push_back(row->rowLayout());
    for (const CounterSection* counters : m_counters)
        std::ranges::copy(counters->rowLayouts(), std::back_inserter(layouts));
    std::ranges::copy(m_stops->rowLayouts(), std::back_inserter(layouts));
    m_isNarrow = arrangeWithin(viewport()->width(), layouts, m_isNarrow);
    m_stops->setNarrow(m_isNarrow);
}

bool ParameterPage::eventFilter(QObject* watched, QEvent* event)
{
    // The rows are never scrolled sideways: the panel is as wide as they need.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        setMinimumWidth(widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    }
    const bool isAboutWidth = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == widget() && isAboutWidth)
        arrangeRows();
    return QScrollArea::eventFilter(watched, event);
}

void ParameterPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

} // namespace linetwin::app
