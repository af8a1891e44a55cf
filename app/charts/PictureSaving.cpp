// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PictureSaving.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace linetwin::app {

namespace {

class PictureSaving {
    Q_DECLARE_TR_FUNCTIONS(PictureSaving)
};

} // namespace

SavingAnswer savePictureAs(const Picture& picture, const QString& name, QWidget* parent)
{
    const QList<SavedKind> kinds{{QStringLiteral("png"), PictureSaving::tr("PNG picture")},
                                 {QStringLiteral("svg"), PictureSaving::tr("SVG drawing")},
                                 {QStringLiteral("pdf"), PictureSaving::tr("PDF document")}};
    const auto path = askSavingPlace(parent, PictureSaving::tr("Save picture"), name, kinds, kinds.front().ending);
    if (!path)
        return {};
    const QString file = QFileInfo(*path).fileName();
    if (const auto error = savePicture(picture, formatOf(*path), *path))
        return {{}, PictureSaving::tr("“%1” could not be written: %2").arg(file, *error)};
    return {PictureSaving::tr("Saved the picture “%1”").arg(file), {}};
}

} // namespace linetwin::app
