// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ScenarioDetails.h"

#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/quantities/Gesture.h"
#include "app/quantities/NotesEdit.h"
#include "app/scenarios/ChangeReset.h"
#include "app/scenarios/ChangesTable.h"
#include "app/scenarios/InvestmentSection.h"
#include "app/settings/PlainTip.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/ShortenedName.h"
#include "app/text/Texts.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

QLabel* makeLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ScenarioDetails::ScenarioDetails(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_title(makeLabel(this)), m_file(makeLabel(this)),
      m_notesTitle(makeLabel(this)), m_notes(new NotesEdit(this)), m_investment(new InvestmentSection(document, this)),
      m_changesTitle(makeLabel(this)), m_noChanges(makeLabel(this)), m_table(new ChangesTable(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit / 2);
    m_title->setWordWrap(false);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_notesTitle->setText(tr("Description"));
    m_notes->setObjectName(QStringLiteral("description"));
    m_notesTitle->setBuddy(m_notes);
    layout->addWidget(m_title);
    m_file->setObjectName(QStringLiteral("scenarioFile"));
    layout->addWidget(m_file);
    layout->addSpacing(gridUnit / 2);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes, 1);
    layout->addWidget(m_investment);
    layout->addSpacing(gridUnit / 2);
    layout->addWidget(m_changesTitle);
    layout->addWidget(m_noChanges);
    layout->addWidget(m_table, 2);
    layout->addStretch();
    m_typing = nextGesture();
    connect(m_table, &ChangesTable::resetWanted, this, &ScenarioDetails::reset);
    connect(m_table, &ChangesTable::moreWanted, this, &ScenarioDetails::refresh);
    connect(m_investment, &InvestmentSection::folded, this, &ScenarioDetails::arrange);
    connect(m_notes, &NotesEdit::edited, this, &ScenarioDetails::describe);
    connect(m_notes, &NotesEdit::settled, this, [this] { m_typing = nextGesture(); });
    connect(&m_document, &ProjectDocument::changed, this, &ScenarioDetails::handle);
    updateFonts();
    refresh();
}

void ScenarioDetails::showEntry(std::optional<ScenarioId> entry)
{
    if (entry == m_entry)
        return;
    commitPendingText();
    m_entry = entry;
    m_investment->discardPendingText();
    m_table->startOver();
    refresh();
}

void ScenarioDetails::editDescription()
{
    if (m_notes->isHidden())
        m_investment->setOpen(false);
    m_notes->setFocus(Qt::OtherFocusReason);
}

void ScenarioDetails::commitPendingText()
{
    m_notes->commit();
    m_investment->commitPendingText();
}

void ScenarioDetails::handle(const Change& change)
{
    if (std::holds_alternative<DocumentReplaced>(change)) { // it was typed for another document
        m_notes->discard();
        m_investment->discardPendingText();
    }
    refresh();
}

void ScenarioDetails::refresh()
{
    m_isBehind = !isVisible();
    if (m_isBehind)
        return;
    const ScenarioEntry* entry = m_entry ? m_document.findScenario(*m_entry) : nullptr;
    const LineEntry* found = m_document.lineOf(m_entry);
    const LineEntry& line = found ? *found : m_document.ownLine();
    const LineSource& source = line.line.source;
    const QString path = entry                                   ? entry->path
                         : source.kind == LineSource::Kind::File ? QFileInfo(source.path).filePath()
                                                                 : QString();
    const bool isModified = entry ? line.line.isModified(*entry) : line.line.isModified();
    m_name = m_document.nameOf(found ? m_entry : std::nullopt);
    showTitle();
    const QString project =
        m_document.project().isThere() ? QFileInfo(m_document.project().path).fileName() : QString();
    const bool isExample = !entry && source.kind == LineSource::Kind::Builtin && !isModified;
    const bool isInProject = !project.isEmpty() && (!entry || entry->isInProject);
    const QString place = !path.isEmpty() ? QFileInfo(path).fileName()
                          : isInProject   ? tr("In %1").arg(project)
                          : isExample     ? tr("Comes with LineTwin")
                                          : tr("Not saved yet");
    const bool isSaved = !path.isEmpty() || isInProject || isExample;
    m_file->setText(isSaved && isModified ? tr("%1 · unsaved changes").arg(place) : place);
    m_file->setToolTip(plainTip(path));
    m_notes->showNotes(toQString(entry ? entry->scenario.description : line.line.line.description));
    setSpokenName(*m_notes, entry ? tr("Description of the scenario") : tr("Description of the line"));
    m_notes->setPlaceholderText(entry ? tr("What is this scenario about?") : tr("What is this line?"));
    m_investment->showScenario(entry ? std::optional(entry->id) : std::nullopt);
    m_table->showChanges(firstChangesOf(m_document, entry ? m_entry : line.id, m_table->mostShown()));
    m_table->setHorizontalHeaderLabels({tr("Parameter"),
                                        line.id && entry ? tr("The line") : tr("Baseline"),
                                        entry ? tr("Scenario") : tr("This line"),
                                        {}});
    constexpr qsizetype longestNamed = 40;
    const QString lineName = toQString(line.name);
    const QString named = lineName.size() > longestNamed ? lineName.left(longestNamed) + u'…' : lineName;
    m_changesTitle->setText(line.id && entry ? tr("Differences to “%1”").arg(named)
                            : line.id        ? tr("Differences to today’s line")
                                             : tr("Differences to the baseline"));
    m_noChanges->setText(
        entry     ? tr("None yet. Change a parameter while this scenario is the one you edit.")
        : line.id ? tr("None yet. Add, move or remove stations, or change their values: today’s line stays as it is.")
                  : tr("The line as it is today. Scenarios start from it and keep only what they change."));
    arrange();
}

/// In a low panel the fields of an unfolded investment take the place of all else.
void ScenarioDetails::arrange()
{
    constexpr int roomForAll = 70 * gridUnit;
    const bool isOpen = m_investment->isOpen();
    const bool hasRoom = !isOpen || height() >= roomForAll;
    const LineEntry* line = m_document.lineOf(m_entry);
    const bool hasChanges = !m_table->changes().empty();
    m_notes->setMinimumHeight((m_investment->isHidden() ? 8 : 5) * gridUnit);
    m_notesTitle->setVisible(hasRoom);
    m_notes->setVisible(hasRoom);
    m_changesTitle->setVisible(hasRoom && m_entry && line);
    m_noChanges->setVisible(hasRoom && !hasChanges);
    m_table->setVisible(hasRoom && hasChanges);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_investment, isOpen ? 2 : 0);
}

void ScenarioDetails::showTitle()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    QStringList names;
    for (const auto& each : m_document.entries())
        names << m_document.nameOf(each);
    m_title->setText(shortenedName(m_name, QFontMetricsF(m_title->font()), room, names));
    m_title->setToolTip(m_title->text() == m_name ? QString() : m_name.toHtmlEscaped());
    setSpokenName(*m_title, m_name);
}

void ScenarioDetails::reset(const ScenarioChange& change)
{
    if (m_entry)
        resetChange(m_document, *m_entry, change);
}

void ScenarioDetails::describe(const QString& notes)
{
    const LineEntry* line = m_document.lineOf(m_entry);
    if (m_entry && line && line->id != m_entry) {
        describeScenario(m_document, *m_entry, notes.toStdString(), m_typing);
        return;
    }
    if (line && line != &m_document.shownLine())
        m_document.setActiveScenario(m_entry);
    describeLine(m_document, notes.toStdString(), m_typing);
}

void ScenarioDetails::updateFonts()
{
    m_title->setFont(titleFont());
    QFont bold = font();
    bold.setBold(true);
    m_notesTitle->setFont(bold);
    m_changesTitle->setFont(bold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().mutedText);
    for (QLabel* label : {m_file, m_noChanges}) {
        label->setFont(captionFont());
        label->setPalette(muted);
    }
    m_table->updateFonts();
}

void ScenarioDetails::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isBehind)
        refresh();
}

void ScenarioDetails::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showTitle();
    arrange();
}

void ScenarioDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

} // namespace linetwin::app
