// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linetwin::app::testing {

/// Something that a user does, as a line of text that means the same in any window: what it is, with what, how the
/// dialogs that come up are answered, and whether the next step waits until all is computed and written.
struct Step {
    QString kind;
    QStringList arguments;
    quint64 answers = 0; ///< seed of the choices in dialogs
    bool isHurried = false;

    QString argument(qsizetype index) const { return arguments.value(index); }
    int number(qsizetype index) const { return arguments.value(index).toInt(); }
};

using Steps = std::vector<Step>;

/// `kind argument argument @answers`, with `!` at the end of one that is hurried; arguments as in an URL.
QString textOf(const Step& step);
QString textOf(const Steps& steps);
/// Lines that are empty or begin with `#` are left out.
Steps stepsOf(const QString& text);

} // namespace linetwin::app::testing
