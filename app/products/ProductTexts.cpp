// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/ProductTexts.h"

#include "app/text/Numbers.h"
#include "app/text/Texts.h"
#include "engine/model/Money.h"

#include <QCoreApplication>

namespace linetwin::app {

namespace {

class ProductTexts {
    Q_DECLARE_TR_FUNCTIONS(ProductTexts)
};

} // namespace

std::optional<double> unitMargin(const Product& product)
{
    if (!product.sellingPrice && !product.materialCost && !product.conversionCost)
        return std::nullopt;
    const auto whole = [](std::optional<double> amount) { return Money{millionths(amount.value_or(0))}; };
    return toAmount(whole(product.sellingPrice) - whole(product.materialCost) - whole(product.conversionCost));
}

QString amountText(double amount, const Line& line)
{
    const QString number = shortestNumberText(amount);
    return line.currency.empty() ? number : number + noBreakSpace + toQString(line.currency);
}

QString unitMarginText(const Product& product, const Line& line)
{
    const std::optional<double> margin = unitMargin(product);
    if (!margin)
        return noValue;
    const QString amount = amountText(*margin, line);
    return product.materialType.empty() ? amount
                                        : ProductTexts::tr("%1 per %2", "an amount of money, what it is for")
                                              .arg(amount, toQString(product.materialType));
}

QStringList outputTypes(const Line& line)
{
    QStringList types;
    for (const Station& station : line.stations) {
        if (station.outputType)
            types << toQString(*station.outputType);
    }
    types.removeDuplicates();
    return types;
}

} // namespace linetwin::app
