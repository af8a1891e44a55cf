// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/ProductList.h"

#include "app/commands/ProductCommands.h"
#include "app/products/ProductTexts.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "engine/model/Checks.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

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
        makers << ProductList::tr("chosen by %n scenario(s)", nullptr, scenarios);
    return makers.join(QStringLiteral(", "));
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
    item.setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(name, item.text(1)));
    for (int column = 0; column < 2; ++column)
        item.setToolTip(column, QStringLiteral("<b>%1</b><br>%2")
                                    .arg(name.toHtmlEscaped(),
                                         details.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
}

} // namespace

ProductList::ProductList(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("products.list"));
    setAccessibleName(tr("Products of the line"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_isShowing && item)
            Q_EMIT chosen(m_names[static_cast<std::size_t>(indexOfTopLevelItem(item))]);
    });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT openWanted(m_names[static_cast<std::size_t>(indexOfTopLevelItem(item))]);
    });
}

void ProductList::showProducts(const ProjectDocument& document, const std::string& current)
{
    m_isShowing = true;
    const std::vector<Product>& products = document.line().products;
    const Findings findings = document.findings();
    const auto count = static_cast<int>(products.size());
    while (topLevelItemCount() > count)
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < count)
        new QTreeWidgetItem(this);
    m_names.clear();
    QTreeWidgetItem* chosenItem = nullptr;
    for (int row = 0; row < count; ++row) {
        const Product& product = products[static_cast<std::size_t>(row)];
        QTreeWidgetItem* item = topLevelItem(row);
        fillProduct(*item, document, product, hasProblem(findings, product));
        m_names.push_back(product.name);
        if (product.name == current)
            chosenItem = item;
    }
    if (currentItem() != chosenItem)
        setCurrentItem(chosenItem);
    m_isShowing = false;
    fitColumns();
}

void ProductList::fitColumns()
{
    setColumnWidth(0, std::min(sizeHintForColumn(0) + gridUnit, viewport()->width() / 2));
}

void ProductList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
    if (currentItem())
        scrollToItem(currentItem());
}

bool ProductList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // the playback has them as shortcuts
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
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
