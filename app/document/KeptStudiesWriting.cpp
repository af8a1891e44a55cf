// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudies.h"
#include "app/document/KeptStudiesFormat.h"
#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/io/SystemCalls.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cerrno>

namespace linetwin::app {

namespace {

QJsonArray clippedTexts(const QStringList& texts)
{
    QJsonArray list;
    for (const QString& each : texts)
        list << each.left(longestStudyText);
    return list;
}

QJsonObject tableJson(const KeptStudy& study)
{
    QJsonArray rows;
    for (const QStringList& row : study.tableRows)
        rows << clippedTexts(row);
    return {{QStringLiteral("header"), clippedTexts(study.tableHeader)}, {QStringLiteral("rows"), rows}};
}

QJsonObject studyJson(const KeptStudy& study)
{
    return {{QStringLiteral("kind"), study.kind},
            {QStringLiteral("title"), study.title.left(longestStudyText)},
            {QStringLiteral("headline"), study.headline.left(longestStudyText)},
            {QStringLiteral("subject"), study.subject.left(longestStudyText)},
            {QStringLiteral("entries"), clippedTexts(study.entries)},
            {QStringLiteral("asked"), study.asked.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("replications"), study.replications},
            {QStringLiteral("seed"), study.seed},
            {QStringLiteral("confirmed"), study.isConfirmed},
            {QStringLiteral("inputs_sha256"), study.inputsHash},
            {QStringLiteral("program_version"), study.programVersion},
            {QStringLiteral("table"), tableJson(study)},
            {QStringLiteral("picture"), QString::fromUtf8(study.picture)}};
}

QByteArray fileOf(const QList<KeptStudy>& studies)
{
    QJsonArray list;
    for (const KeptStudy& each : studies)
        list << studyJson(each);
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), studiesFormat}, {QStringLiteral("studies"), list}})
        .toJson();
}

} // namespace

std::optional<QString> writeKeptStudies(const QString& path, const QList<KeptStudy>& studies)
{
    QString refused;
    if (!readKeptStudies(path, refused))
        return refused;
    const QString name = QFileInfo(path).fileName();
    if (studies.isEmpty()) {
        if (systemCalls().remove(QFileInfo(path).filesystemAbsoluteFilePath()) != 0 && errno != ENOENT)
            return KeptStudyTexts::tr("“%1” cannot be removed: %2").arg(name, QString::fromStdString(reasonOf(errno)));
        return std::nullopt;
    }
    QByteArray bytes = fileOf(studies);
    for (qsizetype count = studies.size() - 1; bytes.size() > largestStudiesFile && count > 0; --count)
        bytes = fileOf(studies.first(count)); // the newest
    if (bytes.size() > largestStudiesFile)
        return KeptStudyTexts::tr("“%1” would be larger than %2.")
            .arg(name, QLocale().formattedDataSize(largestStudiesFile, 0));
    try {
        writeFileAtomically(QFileInfo(path).filesystemAbsoluteFilePath(),
                            {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    } catch (const FileError& error) {
        return KeptStudyTexts::tr("“%1” could not be written: %2").arg(name, QString::fromStdString(error.reason()));
    }
    return std::nullopt;
}

} // namespace linetwin::app
