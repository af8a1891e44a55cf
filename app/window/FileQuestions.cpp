// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileQuestions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr qsizetype mostItems = 10;

struct FileQuestions {
    Q_DECLARE_TR_FUNCTIONS(FileQuestions)
};

QString shownName(const QString& path)
{
    return QFileInfo(path).fileName();
}

/// One line each; a long list is cut and says so.
QString listed(const QStringList& items)
{
    QStringList lines;
    for (const QString& item : items.first(std::min(items.size(), mostItems)))
        lines << QStringLiteral("•  ") + item;
    if (items.size() > mostItems)
        lines << FileQuestions::tr("and %n more", nullptr, static_cast<int>(items.size() - mostItems));
    return lines.join(u'\n');
}

QPushButton* add(QMessageBox& box, const QString& text, QMessageBox::ButtonRole role, const char* name)
{
    QPushButton* button = box.addButton(text, role);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

UnsavedAnswer askAboutUnsaved(QWidget* window, const QStringList& unsaved)
{
    QMessageBox box(QMessageBox::Question, FileQuestions::tr("Unsaved changes"), FileQuestions::tr("Save the changes?"),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    box.setInformativeText(FileQuestions::tr("Not saved yet:\n%1").arg(listed(unsaved)));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return UnsavedAnswer::Save;
    case QMessageBox::Discard: return UnsavedAnswer::Discard;
    default: return UnsavedAnswer::Cancel;
    }
}

bool askToOverwriteForeign(QWidget* window, const QString& name)
{
    QMessageBox box(QMessageBox::Warning, FileQuestions::tr("Changed by another program"),
                    FileQuestions::tr("“%1” was changed by another program after you opened it.").arg(name),
                    QMessageBox::Cancel, window);
    box.setInformativeText(FileQuestions::tr("Overwriting replaces those changes by yours. To keep both, cancel and "
                                             "save to another file."));
    const QPushButton* overwrite =
        add(box, FileQuestions::tr("&Overwrite"), QMessageBox::DestructiveRole, "overwriteForeign");
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == overwrite;
}

bool askToLoseComments(QWidget* window, const QString& name)
{
    QMessageBox box(QMessageBox::Warning, FileQuestions::tr("Comments will be lost"),
                    FileQuestions::tr("“%1” contains comments that saving removes.").arg(name),
                    QMessageBox::Save | QMessageBox::Cancel, window);
    box.setInformativeText(FileQuestions::tr("Only the comments at the top of the file are kept. To keep the others, "
                                             "cancel and save to another file."));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Save;
}

void showNotSaved(QWidget* window, const QString& name, const QString& reason)
{
    QMessageBox box(QMessageBox::Critical, FileQuestions::tr("Not saved"),
                    FileQuestions::tr("“%1” could not be saved.").arg(name), QMessageBox::Ok, window);
    box.setInformativeText(
        FileQuestions::tr("%1\nYour changes are still here; save them to another place.").arg(reason));
    box.exec();
}

VanishedAnswer askAboutVanished(QWidget* window, const QString& path)
{
    const bool hasFolder = QFileInfo(QFileInfo(path).absolutePath()).isDir();
    QMessageBox box(QMessageBox::Warning, FileQuestions::tr("File not found"),
                    hasFolder ? FileQuestions::tr("“%1” is no longer there.").arg(shownName(path))
                              : FileQuestions::tr("The folder of “%1” is no longer there.").arg(shownName(path)),
                    QMessageBox::Cancel, window);
    box.setInformativeText(FileQuestions::tr("It was moved, renamed or deleted:\n%1\nNothing is lost: what you see is "
                                             "still complete.")
                               .arg(path));
    const QPushButton* again =
        hasFolder ? add(box, FileQuestions::tr("&Save there again"), QMessageBox::AcceptRole, "saveAgain") : nullptr;
    QPushButton* other = add(box, FileQuestions::tr("Save &as…"),
                             hasFolder ? QMessageBox::ActionRole : QMessageBox::AcceptRole, "saveElsewhere");
    box.setDefaultButton(other);
    box.exec();
    if (again && box.clickedButton() == again)
        return VanishedAnswer::SaveAgain;
    return box.clickedButton() == other ? VanishedAnswer::SaveAs : VanishedAnswer::Cancel;
}

LinePlace askForLinePlace(QWidget* window, const QString& lineName, const QString& lineFile)
{
    QMessageBox box(QMessageBox::Question, FileQuestions::tr("Save the line, too"),
                    FileQuestions::tr("The line “%1” has changes that no file holds yet.").arg(lineName),
                    QMessageBox::Cancel, window);
    box.setInformativeText(FileQuestions::tr("In a file of its own, “%1”, it can be shared by several scenarios. "
                                             "Inside the scenario's file, everything is in one place.")
                               .arg(lineFile));
    QPushButton* beside = add(box, FileQuestions::tr("&Own file"), QMessageBox::AcceptRole, "lineBeside");
    const QPushButton* inside =
        add(box, FileQuestions::tr("&Inside the scenario"), QMessageBox::ActionRole, "lineInside");
    box.setDefaultButton(beside);
    box.exec();
    if (box.clickedButton() == beside)
        return LinePlace::Beside;
    return box.clickedButton() == inside ? LinePlace::Inside : LinePlace::Cancel;
}

TogetherAnswer askToSaveTogether(QWidget* window, const QString& lineName, const QStringList& files)
{
    QMessageBox box(QMessageBox::Question, FileQuestions::tr("The line is in a scenario's file"),
                    FileQuestions::tr("Saving the line “%1” saves changes of scenarios with it.").arg(lineName),
                    QMessageBox::Cancel, window);
    box.setInformativeText(
        FileQuestions::tr("The line has no file of its own. This would be written:\n%1").arg(listed(files)));
    QPushButton* together = add(box, FileQuestions::tr("&Save together"), QMessageBox::AcceptRole, "saveTogether");
    const QPushButton* own =
        add(box, FileQuestions::tr("&Line to its own file…"), QMessageBox::ActionRole, "lineToOwnFile");
    box.setDefaultButton(together);
    box.exec();
    if (box.clickedButton() == together)
        return TogetherAnswer::Together;
    return box.clickedButton() == own ? TogetherAnswer::OwnFile : TogetherAnswer::Cancel;
}

RecoveryAnswer askToRecover(QWidget* window, const QStringList& items, const QString& when)
{
    QMessageBox box(QMessageBox::Question, FileQuestions::tr("Recover unsaved changes"),
                    FileQuestions::tr("LineTwin was closed unexpectedly. Recover the unsaved changes?"),
                    QMessageBox::NoButton, window);
    box.setInformativeText(FileQuestions::tr("Kept %1:\n%2").arg(when, listed(items)));
    QPushButton* recover = add(box, FileQuestions::tr("&Recover"), QMessageBox::AcceptRole, "recover");
    QPushButton* later = add(box, FileQuestions::tr("&Not now"), QMessageBox::RejectRole, "recoverLater");
    const QPushButton* discard =
        add(box, FileQuestions::tr("&Discard"), QMessageBox::DestructiveRole, "recoverDiscard");
    box.setDefaultButton(recover);
    box.setEscapeButton(later);
    box.exec();
    if (box.clickedButton() == recover)
        return RecoveryAnswer::Recover;
    return box.clickedButton() == discard ? RecoveryAnswer::Discard : RecoveryAnswer::Later;
}

} // namespace linetwin::app
