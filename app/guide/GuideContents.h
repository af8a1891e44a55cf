// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/GuideBook.h"

#include <QTreeWidget>

namespace linetwin::app {

/// The parts, chapters and headings of the guide as a tree, of which the chapter that is read is open.
class GuideContents : public QTreeWidget {
    Q_OBJECT

public:
    explicit GuideContents(QWidget* parent = nullptr);

    void fill(const GuideBook& book);
    /// Marks where the reader is; chooses nothing.
    void showPlace(const GuidePlace& place);

Q_SIGNALS:
    void chosen(const QString& chapter, const QString& anchor);

private:
    QTreeWidgetItem* itemOf(const GuidePlace& place) const;

    bool m_isShowing = false;
};

} // namespace linetwin::app
