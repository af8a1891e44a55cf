// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/ExportMenu.h"
#include "app/document/ProjectDocument.h"
#include "app/results/OeeSheet.h"
#include "app/run/LiveRunner.h"

#include <QObject>

#include <memory>
#include <vector>

namespace linetwin::app {

class OeePanel;

/// How the panel of key figures, and each of its parts, leave the program: by a right click on the large figures, on
/// the losses, on the stations, and on all else for the whole. Pictures are made anew, light, wide and without buttons.
class OeeExport : public QObject {
    Q_OBJECT

public:
    OeeExport(OeePanel& panel, ProjectDocument& document, LiveRunner& runner);

    /// The menu of the whole panel.
    QToolButton* makeButton(QWidget* parent);
    /// There is a result to tell of, or none.
    void setEnabled(bool isEnabled);

Q_SIGNALS:
    void done(const QString& message);
    void failed(const QString& message);

private:
    ExportMenu* makeMenu(OeePart part, const QString& name, const QString& title);
    QList<ChartTable> tablesOf(OeePart part) const;
    std::optional<Picture> pictureOf(OeePart part) const;
    QString heading() const;

    OeePanel& m_panel;
    ProjectDocument& m_document;
    LiveRunner& m_runner;
    std::vector<ExportMenu*> m_menus;
    ExportMenu* m_whole;
};

} // namespace linetwin::app
