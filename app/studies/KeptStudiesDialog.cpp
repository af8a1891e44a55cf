// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/KeptStudiesDialog.h"

#include "app/charts/saving/ExportMenu.h"
#include "app/charts/saving/WidgetPicture.h"
#include "app/settings/Appearance.h"
#include "app/settings/PlainTip.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/studies/DrawingView.h"
#include "app/studies/KeptWords.h"
#include "app/studies/StudyTableWidget.h"
#include "app/studies/StudyWidgets.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace linetwin::app {

namespace {

constexpr QSize usualDialogSize(1040, 680);
constexpr int listWidth = 30 * gridUnit;
constexpr qsizetype longestShownTitle = 300;
constexpr qsizetype longestShownText = 800;

/// A file may say anything, and a label is as tall as its text.
QString clipped(const QString& text, qsizetype longest)
{
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

StudyTable shownTableOf(const KeptStudy& study)
{
    StudyTable table;
    table.header = study.tableHeader;
    for (const QStringList& cells : study.tableRows) {
        table.rows.emplace_back();
        table.rows.back().cells = cells;
        table.rows.back().source = table.rows.size() - 1;
    }
    table.linesPerRow = linesIn(table.rows);
    return table;
}

} // namespace

KeptStudiesDialog::KeptStudiesDialog(const ProjectDocument& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_list(new QListWidget(this)), m_title(makeWrappedText("keptTitle", this)),
      m_conditions(makeWrappedText("keptConditions", this)), m_outdated(makeWrappedText("keptOutdated", this)),
      m_headline(makeWrappedText("keptHeadline", this)), m_tabs(new QTabWidget(this)), m_drawing(new DrawingView(this)),
      m_table(new StudyTableWidget(this)), m_remove(new QPushButton(tr("&Remove"), this)), m_export(makeExport())
{
    setObjectName(QStringLiteral("keptStudies"));
    setWindowTitle(tr("Kept studies"));
    m_list->setObjectName(QStringLiteral("keptList"));
    m_list->setAccessibleName(tr("Kept studies"));
    m_list->setWordWrap(true);
    m_list->setSpacing(gridUnit / 2);
    m_table->setObjectName(QStringLiteral("keptTable"));
    m_table->setAccessibleName(tr("Table"));
    m_remove->setObjectName(QStringLiteral("keptRemove"));
    m_remove->setAutoDefault(false); // Enter removes nothing
    m_remove->setToolTip(tr("It is no longer kept with the project."));
    m_title->setFont(titleFont());
    m_conditions->setFont(captionFont());
    m_outdated->setFont(captionFont());
    m_outdated->setText(tr("The line or a scenario has changed since: this study is older than the model."));
    arrange();
    resize(usualDialogSize);
    connect(m_list, &QListWidget::currentRowChanged, this, &KeptStudiesDialog::showChosen);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const KeptStudy* study = chosen())
            Q_EMIT removeWanted(KeptStudy(*study));
    });
}

void KeptStudiesDialog::arrange()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_drawing, tr("Picture"));
    m_tabs->addTab(m_table, tr("Table"));
    QToolButton* exports = m_export->makeButton(tr("Save or copy picture and table"), this);
    exports->setObjectName(QStringLiteral("keptExport"));
    m_tabs->setCornerWidget(exports);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* study = new QVBoxLayout;
    study->setSpacing(gridUnit / 2);
    QSizePolicy anyWidth(QSizePolicy::Ignored, QSizePolicy::Preferred); // a name may be a single long word
    anyWidth.setHeightForWidth(true);
    for (QWidget* each : {m_title, m_conditions, m_outdated, m_headline}) {
        each->setSizePolicy(anyWidth);
        study->addWidget(each);
    }
    study->addWidget(m_tabs, 1);
    m_list->setFixedWidth(textPixels(listWidth));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * gridUnit);
    columns->addWidget(m_list);
    columns->addLayout(study, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(gridUnit);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
}

ExportMenu* KeptStudiesDialog::makeExport()
{
    const auto tables = [this] { return chosen() ? QList<ChartTable>{table()} : QList<ChartTable>(); };
    const auto fileName = [this] {
        return chosen() ? chosen()->subject + QStringLiteral(" – ") + chosen()->title : QString();
    };
    auto* exports = new ExportMenu(QStringLiteral("kept"), {[this] { return picture(); }, tables, fileName}, this);
    exports->offerOn(*m_drawing);
    exports->offerOn(*m_table);
    exports->offerCopyKey(*m_table);
    connect(exports, &ExportMenu::done, this, &KeptStudiesDialog::exported);
    connect(exports, &ExportMenu::failed, this, &KeptStudiesDialog::exportFailed);
    return exports;
}

std::optional<Picture> KeptStudiesDialog::picture() const
{
    if (!chosen() || m_drawing->isEmpty())
        return std::nullopt;
    auto drawing = std::make_shared<DrawingView>();
    drawing->setDrawing(chosen()->picture);
    const QSize size = drawing->drawnSize();
    const auto paint = [drawing, size](QPainter& painter) {
        drawing->paintDrawing(painter, QRectF(QPointF(), QSizeF(size)));
    };
    const PictureHeading texts{chosen()->title, KeptWords(*chosen()).conditions()};
    const auto paintSheet = [paint, size, texts](QPainter& painter, const PictureSheet& sheet) {
        constexpr double anyScale = 100;
        const SheetFrame frame(sheet, texts);
        frame.paint(painter);
        paintFitted(painter, frame.content(), {QSizeF(size), paint}, anyScale);
    };
    return Picture{chosen()->subject, size, paint, paintSheet};
}

ChartTable KeptStudiesDialog::table() const
{
    const KeptStudy& study = *chosen();
    ChartTable table;
    table.header = study.tableHeader;
    for (const QStringList& row : study.tableRows)
        table.rows << QVariantList(row.begin(), row.end());
    table.title = study.title;
    table.conditions = KeptWords(study).conditions();
    if (isOutdated(m_document, study))
        table.conditions += u'\n' + m_outdated->text();
    return table;
}

void KeptStudiesDialog::setStudies(const QList<KeptStudy>& studies)
{
    const QDateTime before = chosen() ? chosen()->asked : QDateTime();
    const int row = m_list->currentRow();
    m_studies = studies;
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        for (qsizetype i = 0; i < m_studies.size(); ++i)
            m_list->addItem(QString()); // see showState()
        const auto same = std::ranges::find(m_studies, before, &KeptStudy::asked);
        const auto place = same == m_studies.end() ? row : static_cast<int>(same - m_studies.begin());
        m_list->setCurrentRow(std::clamp(place, 0, std::max(0, m_list->count() - 1)));
    }
    if (m_studies.isEmpty())
        close();
    showChosen();
    showState();
}

const KeptStudy* KeptStudiesDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_studies.size() ? &m_studies[row] : nullptr;
}

void KeptStudiesDialog::showChosen()
{
    const KeptStudy* study = chosen();
    m_remove->setEnabled(study);
    m_export->setEnabled(study);
    m_title->setText(study ? clipped(study->title, longestShownTitle) : QString());
    m_conditions->setText(study ? clipped(KeptWords(*study).conditions(), longestShownText) : QString());
    m_headline->setText(study ? clipped(study->headline, longestShownText) : QString());
    m_headline->setVisible(study && !study->headline.isEmpty());
    m_outdated->setVisible(study && isOutdated(m_document, *study));
    m_drawing->setDrawing(study ? study->picture : QByteArray());
    m_table->setTable(study ? shownTableOf(*study) : StudyTable());
}

void KeptStudiesDialog::showState()
{
    setTextColor(*m_outdated, theme().warning);
    for (int i = 0; i < m_list->count(); ++i) {
        const KeptStudy& study = m_studies[i];
        const bool isOld = isOutdated(m_document, study);
        QStringList lines{clipped(study.title, longestShownTitle), KeptWords(study).moment()};
        if (isOld)
            lines << KeptWords::outdated();
        m_list->item(i)->setText(lines.join(u'\n'));
        m_list->item(i)->setToolTip(wrappedTip(clipped(KeptWords(study).gist(), longestShownText)));
        if (&study == chosen())
            m_outdated->setVisible(isOld);
    }
}

} // namespace linetwin::app
