// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextDocument>

namespace linetwin::app::testing {

struct ShownText {
    QString where; ///< the widget's class and the names of those around it
    QString text;
    bool isMarkup = false; ///< shown as HTML, where it looks like that
};

/// All that the windows of the program say: what is seen, tooltips, and what screen readers read, of hidden ones, too.
class ShownTexts {
public:
    static QList<ShownText> ofAllWindows()
    {
        ShownTexts texts;
        for (const QWidget* window : QApplication::topLevelWidgets())
            texts.addTree(*window);
        return texts.m_texts;
    }
    static QList<ShownText> of(const QWidget& window)
    {
        ShownTexts texts;
        texts.addTree(window);
        return texts.m_texts;
    }

private:
    void addTree(const QWidget& window)
    {
        addWidget(window);
        for (const QWidget* widget : window.findChildren<QWidget*>())
            addWidget(*widget);
        for (const QAction* action : window.findChildren<QAction*>())
            addAction(*action);
    }

    void add(const QObject& object, const QString& text, bool canBeMarkup = false)
    {
        if (text.isEmpty())
            return;
        QStringList names;
        for (const QObject* each = &object; each; each = each->parent()) {
            if (!each->objectName().isEmpty())
                names.prepend(each->objectName());
        }
        m_texts.append(
            {QString::fromLatin1(object.metaObject()->className()) + QStringLiteral(" in ") + names.join(u'/'), text,
             canBeMarkup && Qt::mightBeRichText(text)});
    }

    void addAction(const QAction& action)
    {
        for (const QString& text : {action.text(), action.statusTip()})
            add(action, text);
        for (const QString& text : {action.toolTip(), action.whatsThis()})
            add(action, text, true);
    }

    void addWidget(const QWidget& widget)
    {
        if (widget.objectName().startsWith(QStringLiteral("qt_")))
            return;
        for (const QString& text :
             {widget.windowTitle(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription()})
            add(widget, text);
        for (const QString& text : {widget.toolTip(), widget.whatsThis()})
            add(widget, text, true);
        addContent(widget);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
            addModel(*view);
        if (const auto* view = qobject_cast<const QGraphicsView*>(&widget); view && view->scene())
            addScene(*view);
    }

    void addContent(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(widget, label->text(), label->textFormat() != Qt::PlainText);
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(widget, button->text());
        if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
            add(widget, box->title());
        if (const auto* menu = qobject_cast<const QMenu*>(&widget))
            add(widget, menu->title());
        if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
            add(widget, edit->placeholderText());
            add(widget, edit->text());
        }
        if (const auto* edit = qobject_cast<const QAbstractSpinBox*>(&widget))
            add(widget, edit->text());
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
            add(widget, edit->placeholderText());
        if (const auto* page = qobject_cast<const QTextBrowser*>(&widget))
            add(widget, page->toPlainText());
        if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
            for (int i = 0; i < combo->count(); ++i) {
                add(widget, combo->itemText(i));
                add(widget, combo->itemData(i, Qt::ToolTipRole).toString(), true);
            }
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, tabs->tabText(i));
                add(widget, tabs->tabToolTip(i), true);
            }
        }
    }

    void addModel(const QAbstractItemView& view)
    {
        const QAbstractItemModel* model = view.model();
        if (!model || qobject_cast<const QHeaderView*>(&view))
            return;
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
            addCell(view, [&](int role) { return model->headerData(column, Qt::Horizontal, role); });
        addRows(view, view.rootIndex());
    }

    void addRows(const QAbstractItemView& view, const QModelIndex& parent)
    {
        const QAbstractItemModel* model = view.model();
        for (int row = 0; row < std::min(model->rowCount(parent), 30); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column)
                addCell(view, [&](int role) { return model->index(row, column, parent).data(role); });
            addRows(view, model->index(row, 0, parent));
        }
    }

    template <class DataOf> void addCell(const QAbstractItemView& view, const DataOf& dataOf)
    {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
            add(view, dataOf(role).toString(), role == Qt::ToolTipRole);
    }

    void addScene(const QGraphicsView& view)
    {
        for (const QGraphicsItem* item : view.scene()->items()) {
            if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item))
                add(view, text->toPlainText());
            if (const auto* text = qgraphicsitem_cast<const QGraphicsSimpleTextItem*>(item))
                add(view, text->text());
            add(view, item->toolTip(), true);
        }
    }

    QList<ShownText> m_texts;
};

} // namespace linetwin::app::testing
