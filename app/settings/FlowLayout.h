// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace linetwin::app {

/// A row that goes on below where its width does not hold all of it. What may grow takes what is left of its row; where
/// nothing does, the row ends early.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Before the item of that index.
    void insertWidget(int index, QWidget* widget);
    /// Room between its neighbours, where they are in one row.
    void addSpacing(int width);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    /// Of the widest and of the highest item.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Row {
        std::vector<QLayoutItem*> items;
        int leastWidth = 0;
        int height = 0;
    };

    std::vector<Row> rowsIn(int width) const;
    void place(const Row& row, const QRect& place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace linetwin::app
