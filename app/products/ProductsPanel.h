// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

#include <string>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace linetwin::app {

class LineMoney;
class ProductForm;
class ProductList;

/// The products of the shown line, whichever of its entries is active: a list, each product's values, and what holds
/// for the money of the line. Every edit is one step on the document's undo stack.
class ProductsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProductsPanel(ProjectDocument& document, QWidget* parent = nullptr);

    /// Takes the focus, in the list, or on the button that adds the first product.
    void enter();
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeEditor();
    QWidget* makeSide();
    QWidget* makeEmptyPage();
    QAction* makeAction(const char* name, const QString& text, const char* icon, const QKeySequence& key,
                        void (ProductsPanel::*act)());
    void makeActions();
    void arrange();
    void showMenu(const QPoint& position);
    void updateFonts();

    void addNew();
    void duplicate();
    void rename();
    void removeCurrent();
    void choose(const std::string& name);
    void open(const std::string& name);
    void handle(const Change& change);
    void refresh();
    void showNotice(const QString& text);

    ProjectDocument& m_document;
    std::string m_current;
    std::vector<std::string> m_shownNames; ///< in the list, to tell what an undo or redo brings
    bool m_isStale = false;                ///< something changed out of sight
    QStackedWidget* m_pages;               ///< nothing there, the editor
    QLabel* m_headline;
    QLabel* m_notice; ///< what deleting a product did to others
    ProductList* m_list;
    ProductForm* m_form;
    LineMoney* m_money;
    QBoxLayout* m_body = nullptr;
    QWidget* m_side = nullptr;
    QWidget* m_buttons = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_first = nullptr; ///< adds the first product
    QAction* m_add = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace linetwin::app
