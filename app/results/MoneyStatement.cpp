// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/MoneyStatement.h"

#include "app/reading/FigureContents.h"
#include "app/results/FallBar.h"
#include "app/results/WrappedLabel.h"
#include "app/settings/SpokenText.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/PaybackWords.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace linetwin::app {

namespace {

using enum LineFigure;

/// Revenue, material, conversion, cost rates, margin; there is no figure of the revenue per good unit.
using Statement = std::array<std::optional<LineFigure>, 5>;

Statement figuresOf(MoneyStatement::Basis basis)
{
    switch (basis) {
    case MoneyStatement::Basis::Run: return {Revenue, MaterialCost, ConversionCost, RateCost, Margin};
    case MoneyStatement::Basis::Hour:
        return {RevenuePerHour, MaterialCostPerHour, ConversionCostPerHour, RateCostPerHour, MarginPerHour};
    case MoneyStatement::Basis::GoodUnit:
        return {std::nullopt, MaterialCostPerGoodUnit, ConversionCostPerGoodUnit, RateCostPerGoodUnit,
                MarginPerGoodUnit};
    }
    Q_UNREACHABLE();
}

QString rowName(std::size_t row)
{
    static constexpr std::array<LineFigure, 5> names{Revenue, MaterialCost, ConversionCost, RateCost, Margin};
    return figureLabel(specOf(names[row]));
}

constexpr std::size_t revenueRow = 0;
constexpr std::size_t marginRow = 4;

} // namespace

MoneyStatement::MoneyStatement(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_bases(new QButtonGroup(this)), m_payback(new WrappedLabel(this)),
      m_note(new WrappedLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(makeHeader());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gridUnit);
    grid->setVerticalSpacing(gridUnit / 4);
    grid->setColumnStretch(2, 1);
    for (std::size_t row = 0; row < rowCount; ++row)
        addRow(*grid, row);
    layout->addLayout(grid);
    m_payback->setObjectName(QStringLiteral("money.payback"));
    m_note->setObjectName(QStringLiteral("money.note"));
    m_note->setFont(captionFont());
    layout->addWidget(m_payback);
    layout->addWidget(m_note);
    setSpokenName(*this, tr("Money"));
    updateColors();
}

QWidget* MoneyStatement::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("money.title"));
    layout->addWidget(m_title, 1);
    const auto add = [&](Basis basis, const QString& text, const QString& spoken) {
        QToolButton* button = makeChoiceButton(text, spoken, header);
        button->setChecked(basis == m_basis);
        m_bases->addButton(button, static_cast<int>(basis));
        layout->addWidget(button, 0, Qt::AlignTop);
    };
    //: Money per run, hour or unit: short words on buttons beside each other
    add(Basis::Run, tr("run"), tr("Money of a run"));
    add(Basis::Hour, tr("hour"), tr("Money per hour of the run, planned stops included"));
    add(Basis::GoodUnit, tr("unit"), tr("Money per good unit"));
    connect(m_bases, &QButtonGroup::idClicked, this, [this](int id) { setBasis(static_cast<Basis>(id)); });
    return header;
}

void MoneyStatement::addRow(QGridLayout& grid, std::size_t index)
{
    const bool isTotal = index == revenueRow || index == marginRow;
    const QString name = QStringLiteral("money.%1").arg(toQString(specOf(*figuresOf(Basis::Run)[index]).key));
    Row row{new QLabel(index == revenueRow  ? QString()
                       : index == marginRow ? QStringLiteral("=")
                                            : QStringLiteral("−"),
                       this),
            new QLabel(rowName(index), this),
            new FallBar(isTotal, this),
            new QLabel(this),
            new QLabel(this),
            new QLabel(this)};
    QFont bold = font();
    bold.setBold(index == marginRow);
    row.name->setFont(bold);
    row.value->setFont(bold);
    row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.value->setObjectName(name);
    row.interval->setObjectName(name + QStringLiteral(".interval"));
    row.interval->setFont(captionFont());
    row.difference->setObjectName(name + QStringLiteral(".difference"));
    row.difference->setFont(captionFont());
    row.difference->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row.difference->setWordWrap(true);
    const int line = 2 * static_cast<int>(index);
    grid.addWidget(row.sign, line, 0);
    grid.addWidget(row.name, line, 1);
    grid.addWidget(row.bar, line, 2);
    grid.addWidget(row.value, line, 3);
    grid.addWidget(row.interval, line, 4);
    grid.addWidget(row.difference, line + 1, 1, 1, 4);
    m_rows.push_back(row);
}

void MoneyStatement::setBasis(Basis basis)
{
    m_basis = basis;
    m_bases->button(static_cast<int>(basis))->setChecked(true);
    refresh();
}

void MoneyStatement::showResult(ResultReadingPointer reading, const std::optional<Payback>& payback)
{
    m_reading = std::move(reading);
    setVisible(m_reading->result->line->hasMoney());
    if (!m_reading->result->line->hasMoney())
        return;
    refresh();
    showPayback(payback);
}

void MoneyStatement::refresh()
{
    if (!m_reading || !m_reading->result->line->hasMoney())
        return;
    const ResolvedLine& line = *m_reading->result->line;
    const QString currency = toQString(line.currency);
    const QString product = toQString(line.product->name);
    m_title->setText(currency.isEmpty() ? tr("Money: %1", "a product").arg(product)
                                        : tr("Money: %1, %2", "a product, currency").arg(product, currency));
    std::array<double, rowCount> amounts{};
    const Statement figures = figuresOf(m_basis);
    for (std::size_t row = 0; row < rowCount; ++row) {
        if (!figures[row])
            continue;
        const ComparedFigure figure = comparedFigure(*m_reading, *figures[row]);
        amounts[row] = figure.value.value_or(0);
        showRow(m_rows[row], specOf(*figures[row]), figure);
    }
    if (!figures[revenueRow]) {
        amounts[revenueRow] = amounts[1] + amounts[2] + amounts[3] + amounts[marginRow];
        showRevenuePerGoodUnit(amounts[revenueRow]);
    }
    const double whole = amounts[revenueRow] > 0 ? amounts[revenueRow] : 1;
    double left = amounts[revenueRow];
    for (std::size_t row = 0; row < rowCount; ++row) {
        const bool isTotal = row == revenueRow || row == marginRow;
        m_rows[row].bar->setSpan(isTotal ? 0 : (left - amounts[row]) / whole, (isTotal ? amounts[row] : left) / whole);
        if (!isTotal)
            left -= amounts[row];
    }
    updateColors();
}

void MoneyStatement::showRow(Row& row, const FigureSpec& spec, const ComparedFigure& figure)
{
    row.value->setText(figure.number);
    setSpokenName(*row.value, sentenceOf(spec, figure));
    // What costs nothing in both has no row, and a sentence in place of an interval no room beside the bar.
    const bool isShown = figure.value.value_or(0) != 0 || figure.differs() || &row == &m_rows[marginRow];
    for (QWidget* widget : std::initializer_list<QWidget*>{row.sign, row.name, row.value, row.bar})
        widget->setVisible(isShown);
    row.interval->setText(figure.interval);
    row.interval->setVisible(isShown && !figure.interval.isEmpty() && !figure.interval.front().isLetter());
    for (QWidget* widget : std::initializer_list<QWidget*>{row.name, row.value, row.bar})
        widget->setToolTip(definitionTip(spec));
    row.difference->setVisible(figure.differs());
    if (!figure.differs())
        return;
    row.difference->setText(joinedClauses({figure.difference->text, figure.difference->verdict}));
    row.difference->setToolTip(QStringLiteral("<p>%1</p>").arg(figure.difference->sentence.toHtmlEscaped()));
    row.tone = figure.difference->tone;
}

/// All that is below it, per good unit.
void MoneyStatement::showRevenuePerGoodUnit(double revenue)
{
    Row& row = m_rows[revenueRow];
    row.value->setText(figureText(specOf(MarginPerGoodUnit), revenue));
    setSpokenName(*row.value, labelled(rowName(revenueRow), row.value->text()));
    for (QWidget* widget : std::initializer_list<QWidget*>{row.name, row.value, row.bar})
        widget->setToolTip(definitionTip(specOf(Revenue)));
    row.interval->hide();
    row.difference->hide();
}

void MoneyStatement::showPayback(const std::optional<Payback>& payback)
{
    m_payback->setVisible(payback && !m_reading->isPlayedShift);
    if (payback)
        m_payback->setText(joinedSentences(paybackSentences(*payback, toQString(m_reading->result->line->currency))));
    const bool isConfirmed = m_reading->result->isConfirmed();
    m_note->setVisible(!m_payback->isHidden());
    m_note->setText(isConfirmed ? tr("Confirmed on fresh shifts. Simulation luck only, not the uncertainty of prices, "
                                     "hours and input data.")
                                : tr("Exploratory. Simulation luck only, not the uncertainty of prices, hours and "
                                     "input data."));
}

void MoneyStatement::updateColors()
{
    setTextColor(*m_note, theme().mutedText);
    for (const Row& row : m_rows)
        setTextColor(*row.difference, colorOf(row.tone));
}

void MoneyStatement::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace linetwin::app
