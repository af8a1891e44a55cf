// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PictureSaving.h"

#include "app/settings/Settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace linetwin::app {

namespace {

class PictureSaving {
    Q_DECLARE_TR_FUNCTIONS(PictureSaving)
};

} // namespace

QString fileNameOf(QString text)
{
    for (QChar& sign : text) {
        if (QStringLiteral("\\/:*?\"<>|").contains(sign) || sign.category() == QChar::Other_Control)
            sign = u'_';
    }
    return text.simplified();
}

SavingAnswer savePictureAs(const ChartPicture& picture, const QString& name, QWidget* parent)
{
    Settings settings;
    QFileDialog dialog(parent, PictureSaving::tr("Save picture"), settings.lastFolder(),
                       PictureSaving::tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("png"));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.contains(u"*.svg")   ? QStringLiteral("svg")
                                : filter.contains(u"*.pdf") ? QStringLiteral("pdf")
                                                            : QStringLiteral("png"));
    });
    dialog.selectFile(fileNameOf(name));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QFileInfo path(dialog.selectedFiles().constFirst());
    settings.setLastFolder(path.absolutePath());
    if (const auto error = savePicture(picture, formatOf(path.filePath()), path.filePath()))
        return {{}, PictureSaving::tr("“%1” could not be written: %2").arg(path.fileName(), *error)};
    return {PictureSaving::tr("Saved the picture “%1”").arg(path.fileName()), {}};
}

} // namespace linetwin::app
