// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/LineMoney.h"

#include "app/commands/ProductCommands.h"
#include "app/quantities/CurrencyEdit.h"
#include "app/quantities/FieldRow.h"
#include "app/quantities/OptionalQuantity.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Limits.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

constexpr int moneyLabelWidth = 14 * gridUnit;

} // namespace

LineMoney::LineMoney(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_currency(new CurrencyEdit(this)),
      m_hours(new OptionalQuantity({QuantityKind::Hours, 0, hoursPerYear, false},
                                   {QStringLiteral("products.operating_hours_per_year"),
                                    tr("Operating hours a year, in h"), tr("not given"), tr("h", "hours")},
                                   this)),
      m_currencyRow(new FieldRow(tr("Currency"), QStringLiteral("products.currency"), m_currency, this)),
      m_hoursRow(new FieldRow(tr("Operating hours a year"), QStringLiteral("products.operating_hours"), m_hours, this))
{
    m_currency->setObjectName(QStringLiteral("products.currency"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->lineEdit()->setAccessibleName(m_currency->accessibleName());
    const auto help = [](QWidget* row, const QString& text) {
        row->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    };
    help(m_currencyRow, tr("In which all prices and costs of the line are. Type its letters or a part of its name. In "
                           "files: currency."));
    help(m_hoursRow, tr("How long the line runs a year: makes money per year of money per hour. In files: "
                        "operating_hours_per_year."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (FieldRow* row : {m_currencyRow, m_hoursRow})
        row->setLabelWidth(textPixels(moneyLabelWidth));
    layout->addWidget(m_currencyRow);
    layout->addWidget(m_hoursRow);
    connect(m_currency, &CurrencyEdit::edited, this,
            [this](const std::string& currency) { setCurrency(m_document, currency); });
    connect(m_currency, &CurrencyEdit::problemChanged, this, &LineMoney::showProblems);
    connect(m_hours, &OptionalQuantity::edited, this,
            [this](std::optional<double> hours, int gesture) { setOperatingHours(m_document, hours, gesture); });
    connect(&m_hours->edit(), &QuantityEdit::problemChanged, this, &LineMoney::showProblems);
}

void LineMoney::refresh()
{
    m_currency->showCurrency(m_document.line().currency);
    m_hours->setValue(m_document.line().operatingHoursPerYear);
    showProblems();
}

void LineMoney::showProblems()
{
    QString ofCurrency = m_currency->problem();
    QString ofHours = m_hours->edit().problem();
    for (const Finding& finding : m_document.findings()) {
        if (finding.keyPath == "currency" && ofCurrency.isEmpty())
            ofCurrency = messageText(finding);
        if (finding.keyPath == "operating_hours_per_year" && ofHours.isEmpty())
            ofHours = messageText(finding);
    }
    m_currencyRow->showProblem(ofCurrency, true);
    m_hoursRow->showProblem(ofHours, true);
    m_hoursRow->showHint(m_document.line().operatingHoursPerYear
                             ? QString()
                             : tr("Without them money is shown per run and per hour, not per year."));
}

void LineMoney::discardPendingText()
{
    m_currency->discard();
    m_hours->edit().discardPendingText();
}

} // namespace linetwin::app
