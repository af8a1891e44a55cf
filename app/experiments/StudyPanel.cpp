// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/StudyPanel.h"

#include "app/commands/ScenarioCommands.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QSaveFile>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

QToolButton* makeButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel* makeNote(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

StudyPanel::StudyPanel(StudyKind kind, ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_document(document), m_figure(new QComboBox(this)), m_number(new QSpinBox(this)),
      m_run(makeButton(tr("Run"), QStringLiteral("studyRun"), this)),
      m_apply(makeButton(tr("Make this a scenario"), QStringLiteral("studyApply"), this)),
      m_copy(makeButton(tr("Copy table"), QStringLiteral("studyCopy"), this)),
      m_save(makeButton(tr("Save as CSV…"), QStringLiteral("studySave"), this)), m_progress(new QProgressBar(this)),
      m_state(makeNote(QStringLiteral("studyState"), this)),
      m_headline(makeNote(QStringLiteral("studyHeadline"), this)), m_table(new QTableWidget(this)),
      m_note(makeNote(QStringLiteral("studyNote"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(makeSettings());
    layout->addWidget(m_state);
    layout->addWidget(m_headline);
    m_headline->hide();
    makeTable();
    layout->addWidget(m_table, 1);
    m_note->setFont(captionFont());
    m_note->setText(tr("Every interval shows simulation luck only, not the uncertainty of the input data."));
    layout->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    for (QToolButton* button : {m_apply, m_copy, m_save})
        row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_run, &QToolButton::clicked, this, &StudyPanel::startOrCancel);
    connect(m_apply, &QToolButton::clicked, this, &StudyPanel::makeScenario);
    connect(m_copy, &QToolButton::clicked, this, &StudyPanel::copyTable);
    connect(m_save, &QToolButton::clicked, this, &StudyPanel::saveTable);
    connect(&m_runner, &StudyRunner::outcomeChanged, this, &StudyPanel::showOutcome);
    connect(&m_runner, &StudyRunner::stateChanged, this, &StudyPanel::showState);
    connect(&m_runner, &StudyRunner::progressChanged, this, &StudyPanel::showProgress);
    connect(&m_runner, &StudyRunner::failed, this, &StudyPanel::failed);
    connect(&m_document, &ProjectDocument::changed, this, &StudyPanel::showState);
    connect(m_figure, &QComboBox::activated, this, &StudyPanel::showState);
    connect(m_number, &QSpinBox::valueChanged, this, &StudyPanel::showState);
    showState();
}

QWidget* StudyPanel::makeSettings()
{
    fillFigures();
    m_number->setAccessibleName(m_kind == StudyKind::Sizing ? tr("Most buffer places") : tr("Change in percent"));
    m_number->setToolTip(m_kind == StudyKind::Sizing
                             ? tr("Buffer places of the whole line: every total up to this one is looked at")
                             : tr("Every parameter is improved and worsened by so much"));
    m_number->setRange(1, m_kind == StudyKind::Sizing ? 100'000 : 99);
    m_number->setValue(m_kind == StudyKind::Sizing ? 200 : 10);
    m_number->setSuffix(m_kind == StudyKind::Sizing ? tr(" places") : tr(" %"));
    m_number->setVisible(m_kind != StudyKind::Compare);
    m_apply->setVisible(m_kind != StudyKind::Compare);
    m_progress->setObjectName(QStringLiteral("studyProgress"));
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(16 * gridUnit);
    m_progress->setAccessibleName(tr("Progress of the study"));
    auto* settings = new QWidget(this);
    auto* row = new QHBoxLayout(settings);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridUnit);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_figure, m_number, m_run, m_progress})
        row->addWidget(widget);
    row->addStretch(1);
    return settings;
}

void StudyPanel::fillFigures()
{
    // The names are long, and the panel has to fit between others.
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figure->setMinimumContentsLength(16);
    m_figure->setObjectName(QStringLiteral("studyFigure"));
    m_figure->setAccessibleName(tr("Key figure of the study"));
    for (std::size_t i = 0; i < lineFigureCount; ++i) {
        const FigureSpec& spec = specOf(static_cast<LineFigure>(i));
        if (spec.better != Better::Neither)
            m_figure->addItem(figureLabel(spec), static_cast<int>(i));
    }
    m_figure->setCurrentIndex(m_figure->findData(static_cast<int>(usualFigure)));
}

void StudyPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("studyTable"));
    m_table->setAccessibleName(tr("Result of the study"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(3 * gridUnit);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &StudyPanel::showState);
}

StudyForm StudyPanel::form() const
{
    StudyForm form;
    form.figure = static_cast<LineFigure>(m_figure->currentData().toInt());
    form.percent = m_number->value();
    form.mostTotal = m_number->value();
    return form;
}

void StudyPanel::startOrCancel()
{
    if (m_runner.isRunning()) {
        m_runner.cancel();
        return;
    }
    AskedStudy asked = askStudy(m_kind, m_document, m_document.activeScenario(), form());
    if (!asked.question) {
        Q_EMIT failed(asked.problem);
        return;
    }
    m_entry = m_document.activeScenario();
    m_askedName = m_kind == StudyKind::Compare ? tr("all scenarios") : m_document.activeName();
    m_asked = asked.question;
    m_outcome.reset();
    m_shown = {};
    m_table->clear();
    m_table->setRowCount(0);
    m_headline->hide();
    m_runner.run(std::move(*asked.question));
}

void StudyPanel::showOutcome(const StudyOutcome& outcome)
{
    m_outcome = outcome;
    m_shown = std::visit(
        [](const auto& of) {
            if constexpr (requires { tableOf(*of); })
                return tableOf(*of);
            else
                return StudyTable{};
        },
        outcome);
    m_headline->setText(m_shown.headline);
    m_headline->setVisible(!m_shown.headline.isEmpty());
    const int selected = m_table->currentRow();
    m_table->setColumnCount(static_cast<int>(m_shown.header.size()));
    m_table->setHorizontalHeaderLabels(m_shown.header);
    m_table->setRowCount(static_cast<int>(m_shown.rows.size()));
    QFont marked = m_table->font();
    marked.setBold(true);
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const StudyTable::Row& row = m_shown.rows[static_cast<std::size_t>(i)];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(row.cells.value(column));
            item->setToolTip(row.explanation);
            if (row.tone != DifferenceReading::Tone::Undecided && column > 0 && column + 1 < m_table->columnCount())
                item->setForeground(colorOf(row.tone));
            if (row.isMarked)
                item->setFont(marked);
            m_table->setItem(i, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    if (selected >= 0 && selected < m_table->rowCount())
        m_table->selectRow(selected);
    showState();
}

bool StudyPanel::isOutdated() const
{
    if (!m_asked)
        return false;
    if (m_kind != StudyKind::Compare && m_entry && !m_document.findScenario(*m_entry))
        return true;
    const AskedStudy today = askStudy(m_kind, m_document, m_entry, form());
    return !today.question || withoutNames(*today.question) != withoutNames(*m_asked);
}

void StudyPanel::showState()
{
    const bool isRunning = m_runner.isRunning();
    m_run->setText(isRunning ? tr("Cancel") : tr("Run"));
    m_progress->setVisible(isRunning);
    const bool hasRows = !m_shown.rows.empty();
    m_copy->setEnabled(hasRows);
    m_save->setEnabled(hasRows);
    m_apply->setEnabled(!isRunning && m_outcome && selectedSource() &&
                        scenarioOf(*m_outcome, *selectedSource()).has_value());
    QString text;
    if (!m_asked)
        text = m_kind == StudyKind::Compare ? tr("Compares all scenarios with the Baseline on the same luck.")
               : m_kind == StudyKind::Sensitivity
                   ? tr("Asks what each loss is worth: every parameter better and worse, every loss switched off.")
                   : tr("Looks for the best way to spread buffer places over the line, for every total.");
    else if (isOutdated())
        text = tr("Run on “%1”, which, or what is asked of it, has changed since.").arg(m_askedName);
    else
        text = tr("Run on “%1”, as it is now.").arg(m_askedName);
    if (m_asked && !isRunning && m_runner.progress() < 1)
        text += u' ' + tr("It was stopped before it was done.");
    m_state->setText(text);
}

void StudyPanel::showProgress()
{
    m_progress->setValue(static_cast<int>(100 * m_runner.progress()));
    const auto remaining = m_runner.remainingSeconds();
    m_progress->setToolTip(remaining ? tr("about %1 left").arg(secondsText(*remaining)) : QString());
    m_progress->setFormat(remaining ? tr("%p % · %1 left").arg(secondsText(*remaining)) : tr("%p %"));
}

std::optional<std::size_t> StudyPanel::selectedSource() const
{
    const int row = m_table->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.rows.size())
        return std::nullopt;
    return m_shown.rows[static_cast<std::size_t>(row)].source;
}

void StudyPanel::makeScenario()
{
    const auto source = selectedSource();
    auto scenario = m_outcome && source ? scenarioOf(*m_outcome, *source) : std::nullopt;
    if (!scenario)
        return;
    const ScenarioId id = addScenario(m_document, std::move(*scenario));
    Q_EMIT done(tr("Added the scenario “%1”").arg(toQString(m_document.findScenario(id)->scenario.name)));
}

void StudyPanel::copyTable() const
{
    if (!m_shown.rows.empty())
        QApplication::clipboard()->setMimeData(clipboardTable({m_shown.data}));
}

void StudyPanel::saveTable()
{
    Settings settings;
    QFileDialog dialog(this, tr("Save as CSV"), settings.lastFolder(), tr("Comma-separated values (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QFileInfo path(dialog.selectedFiles().constFirst());
    settings.setLastFolder(path.absolutePath());
    QSaveFile file(path.absoluteFilePath());
    if (file.open(QIODevice::WriteOnly) && file.write(commaSeparated(m_shown.data)) >= 0 && file.commit())
        Q_EMIT done(tr("Saved “%1”").arg(path.fileName()));
    else
        Q_EMIT failed(tr("“%1” could not be written: %2").arg(path.fileName(), file.errorString()));
}

} // namespace linetwin::app
