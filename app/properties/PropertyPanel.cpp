// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/PropertyPanel.h"

#include "app/commands/TypicalValues.h"
#include "app/properties/FieldNotes.h"
#include "app/properties/Hairline.h"
#include "app/properties/ParameterPage.h"
#include "app/properties/PropertyHeader.h"
#include "app/properties/SettingsPage.h"
#include "app/properties/StationReading.h"
#include "app/properties/TypicalBar.h"
#include "app/quantities/QuantityEdit.h"
#include "app/text/Texts.h"
#include "engine/model/StationPlaces.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <set>

namespace linetwin::app {

PropertyPanel::PropertyPanel(ProjectDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_edit(document),
      m_header(new PropertyHeader(this)), m_typical(new TypicalBar(this)), m_pages(new QStackedWidget(this)),
      m_settings(new SettingsPage(document, m_pages)), m_parameters(new ParameterPage(document, m_pages)),
      m_refused(new RefusedEntries(document, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_typical);
    layout->addWidget(makeHairline(this));
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_settings);
    m_pages->addWidget(m_parameters);
    m_notes = new FieldNotes(*m_pages, this);
    layout->addWidget(m_refused);
    layout->addWidget(makeHairline(this));
    layout->addWidget(m_notes);
    m_place.entry = document.activeScenario();

    setAccessibleName(tr("Properties"));
    connect(m_header, &PropertyHeader::explained, m_parameters, &ParameterPage::setExplained);
    connect(m_header, &PropertyHeader::tableWanted, this, &PropertyPanel::tableWanted);
    connect(m_settings, &SettingsPage::calendarWanted, this, &PropertyPanel::calendarWanted);
    connect(m_settings, &SettingsPage::productsWanted, this, &PropertyPanel::productsWanted);
    connect(m_refused, &RefusedEntries::wanted, this, &PropertyPanel::goTo);
    connect(m_parameters, &ParameterPage::scaled, this, &PropertyPanel::scale);
    connect(m_parameters, &ParameterPage::valueEdited, this, &PropertyPanel::edit);
    connect(m_parameters, &ParameterPage::numberRequested, this, &PropertyPanel::askForNumber);
    connect(m_parameters, &ParameterPage::resetRequested, this, &PropertyPanel::reset);
    connect(m_parameters, &ParameterPage::accepted, this,
            [this](ParameterId parameter) { acceptTypicalValue(m_document, m_place.stations, parameter); });
    connect(m_typical, &TypicalBar::allAccepted, this, [this] { acceptTypicalValues(m_document, m_place.stations); });
    connect(m_parameters, &ParameterPage::valuesEdited, this, &PropertyPanel::apply);
    watchFields(*m_parameters);
    watchFields(*m_settings);
    connect(&m_document, &ProjectDocument::changed, this, &PropertyPanel::handle);
    connect(&m_selection, &Selection::changed, this, &PropertyPanel::showSelection);
    showSelection();
}

void PropertyPanel::edit(ParameterId parameter, ParameterValue value, int gesture)
{
    std::vector<StationValue> values;
    for (const std::string& station : m_place.stations)
        values.push_back({station, parameter, value});
    apply(values, parameterLabel(parameter), gesture);
}

void PropertyPanel::scale(ParameterId parameter, double factor)
{
    std::vector<StationValue> values;
    const QuantityFormat format(specOf(parameter));
    for (const std::string& station : m_place.stations) {
        const ParameterValue base = m_document.isBaselineActive() ? m_document.value(station, parameter)
                                                                  : m_document.baselineValue(station, parameter);
        if (base)
            values.push_back({station, parameter, format.scaled(*base, factor)});
    }
    apply(values, parameterLabel(parameter));
}

void PropertyPanel::askForNumber(ParameterId parameter)
{
    std::vector<StationValue> values;
    for (const std::string& station : m_place.stations) {
        if (!m_document.value(station, parameter))
            values.push_back({station, parameter, suggestionFor(m_document, station, parameter)});
    }
    apply(values, parameterLabel(parameter));
}

void PropertyPanel::reset(ParameterId parameter)
{
    std::vector<StationValue> values;
    for (const std::string& station : m_place.stations)
        values.push_back({station, parameter, std::nullopt});
    //: What undo and redo name: a parameter of several stations
    apply(values, tr("reset of %1").arg(parameterLabel(parameter)));
}

void PropertyPanel::apply(const std::vector<StationValue>& values, const QString& what, int gesture)
{
    const StationPlaces places(m_document.line());
    const auto isGone = [&](const std::string& station) { return !places.contains(station); };
    if (std::ranges::any_of(m_place.stations, isGone))
        return; // text that was typed for a station that is gone
    m_isEditing = true;
    std::set<std::string> changed;
    for (const StationValue& value : values)
        changed.insert(value.station);
    const int count = static_cast<int>(changed.size());
    //: What undo and redo name: what was changed, at several stations or at one
    const QString text = count == 1 ? tr("%1, %2").arg(what, toQString(*changed.begin()))
                                    : tr("%1, %Ln station(s)", nullptr, count).arg(what);
    m_edit.apply(values, text, gesture);
    m_isEditing = false;
    refresh();
}

template <class Page> void PropertyPanel::watchFields(Page& page)
{
    connect(&page, &Page::fieldsMade, this, [this](QWidget* fields) {
        m_notes->watch(*fields);
        m_refused->restore(*fields, m_place);
    });
    connect(&page, &Page::fieldsClosing, this, [this](QWidget* fields) { m_refused->keep(*fields, m_place); });
}

void PropertyPanel::commitPendingText()
{
    m_parameters->commitPendingText();
    m_settings->commitPendingText();
}

void PropertyPanel::discardPendingText()
{
    m_parameters->discardPendingText();
    m_settings->discardPendingText();
}

void PropertyPanel::showSelection()
{
    std::vector<std::string> stations;
    const StationPlaces places(m_document.line());
    std::ranges::copy_if(m_selection.stations(), std::back_inserter(stations),
                         [&](const std::string& station) { return places.contains(station); });
    if (stations == m_place.stations) {
        refresh();
        return;
    }
    commitPendingText();
    leaveFor({m_place.entry, std::move(stations)});
}

void PropertyPanel::leaveFor(EntryPlace place)
{
    m_refused->keep(*m_pages->currentWidget(), m_place);
    m_place = std::move(place);
    discardPendingText();
    refresh();
    m_refused->restore(*m_pages->currentWidget(), m_place);
    m_notes->refresh();
}

void PropertyPanel::goTo(const EntryPlace& place, const QString& editor)
{
    m_document.setActiveScenario(place.entry);
    m_selection.set(place.stations);
    if (place.stations.empty())
        m_settings->reveal(editor);
    else
        m_parameters->reveal(editor);
    if (auto* field = m_pages->currentWidget()->findChild<QuantityEdit*>(editor))
        field->setFocus(Qt::OtherFocusReason);
}

void PropertyPanel::reveal(const std::vector<std::string>& stations, const QString& key)
{
    m_selection.set(stations);
    if (!key.isEmpty())
        goTo({m_document.activeScenario(), stations}, key);
}

void PropertyPanel::handle(const Change& change)
{
    std::visit(Overloaded{
                   [&](const DocumentReplaced&) {
                       discardPendingText();
                       m_refused->clear();
                       m_place.entry = m_document.activeScenario();
                       showSelection();
                   },
                   [&](const ActiveEntryChanged&) {
                       leaveFor({m_document.activeScenario(), m_place.stations});
                   },
                   [&](const ParameterChanged&) { refresh(); },
                   [&](const StationsChanged&) {
                       showSelection();
                       m_refused->forgetGone();
                   },
                   [&](const LineChanged&) { refresh(); },
                   [&](const EntriesChanged&) {
                       m_refused->forgetGone();
                       refresh();
                   },
                   [](const FileStateChanged&) {},
               },
               change);
}

void PropertyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        refresh();
}

void PropertyPanel::refresh()
{
    if (m_isEditing)
        return;
    m_isBehind = !isVisible();
    if (m_isBehind)
        return;
    m_header->showStations(m_document, m_place.stations);
    m_typical->showStations(m_document, m_place.stations);
    m_pages->setCurrentIndex(m_place.stations.empty() ? 0 : 1);
    if (m_place.stations.empty())
        m_settings->refresh();
    else
        m_parameters->showStations(m_place.stations);
    m_notes->refresh();
}

} // namespace linetwin::app
