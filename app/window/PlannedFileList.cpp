// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PlannedFileList.h"

#include "app/settings/Appearance.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/window/SaveDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>

#include <algorithm>
#include <vector>

namespace linetwin::app {

namespace {

constexpr int fileColumnWidth = 26 * gridUnit;
constexpr int listHeight = 20 * gridUnit;

QString kindText(const PlannedFile& file)
{
    switch (file.kind) {
    case PlannedFile::Kind::Project: return SaveDialog::tr("project “%1”").arg(file.name);
    case PlannedFile::Kind::Line: return SaveDialog::tr("line “%1”").arg(file.name);
    case PlannedFile::Kind::Scenario: break;
    }
    return SaveDialog::tr("scenario “%1”").arg(file.name);
}

/// What is to be known before; empty where nothing is lost.
QString noteText(const PlannedFile& file, bool canMakeFolder)
{
    if (file.isFolderMissing)
        return canMakeFolder ? SaveDialog::tr("its folder will be made")
                             : SaveDialog::tr("its folder is no longer there");
    if (file.isFolder)
        return SaveDialog::tr("there is a folder of this name");
    if (file.losesForeign)
        return SaveDialog::tr("was changed by another program; those changes are replaced");
    if (file.replacesOther)
        return SaveDialog::tr("replaces the file that is there");
    if (file.wasRemoved)
        return SaveDialog::tr("was moved or deleted; it is written again");
    if (file.wasEmptied)
        return SaveDialog::tr("is empty or cannot be read; it is written again");
    if (file.losesComments)
        return SaveDialog::tr("loses its comments, but for those at the top");
    return {};
}

} // namespace

PlannedFileList::PlannedFileList(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("plannedFiles"));
    setAccessibleName(SaveDialog::tr("Files that will be written"));
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHeaderLabels({SaveDialog::tr("File"), SaveDialog::tr("Content")});
    header()->setSectionResizeMode(0, QHeaderView::Fixed);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(true);
    setMinimumHeight(textPixels(listHeight));
}

void PlannedFileList::showFiles(const SavePlan& plan, bool canMakeFolder)
{
    clear();
    std::vector<PlannedFile> files = plan.files;
    std::ranges::stable_partition(files, &PlannedFile::needsConsent);
    if (!plan.lostStudies.isEmpty())
        addRow(plan.lostStudies, SaveDialog::tr("studies of another project"), SaveDialog::tr("will be lost"));
    for (const PlannedFile& file : files)
        addRow(file.path, kindText(file), noteText(file, canMakeFolder));
    fitRows();
}

void PlannedFileList::addRow(const QString& path, const QString& content, const QString& note)
{
    auto* item = new QTreeWidgetItem(this);
    item->setText(0, QFileInfo(path).fileName());
    item->setToolTip(0, plainTip(QDir::toNativeSeparators(path)));
    item->setText(1, note.isEmpty() ? content : SaveDialog::tr("%1 – %2", "content, note").arg(content, note));
    item->setToolTip(1, plainTip(item->text(1)));
    if (!note.isEmpty())
        item->setIcon(1, themedIcon(QStringLiteral("warning")));
}

/// A tree gives a row one line only, whatever its text needs.
void PlannedFileList::fitRows()
{
    constexpr int around = gridUnit;
    const int most = viewport()->width() / 2;
    int widest = textPixels(fileColumnWidth);
    for (int row = 0; row < topLevelItemCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(topLevelItem(row)->text(0)) + around);
    header()->resizeSection(0, std::min(widest, std::max(most, 1)));
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const int room = viewport()->width() - header()->sectionSize(0) - icon - 2 * around;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = topLevelItem(row);
        const QRect needed =
            fontMetrics().boundingRect(QRect(0, 0, std::max(room, 1), 1 << 14), Qt::TextWordWrap, item->text(1));
        item->setSizeHint(1, QSize(0, std::max(needed.height(), icon) + around / 2));
    }
}

void PlannedFileList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitRows();
}

} // namespace linetwin::app
