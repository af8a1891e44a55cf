// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationPalette.h"

#include "app/commands/LineCommands.h"
#include "app/diagram/DiagramEditor.h"
#include "app/diagram/Symbols.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QDrag>
#include <QFontMetrics>
#include <QIconEngine>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int buttonSymbolSide = gridUnit * 3;
constexpr int rowHeight = gridUnit * 4;
constexpr int mostColumns = 2;

/// Draws the symbol in the colours of the theme in force.
class SymbolIconEngine : public QIconEngine {
public:
    explicit SymbolIconEngine(RoleSymbol symbol) : m_symbol(symbol) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect area(0, 0, side, side);
        area.moveCenter(rect.center());
        painter->setRenderHint(QPainter::Antialiasing);
        paintSymbol(*painter, m_symbol, area, mode == QIcon::Selected ? theme().accentText : theme().text);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SymbolIconEngine(m_symbol); }

private:
    RoleSymbol m_symbol;
};

QIcon iconOf(const StationTemplate& kind)
{
    return QIcon(new SymbolIconEngine(symbolOf(kind)));
}

} // namespace

StationPalette::StationPalette(QWidget* parent) : QuietView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(buttonSymbolSide, buttonSymbolSide));
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Stations to insert"));
    setAccessibleDescription(tr("Enter inserts the station behind the selected one."));
    for (const StationTemplate& kind : stationTemplates()) {
        auto* row = new QListWidgetItem(iconOf(kind), templateLabel(kind), this);
        row->setData(keyRole, toQString(kind.key));
        row->setSizeHint(QSize(columnWidth(), textPixels(rowHeight)));
        row->setToolTip(tr("Drag it into the line, or double-click to insert it behind the selected station"));
    }
    selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    setMinimumWidth(columnWidth());
    connect(this, &QListWidget::itemDoubleClicked, this, &StationPalette::chooseCurrent);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* row) { Q_EMIT clickedOnce(row->data(keyRole).toString()); });
}

int StationPalette::columnWidth() const
{
    int widest = 0;
    for (const StationTemplate& kind : stationTemplates())
        widest = std::max(widest, fontMetrics().horizontalAdvance(templateLabel(kind)));
    return buttonSymbolSide + widest + gridUnit * 5 / 2;
}

QSize StationPalette::sizeHint() const
{
    return {mostColumns * columnWidth(), (count() + mostColumns - 1) / mostColumns * textPixels(rowHeight) + gridUnit};
}

void StationPalette::resizeEvent(QResizeEvent* event)
{
    // The view wraps as if the scroll bar were there; where it is, it has its room already.
    const int room = contentsRect().width() - verticalScrollBar()->sizeHint().width() - 1;
    const int columns = std::clamp(room / columnWidth(), 1, mostColumns);
    setFlow(columns == 1 ? TopToBottom : LeftToRight);
    setWrapping(columns > 1);
    setGridSize(QSize(columns == 1 ? viewport()->width() : room / columns, textPixels(rowHeight)));
    // Whole rows only: half a name looks like a mistake.
    const int row = textPixels(rowHeight);
    const int rows = (count() + columns - 1) / columns;
    const bool isCut = rows * row > contentsRect().height() && contentsRect().height() > row;
    const QMargins margins(0, 0, 0, isCut ? contentsRect().height() % row : 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    QListWidget::resizeEvent(event);
}

const StationTemplate* StationPalette::current() const
{
    const QListWidgetItem* row = currentItem();
    return row ? findStationTemplate(row->data(keyRole).toString().toStdString()) : nullptr;
}

void StationPalette::chooseCurrent()
{
    if (const StationTemplate* kind = current())
        Q_EMIT chosen(toQString(kind->key));
}

void StationPalette::startDrag(Qt::DropActions)
{
    const StationTemplate* kind = current();
    if (!kind)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(makeTemplateData(*kind));
    const QPixmap picture =
        dragPicture(*this, templateLabel(*kind), buttonSymbolSide, [kind](QPainter& painter, const QRectF& place) {
            paintSymbol(painter, symbolOf(*kind), place, theme().text);
        });
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint(buttonSymbolSide / 2 + gridUnit, textPixels(rowHeight) / 2));
    drag->exec(Qt::CopyAction);
}

void StationPalette::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    if (QListWidgetItem* row = currentItem())
        row->setSelected(true);
}

void StationPalette::focusOutEvent(QFocusEvent* event)
{
    QListWidget::focusOutEvent(event);
    clearSelection(); // or it looks as if it were what keys act on
}

void StationPalette::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        chooseCurrent();
    else
        QListWidget::keyPressEvent(event);
}

void addTemplates(QMenu& menu, const std::function<void(const StationTemplate&)>& insert)
{
    for (const StationTemplate& kind : stationTemplates()) {
        QAction* action = menu.addAction(iconOf(kind), templateLabel(kind));
        action->setData(toQString(kind.key));
        action->setIconVisibleInMenu(true);
        QObject::connect(action, &QAction::triggered, &menu, [insert, &kind] { insert(kind); });
    }
}

} // namespace linetwin::app
