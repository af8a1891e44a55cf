// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QListWidget;
class QListWidgetItem;

namespace linetwin::app {

class ChoiceEdit;

/// All stations of a line, or those that are ticked in a list.
class StationsEdit : public QWidget {
    Q_OBJECT

public:
    explicit StationsEdit(QWidget* parent = nullptr);

    /// `all` in line order; `chosen` is empty for all of them. `subject` tells what they are edited of: while that
    /// stays, a list in which nothing is ticked yet stays open.
    void showStations(const std::string& subject, const std::vector<std::string>& all,
                      const std::vector<std::string>& chosen);

Q_SIGNALS:
    /// In line order; empty: all.
    void edited(const std::vector<std::string>& stations);

private:
    void choose(double kind);
    void take(QListWidgetItem* item);
    std::vector<std::string> ticked() const;
    void fill(const std::vector<std::string>& all);
    void fitList();

    ChoiceEdit* m_kind;
    QListWidget* m_list;
    std::string m_subject;
    std::vector<std::string> m_all;
    bool m_isOpen = false; ///< the list is asked for, and nothing in it is ticked
    bool m_isShowing = false;
};

} // namespace linetwin::app
