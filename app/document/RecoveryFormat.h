// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCryptographicHash>

#include <string>
#include <string_view>

namespace linetwin::app {

inline constexpr std::string_view recoveryFormat = "linetwin/recovery/3";

/// Between the head and the texts of project, lines and scenarios, and between those.
inline constexpr std::string_view recoverySeparator = "---\n";

/// Of all that follows the head and its separator: tells a file that was written to its end from one that was not.
inline std::string recoveryChecksum(std::string_view body)
{
    return QCryptographicHash::hash(QByteArrayView(body.data(), static_cast<qsizetype>(body.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

} // namespace linetwin::app
