// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QTreeWidget>

#include <string>
#include <vector>

namespace linetwin::app {

/// The products of the shown line in their order, with what a unit leaves and who makes them.
class ProductList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ProductList(QWidget* parent = nullptr);

    /// `current` is one of the names, or empty.
    void showProducts(const ProjectDocument& document, const std::string& current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const std::string& name);
    /// By Enter or a double click: its values are wanted.
    void openWanted(const std::string& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitColumns();

    std::vector<std::string> m_names;
    bool m_isShowing = false;
};

} // namespace linetwin::app
