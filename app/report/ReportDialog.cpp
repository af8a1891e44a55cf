// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportDialog.h"

#include "app/charts/saving/SavingPlace.h"
#include "app/report/PaperReport.h"
#include "app/report/ReportFile.h"
#include "app/report/ReportPaper.h"
#include "app/report/ReportTask.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int longestTitle = 200;
constexpr int progressSteps = 1000;
constexpr double runningShare = 0.8; ///< of the whole work, roughly; the rest is writing

} // namespace

ReportDialog::ReportDialog(ReportQuestion question, std::size_t shown, const QString& shownName,
                           ReportMaker::DrawDiagram drawDiagram, QWidget* parent)
    : QDialog(parent), m_question(std::move(question)), m_shown(shown), m_drawDiagram(std::move(drawDiagram)),
      m_title(new QLineEdit(m_question.title, this)), m_author(new QLineEdit(m_question.author, this)),
      m_scope(new QComboBox(this)), m_format(new QComboBox(this)), m_paper(new QComboBox(this)),
      m_plays(new QCheckBox(tr("The shift pla&ys in it"), this)),
      m_confirms(new QCheckBox(tr("&Confirm figures on fresh luck first"), this)), m_told(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Report"));
    setObjectName(QStringLiteral("reportDialog"));
    arrange(shownName);
    showChoices();
}

void ReportDialog::arrange(const QString& shownName)
{
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setMaxLength(longestTitle);
    m_author->setObjectName(QStringLiteral("reportAuthor"));
    m_author->setMaxLength(longestTitle);
    m_author->setPlaceholderText(tr("none", "author"));
    m_scope->setObjectName(QStringLiteral("reportScope"));
    m_scope->addItem(tr("Baseline and all scenarios"));
    if (m_shown > 0)
        m_scope->addItem(tr("Baseline and “%1” alone").arg(shownName));
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_format->addItem(tr("Page for a browser (HTML)"));
    m_format->addItem(tr("Document (PDF)"));
    m_paper->setObjectName(QStringLiteral("reportPaper"));
    for (const auto size : {QPageSize::A4, QPageSize::Letter, QPageSize::A3})
        m_paper->addItem(QPageSize::name(size), static_cast<int>(size));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(usualPaper().id())));
    m_plays->setObjectName(QStringLiteral("reportPlays"));
    m_plays->setChecked(true);
    m_confirms->setObjectName(QStringLiteral("reportConfirms"));
    m_confirms->setToolTip(tr("Runs each scenario on shifts that nothing was chosen by. Takes about as long again."));
    m_told->setObjectName(QStringLiteral("reportTold"));
    m_told->setWordWrap(true);
    m_told->setFont(captionFont());
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setRange(0, progressSteps);
    m_progress->hide();

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("A&uthor"), m_author);
    form->addRow(tr("&Of"), m_scope);
    form->addRow(tr("&As"), m_format);
    form->addRow(tr("Pa&per"), m_paper);
    form->addRow(QString(), m_plays);
    form->addRow(QString(), m_confirms);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("reportSave"));
    m_save->setDefault(true);
    m_print = buttons->addButton(tr("P&rint…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(QStringLiteral("reportPrint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(2 * gridUnit);
    layout->addLayout(form);
    layout->addWidget(m_told);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(textPixels(56 * gridUnit));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::showChoices);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool ReportDialog::isForPaper() const
{
    return m_format->currentIndex() == 1;
}

void ReportDialog::showChoices()
{
    m_paper->setEnabled(isForPaper());
    m_plays->setEnabled(!isForPaper());
    m_told->setText(isForPaper() ? tr("Pages with numbers, to be printed or mailed.")
                                 : tr("One file that needs nothing else: figures, pictures and a shift that plays, in "
                                      "any browser, without a network."));
}

void ReportDialog::save()
{
    const SavedKind page{QStringLiteral("html"), tr("Page for a browser")};
    const SavedKind document{QStringLiteral("pdf"), tr("PDF document")};
    const QList<SavedKind> kinds = isForPaper() ? QList{document} : QList{page};
    const auto path = askSavingPlace(this, tr("Save report"), m_title->text(), kinds, kinds.front().ending);
    if (!path)
        return;
    m_path = *path;
    make(Aim::Save);
}

void ReportDialog::print()
{
    make(Aim::Print);
}

void ReportDialog::make(Aim aim)
{
    m_aim = aim;
    ReportQuestion question = m_question;
    question.title = m_title->text().trimmed();
    question.author = m_author->text().trimmed();
    if (question.author != m_question.author)
        Q_EMIT authorChanged(question.author);
    if (m_scope->currentIndex() == 1)
        question.entry = m_shown;
    question.confirms = m_confirms->isChecked();
    question.isPlayed = aim == Aim::Save && !isForPaper() && m_plays->isChecked();
    setBusy(true);
    m_maker = new ReportMaker(std::move(question), m_drawDiagram, this);
    connect(m_maker, &ReportMaker::progressChanged, this, [this](double share) { showProgress(share * runningShare); });
    connect(m_maker, &ReportMaker::failed, this, &ReportDialog::showProblem, Qt::QueuedConnection);
    connect(m_maker, &ReportMaker::made, this, &ReportDialog::takeContents, Qt::QueuedConnection);
    m_maker->start();
}

void ReportDialog::takeContents(const ReportContents& contents)
{
    m_maker->deleteLater();
    m_told->setText(tr("The report is being put together…"));
    const Report report = reportOf(contents);
    if (m_aim == Aim::Print)
        layOut(report);
    else
        write(report);
}

QPageSize ReportDialog::paper() const
{
    return QPageSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt()));
}

void ReportDialog::write(const Report& report)
{
    start(new ReportTask(
        [this, report, path = m_path, paper = paper()](const ReportWatch& watch) -> ReportTask::Answer {
            const SavingAnswer answer = writeReport(report, path, paper, watch);
            return [this, answer] { takeAnswer(answer); };
        },
        this));
}

void ReportDialog::layOut(const Report& report)
{
    start(new ReportTask(
        [this, report, paper = paper(), window = thread()](const ReportWatch& watch) -> ReportTask::Answer {
            const auto laid = std::make_shared<PaperReport>(report, paperOf(QPageLayout(paper, {}, {})), watch);
            laid->moveToThread(window);
            return [this, laid] {
                setBusy(false);
                preview(*laid);
            };
        },
        this));
}

void ReportDialog::start(ReportTask* task)
{
    connect(task, &ReportTask::progressChanged, this,
            [this](double share) { showProgress(runningShare + share * (1 - runningShare)); });
}

void ReportDialog::showProgress(double share)
{
    m_progress->setValue(static_cast<int>(share * progressSteps));
}

void ReportDialog::takeAnswer(const SavingAnswer& answer)
{
    if (!answer.failed.isEmpty()) {
        showProblem(answer.failed);
        return;
    }
    Q_EMIT saved(m_path);
    accept();
}

void ReportDialog::preview(const PaperReport& laid)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(paper());
    printer.setFullPage(true);
    printer.setDocName(laid.report().title);
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [&laid](QPrinter* target) {
        const QSizeF page = paperOf(target->pageLayout());
        if (page == laid.page())
            laid.print(*target);
        else
            PaperReport(laid.report(), page).print(*target); // another paper was chosen in the preview
    });
    dialog.exec();
}

void ReportDialog::setBusy(bool isBusy)
{
    for (QWidget* each :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_author), static_cast<QWidget*>(m_scope),
          static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_paper), static_cast<QWidget*>(m_plays),
          static_cast<QWidget*>(m_confirms), static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_print)})
        each->setEnabled(!isBusy);
    m_progress->setValue(0);
    m_progress->setVisible(isBusy);
    showChoices();
    if (isBusy) {
        m_paper->setEnabled(false);
        m_plays->setEnabled(false);
        m_told->setText(tr("The shifts are being run…"));
    }
}

void ReportDialog::showProblem(const QString& message)
{
    if (m_maker)
        m_maker->deleteLater();
    setBusy(false);
    m_told->setText(message);
}

} // namespace linetwin::app
