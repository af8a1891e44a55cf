// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/SavingPlace.h"

#include "app/settings/Patience.h"
#include "app/settings/FileDialog.h"
#include "app/settings/Settings.h"
#include "engine/io/Files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>

namespace linetwin::app {

namespace {

class SavingTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::SavingPlace)
};

/// What the thread that writes and the one that waits both know.
struct Writing {
    QString problem; ///< once it is over
    std::atomic<bool> isOver = false;
};

QString filterOf(const SavedKind& kind)
{
    return QStringLiteral("%1 (*.%2)").arg(kind.name, kind.ending);
}

/// What the user chose, with its ending.
QString chosenPath(const QFileDialog& dialog, const QList<SavedKind>& kinds)
{
    const QString path = QFileInfo(dialog.selectedFiles().constFirst()).absoluteFilePath();
    const auto isEnding = [&](const SavedKind& kind) { return path.endsWith(u'.' + kind.ending, Qt::CaseInsensitive); };
    if (std::ranges::any_of(kinds, isEnding))
        return path;
    const auto chosen = std::ranges::find(kinds, dialog.selectedNameFilter(), filterOf);
    return path + u'.' + (chosen == kinds.end() ? kinds.front() : *chosen).ending;
}

/// All or nothing. Why not, or nothing.
QString writeContent(const QString& path, const SavedContent& content)
{
    if (!content.problem.isEmpty())
        return content.problem;
    try {
        writeFileAtomically(QFileInfo(path).filesystemAbsoluteFilePath(),
                            {content.bytes.constData(), static_cast<std::size_t>(content.bytes.size())});
        return {};
    } catch (const FileError& error) {
        return QString::fromStdString(error.reason());
    }
}

SavingAnswer answerOf(const QString& path, const QString& problem)
{
    const QString name = QFileInfo(path).fileName();
    if (problem.isEmpty())
        return {SavingTexts::tr("Saved “%1”").arg(name), {}};
    return {{}, SavingTexts::tr("“%1” could not be written: %2").arg(name, problem)};
}

bool mayWrite(const QString& path, QWidget* parent)
{
    if (!QFileInfo::exists(path))
        return true;
    const QString question = SavingTexts::tr("“%1” is already there. Replace it?").arg(QFileInfo(path).fileName());
    QMessageBox box(QMessageBox::Warning, SavingTexts::tr("Replace file"), question, QMessageBox::Yes | QMessageBox::No,
                    parent);
    box.setTextFormat(Qt::PlainText); // the name may look like HTML
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

} // namespace

QString fileNameOf(QString text)
{
    for (QChar& sign : text) {
        if (QStringLiteral("\\/:*?\"<>|").contains(sign) || sign.category() == QChar::Other_Control)
            sign = u'_';
    }
    return text.simplified();
}

std::optional<QString> askSavingPlace(QWidget* parent, const QString& title, const QString& name,
                                      const QList<SavedKind>& kinds, const QString& ending)
{
    Settings settings;
    QStringList filters;
    QString preferred;
    for (const SavedKind& kind : kinds) {
        filters << filterOf(kind);
        if (kind.ending == ending)
            preferred = filters.back();
    }
    FileDialog dialog(parent, title, settings.lastFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // Asked here, for the name with its ending.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(preferred);
    dialog.selectFile(fileNameOf(name));
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString path = chosenPath(dialog, kinds);
        if (!mayWrite(path, parent))
            continue;
        settings.setLastFolder(QFileInfo(path).absolutePath());
        return path;
    }
    return std::nullopt;
}

SavingAnswer writeWhole(const QString& path, const SavedContent& content)
{
    return answerOf(path, writeContent(path, content));
}

SavingAnswer writeFromWindow(const QString& path, const std::function<SavedContent()>& make, QWidget* parent)
{
    // Nobody can end a thread that waits for a disk: it goes on by itself, and has nothing of the window's.
    const auto writing = std::make_shared<Writing>();
    std::thread([writing, path, make] {
        writing->problem = writeContent(path, make());
        writing->isOver = true;
    }).detach();
    const QString name = QFileInfo(path).fileName();
    const Waiting waiting{SavingTexts::tr("Saving"), SavingTexts::tr("Saving “%1”. The disk is slow.").arg(name),
                          [writing] { return !writing->isOver; }, SavingTexts::tr("&Do not wait")};
    if (waitFor(waiting, parent) == WaitingEnd::Done)
        return answerOf(path, writing->problem);
    return {{}, SavingTexts::tr("“%1” is not written yet: its disk does not answer.").arg(name)};
}

} // namespace linetwin::app
