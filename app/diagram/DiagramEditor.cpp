// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramEditor.h"

#include "app/text/Texts.h"
#include "engine/model/StationPlaces.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace linetwin::app {

namespace {

const QString& templateFormat()
{
    static const QString format = QStringLiteral("application/x-linetwin-station-template");
    return format;
}

bool areNeighbours(const std::vector<std::size_t>& places)
{
    return places.back() - places.front() + 1 == places.size();
}

} // namespace

DiagramEditor::DiagramEditor(ProjectDocument& document, Selection& selection, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection)
{
    connect(&document, &ProjectDocument::changed, this, [this](const Change& change) {
        if (std::holds_alternative<DocumentReplaced>(change))
            m_copiedOverrides.clear();
    });
}

std::vector<std::size_t> DiagramEditor::selectedPlaces() const
{
    std::vector<std::size_t> places;
    const StationPlaces all(m_document.line());
    for (const std::string& name : m_selection.stations()) {
        if (const auto place = all.indexOf(name))
            places.push_back(*place);
    }
    std::ranges::sort(places);
    return places;
}

bool DiagramEditor::hasSelection() const
{
    return !selectedPlaces().empty();
}

std::size_t DiagramEditor::insertPosition() const
{
    const auto places = selectedPlaces();
    return places.empty() ? m_document.line().stations.size() : places.back() + 1;
}

void DiagramEditor::insertAt(std::size_t position, const StationTemplate& kind)
{
    const std::string name = insertTemplate(m_document, position, kind);
    if (name.empty())
        return;
    m_selection.set({name});
    Q_EMIT added();
}

void DiagramEditor::remove()
{
    const auto places = selectedPlaces();
    if (places.empty())
        return;
    removeStations(m_document, std::vector<std::string>(m_selection.stations()));
    const auto& left = m_document.line().stations;
    if (left.empty())
        m_selection.clear();
    else
        m_selection.set({left[std::min(places.front(), left.size() - 1)].name});
}

void DiagramEditor::cut()
{
    copy();
    remove();
}

void DiagramEditor::copy()
{
    const std::string text = copyStations(m_document, m_selection.stations());
    if (text.empty())
        return;
    QGuiApplication::clipboard()->setText(toQString(text));
    m_copiedText = toQString(text);
    m_copiedOverrides = copyOverrides(m_document, m_selection.stations());
}

void DiagramEditor::pasteAt(std::size_t position)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        Q_EMIT noticed(tr("There is nothing to paste: the clipboard holds no text. Copy a station first."));
        return;
    }
    const PastedStations pasted = pasteStations(m_document, position, text.toStdString(),
                                                text == m_copiedText ? m_copiedOverrides : CopiedOverrides());
    if (!pasted.names.empty()) {
        m_selection.set(pasted.names);
        Q_EMIT added();
        return;
    }
    if (pasted.isRefused)
        return;
    const auto error = std::ranges::find(pasted.findings, Severity::Error, &Finding::severity);
    if (error == pasted.findings.end())
        Q_EMIT noticed(tr("Nothing was pasted: the text on the clipboard holds no stations."));
    else if (error->position.line > 0)
        Q_EMIT noticed(tr("Nothing was pasted. Line %1 of the text on the clipboard: %2")
                           .arg(QString::number(error->position.line), messageText(*error)));
    else
        Q_EMIT noticed(tr("Nothing was pasted. The text on the clipboard: %1").arg(messageText(*error)));
}

void DiagramEditor::duplicate()
{
    if (!hasSelection())
        return;
    const auto copies = duplicateStations(m_document, m_selection.stations());
    if (copies.empty())
        return;
    m_selection.set(copies);
    Q_EMIT added();
}

void DiagramEditor::selectAll()
{
    std::vector<std::string> all;
    for (const Station& station : m_document.line().stations)
        all.push_back(station.name);
    m_selection.set(std::move(all));
}

std::size_t DiagramEditor::placeAfterStep(int direction) const
{
    const auto places = selectedPlaces();
    const bool isBlock = areNeighbours(places);
    if (direction < 0)
        return isBlock && places.front() > 0 ? places.front() - 1 : places.front();
    return std::min(isBlock ? places.back() + 2 : places.back() + 1, m_document.line().stations.size());
}

bool DiagramEditor::canMove(int direction) const
{
    return hasSelection() && wouldMove(placeAfterStep(direction));
}

void DiagramEditor::move(int direction)
{
    if (hasSelection())
        moveTo(placeAfterStep(direction));
}

bool DiagramEditor::wouldMove(std::size_t position) const
{
    const auto places = selectedPlaces();
    if (places.empty())
        return false;
    return !areNeighbours(places) || position < places.front() || position > places.back() + 1;
}

void DiagramEditor::moveTo(std::size_t position)
{
    if (wouldMove(position))
        moveStations(m_document, m_selection.stations(), position);
}

QMimeData* makeTemplateData(const StationTemplate& kind)
{
    auto* data = new QMimeData;
    data->setData(templateFormat(), QByteArray(kind.key.data(), static_cast<qsizetype>(kind.key.size())));
    return data;
}

const StationTemplate* templateOf(const QMimeData* data)
{
    if (!data || !data->hasFormat(templateFormat()))
        return nullptr;
    return findStationTemplate(data->data(templateFormat()).toStdString());
}

} // namespace linetwin::app
