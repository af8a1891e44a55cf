// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace linetwin::app {

struct Language {
    QString code; ///< as in the names of the .ts files: `de`, `zh_CN`
    QString name; ///< in the language itself

    bool operator==(const Language&) const = default;
};

/// Those that the program has all texts of, English first.
QList<Language> languages();

/// The language that somebody reads best who prefers these, as QLocale::uiLanguages() names them; English if none fits.
QString languageFor(const QStringList& preferred);

/// Whether useLanguage() knows the code: one of languages(), or one that is not translated to the end yet.
bool isLanguage(const QString& code);

/// From now on the program's and Qt's own texts are in that language, and numbers, dates and currencies as there; where
/// the system has the same language, as the system has them. An empty code, and one that is not known, is the system's.
/// Sends QEvent::LanguageChange to all windows. Does not remember the choice, which Settings does. For the GUI thread,
/// with an application.
void useLanguage(const QString& code);

/// Counts within texts, which Qt writes as the language does, are grouped as that does. Where the user has numbers
/// written in another way they are not grouped, so that nobody reads 1.000 shifts as one.
void useCountsAsNumbers();

/// The code of the language in force; `en` before useLanguage() was called.
QString languageInUse();

} // namespace linetwin::app
