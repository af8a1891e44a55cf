// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/SavingPlace.h"

#include "app/settings/Settings.h"
#include "engine/io/Files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <algorithm>

namespace linetwin::app {

namespace {

class SavingTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::SavingPlace)
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
    QFileDialog dialog(parent, title, settings.lastFolder());
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

SavingAnswer writeWhole(const QString& path, const QByteArray& bytes)
{
    const QString name = QFileInfo(path).fileName();
    if (const auto reason = writeBytes(path, bytes))
        return {{}, SavingTexts::tr("“%1” could not be written: %2").arg(name, *reason)};
    return {SavingTexts::tr("Saved “%1”").arg(name), {}};
}

std::optional<QString> writeBytes(const QString& path, const QByteArray& bytes)
{
    try {
        writeFileAtomically(QFileInfo(path).filesystemAbsoluteFilePath(),
                            {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        return std::nullopt;
    } catch (const FileError& error) {
        return QString::fromStdString(error.reason());
    }
}

} // namespace linetwin::app
