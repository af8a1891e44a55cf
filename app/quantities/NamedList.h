// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/QuietView.h"

#include <QTreeWidget>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace linetwin::app {

/// Named things of the line in two columns, the name and what is to be said of it, of which one is chosen.
class NamedList : public QuietView<QTreeWidget> {
    Q_OBJECT

Q_SIGNALS:
    void chosen(const std::string& name);
    /// By Enter or a double click: its values are wanted.
    void openWanted(const std::string& name);

protected:
    /// The names get at most that share of the width.
    NamedList(double mostNameShare, QWidget* parent);

    /// `current` is one of the names, or empty; fill(item, row) says all of a row.
    void showNames(std::vector<std::string> names, const std::string& current,
                   const std::function<void(QTreeWidgetItem& item, std::size_t row)>& fill);

    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitColumns();
    const std::string& nameOf(QTreeWidgetItem* item) const;

    double m_mostNameShare;
    std::vector<std::string> m_names;
    bool m_isShowing = false;
};

} // namespace linetwin::app
