// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/PropertyPanel.h"

#include "app/properties/CounterSection.h"
#include "app/properties/SettingsPage.h"
#include "app/properties/TopologyEditor.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace linetwin::app {

namespace {

QFrame* makeHairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QLabel* makeText(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

bool isAbout(const Finding& finding, const std::vector<std::string>& stations, const ParameterSpec& spec)
{
    const std::string path = "." + finding.station + "." + std::string(spec.key);
    return std::ranges::find(stations, finding.station) != stations.end() && finding.keyPath.ends_with(path);
}

/// "200 Case/min · 144,000 units/h · 120 % of Filler"
QString paceNote(const ResolvedLine& line, std::size_t index)
{
    const Pace pace = paceOf(line, index);
    const ResolvedStation& station = line.stations[index];
    const QString constraint = toQString(line.stations[line.yardstick.constraint].name);
    const auto decimals = [](double value) { return value < 10 ? 2 : value < 1000 ? 1 : 0; };
    const QString outputs = numberText(pace.outputsPerMinute, decimals(pace.outputsPerMinute));
    const QString type = station.outputType
                             ? toQString(*station.outputType)
                             : PropertyPanel::tr("items", "outputs of a station that items pass through");
    //: The station's own outputs per minute; the line's base units per hour; share of the pace of the constraint %5
    return PropertyPanel::tr("%1 %2/min · %3 units/h · %4 of %5’s pace")
        .arg(outputs, type, numberText(pace.unitsPerHour, decimals(pace.unitsPerHour)),
             percentText(pace.shareOfConstraint, pace.shareOfConstraint < 1 ? 1 : 0), constraint);
}

} // namespace

PropertyPanel::PropertyPanel(ProjectDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_edit(document)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeHairline(this));
    m_pages = new QStackedWidget(this);
    layout->addWidget(m_pages, 1);

    m_settings = new SettingsPage(m_document, m_pages);
    m_pages->addWidget(m_settings);

    m_scrollArea = new QScrollArea(m_pages);
    m_scrollArea->setWidgetResizable(true);
    m_scrollArea->setFrameShape(QFrame::NoFrame);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrollArea->setFocusPolicy(Qt::NoFocus);
    m_scrollArea->setWidget(makeRows());
    m_scrollArea->widget()->installEventFilter(this);
    m_pages->addWidget(m_scrollArea);

    setAccessibleName(tr("Properties"));
    connect(&m_document, &ProjectDocument::changed, this, &PropertyPanel::handle);
    connect(&m_selection, &Selection::changed, this, &PropertyPanel::showSelection);
    updateFonts();
    showSelection();
}

QWidget* PropertyPanel::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QGridLayout(header);
    layout->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setHorizontalSpacing(gridUnit);
    layout->setVerticalSpacing(gridUnit / 4);
    m_title = makeText(header);
    m_title->setObjectName(QStringLiteral("propertiesTitle"));
    m_subtitle = makeText(header);
    m_subtitle->setObjectName(QStringLiteral("propertiesSubtitle"));
    m_explain = new QToolButton(header);
    m_explain->setObjectName(QStringLiteral("explain"));
    m_explain->setCheckable(true);
    m_explain->setAutoRaise(true);
    m_explain->setFocusPolicy(Qt::StrongFocus);
    m_explain->setIcon(themedIcon(QStringLiteral("help")));
    m_explain->setToolTip(tr("Explain every parameter (F1 explains the one you are in)"));
    m_explain->setAccessibleName(tr("Explain every parameter"));
    connect(m_explain, &QToolButton::toggled, this, [this](bool isExplained) {
        for (ParameterRow* row : m_rows)
            row->setExplained(isExplained);
    });
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_subtitle, 1, 0);
    layout->addWidget(m_explain, 0, 1, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    return header;
}

QWidget* PropertyPanel::makeRows()
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
    }
    layout->addStretch();
    return content;
}

void PropertyPanel::addTitle(QVBoxLayout& layout, const QString& text)
{
    auto* title = new QLabel(text);
    title->setContentsMargins(2 * gridUnit, 0, gridUnit, gridUnit / 2);
    layout.addWidget(title);
    m_groupTitles.push_back(title);
}

void PropertyPanel::addGroup(QVBoxLayout& layout, ParameterGroup group)
{
    addTitle(layout, groupText(group));
    for (const ParameterSpec& spec : parameterSpecs()) {
        if (spec.group != group)
            continue;
        auto* row = new ParameterRow(spec);
        layout.addWidget(row);
        m_rows.push_back(row);
        connect(row, &ParameterRow::valueEdited, this,
                [this, id = spec.id](ParameterValue value, int gesture) { edit(id, value, gesture); });
        connect(row, &ParameterRow::numberRequested, this, [this, id = spec.id] { askForNumber(id); });
        connect(row, &ParameterRow::resetRequested, this, [this, id = spec.id] { reset(id); });
    }
    if (!CounterSection::hasCounters(group))
        return;
    auto* counters = new CounterSection(group);
    layout.addWidget(counters);
    m_counters.push_back(counters);
    connect(counters, &CounterSection::valuesEdited, this, &PropertyPanel::apply);
}

void PropertyPanel::edit(ParameterId parameter, ParameterValue value, int gesture)
{
    std::vector<StationValue> values;
    for (const std::string& station : m_stations)
        values.push_back({station, parameter, value});
    apply(values, parameterLabel(parameter), gesture);
}

void PropertyPanel::askForNumber(ParameterId parameter)
{
    std::vector<StationValue> values;
    for (const std::string& station : m_stations) {
        if (!m_document.value(station, parameter))
            values.push_back({station, parameter, suggestionFor(station, specOf(parameter))});
    }
    apply(values, parameterLabel(parameter));
}

void PropertyPanel::reset(ParameterId parameter)
{
    std::vector<StationValue> values;
    for (const std::string& station : m_stations)
        values.push_back({station, parameter, std::nullopt});
    //: What undo and redo name: a parameter of several stations
    apply(values, tr("reset of %1").arg(parameterLabel(parameter)));
}

void PropertyPanel::apply(const std::vector<StationValue>& values, const QString& what, int gesture)
{
    const auto isGone = [this](const std::string& station) { return !m_document.line().indexOf(station); };
    if (std::ranges::any_of(m_stations, isGone))
        return; // text that was typed for a station that is gone
    m_isEditing = true;
    const int count = static_cast<int>(m_stations.size());
    //: What undo and redo name: what was changed, at several stations or at one
    const QString text = count == 1 ? tr("%1, %2").arg(what, toQString(m_stations.front()))
                                    : tr("%1, %n station(s)", nullptr, count).arg(what);
    m_edit.apply(values, text, gesture);
    m_isEditing = false;
    refresh();
}

void PropertyPanel::commitPendingText()
{
    m_topology->commitPendingText();
    for (ParameterRow* row : m_rows)
        row->commitPendingText();
    for (CounterSection* counters : m_counters)
        counters->commitPendingText();
    m_settings->commitPendingText();
}

void PropertyPanel::forgetPendingText()
{
    m_topology->discardPendingText();
    for (ParameterRow* row : m_rows)
        row->discardPendingText();
    for (CounterSection* counters : m_counters)
        counters->discardPendingText();
    m_settings->discardPendingText();
}

void PropertyPanel::showSelection()
{
    std::vector<std::string> stations;
    std::ranges::copy_if(m_selection.stations(), std::back_inserter(stations),
                         [this](const std::string& station) { return m_document.line().indexOf(station).has_value(); });
    if (stations != m_stations) {
        commitPendingText();
        m_stations = std::move(stations);
        forgetPendingText();
    }
    refresh();
}

void PropertyPanel::handle(const Change& change)
{
    std::visit(Overloaded{
                   [&](const DocumentReplaced&) {
                       forgetPendingText();
                       showSelection();
                   },
                   [&](const ActiveEntryChanged&) {
                       forgetPendingText();
                       refresh();
                   },
                   [&](const ParameterChanged&) { refresh(); },
                   [&](const StationsChanged&) { showSelection(); },
                   [&](const LineChanged&) { refresh(); },
                   [&](const EntriesChanged&) { refresh(); },
                   [](const FileStateChanged&) {},
               },
               change);
}

void PropertyPanel::refresh()
{
    if (m_isEditing)
        return;
    refreshHeader();
    m_pages->setCurrentIndex(m_stations.empty() ? 0 : 1);
    if (m_stations.empty()) {
        m_settings->refresh();
        return;
    }
    const std::optional<ResolvedLine> line = m_document.resolved();
    Findings findings = m_document.findings();
    if (line) {
        const Findings paces = findImplausiblePaces(*line, m_document.effectiveScenario());
        findings.insert(findings.end(), paces.begin(), paces.end());
    }
    for (ParameterRow* row : m_rows)
        row->showContent(contentOf(specOf(row->parameter()), findings, line));
    const std::vector<CounterStation> stations = counterStations(line);
    for (CounterSection* counters : m_counters)
        counters->showStations(stations);
    m_topology->showStations(m_stations);
}

void PropertyPanel::refreshHeader()
{
    const QString entry = m_document.activeName();
    const bool isBaseline = m_document.isBaselineActive();
    m_explain->setVisible(!m_stations.empty());
    m_title->setToolTip({});
    if (m_stations.empty()) {
        m_title->setText(isBaseline ? tr("Baseline") : entry);
        m_subtitle->setText(isBaseline ? tr("The line as it is today") : tr("Scenario"));
        return;
    }
    if (m_stations.size() == 1) {
        m_title->setText(toQString(m_stations.front()));
    } else {
        QStringList names;
        for (const std::string& station : m_stations)
            names << toQString(station);
        m_title->setText(tr("%n station(s)", nullptr, static_cast<int>(m_stations.size())));
        m_title->setToolTip(names.join(u'\n'));
        m_title->setAccessibleDescription(names.join(QStringLiteral(", ")));
    }
    //: %1 is the name of a scenario
    m_subtitle->setText(isBaseline ? tr("Editing the baseline, which every scenario starts from")
                                   : tr("Overrides of scenario ‘%1’").arg(entry));
}

ParameterRowContent PropertyPanel::contentOf(const ParameterSpec& spec, const Findings& findings,
                                             const std::optional<ResolvedLine>& line) const
{
    ParameterRowContent content;
    content.isBaseline = m_document.isBaselineActive();
    for (const std::string& station : m_stations) {
        content.values.push_back(m_document.value(station, spec.id));
        content.references.push_back(content.isBaseline ? spec.defaultValue
                                                        : m_document.baselineValue(station, spec.id));
        content.isOwn = content.isOwn || m_document.ownValue(station, spec.id).has_value();
    }
    content.isLocked = spec.isBaselineOnly && !content.isBaseline;
    content.note = noteOn(spec, line);
    std::ranges::copy_if(findings, std::back_inserter(content.findings),
                         [&](const Finding& finding) { return isAbout(finding, m_stations, spec); });
    return content;
}

std::vector<CounterStation> PropertyPanel::counterStations(const std::optional<ResolvedLine>& line) const
{
    std::vector<CounterStation> stations;
    for (const std::string& name : m_stations) {
        CounterStation station{name, {}, std::nullopt};
        for (const ParameterSpec& spec : parameterSpecs())
            spec.set(station.parameters, m_document.value(name, spec.id));
        if (const auto index = m_document.line().indexOf(name); line && index)
            station.oneCyclePerHour = paceOfOneCyclePerHour(*line, *index);
        stations.push_back(std::move(station));
    }
    return stations;
}

ParameterValue PropertyPanel::suggestionFor(const std::string& station, const ParameterSpec& spec) const
{
    constexpr double usualMinutesBetweenFailures = 120;
    if (const ParameterValue baseline = m_document.baselineValue(station, spec.id))
        return baseline;
    if (spec.id == ParameterId::IdealUph)
        return m_document.baselineValue(station, ParameterId::Uph);
    return usualMinutesBetweenFailures;
}

QString PropertyPanel::noteOn(const ParameterSpec& spec, const std::optional<ResolvedLine>& line) const
{
    if (spec.isBaselineOnly && !m_document.isBaselineActive())
        return tr("Belongs to the baseline: it is the OEE's yardstick, the same for every scenario.");
    const std::optional<std::size_t> index =
        m_stations.size() == 1 ? m_document.line().indexOf(m_stations.front()) : std::nullopt;
    if (!index)
        return {};
    if (spec.id == ParameterId::Uph && line)
        return paceNote(*line, *index);
    if (spec.id != ParameterId::BufferCapacity)
        return {};
    if (*index + 1 == m_document.line().stations.size())
        return tr("No effect: nothing comes after the last station.");
    const std::optional<double> seconds = line ? line->secondsOfProtection(*index) : std::nullopt;
    return seconds ? tr("Full, it feeds the line for %1 at the rated pace.").arg(durationText(nearestTime(*seconds)))
                   : QString();
}

void PropertyPanel::updateFonts()
{
    m_title->setFont(titleFont());
    m_subtitle->setFont(captionFont());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().mutedText);
    m_subtitle->setPalette(muted);
    QFont groupFont = font();
    groupFont.setBold(true);
    for (QLabel* title : m_groupTitles)
        title->setFont(groupFont);
}

void PropertyPanel::arrangeRows()
{
    std::vector<RowLayout> layouts = m_topology->rowLayouts();
    for (const ParameterRow* row : m_rows)
        layouts.push_back(row->rowLayout());
    for (const CounterSection* counters : m_counters)
        std::ranges::copy(counters->rowLayouts(), std::back_inserter(layouts));
    const int wideWidth = std::ranges::max(layouts, {}, &RowLayout::wideWidth).wideWidth();
    const bool isNarrow = m_scrollArea->viewport()->width() < wideWidth;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    for (const RowLayout& layout : layouts)
        layout.arrange(isNarrow);
}

bool PropertyPanel::eventFilter(QObject* watched, QEvent* event)
{
    // The rows are never scrolled sideways: the panel is as wide as they need.
    if (watched == m_scrollArea->widget() && event->type() == QEvent::LayoutRequest) {
        m_scrollArea->setMinimumWidth(m_scrollArea->widget()->minimumSizeHint().width() +
                                      style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    }
    const bool isAboutWidth = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == m_scrollArea->widget() && isAboutWidth)
        arrangeRows();
    return QWidget::eventFilter(watched, event);
}

void PropertyPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_settings)
        updateFonts();
}

} // namespace linetwin::app
