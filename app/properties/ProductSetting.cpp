// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/ProductSetting.h"

#include "app/commands/ProductCommands.h"
#include "app/commands/RunSettingsReset.h"
#include "app/properties/OverrideNote.h"
#include "app/properties/RowMark.h"
#include "app/properties/SettingRow.h"
#include "app/settings/PlainTip.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

QString productChoiceText(const ProductChoice& choice)
{
    if (const auto* name = std::get_if<std::string>(&choice))
        return toQString(*name);
    if (const auto* own = std::get_if<Product>(&choice))
        return ProductSetting::tr("%1 (its own)", "a product that a scenario brings").arg(toQString(own->name));
    return ProductSetting::tr("none", "product");
}

/// So that the row stays as narrow as the others.
QString shortenedProduct(const QString& name)
{
    constexpr qsizetype longest = 20;
    return name.size() > longest ? name.left(longest - 1) + u'…' : name;
}

} // namespace

ProductSetting::ProductSetting(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_choice(new QComboBox(this))
{
    m_choice->setObjectName(QStringLiteral("product"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    m_row = new SettingRow(tr("Product"),
                           tr("What the runs make: it changes jams, defects, speed and breakdowns by its factors, and "
                              "with costs and a price there are figures in money. In files: product."),
                           m_choice, nullptr, this);
    m_choice->setFixedWidth(RowLayout::editorWidth() + RowLayout::unitSpace());
    m_note = new OverrideNote(tr("Product"), m_choice->objectName(), m_row);
    m_row->addBeside(m_note->resetButton(), m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    connect(m_choice, &QComboBox::activated, this, &ProductSetting::choose);
    connect(m_note, &OverrideNote::resetRequested, this, [this] {
        resetRunSetting(m_document, m_document.activeScenario(),
                        [](SparseRunSettings& settings) { settings.product.reset(); });
    });
    refresh();
}

const RowLayout& ProductSetting::rowLayout() const
{
    return m_row->rowLayout();
}

void ProductSetting::choose(int index)
{
    const ProductChoice choice = m_offered[static_cast<std::size_t>(index)];
    const auto& own = m_document.ownRunSettings(m_document.activeScenario()).product;
    const ProductChoice inForce = own.value_or(m_document.line().run.product.value_or(ProductChoice()));
    if (choice != inForce)
        chooseProduct(m_document, m_document.activeScenario(), choice);
}

bool ProductSetting::isOverridden() const
{
    return !m_document.isBaselineActive() && m_document.ownRunSettings(m_document.activeScenario()).product;
}

void ProductSetting::refresh()
{
    const Line& line = m_document.line();
    const auto& own = m_document.ownRunSettings(m_document.activeScenario()).product;
    const ProductChoice ofLine = line.run.product.value_or(ProductChoice());
    const bool isBaseline = m_document.isBaselineActive();
    fill(own.value_or(ofLine));
    const QString silent = productChoiceText(isBaseline ? ProductChoice() : ofLine);
    m_note->showValue(own.has_value(), isBaseline, shortenedProduct(silent));
    m_note->setToolTip(plainTip(silent));
    setMarked(*rowLayout().label, isOverridden());
    showProblem();
    setVisible(!line.products.empty() || own || line.run.product);
    update();
}

void ProductSetting::fill(const ProductChoice& chosen)
{
    m_offered = {ProductChoice()};
    for (const Product& product : m_document.line().products)
        m_offered.emplace_back(product.name);
    if (std::ranges::find(m_offered, chosen) == m_offered.end())
        m_offered.push_back(chosen);
    m_choice->clear();
    for (const ProductChoice& each : m_offered)
        m_choice->addItem(productChoiceText(each));
    m_choice->setCurrentIndex(static_cast<int>(std::ranges::find(m_offered, chosen) - m_offered.begin()));
    m_choice->setToolTip(plainTip(m_choice->currentText()));
}

void ProductSetting::showProblem()
{
    const FieldNote said = note();
    if (said.problem.isEmpty())
        return setTextColor(*m_note, theme().mutedText);
    m_note->setText(QStringLiteral("\u26A0\u00A0") + m_note->text());
    setTextColor(*m_note, said.isError ? theme().bad : theme().warning);
}

FieldNote ProductSetting::note() const
{
    FieldNote note{tr("Product"), {}, false, m_choice->accessibleDescription()};
    QStringList lines;
    for (const Finding& finding : m_document.findings()) {
        if (finding.keyPath != "product" && finding.keyPath != "run.product")
            continue;
        lines << messageText(finding);
        note.isError = note.isError || finding.severity == Severity::Error;
    }
    note.problem = lines.join(u'\n');
    return note;
}

void ProductSetting::paintEvent(QPaintEvent*)
{
    if (isOverridden())
        paintRowMark(*this, rect(), RowMark::Changed);
}

void ProductSetting::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_note)
        refresh();
}

} // namespace linetwin::app
