// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/InvestmentSection.h"

#include "app/commands/InvestmentCommands.h"
#include "app/quantities/FieldRow.h"
#include "app/quantities/OptionalQuantity.h"
#include "app/quantities/QuantityEdit.h"
#include "app/scenarios/ExcludesEdit.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"
#include "engine/model/Validation.h"

#include <QCheckBox>
#include <QEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int leastFieldsHeight = 14 * gridUnit;
constexpr int fieldLabelRoom = 10 * gridUnit;
constexpr int leastNumberWidth = 8 * gridUnit;

} // namespace

InvestmentSection::InvestmentSection(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_title(new QToolButton(this)), m_area(new QScrollArea(this)),
      m_excludes(new ExcludesEdit), m_multiplies(new QCheckBox(tr("add up")))
{
    m_title->setObjectName(QStringLiteral("investment.title"));
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* content = new QWidget;
    m_fields = new QVBoxLayout(content);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(0);
    addCost();
    addNumber(&Investment::operatingHoursPerYear, "operating_hours_per_year", tr("Hours a year"), {},
              tr("How long the line runs a year with this change; without, as the line says."),
              {QuantityKind::Hours, 0, hoursPerYear, false});
    addNumber(&Investment::lifeYears, "life_years", tr("Life, years"), {},
              tr("For how long the gain is had; with it the net present value is told."),
              {QuantityKind::Number, 0, longestLifeYears, false});
    addNumber(&Investment::discountRate, "discount_rate", tr("Discount, %"), {},
              tr("A year. Has an effect with a life only."), {QuantityKind::Share, 0, 1, false});
    addChoices();
    m_area->setWidget(content);
    m_area->setObjectName(QStringLiteral("investment.area"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setMinimumHeight(textPixels(leastFieldsHeight));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_area);
    connect(m_title, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setOpen(false);
}

FieldRow* InvestmentSection::add(const QString& label, const char* name, const QString& help, QWidget* editor)
{
    const QString key = QStringLiteral("investment.") + QString::fromLatin1(name);
    editor->setObjectName(key + QStringLiteral(".field"));
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    auto* row = new FieldRow(label, key, editor, nullptr);
    row->setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    row->makeCompact(fieldLabelRoom);
    m_fields->addWidget(row);
    return row;
}

void InvestmentSection::addCost()
{
    m_cost =
        new OptionalQuantity({QuantityKind::Number, 0, mostMoney, false, ChosenUnit::None, true},
                             {QStringLiteral("investment.cost"), tr("Cost"), tr("none", "investment"), {}}, nullptr);
    m_costRow = add(tr("Cost"), "cost",
                    tr("What the change costs once. Comparisons then tell when it has paid back. In files: "
                       "investment.cost."),
                    m_cost);
    m_cost->edit().setMinimumWidth(textPixels(leastNumberWidth));
    connect(m_cost, &OptionalQuantity::edited, this, &InvestmentSection::setCost);
    connect(&m_cost->edit(), &QuantityEdit::problemChanged, this, &InvestmentSection::showFindings);
}

void InvestmentSection::addNumber(NumberOf number, const char* key, const QString& label, const QString& unit,
                                  const QString& help, const QuantityRange& range)
{
    const QString name = QStringLiteral("investment.") + QString::fromLatin1(key);
    const QString none = number == &Investment::operatingHoursPerYear ? tr("as the line", "operating hours")
                                                                      : tr("none", "life, discount rate");
    auto* edit = new OptionalQuantity(range, {name, label, none, unit}, nullptr);
    FieldRow* row = add(label, key, tr("%1 In files: %2.").arg(help, name), edit);
    edit->edit().setMinimumWidth(textPixels(leastNumberWidth));
    connect(edit, &OptionalQuantity::edited, this, [this, number](std::optional<double> value, int gesture) {
        this->edit([number, value](Investment& investment) { investment.*number = value; }, gesture);
    });
    connect(&edit->edit(), &QuantityEdit::problemChanged, this, &InvestmentSection::showFindings);
    m_numbers.push_back({name.toStdString(), number, edit, row});
}

void InvestmentSection::addChoices()
{
    m_excludesRow = add(tr("Excludes"), "excludes",
                        tr("Scenarios that cannot be chosen with this one when the best set is sought. In files: "
                           "investment.excludes."),
                        m_excludes);
    connect(m_excludes, &ExcludesEdit::edited, this, [this](const QStringList& names) {
        std::vector<std::string> excluded;
        for (const QString& name : names)
            excluded.push_back(name.toStdString());
        edit([&excluded](Investment& investment) { investment.excludes = excluded; });
    });
    m_multiplies->setAccessibleName(tr("Adds to other measures on the same values"));
    add(tr("Same values"), "combine",
        tr("Measures that touch the same value exclude each other, unless each says this: then their ratios to the "
           "baseline are multiplied. In files: investment.combine."),
        m_multiplies);
    connect(m_multiplies, &QCheckBox::clicked, this, [this](bool multiplies) {
        edit([multiplies](Investment& investment) { investment.multiplies = multiplies; });
    });
}

void InvestmentSection::showScenario(std::optional<ScenarioId> scenario)
{
    m_scenario = scenario;
    const ScenarioEntry* entry = scenario ? m_document.findScenario(*scenario) : nullptr;
    const LineEntry* line = m_document.lineOf(scenario);
    const bool hasMoney = line && (!line->line.line.products.empty() || line->line.line.run.product);
    setVisible(entry && (hasMoney || entry->scenario.investment));
    if (!entry)
        return;
    const auto& investment = entry->scenario.investment;
    const Investment shown = investment.value_or(Investment());
    m_cost->setValue(investment ? std::optional(shown.cost) : std::nullopt);
    for (const Number& each : m_numbers) {
        each.edit->setValue(shown.*each.number);
        each.row->setEnabled(investment.has_value());
    }
    QStringList others;
    for (const ScenarioEntry& each : line->scenarios) {
        if (each.id != entry->id)
            others << toQString(each.scenario.name);
    }
    QStringList excluded;
    for (const std::string& name : shown.excludes)
        excluded << toQString(name);
    m_excludes->showNames(others, excluded);
    m_excludesRow->setEnabled(investment.has_value());
    m_multiplies->setChecked(shown.multiplies);
    m_multiplies->setEnabled(investment.has_value());
    showTitle();
    showFindings();
}

void InvestmentSection::edit(const std::function<void(Investment&)>& change, int gesture)
{
    const ScenarioEntry* entry = m_scenario ? m_document.findScenario(*m_scenario) : nullptr;
    if (!entry || !entry->scenario.investment)
        return;
    Investment investment = *entry->scenario.investment;
    change(investment);
    setInvestment(m_document, *m_scenario, investment, gesture);
}

void InvestmentSection::setCost(std::optional<double> cost, int gesture)
{
    const ScenarioEntry* entry = m_scenario ? m_document.findScenario(*m_scenario) : nullptr;
    if (!entry)
        return;
    Investment investment = entry->scenario.investment.value_or(Investment());
    investment.cost = cost.value_or(0);
    setInvestment(m_document, *m_scenario, cost ? std::optional(investment) : std::nullopt, gesture);
}

bool InvestmentSection::isOpen() const
{
    return m_isOpen && !isHidden();
}

void InvestmentSection::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_area->setVisible(isOpen);
    m_title->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_title->setToolTip(isOpen ? tr("Fold the investment away")
                               : tr("What the change costs once, to tell when it pays back"));
    showTitle();
    Q_EMIT folded();
}

void InvestmentSection::showTitle()
{
    const ScenarioEntry* entry = m_scenario ? m_document.findScenario(*m_scenario) : nullptr;
    const LineEntry* line = m_document.lineOf(m_scenario);
    QString text = tr("Investment");
    if (entry && line && entry->scenario.investment) {
        const QString number = shortestNumberText(entry->scenario.investment->cost);
        const QString currency = toQString(line->line.line.currency);
        text = tr("Investment: %1").arg(currency.isEmpty() ? number : number + noBreakSpace + currency);
    }
    m_title->setText(text);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
}

void InvestmentSection::showFindings()
{
    const ScenarioEntry* entry = m_scenario ? m_document.findScenario(*m_scenario) : nullptr;
    const LineEntry* line = m_document.lineOf(m_scenario);
    // Everything is looked through for them, which takes a while.
    const bool canHave = entry && line && entry->scenario.investment;
    const Findings findings = canHave ? validate(line->line.line, entry->scenario) : Findings();
    const auto show = [&findings](FieldRow& row, const std::string& path, const QString& typed) {
        const auto found = std::ranges::find(findings, path, &Finding::keyPath);
        const bool isFound = found != findings.end();
        row.showProblem(!typed.isEmpty() ? typed
                        : isFound        ? messageText(*found)
                                         : QString(),
                        !typed.isEmpty() || (isFound && found->severity == Severity::Error));
    };
    show(*m_costRow, "investment.cost", m_cost->edit().problem());
    for (const Number& each : m_numbers)
        show(*each.row, each.path, each.edit->edit().problem());
    if (m_excludesRow)
        show(*m_excludesRow, "investment.excludes", {});
}

void InvestmentSection::commitPendingText()
{
    m_cost->edit().commit();
    for (const Number& each : m_numbers)
        each.edit->edit().commit();
}

void InvestmentSection::discardPendingText()
{
    m_cost->edit().discardPendingText();
    for (const Number& each : m_numbers)
        each.edit->edit().discardPendingText();
}

void InvestmentSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_title)
        showTitle();
}

} // namespace linetwin::app
