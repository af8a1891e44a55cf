// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/ProductsPanel.h"

#include "app/commands/ProductCommands.h"
#include "app/products/LineMoney.h"
#include "app/products/ProductForm.h"
#include "app/products/ProductList.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int emptyProductsPage = 0;
constexpr int productsPage = 1;

std::vector<std::string> productNames(const Line& line)
{
    std::vector<std::string> names;
    for (const Product& product : line.products)
        names.push_back(product.name);
    return names;
}

} // namespace

void ProductsPanel::addNew()
{
    open(addProduct(m_document));
}

void ProductsPanel::duplicate()
{
    const std::string copy = duplicateProduct(m_document, m_current);
    if (!copy.empty())
        choose(copy);
}

void ProductsPanel::rename()
{
    m_form->editName();
}

void ProductsPanel::removeCurrent()
{
    const std::vector<std::string> names = productNames(m_document.line());
    const auto found = std::ranges::find(names, m_current);
    if (found == names.end())
        return;
    const QString name = toQString(m_current);
    const QStringList scenarios = scenariosThatMake(m_document, m_current);
    const bool wasOfLine = isMadeByLine(m_document.line(), m_current);
    // The next one is chosen, so that several can be removed one after the other.
    const auto place = static_cast<std::size_t>(found - names.begin());
    removeProduct(m_document, m_current);
    const std::vector<Product>& left = m_document.line().products;
    if (!left.empty())
        choose(left[std::min(place, left.size() - 1)].name);
    QStringList sentences;
    if (wasOfLine)
        sentences << tr("The line made “%1” and makes no product any more.").arg(name);
    if (!scenarios.isEmpty())
        sentences << tr("“%2” was chosen by %Ln scenario(s), which make what the line makes: %3.", nullptr,
                        static_cast<int>(scenarios.size()))
                         .arg(name, joinedNames(scenarios));
    if (!sentences.isEmpty())
        sentences << tr("Undo brings it back.");
    showNotice(joinedSentences(sentences));
    enter();
}

void ProductsPanel::choose(const std::string& name)
{
    showNotice({});
    if (name == m_current)
        return;
    m_current = name;
    refresh();
}

void ProductsPanel::open(const std::string& name)
{
    choose(name);
    m_form->editName();
}

void ProductsPanel::enter()
{
    if (m_document.line().products.empty())
        m_first->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void ProductsPanel::handle(const Change& change)
{
    if (std::holds_alternative<FileStateChanged>(change))
        return;
    if (std::holds_alternative<DocumentReplaced>(change)) {
        m_form->discardPendingText();
        m_money->discardPendingText();
        m_current.clear();
    }
    showNotice({});
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    // What an undo or redo brings, also under another name, is what the user looks for.
    if (std::holds_alternative<LineChanged>(change)) {
        for (const std::string& name : productNames(m_document.line())) {
            if (std::ranges::find(m_shownNames, name) == m_shownNames.end())
                m_current = name;
        }
    }
    refresh();
}

void ProductsPanel::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void ProductsPanel::refresh()
{
    m_isStale = false;
    const Line& line = m_document.line();
    m_shownNames = productNames(line);
    if (!findProduct(line, m_current))
        m_current = line.products.empty() ? std::string() : line.products.front().name;
    const Product* current = findProduct(line, m_current);
    m_headline->setText(
        tr("Products of “%1”, for the line and all its scenarios. Which one a run makes is chosen in the "
           "run settings.")
            .arg(toQString(line.name)));
    m_list->showProducts(m_document, m_current);
    if (current)
        m_form->showProduct(*current);
    m_money->refresh();
    const bool hadFocus = m_first->hasFocus();
    m_pages->setCurrentIndex(current ? productsPage : emptyProductsPage);
    if (hadFocus && current)
        m_list->setFocus(Qt::OtherFocusReason);
    for (QAction* action : {m_duplicate, m_rename, m_remove})
        action->setEnabled(current);
    arrange();
}

void ProductsPanel::showNotice(const QString& text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

} // namespace linetwin::app
