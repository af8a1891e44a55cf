// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/CurrencyNames.h"

#include "app/text/Texts.h"
#include "engine/model/Currencies.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace linetwin::app {

namespace {

/// By code; what came first stays.
void addNames(QHash<QString, QString>& names, QLocale::Language language)
{
    const auto locales = QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale& locale : locales) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        const QString name = locale.currencySymbol(QLocale::CurrencyDisplayName);
        if (!name.isEmpty() && name != code && !names.contains(code))
            names.insert(code, name);
    }
}

std::vector<NamedCurrency> makeCurrencies()
{
    QHash<QString, QString> names;
    addNames(names, QLocale().language());
    addNames(names, QLocale::English);
    addNames(names, QLocale::AnyLanguage);
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
