// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/StopDrag.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QString>

namespace linetwin::app {

namespace {

constexpr auto stopFormat = "application/x-linetwin-stop";

} // namespace

QMimeData* makeStopData(const StopAddress& stop)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QString::fromStdString(stop.station) << QString::fromStdString(stop.name);
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(stopFormat), bytes);
    return data;
}

std::optional<StopAddress> stopOf(const QMimeData* data)
{
    if (!data || !data->hasFormat(QString::fromLatin1(stopFormat)))
        return std::nullopt;
    QDataStream stream(data->data(QString::fromLatin1(stopFormat)));
    QString station;
    QString name;
    stream >> station >> name;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    return StopAddress{station.toStdString(), name.toStdString()};
}

} // namespace linetwin::app
