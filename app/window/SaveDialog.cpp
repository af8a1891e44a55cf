// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SaveDialog.h"

#include "app/document/DocumentFiles.h"
#include "app/settings/Appearance.h"
#include "app/settings/FileDialog.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "app/window/FileDialogs.h"
#include "app/window/PlannedFileList.h"
#include "engine/io/FileStem.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int dialogWidth = 76 * gridUnit;

/// The folder of what is there already, else the one that was used last.
QString folderOf(const ProjectDocument& document)
{
    QStringList paths{document.project().path, linePath(document)};
    for (const ScenarioEntry& each : document.ownLine().scenarios)
        paths << each.path;
    const auto found = std::ranges::find_if(paths, [](const QString& path) { return !path.isEmpty(); });
    return found == paths.end() ? Settings().lastFolder() : QFileInfo(*found).absolutePath();
}

bool hasFiles(const ProjectDocument& document)
{
    return !linePath(document).isEmpty() ||
           std::ranges::any_of(document.ownLine().scenarios,
                               [](const ScenarioEntry& each) { return !each.path.isEmpty(); });
}

QString suggestedName(const ProjectDocument& document)
{
    if (document.project().isThere()) {
        const QString name = QFileInfo(document.project().path).fileName(); // keeps the ending that it has
        return name.endsWith(toQString(fileEnding)) ? withoutYaml(name) : name;
    }
    const QString line = toQString(document.ownLine().line.line.name);
    return withoutYaml(fileNameFor(hasFiles(document) ? SaveDialog::tr("%1 project").arg(line) : line));
}

} // namespace

SaveDialog::SaveDialog(const ProjectDocument& document, const FileWatch& watch, Place place, QWidget* window)
    : QDialog(window), m_document(document), m_watch(watch), m_place(place)
{
    setWindowTitle(place == Place::First ? tr("Save") : tr("Save as"));
    build(true);
    makePlan();
    m_name->setFocus();
    m_name->selectAll();
}

SaveDialog::SaveDialog(const ProjectDocument& document, const FileWatch& watch, SavePlan plan, QWidget* window)
    : QDialog(window), m_document(document), m_watch(watch), m_plan(std::move(plan))
{
    setWindowTitle(tr("Save"));
    build(false);
    showPlan();
}

void SaveDialog::build(bool hasPlace)
{
    setObjectName(QStringLiteral("saveDialog"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gridUnit, 3 * gridUnit, 3 * gridUnit, 2 * gridUnit);
    layout->setSpacing(2 * gridUnit);
    m_head = new QLabel(this);
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    if (hasPlace)
        addPlace(*layout);
    m_files = new PlannedFileList(this);
    layout->addWidget(m_files, 1);
    m_warning = new QLabel(this);
    m_warning->setObjectName(QStringLiteral("saveWarning"));
    m_warning->setWordWrap(true);
    layout->addWidget(m_warning);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("save"));
    if (!hasPlace) {
        QPushButton* elsewhere = buttons->addButton(tr("Save &as…"), QDialogButtonBox::ActionRole);
        elsewhere->setObjectName(QStringLiteral("saveElsewhere"));
        connect(elsewhere, &QPushButton::clicked, this, [this] {
            m_isElsewhereWanted = true;
            reject();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    resize(textPixels(dialogWidth), sizeHint().height());
}

void SaveDialog::addPlace(QVBoxLayout& layout)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(gridUnit);
    m_name = new QLineEdit(suggestedName(m_document), this);
    m_name->setObjectName(QStringLiteral("projectName"));
    form->addRow(tr("&Name"), m_name);
    m_folder = new QLineEdit(QDir::toNativeSeparators(folderOf(m_document)), this);
    m_folder->setObjectName(QStringLiteral("projectFolder"));
    auto* choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto* folderLabel = new QLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, row);
    m_isOneFile = new QRadioButton(tr("&One file that holds everything"), this);
    m_isOneFile->setObjectName(QStringLiteral("oneFile"));
    auto* isFolder = new QRadioButton(tr("A file for the &line and one for each scenario"), this);
    isFolder->setObjectName(QStringLiteral("severalFiles"));
    const bool keepsFiles = m_place == Place::First && hasFiles(m_document);
    (keepsFiles ? isFolder : m_isOneFile)->setChecked(true);
    form->addRow(tr("Keep as"), m_isOneFile);
    form->addRow(QString(), isFolder);
    layout.addLayout(form);
    connect(choose, &QPushButton::clicked, this, &SaveDialog::chooseFolder);
    connect(m_name, &QLineEdit::textChanged, this, &SaveDialog::makePlan);
    connect(m_folder, &QLineEdit::textChanged, this, &SaveDialog::makePlan);
    connect(m_isOneFile, &QRadioButton::toggled, this, &SaveDialog::makePlan);
}

void SaveDialog::save()
{
    const QString folder = m_name ? QFileInfo(pathOfProject()).absolutePath() : QString();
    if (!folder.isEmpty() && !QDir().mkpath(folder)) {
        m_warning->setText(tr("The folder cannot be made."));
        m_warning->show();
        return;
    }
    accept();
}

void SaveDialog::chooseFolder()
{
    FileDialog dialog(this, tr("Folder of the project"), m_folder->text());
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        m_folder->setText(QDir::toNativeSeparators(dialog.selectedFiles().constFirst()));
}

QString SaveDialog::pathOfProject() const
{
    const QString name = m_name->text().trimmed();
    const QString folder = QDir::fromNativeSeparators(m_folder->text());
    return name.isEmpty() || folder.isEmpty() ? QString() : withYaml(QDir(folder).absoluteFilePath(name));
}

void SaveDialog::makePlan()
{
    const QString path = pathOfProject();
    m_plan = {};
    if (!path.isEmpty() && !m_name->text().contains(u'/')) {
        const Placement placement = m_isOneFile->isChecked()  ? oneFilePlacement(m_document, path)
                                    : m_place == Place::First ? placementBesideFiles(m_document, path)
                                                              : folderPlacement(m_document, path);
        m_plan = planSave(m_document, m_watch, placement);
    }
    showPlan();
}

void SaveDialog::showPlan()
{
    const int count = static_cast<int>(m_document.ownLine().scenarios.size());
    const QString line = toQString(m_document.ownLine().line.line.name);
    const auto others = static_cast<int>(m_document.lines().size() - 1);
    m_head->setText(
        !m_name ? tr("Before “%1” is saved, please look at this:").arg(line)
        : others > 0
            ? tr("The line “%1”, its scenarios and %Ln other line(s) are kept together as a project.", nullptr, others)
                  .arg(line)
        : count == 0
            ? tr("The line “%1” is kept as a project: its scenarios will be saved with it.").arg(line)
            : tr("The line “%1” and its %Ln scenario(s) are kept together as a project.", nullptr, count).arg(line));
    m_files->showFiles(m_plan, m_name != nullptr);
    const auto any = [this](auto has) { return std::ranges::any_of(m_plan.files, has); };
    const bool isFolderGone = !m_name && any(&PlannedFile::isFolderMissing);
    const bool isFolder = any(&PlannedFile::isFolder);
    const bool isBlocked = m_plan.files.empty() || isFolderGone || isFolder || !m_plan.clash.isEmpty();
    m_save->setEnabled(!isBlocked);
    const bool losesStudies = !m_plan.lostStudies.isEmpty();
    const bool replaces = losesStudies || any(&PlannedFile::replacesOther) || any(&PlannedFile::losesForeign);
    m_save->setText(replaces ? tr("&Replace and save") : tr("&Save"));
    (replaces ? m_cancel : m_save)->setDefault(true); // nothing of others is replaced by Enter alone
    const bool losesAny = losesStudies || std::ranges::any_of(m_plan.files, [](const PlannedFile& file) {
                              return file.replacesOther || file.losesComments || file.losesForeign;
                          });
    const bool isNameOfPath = m_name && m_name->text().contains(u'/');
    m_warning->setText(isNameOfPath           ? tr("A name has no “/”; the folder has its own field.")
                       : m_plan.files.empty() ? tr("Give it a name and a folder.")
                       : isFolderGone         ? tr("There is no such folder.")
                       : isFolder             ? tr("Choose a name that no folder has.")
                       : !m_plan.clash.isEmpty()
                           ? tr("“%1” holds another part of this project already. Choose another name.")
                                 .arg(QFileInfo(m_plan.clash).fileName())
                       : losesAny ? tr("To keep what would be lost, save under another name.")
                                  : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
}

std::optional<SavePlan> askForPlace(const ProjectDocument& document, const FileWatch& watch, SaveDialog::Place place,
                                    QWidget* window)
{
    SaveDialog dialog(document, watch, place, window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.plan()) : std::nullopt;
}

} // namespace linetwin::app
