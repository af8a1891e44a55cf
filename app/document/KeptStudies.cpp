// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudies.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <utility>

namespace linetwin::app {

namespace {

bool isSameQuestion(const KeptStudy& a, const KeptStudy& b)
{
    return a.kind == b.kind && a.entries == b.entries && a.title == b.title;
}

/// Whatever of their texts a file could not hold.
bool isOneOf(const QList<KeptStudy>& studies, const KeptStudy& study)
{
    return std::ranges::any_of(
        studies, [&study](const KeptStudy& each) { return each.asked == study.asked && isSameQuestion(each, study); });
}

} // namespace

QString studiesPath(const QString& projectPath)
{
    const QFileInfo project(projectPath);
    return project.dir().filePath(project.completeBaseName() + QStringLiteral(".studies.json"));
}

void keep(QList<KeptStudy>& studies, KeptStudy study)
{
    studies.removeIf([&study](const KeptStudy& each) { return isSameQuestion(each, study); });
    studies.prepend(std::move(study));
    if (studies.size() > mostKeptStudies)
        studies.resize(mostKeptStudies);
}

QList<KeptStudy> mergedStudies(QList<KeptStudy> ours, const QList<KeptStudy>& known, const QList<KeptStudy>& onFile)
{
    for (const KeptStudy& each : onFile) {
        const bool isHere =
            std::ranges::any_of(ours, [&each](const KeptStudy& own) { return isSameQuestion(own, each); });
        if (!isHere && !isOneOf(known, each))
            ours.append(each);
    }
    std::ranges::stable_sort(ours, std::greater<>(), &KeptStudy::asked);
    if (ours.size() > mostKeptStudies)
        ours.resize(mostKeptStudies);
    return ours;
}

bool isOutdated(const ProjectDocument& document, const KeptStudy& study)
{
    return inputsHash(document, study.entries) != study.inputsHash;
}

} // namespace linetwin::app
