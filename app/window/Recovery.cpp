// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Recovery.h"

#include "app/text/Texts.h"
#include "app/window/FileQuestions.h"

#include <QFileInfo>
#include <QLocale>
#include <QWidget>

#include <utility>
#include <vector>

namespace linetwin::app {

namespace {

QString whenText(const QDateTime& time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString placeText(const QString& path)
{
    return path.isEmpty() ? Recovery::tr("never saved") : QFileInfo(path).fileName();
}

/// What differs from its file, or everything if only the place of the line does.
QStringList itemsOf(const DocumentState& state)
{
    const QString linePath =
        state.lineSource.kind == LineSource::Kind::File ? QFileInfo(state.lineSource.path).filePath() : QString();
    QStringList items;
    const QString line = toQString(state.line.name);
    if (state.line != state.savedLine)
        items << Recovery::tr("line “%1” (%2)").arg(line, placeText(linePath));
    for (const ScenarioEntry& each : state.scenarios) {
        if (each.scenario != each.saved || each.savedSource != state.lineSource)
            items << Recovery::tr("scenario “%1” of “%2” (%3)")
                         .arg(toQString(each.scenario.name), line, placeText(each.path));
    }
    return items;
}

} // namespace

Recovery::Recovery(ProjectDocument& document, FileWatch& watch, QWidget* window)
    : QObject(window), m_document(document), m_watch(watch), m_autosave(document, watch), m_window(window)
{
    connect(&m_autosave, &Autosave::failed, this, [this](const QString& reason) {
        Q_EMIT failed(tr("Your unsaved changes would be lost in a crash, as they cannot be kept: %1. Save them soon.")
                          .arg(reason));
    });
}

bool Recovery::offer()
{
    QStringList damaged;
    std::vector<LeftBehind> found = findLeftBehind(m_autosave.folder(), damaged);
    bool isRecovered = false;
    for (LeftBehind& file : found) {
        const QStringList items = itemsOf(file.record.state);
        const RecoveryAnswer answer = askToRecover(m_window, items, whenText(file.record.writtenAt));
        if (answer == RecoveryAnswer::Discard)
            discard(file);
        if (answer != RecoveryAnswer::Recover)
            continue;
        recover(std::move(file));
        isRecovered = true;
        break;
    }
    if (!damaged.isEmpty())
        Q_EMIT failed(tr("Unsaved changes of an earlier session could not be read. They were put aside: %1")
                          .arg(damaged.join(QStringLiteral(", "))));
    return isRecovered;
}

void Recovery::recover(LeftBehind file)
{
    const QDateTime when = file.record.writtenAt;
    m_document.restore(std::move(file.record.state));
    m_watch.setKnownFiles(file.record.knownFiles);
    m_watch.check();
    m_autosave.adopt(std::move(file));
    Q_EMIT noticed(tr("You see the recovered changes of %1. They are not saved yet.").arg(whenText(when)));
}

} // namespace linetwin::app
