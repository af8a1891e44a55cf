// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/SavePlan.h"

#include <QTreeWidget>

namespace linetwin::app {

/// The files that will be written and what each will hold, with what is to be known before on as many lines as it
/// needs.
class PlannedFileList : public QTreeWidget {
    Q_OBJECT

public:
    explicit PlannedFileList(QWidget* parent);

    /// Those that ask for consent come first.
    void showFiles(const SavePlan& plan, bool canMakeFolder);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addRow(const QString& path, const QString& content, const QString& note);
    void fitRows();
};

} // namespace linetwin::app
