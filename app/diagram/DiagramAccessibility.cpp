// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramAccessibility.h"

#include "app/diagram/DiagramScene.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/NodeItem.h"

#include <QAccessibleObject>
#include <QAccessibleWidget>

#include <algorithm>

namespace linetwin::app {

namespace {

DiagramView* viewOf(const NodeItem& node)
{
    const QList<QGraphicsView*> views = node.scene() ? node.scene()->views() : QList<QGraphicsView*>{};
    return views.isEmpty() ? nullptr : qobject_cast<DiagramView*>(views.first());
}

class AccessibleNode : public QAccessibleObject {
public:
    explicit AccessibleNode(NodeItem* node) : QAccessibleObject(node) {}

    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(viewOf(node())); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name: return node().accessibleName();
        case QAccessible::Description:
        case QAccessible::Value: return node().accessibleDescription();
        default: return {};
        }
    }

    QRect rect() const override
    {
        const DiagramView* view = viewOf(node());
        if (!view)
            return {};
        const QRect local = view->mapFromScene(node().mapRectToScene(node().frame())).boundingRect();
        return {view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = node().isSelectedNode();
        const DiagramView* view = viewOf(node());
        state.focused = node().isCurrent() && view && view->hasFocus();
        return state;
    }

private:
    NodeItem& node() const { return *static_cast<NodeItem*>(object()); }
};

class AccessibleDiagram : public QAccessibleWidget {
public:
    explicit AccessibleDiagram(DiagramView* view) : QAccessibleWidget(view, QAccessible::List) {}

    int childCount() const override { return static_cast<int>(nodes().size()); }

    QAccessibleInterface* child(int index) const override
    {
        const auto all = nodes();
        const bool exists = index >= 0 && index < static_cast<int>(all.size());
        return exists ? QAccessible::queryAccessibleInterface(all[static_cast<std::size_t>(index)]) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto all = nodes();
        const auto found = std::ranges::find(all, child->object(), [](NodeItem* node) -> QObject* { return node; });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (QAccessibleInterface* item = child(index); item->rect().contains(x, y))
                return item;
        }
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        NodeItem* current = view().currentNode();
        return current && view().hasFocus() ? QAccessible::queryAccessibleInterface(current) : nullptr;
    }

private:
    DiagramView& view() const { return *static_cast<DiagramView*>(object()); }
    std::vector<NodeItem*> nodes() const { return view().diagram().nodes(); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    if (auto* view = qobject_cast<DiagramView*>(object))
        return new AccessibleDiagram(view);
    if (auto* node = qobject_cast<NodeItem*>(object))
        return new AccessibleNode(node);
    return nullptr;
}

} // namespace

void installDiagramAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace linetwin::app
