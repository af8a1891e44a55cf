// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace linetwin::app {

inline const QString studiesFormat = QStringLiteral("linetwin/studies/1");
inline constexpr qint64 largestStudiesFile = 64 * 1024 * 1024; ///< bytes
inline constexpr qsizetype longestStudyText = 10'000;          ///< a text or a cell
inline constexpr qsizetype mostStudyColumns = 1000;

/// The context of the words about side files.
class KeptStudyTexts {
    Q_DECLARE_TR_FUNCTIONS(KeptStudyTexts)
};

/// Whether it is a drawing as QSvgGenerator makes them, and no more: nothing runs, animates or is fetched.
bool isPlainDrawing(const QByteArray& svg);

} // namespace linetwin::app
