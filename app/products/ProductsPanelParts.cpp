// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/LineMoney.h"
#include "app/products/ProductForm.h"
#include "app/products/ProductList.h"
#include "app/products/ProductsPanel.h"
#include "app/quantities/OwnKeys.h"
#include "app/settings/Appearance.h"
#include "app/settings/TextColor.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/ActionText.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int sideWidth = 46 * gridUnit;
/// With less room the values stand below the list.
constexpr int leastTwoColumns = sideWidth + 46 * gridUnit;
constexpr int listHeightAbove = 14 * gridUnit;

/// Of what Tab reaches in the widgets, one after the other, in the order that each has.
void chainTabOrder(const std::vector<QWidget*>& parts)
{
    QWidget* last = nullptr;
    for (QWidget* part : parts) {
        QWidgetList reached{part};
        for (QWidget* next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
            if (part->isAncestorOf(next))
                reached << next;
        }
        for (QWidget* each : std::as_const(reached)) {
            if ((each->focusPolicy() & Qt::TabFocus) == 0 || each->focusProxy() || each->window() != part->window())
                continue;
            if (last)
                QWidget::setTabOrder(last, each);
            last = each;
        }
    }
}

} // namespace

ProductsPanel::ProductsPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_pages(new QStackedWidget(this)),
      m_headline(makeWrappedText("products.headline", this)), m_notice(makeWrappedText("products.notice", this)),
      m_list(new ProductList(this)), m_form(new ProductForm(document)), m_money(new LineMoney(document))
{
    setAccessibleName(tr("Products"));
    makeActions();
    m_pages->setObjectName(QStringLiteral("products.pages"));
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeEditor());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    m_notice->hide();
    m_notice->setContentsMargins(2 * gridUnit, 0, gridUnit, 0);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    const int contentWidth = std::max(m_form->minimumSizeHint().width(), m_side->minimumSizeHint().width());
    setMinimumSize(contentWidth + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * gridUnit, 24 * gridUnit);
    connect(m_list, &ProductList::chosen, this, &ProductsPanel::choose);
    connect(m_list, &ProductList::openWanted, this, &ProductsPanel::open);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProductsPanel::showMenu);
    connect(m_form, &ProductForm::renamed, this, &ProductsPanel::choose);
    connect(&m_document, &ProjectDocument::changed, this, &ProductsPanel::handle);
    chainTabOrder({m_buttons, m_list, m_form, m_money});
    updateFonts();
    refresh();
}

QSize ProductsPanel::sizeHint() const
{
    return {110 * gridUnit, 80 * gridUnit};
}

QWidget* ProductsPanel::makeEditor()
{
    auto* content = new QWidget;
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(gridUnit);
    m_side = makeSide();
    m_body->addWidget(m_side);
    m_body->addWidget(m_form, 1);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_headline);
    auto* area = makeScrolled(content);
    area->setObjectName(QStringLiteral("products.area"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(area, 1);
    return page;
}

QWidget* ProductsPanel::makeSide()
{
    auto* side = new QWidget;
    m_buttons = new QWidget(side);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(gridUnit / 2);
    for (QAction* action : {m_add, m_duplicate, m_remove})
        buttons->addWidget(makeActionButton(action, action == m_add, m_buttons));
    buttons->addStretch();
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(m_buttons);
    layout->addWidget(m_list, 1);
    layout->addSpacing(gridUnit / 2);
    layout->addWidget(m_money);
    return side;
}

QWidget* ProductsPanel::makeEmptyPage()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    m_empty = makeWrappedText("products.empty", content);
    m_empty->setText(tr(
        "The line has no product yet.\n\nA product says what a unit costs and earns, so that every figure, loss and "
        "what-if is also told in money: what jams cost an hour, what an improvement earns a year, when an investment "
        "has paid back. It also says how the line runs it: one product may jam more often, or take longer.\n\nRates "
        "of machines and people are values of the stations."));
    m_first = new QPushButton(tr("Add a product"), content);
    m_first->setObjectName(QStringLiteral("products.first"));
    connect(m_first, &QPushButton::clicked, m_add, &QAction::trigger);
    layout->addWidget(m_empty);
    layout->addWidget(m_first, 0, Qt::AlignLeft);
    layout->addStretch();
    return makeScrolled(content);
}

QAction* ProductsPanel::makeAction(const char* name, const QString& text, const char* icon, const QKeySequence& key,
                                   void (ProductsPanel::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    // Fields have uses of their own for such keys.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(toolTipFor(*action));
    if (*icon)
        action->setIcon(themedIcon(QString::fromLatin1(icon)));
    connect(action, &QAction::triggered, this, act);
    m_list->addAction(action);
    return action;
}

void ProductsPanel::makeActions()
{
    m_add = makeAction("products.add", tr("&Add"), "add", Qt::Key_Insert, &ProductsPanel::addNew);
    m_duplicate = makeAction("products.duplicate", tr("D&uplicate"), "duplicate", QKeySequence(Qt::CTRL | Qt::Key_D),
                             &ProductsPanel::duplicate);
    m_rename = makeAction("products.rename", tr("Re&name"), "", Qt::Key_F2, &ProductsPanel::rename);
    m_remove =
        makeAction("products.remove", tr("&Delete"), "delete", QKeySequence::Delete, &ProductsPanel::removeCurrent);
    new OwnKeys(*m_list);
}

void ProductsPanel::arrange()
{
    const bool isWide = width() >= textPixels(leastTwoColumns);
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(isWide ? textPixels(sideWidth) : 0);
    m_side->setMaximumWidth(isWide ? textPixels(sideWidth) : QWIDGETSIZE_MAX);
    m_list->setMinimumHeight(isWide ? 0 : textPixels(listHeightAbove));
}

void ProductsPanel::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_add, m_duplicate, m_rename, m_remove});
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ProductsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProductsPanel::updateFonts()
{
    m_headline->setFont(captionFont());
    setTextColor(*m_headline, theme().mutedText);
    setTextColor(*m_notice, theme().warning);
    m_add->setIcon(themedIcon(QStringLiteral("add")));
    m_duplicate->setIcon(themedIcon(QStringLiteral("duplicate")));
    m_remove->setIcon(themedIcon(QStringLiteral("delete")));
}

void ProductsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_remove) {
        updateFonts();
        m_list->showProducts(m_document, m_current);
    }
}

} // namespace linetwin::app
