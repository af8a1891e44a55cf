// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All in which the versions of Qt that LineTwin is built with differ: from 6.4 (Debian 12) on.

#include <QDateTime>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QSize>
#include <QStyleHints>
#include <QTimeZone>

#include <optional>

namespace linetwin::app {

/// The same clock reading as a time without summer time.
inline QDateTime withoutSummerTime(QDateTime time)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    time.setTimeZone(QTimeZone::UTC);
#else
    time.setTimeSpec(Qt::UTC);
#endif
    return time;
}

/// Lets an editor show times without summer time.
inline void setWithoutSummerTime(QDateTimeEdit& edit)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    edit.setTimeZone(QTimeZone::UTC);
#else
    edit.setTimeSpec(Qt::UTC);
#endif
}

/// The size in pixels of the picture that QIconEngine::scaledPixmap() is asked for.
inline QSize devicePixels(QSize asked, [[maybe_unused]] qreal scale)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return (QSizeF(asked) * scale).toSize();
#else
    return asked;
#endif
}

/// Whether the desktop is dark, where it can be asked.
inline std::optional<bool> isSystemDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark: return true;
    case Qt::ColorScheme::Light: return false;
    case Qt::ColorScheme::Unknown: break;
    }
#endif
    return std::nullopt;
}

/// Calls when the desktop turns dark or light; false where it does not tell.
template <class Changed> bool followSystemScheme([[maybe_unused]] Changed changed)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QStyleHints* hints = QGuiApplication::styleHints();
    return QObject::connect(hints, &QStyleHints::colorSchemeChanged, hints, changed);
#else
    return false;
#endif
}

} // namespace linetwin::app
