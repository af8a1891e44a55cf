// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/Numbers.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>

namespace linetwin::app {

/// The context of Texts.h.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

/// An engine text in the user's language; `context` as in its LINETWIN_TEXT.
inline QString translated(const char* context, std::string_view text)
{
    return text.empty() ? QString() : QCoreApplication::translate(context, std::string(text).c_str());
}

inline QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + noBreakSpace + unit;
}

} // namespace linetwin::app
