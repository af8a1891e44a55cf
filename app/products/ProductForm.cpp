// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/ProductForm.h"

#include "app/commands/ProductCommands.h"
#include "app/quantities/ChoiceEdit.h"
#include "app/quantities/FieldRow.h"
#include "app/quantities/NameEdit.h"
#include "app/quantities/OptionalQuantity.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

/// Of an editor of an amount, with the button that empties it.
constexpr int amountWidth = 18 * gridUnit;
constexpr int widestLabel = 18 * gridUnit;

QString objectNameOf(std::string_view key)
{
    return QStringLiteral("product.") + toQString(key);
}

QLabel* makeValueLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumHeight(3 * gridUnit);
    return label;
}

} // namespace

ProductForm::ProductForm(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_name(new NameEdit(this)), m_sku(new NameEdit(this)),
      m_type(new ChoiceEdit({}, this)), m_margin(makeValueLabel("product.margin.value", this)),
      m_makers(makeValueLabel("product.makers", this)), m_choose(new QPushButton(tr("Let the line make it"), this))
{
    setObjectName(QStringLiteral("product.form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addIdentity();
    addAmounts();
    addFactors();
    addMakers();
    layout->addStretch();
    int labelWidth = 0;
    const QList<FieldRow*> rows = findChildren<FieldRow*>();
    for (const FieldRow* row : rows)
        labelWidth = std::max(labelWidth, row->label()->sizeHint().width());
    for (FieldRow* row : rows)
        row->setLabelWidth(std::min(labelWidth, widestLabel));
    updateFonts();
}

FieldRow* ProductForm::add(const QString& label, const QString& key, const QString& help, QWidget* editor)
{
    if (editor->objectName().isEmpty())
        editor->setObjectName(key);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    editor->setAccessibleDescription(help);
    auto* row = new FieldRow(label, key, editor, this);
    row->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    layout()->addWidget(row);
    return row;
}

QLabel* ProductForm::addTitle(const QString& text)
{
    auto* title = new QLabel(text, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit / 2);
    layout()->addWidget(title);
    return title;
}

void ProductForm::addIdentity()
{
    m_nameRow = add(tr("Name"), QStringLiteral("product.name"),
                    tr("Scenarios choose the product by its name; they follow when it is renamed."), m_name);
    connect(m_name, &NameEdit::edited, this, &ProductForm::rename);
    connect(m_name, &NameEdit::textEdited, this, [this] {
        m_nameProblem.clear();
        showFindings();
    });
    m_sku->allowEmpty(tr("none", "article number"));
    m_skuRow = add(tr("Article number"), objectNameOf("sku"),
                   tr("Stands in the production file; without one the name does. In files: sku."), m_sku);
    connect(m_sku, &NameEdit::edited, this, [this](const QString& sku) {
        Product product = m_product;
        product.sku = sku.toStdString();
        setProduct(m_document, product, tr("Article number"));
    });
    m_type->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_typeRow =
        add(tr("Priced type"), objectNameOf("material_type"),
            tr("Which of the line’s outputs costs and price are per unit of. Where several stations make it, the "
               "most upstream one counts. In files: material_type."),
            m_type);
    connect(m_type, &ChoiceEdit::valueEdited, this, [this](double index) {
        Product product = m_product;
        product.materialType = m_types[static_cast<std::size_t>(index)].toStdString();
        setProduct(m_document, product, tr("Priced type"));
    });
}

void ProductForm::addFactor(std::string_view key, const QString& label, const QString& help, NumberOf number)
{
    const double least = number == &Product::cycleTimeMultiplier ? smallestCycleTimeMultiplier : 0;
    auto* holder = new QWidget(this);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit);
    auto* edit = new QuantityEdit(QuantityFormat({QuantityKind::Number, least, largestMultiplier, false}), holder);
    edit->setObjectName(objectNameOf(key));
    edit->setAccessibleName(tr("%1, times the line’s").arg(label));
    auto* unit = new QLabel(tr("× the line’s"), holder);
    line->addWidget(edit);
    line->addWidget(unit);
    line->addStretch();
    holder->setObjectName(objectNameOf(key) + QStringLiteral(".field"));
    holder->setFocusProxy(edit);
    FieldRow* row = add(label, objectNameOf(key), tr("%1 In files: %2.").arg(help, toQString(key)), holder);
    connect(edit, &QuantityEdit::valueEdited, this, [this, number, label](double value, int gesture) {
        set(number, label, value == 1 ? std::nullopt : std::optional(value), gesture);
    });
    connect(edit, &QuantityEdit::problemChanged, this, &ProductForm::showFindings);
    m_factors.push_back({key, number, edit, row});
}

void ProductForm::addFactors()
{
    m_factorsTitle = addTitle(tr("How it runs, against what the stations say"));
    addFactor(
        "jam_prob_multiplier", tr("Jams"),
        tr("Times every probability of a jam, and how often counted jams come. 1: as the stations say; 0: never."),
        &Product::jamProbMultiplier);
    addFactor("defect_rate_multiplier", tr("Defects"), tr("Times every defect rate. 1: as the stations say; 0: none."),
              &Product::defectRateMultiplier);
    addFactor("cycle_time_multiplier", tr("Cycle time"),
              tr("Times every cycle time: 1.2 is a fifth slower. The speed that the OEE is measured against stays."),
              &Product::cycleTimeMultiplier);
    addFactor("breakdown_multiplier", tr("Breakdowns"),
              tr("How many times as often stations break down. 1: as they say; 0: never."),
              &Product::breakdownMultiplier);
}

void ProductForm::addAmount(std::string_view key, const QString& label, const QString& help, NumberOf number)
{
    auto* holder = new QWidget(this);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    auto* edit = new OptionalQuantity({QuantityKind::Number, 0, mostMoney, false, ChosenUnit::None, true},
                                      {objectNameOf(key), label, tr("none", "cost or price"), {}}, holder);
    edit->setMaximumWidth(textPixels(amountWidth));
    line->addWidget(edit, 1);
    line->addStretch();
    holder->setObjectName(objectNameOf(key) + QStringLiteral(".field"));
    holder->setFocusProxy(edit);
    FieldRow* row = add(label, objectNameOf(key), tr("%1 In files: %2.").arg(help, toQString(key)), holder);
    connect(edit, &OptionalQuantity::edited, this,
            [this, number, label](std::optional<double> value, int gesture) { set(number, label, value, gesture); });
    connect(&edit->edit(), &QuantityEdit::problemChanged, this, &ProductForm::showFindings);
    m_amounts.push_back({key, number, edit, row});
}

void ProductForm::addAmounts()
{
    m_amountsTitle = addTitle({});
    addAmount("material_cost", tr("Material cost"), tr("For each unit that is made, also one that is rejected."),
              &Product::materialCost);
    addAmount("conversion_cost", tr("Conversion cost"),
              tr("For each unit that is made: what the stations’ cost rates do not cover."), &Product::conversionCost);
    addAmount("selling_price", tr("Selling price"), tr("For each unit that leaves the line and is not defective."),
              &Product::sellingPrice);
    m_margin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_marginRow =
        add(tr("Unit margin"), QStringLiteral("product.margin"),
            tr("Selling price less material and conversion cost. What an hour leaves depends on the line, too: "
               "see the figures."),
            m_margin);
}

void ProductForm::addMakers()
{
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit / 2);
    column->addWidget(m_makers);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    m_choose->setObjectName(QStringLiteral("product.choose"));
    holder->setObjectName(QStringLiteral("product.makers.field"));
    add(tr("Made by"), QStringLiteral("product.makers"),
        tr("Whose runs make the product. A scenario chooses in its run settings, else it makes what the line makes."),
        holder);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const std::string product = m_product.name;
        chooseProduct(m_document, m_document.shownLine().id, product);
    });
}

void ProductForm::rename(const QString& name)
{
    const std::string wanted = name.toStdString();
    const std::string before = m_product.name;
    // What the document announces is to find the product under its new name.
    m_product.name = wanted;
    m_nameProblem.clear();
    const auto problem = renameProduct(m_document, before, wanted);
    m_nameProblem = problem ? messageText(*problem) : QString();
    if (!problem)
        return Q_EMIT renamed(wanted);
    m_product.name = before;
    m_name->showName(toQString(before));
    showFindings();
}

void ProductForm::set(NumberOf number, const QString& what, std::optional<double> value, int gesture)
{
    Product product = m_product;
    product.*number = value;
    setProduct(m_document, product, what, gesture);
}

void ProductForm::discardPendingText()
{
    m_name->discard();
    m_sku->discard();
    for (const Factor& factor : m_factors)
        factor.edit->discardPendingText();
    for (const Amount& amount : m_amounts)
        amount.edit->edit().discardPendingText();
}

void ProductForm::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace linetwin::app
