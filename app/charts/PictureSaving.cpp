// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PictureSaving.h"

#include <QCoreApplication>

namespace linetwin::app {

namespace {

class PictureSaving {
    Q_DECLARE_TR_FUNCTIONS(PictureSaving)
};

} // namespace

SavingAnswer savePicture(const Picture& picture, const QString& path, QWidget* parent)
{
    return writeFromWindow(
        path,
        [encode = encodingOf(picture, formatOf(path))] {
            return SavedContent{encode(), {}};
        },
        parent);
}

SavingAnswer savePictureAs(const Picture& picture, const QString& name, QWidget* parent)
{
    const QList<SavedKind> kinds{{QStringLiteral("png"), PictureSaving::tr("PNG picture")},
                                 {QStringLiteral("svg"), PictureSaving::tr("SVG drawing")},
                                 {QStringLiteral("pdf"), PictureSaving::tr("PDF document")}};
    const auto path = askSavingPlace(parent, PictureSaving::tr("Save picture"), name, kinds, kinds.front().ending);
    return path ? savePicture(picture, *path, parent) : SavingAnswer();
}

} // namespace linetwin::app
