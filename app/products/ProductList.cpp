// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/ProductList.h"

#include "app/commands/ProductCommands.h"
#include "app/products/ProductTexts.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/model/Checks.h"

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

bool hasProblem(const Findings& findings, const Product& product)
{
    const std::string path = pathTo("products", product.name);
    return std::ranges::any_of(findings, [&](const Finding& finding) {
        return finding.severity == Severity::Error &&
               (finding.keyPath == path || finding.keyPath.starts_with(path + "."));
    });
}

QString makersText(const ProjectDocument& document, const Product& product)
{
    const int scenarios = static_cast<int>(scenariosThatMake(document, product.name).size());
    QStringList makers;
    if (isMadeByLine(document.line(), product.name))
        makers << ProductList::tr("made by the line");
    if (scenarios > 0)
        makers << ProductList::tr("chosen by %Ln scenario(s)", nullptr, scenarios);
    return joinedNames(makers);
}

void fillProduct(QTreeWidgetItem& item, const ProjectDocument& document, const Product& product, bool isWrong)
{
    const QString name = toQString(product.name);
    const QString makers = makersText(document, product);
    QStringList details;
    if (unitMargin(product))
        details << unitMarginText(product, document.line());
    if (!makers.isEmpty())
        details << makers;
    item.setText(0, isWrong ? QStringLiteral("\u26A0\u00A0") + name : name);
    item.setText(1, details.join(QStringLiteral(" \u00B7 ")));
    QFont font = item.treeWidget()->font();
    font.setBold(isMadeByLine(document.line(), product.name));
    item.setFont(0, font);
    item.setForeground(0, isWrong ? QBrush(theme().bad) : QBrush());
    item.setForeground(1, theme().mutedText);
    item.setData(0, Qt::AccessibleTextRole, labelled(name, item.text(1)));
    for (int column = 0; column < 2; ++column)
        item.setToolTip(column, QStringLiteral("<b>%1</b><br>%2")
                                    .arg(name.toHtmlEscaped(),
                                         details.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
}

} // namespace

ProductList::ProductList(QWidget* parent) : NamedList(0.5, parent)
{
    setObjectName(QStringLiteral("products.list"));
    setAccessibleName(tr("Products of the line"));
}

void ProductList::showProducts(const ProjectDocument& document, const std::string& current)
{
    const std::vector<Product>& products = document.line().products;
    const Findings findings = document.findings();
    std::vector<std::string> names;
    for (const Product& product : products)
        names.push_back(product.name);
    showNames(std::move(names), current, [&](QTreeWidgetItem& item, std::size_t row) {
        fillProduct(item, document, products[row], hasProblem(findings, products[row]));
    });
}

QSize ProductList::sizeHint() const
{
    return {40 * gridUnit, 20 * gridUnit};
}

QSize ProductList::minimumSizeHint() const
{
    return {20 * gridUnit, 12 * gridUnit};
}

} // namespace linetwin::app
