// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSize>
#include <QString>

namespace linetwin::app::testing {

/// How a picture of the guide is made: the description beside it, NAME.json. `open` is an example's name, `window` the
/// size of the main window, `steps` what is done in it, each [verb, argument …] as in GuidePictures.cpp, `of` the
/// object name or class of what is shown, `size` its size if it is a window of its own, `cut` [x, y, width, height] of
/// it.
struct GuideRecipe {
    QString name;
    QJsonObject content;
    QByteArray inputs; ///< hash of the description and of the example's files

    bool operator==(const GuideRecipe&) const = default;
};

/// Where a picture names the inputs that it was made of.
inline const QString recipeTextKey = QStringLiteral("Inputs");

inline QByteArray guideFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline GuideRecipe readRecipe(const QString& sourceFolder, const QString& name)
{
    const QByteArray text = guideFile(sourceFolder + QStringLiteral("/resources/guide/pictures/%1.json").arg(name));
    GuideRecipe recipe{name, QJsonDocument::fromJson(text).object(), {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text);
    const QDir examples(sourceFolder + QStringLiteral("/resources/examples/") + recipe.content[u"open"].toString());
    for (const QString& file : examples.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        hash.addData(guideFile(examples.filePath(file)));
    recipe.inputs = hash.result().toHex().left(16);
    return recipe;
}

inline QSize sizeOf(const QJsonValue& value)
{
    const QJsonArray numbers = value.toArray();
    return {numbers[0].toInt(), numbers[1].toInt()};
}

} // namespace linetwin::app::testing
