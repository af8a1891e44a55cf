// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/PropertyPanel.h"

#include "app/commands/SetParameter.h"
#include "app/properties/RunSettingsSummary.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

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

bool isAbout(const Finding& finding, const std::string& station, const ParameterSpec& spec)
{
    const std::string path = "." + station + "." + std::string(spec.key);
    return finding.station == station && finding.keyPath.ends_with(path);
}

} // namespace

PropertyPanel::PropertyPanel(ProjectDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(makeHairline(this));
    m_pages = new QStackedWidget(this);
    layout->addWidget(m_pages, 1);

    auto* empty = new QWidget(m_pages);
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    emptyLayout->setSpacing(2 * gridUnit);
    m_hint = makeText(empty);
    m_settings = new RunSettingsSummary(empty);
    emptyLayout->addWidget(m_hint);
    emptyLayout->addWidget(m_settings);
    emptyLayout->addStretch();
    m_pages->addWidget(empty);

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
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit / 4);
    m_title = makeText(header);
    m_title->setObjectName(QStringLiteral("propertiesTitle"));
    m_subtitle = makeText(header);
    m_subtitle->setObjectName(QStringLiteral("propertiesSubtitle"));
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    return header;
}

QWidget* PropertyPanel::makeRows()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, gridUnit, 0, gridUnit);
    layout->setSpacing(0);
    std::optional<ParameterGroup> group;
    for (const ParameterSpec& spec : parameterSpecs()) {
        if (group != spec.group) {
            if (group) {
                layout->addSpacing(gridUnit);
                layout->addWidget(makeHairline(content));
                layout->addSpacing(gridUnit);
            }
            group = spec.group;
            auto* title = new QLabel(groupText(spec.group), content);
            title->setContentsMargins(2 * gridUnit, 0, gridUnit, gridUnit / 2);
            layout->addWidget(title);
            m_groupTitles.push_back(title);
        }
        auto* row = new ParameterRow(spec, content);
        layout->addWidget(row);
        m_rows.push_back(row);
        connect(row, &ParameterRow::valueEdited, this,
                [this, id = spec.id](ParameterValue value, int gesture) { edit(id, value, gesture); });
        connect(row, &ParameterRow::resetRequested, this,
                [this, id = spec.id] { setParameter(m_document, m_station, id, std::nullopt); });
    }
    layout->addStretch();
    return content;
}

void PropertyPanel::edit(ParameterId parameter, ParameterValue value, int gesture)
{
    if (!m_document.line().indexOf(m_station))
        return; // text that was typed for a station that is gone
    setParameter(m_document, m_station, parameter, std::optional<ParameterValue>(value), gesture);
    refresh();
}

void PropertyPanel::commitPendingText()
{
    for (ParameterRow* row : m_rows)
        row->commitPendingText();
}

void PropertyPanel::showSelection()
{
    const auto& stations = m_selection.stations();
    const std::string station = stations.size() == 1 && m_document.line().indexOf(stations[0]) ? stations[0] : "";
    if (station != m_station) {
        commitPendingText();
        m_station = station;
        for (ParameterRow* row : m_rows)
            row->discardPendingText();
    }
    refresh();
}

void PropertyPanel::handle(const Change& change)
{
    const auto forget = [this] {
        for (ParameterRow* row : m_rows)
            row->discardPendingText();
    };
    std::visit(Overloaded{
                   [&](const DocumentReplaced&) {
                       forget();
                       showSelection();
                   },
                   [&](const ActiveEntryChanged&) {
                       forget();
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
    refreshHeader();
    m_pages->setCurrentIndex(m_station.empty() ? 0 : 1);
    if (m_station.empty()) {
        m_hint->setText(m_selection.stations().size() > 1
                            ? tr("Several stations are selected. Select a single one to see its parameters.")
                            : tr("Select a station in the diagram to see and change its parameters."));
        m_settings->showSettings(m_document);
        return;
    }
    const Findings findings = m_document.findings();
    for (ParameterRow* row : m_rows)
        row->showContent(contentOf(specOf(row->parameter()), findings));
}

void PropertyPanel::refreshHeader()
{
    const QString entry = m_document.activeName();
    const bool isBaseline = m_document.isBaselineActive();
    if (m_station.empty()) {
        m_title->setText(isBaseline ? tr("Baseline") : entry);
        m_subtitle->setText(isBaseline ? tr("The line as it is today") : tr("Scenario"));
        return;
    }
    m_title->setText(toQString(m_station));
    //: %1 is the name of a scenario
    m_subtitle->setText(isBaseline ? tr("Editing the baseline") : tr("Overrides of scenario ‘%1’").arg(entry));
}

ParameterRowContent PropertyPanel::contentOf(const ParameterSpec& spec, const Findings& findings) const
{
    ParameterRowContent content;
    content.isBaseline = m_document.isBaselineActive();
    content.value = m_document.value(m_station, spec.id);
    content.reference = content.isBaseline ? spec.defaultValue : m_document.baselineValue(m_station, spec.id);
    content.suggested = suggestionFor(spec);
    content.isOwn = m_document.ownValue(m_station, spec.id).has_value();
    content.isLocked = spec.isBaselineOnly && !content.isBaseline;
    if (content.isLocked)
        content.note = tr("Belongs to the baseline: it is the OEE's yardstick, the same for every scenario.");
    else if (spec.id == ParameterId::BufferCapacity)
        content.note = bufferNote();
    for (const Finding& finding : findings) {
        if (isAbout(finding, m_station, spec))
            content.findings.push_back(finding);
    }
    return content;
}

ParameterValue PropertyPanel::suggestionFor(const ParameterSpec& spec) const
{
    constexpr double usualMinutesBetweenFailures = 120;
    if (!spec.isNullable)
        return spec.defaultValue;
    if (const ParameterValue baseline = m_document.baselineValue(m_station, spec.id))
        return baseline;
    if (spec.id == ParameterId::IdealUph)
        return m_document.baselineValue(m_station, ParameterId::Uph);
    return usualMinutesBetweenFailures;
}

QString PropertyPanel::bufferNote() const
{
    const std::optional<std::size_t> index = m_document.line().indexOf(m_station);
    if (index && *index + 1 == m_document.line().stations.size())
        return tr("No effect: nothing comes after the last station.");
    const std::optional<ResolvedLine> line = m_document.resolved();
    const std::optional<double> seconds = index && line ? line->secondsOfProtection(*index) : std::nullopt;
    if (!seconds)
        return {};
    return tr("Full, it feeds the line for %1 at the rated pace.").arg(durationText(nearestTime(*seconds)));
}

void PropertyPanel::updateFonts()
{
    m_title->setFont(titleFont());
    m_subtitle->setFont(captionFont());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().mutedText);
    m_subtitle->setPalette(muted);
    m_hint->setPalette(muted);
    QFont groupFont = font();
    groupFont.setBold(true);
    for (QLabel* title : m_groupTitles)
        title->setFont(groupFont);
}

bool PropertyPanel::eventFilter(QObject* watched, QEvent* event)
{
    // The rows are never scrolled sideways: the panel is as wide as they need.
    if (watched == m_scrollArea->widget() && event->type() == QEvent::LayoutRequest) {
        m_scrollArea->setMinimumWidth(m_scrollArea->widget()->minimumSizeHint().width() +
                                      style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    }
    return QWidget::eventFilter(watched, event);
}

void PropertyPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hint)
        updateFonts();
}

} // namespace linetwin::app
