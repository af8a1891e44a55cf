// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ProductCommands.h"
#include "app/products/ProductForm.h"
#include "app/products/ProductTexts.h"
#include "app/quantities/ChoiceEdit.h"
#include "app/quantities/FieldRow.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/OptionalQuantity.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/PlainTip.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/model/Checks.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace linetwin::app {

namespace {

struct FieldProblem {
    QStringList lines;
    bool isError = false;
};

/// Of the choice that makes the product: both costs are counted, and the like.
bool isOnItsChoice(const ProjectDocument& document, const Finding& finding, const Product& product)
{
    if (finding.keyPath != "run.product" && finding.keyPath != "product")
        return false;
    const Product* made = productOf(document.line(), document.effectiveScenario());
    return made && made->name == product.name;
}

} // namespace

void ProductForm::showProduct(const Product& product)
{
    const bool isOther = product.name != m_product.name;
    m_product = product;
    // That a name was refused is news until something else is done: the name that stands there is right.
    m_nameProblem.clear();
    if (isOther)
        discardPendingText();
    m_name->showName(toQString(product.name));
    m_sku->showName(toQString(product.sku));
    showTypes();
    for (const Factor& factor : m_factors)
        factor.edit->setValue((product.*factor.number).value_or(1));
    for (const Amount& amount : m_amounts)
        amount.edit->setValue(product.*amount.number);
    showMargin();
    showMakers();
    showFindings();
}

void ProductForm::showTypes()
{
    const QString current = toQString(m_product.materialType);
    QStringList types = outputTypes(m_document.line());
    if (!current.isEmpty() && !types.contains(current))
        types << current;
    std::vector<QString> offered{QString()};
    offered.insert(offered.end(), types.begin(), types.end());
    if (offered != m_types || m_type->count() == 0) {
        m_types = offered;
        m_type->clear();
        m_type->addItem(tr("none: no money figures", "priced type"));
        m_type->addItems(types);
    }
    const auto place = std::ranges::find(m_types, current);
    m_type->setValue(static_cast<double>(place - m_types.begin()));
    m_type->setToolTip(plainTip(m_type->currentText()));
    const QString currency = toQString(m_document.line().currency);
    const QString unit = current.isEmpty() ? tr("unit", "of a product, where nothing is known of it") : current;
    m_amountsTitle->setText(currency.isEmpty() ? tr("Per %1").arg(unit) : tr("Per %1, in %2").arg(unit, currency));
}

void ProductForm::showMargin()
{
    const std::optional<double> margin = unitMargin(m_product);
    m_margin->setText(unitMarginText(m_product, m_document.line()));
    const bool isLoss = margin && *margin < 0;
    setTextColor(*m_margin, isLoss ? theme().bad : theme().text);
    m_marginRow->showHint(isLoss ? tr("Each unit that is sold loses money.") : QString());
}

void ProductForm::showMakers()
{
    constexpr qsizetype mostNamed = 4;
    QStringList makers = scenariosThatMake(m_document, m_product.name);
    const qsizetype more = makers.size() - mostNamed;
    if (more > 0)
        makers = makers.mid(0, mostNamed) << tr("and %Ln more scenario(s)", nullptr, static_cast<int>(more));
    const bool isOfLine = isMadeByLine(m_document.line(), m_product.name);
    if (isOfLine)
        makers.prepend(tr("the line, and every scenario that chooses no other"));
    m_makers->setText(makers.isEmpty() ? tr("nobody yet") : joinedGroups(makers));
    m_choose->setVisible(!isOfLine);
}

void ProductForm::showFindings()
{
    const std::string path = pathTo("products", m_product.name);
    std::map<std::string, FieldRow*> rows{
        {path, m_nameRow}, {pathTo(path, "sku"), m_skuRow}, {pathTo(path, "material_type"), m_typeRow}};
    for (const Factor& factor : m_factors)
        rows[pathTo(path, factor.key)] = factor.row;
    for (const Amount& amount : m_amounts)
        rows[pathTo(path, amount.key)] = amount.row;
    std::map<FieldRow*, FieldProblem> problems;
    const auto say = [&problems](FieldRow* row, const QString& text, bool isError) {
        FieldProblem& problem = problems[row];
        problem.lines << text;
        problem.isError = problem.isError || isError;
    };
    for (const Finding& finding : m_document.findings()) {
        const auto row = rows.find(finding.keyPath);
        const bool isError = finding.severity == Severity::Error;
        if (row != rows.end())
            say(row->first == path && !isError ? m_typeRow : row->second, messageText(finding), isError);
        else if (isOnItsChoice(m_document, finding, m_product))
            say(m_amounts[1].row, messageText(finding), isError);
    }
    if (!m_nameProblem.isEmpty())
        say(m_nameRow, m_nameProblem, true);
    for (const Factor& factor : m_factors)
        if (!factor.edit->problem().isEmpty())
            problems[factor.row] = {{factor.edit->problem()}, true};
    for (const Amount& amount : m_amounts)
        if (!amount.edit->edit().problem().isEmpty())
            problems[amount.row] = {{amount.edit->edit().problem()}, true};
    for (const auto& [key, row] : rows)
        row->showProblem(problems[row].lines.join(u'\n'), problems[row].isError);
}

void ProductForm::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    for (QLabel* title : {m_factorsTitle, m_amountsTitle})
        title->setFont(bold);
}

void ProductForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_amountsTitle)
        return;
    updateFonts();
    showMargin();
}

} // namespace linetwin::app
