// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/TopologyEditor.h"

#include "app/commands/LineCommands.h"
#include "app/properties/CounterRow.h"
#include "app/properties/SettingRow.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"
#include "engine/model/Validation.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int longestName = 64;

/// What leaves the largest batch of the selected stations: an output of the line's end holds at most so many raw items.
double mostItems(const Line& line, const std::vector<std::string>& selected)
{
    double others = 1;
    for (const Station& station : line.stations) {
        if (std::ranges::find(selected, station.name) == selected.end())
            others *= static_cast<double>(std::max<std::int64_t>(station.batchIn, 1));
    }
    const double most =
        std::pow(static_cast<double>(mostRawItems) / others, 1.0 / static_cast<double>(selected.size()));
    // The root of a power comes out a little below it.
    return std::max(1.0, std::floor(most * (1 + 1e-12)));
}

/// What a station without output would make wrong, such as a measurement of it.
QString problemOfOutput(Line line, const std::string& name, const std::optional<std::string>& output)
{
    const auto index = line.indexOf(name);
    if (!index)
        return {};
    const auto before = validate(line).size();
    Station& station = line.stations[*index];
    station.outputType = output;
    if (!output)
        station.batchIn = 1;
    const Findings after = validate(line);
    if (after.size() <= before)
        return {};
    const auto isError = [&](const Finding& finding) {
        return finding.severity == Severity::Error && finding.station == name;
    };
    const auto found = std::ranges::find_if(after, isError);
    return found == after.end() ? QString() : messageText(*found);
}

} // namespace

TopologyEditor::TopologyEditor(ProjectDocument& document, QWidget* parent) : QWidget(parent), m_document(document)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addRows();
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("topologyNote"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(2 * gridUnit, 0, gridUnit, 0);
    layout->addWidget(m_note);
    updateFonts();
}

void TopologyEditor::addRows()
{
    m_batch = new LabelledQuantity(
        tr("Items per cycle"), parameterUnit(ParameterId::BufferCapacity),
        tr("How many items the station takes for one output: 12 tubes for a case. From 1; one output of the line may "
           "hold 1,000,000,000,000 raw items at most. Speed is given in cycles. In files: batch_in."),
        {QuantityKind::Items, 1, static_cast<double>(mostRawItems), true}, this);
    m_batch->editor().setObjectName(QStringLiteral("batch_in"));
    m_output = new NameEdit(this);
    m_output->setObjectName(QStringLiteral("output_type"));
    m_output->setMaxLength(longestName);
    //: Stands in the empty editor for the output of a station that makes nothing new of what it takes
    m_output->allowEmpty(tr("passes through"));
    m_output->setFixedWidth(m_batch->editor().sizeHint().width() + RowLayout::unitSpace());
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("output_type.problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_outputRow = new SettingRow(
        tr("Output"),
        tr("The name of what the station puts out: Tube, Case, Pallet; 1 to 64 characters. Leave it empty where items "
           "pass through one by one, as at an inspector. The first station with an output makes the unit that the line "
           "counts. In files: output_type."),
        m_output, m_problem, this);
    layout()->addWidget(m_batch);
    layout()->addWidget(m_outputRow);
    connect(&m_batch->editor(), &QuantityEdit::valueEdited, this, [this](double value, int gesture) {
        setBatch(m_document, m_stations, static_cast<std::int64_t>(value), gesture);
    });
    connect(m_output, &NameEdit::edited, this, &TopologyEditor::setOutput);
}

void TopologyEditor::setOutput(const QString& name)
{
    if (m_stations.size() != 1)
        return;
    const std::string station = m_stations.front();
    const auto index = m_document.line().indexOf(station);
    if (!index)
        return;
    // In files "None" is the absence of an output, too.
    const auto output =
        name.isEmpty() || name == QStringLiteral("None") ? std::nullopt : std::optional(name.toStdString());
    const QString problem = problemOfOutput(m_document.line(), station, output);
    if (problem.isEmpty())
        setTopology(m_document, station, m_document.line().stations[*index].batchIn, output);
    showStations(m_stations);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

std::vector<Station> TopologyEditor::shownStations() const
{
    std::vector<Station> stations;
    for (const Station& station : m_document.line().stations) {
        if (std::ranges::find(m_stations, station.name) != m_stations.end())
            stations.push_back(station);
    }
    return stations;
}

void TopologyEditor::showStations(const std::vector<std::string>& stations)
{
    m_stations = stations;
    const std::vector<Station> shown = shownStations();
    if (shown.empty())
        return;
    m_problem->hide();
    m_outputRow->setVisible(shown.size() == 1);
    m_output->setEnabled(m_document.isBaselineActive());
    if (shown.size() == 1)
        m_output->showName(shown.front().outputType ? toQString(*shown.front().outputType) : QString());
    showBatch(shown);
    showNote(shown);
}

void TopologyEditor::showBatch(const std::vector<Station>& stations)
{
    QuantityEdit& editor = m_batch->editor();
    const std::int64_t first = stations.front().batchIn;
    const bool isMixed =
        !std::ranges::all_of(stations, [first](const Station& station) { return station.batchIn == first; });
    const bool haveOutput =
        std::ranges::all_of(stations, [](const Station& station) { return station.outputType.has_value(); });
    editor.setRange(1, mostItems(m_document.line(), m_stations));
    //: Stands in the editor when the selected stations have different values
    editor.setNullText(isMixed ? tr("different") : QString());
    editor.setValue(isMixed ? std::nullopt : ParameterValue(static_cast<double>(first)));
    editor.setEnabled(m_document.isBaselineActive() && haveOutput);
}

void TopologyEditor::showNote(const std::vector<Station>& stations)
{
    const bool haveOutput =
        std::ranges::all_of(stations, [](const Station& station) { return station.outputType.has_value(); });
    QString note;
    if (!m_document.isBaselineActive())
        note = tr("Belongs to the line, the same for every scenario: choose “%1” to change it.")
                   .arg(m_document.nameOf(m_document.shownLine().id));
    else if (!haveOutput)
        note = stations.size() == 1
                   ? tr("Items pass through one by one. Name an output to make something new of several.")
                   : tr("Items pass through some of these stations one by one: name their outputs first.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void TopologyEditor::commitPendingText()
{
    m_batch->editor().commit();
    m_output->commit();
}

void TopologyEditor::discardPendingText()
{
    m_batch->editor().discardPendingText();
    m_output->discard();
}

std::vector<RowLayout> TopologyEditor::rowLayouts() const
{
    return {m_batch->rowLayout(), m_outputRow->rowLayout()};
}

void TopologyEditor::updateFonts()
{
    const auto color = [](QLabel& label, const QColor& text) {
        QPalette palette = label.palette();
        palette.setColor(QPalette::WindowText, text);
        label.setPalette(palette);
        label.setFont(captionFont());
    };
    color(*m_note, theme().mutedText);
    color(*m_problem, theme().bad);
}

void TopologyEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_note)
        updateFonts();
}

} // namespace linetwin::app
