// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileQuestions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
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
        lines << FileQuestions::tr("and %Ln more", nullptr, static_cast<int>(items.size() - mostItems));
    return lines.join(u'\n');
}

QPushButton* add(QMessageBox& box, const QString& text, QMessageBox::ButtonRole role, const char* name)
{
    QPushButton* button = box.addButton(text, role);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

/// Names and texts of the user's are no markup, which a label would take "<b>" for.
int ask(QMessageBox& box)
{
    for (QLabel* label : box.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    return box.exec();
}

} // namespace

UnsavedAnswer askAboutUnsaved(QWidget* window, const QStringList& unsaved)
{
    QMessageBox box(QMessageBox::Question, FileQuestions::tr("Unsaved changes"), FileQuestions::tr("Save the changes?"),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    box.setInformativeText(FileQuestions::tr("Not saved yet:\n%1").arg(listed(unsaved)));
    box.setDefaultButton(QMessageBox::Save);
    switch (ask(box)) {
    case QMessageBox::Save: return UnsavedAnswer::Save;
    case QMessageBox::Discard: return UnsavedAnswer::Discard;
    default: return UnsavedAnswer::Cancel;
    }
}

UnkeptAnswer askAboutUnkept(QWidget* window, const QStringList& studies, const QString& reason)
{
    QMessageBox box(
        QMessageBox::Warning, FileQuestions::tr("Studies not kept"),
        FileQuestions::tr("%Ln finished study(ies) would be lost.", nullptr, static_cast<int>(studies.size())),
        QMessageBox::Cancel, window);
    box.setInformativeText(listed(studies) + QStringLiteral("\n\n") + reason);
    const QPushButton* again = add(box, FileQuestions::tr("&Try again"), QMessageBox::ActionRole, "keepStudiesAgain");
    const QPushButton* lose =
        add(box, FileQuestions::tr("&Go on without them"), QMessageBox::DestructiveRole, "loseStudies");
    box.setDefaultButton(QMessageBox::Cancel);
    ask(box);
    if (box.clickedButton() == again)
        return UnkeptAnswer::TryAgain;
    return box.clickedButton() == lose ? UnkeptAnswer::Lose : UnkeptAnswer::Cancel;
}

void showNotSaved(QWidget* window, const QString& name, const QString& reason)
{
    QMessageBox box(QMessageBox::Critical, FileQuestions::tr("Not saved"),
                    FileQuestions::tr("“%1” could not be saved.").arg(name), QMessageBox::Ok, window);
    box.setInformativeText(
        FileQuestions::tr("%1\nYour changes are still here; save them to another place.").arg(reason));
    ask(box);
}

bool askToDropRefused(QWidget* window, const QList<RefusedText>& refused)
{
    const auto count = static_cast<int>(refused.size());
    QMessageBox box(
        QMessageBox::Warning, FileQuestions::tr("Not accepted"),
        count == 1 ? FileQuestions::tr("“%1” was not accepted, and goes if you go on.").arg(refused.constFirst().text)
                   : FileQuestions::tr("%Ln entries were not accepted, and go if you go on.", nullptr, count),
        QMessageBox::NoButton, window);
    QStringList items;
    for (const RefusedText& each : refused)
        items << FileQuestions::tr("%1: “%2”. %3", "a field, what was typed there, why it is no value")
                     .arg(each.place, each.text, each.reason);
    box.setInformativeText(listed(items));
    QPushButton* show = add(box, FileQuestions::tr("&Go there"), QMessageBox::RejectRole, "showRefused");
    const QPushButton* drop = add(box, FileQuestions::tr("&Drop and go on"), QMessageBox::AcceptRole, "dropRefused");
    box.setDefaultButton(show);
    box.setEscapeButton(show);
    ask(box);
    return box.clickedButton() == drop;
}

MissingAnswer askAboutMissing(QWidget* window, const QString& name, const QString& path, bool canDoWithout)
{
    QMessageBox box(QMessageBox::Warning, FileQuestions::tr("File not found"),
                    FileQuestions::tr("“%1” needs “%2”, which is not there.").arg(name, shownName(path)),
                    QMessageBox::Cancel, window);
    box.setInformativeText(FileQuestions::tr("It was looked for at\n%1\nIf it was moved, say where it is now; other "
                                             "files are then looked for beside it, too.")
                               .arg(path));
    QPushButton* locate = add(box, FileQuestions::tr("&Locate…"), QMessageBox::AcceptRole, "locateFile");
    const QPushButton* without =
        canDoWithout ? add(box, FileQuestions::tr("&Open without it"), QMessageBox::ActionRole, "openWithout")
                     : nullptr;
    box.setDefaultButton(locate);
    ask(box);
    if (box.clickedButton() == locate)
        return MissingAnswer::Locate;
    return without && box.clickedButton() == without ? MissingAnswer::Without : MissingAnswer::Cancel;
}

RecoveryAnswer askToRecover(QWidget* window, const RecoveryOffer& offer)
{
    const bool isElsewhere = !offer.computer.isEmpty();
    const QString question =
        isElsewhere
            ? FileQuestions::tr("Unsaved changes of the computer “%1” are kept here. Recover them?").arg(offer.computer)
        : offer.isInOtherWindow ? FileQuestions::tr("Another window was closed unexpectedly, too. Recover its changes?")
                                : FileQuestions::tr("LineTwin was closed unexpectedly. Recover the unsaved changes?");
    QMessageBox box(QMessageBox::Question, FileQuestions::tr("Recover unsaved changes"), question,
                    QMessageBox::NoButton, window);
    QString what = FileQuestions::tr("Kept %1:\n%2").arg(offer.when, listed(offer.items));
    if (isElsewhere)
        what += u'\n' + FileQuestions::tr("That computer may still be using them. Recover or discard them only if "
                                          "LineTwin no longer runs there.");
    box.setInformativeText(what);
    QPushButton* recover = add(
        box, offer.isInOtherWindow ? FileQuestions::tr("Recover in another &window") : FileQuestions::tr("&Recover"),
        QMessageBox::AcceptRole, "recover");
    QPushButton* later = add(box, FileQuestions::tr("&Not now"), QMessageBox::RejectRole, "recoverLater");
    const QPushButton* discard =
        add(box, FileQuestions::tr("&Discard"), QMessageBox::DestructiveRole, "recoverDiscard");
    box.setDefaultButton(isElsewhere ? later : recover);
    box.setEscapeButton(later);
    ask(box);
    if (box.clickedButton() == recover)
        return RecoveryAnswer::Recover;
    return box.clickedButton() == discard ? RecoveryAnswer::Discard : RecoveryAnswer::Later;
}

} // namespace linetwin::app
