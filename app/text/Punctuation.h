// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace linetwin::app {

/// What is put together of translated parts, with the marks and blanks of the language: Chinese and Japanese have marks
/// of their own and no blanks. Empty parts are left out everywhere.

/// With a full stop at its end, unless it ends a sentence already.
QString asSentence(const QString& words);
/// One after the other.
QString joinedSentences(const QStringList& sentences);
/// Clauses of a sentence: with commas.
QString joinedClauses(const QStringList& clauses);
/// Of a list: with commas, which Chinese tells from those between clauses. Names keep their own blanks.
QString joinedNames(const QStringList& names);
/// Of many the first, and how many more there are.
QString firstNames(const QStringList& names);
/// Clauses or list entries that may have commas of their own: with semicolons.
QString joinedGroups(const QStringList& groups);
/// "Output: 804 /h"; what stands on either side is left as it is.
QString labelled(const QString& label, const QString& words);
/// Without the blanks that a template put between two Chinese or Japanese characters.
QString closedUp(QString text);

} // namespace linetwin::app
