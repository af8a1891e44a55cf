// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/MixSettings.h"

#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace linetwin::app {

namespace {

constexpr double wholeMix = 100;

double equalShare(std::size_t products)
{
    return std::round(100 * wholeMix / static_cast<double>(products)) / 100;
}

} // namespace

MixSettings::MixSettings(ProjectDocument& document, QWidget* parent)
    : StudySettings(StudyKind::Mix, document, parent), m_document(document), m_area(new QWidget(this)),
      m_grid(new QGridLayout(m_area)), m_basis(new QComboBox(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gridUnit / 2);
    m_grid->setColumnStretch(0, 1);
    m_basis->setObjectName(QStringLiteral("studyMixBasis"));
    m_basis->addItem(tr("of the running time"), static_cast<int>(MixBasis::RunningTime));
    m_basis->addItem(tr("of the good units"), static_cast<int>(MixBasis::GoodUnits));
    m_basis->setToolTip(tr("By good units a product takes as much time as its units need. Changing over takes none."));
    addRow(tr("Shares in the mix, %"), m_area);
    addRow(tr("Shares are"), m_basis);
    connect(m_basis, &QComboBox::activated, this, &StudySettings::changed);
    connect(&m_document, &ProjectDocument::changed, this, &MixSettings::refresh);
    refresh();
}

void MixSettings::addProduct(const std::string& name)
{
    const int row = m_grid->rowCount();
    auto* edit = new QuantityEdit(QuantityFormat({QuantityKind::Number, 0, wholeMix}), m_area);
    const auto known = m_shares.find(name);
    edit->setValue(known == m_shares.end() ? equalShare(m_products.size()) : known->second);
    edit->setObjectName(QStringLiteral("studyShare.") + toQString(name));
    edit->setAccessibleName(tr("Share of %1, %").arg(toQString(name)));
    auto* label = new QLabel(toQString(name), m_area);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(edit);
    placeBeforeInTabOrder(*edit, *m_basis);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(edit, row, 1);
    connect(edit, &QuantityEdit::valueEdited, this, [this, name](double value) {
        m_shares[name] = value;
        Q_EMIT changed();
    });
}

void MixSettings::refresh()
{
    std::vector<std::string> products = pricedProducts(m_document.line());
    if (products == m_products && (!products.empty() || m_grid->count() > 0))
        return;
    m_products = std::move(products);
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const std::string& name : m_products)
        addProduct(name);
    if (!m_products.empty())
        return;
    auto* none = new QLabel(tr("The line has no product with a price yet."), m_area);
    none->setWordWrap(true);
    m_grid->addWidget(none, 0, 0);
}

void MixSettings::forget()
{
    m_shares.clear();
    m_products.clear();
    refresh();
}

void MixSettings::fill(StudyForm& form) const
{
    form.products = m_products;
    form.mixBasis = static_cast<MixBasis>(m_basis->currentData().toInt());
    for (const std::string& name : m_products) {
        const auto known = m_shares.find(name);
        form.shares.push_back(known == m_shares.end() ? equalShare(m_products.size()) : known->second);
    }
}

void MixSettings::take(const StudyForm& form)
{
    for (std::size_t i = 0; i < form.products.size(); ++i)
        m_shares[form.products[i]] = form.shares[i];
    m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(form.mixBasis)));
    m_products.clear();
    refresh();
}

} // namespace linetwin::app
