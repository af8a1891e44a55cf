// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/Symbols.h"

#include <QGraphicsObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace linetwin::app {

/// The source, the sink or the reject bin: a symbol, a count and what is counted.
class EndpointItem : public QGraphicsObject {
    Q_OBJECT

public:
    EndpointItem(RoleSymbol symbol, QSizeF size, QGraphicsItem* parent = nullptr);

    /// Without a count there is no result yet.
    void show(std::optional<std::int64_t> count, const QString& caption, const QString& toolTipText);
    const QString& countText() const { return m_count; }
    const QString& caption() const { return m_caption; }
    const QString& toolTipText() const { return m_toolTip; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintFromAfar(QPainter& painter, const QRectF& inner, double scale) const;

    RoleSymbol m_symbol;
    QSizeF m_size;
    QString m_count;
    QString m_caption;
    QString m_toolTip;
};

} // namespace linetwin::app
