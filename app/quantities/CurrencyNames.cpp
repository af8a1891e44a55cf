// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/CurrencyNames.h"

#include "app/text/Texts.h"
#include "engine/model/Currencies.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace linetwin::app {

namespace {

/// By code; what came first stays.
template <class Name> void addNames(QHash<QString, QString>& names, QLocale::Language language, Name nameOf)
{
    const auto locales = QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale& locale : locales) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        const QString name = nameOf(locale);
        if (!name.isEmpty() && name != code && !names.contains(code))
            names.insert(code, name);
    }
}

std::vector<NamedCurrency> makeCurrencies()
{
    QHash<QString, QString> names;
    const auto currency = [](const QLocale& locale) { return locale.currencySymbol(QLocale::CurrencyDisplayName); };
    addNames(names, QLocale().language(), currency);
    addNames(names, QLocale::English, currency);
    // Its own name may be in a script that there is no font for.
    addNames(names, QLocale::AnyLanguage,
             [](const QLocale& locale) { return QLocale::territoryToString(locale.territory()); });
    std::vector<NamedCurrency> currencies;
    for (const std::string_view code : allCurrencies()) {
        const QString letters = toQString(code);
        const QString name = names.value(letters);
        currencies.push_back(
            {std::string(code), name.isEmpty() ? letters : QStringLiteral("%1 · %2").arg(letters, name)});
    }
    return currencies;
}

} // namespace

const std::vector<NamedCurrency>& namedCurrencies()
{
    static const std::vector<NamedCurrency> currencies = makeCurrencies();
    return currencies;
}

QString currencyText(std::string_view code)
{
    const auto& all = namedCurrencies();
    const auto found = std::ranges::find(all, code, &NamedCurrency::code);
    return found == all.end() ? toQString(code) : found->text;
}

} // namespace linetwin::app
